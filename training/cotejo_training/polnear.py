"""PolNeAR's gold and its scorer, called where they lie."""
import importlib.util
import os
import pathlib

SHARED = pathlib.Path(os.environ.get("SHARED") or pathlib.Path(__file__).resolve().parents[2].parent / "shared")


def scorer(shared=SHARED):
    spec = importlib.util.spec_from_file_location("score_polnear", shared / "bench" / "score_polnear.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def gold(split, shared=SHARED):
    """{stem: (text, [{"source", "cue", "content"}])}"""
    return scorer(shared).load_gold(str(shared / "data" / "polnear"), split)


def evaluate(gold_split, predicted, shared=SHARED):
    """The scorer's figures for {stem: [attribution]}."""
    as_tuples = lambda s: {role: [tuple(x) for x in s[role]] for role in ("source", "cue", "content")}
    return scorer(shared).evaluate(gold_split, lambda stem, text: [as_tuples(s) for s in predicted[stem]])


def line(result):
    """The figures to steer by, in one line."""
    kinds = result["kinds"]
    by_kind = "/".join("%.3f" % kinds[k]["content_partial"]["F1"] for k in ("direct", "mixed", "indirect"))
    return "token %.3f partial %.3f triple %.3f (P %.3f R %.3f) direct/mixed/indirect %s" % (
        result["a_content_token"]["F1"], result["b_content_partial"]["F1"], result["e_triple"]["F1"], result["e_triple"]["P"],
        result["e_triple"]["R"], by_kind)
