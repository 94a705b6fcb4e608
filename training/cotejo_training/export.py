"""python -m cotejo_training.export --weights average.pt --out DIR: the ONNX graphs of encoder and attribution, in single precision and
as int8.

Attention is fused into one operator (fuse.py). Weights are kept to seven bits: a full range of eight saturates on processors without VNNI.
"""
import argparse
import copy
import pathlib
import warnings

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from . import fuse, network, rowwise

OPSET = 17
LONGEST_WINDOW = 256
OUTPUTS = ("h", "cue", "name", "measure")
GRAPHS = ("attribution-encoder", "attribution-link")


class EncoderGraph(nn.Module):
    """ids, mask → hidden states, three cue scores, nine name scores, vectors of what numbers measure; the tagger's other outputs help training alone."""

    def __init__(self, model):
        super().__init__()
        last = model.tag[2]
        cue = nn.Linear(last.in_features, network.CUE_SCORES)
        cue.weight.data, cue.bias.data = last.weight.data[:network.CUE_SCORES], last.bias.data[:network.CUE_SCORES]
        self.encoder, self.tag = model.enc, nn.Sequential(model.tag[0], model.tag[1], cue)
        self.name, self.measure = model.name, model.measure

    def forward(self, ids, mask):
        levels = self.encoder(ids, mask)
        return levels[-1], self.tag(levels[-1]), self.name(levels, mask), self.measure(torch.cat(levels, -1), mask)


class LinkGraph(nn.Module):
    """A link head with its inputs in the order of the graph's names."""

    def __init__(self, head):
        super().__init__()
        self.head = head

    def forward(self, h, mask, idx, cuemask, dist, par):
        return self.head(h, mask, idx, cuemask, dist, par)


def export(model, out, single=(), rowwise_layers=()):
    """Writes the graphs. The positions that no window reaches are left out. single: layers whose last product keeps single precision;
    rowwise_layers: those whose last product keeps its inputs as they are."""
    model = copy.deepcopy(model)
    model.enc.pos.weight = nn.Parameter(model.enc.pos.weight[:LONGEST_WINDOW])
    ids, mask = torch.randint(4, 1000, (2, 20)), torch.ones(2, 20, dtype=torch.bool)
    mask[1, 15:] = False
    encoder = EncoderGraph(model)
    hidden = encoder(ids, mask)[0]
    cue = torch.zeros(3, 20, dtype=torch.bool)
    cue[0, 3] = cue[1, 5] = cue[2, 9] = True
    zeros, window_of = torch.zeros(3, 20, dtype=torch.long), torch.tensor([0, 0, 1])
    window, link = {0: "B", 1: "T"}, {0: "K", 1: "T"}
    torch.onnx.export(encoder, (ids, mask), out / "attribution-encoder.onnx", input_names=["ids", "mask"], output_names=list(OUTPUTS),
                      dynamic_axes=dict.fromkeys(("ids", "mask", *OUTPUTS), window), opset_version=OPSET, dynamo=False)
    torch.onnx.export(LinkGraph(model.pair), (hidden, mask, window_of, cue, zeros, zeros), out / "attribution-link.onnx",
                      input_names=["h", "mask", "idx", "cuemask", "dist", "par"], output_names=["roles"],
                      dynamic_axes={"h": window, "mask": window, "idx": {0: "K"}, "cuemask": link, "dist": link, "par": link,
                                    "roles": link}, opset_version=OPSET, dynamo=False)
    onnx.save(fuse.attention(onnx.load(out / "attribution-encoder.onnx"), model.enc.layers[0].heads), out / "attribution-encoder.onnx")
    apart = ["/encoder/layers.%d/fo/MatMul" % layer for layer in rowwise_layers]
    onnx.save(rowwise.products(onnx.load(out / "attribution-encoder.onnx"), apart), out / "attribution-encoder-rowwise.onnx")
    for name, source in zip(GRAPHS, ("attribution-encoder-rowwise", GRAPHS[1])):
        quantize_dynamic(out / (source + ".onnx"), out / (name + "-int8.onnx"), weight_type=QuantType.QInt8, per_channel=True,
                         reduce_range=True, nodes_to_exclude=["/encoder/layers.%d/fo/MatMul" % layer for layer in single],
                         extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT})
    (out / "attribution-encoder-rowwise.onnx").unlink()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--rowwise", type=int, nargs="*", default=[], help="layers, from 0, whose last product keeps its inputs (rowwise.py)")
    parser.add_argument("--single", type=int, nargs="*", default=[], help="layers, from 0, whose last product is not quantised")
    options = parser.parse_args()
    warnings.filterwarnings("ignore")
    out = pathlib.Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    model = network.load(options.weights).eval()
    export(model, out, options.single, options.rowwise)
    network.save(model, out / "float16.pt", half=True)


if __name__ == "__main__":
    main()
