"""python -m cotejo_training.evaluation --weights FILE [--no-polnear]: PolNeAR dev, the project's own test passages, GUM's held-out names."""
import argparse

import torch
from tokenizers import Tokenizer

from . import decode, gum, network, polnear, predict, sources, windows as w


def f1(right, given, gold):
    precision, recall = right / max(given, 1), right / max(gold, 1)
    return 2 * precision * recall / max(precision + recall, 1e-9)


def as_dev(items):
    return {item.ident: (item.text, [{role: [tuple(s) for s in a[role]] for role in w.ROLES} for a in item.attributions])
            for item in items}


def attribution(model, tokenizer, gold, bias=decode.CUE_BIAS):
    predicted = {stem: list(predict.attributions(model, tokenizer, text, cue_bias=bias)) for stem, (text, _) in gold.items()}
    return polnear.line(polnear.evaluate(gold, predicted))


@torch.no_grad()
def names_f1(model, tokenizer, documents):
    """Exact spans and kinds; documents: (text, names)."""
    right = given = gold = 0
    for text, names in documents:
        found = set(predict.names(model, tokenizer, text))
        right, given, gold = right + len(found & set(names)), given + len(found), gold + len(set(names))
    return "names F1 %.3f (P %.3f R %.3f) of %d" % (f1(right, given, gold), right / max(given, 1), right / max(gold, 1), gold)


@torch.no_grad()
def figures_f1(model, tokenizer, items):
    """By part: exact spans, and heads touched (a shared character), for gold quantities."""
    out = []
    for part in decode.FIGURE_PARTS:
        exact = touched = given = gold = 0
        for item in items:
            for figure, found in zip(item.figures, predict.figures(model, tokenizer, item.text, [f["quantity"] for f in item.figures])):
                a, b = set(figure[part]), set(found[part])
                gold, given, exact = gold + len(a), given + len(b), exact + len(a & b)
                touched += sum(any(x < f and e < y for x, y in a) for e, f in b)
        out.append("%s %.3f (touched %.3f) of %d" % (part, f1(exact, given, gold), f1(touched, given, gold), gold))
    return "; ".join(out)


def report(model, tokenizer, with_polnear=True):
    model.eval()
    if with_polnear:
        dev = polnear.gold("dev")
        for bias in (0.0, decode.CUE_BIAS):
            print("PolNeAR dev, cue bias %.1f: %s" % (bias, attribution(model, tokenizer, dev, bias)), flush=True)
    for language in ("en", "es"):
        items = sources.own(language, "test")
        if items:
            print("own test %s: %s" % (language, attribution(model, tokenizer, as_dev(items))))
            print("own test %s: %s" % (language, names_f1(model, tokenizer, [(i.text, i.names) for i in items])))
            print("own test %s: %s" % (language, figures_f1(model, tokenizer, items)), flush=True)
    held = [(text, names) for is_held, _, text, names in gum.documents() if is_held]
    print("GUM held out: " + names_f1(model, tokenizer, held), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", required=True)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--no-polnear", action="store_true")
    options = parser.parse_args()
    tokenizer = Tokenizer.from_file(options.tokenizer)
    tokenizer.no_padding(), tokenizer.no_truncation()
    report(network.load(options.weights), tokenizer, not options.no_polnear)


if __name__ == "__main__":
    main()
