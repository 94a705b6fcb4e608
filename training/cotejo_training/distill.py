"""python -m cotejo_training.distill --init WEIGHTS --layers 0,1,3,4,5,7,9,11 --out DIR --tokenizer FILE [--minutes 20] ...

A network of fewer layers that is to answer like the large one (Hinton et al., arXiv 1503.02531): it starts from the chosen layers and all
heads of WEIGHTS, and is trained to give after each of its layers what the teacher gives after the layer that it was (those that heads read
among them), and the teacher's scores of cues, links and names and its vectors of what numbers measure. No gold is read: the texts are
PolNeAR train, the project's own passages and the scenes. Rates, stopping and going on are those of cotejo_training.train.
"""
import argparse

import torch
from torch import nn
from torch.nn import functional

from . import decode, network, scenes, sources, train, windows as w

STATE_WEIGHT, NAME_WEIGHT, LINK_WEIGHT, MEASURE_WEIGHT = 1.0, 5.0, 5.0, 1.0
TAG_WEIGHTS = (5.0, 1.0, 1.0)  # cue, source, content
CUE_LOWERED = 1.0  # off the score of "no cue": the teacher's links of near cues are to be learnt, too


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    train.run_arguments(parser, minutes=20, average=0.98)
    parser.add_argument("--init", required=True, help="weights of the teacher")
    parser.add_argument("--layers", required=True, help="numbers of its layers that the student begins with, from 0, with commas")
    parser.add_argument("--frozen", type=int, default=0, help="lowest layers that stay as they are; the word table always does")
    parser.add_argument("--encoder-rate", type=float, default=4e-4)
    parser.add_argument("--head-rate", type=float, default=2e-4)
    parser.add_argument("--english", type=float, default=0.5, help="share of PolNeAR's articles in an epoch")
    parser.add_argument("--own", type=int, default=2, help="how often an epoch reads the project's own passages")
    parser.add_argument("--links", type=int, default=24, help="cues of a batch whose links are learnt, at most")
    parser.add_argument("--warm-up", type=float, default=0.06)
    options = parser.parse_args()
    options.amounts, options.new_rate = False, options.head_rate
    return options


def student(teacher, layers):
    """A network of its own with the given layers of the teacher, and all else that it has."""
    taken = {}
    for name, value in teacher.state_dict().items():
        if not name.startswith("enc.layers."):
            taken[name] = value.clone()
    for number, layer in enumerate(layers):
        taken.update({"enc.layers.%d.%s" % (number, name): value.clone() for name, value in teacher.enc.layers[layer].state_dict().items()})
    (vocabulary, width), first = teacher.enc.word.weight.shape, teacher.enc.layers[0]
    encoder = network.Encoder(vocabulary, teacher.enc.pos.weight.shape[0], len(layers), width, first.fi.out_features, first.heads)
    model = network.Attributor(encoder, width)
    model.load_state_dict(taken)
    return model


def undropped(model):
    """Without dropout: what is learnt are another network's exact answers."""
    for module in model.modules():
        if isinstance(module, nn.Dropout):
            module.p = 0.0
    return model


def texts(gold, english, own, draw):
    """The texts of an epoch: quotation marks in several styles, passages and excerpts two or three together, as in a report."""
    out = [sources.requoted(text, draw) for text, _ in train.part_of(gold, english, draw).values()]
    short = [item.text for language in ("en", "es") for item in sources.own(language, "train")] * own
    short += [scenes.plain(text, draw)[0] for scene in scenes.read(sorted(scenes.DATA.glob("train-*"))) for _, text in scene.excerpts]
    draw.shuffle(short)
    while short:
        out.append("\n".join(short.pop() for _ in range(min(len(short), draw.randint(2, 4)))))
    return out


def divergence(scores, wanted, weight):
    """Mean over weighed pieces of the divergence of the scores' probabilities from the wanted ones."""
    each = functional.kl_div(torch.log_softmax(scores, -1), torch.log_softmax(wanted, -1), reduction="none", log_target=True).sum(-1)
    return (each * weight).sum() / weight.sum().clamp(min=1)


