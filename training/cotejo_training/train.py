"""python -m cotejo_training.train --init WEIGHTS --out DIR [--minutes 60] [--seed 7] ...

Trains all heads from WEIGHTS: attribution on PolNeAR train, in English and put into Spanish, and on the project's own passages; names on
these and on GUM. The rates fall in a line to nothing over the minutes given, which is steadier than a number of steps where other work
shares the processors. Stopped at any time, it goes on from DIR/state.pt when called again. DIR/average.pt holds the running average of
the weights, DIR/last.pt the last ones.
"""
import argparse
import copy
import pathlib
import random
import time

import numpy as np
import torch
from tokenizers import Tokenizer
from torch.nn import functional

from . import decode, network, polnear, sources, windows as w

OTHER_PARAGRAPH_WEIGHT = 0.2
NAME_WEIGHT = 4  # most pieces are no name, so that the mean over pieces is small


def run_arguments(parser, minutes, average):
    """The options of every training run: where it lies, how long it takes, what it reads at once."""
    parser.add_argument("--out", required=True)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--minutes", type=float, default=minutes, help="of training in all, over every stop")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--batch", type=int, default=6, help="full windows in a batch, or as many shorter ones as have their pieces")
    parser.add_argument("--size", type=int, default=256)
    parser.add_argument("--average", type=float, default=average, help="decay of the running average")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--checkpoint-minutes", type=float, default=4)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    run_arguments(parser, minutes=60, average=0.995)
    parser.add_argument("--init", required=True)
    parser.add_argument("--frozen", type=int, default=4, help="lowest layers that stay as they are")
    parser.add_argument("--encoder-rate", type=float, default=5e-5)
    parser.add_argument("--head-rate", type=float, default=3e-4)
    parser.add_argument("--new-rate", type=float, default=2e-3, help="of heads that the first weights do not have")
    parser.add_argument("--english", type=float, default=1, help="share of PolNeAR's articles in an epoch")
    parser.add_argument("--spanish", help="PolNeAR in Spanish, as cotejo_training.spanish writes it")
    parser.add_argument("--spanish-share", type=float, default=1, help="share of these in an epoch")
    parser.add_argument("--own", type=int, default=0, help="how often an epoch reads the project's own passages")
    parser.add_argument("--names", type=int, default=0, help="how often an epoch reads GUM, for names")
    parser.add_argument("--amounts", action="store_true", help="train the head of amounts, too")
    parser.add_argument("--warm-up", type=float, default=0.04)
    parser.add_argument("--false-cues", type=int, default=3, help="cues that are not gold, tried as examples of nothing, a window")
    parser.add_argument("--source-weight", type=float, default=1, help="of a piece of a cue's source in the links' loss: sources are short")
    return parser.parse_args()


def plan_of(options, gold, tokenizer, draw):
    """The batches of one epoch."""
    parts = [sources.polnear_windows(part_of(gold, options.english, draw), tokenizer, options.size, draw)]
    if options.spanish:
        spanish = sources.spanish_polnear(options.spanish)
        parts.append(sources.polnear_windows(part_of(spanish, options.spanish_share, draw), tokenizer, options.size, draw))
    for _ in range(options.own):
        parts += [sources.passage_windows(sources.own(language, "train"), tokenizer, options.size, draw) for language in ("en", "es")]
    for _ in range(options.names):
        parts.append(sources.gum_windows(tokenizer, options.size, held_out=False))
    plan = batches([window for part in parts for window in part], options.batch * options.size, draw)
    draw.shuffle(plan)
    return plan


def part_of(articles, share, draw):
    return {stem: articles[stem] for stem in draw.sample(sorted(articles), int(share * len(articles)))}


def batches(items, pieces, draw):
    """Windows of like length together, in random order, so many that they fill the given number of pieces."""
    draw.shuffle(items)
    out = []
    for k in range(0, len(items), 320):
        batch = []
        for item in sorted(items[k:k + 320], key=lambda one: len(one.ids)):
            if batch and (len(batch) + 1) * len(item.ids) > pieces:
                out.append(batch)
                batch = []
            batch.append(item)
        out.append(batch)
    return out


def padded(rows, length, fill):
    out = np.full((len(rows), length), fill)
    for row, values in zip(out, rows):
        row[:len(values)] = values
    return torch.tensor(out)


