"""python -m cotejo_training.spanish --out FILE [--share 0.5]: PolNeAR train put into Spanish by Apertium, its spans carried through.

Needs Debian's apertium and apertium-eng-spa. Every stretch of text that the same spans cover becomes an inline element; Apertium moves
elements with the words that they hold. A span that was one piece before is one piece after: the hull of what came back.
"""
import argparse
import html
import html.parser
import json
import random
import re
import subprocess

from . import polnear, windows as w

LARGEST_GROWTH = 2.5


def marked(text, attributions):
    """HTML of the text: one paragraph a line, each stretch with the same spans in an element that lists them."""
    covers = [[] for _ in text]
    for number, attribution in enumerate(attributions):
        for role in w.ROLES:
            for piece, (start, end) in enumerate(attribution[role]):
                for k in range(start, min(end, len(text))):
                    covers[k].append("%d.%s.%d" % (number, role, piece))
    lines, at = [], 0
    for line in text.split("\n"):
        lines.append("<p>%s</p>" % stretches(line, covers[at:at + len(line)]))
        at += len(line) + 1
    return "\n".join(lines)


def stretches(line, covers):
    out, k = "", 0
    while k < len(line):
        end = k + 1
        while end < len(line) and covers[end] == covers[k]:
            end += 1
        words = html.escape(line[k:end], quote=False)
        out += '<span id="%s">%s</span>' % (" ".join(covers[k]), words) if covers[k] and words.strip() else words
        k = end
    return out


class Reader(html.parser.HTMLParser):
    """Text and pieces of what came back."""

    def __init__(self):
        super().__init__()
        self.text, self.pieces, self.inside = "", [], []

    def handle_starttag(self, tag, attrs):
        if tag == "span":
            self.inside.append((dict(attrs).get("id") or "", len(self.text)))

    def handle_endtag(self, tag):
        if tag == "p":
            self.text = self.text.rstrip() + "\n"
        elif tag == "span" and self.inside:
            covers, start = self.inside.pop()
            self.pieces += [(key, start, len(self.text)) for key in covers.split() if len(self.text) > start]

    def handle_data(self, data):
        data = re.sub(r" ([.,;:])", r"\1", re.sub(r"\s+", " ", data))
        self.text += data.lstrip() if not self.text or self.text[-1].isspace() else data


def translate(text, attributions):
    """(text, attributions) in Spanish; attributions that lost their cue or content, or whose spans burst, are left out."""
    run = subprocess.run(["apertium", "-u", "-f", "html", "eng-spa"], input=marked(text, attributions), capture_output=True, text=True,
                         check=True)
    reader = Reader()
    reader.feed(run.stdout)
    hulls = {}
    for key, start, end in reader.pieces:
        low, high = hulls.get(key, (start, end))
        hulls[key] = (min(low, start), max(high, end))
    out = [{role: [] for role in w.ROLES} for _ in attributions]
    burst = set()
    for key, (start, end) in sorted(hulls.items(), key=lambda item: item[1]):
        number, role, piece = key.split(".")
        before = attributions[int(number)][role][int(piece)]
        if end - start > 20 + LARGEST_GROWTH * (before[1] - before[0]):
            burst.add(int(number))
        out[int(number)][role].append([start, end])
    return reader.text, [a for k, a in enumerate(out) if a["cue"] and a["content"] and k not in burst]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", required=True)
    parser.add_argument("--share", type=float, default=0.5, help="share of the articles")
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    gold = polnear.gold("train")
    chosen = random.Random(options.seed).sample(sorted(gold), int(options.share * len(gold)))
    kept = given = 0
    with open(options.out, "w", encoding="utf-8") as out:
        for stem in sorted(chosen):
            text, attributions = gold[stem]
            spanish, carried = translate(text, attributions)
            given, kept = given + len(attributions), kept + len(carried)
            out.write(json.dumps({"id": stem, "text": spanish, "attributions": carried}, ensure_ascii=False) + "\n")
    print("%d articles, %d of %d attributions carried through" % (len(chosen), kept, given))


if __name__ == "__main__":
    main()
