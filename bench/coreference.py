"""Mentions against a gold standard of coreference: which of them both know, and how well the two groupings agree.

A mention is (start, end) in characters of the text, half-open. Gold mentions may have a head, a span inside them.
"""
from collections import Counter, defaultdict

# A mention of ours that shares less than this with a gold one is not that mention: "Obama" in "Mr Obama's mother".
SAME = 1 / 3


def align(ours, gold):
    """For each of our mentions the index of the gold mention that it is, if any: {index of ours: index of gold}.

    gold: list of (start, end, head start, head end). Both must hold the gold head; of several the likest, then the shortest.
    """
    found = {}
    for i, (start, end) in enumerate(ours):
        best = None
        for g, (low, high, head, head_end) in enumerate(gold):
            if head < end and start < head_end and low < end and start < high:
                shared = min(end, high) - max(start, low)
                alike = shared / (max(end, high) - min(start, low))
                rank = (alike, low - high, -g)
                if alike >= SAME and (best is None or rank > best[0]):
                    best = (rank, g)
        if best is not None:
            found[i] = best[1]
    return found


def pairwise(labels):
    """F1 over pairs of mentions; labels: list of (ours, gold, group), pairs only between different groups.

    A group of None pairs with everything. Gives (F1, precision, recall, pairs in the gold).
    """
    def pairs(key):
        total = 0
        together = defaultdict(Counter)
        for label in labels:
            together[key(label)][label[2]] += 1
        for groups in together.values():
            count = sum(groups.values())
            total += count * (count - 1) // 2
            total -= sum(n * (n - 1) // 2 for group, n in groups.items() if group is not None)
        return total
    both, ours, gold = pairs(lambda l: (l[0], l[1])), pairs(lambda l: l[0]), pairs(lambda l: l[1])
    return (*f1(both, ours, gold), gold)


def b_cubed(labels):
    """B-cubed over mentions; labels as for pairwise. Gives (F1, precision, recall, mentions)."""
    ours, gold, both = Counter(), Counter(), Counter()
    for label in labels:
        ours[label[0]] += 1
        gold[label[1]] += 1
        both[label[:2]] += 1
    count = len(labels)
    if not count:
        return None, None, None, 0
    precision = sum(n * n / ours[key[0]] for key, n in both.items()) / count
    recall = sum(n * n / gold[key[1]] for key, n in both.items()) / count
    return 2 * precision * recall / (precision + recall), precision, recall, count


def f1(both, ours, gold):
    precision = both / ours if ours else None
    recall = both / gold if gold else None
    return (2 * both / (ours + gold) if ours + gold else None), precision, recall


def overlaps(span, other):
    return span[0] < other[1] and other[0] < span[1]


def code_points(text):
    """A function from UTF-16 offsets of the text to offsets of its characters."""
    at = []
    for index, character in enumerate(text):
        at += [index] * (2 if ord(character) > 0xFFFF else 1)
    at.append(len(text))
    return lambda offset: at[min(offset, len(at) - 1)]
