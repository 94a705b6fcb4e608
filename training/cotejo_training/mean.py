"""python -m cotejo_training.mean FILE FILE --out OUT: the mean of two sets of weights of one network, of which one was trained from the
other (Wortsman et al. 2022, WiSE-FT, arXiv 2109.01903). Heads that the first does not have are the second's."""
import argparse

import torch


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", nargs=2)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    before, after = (torch.load(path, map_location="cpu") for path in options.weights)
    torch.save({name: (before[name].float() + value.float()) / 2 if name in before else value for name, value in after.items()},
               options.out)


if __name__ == "__main__":
    main()
