"""Marked passages of this project (../data/GUIDE.md): text, attributions, names and figures with their spans."""
import dataclasses
import pathlib
import re
import sys

DATA = pathlib.Path(__file__).resolve().parent.parent / "data"
MARK = re.compile(r"\[(s|c|t|q|k|p|w|l|per|org|loc|oth)(\d*) |\]")
NAMES = ("per", "org", "loc", "oth")
ROLES = {"s": "source", "c": "cue", "t": "content"}
FIGURE_PARTS = {"k": "counted", "p": "predicate", "w": "window", "l": "place"}


@dataclasses.dataclass
class Passage:
    """attributions: {"source", "cue", "content"}: spans; names: (start, end, kind); figures: {"quantity", "counted", ...}: spans.
    Offsets are of code points in text, end excluded."""
    ident: str
    text: str
    attributions: list
    names: list
    figures: list


def parse(ident, marked):
    """The passage without its marks, and the spans that they meant. Raises ValueError, with the passage's name, on a bad mark."""
    text, open_marks, spans, at = "", [], [], 0
    for mark in MARK.finditer(marked):
        text += marked[at:mark.start()]
        at = mark.end()
        if mark.group(1):
            open_marks.append((mark.group(1), mark.group(2), len(text)))
        elif open_marks:
            tag, number, start = open_marks.pop()
            spans.append((tag, number, start, len(text)))
        else:
            raise ValueError(ident + ": a mark is closed that was not opened")
    text += marked[at:]
    if open_marks:
        raise ValueError("%s: not closed: %s" % (ident, open_marks))
    return Passage(ident, text, grouped(spans, ROLES), sorted((a, b, t) for t, _, a, b in spans if t in NAMES),
                   grouped(spans, {"q": "quantity", **FIGURE_PARTS}))


def joined(items):
    """One passage of several, each beginning on a line of its own."""
    out = Passage("+".join(item.ident for item in items), "", [], [], [])
    for item in items:
        by = len(out.text)
        moved = lambda spans: [(a + by, b + by) for a, b in spans]
        out.text += item.text + "\n"
        out.attributions += [{role: moved(spans) for role, spans in one.items()} for one in item.attributions]
        out.names += [(a + by, b + by, kind) for a, b, kind in item.names]
        out.figures += [{part: moved(spans) for part, spans in one.items()} for one in item.figures]
    return out


def grouped(spans, parts):
    """Spans of the same number put together, in order of the numbers."""
    out = {}
    for tag, number, start, end in sorted(spans, key=lambda s: (s[2], s[3])):
        if tag in parts:
            out.setdefault(int(number), {name: [] for name in parts.values()})[parts[tag]].append((start, end))
    return [out[number] for number in sorted(out)]


def read(folder):
    """All passages of a folder's files, in order of their names; one with a bad mark is told and left out."""
    for path in sorted(pathlib.Path(folder).glob("*.txt")):
        for part in re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.M)[1:]:
            head, _, body = part.partition("\n")
            try:
                yield parse(head.split()[0], "\n".join(line.strip() for line in body.splitlines() if line.strip()))
            except ValueError as bad:
                print("%s: left out: %s" % (path, bad), file=sys.stderr)
