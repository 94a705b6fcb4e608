"""Labelled windows of every source that training reads: each says which labels it has, so that the others cost nothing."""
import json

import numpy as np

from . import gum, passages, windows as w
from .decode import FIGURE_PARTS, NAME_KINDS


def polnear_windows(gold, tokenizer, size, draw):
    """Windows of {stem: (text, attributions)}, cut at another place in each epoch."""
    return [w.label(window, attributions) for _, (text, attributions) in sorted(gold.items())
            for window in w.windows(tokenizer, text, size, draw.randint(size // 3, size))]


def spanish_polnear(path):
    with open(path, encoding="utf-8") as lines:
        return {one["id"]: (one["text"], one["attributions"]) for one in map(json.loads, lines)}


def passage_windows(items, tokenizer, size):
    for item in items:
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
