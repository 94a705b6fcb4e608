"""python -m cotejo_training.thaw --model DIR --init WEIGHTS --out FILE: weights in floats from exported graphs (int8), to train on from a model
of which nothing else was kept. What the graphs leave out (outputs that help in training alone, the head of amounts, positions that no window
reaches) is taken from WEIGHTS, an earlier state dict. Exported again, the encoder's
file is the same to the byte. For graphs as shipped: neither four bits (fourbit.py) nor rows (rowwise.py).
"""
import argparse
import pathlib
import re

import onnx
import torch
from onnx import TensorProto, numpy_helper

from . import export, network

NODE = re.compile(r"^/(?P<module>.+)/(?P<what>Attention|MatMul|Gemm|Gather)")
QUANTISED = "_quantized"


def module_of(name):
    """The module of the network that a node of a graph belongs to."""
    found = NODE.match(name)
    path = found["module"].replace("/", ".") + (".qkv" if found["what"] == "Attention" else "")
    return renamed(path.replace("tag.tag.", "tag."))


def renamed(name):
    """The graphs call the encoder and the link head otherwise than the network does."""
    return re.sub("^head[.]", "pair.", re.sub("^encoder[.]", "enc.", name))


def floats(path):
    """All weights of a graph, by their names in a state dict."""
    graph = onnx.load(path).graph
    plain = {one.name: torch.from_numpy(numpy_helper.to_array(one).copy()) for one in graph.initializer}
    out = {renamed(one.name): plain[one.name] for one in graph.initializer
           if one.data_type == TensorProto.FLOAT and not one.name.endswith("_scale")}
    for node in graph.node:
        for given in node.input:
            if given in plain and given.endswith(QUANTISED):
                weight = restored(plain, given[:-len(QUANTISED)])
                out[module_of(node.name) + ".weight"] = weight if node.op_type == "Gather" else weight.T
    return out


def restored(plain, name):
    """(q - zero) · scale; of a product each column has its own scale."""
    return (plain[name + QUANTISED].float() - plain[name + "_zero_point"].float()) * plain[name + "_scale"]


def laid_over(own, given):
    """The weights of a file with those of the graphs laid over them; of what a graph has fewer rows, the first ones."""
    out = {name: weight.clone() for name, weight in given.items()}
    for name, weight in own.items():
        if out[name].shape[1:] != weight.shape[1:] or len(out[name]) < len(weight):
            raise ValueError("%s: %s in the graph, %s in the weights" % (name, tuple(weight.shape), tuple(out[name].shape)))
        out[name][:len(weight)] = weight
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True)
    parser.add_argument("--init", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    own = {name: weight for graph in export.GRAPHS for name, weight in floats(pathlib.Path(options.model) / (graph + "-int8.onnx")).items()}
    weights = laid_over(own, network.load(options.init).state_dict())
    torch.save(weights, options.out)
    print("%d of %d weights are the graphs'; not in them: %s" % (len(own), len(weights), ", ".join(sorted(set(weights) - set(own)))))


if __name__ == "__main__":
    main()
