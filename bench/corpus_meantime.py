"""MEANTIME's articles and their entities across articles, and how well Cotejo's parties agree with them.

Each folder corpus_* is collated at once, as one story, since parties belong to a story. Entities of the types PER and ORG count. Texts are put together from words: no
blank before a closing mark, headline and date are lines of their own, the rest is one paragraph. What is measured, over
mentions known to both:
  in one article       pairwise F1
  across articles      pairwise F1 over pairs of mentions of different articles
"""
import json
import pathlib
import subprocess
import xml.etree.ElementTree as ElementTree

import coreference

TYPES = {"PER", "ORG"}
CLOSING = {".", ",", ";", ":", "!", "?", ")", "%", "'s", "’s", "n't", "'", "”", "]"}
OPENING = {"(", "$", "“", "[", "US$", "£", "€"}
# Quotation marks as tokenizers of that time wrote them.
QUOTES = {"``": "“", "''": "”"}


def article(path):
    """Text and gold mentions of one file: (text, [(start, end, start, end, entity)])."""
    root = ElementTree.fromstring(path.read_text(encoding="utf-8"))
    text, places, before, sentence = "", {}, "", 0
    for token in root.iter("token"):
        word = QUOTES.get((token.text or "").strip(), (token.text or "").strip())
        number = int(token.get("sentence"))
        if number != sentence:
            text += "\n\n" if number <= 2 else " "
        elif text and word not in CLOSING and before not in OPENING:
            text += " "
        places[token.get("t_id")] = (len(text), len(text) + len(word))
        text += word
        before, sentence = word, number
    return text, gold(root, places)


def gold(root, places):
    entities = {e.get("m_id"): (e.get("instance_id") or e.get("m_id"), e.get("ent_type"))
                for e in root.iter("ENTITY")}
    refers = {source.get("m_id"): entities[target.get("m_id")] for relation in root.iter("REFERS_TO")
              for target in relation.iter("target") if target.get("m_id") in entities
              for source in relation.iter("source")}
    mentions = []
    for mention in root.iter("ENTITY_MENTION"):
        spans = [places[a.get("t_id")] for a in mention.iter("token_anchor") if a.get("t_id") in places]
        entity, kind = refers.get(mention.get("m_id"), (None, None))
        if spans and entity and kind in TYPES:
            start, end = min(s[0] for s in spans), max(s[1] for s in spans)
            mentions.append((start, end, start, end, entity))
    return mentions


def rows(bench, folder, work):
    labels = []
    for corpus in sorted(folder.glob("corpus_*")):
        texts, files = written(corpus, work)
        run = subprocess.run([bench.cotejo, "collate", "--one-story", "--format", "json", *files],
                             stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        labels += known(corpus.name, texts, json.loads(run.stdout))
    return scores(labels)


def scores(labels):
    within = [(number + ours, number + entity, None) for ours, entity, number in labels]
    return [("en", f"{what}, pairwise {kind}", value[k], value[3])
            for what, value in (("in one article", coreference.pairwise(within)),
                                ("across articles", coreference.pairwise(labels)))
            for k, kind in enumerate(("F1", "precision", "recall"))]


def written(corpus, work):
    """The articles of a corpus, {number: (text, gold mentions)}, and the files that they are written to."""
    texts, files = {}, []
    for path in sorted(corpus.glob("*.xml")):
        number = path.name.split("_")[0]
        texts[number] = article(path)
        file = pathlib.Path(work) / f"{corpus.name}-{number}.txt"
        file.write_text(texts[number][0], encoding="utf-8")
        files.append(str(file))
    return texts, files


def known(corpus, texts, ledger):
    """Mentions known to both, [(our party, gold entity, article)]."""
    numbers = {a["id"]: a["input"].rsplit("-", 1)[1].removesuffix(".txt") for a in ledger["articles"]}
    ours = {number: [] for number in texts}
    for party in ledger["parties"]:
        for mention in party["mentions"]:
            number = numbers[mention["article"]]
            place = coreference.code_points(texts[number][0])
            ours[number].append(((place(mention["start"]), place(mention["end"])), party["id"]))
    labels = []
    for number, (_, mentions) in texts.items():
        taken = {}
        for i, g in coreference.align([span for span, _ in ours[number]], [m[:4] for m in mentions]).items():
            taken.setdefault(g, ours[number][i][1])
        labels += [(f"{corpus} {party}", mentions[g][4], number) for g, party in taken.items()]
    return labels
