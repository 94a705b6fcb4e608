"""python -m cotejo_training.export --weights average.pt --out DIR: the two ONNX graphs, in single precision and as int8.

Weights are kept to seven bits: a full range of eight saturates on processors without VNNI.
"""
import argparse
import pathlib
import warnings

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from . import network

OPSET = 17
NAMES = {"encoder": "attribution-encoder", "link": "attribution-link"}


class EncoderGraph(nn.Module):
    """ids, mask → hidden states and the three cue scores; the tagger's other outputs help training alone."""

    def __init__(self, model):
        super().__init__()
        last = model.tag[2]
        cue = nn.Linear(last.in_features, network.CUE_SCORES)
        cue.weight.data, cue.bias.data = last.weight.data[:network.CUE_SCORES], last.bias.data[:network.CUE_SCORES]
        self.encoder, self.tag = model.enc, nn.Sequential(model.tag[0], model.tag[1], cue)

    def forward(self, ids, mask):
        hidden = self.encoder(ids, mask)
        return hidden, self.tag(hidden)


class LinkGraph(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.pair = model.pair

    def forward(self, h, mask, idx, cuemask, dist, par):
        return self.pair(h, mask, idx, cuemask, dist, par)


def export(model, out):
    ids, mask = torch.randint(4, 1000, (2, 20)), torch.ones(2, 20, dtype=torch.bool)
    mask[1, 15:] = False
    encoder = EncoderGraph(model)
    hidden, _ = encoder(ids, mask)
    cue = torch.zeros(3, 20, dtype=torch.bool)
    cue[0, 3] = cue[1, 5] = cue[2, 9] = True
    zeros, window_of = torch.zeros(3, 20, dtype=torch.long), torch.tensor([0, 0, 1])
    window, link = {0: "B", 1: "T"}, {0: "K", 1: "T"}
    torch.onnx.export(encoder, (ids, mask), out / "encoder.onnx", input_names=["ids", "mask"], output_names=["h", "cue"],
                      dynamic_axes={"ids": window, "mask": window, "h": window, "cue": window}, opset_version=OPSET, dynamo=False)
    torch.onnx.export(LinkGraph(model), (hidden, mask, window_of, cue, zeros, zeros), out / "link.onnx",
                      input_names=["h", "mask", "idx", "cuemask", "dist", "par"], output_names=["roles"],
                      dynamic_axes={"h": window, "mask": window, "idx": {0: "K"}, "cuemask": link, "dist": link, "par": link,
                                    "roles": link}, opset_version=OPSET, dynamo=False)
    for graph, name in NAMES.items():
        quantize_dynamic(out / (graph + ".onnx"), out / (name + "-int8.onnx"), weight_type=QuantType.QInt8, per_channel=True,
                         reduce_range=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    warnings.filterwarnings("ignore")
    out = pathlib.Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    model = network.load(options.weights).eval()
    export(model, out)
    network.save(model, out / "attribution-float16.pt", half=True)


if __name__ == "__main__":
    main()
