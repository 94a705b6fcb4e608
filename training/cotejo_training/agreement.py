"""python -m cotejo_training.agreement: how far two annotators agree on which numbers of the test scenes measure the same thing: F1 of the
pairs of numbers of two excerpts that bear one letter."""
from . import scenes


def pairs(scene):
    """The pairs of one letter, as places of the numbers in the scene."""
    numbers = [(k, mark.group(2)) for k, (_, text) in enumerate(scene.excerpts) for mark in scenes.MARK.finditer(text)]
    return {(i, j) for i, (one, letter) in enumerate(numbers) for j, (other, same) in enumerate(numbers[:i])
            if one != other and letter == same != scenes.PART}


def main():
    first, second = (list(scenes.read([scenes.DATA / name])) for name in ("test", "test-second"))
    of_first, of_second = ([pairs(scene) for scene in part] for part in (first, second))
    both = sum(len(a & b) for a, b in zip(of_first, of_second))
    total = sum(map(len, of_first)), sum(map(len, of_second))
    print("pairs of one letter: %d and %d, of both %d, F1 %.3f" % (*total, both, 2 * both / sum(total)))


if __name__ == "__main__":
    main()
