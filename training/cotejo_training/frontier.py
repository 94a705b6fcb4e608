"""python -m cotejo_training.frontier --model DIR [--single] [--size 256] --tokenizer FILE: what exported graphs score, decoded as the
program does it: PolNeAR dev, before any rule mends it, and the project's own test passages. With the program's own version of ONNX Runtime
the scores are the program's. `bench/model` measures what the graphs cost.
"""
import argparse
import pathlib

from tokenizers import Tokenizer

from . import evaluation, polnear, reference, sources


def line(graphs, tokenizer, gold, size):
    found = {stem: reference.read(graphs, tokenizer, text, size)["statements"] for stem, (text, _) in gold.items()}
    return polnear.line(polnear.evaluate(gold, found))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=pathlib.Path, required=True, help="folder of attribution-encoder*.onnx and attribution-link*.onnx")
    parser.add_argument("--single", action="store_true", help="the graphs in single precision")
    parser.add_argument("--size", type=int, default=256, help="pieces in a window, at most")
    parser.add_argument("--tokenizer", required=True)
    options = parser.parse_args()
    tokenizer = Tokenizer.from_file(options.tokenizer)
    tokenizer.no_padding(), tokenizer.no_truncation()
    graphs = reference.Graphs(options.model, "" if options.single else "-int8")
    print("PolNeAR dev: " + line(graphs, tokenizer, polnear.gold("dev"), options.size), flush=True)
    for language in ("en", "es"):
        gold = evaluation.as_dev(sources.own(language, "test"))
        print("own test %s: %s" % (language, line(graphs, tokenizer, gold, options.size)), flush=True)


if __name__ == "__main__":
    main()