def false_cues(window, tags, most):
    """Pieces that the tagger takes for a cue and gold does not, likeliest first: the link head is to find nothing for them."""
    gold = np.zeros(len(window.ids), bool)
    for cue, _ in window.cues:
        gold |= cue
    scores = decode.log_softmax(tags[:len(window.ids), :3].numpy())
    scores[:, 0] -= 1.0  # also those it nearly took: decoding may lower the bar
    found = [(a, b) for a, b in decode.runs(scores.argmax(-1), 1) if not gold[a:b].any() and window.offsets[a][0] >= 0]
    for a, b in sorted(found, key=lambda run: scores[run[0], 0])[:most]:
        mask = np.zeros(len(window.ids), bool)
        mask[a:b] = True
        yield mask, np.zeros(len(window.ids), np.int64)


def loss_of(model, batch, options):
    """The loss of a batch; labels that a window's source does not have cost nothing."""
    length = max(len(window.ids) for window in batch)
    mask = padded([[True] * len(window.ids) for window in batch], length, False)
    hidden, tags, names = model.encode(padded([window.ids for window in batch], length, w.PAD), mask)
    by_role = [piece_loss(tags[..., 3 * r:3 * r + 3], [labels_or_none(window.tags, r) for window in batch]) for r in range(3)]
    detached = tags.detach()
    cues = [(k, cue, labels) for k, window in enumerate(batch) if window.tags is not None
            for cue, labels in window.cues + list(false_cues(window, detached[k], options.false_cues))]
    loss = 3 * by_role[0] + 0.5 * (by_role[1] + by_role[2]) + 2 * link_loss(model.pair, hidden, mask, batch, cues, options.source_weight)
    loss = loss + NAME_WEIGHT * piece_loss(names, [labels_or_none(window.names) for window in batch])
    if options.amounts:
        figures = [(k, trigger, labels) for k, window in enumerate(batch) for trigger, labels in window.figures or ()]
        loss = loss + 2 * link_loss(model.fig, hidden, mask, batch, figures)
    return loss


def labels_or_none(labels, role=...):
    return [] if labels is None else labels[role]


def piece_loss(scores, rows):
    """Mean over the pieces that have a label."""
    labels = padded(rows, scores.shape[1], -100).reshape(-1)
    total = functional.cross_entropy(scores.reshape(-1, scores.shape[-1]), labels, ignore_index=-100, reduction="sum")
    return total / max(1, int((labels >= 0).sum()))


def link_loss(head, hidden, mask, batch, links, source_weight=1.0):
    """links: (window, mask of the trigger, labels). Pieces outside the trigger's paragraph weigh less, those of a source more if asked."""
    if not links:
        return hidden.new_zeros(())
    length = hidden.shape[1]
    features = [w.cue_features(trigger, batch[k].paragraphs) for k, trigger, _ in links]
    paragraph = padded([p for _, p in features], length, 3)
    roles = head(hidden, mask, torch.tensor([k for k, _, _ in links]), padded([trigger for _, trigger, _ in links], length, False),
                 padded([d for d, _ in features], length, 0), paragraph)
    labels = padded([labels for _, _, labels in links], length, -100)
    each = functional.cross_entropy(roles.reshape(-1, roles.shape[-1]), labels.reshape(-1), ignore_index=-100,
                                    reduction="none").view(labels.shape)
    weight = (labels >= 0).float() * torch.where(paragraph == 0, 1.0, OTHER_PARAGRAPH_WEIGHT)
    weight = weight * torch.where((labels == w.B_SOURCE) | (labels == w.I_SOURCE), source_weight, 1.0)
    return (each * weight).sum() / weight.sum()


def optimiser(model, options):
    model.enc.frozen(options.frozen)
    groups = {}
    for name, parameter in model.named_parameters():
        if parameter.requires_grad and (options.amounts or not name.startswith("fig.")):
            rate = options.encoder_rate if name.startswith("enc.") else options.new_rate if name.startswith(network.NEW_HEADS) else \
                options.head_rate
            groups.setdefault((rate, 0.0 if parameter.dim() < 2 else 0.01), []).append(parameter)
    return torch.optim.AdamW([{"params": p, "lr": rate, "base": rate, "weight_decay": decay} for (rate, decay), p in groups.items()],
                             betas=(0.9, 0.98))


