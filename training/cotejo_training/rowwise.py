"""A product whose weights have eight bits and a scale for each block of 128, and whose inputs stay as they are (com.microsoft.MatMulNBits). The
8-bit products of quantize_dynamic take their inputs from one scale over the whole window, which a few outliers of one layer spoil."""
import numpy as np
from onnx import helper, numpy_helper

from . import fuse

BLOCK, BITS, MIDDLE = 128, 8, 128


def quantised(weight):
    """weight: inputs by outputs. Gives for each output its blocks of codes around MIDDLE, and a scale for each block."""
    blocks = weight.T.reshape(weight.shape[1], -1, BLOCK)
    scales = np.abs(blocks).max(-1) / (MIDDLE - 1)
    scales[scales == 0] = 1
    codes = np.rint(blocks / scales[..., None]) + MIDDLE
    return codes.astype(np.uint8), scales.astype(np.float32)


def restored(codes, scales):
    """The weight again, inputs by outputs."""
    return ((codes.astype(np.float32) - MIDDLE) * scales.reshape(*codes.shape[:2], 1)).reshape(len(codes), -1).T


def products(model, names):
    """Makes such products of the nodes (MatMul) with these names, in place."""
    weights = {one.name: one for one in model.graph.initializer}
    nodes = []
    for node in model.graph.node:
        nodes.append(product(model.graph, weights, node) if node.name in names else node)
    fuse.keep_needed(model.graph, nodes)
    return model


def product(graph, weights, node):
    weight = numpy_helper.to_array(weights[node.input[1]])
    codes, scales = quantised(weight)
    name = node.name.strip("/").replace("/", ".")
    graph.initializer.extend([numpy_helper.from_array(codes, name + "_codes"), numpy_helper.from_array(scales.reshape(-1), name + "_scales")])
    return helper.make_node("MatMulNBits", [node.input[0], name + "_codes", name + "_scales"], list(node.output), name=node.name,
                            domain=fuse.DOMAIN, K=weight.shape[0], N=weight.shape[1], bits=BITS, block_size=BLOCK)
