"""Attributions from the network's scores: Viterbi over whole words, one link pass for each cue found."""
import numpy as np

from . import windows as w

CUE_PATH = {2: 1}
CUE_BIAS = 0.0  # off the score of "no cue": above 0 cues are taken early, and the link head may refuse those without content
SOURCE_BIAS = 1.5  # on the score of "a source begins": training on texts that drop subjects left the head too fond of no source
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


def link_scores(roles):
    """Log probabilities of the link head's labels, with the bias towards a source."""
    scores = log_softmax(roles)
    scores[:, w.B_SOURCE] += SOURCE_BIAS
    return scores


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
    x = np.asarray(x, np.float64)
    x = x - x.max(-1, keepdims=True)
    return x - np.log(np.exp(x).sum(-1, keepdims=True))


def spans(window, labels, begin):
    return [[window.offsets[a][0], window.offsets[b - 1][1]] for a, b in runs(labels, begin)
            if window.offsets[a][0] >= 0 and window.offsets[b - 1][0] >= 0]


def cues(window, labels):
    """Pieces (from, to) of each cue that lies in text."""
    return [(a, b) for a, b in runs(labels, 1) if window.offsets[a][0] >= 0 and window.offsets[b - 1][0] >= 0]


def masks(window, ranges):
    out = np.zeros((len(ranges), len(window.ids)), bool)
    for row, (a, b) in zip(out, ranges):
        row[a:b] = True
    return list(out)


def names_of(window, labels):
    return [(a, b, kind) for k, kind in enumerate(NAME_KINDS) for a, b in spans(window, labels, 1 + 2 * k)]
