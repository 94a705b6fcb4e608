"""Scenes: excerpts of several reports of one story in which numbers of one measure bear one letter (../data/measures/GUIDE.md)."""
import dataclasses
import pathlib
import random
import re

from . import windows as w

DATA = pathlib.Path(__file__).resolve().parent.parent / "data" / "measures"
MARK = re.compile(r"\[\[([^|\]]+)\|([a-zA-Z-])\]\]")
PART = "-"  # in place of a letter: only a part of another number
WINDOW = 256


@dataclasses.dataclass
class Scene:
    """excerpts: (language, text with marks)."""
    ident: str
    excerpts: list


@dataclasses.dataclass
class Numbers:
    """What the network reads at once, and the numbers of one excerpt in it: (letter, pieces)."""
    language: str
    ids: list
    numbers: list


def read(folders):
    """All scenes of the folders' files, in order of their names."""
    for path in (path for folder in folders for path in sorted(pathlib.Path(folder).glob("*.txt"))):
        for part in re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.M)[1:]:
            head, *excerpts = re.split(r"^-- ", part, flags=re.M)
            yield Scene(head.split()[0], [marked(excerpt) for excerpt in excerpts])


def marked(excerpt):
    head, _, body = excerpt.partition("\n")
    return head.split()[0], "\n".join(line.strip() for line in body.splitlines() if line.strip())


def plain(text, rng=None):
    """The text without marks, and (letter, start, end) of each number; with rng, the digits are drawn anew: a value tells nothing."""
    out, numbers, at = "", [], 0
    for mark in MARK.finditer(text):
        number = redrawn(mark.group(1), rng) if rng else mark.group(1)
        out += text[at:mark.start()]
        numbers.append((mark.group(2), len(out), len(out) + len(number)))
        out, at = out + number, mark.end()
    return out + text[at:], numbers


def redrawn(number, rng):
    """Another number of the same look; the first digit is not 0."""
    first = re.search(r"\d", number)
    digit = lambda found: str(rng.randint(1 if found.start() == first.start() else 0, 9))
    return re.sub(r"\d", digit, number)


def alone(scene, tokenizer, rng=None):
    """Each excerpt by itself."""
    return [numbers for language, text in scene.excerpts for numbers in cut(tokenizer, *placed([(language, *plain(text, rng))]))]


def packed(scenes, tokenizer, seed):
    """For each scene its excerpts as they stand among two or three of other scenes: a report is longer than an excerpt."""
    rng = random.Random(seed)
    all_excerpts = [(k, language, *plain(text, rng if rng.random() < 0.5 else None))
                    for k, scene in enumerate(scenes) for language, text in scene.excerpts]
    rng.shuffle(all_excerpts)
    out = [[] for _ in scenes]
    while all_excerpts:
        few = [all_excerpts.pop() for _ in range(min(rng.choice((2, 3, 3)), len(all_excerpts)))]
        text, placed_numbers = placed([excerpt[1:] for excerpt in few])
        for (scene, *_), one in zip(few, placed_numbers):
            out[scene] += cut(tokenizer, text, [one])
    return out


def placed(excerpts):
    """One text of several excerpts, a line for each, and the numbers of each with their places there."""
    text, out = "", []
    for language, more, numbers in excerpts:
        by = len(text) + (1 if text else 0)
        text += ("\n" if text else "") + more
        out.append((language, [(letter, start + by, end + by) for letter, start, end in numbers]))
    return text, out


def cut(tokenizer, text, excerpts):
    """The windows of a text that hold numbers of its excerpts."""
    out = []
    for window in w.windows(tokenizer, text, WINDOW):
        for language, numbers in excerpts:
            here = [(letter, w.inside(window.offsets, start, end)) for letter, start, end in numbers if letter != PART]
            here = [(letter, pieces) for letter, pieces in here if pieces]
            out += [Numbers(language, window.ids, here)] if here else []
    return out
