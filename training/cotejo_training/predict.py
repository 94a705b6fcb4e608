"""What the network finds in a text, decoded as the shipped program does it."""
import numpy as np
import torch

from . import decode, windows as w


@torch.no_grad()
def attributions(model, tokenizer, text, size=256, cue_bias=decode.CUE_BIAS):
    """cue_bias is taken off the score of "no cue": above 0 more cues are tried, and the link head may still refuse them."""
    return [found for window in w.windows(tokenizer, text, size) for found in read(model, text, window, cue_bias)]


def read(model, text, window, cue_bias):
    ids, mask = inputs(window)
    hidden, tags, _ = model.encode(ids, mask)
    starts = decode.word_starts(text, window.offsets)
    scores = decode.log_softmax(tags[0, :, :3].numpy())
    scores[:, 0] -= cue_bias
    cues = decode.cues(window, decode.label_words(scores, decode.CUE_PATH, starts))
    if not cues:
        return
    roles = linked(model.pair, hidden, mask, window, decode.masks(window, cues))
    for (a, b), role in zip(cues, roles):
        labels = decode.label_words(decode.link_scores(role.numpy()), decode.LINK_PATH, starts)
        content = decode.spans(window, labels, w.B_CONTENT)
        if content:
            yield {"source": decode.spans(window, labels, w.B_SOURCE), "cue": [[window.offsets[a][0], window.offsets[b - 1][1]]], "content": content}


@torch.no_grad()
def names(model, tokenizer, text, size=256):
    """(start, end, kind) of every name."""
    for window in w.windows(tokenizer, text, size):
        scores = model.encode(*inputs(window))[2]
        labels = decode.label_words(decode.log_softmax(scores[0].numpy()), decode.NAME_PATH, decode.word_starts(text, window.offsets))
        yield from decode.names_of(window, labels)


@torch.no_grad()
def figures(model, tokenizer, text, quantities, size=256):
    """For each quantity (its spans) the spans of its parts."""
    out = [{part: [] for part in decode.FIGURE_PARTS} for _ in quantities]
    for window in w.windows(tokenizer, text, size):
        masks = [w.bio(window.offsets, quantity) > 0 for quantity in quantities]
        here = [k for k, mask in enumerate(masks) if mask.any()]
        if not here:
            continue
        ids, mask = inputs(window)
        hidden, _, _ = model.encode(ids, mask)
        starts = decode.word_starts(text, window.offsets)
        for k, scores in zip(here, linked(model.fig, hidden, mask, window, [masks[k] for k in here])):
            labels = decode.label_words(decode.log_softmax(scores.numpy()), decode.FIGURE_PATH, starts)
            for number, part in enumerate(decode.FIGURE_PARTS):
                out[k][part] += [tuple(span) for span in decode.spans(window, labels, 1 + 2 * number)]
    return out


def inputs(window):
    return torch.tensor([window.ids]), torch.ones(1, len(window.ids), dtype=torch.bool)


def linked(head, hidden, mask, window, triggers):
    """The scores of a link head, for each trigger."""
    features = [w.cue_features(row, window.paragraphs) for row in triggers]
    return head(hidden, mask, torch.zeros(len(triggers), dtype=torch.long), torch.tensor(np.stack(triggers)),
                torch.tensor(np.stack([d for d, _ in features])), torch.tensor(np.stack([p for _, p in features])))
