"""python -m cotejo_training.fourbit --model DIR --tokenizer FILE --out DIR: the int8 encoder of a folder with its word table in blocks of four bits
and scales of half precision (ONNX Runtime's GatherBlockQuantized), made from the table in single precision beside it: more than a third of the
file is the table. The link graph is copied; the tokenizer's scores are printed as single precision has them."""
import argparse
import json
import pathlib
import shutil

import numpy as np
import onnx
from onnx import helper, numpy_helper

BLOCK = 32
ENCODER, FLOATS, TABLE = "attribution-encoder-int8.onnx", "attribution-encoder.onnx", "encoder.word.weight"


def in_blocks(table):
    """Two weights a byte, low half first, as unsigned around 8; and a scale for each block: the greatest weight is 8 (or -8) of them."""
    blocks = table.reshape(len(table), -1, BLOCK)
    greatest = np.take_along_axis(blocks, np.abs(blocks).argmax(-1)[..., None], -1)[..., 0]
    scales = (greatest / -8).astype(np.float16)
    steps = np.divide(blocks, scales[..., None], out=np.zeros_like(blocks), where=scales[..., None] != 0, casting="same_kind")
    four = np.clip(np.rint(steps) + 8, 0, 15).astype(np.uint8).reshape(len(table), -1)
    return four[:, ::2] | four[:, 1::2] << 4, scales


def word_table(graph):
    """The node that looks the pieces up, the initializer that it reads, and the node that makes floats of what it finds."""
    gather = next(node for node in graph.node if node.op_type == "Gather" and node.input[1] == "ids")
    table = next(weight for weight in graph.initializer if weight.name == gather.input[0])
    return gather, table, next(node for node in graph.node if node.op_type == "DequantizeLinear" and node.input[0] == gather.output[0])


def shrink(model, floats):
    """floats: the table before it was quantised; it came in such blocks, so that nothing is lost."""
    graph = model.graph
    gather, table, dequantize = word_table(graph)
    four, scales = in_blocks(floats)
    packed = helper.make_tensor("words", onnx.TensorProto.UINT8, four.shape, four.tobytes(), raw=True)
    graph.initializer.extend([packed, numpy_helper.from_array(scales, "words_scale")])
    node = helper.make_node("GatherBlockQuantized", ["words", "ids", "words_scale"], ["words_half"], name="words_of_ids",
                            domain="com.microsoft", gather_axis=0, quantize_axis=1, block_size=BLOCK, bits=4)
    cast = helper.make_node("Cast", ["words_half"], [dequantize.output[0]], name="words_single", to=onnx.TensorProto.FLOAT)
    place = list(graph.node).index(dequantize)
    graph.node.remove(dequantize)
    graph.node.insert(place, cast)
    graph.node.insert(place, node)
    graph.node.remove(gather)
    graph.initializer.remove(table)
    return model


def shorten(source, target):
    """The tokenizer with scores as single precision prints them."""
    tokenizer = json.loads(source.read_text(encoding="utf-8"))
    tokenizer["model"]["vocab"] = [[piece, float(str(np.float32(score)))] for piece, score in tokenizer["model"]["vocab"]]
    target.write_text(json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=pathlib.Path, required=True)
    parser.add_argument("--tokenizer", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    floats = next(w for w in onnx.load(options.model / FLOATS).graph.initializer if w.name == TABLE)
    onnx.save(shrink(onnx.load(options.model / ENCODER), numpy_helper.to_array(floats)), options.out / ENCODER)
    shutil.copy(options.model / "attribution-link-int8.onnx", options.out)
    shorten(options.tokenizer, options.out / "tokenizer.json")


if __name__ == "__main__":
    main()
