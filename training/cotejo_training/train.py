"""python -m cotejo_training.train --init WEIGHTS --out DIR [--epochs 3] [--seed 7] ...

Trains all heads from WEIGHTS, all layers unfrozen but the word table: attribution on PolNeAR train, in English and put into Spanish, and
on the project's own passages; names and figures on these, names on GUM, too. Stopped at any time, it goes on from DIR/state.pt when
called again. DIR/average.pt holds the running average of the weights, which is what is evaluated and shipped.
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

from . import decode, evaluation, network, polnear, sources, windows as w

OTHER_PARAGRAPH_WEIGHT = 0.2
NAME_WEIGHT = 4  # most pieces are no name, so that the mean over pieces is small


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--init", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--size", type=int, default=224)
    parser.add_argument("--encoder-rate", type=float, default=5e-5)
    parser.add_argument("--head-rate", type=float, default=3e-4)
    parser.add_argument("--new-rate", type=float, default=2e-3, help="of heads that the first weights do not have")
    parser.add_argument("--english", type=float, default=1, help="share of PolNeAR's articles in an epoch")
    parser.add_argument("--spanish", help="PolNeAR in Spanish, as cotejo_training.spanish writes it")
    parser.add_argument("--spanish-share", type=float, default=1, help="share of these in an epoch")
    parser.add_argument("--own", type=int, default=0, help="how often an epoch reads the project's own passages")
    parser.add_argument("--names", action="store_true", help="names of GUM, too")
    parser.add_argument("--warm-up", type=float, default=0.04)
    parser.add_argument("--average", type=float, default=0.998, help="decay of the running average")
    parser.add_argument("--false-cues", type=int, default=2, help="cues that are not gold, tried as examples of nothing, a window")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--checkpoint-minutes", type=float, default=4)
    return parser.parse_args()


def plan_of(options, gold, tokenizer, draw):
    """The batches of one epoch, each of one source."""
    parts = [sources.polnear_windows(part_of(gold, options.english, draw), tokenizer, options.size, draw)]
    if options.spanish:
        spanish = sources.spanish_polnear(options.spanish)
        parts.append(sources.polnear_windows(part_of(spanish, options.spanish_share, draw), tokenizer, options.size, draw))
    for _ in range(options.own):
        parts.append([window for language in ("en", "es")
                      for window in sources.passage_windows(sources.own(language, "train"), tokenizer, options.size)])
    if options.names:
        parts.append(list(sources.gum_windows(tokenizer, options.size, held_out=False)))
    plan = [batch for part in parts for batch in batches(part, options.batch * options.size, draw)]
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
    """Pieces that the tagger takes for a cue and gold does not: the link head is to find nothing for them."""
    gold = np.zeros(len(window.ids), bool)
    for cue, _ in window.cues:
        gold |= cue
    scores = decode.log_softmax(tags[:len(window.ids), :3].numpy())
    scores[:, 0] -= 1.0  # also those it nearly took: decoding may lower the bar
    found = [(a, b) for a, b in decode.runs(scores.argmax(-1), 1) if not gold[a:b].any() and window.offsets[a][0] >= 0]
    for a, b in found[:most]:
        mask = np.zeros(len(window.ids), bool)
        mask[a:b] = True
        yield mask, np.zeros(len(window.ids), np.int64)


def loss_of(model, batch, options):
    """The loss of a batch of one source; labels that the source does not have cost nothing."""
    length = max(len(window.ids) for window in batch)
    mask = padded([[True] * len(window.ids) for window in batch], length, False)
    hidden, tags = model.encode(padded([window.ids for window in batch], length, w.PAD), mask)
    loss = hidden.new_zeros(())
    if batch[0].tags is not None:
        by_role = [functional.cross_entropy(tags[..., 3 * r:3 * r + 3].reshape(-1, 3),
                                            padded([window.tags[r] for window in batch], length, -100).reshape(-1)) for r in range(3)]
        detached = tags.detach()
        cues = [(k, cue, labels) for k, window in enumerate(batch)
                for cue, labels in window.cues + list(false_cues(window, detached[k], options.false_cues))]
        loss = loss + 3 * by_role[0] + 0.5 * (by_role[1] + by_role[2]) + 2 * link_loss(model.pair, hidden, mask, batch, cues)
    if batch[0].names is not None:
        scores = model.name(hidden)
        loss = loss + NAME_WEIGHT * functional.cross_entropy(scores.reshape(-1, scores.shape[-1]),
                                               padded([window.names for window in batch], length, -100).reshape(-1))
    if batch[0].figures is not None:
        figures = [(k, trigger, labels) for k, window in enumerate(batch) for trigger, labels in window.figures]
        loss = loss + 2 * link_loss(model.fig, hidden, mask, batch, figures)
    return loss


def link_loss(head, hidden, mask, batch, links):
    """links: (window, mask of the trigger, labels). Pieces outside the trigger's paragraph weigh less."""
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
    return (each * weight).sum() / weight.sum()


