"""python -m cotejo_training.fourbit --model DIR --out DIR: the int8 encoder of a folder with its word table in blocks of four bits (ONNX
Runtime's GatherBlockQuantized): more than a third of the file is the table. The link graph is copied."""
import argparse
import pathlib
import shutil

import numpy as np
import onnx
from onnx import helper, numpy_helper

BLOCK = 32
ENCODER = "attribution-encoder-int8.onnx"


def in_blocks(table):
    """Two weights a byte, low half first, as unsigned around 8; and a scale for each block: the greatest weight is 8 (or -8) of them."""
    blocks = table.reshape(len(table), -1, BLOCK)
    greatest = np.take_along_axis(blocks, np.abs(blocks).argmax(-1)[..., None], -1)[..., 0]
    scales = (greatest / -8).astype(np.float32)
    steps = np.divide(blocks, scales[..., None], out=np.zeros_like(blocks), where=scales[..., None] != 0)
    four = np.clip(np.rint(steps) + 8, 0, 15).astype(np.uint8).reshape(len(table), -1)
    return four[:, ::2] | four[:, 1::2] << 4, scales


def word_table(graph):
    """The node that looks the pieces up, the initializer that it reads, and the node that makes floats of what it finds."""
    gather = next(node for node in graph.node if node.op_type == "Gather" and node.input[1] == "ids")
    table = next(weight for weight in graph.initializer if weight.name == gather.input[0])
    return gather, table, next(node for node in graph.node if node.op_type == "DequantizeLinear" and node.input[0] == gather.output[0])


def shrink(model):
    graph = model.graph
    gather, table, dequantize = word_table(graph)
    scale, zero = (numpy_helper.to_array(next(w for w in graph.initializer if w.name == name)) for name in dequantize.input[1:3])
    four, scales = in_blocks((numpy_helper.to_array(table).astype(np.float32) - zero) * scale)
    packed = helper.make_tensor("words", onnx.TensorProto.UINT8, four.shape, four.tobytes(), raw=True)
    graph.initializer.extend([packed, numpy_helper.from_array(scales, "words_scale")])
    node = helper.make_node("GatherBlockQuantized", ["words", "ids", "words_scale"], [dequantize.output[0]], name="words_of_ids",
                            domain="com.microsoft", gather_axis=0, quantize_axis=1, block_size=BLOCK, bits=4)
    place = list(graph.node).index(dequantize)
    graph.node.remove(dequantize)
    graph.node.insert(place, node)
    graph.node.remove(gather)
    graph.initializer.remove(table)
    return model


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    onnx.save(shrink(onnx.load(options.model / ENCODER)), options.out / ENCODER)
    shutil.copy(options.model / "attribution-link-int8.onnx", options.out)


if __name__ == "__main__":
    main()
