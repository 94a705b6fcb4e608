"""Reads the pairs that Pairs.java prints from standard input, fits a logistic regression, and prints its weights as org.cotejo.story.Signs and Mark
have them, and how many pairs of each chance are right: fitted on all, and on one half by the other."""
import sys

import torch

MARKS = ("COUNTS", "SHARES", "SAME_HEAD", "OTHER_HEAD", "KIND", "SAME_STATE", "OTHER_SCOPE", "BASELINE", "PART", "GIVEN_ELSEWHERE")
NAMES = ("NEARNESS", "LEAD", "NEARNESS_TIMES_LEAD", "TOPICS", "RATIO", *MARKS)
SHRINK = 1e-3
CHANCES = (0.9, 0.8, 0.75, 0.7, 0.6, 0.5)


def read(lines):
    same, signs = [], []
    for line in lines:
        told, *numbers, marks = line.rstrip("\n").split("\t")
        near, lead, topics, ratio = map(float, numbers)
        same.append(float(told))
        signs.append([near, lead, near * lead, topics, ratio, *(float(mark in marks.split(",")) for mark in MARKS)])
    return torch.tensor(signs), torch.tensor(same)


def fitted(signs, same):
    weights, constant = torch.zeros(signs.shape[1], requires_grad=True), torch.zeros(1, requires_grad=True)
    optimiser = torch.optim.LBFGS([weights, constant], max_iter=200)

    def loss():
        optimiser.zero_grad()
        odds = signs @ weights + constant
        value = torch.nn.functional.binary_cross_entropy_with_logits(odds, same) + SHRINK * (weights ** 2).sum()
        value.backward()
        return value

    optimiser.step(loss)
    return weights.detach(), constant.detach()


def right(signs, same, weights, constant):
    chance = torch.sigmoid(signs @ weights + constant)
    return "  ".join("%.2f: %d of %d" % (least, same[chance >= least].sum(), (chance >= least).sum()) for least in CHANCES)


def main():
    signs, same = read(sys.stdin)
    print("%d pairs, %d of one thing" % (len(same), same.sum()))
    weights, constant = fitted(signs, same)
    print("CONSTANT %.2f" % constant, *("%s %.2f" % pair for pair in zip(NAMES, weights)), sep=", ")
    print("right from a chance on, fitted on all:  " + right(signs, same, weights, constant))
    half = len(same) // 2
    print("the second half, fitted on the first:  " + right(signs[half:], same[half:], *fitted(signs[:half], same[:half])))


if __name__ == "__main__":
    main()
