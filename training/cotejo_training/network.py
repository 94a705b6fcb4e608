"""The network: one encoder pass over a window, taggers of cues and of names, and two link heads that read the window once for each
cue (source, content) and once for each quantity (what is counted, predicate, window, place)."""
import copy
import math

import torch
from torch import nn
from torch.nn import functional

CUE_SCORES = 3
LINK_LABELS = 5
FIGURE_LABELS = 9
NAME_LABELS = 9
DISTANCES = 32
PARAGRAPH_RELATIONS = 4
LEVELS = 3  # heights of the encoder that the names and measure heads read: a third, two thirds, all of it
MEASURE_WIDTH = 64  # of the vectors of what a number measures
NEW_HEADS = ("name.", "fig.", "measure.")


class Layer(nn.Module):
    """A transformer layer, normalised after each half (BERT, arXiv 1810.04805)."""

    def __init__(self, width, inner, heads, epsilon):
        super().__init__()
        self.heads = heads
        self.qkv, self.ao, self.aln = nn.Linear(width, 3 * width), nn.Linear(width, width), nn.LayerNorm(width, epsilon)
        self.fi, self.fo, self.oln = nn.Linear(width, inner), nn.Linear(inner, width), nn.LayerNorm(width, epsilon)

    def forward(self, x, bias):
        batch, time, width = x.shape
        q, k, v = self.qkv(x).view(batch, time, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        mixed = self.mix(q, k, v, bias).transpose(1, 2).reshape(batch, time, width)
        x = self.aln(x + self.ao(mixed))
        return self.oln(x + self.fo(functional.gelu(self.fi(x))))

    def mix(self, q, k, v, bias):
        if self.training:  # a tenth faster; the exported graph keeps the plain operators
            return functional.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        return torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(q.shape[-1]) + bias, -1) @ v


def attention_bias(mask):
    return (1.0 - mask[:, None, None, :].float()) * -1e4


