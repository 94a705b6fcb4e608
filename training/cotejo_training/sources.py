"""Labelled windows of every source that training reads: each says which labels it has, so that the others cost nothing."""
import json

import numpy as np

from . import gum, passages, windows as w
from .decode import FIGURE_PARTS, NAME_KINDS


QUOTES = "“”\"\"«»„“"  # pairs: opening, closing


def polnear_windows(gold, tokenizer, size, draw):
    """Windows of {stem: (text, attributions)}, cut at another place and quoted in another style in each epoch."""
    return [w.label(window, attributions) for _, (text, attributions) in sorted(gold.items())
            for window in w.windows(tokenizer, requoted(text, draw), size, draw.randint(size // 3, size))]


def requoted(text, draw):
    """The text, in half of the draws with quotation marks of another style: as many characters, so that offsets stand."""
    style = draw.choice((0, 2, 4, 6))
    if draw.random() < 0.5:
        return text
    out, is_open = list(text), False
    for k, character in enumerate(text):
        if character == "\n":
            is_open = False
        elif character in "“”\"«»":
            is_open = character in "“«" or (character == '"' and not is_open)
            out[k] = QUOTES[style + (not is_open)]
    return "".join(out)


def spanish_polnear(path):
    with open(path, encoding="utf-8") as lines:
        return {one["id"]: (one["text"], one["attributions"]) for one in map(json.loads, lines)}


def passage_windows(items, tokenizer, size, draw):
    """Windows of one to three passages: in use, a window holds paragraphs of more than one matter."""
    items = draw.sample(items, len(items))
    while items:
        together = [items.pop() for _ in range(min(len(items), draw.randint(1, 3)))]
        item = passages.joined(together)
        for window in w.windows(tokenizer, item.text, size):
            w.label(window, item.attributions)
            window.names = name_labels(window.offsets, item.names)
            window.figures = figure_labels(window, item.figures)
            yield window


def gum_windows(tokenizer, size, held_out):
    for held, _, text, names in gum.documents():
        if held == held_out:
            for window in w.windows(tokenizer, text, size):
                window.names = name_labels(window.offsets, names)
                yield window


def name_labels(offsets, names):
    labels = np.zeros(len(offsets), np.int64)
    for k, kind in enumerate(NAME_KINDS):
        for name in names:
            if name[2] == kind:
                found = w.bio(offsets, [name[:2]])
                labels = np.where(found > 0, found + 2 * k, labels)
    return labels


def figure_labels(window, figures):
    """For each quantity in the window: its mask, and the pieces that tell what it counts, its predicate, window and place."""
    out = []
    for figure in figures:
        mask = w.bio(window.offsets, figure["quantity"]) > 0
        labels = np.zeros(len(window.ids), np.int64)
        for k, part in reversed(list(enumerate(FIGURE_PARTS))):
            found = w.bio(window.offsets, figure[part])
            labels = np.where(found > 0, found + 2 * k, labels)
        if mask.any():
            out.append((mask, np.where(mask, 0, labels)))
    return out


def own(language, part):
    return list(passages.read(passages.DATA / language / part))
