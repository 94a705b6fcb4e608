"""python -m cotejo_training.reference --model DIR --out OUT FILE...: what exported graphs find in texts, decoded by this project's
Python: what Java must equal. Needs numpy, onnxruntime and tokenizers alone.

OUT/NAME.json: {"statements": [{"source", "cue", "content", "confidence"}], "names": [[start, end, kind]]}, offsets of code points. One
window a run, unpadded: activations are quantised over the whole tensor, so that a neighbour would change scores.
"""
import argparse
import json
import pathlib

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from . import decode, windows as w


class Graphs:
    """The graphs of a folder, called like the network; form: "-int8", or "" for single precision."""

    def __init__(self, folder, form="-int8"):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        open_graph = lambda name: onnxruntime.InferenceSession(str(folder / (name + form + ".onnx")), options, ["CPUExecutionProvider"])
        self.encoder, self.attribution = open_graph("attribution-encoder"), open_graph("attribution-link")

    def encode(self, window):
        return self.encoder.run(["h", "cue", "name"], {"ids": np.array([window.ids]), "mask": np.ones((1, len(window.ids)), bool)})

    def link(self, hidden, window, triggers):
        features = [w.cue_features(row, window.paragraphs) for row in triggers]
        return self.attribution.run(None, {"h": hidden, "mask": np.ones((1, len(window.ids)), bool), "idx": np.zeros(len(triggers), np.int64),
                                "cuemask": np.stack(triggers), "dist": np.stack([d for d, _ in features]),
                                "par": np.stack([p for _, p in features]).astype(np.int64)})[0]


def read(graphs, tokenizer, text, size=256):
    """Statements and names of a text."""
    statements, names = [], []
    for window in w.windows(tokenizer, text, size):
        hidden, cue_scores, name_scores = graphs.encode(window)
        starts = decode.word_starts(text, window.offsets)
        statements += attributions(graphs, window, starts, hidden, decode.log_softmax(cue_scores[0]))
        names += decode.names_of(window, decode.label_words(decode.log_softmax(name_scores[0]), decode.NAME_PATH, starts))
    return {"statements": statements, "names": sorted(names)}


def attributions(graphs, window, starts, hidden, scores):
    cues = decode.cues(window, decode.label_words(scores - [decode.CUE_BIAS, 0, 0], decode.CUE_PATH, starts))
    if not cues:
        return
    for (a, b), role in zip(cues, graphs.link(hidden, window, decode.masks(window, cues))):
        labels = decode.label_words(decode.link_scores(role), decode.LINK_PATH, starts)
        content = decode.spans(window, labels, w.B_CONTENT)
        if content:
            yield {"source": decode.spans(window, labels, w.B_SOURCE), "cue": [[window.offsets[a][0], window.offsets[b - 1][1]]],
                   "content": content, "confidence": round(float(np.exp(scores[a:b, 1:].max(-1).mean())), 4)}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer.from_file(str(options.model / "tokenizer.json"))
    tokenizer.no_padding(), tokenizer.no_truncation()
    graphs = Graphs(options.model)
    for path in options.files:
        found = read(graphs, tokenizer, path.read_text(encoding="utf-8"))
        (options.out / (path.stem + ".json")).write_text(json.dumps(found, ensure_ascii=False))


if __name__ == "__main__":
    main()
