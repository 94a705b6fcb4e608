"""python -m cotejo_training.measures --weights mean.pt --tokenizer FILE --out FILE: trains the measure head on scenes; the encoder stays as it is,
so that nothing else of the model changes; with --own-layers it has upper layers of its own. With --epochs 0 only the scores on the test scenes are told.

Two numbers of one scene that measure the same thing are to point the same way. The loss is binary for each pair of numbers, by their
cosine, and over each number's row (which of the scene's others is its partner; van den Oord et al., arXiv 1807.03748).
"""
import argparse
import pathlib
import random
import time

import torch
from tokenizers import Tokenizer
from torch.nn import functional

from . import network, scenes

SCENES_AT_ONCE = 4
OTHER_SCENE = 0.2  # weight of a pair of two scenes: such pairs are easy, and many
ROW_WEIGHT, PAIR_WEIGHT, SAME_WEIGHT = 0.5, 3.0, 3.0
PRECISIONS = (0.9, 0.8, 0.7, 0.6)


@torch.no_grad()
def encoded(model, windows, batch=16):
    """The encoder's levels of each window, side by side, in half precision; windows of one length together."""
    order, out = sorted(range(len(windows)), key=lambda k: len(windows[k].ids)), [None] * len(windows)
    for at in range(0, len(order), batch):
        few = order[at:at + batch]
        ids = torch.nn.utils.rnn.pad_sequence([torch.tensor(windows[k].ids) for k in few], batch_first=True, padding_value=1)
        mask = torch.arange(ids.shape[1])[None] < torch.tensor([len(windows[k].ids) for k in few])[:, None]
        levels = torch.cat(model.enc(ids, mask), -1).half()
        for row, k in enumerate(few):
            out[k] = levels[row, :len(windows[k].ids)].clone()
    return out


def examples(model, groups):
    """For each group of windows (a scene, in one dress) the same with their levels."""
    levels = iter(encoded(model, [window for group in groups for window in group]))
    return [[(window, next(levels)) for window in group] for group in groups]


def vectors(head, windows):
    """Vectors of length 1 of all numbers, with their letters and the numbers of their windows."""
    x = torch.nn.utils.rnn.pad_sequence([levels.float() for _, levels in windows], batch_first=True)
    mask = torch.arange(x.shape[1])[None] < torch.tensor([len(levels) for _, levels in windows])[:, None]
    out = head(x, mask)
    found = [(out[k, pieces].mean(0), letter, k) for k, (window, _) in enumerate(windows) for letter, pieces in window.numbers]
    directions, letters, places = zip(*found)
    return functional.normalize(torch.stack(directions), dim=1), torch.tensor([ord(c) for c in letters]), torch.tensor(places)


def loss_of(head, group):
    """group: the windows of each of some scenes."""
    scene_of = torch.tensor([k for k, windows in enumerate(group) for _ in windows])
    direction, letter, window = vectors(head, [one for windows in group for one in windows])
    scene = scene_of[window]
    odds = head.scale * direction @ direction.T + head.bias
    together = scene[:, None] == scene
    same = together & (letter[:, None] == letter)
    idle = torch.eye(len(letter), dtype=torch.bool) | (same & (window[:, None] == window))
    weight = torch.where(together, 1.0, OTHER_SCENE) * ~idle * torch.where(same, SAME_WEIGHT, 1.0)
    pairs = functional.binary_cross_entropy_with_logits(odds, same.float(), reduction="none")
    partners = (same & ~idle).float()
    told = partners.sum(1) > 0
    rows = torch.log_softmax(odds.masked_fill(idle, -1e4), 1)
    row = -((rows * partners).sum(1) / partners.sum(1).clamp(min=1))[told].mean() if told.any() else 0.0
    return PAIR_WEIGHT * (pairs * weight).sum() / (weight / torch.where(same, SAME_WEIGHT, 1.0)).sum() + ROW_WEIGHT * row


def optimiser_of(head, rate, layer_rate):
    """Layers that begin as the encoder's have a rate of their own."""
    if not isinstance(head, network.OwnLayers):
        return torch.optim.AdamW([{"params": list(head.parameters()), "base": rate}], lr=rate, weight_decay=0.05)
    layers = list(head.layers.parameters())
    rest = [p for name, p in head.named_parameters() if not name.startswith("layers.")]
    return torch.optim.AdamW([{"params": layers, "base": layer_rate}, {"params": rest, "base": rate}], lr=rate, weight_decay=0.02,
                             betas=(0.9, 0.98))