def heights(layers):
    """After how many layers each of LEVELS is taken: as many parts of all layers, the last part the shortest."""
    return [-(-part * layers // LEVELS) for part in range(1, LEVELS + 1)]


class Encoder(nn.Module):
    def __init__(self, vocabulary, positions, layers=12, width=384, inner=1536, heads=12, epsilon=1e-12):
        super().__init__()
        self.word, self.pos, self.eln = nn.Embedding(vocabulary, width), nn.Embedding(positions, width), nn.LayerNorm(width, epsilon)
        self.layers = nn.ModuleList(Layer(width, inner, heads, epsilon) for _ in range(layers))

    def forward(self, ids, mask):
        """What each of LEVELS gives; the last is the encoder's own output."""
        return self.levels(self.states(ids, mask))

    def states(self, ids, mask):
        """What each layer gives."""
        x = self.eln(self.word(ids) + self.pos.weight[:ids.shape[1]])
        bias = attention_bias(mask)
        out = []
        for layer in self.layers:
            x = layer(x, bias)
            out.append(x)
        return out

    def levels(self, states):
        return [states[height - 1] for height in heights(len(self.layers))]

    def frozen(self, count):
        """Keeps the word table and the lowest layers as they are; no gradient is computed below."""
        below = [self.word, *([self.pos, self.eln] if count else []), *self.layers[:count]]
        for parameter in (p for module in below for p in module.parameters()):
            parameter.requires_grad_(False)


class LinkHead(nn.Module):
    """For each trigger (a cue, a quantity), every piece's label with regard to it."""

    def __init__(self, width, labels, inner=192, heads=4):
        super().__init__()
        self.ht, self.hc, self.mt, self.mc = (nn.Linear(width, inner) for _ in range(4))
        self.dist, self.par = nn.Embedding(DISTANCES, inner), nn.Embedding(PARAGRAPH_RELATIONS, inner)
        self.ln, self.lay, self.out = nn.LayerNorm(inner), Layer(inner, 2 * inner, heads, 1e-5), nn.Linear(inner, labels)

    def forward(self, hidden, mask, window_of, trigger, distance, paragraph):
        own, product = self.ht(hidden)[window_of], self.mt(hidden)[window_of]
        weight = trigger.float()
        mean = (hidden[window_of] * weight[..., None]).sum(1) / weight.sum(1, keepdim=True)
        z = own + self.hc(mean)[:, None] + product * self.mc(mean)[:, None] + self.dist(distance) + self.par(paragraph)
        return self.out(self.lay(self.ln(z), attention_bias(mask[window_of])))


class NameHead(nn.Module):
    """Labels of proper names from three heights of the encoder: spelling lies low, meaning high, and the top serves attribution."""

    def __init__(self, width, inner=256, heads=4, dropout=0.1):
        super().__init__()
        self.into, self.ln, self.drop = nn.Linear(LEVELS * width, inner), nn.LayerNorm(inner), nn.Dropout(dropout)
        self.lay, self.out = Layer(inner, 2 * inner, heads, 1e-5), nn.Linear(inner, NAME_LABELS)

    def forward(self, levels, mask):
        return self.out(self.drop(self.lay(self.ln(self.into(self.drop(torch.cat(levels, -1)))), attention_bias(mask))))


class MeasureHead(nn.Module):
    """For each piece a vector; the mean over the pieces of a number says what it measures: numbers of one measure point the same way. The
    scale and the bias turn a cosine into log odds, in training alone."""

    def __init__(self, width, inner=256, heads=4, dropout=0.1):
        super().__init__()
        self.into, self.ln, self.drop = nn.Linear(LEVELS * width, inner), nn.LayerNorm(inner), nn.Dropout(dropout)
        self.lay, self.out = Layer(inner, 2 * inner, heads, 1e-5), nn.Linear(inner, MEASURE_WIDTH)
        self.scale, self.bias = nn.Parameter(torch.tensor(10.0)), nn.Parameter(torch.tensor(-5.0))

    def forward(self, levels, mask):
        return self.out(self.drop(self.lay(self.ln(self.into(self.drop(levels))), attention_bias(mask))))


class OwnLayers(nn.Module):
    """The same vectors from upper layers of its own, on the second of LEVELS: the encoder's serve attribution. They begin as the encoder's."""

    def __init__(self, encoder, layers, dropout=0.1):
        super().__init__()
        self.layers = nn.ModuleList(copy.deepcopy(layer) for layer in encoder.layers[-layers:])
        width = encoder.word.embedding_dim
        self.drop, self.out = nn.Dropout(dropout), nn.Linear((1 + LEVELS) * width, MEASURE_WIDTH)
        self.scale, self.bias = nn.Parameter(torch.tensor(10.0)), nn.Parameter(torch.tensor(-5.0))

    def forward(self, levels, mask):
        width = levels.shape[-1] // LEVELS
        x, bias = self.drop(levels[..., width:2 * width]), attention_bias(mask)
        for layer in self.layers:
            x = layer(x, bias)
        return self.out(torch.cat([self.drop(x), self.drop(levels)], -1))


class Attributor(nn.Module):
    """Parameter names are those of the weights in use, so that a state dict of an earlier round loads as it is."""

    def __init__(self, encoder, width=384, dropout=0.1):
        super().__init__()
        self.enc, self.pair, self.drop = encoder, LinkHead(width, LINK_LABELS), nn.Dropout(dropout)
        self.fig = LinkHead(width, FIGURE_LABELS)
        self.name = NameHead(width, dropout=dropout)
        self.measure = MeasureHead(width, dropout=dropout)
        self.tag = nn.Sequential(nn.Linear(width, width), nn.GELU(), nn.Linear(width, 9))  # BIO of cue, source, content

    def encode(self, ids, mask):
        """Hidden states, the tagger's scores, the names head's scores."""
        levels = self.enc(ids, mask)
        hidden = self.drop(levels[-1])
        return hidden, self.tag(hidden), self.name(levels, mask)


def load(path):
    """An Attributor with the weights of a file: a state dict, in single or half precision. Its shapes tell the network's size; heads that
    the file does not know begin anew."""
    weights = {k: v.float() for k, v in torch.load(path, map_location="cpu").items()}
    (vocabulary, width), layers = weights["enc.word.weight"].shape, sum(k.endswith(".qkv.weight") and k.startswith("enc.") for k in weights)
    inner = weights["enc.layers.0.fi.weight"].shape[0]
    model = Attributor(Encoder(vocabulary, weights["enc.pos.weight"].shape[0], layers, width, inner), width)
    own = sum(name.startswith("measure.layers.") and name.endswith(".fi.weight") for name in weights)
    if own:
        model.measure = OwnLayers(model.enc, own)
    missing, unknown = model.load_state_dict(weights, strict=False)
    if unknown or any(not name.startswith(NEW_HEADS) for name in missing):
        raise ValueError("%s: not the weights of this network: %s" % (path, (missing + unknown)[:3]))
    return model


def save(model, path, half=False):
    torch.save({k: v.half() if half else v for k, v in model.state_dict().items()}, path)
