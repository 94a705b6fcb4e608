"""How far figures agree with the passages marked by hand in training/data (GUIDE.md there), kind by kind.

rows(language, passages, lines): for each gold figure the read one that its quantity overlaps most; then, over these pairs,
precision and recall of what is counted, predicate and place by spans (exact: the same words, articles at the start aside;
touched: a word in common; head: the head read lies in the gold words), of the window by whether a stretch of time is told.
"""
import re

ARTICLE = re.compile(r"(?:the|an?|el|la|los|las|una?|unos|unas|its|their|his|her|sus?)\s+", re.I)
PARTS = ("counted", "predicate", "place")


def units(text):
    """Offset in UTF-16 units of each code point, and of the end."""
    at = [0]
    for character in text:
        at.append(at[-1] + (2 if ord(character) > 0xFFFF else 1))
    return at


def trimmed(text, start, end):
    lead = ARTICLE.match(text[start:end])
    return (start + lead.end(), end) if lead and start + lead.end() < end else (start, end)


def shared(one, other):
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


class Tally:
    def __init__(self):
        self.gold = self.read = 0
        self.hits = {}

    def add(self, gold, read, **right):
        self.gold += bool(gold)
        self.read += bool(read)
        for name, hit in right.items():
            self.hits[name] = self.hits.get(name, 0) + bool(hit)

    def f1(self, name):
        return 2 * self.hits.get(name, 0) / (self.gold + self.read) if self.gold + self.read else None


def pairs(passage, line):
    """Gold figures, each with the read one that it overlaps most, or None; how many were read."""
    at = units(passage.text)
    figures = line.get("figures", [])
    for gold in passage.figures:
        spans = {part: [(at[a], at[b]) for a, b in gold[part]] for part in gold}
        if not spans["quantity"]:
            continue
        best = max(figures, key=lambda f: shared((f["span"]["start"], f["span"]["end"]), spans["quantity"][0]), default=None)
        if best and not shared((best["span"]["start"], best["span"]["end"]), spans["quantity"][0]):
            best = None
        yield spans, best


def has_stretch(figure):
    window = figure.get("window") or {}
    return window.get("kind") == "total" and ("label" in window or "length" in window or window.get("start") != window.get("end"))


def compare(text, spans, figure, tallies):
    """Adds one pair; the parts in which it is wrong by their heads or words."""
    wrong = []
    for part in PARTS:
        phrase = figure.get(part, {})
        read = phrase.get("span") and (phrase["span"]["start"], phrase["span"]["end"])
        gold = spans[part]
        touched = read and any(shared(read, g) for g in gold)
        exact = read and any(trimmed(text, *read) == trimmed(text, *g) for g in gold)
        head = touched and read[0] + phrase["text"].find(phrase["head"])
        inside = touched and any(g[0] <= head < g[1] for g in gold)
        tallies[part].add(gold, phrase.get("text"), exact=exact, touched=touched, head=inside)
        if bool(gold) != bool(phrase) or not (inside or not gold):
            wrong.append(part)
    stretch = has_stretch(figure)
    tallies["window"].add(spans["window"], stretch, told=spans["window"] and stretch)
    return wrong + (["window"] if bool(spans["window"]) != stretch else [])


def rows(language, passages, lines, tell=None):
    """(language, what, score, how many) for the bench; tell, if given, gets each pair that is wrong somewhere."""
    tallies = {part: Tally() for part in (*PARTS, "window")}
    found = gold = read = 0
    for passage in passages:
        line = lines[passage.ident]
        text = passage.text.encode("utf-16-le")
        plain = "".join(text[i:i + 2].decode("utf-16-le", "replace") for i in range(0, len(text), 2))
        read += len(line.get("figures", []))
        for spans, figure in pairs(passage, line):
            gold += 1
            if figure is None:
                continue
            found += 1
            wrong = compare(plain, spans, figure, tallies)
            if wrong and tell:
                tell(passage, spans, figure, wrong)
    out = [(language, "figures found F1", 2 * found / (gold + read) if gold + read else None, gold)]
    for part in PARTS:
        out += [(language, f"{part} {how} F1", tallies[part].f1(how), tallies[part].gold) for how in ("exact", "head", "touched")]
    return out + [(language, "window told F1", tallies["window"].f1("told"), tallies["window"].gold)]