def train(head, dresses, epochs, optimiser, seed, state):
    """dresses: for each scene its windows in several dresses, one of which is drawn each time. After each epoch all that is needed
    to go on goes into the file state; where that is there, training goes on from it."""
    first = resumed(head, optimiser, state)
    steps, start = epochs * len(dresses), time.time()
    head.train()
    for epoch in range(first, epochs):
        rng = random.Random("%d %d" % (seed, epoch))
        shuffled = rng.sample(dresses, len(dresses))
        total, done = 0.0, epoch * len(dresses)
        for at in range(0, len(shuffled), SCENES_AT_ONCE):
            group = [rng.choice(dress) for dress in shuffled[at:at + SCENES_AT_ONCE]]
            done += len(group)
            for part in optimiser.param_groups:
                part["lr"] = part["base"] * min(1.0, done / (0.06 * steps)) * max(0.02, 1 - done / steps)
            loss = loss_of(head, group)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(head.parameters(), 1.0)
            optimiser.step()
            total += loss.item() * len(group)
        print("epoch %d, loss %.3f, %d s" % (epoch + 1, total / len(dresses), time.time() - start), flush=True)
        if state:
            torch.save({"epoch": epoch + 1, "head": head.state_dict(), "optimiser": optimiser.state_dict(), "draws": torch.get_rng_state()}, state)


def resumed(head, optimiser, state):
    """The epoch to go on with."""
    if not state or not state.exists():
        return 0
    kept = torch.load(state)
    head.load_state_dict(kept["head"])
    optimiser.load_state_dict(kept["optimiser"])
    torch.set_rng_state(kept["draws"])
    return kept["epoch"]


@torch.no_grad()
def scored(head, test):
    """(cosine, whether one measure, whether across languages) for each pair of numbers of two excerpts of a scene."""
    head.eval()
    out = []
    for windows in test:
        direction, letter, window = vectors(head, windows)
        cosine = direction @ direction.T
        for i in range(len(letter)):
            for j in range(i + 1, len(letter)):
                if window[i] != window[j]:
                    across = windows[window[i]][0].language != windows[window[j]][0].language
                    out.append((cosine[i, j].item(), bool(letter[i] == letter[j]), across))
    return out


def line(pairs):
    """Average precision, and the recall that each precision leaves with the cosine that it takes."""
    pairs = sorted(pairs, reverse=True)
    gold, right, found, precisions = sum(same for _, same, _ in pairs), 0, 0.0, []
    for rank, (_, same, _) in enumerate(pairs, 1):
        right += same
        found += same * right / rank
        precisions.append((right / rank, right / gold))
    out = "average precision %.3f of %d in %d" % (found / gold, gold, len(pairs))
    for least in PRECISIONS:
        at = max((k for k, (precision, _) in enumerate(precisions) if precision >= least), default=None)
        out += "" if at is None else "; P %.1f: R %.3f at %.2f" % (least, precisions[at][1], pairs[at][0])
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", required=True)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--out")
    parser.add_argument("--epochs", type=int, default=9)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--own-layers", type=int, default=0, help="upper layers of the head's own, which begin as the encoder's")
    parser.add_argument("--layer-rate", type=float, default=1e-4, help="of these layers")
    parser.add_argument("--scenes", nargs="+", default=["train-*"], help="folders of data/measures to train on")
    parser.add_argument("--state", type=pathlib.Path, help="file from which a stopped training goes on, written after each epoch")
    parser.add_argument("--dropout", type=float, default=0.15)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    model, tokenizer = network.load(options.weights).eval(), Tokenizer.from_file(options.tokenizer)
    if options.epochs:
        training = list(scenes.read(sorted(folder for name in options.scenes for folder in scenes.DATA.glob(name))))
        rng = random.Random(options.seed)
        dresses = [[scenes.alone(scene, tokenizer) for scene in training], [scenes.alone(scene, tokenizer, rng) for scene in training],
                   scenes.packed(training, tokenizer, options.seed)]
        model.measure = network.OwnLayers(model.enc, options.own_layers) if options.own_layers else \
            network.MeasureHead(model.enc.word.embedding_dim, dropout=options.dropout)
        train(model.measure, [list(dress) for dress in zip(*(examples(model, groups) for groups in dresses))],
              options.epochs, optimiser_of(model.measure, options.rate, options.layer_rate), options.seed, options.state)
    test = examples(model, [scenes.alone(scene, tokenizer) for scene in scenes.read([scenes.DATA / "test"])])
    pairs = scored(model.measure, test)
    print("test scenes: " + line(pairs))
    print("across languages: " + line([pair for pair in pairs if pair[2]]))
    if options.out:
        network.save(model, options.out)


if __name__ == "__main__":
    main()
