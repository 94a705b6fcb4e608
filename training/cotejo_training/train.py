"""python -m cotejo_training.train --init WEIGHTS --out DIR [--epochs 3] [--seed 7] ...

Trains attribution on PolNeAR train from WEIGHTS, all layers unfrozen but the word table. Stopped at any time, it goes on from
DIR/state.pt when called again. DIR/average.pt holds the running average of the weights, which is what is evaluated and shipped.
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

from . import decode, network, polnear, windows as w

OTHER_PARAGRAPH_WEIGHT = 0.2


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
    parser.add_argument("--warm-up", type=float, default=0.04)
    parser.add_argument("--average", type=float, default=0.998, help="decay of the running average")
    parser.add_argument("--false-cues", type=int, default=2, help="cues that are not gold, tried as examples of nothing, a window")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--checkpoint-minutes", type=float, default=4)
    return parser.parse_args()


def labelled_windows(gold, tokenizer, size, draw):
    """Windows of every article, cut at another place in each epoch."""
    return [w.label(window, attributions) for _, (text, attributions) in sorted(gold.items())
            for window in w.windows(tokenizer, text, size, draw.randint(size // 3, size))]


def batches(items, size, draw):
    """Windows of like length together, in random order."""
    draw.shuffle(items)
    out = []
    for k in range(0, len(items), size * 40):
        near = sorted(items[k:k + size * 40], key=lambda item: len(item.ids))
        out += [near[j:j + size] for j in range(0, len(near), size)]
    draw.shuffle(out)
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
    scores = decode.log_softmax(tags[:len(window.ids), :3].float())
    scores[:, 0] -= 1.0  # also those it nearly took: decoding may lower the bar
    found = [(a, b) for a, b in decode.runs(scores.argmax(-1), 1) if not gold[a:b].any() and window.offsets[a][0] >= 0]
    for a, b in found[:most]:
        mask = np.zeros(len(window.ids), bool)
        mask[a:b] = True
        yield mask, np.zeros(len(window.ids), np.int64)


def loss_of(model, batch, options):
    length = max(len(window.ids) for window in batch)
    ids = padded([window.ids for window in batch], length, w.PAD)
    mask = padded([[True] * len(window.ids) for window in batch], length, False)
    hidden, tags = model.encode(ids, mask)
    by_role = [functional.cross_entropy(tags[..., 3 * r:3 * r + 3].reshape(-1, 3),
                                        padded([window.tags[r] for window in batch], length, -100).reshape(-1)) for r in range(3)]
    loss = 3 * by_role[0] + 0.5 * (by_role[1] + by_role[2])
    detached = tags.detach()
    cues = [(k, cue, labels) for k, window in enumerate(batch)
            for cue, labels in window.cues + list(false_cues(window, detached[k], options.false_cues))]
    if not cues:
        return loss
    features = [w.cue_features(cue, batch[k].paragraphs) for k, cue, _ in cues]
    paragraph = padded([p for _, p in features], length, 3)
    roles = model.pair(hidden, mask, torch.tensor([k for k, _, _ in cues]), padded([cue for _, cue, _ in cues], length, False),
                       padded([d for d, _ in features], length, 0), paragraph)
    labels = padded([labels for _, _, labels in cues], length, -100)
    each = functional.cross_entropy(roles.reshape(-1, 5), labels.reshape(-1), ignore_index=-100, reduction="none").view(labels.shape)
    weight = (labels >= 0).float() * torch.where(paragraph == 0, 1.0, OTHER_PARAGRAPH_WEIGHT)
    return loss + 2 * (each * weight).sum() / weight.sum()


def optimiser(model, options):
    model.enc.word.weight.requires_grad_(False)
    groups = {}
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            rate = options.encoder_rate if name.startswith("enc.") else options.head_rate
            groups.setdefault((rate, 0.0 if parameter.dim() < 2 else 0.01), []).append(parameter)
    return torch.optim.AdamW([{"params": p, "lr": rate, "base": rate, "weight_decay": decay} for (rate, decay), p in groups.items()],
                             betas=(0.9, 0.98))


def set_rate(optimizer, step, total, warm_up):
    warm = warm_up * total
    share = step / warm if step < warm else max(0.02, (total - step) / (total - warm))
    for group in optimizer.param_groups:
        group["lr"] = group["base"] * share


def evaluate(model, tokenizer):
    model.eval()
    dev = polnear.gold("dev")
    for bias in (0.0, 0.7):
        predicted = {stem: decode.attributions(model, tokenizer, text, cue_bias=bias) for stem, (text, _) in dev.items()}
        print("cue bias %.1f: %s" % (bias, polnear.line(polnear.evaluate(dev, predicted))), flush=True)


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
        model.load_state_dict(saved["model"]), average.load_state_dict(saved["average"]), optimizer.load_state_dict(saved["optimizer"])
        epoch, skip = saved["epoch"], saved["step"]
        print("going on at epoch %d, step %d" % (epoch, skip), flush=True)
    while epoch < options.epochs:
        draw = random.Random(options.seed * 1000 + epoch)
        torch.manual_seed(options.seed * 1000 + epoch)
        plan = batches(labelled_windows(gold, tokenizer, options.size, draw), options.batch, draw)
        train_epoch(model, average, optimizer, plan, skip, epoch, options, state)
        epoch, skip = epoch + 1, 0
        save_state(state, model, average, optimizer, epoch, 0)
        network.save(average, out / "average.pt")
        evaluate(average, tokenizer)


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