def load_optimiser(optimizer, saved):
    """The moments of a stopped run; rates are those that are asked for now."""
    bases = [group["base"] for group in optimizer.param_groups]
    optimizer.load_state_dict(saved)
    for group, base in zip(optimizer.param_groups, bases):
        group["base"] = base


def set_rate(optimizer, done, warm_up):
    """done: share of the training that is over."""
    share = min(1, done / warm_up, max(0.01, (1 - done) / (1 - warm_up)))
    for group in optimizer.param_groups:
        group["lr"] = group["base"] * share


class Run:
    """A training run: weights, their running average, the optimiser, and where it stands; all of it is kept in a file."""

    def __init__(self, options):
        self.options, self.out = options, pathlib.Path(options.out)
        self.out.mkdir(parents=True, exist_ok=True)
        self.tokenizer = Tokenizer.from_file(options.tokenizer)
        self.tokenizer.no_padding(), self.tokenizer.no_truncation()
        torch.manual_seed(options.seed)
        self.gold = polnear.gold("train")
        self.model = self.start()
        self.average = copy.deepcopy(self.model)
        self.optimizer = optimiser(self.model, options)
        self.epoch = self.step = self.steps = 0
        self.seconds = 0.0
        if (self.out / "state.pt").exists():
            self.go_on(torch.load(self.out / "state.pt", weights_only=False))

    def start(self):
        return network.load(self.options.init)

    def plan(self, draw):
        return plan_of(self.options, self.gold, self.tokenizer, draw)

    def loss(self, batch):
        return loss_of(self.model, batch, self.options)

    def go_on(self, saved):
        self.model.load_state_dict(saved["model"]), self.average.load_state_dict(saved["average"])
        load_optimiser(self.optimizer, saved["optimizer"])
        self.epoch, self.step, self.steps, self.seconds = (saved[name] for name in ("epoch", "step", "steps", "seconds"))
        print("going on at epoch %d, step %d" % (self.epoch, self.step), flush=True)

    def save(self):
        part = self.out / "state.part"
        torch.save({"model": self.model.state_dict(), "average": self.average.state_dict(), "optimizer": self.optimizer.state_dict(),
                    "epoch": self.epoch, "step": self.step, "steps": self.steps, "seconds": self.seconds}, part)
        part.replace(self.out / "state.pt")

    def done(self):
        return self.seconds / 60 / self.options.minutes

    def train(self):
        self.model.train()
        while self.done() < 1:
            draw = random.Random(self.options.seed * 1000 + self.epoch)
            torch.manual_seed(self.options.seed * 1000 + self.epoch)
            self.train_epoch(self.plan(draw))
        self.save()
        network.save(self.average, self.out / "average.pt"), network.save(self.model, self.out / "last.pt")

    def train_epoch(self, plan):
        losses, saved = [], self.seconds
        for batch in plan[self.step:]:
            began = time.time()
            losses.append(self.train_step(batch))
            self.step, self.steps, self.seconds = self.step + 1, self.steps + 1, self.seconds + time.time() - began
            if len(losses) == 50:
                print("epoch %d step %d/%d loss %.3f, %.0f s, %d steps, %.2f s a step" % (
                    self.epoch, self.step, len(plan), np.mean(losses), self.seconds, self.steps, self.seconds / self.steps), flush=True)
                losses = []
            if self.seconds - saved > 60 * self.options.checkpoint_minutes:
                self.save()
                saved = self.seconds
            if self.done() >= 1:
                return
        self.epoch, self.step = self.epoch + 1, 0

    def train_step(self, batch):
        set_rate(self.optimizer, self.done(), self.options.warm_up)
        loss = self.loss(batch)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        decay = min(self.options.average, (1 + self.steps) / (10 + self.steps))
        with torch.no_grad():
            for mean, value in zip(self.average.parameters(), self.model.parameters()):
                if value.requires_grad:
                    mean.lerp_(value, 1 - decay)
        return loss.item()


def main():
    options = arguments()
    torch.set_num_threads(options.threads)
    torch.set_flush_denormal(True)
    Run(options).train()


if __name__ == "__main__":
    main()
