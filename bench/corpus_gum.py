"""GUM's texts and coreference (CoNLL-U, `Entity=` in MISC), and how well Cotejo's parties and speakers agree with them.

Only entities of the types person and organization count. "Known to both" are mentions of our parties that are mentions in
the gold, too. What is measured:
  speakers           for each statement whose source is a gold mention and whose speaker we tell: do we take the source
                     together with the other known mentions that the gold takes it together with? F1 over pairs (source,
                     other mention), over all genres and over news alone
  of a pronoun       the same where the source is one pronoun
  mentions           B-cubed and pairwise F1 over all mentions known to both, sources among them
"""
import re

import coreference

TYPES = {"person", "organization"}
PART = re.compile(r"\(?[^()]+\)?")
PRONOUNS = {"he", "she", "it", "they", "who", "him", "her", "them", "himself", "herself", "i", "we"}


def document(path):
    """Text and gold mentions of one file: (text, [(start, end, head start, head end, entity)])."""
    text, stack, mentions = "", [], []
    blank, whole = "", range(0)
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# newpar") and text:
            blank = "\n\n"
        columns = line.split("\t")
        if len(columns) != 10 or "." in columns[0]:
            continue
        number, form, misc = columns[0], columns[1], columns[9]
        if "-" in number or int(number) not in whole:
            text += blank + form
            blank = "" if "SpaceAfter=No" in misc else " "
            span = (len(text) - len(form), len(text))
        if "-" in number:
            # A contraction is printed as one word, and its parts share its place.
            whole = range(int(number.split("-")[0]), int(number.split("-")[1]) + 1)
            continue
        field = next((f[7:] for f in misc.split("|") if f.startswith("Entity=")), "")
        step(field, span, stack, mentions)
        whole = whole if int(number) in whole and int(number) != whole[-1] else range(0)
    return text, mentions


def step(field, span, stack, mentions):
    """Takes note of a word: it lies in every open mention, and opens or closes those of its field."""
    parts = PART.findall(field)
    for part in parts:
        if part.startswith("("):
            values = part.strip("()").split("-")
            stack.append({"id": entity(values[0]), "type": values[1] if len(values) > 1 else "",
                          "head": values[5] if len(values) > 5 else "1", "words": []})
    for mention in stack:
        mention["words"].append(span)
    for part in parts:
        if part.endswith(")"):
            closed = entity(part.strip("()").split("-")[0])
            k = next((k for k in range(len(stack) - 1, -1, -1) if stack[k]["id"] == closed), None)
            mention = stack.pop(k) if k is not None else None
            if mention and mention["type"] in TYPES:
                mentions.append(finished(mention))


def entity(number):
    """"12[1/2]" is a piece of a mention of entity 12."""
    return number.split("[")[0]


def finished(mention):
    words = mention["words"]
    heads = [int(h) for h in mention["head"].split(",") if h.isdigit() and 0 < int(h) <= len(words)] or [1]
    return words[0][0], words[-1][1], words[heads[0] - 1][0], words[heads[-1] - 1][1], mention["id"]


def rows(bench, folder):
    documents = {p.stem: document(p) for p in sorted(folder.glob("*.conllu"))}
    lines = bench.read_lines([{"id": name, "text": text, "language": "en"} for name, (text, _) in documents.items()])
    return scores({name: (text, gold, lines[name]) for name, (text, gold) in documents.items()})


def scores(documents):
    known, speakers, news, pronouns = [], [], [], []
    for name, (text, gold, line) in documents.items():
        found = mentions(name, text, gold, line)
        known += [label for label, _ in found.values()]
        for source in sources(text, gold, line):
            if source in found:
                star = pairs(source, found)
                speakers += star
                news += star if "_news_" in name else []
                low, high = gold[source][:2]
                pronouns += star if text[low:high].lower() in PRONOUNS else []
    out = []
    for language, what, sums in (("en", "speakers F1", speakers), ("en", "speakers, news F1", news),
                                 ("en", "speakers of a pronoun F1", pronouns)):
        both, ours, theirs = (sum(s[k] for s in sums) for k in range(3))
        value = coreference.f1(both, ours, theirs)
        out += [(language, what, value[0], theirs), (language, what.replace("F1", "precision"), value[1], ours),
                (language, what.replace("F1", "recall"), value[2], theirs)]
    for what, value in (("mentions B-cubed", coreference.b_cubed(known)), ("mentions pairwise", coreference.pairwise(known))):
        out += [("en", f"{what} {kind}", value[k], value[3]) for k, kind in enumerate(("F1", "precision", "recall"))]
    return out


def mentions(name, text, gold, line):
    """Mentions known to both: {gold index: ((our party, gold entity, None), our span)}."""
    place = coreference.code_points(text)
    ours = [((place(m["start"]), place(m["end"])), p["id"]) for p in line.get("parties", []) for m in p["mentions"]]
    aligned = coreference.align([span for span, _ in ours], [g[:4] for g in gold])
    found = {}
    for i, g in sorted(aligned.items(), key=lambda pair: (pair[1], ours[pair[0]][0][0] - ours[pair[0]][0][1])):
        found.setdefault(g, ((name + ours[i][1], name + " " + gold[g][4], None), ours[i][0]))
    return found


def sources(text, gold, line):
    """Gold mentions that are the source of a statement whose speaker is told."""
    place = coreference.code_points(text)
    spans = [(place(s["source"][0]["start"]), place(s["source"][-1]["end"])) for s in line.get("statements", [])
             if s["source"] and s.get("party")]
    return sorted(set(coreference.align(spans, [g[:4] for g in gold]).values()))


def pairs(source, found):
    """(together in both, together in ours, together in the gold) of a source and each other known mention."""
    party, entity, _ = found[source][0]
    out = []
    for g, ((other, gold, _), _) in found.items():
        if g != source and (other == party or gold == entity):
            out.append((int(other == party and gold == entity), int(other == party), int(gold == entity)))
    return out
