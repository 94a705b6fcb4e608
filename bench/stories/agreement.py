#!/usr/bin/env python3
"""bench/stories/agreement.py - how far two annotations of the same stories agree (Python 3.11, stdlib only).

USAGE  agreement.py [--first DIR] [--second DIR] [--only a,b] [--verbose]

DIR    --first (default kept, or read for a story that was moved there) holds <story>/gold.json and the reports, --second (default kept-second) only gold.json. To
       measure against an older first annotation, take it out of the history into a folder:
       git archive COMMIT bench/stories/kept | tar -x -C /tmp   and   --first /tmp/bench/stories/kept
FIGURES   one figure is another if their words in the report overlap. F1 = 2PR/(P+R), P over the second's figures and R
       over the first's. One that is "may" on either side counts neither way where the other lacks it.
SHARED    of figures both hold: the same kind of window (and perDay within 1 %), nearest claimant (equal names, or the
       words of one among the other's), modality, and "counted": a head word in common.
FINDINGS  by kind: the same set of figures (a headline stands for the figure it repeats); conflicts by pairs of figures
       that differ in value and that no agreement, rounding, update or one_voice joins; contested, divergent_quote and
       changed_position also where half of their statements overlap. "may" findings count neither way. "near" asks
       only for half of the figures, two at least, as the scorer does.
"""
import argparse
import collections
import html
import itertools
import json
import pathlib
import re

HERE = pathlib.Path(__file__).resolve().parent
BY_STATEMENT = {"contested", "divergent_quote", "changed_position"}
JOINING = {"rounding", "agreement", "one_voice", "update"}
PREPOSITION = set("of in for with from by to at on per under among between de del en para por con sin a al desde sobre entre".split())
IDLE = set("the a an of el la los las de del for y and".split())


def flat(text):
    """Blanks collapsed, curly quotes plain: positions in reports and contexts then agree."""
    for old, new in zip("\u2018\u2019\u201c\u201d\u2013\u2014", "''\"\"--"):
        text = text.replace(old, new)
    return " ".join(text.split())


def words(name):
    return {w for w in re.findall(r"\w+", name.lower()) if w not in IDLE}


def heads(wordings, spanish):
    found = set()
    for wording in wordings:
        parts = list(itertools.takewhile(lambda w: w not in PREPOSITION, re.findall(r"\w+", wording.lower())))
        found |= {re.sub("e?s$", "", part) for part in parts[:1 if spanish else None][-1:]}
    return found


class Annotation:
    """One annotator's gold of a story, its figures and statements located in the reports."""

    def __init__(self, gold, reports):
        self.figures = {f["id"]: f for f in gold["figures"]}
        self.findings, self.statements = gold["findings"], gold["statements"]
        self.span = {f["id"]: self.locate(f, f["text"], reports) for f in gold["figures"]}
        self.said = [frozenset(self.locate(s, piece, reports) for piece in ([s["content"]] if isinstance(s["content"], str) else s["content"]))
                     for s in self.statements]
        self.name = {}

    @staticmethod
    def locate(item, piece, reports):
        context = flat(item["context"])
        start = reports[item["article"]].index(context) + context.index(flat(piece))
        return item["article"], start, start + len(flat(piece))

    def names(self, finding):
        """The figures of a finding, by the names they have in both annotations."""
        return frozenset(self.name[self.figures[i].get("same", i)] for i in finding["figures"])

    def value(self, figure):
        return frozenset({figure["low"], figure["high"]} - {None}), figure["unit"]

    def found(self, kind):
        """(required, allowed) keys of this kind: sets of figures, with the statements they rest on."""
        required, allowed, joined = set(), set(), set()
        for finding in self.findings:
            names = self.names(finding)
            if kind == "conflict":
                pairs = {frozenset(p) for p in itertools.combinations(sorted({self.figures[i].get("same", i) for i in finding["figures"]}), 2)}
                pairs = {frozenset(self.name[i] for i in p) for p in pairs if len({self.value(self.figures[i]) for i in p}) == 2}
                if finding["kind"] == "conflict":
                    (allowed if finding.get("may") else required).update((p, frozenset()) for p in pairs)
                elif finding["kind"] in JOINING and not finding.get("may"):
                    joined.update((p, frozenset()) for p in pairs)
            elif finding["kind"] == kind:
                said = frozenset(self.said[i] for i in finding.get("statements", [])) if kind in BY_STATEMENT else frozenset()
                (allowed if finding.get("may") else required).add((names, said))
        return required - joined, allowed | required & joined


def overlap(a, b):
    return a[0] == b[0] and a[1] < b[2] and b[1] < a[2]


def is_spanish(report):
    return report.count(" de ") > report.count(" the ")