def optimiser(model, options):
    model.enc.word.weight.requires_grad_(False)
    groups = {}
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
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


def set_rate(optimizer, step, total, warm_up):
    warm = warm_up * total
    share = step / warm if step < warm else max(0.02, (total - step) / (total - warm))
    for group in optimizer.param_groups:
        group["lr"] = group["base"] * share


def main():
    options = arguments()
    out = pathlib.Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(options.threads)
    tokenizer = Tokenizer.from_file(options.tokenizer)
    tokenizer.no_padding(), tokenizer.no_truncation()
    gold = polnear.gold("train")
    model = network.load(options.init)
    average = copy.deepcopy(model)
    optimizer = optimiser(model, options)
    epoch = skip = 0
    state = out / "state.pt"
    if state.exists():
        saved = torch.load(state, weights_only=False)
        model.load_state_dict(saved["model"]), average.load_state_dict(saved["average"]), load_optimiser(optimizer, saved["optimizer"])
        epoch, skip = saved["epoch"], saved["step"]
        print("going on at epoch %d, step %d" % (epoch, skip), flush=True)
    while epoch < options.epochs:
        draw = random.Random(options.seed * 1000 + epoch)
        torch.manual_seed(options.seed * 1000 + epoch)
        plan = plan_of(options, gold, tokenizer, draw)
        train_epoch(model, average, optimizer, plan, skip, epoch, options, state)
        epoch, skip = epoch + 1, 0
        save_state(state, model, average, optimizer, epoch, 0)
        network.save(average, out / "average.pt")
        evaluation.report(average, tokenizer)


def save_state(path, model, average, optimizer, epoch, step):
    part = path.with_suffix(".part")
    torch.save({"model": model.state_dict(), "average": average.state_dict(), "optimizer": optimizer.state_dict(), "epoch": epoch,
                "step": step}, part)
    part.replace(path)


def train_epoch(model, average, optimizer, plan, skip, epoch, options, state):
    model.train()
    began = saved = time.time()
    losses = []
    for step, batch in enumerate(plan):
        if step < skip:
            continue
        set_rate(optimizer, epoch * len(plan) + step, options.epochs * len(plan), options.warm_up)
        loss = loss_of(model, batch, options)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        with torch.no_grad():
            for mean, value in zip(average.parameters(), model.parameters()):
                mean.lerp_(value, 1 - options.average)
        losses.append(loss.item())
        if len(losses) == 100:
            print("epoch %d step %d/%d loss %.3f, %.2f s a step" % (epoch, step + 1, len(plan), np.mean(losses),
                                                                    (time.time() - began) / (step + 1 - skip)), flush=True)
            losses = []
        if time.time() - saved > 60 * options.checkpoint_minutes:
            save_state(state, model, average, optimizer, epoch, step + 1)
            saved = time.time()


if __name__ == "__main__":
    main()
