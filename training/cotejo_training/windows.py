"""Texts cut into windows of whole paragraphs, and their gold attributions as labels for the pieces of a window."""
import dataclasses
import re

import numpy as np

CLS, PAD, SEP = 0, 1, 2
ROLES = ("cue", "source", "content")
# labels of the link head, one piece at a time, for one cue
OUTSIDE, B_SOURCE, I_SOURCE, B_CONTENT, I_CONTENT = range(5)
SENTENCE_END = ".!?”\"»"


@dataclasses.dataclass
class Window:
    """ids: pieces, with CLS first and SEP after each paragraph; offsets: (start, end) in the text, (-1, -1) for CLS and SEP;
    paragraphs: number of each piece's paragraph; tags: BIO by role; cues: for each gold cue its mask and link labels; names: labels of
    proper names; figures: for each quantity its mask and labels. None: the source does not say."""
    ids: list
    offsets: list
    paragraphs: list
    tags: np.ndarray = None
    cues: list = dataclasses.field(default_factory=list)
    names: np.ndarray = None
    figures: list = None


def pieces(tokenizer, text, start, end):
    """(id, start, end) of the pieces of one paragraph; blanks trimmed, blank pieces dropped."""
    encoding = tokenizer.encode(text[start:end], add_special_tokens=False)
    out = []
    for piece, (a, b) in zip(encoding.ids, encoding.offsets):
        a, b = a + start, b + start
        while a < b and text[a].isspace():
            a += 1
        while a < b and text[b - 1].isspace():
            b -= 1
        if a < b:
            out.append((piece, a, b))
    return out


def paragraphs(tokenizer, text, limit):
    """(number, pieces) of each line; one longer than the limit is cut, at a sentence's end where there is one."""
    for number, line in enumerate(re.finditer(r"[^\n]+", text)):
        rest = pieces(tokenizer, text, *line.span())
        while len(rest) > limit:
            ends = (k + 1 for k in range(limit - 1, limit // 3, -1)
                    if text[rest[k][2] - 1] in SENTENCE_END and rest[k][2] < rest[k + 1][1])
            cut = next(ends, limit)
            yield number, rest[:cut]
            rest = rest[cut:]
        if rest:
            yield number, rest


def windows(tokenizer, text, size, first=None):
    """Whole paragraphs packed greedily; first: room of the first window, so that training sees other cuts each time."""
    room, current = first or size, Window([CLS], [(-1, -1)], [-9])
    for number, rest in paragraphs(tokenizer, text, size - 2):
        if len(current.ids) > 1 and len(current.ids) + len(rest) + 2 > room:
            yield current
            room, current = size, Window([CLS], [(-1, -1)], [-9])
        current.ids.extend([piece for piece, _, _ in rest] + [SEP])
        current.offsets.extend([(a, b) for _, a, b in rest] + [(-1, -1)])
        current.paragraphs.extend([number] * (len(rest) + 1))
    if len(current.ids) > 1:
        yield current


def inside(offsets, start, end):
    """Numbers of the pieces that a span of the text touches."""
    return [k for k, (a, b) in enumerate(offsets) if a >= 0 and a < end and b > start]


def bio(offsets, spans):
    """0, 1 (first piece of a span) or 2 (inside) for each piece."""
    labels = np.zeros(len(offsets), np.int64)
    for start, end in spans:
        touched = inside(offsets, start, end)
        labels[touched] = 2
        labels[touched[:1]] = 1
    return labels


def label(window, attributions):
    """The window with the labels of the gold attributions that touch it."""
    low = min(a for a, _ in window.offsets if a >= 0)
    high = max(b for _, b in window.offsets)
    window.tags = np.zeros((3, len(window.ids)), np.int64)
    for attribution in attributions:
        spans = [span for role in ROLES for span in attribution[role]]
        if max(end for _, end in spans) <= low or min(start for start, _ in spans) >= high:
            continue
        by_role = [bio(window.offsets, attribution[role]) for role in ROLES]
        for k, labels in enumerate(by_role):
            window.tags[k] = np.where(labels > 0, labels, window.tags[k])
        cue, source, content = by_role
        if cue.any():
            window.cues.append((cue > 0, np.where(content > 0, content + 2, source)))
    return window


def distance_bucket(distance):
    """0 inside the cue; 1..15 left of it, 16..30 right; exact to four pieces, then by powers of two."""
    far = np.abs(distance)
    log = np.log2(np.maximum(far, 4) / 4)
    bucket = np.minimum(15, np.where(far <= 4, far, (4 + 2 * log).astype(np.int64)))
    return np.where(distance < 0, bucket, np.where(distance > 0, bucket + 15, 0))


def cue_features(cue, paragraph_numbers):
    """For a cue's mask: distance bucket and paragraph relation (0 same, 1 before, 2 after, 3 other) of each piece."""
    at = np.flatnonzero(cue)
    t = np.arange(len(cue))
    distance = np.where(t < at[0], t - at[0], np.where(t > at[-1], t - at[-1], 0))
    relation = np.asarray(paragraph_numbers) - paragraph_numbers[at[0]]
    return distance_bucket(distance), np.select([relation == 0, relation == -1, relation == 1], [0, 1, 2], 3)