def same(a, b, near):
    """Is finding a, as (figures, statements), finding b?"""
    if a[0] and a[0] == b[0]:
        return True
    if near and len(a[0] & b[0]) >= 2 and 2 * len(a[0] & b[0]) >= len(a[0] | b[0]):
        return True
    both = sum(any(overlap(p, q) for y in b[1] for p in x for q in y) for x in a[1])
    return both > 0 and 2 * both >= len(a[1]) + len(b[1]) - both


def tally(count, story, kind, first, second, alike, verbose):
    """Adds to count[kind] how many required items of each side the other has (required or allowed), and how many there are."""
    for side, (mine, other) in enumerate(((first, second), (second, first))):
        for item in mine[0]:
            hit = any(alike(item, x) for x in other[0] | other[1])
            count[kind][2 * side] += hit
            count[kind][2 * side + 1] += 1
            if verbose and not hit:
                print(f"{story}: {kind} only in the {('first', 'second')[side]}: {item}")


def compare(story, reports, first, second, count, shared, verbose):
    match = {i: j for i in first.figures for j in second.figures if overlap(first.span[i], second.span[j])}
    first.name = {i: i for i in first.figures}
    back = {j: i for i, j in match.items()}
    second.name = {j: back.get(j, "second " + j) for j in second.figures}
    sides = [({a.name[i] for i, f in a.figures.items() if not f.get("may")}, {a.name[i] for i, f in a.figures.items() if f.get("may")})
             for a in (first, second)]
    tally(count, story, "figures", *sides, str.__eq__, verbose)
    for i, j in match.items():
        a, b = first.figures[i], second.figures[j]
        if a.get("may") or b.get("may"):
            continue
        es = is_spanish(reports[a["article"]])
        rate = [(f["window"] or {}).get("perDay") for f in (a, b)]
        who = [f["claimants"][0] if f["claimants"] else "" for f in (a, b)]
        equal = {
            "window": (a["window"] or {}).get("kind") == (b["window"] or {}).get("kind")
            and (None in rate or abs(rate[0] - rate[1]) <= .01 * rate[0]),
            "claimant": who[0] == who[1] or all(who) and (words(who[0]) <= words(who[1]) or words(who[1]) <= words(who[0])),
            "modality": a["modality"] == b["modality"],
            "counted": bool(heads(a["counted"], es) & heads(b["counted"], es))}
        for key, yes in equal.items():
            shared[key][0] += bool(yes)
            shared[key][1] += 1
            if verbose and not yes:
                print(f"{story}: {key} of {i} / {j} {a['text']!r}: {who if key == 'claimant' else [a[key], b[key]]}")
    for kind in sorted({f["kind"] for a in (first, second) for f in a.findings} - {"single_source"}):
        found = first.found(kind), second.found(kind)
        tally(count, story, kind, *found, lambda x, y: same(x, y, False), verbose)
        tally(count, story, kind + " near", *found, lambda x, y: same(x, y, True), False)


def f1(c):
    recall, precision = (c[0] / c[1] if c[1] else 1), (c[2] / c[3] if c[3] else 1)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--first", type=pathlib.Path)
    parser.add_argument("--second", type=pathlib.Path, default=HERE / "kept-second")
    parser.add_argument("--only")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    count, shared = collections.defaultdict(lambda: [0] * 4), collections.defaultdict(lambda: [0] * 2)
    stories = options.only.split(",") if options.only else sorted(p.parent.name for p in options.second.glob("*/gold.json"))
    for story in stories:
        reports = {}
        first = options.first or next(HERE / name for name in ("kept", "read") if (HERE / name / story).is_dir())
        for path in (first / story).iterdir():
            raw = path.read_text(encoding="utf-8")
            reports[path.name] = flat(html.unescape(re.sub(r"<[^>]*>", " ", raw)) if path.suffix in (".html", ".xml") else raw)
        golds = (json.loads((folder / story / "gold.json").read_text(encoding="utf-8")) for folder in (first, options.second))
        compare(story, reports, *(Annotation(gold, reports) for gold in golds), count, shared, options.verbose)
    for near in ("", " near"):
        kinds = [v for k, v in count.items() if k != "figures" and k.endswith(" near") == bool(near) and k != "changed_position" + near]
        count["all findings" + near] = [sum(c) for c in zip(*kinds)]
    print(f"{len(stories)} stories")
    for kind in ["figures"] + sorted(k for k in count if k != "figures" and not k.endswith(" near")):
        c = count[kind]
        print(f"{kind:16} F1 {f1(c):.3f}  of the first's {c[0]}/{c[1]}, of the second's {c[2]}/{c[3]}"
              + (f"  (near {f1(count[kind + ' near']):.3f})" if kind != "figures" else ""))
    for key, (yes, of) in shared.items():
        print(f"{key:16} equal {yes / of:.3f}  {yes}/{of} shared figures")


if __name__ == "__main__":
    main()
