"""Names of GUM's documents (data/treebanks/gum, CC BY): text rebuilt from the tokens, proper names with their kinds.

A name is cut out of a mention whose head is a proper noun: the head, the proper nouns tied to it and the small words between them,
without titles (nmod:desc), articles and what follows a comma. Held out: in each genre every sixth document in order of name.
"""
import collections
import pathlib
import re

from . import polnear

FOLDER = polnear.SHARED / "data" / "treebanks" / "gum"
KINDS = {"person": "per", "organization": "org", "place": "loc"}
NO_NAMES = {"time"}
NAME_RELATIONS = {"flat", "compound", "amod", "nmod", "case", "det", "nummod", "punct"}
BRIDGES = {"of", "for", "the", "de", "del", "la", "-", "&"}


def documents(folder=FOLDER):
    """(held out, name, text, names) of each document."""
    in_genre = collections.Counter()
    for path in sorted(pathlib.Path(folder).glob("*.conllu")):
        genre = path.stem.split("_")[1]
        in_genre[genre] += 1
        yield (in_genre[genre] % 6 == 0, path.stem, *document(path.read_text(encoding="utf-8")))


def document(conllu):
    text, names, open_mentions, sentence = "", [], [], []
    for line in conllu.splitlines() + [""]:
        if line.startswith("# newpar") and text:
            text = text.rstrip() + "\n"
        elif re.match(r"\d+\t", line):
            fields = line.split("\t")
            sentence.append((int(fields[0]), fields[1], fields[3], int(fields[6]), fields[7], len(text), fields[9]))
            text += fields[1] + ("" if "SpaceAfter=No" in fields[9] else " ")
        elif not line and sentence:
            names += sentence_names(sentence)
            sentence = []
    return text, outermost(names)


def outermost(names):
    """Names that lie in no other."""
    out = []
    for start, end, kind in sorted(set(names), key=lambda name: (name[0], -name[1])):
        if not out or start >= out[-1][1]:
            out.append((start, end, kind))
    return out


def sentence_names(tokens):
    stack = []
    for k, token in enumerate(tokens):
        entity = re.search(r"Entity=([^|]*)", token[6])
        for mark in re.findall(r"\([^()]*|[^()]*\)", entity.group(1)) if entity else []:
            if mark.startswith("("):
                parts = mark[1:].split("-")
                stack.append((parts[0], parts[1] if len(parts) > 1 else "", k))
            key = mark.rstrip(")").lstrip("(").split("-")[0]
            if mark.endswith(")") or one_token(entity.group(1), mark):
                for at in range(len(stack) - 1, -1, -1):
                    if stack[at][0] == key:
                        _, kind, first = stack.pop(at)
                        yield from name_of(tokens[first:k + 1], kind)
                        break


def one_token(entity, mark):
    """Whether this opening mark closes on the same token: "(3-person-…)"."""
    at = entity.find(mark)
    return mark.startswith("(") and entity[at + len(mark):at + len(mark) + 1] == ")"


def name_of(mention, kind):
    inside = {token[0] for token in mention}
    heads = [k for k, token in enumerate(mention) if token[3] not in inside and token[4] != "punct"]
    if not heads or mention[heads[0]][2] != "PROPN" or kind in NO_NAMES:
        return
    first = last = heads[0]
    while last + 1 < len(mention) and belongs(mention[last + 1], kind):
        last += 1
    while kind != "person" and first > 0 and belongs(mention[first - 1], kind):  # left of a first name stand titles alone
        first -= 1
    while first < heads[0] and (not mention[first][1][:1].isupper() or mention[first][2] == "DET"):
        first += 1
    while last > heads[0] and (mention[last][1] in BRIDGES or mention[last][2] not in ("PROPN", "NUM")):
        last -= 1
    if any(token[1][:1].isupper() for token in mention[first:last + 1]):
        yield mention[first][5], mention[last][5] + len(mention[last][1]), KINDS.get(kind, "oth")


def belongs(token, kind):
    """Whether a neighbouring token is part of the name: tied in by a relation that names are built with, and no title. Small words
    bridge the names of bodies, places and works; behind a person's name they begin something else ("Lee of the Labour Party")."""
    if token[4] not in NAME_RELATIONS:
        return False
    return token[2] in ("PROPN", "NUM") or token[1][:1].isupper() or (token[1] in BRIDGES and (kind != "person" or token[1] == "-"))