def near_cues(tags, batch, most):
    """(window, mask) of what the teacher takes for a cue, or nearly does."""
    found = []
    for k, window in enumerate(batch):
        scores = decode.log_softmax(tags[k, :len(window.ids), :network.CUE_SCORES].numpy()) - [CUE_LOWERED, 0, 0]
        found += [(k, mask) for mask in decode.masks(window, decode.cues(window, scores.argmax(-1)))]
    return [found[k] for k in torch.randperm(len(found))[:most].tolist()]


class Answers:
    """What a network says of a batch: everything that the student is to say alike."""

    def __init__(self, model, ids, mask):
        self.states = model.enc.states(ids, mask)
        levels = model.enc.levels(self.states)
        self.tags, self.names = model.tag(levels[-1]), model.name(levels, mask)
        self.measures = model.measure(torch.cat(levels, -1), mask)


def links(model, hidden, mask, batch, cues):
    """The scores of the link head for cues; and which pieces count: all of the window's, those outside the cue's paragraph less."""
    length = mask.shape[1]
    features = [w.cue_features(trigger, batch[k].paragraphs) for k, trigger in cues]
    window_of = torch.tensor([k for k, _ in cues])
    paragraph = train.padded([p for _, p in features], length, 3)
    roles = model.pair(hidden, mask, window_of, train.padded([trigger for _, trigger in cues], length, False),
                       train.padded([d for d, _ in features], length, 0), paragraph)
    return roles, mask[window_of].float() * torch.where(paragraph == 0, 1.0, train.OTHER_PARAGRAPH_WEIGHT)


def loss_of(model, teacher, layers, batch, most_links):
    """layers: of the teacher, which the student's stand for."""
    length = max(len(window.ids) for window in batch)
    mask = train.padded([[True] * len(window.ids) for window in batch], length, False)
    ids = train.padded([window.ids for window in batch], length, w.PAD)
    with torch.no_grad():
        wanted = Answers(teacher, ids, mask)
        cues = near_cues(wanted.tags, batch, most_links)
    given = Answers(model, ids, mask)
    loss = STATE_WEIGHT * sum(apart(state[mask], wanted.states[k][mask]) for state, k in zip(given.states, layers))
    loss = loss + scores_apart(given, wanted, mask)
    if cues:
        with torch.no_grad():
            roles, weight = links(teacher, wanted.states[-1], mask, batch, cues)
        loss = loss + LINK_WEIGHT * divergence(links(model, given.states[-1], mask, batch, cues)[0], roles, weight)
    return loss


def scores_apart(given, wanted, mask):
    """How far cues, names and measures are from the wanted ones; sources and contents without their cue help in training alone."""
    loss = MEASURE_WEIGHT * apart(given.measures[mask], wanted.measures[mask])
    loss = loss + NAME_WEIGHT * divergence(given.names, wanted.names, mask.float())
    for role, weight in enumerate(TAG_WEIGHTS):
        part = slice(network.CUE_SCORES * role, network.CUE_SCORES * (role + 1))
        loss = loss + weight * divergence(given.tags[..., part], wanted.tags[..., part], mask.float())
    return loss


def apart(given, wanted):
    """Mean squared difference as a share of what the wanted values vary."""
    return functional.mse_loss(given, wanted) / wanted.var()


class Distillation(train.Run):
    """A training run whose labels are another network's answers."""

    def start(self):
        self.teacher = undropped(network.load(self.options.init)).train().requires_grad_(False)
        self.layers = [int(number) for number in self.options.layers.split(",")]
        return undropped(student(self.teacher, self.layers))

    def plan(self, draw):
        size, found = self.options.size, []
        for text in texts(self.gold, self.options.english, self.options.own, draw):
            found += w.windows(self.tokenizer, text, size, draw.randint(size // 3, size))
        plan = train.batches(found, self.options.batch * size, draw)
        draw.shuffle(plan)
        return plan

    def loss(self, batch):
        return loss_of(self.model, self.teacher, self.layers, batch, self.options.links)


def main():
    options = arguments()
    torch.set_num_threads(options.threads)
    torch.set_flush_denormal(True)
    Distillation(options).train()


if __name__ == "__main__":
    main()
