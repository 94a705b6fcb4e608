"""Attributions from the network's scores: Viterbi over whole words, one link pass for each cue found."""
import numpy as np
import torch

from . import windows as w

CUE_PATH = {2: 1}
LINK_PATH = {w.I_SOURCE: w.B_SOURCE, w.I_CONTENT: w.B_CONTENT}
NAME_PATH = FIGURE_PATH = {2 * k + 2: 2 * k + 1 for k in range(4)}
NAME_KINDS = ("per", "org", "loc", "oth")
FIGURE_PARTS = ("counted", "predicate", "window", "place")  # labels 1 + 2k and 2 + 2k of the figure head


def word_starts(text, offsets):
    """Indexes of the pieces that begin a word; the others are glued to the piece before."""
    glued = (k and a > 0 and offsets[k - 1][1] == a and text[a - 1].isalnum() and text[a].isalnum() for k, (a, _) in enumerate(offsets))
    return np.array([k for k, is_glued in enumerate(glued) if not is_glued])


def viterbi(scores, begin_of):
    """Best path in which an inside label follows only its begin label or itself."""
    steps, labels = scores.shape
    allowed = np.zeros((labels, labels))
    best = scores[0].copy()
    for inside, begin in begin_of.items():
        allowed[:, inside] = -1e9
        allowed[[begin, inside], inside] = 0
        best[inside] -= 1e9
    back = np.zeros((steps, labels), int)
    for t in range(1, steps):
        through = best[:, None] + allowed
        back[t] = through.argmax(0)
        best = through[back[t], np.arange(labels)] + scores[t]
    path = [int(best.argmax())]
    for t in range(steps - 1, 0, -1):
        path.append(int(back[t, path[-1]]))
    return np.array(path[::-1])


def label_words(scores, begin_of, starts):
    labels = np.repeat(viterbi(scores[starts], begin_of), np.diff(np.append(starts, len(scores))))
    later = np.ones(len(scores), bool)
    later[starts] = False
    for inside, begin in begin_of.items():
        labels[later & (labels == begin)] = inside
    return labels


def runs(labels, begin):
    """Stretches of a begin label and the inside labels (begin + 1) after it."""
    t = 0
    while t < len(labels):
        end = t + 1
        if labels[t] == begin:
            while end < len(labels) and labels[end] == begin + 1:
                end += 1
            yield t, end
        t = end


def log_softmax(x):
    return torch.log_softmax(torch.as_tensor(x), -1).numpy()


def spans(window, labels, begin):
    return [[window.offsets[a][0], window.offsets[b - 1][1]] for a, b in runs(labels, begin)
            if window.offsets[a][0] >= 0 and window.offsets[b - 1][0] >= 0]


@torch.no_grad()
def attributions(model, tokenizer, text, size=256, cue_bias=0.0):
    """cue_bias is taken off the score of "no cue": above 0 more cues are tried, and the link head may still refuse them."""
    return [found for window in w.windows(tokenizer, text, size) for found in read(model, text, window, cue_bias)]


def read(model, text, window, cue_bias):
    ids, mask = inputs(window)
    hidden, tags = model.encode(ids, mask)
    starts = word_starts(text, window.offsets)
    scores = log_softmax(tags[0, :, :3])
    scores[:, 0] -= cue_bias
    cues = [(a, b) for a, b in runs(label_words(scores, CUE_PATH, starts), 1) if window.offsets[a][0] >= 0 and window.offsets[b - 1][0] >= 0]
    if not cues:
        return
    masks = np.zeros((len(cues), len(window.ids)), bool)
    for row, (a, b) in zip(masks, cues):
        row[a:b] = True
    roles = linked(model.pair, hidden, mask, window, list(masks))
    for (a, b), role in zip(cues, roles):
        labels = label_words(log_softmax(role), LINK_PATH, starts)
        content = spans(window, labels, w.B_CONTENT)
        if content:
            yield {"source": spans(window, labels, w.B_SOURCE), "cue": [[window.offsets[a][0], window.offsets[b - 1][1]]], "content": content}


@torch.no_grad()
def names(model, tokenizer, text, size=256):
    """(start, end, kind) of every name."""
    for window in w.windows(tokenizer, text, size):
        hidden, _ = model.encode(*inputs(window))
        labels = label_words(log_softmax(model.name(hidden)[0]), NAME_PATH, word_starts(text, window.offsets))
        for k, kind in enumerate(NAME_KINDS):
            yield from ((a, b, kind) for a, b in spans(window, labels, 1 + 2 * k))


@torch.no_grad()
def figures(model, tokenizer, text, quantities, size=256):
    """For each quantity (its spans) the spans of its parts."""
    out = [{part: [] for part in FIGURE_PARTS} for _ in quantities]
    for window in w.windows(tokenizer, text, size):
        masks = [w.bio(window.offsets, quantity) > 0 for quantity in quantities]
        here = [k for k, mask in enumerate(masks) if mask.any()]
        if not here:
            continue
        ids, mask = inputs(window)
        hidden, _ = model.encode(ids, mask)
        starts = word_starts(text, window.offsets)
        for k, scores in zip(here, linked(model.fig, hidden, mask, window, [masks[k] for k in here])):
            labels = label_words(log_softmax(scores), FIGURE_PATH, starts)
            for number, part in enumerate(FIGURE_PARTS):
                out[k][part] += [tuple(span) for span in spans(window, labels, 1 + 2 * number)]
    return out


def inputs(window):
    return torch.tensor([window.ids]), torch.ones(1, len(window.ids), dtype=torch.bool)


def linked(head, hidden, mask, window, triggers):
    """The scores of a link head, for each trigger."""
    features = [w.cue_features(row, window.paragraphs) for row in triggers]
    return head(hidden, mask, torch.zeros(len(triggers), dtype=torch.long), torch.tensor(np.stack(triggers)),
                torch.tensor(np.stack([d for d, _ in features])), torch.tensor(np.stack([p for _, p in features])))
