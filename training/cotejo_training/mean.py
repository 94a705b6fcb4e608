"""python -m cotejo_training.mean FILE FILE... --out OUT: the mean of the weights of one network at several times or of several runs from
one start (Wortsman et al. 2022, WiSE-FT, arXiv 2109.01903, and model soups, arXiv 2203.05482). A head that some do not have is the mean
of the others'."""
import argparse

import torch


def mean(states):
    names = {name: None for state in states for name in state}
    having = {name: [state[name].float() for state in states if name in state] for name in names}
    return {name: sum(values) / len(values) for name, values in having.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", nargs="+")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    torch.save(mean([torch.load(path, map_location="cpu") for path in options.weights]), options.out)


if __name__ == "__main__":
    main()
