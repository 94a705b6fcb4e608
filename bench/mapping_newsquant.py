"""What Cotejo reads, in the terms of score_newsquant.py.

quantities(text, quantities) takes a sentence and the "quantities" of `cotejo read --format jsonl` and gives the list that
the scorer wants: {"low", "high", "change", "unit", "concept", "span"}. General: it knows the two formats, no sentence.
"""
import re

# NewsQuant writes hedges as one sign; "at least" and "more than" share ">", "up to" and "less than" share "<".
CHANGE = {"about": "~", "nearly": "<", "at_least": ">", "more_than": ">", "at_most": "<", "less_than": "<"}
# Numbers that NewsQuant does not annotate.
LEFT_OUT = {"ordinal", "identifier"}
# Words after an amount that make it a rate: "$3 a barrel", "per 100,000 people".
RATE = re.compile(r"\s*(?:(?:per|an?|each)\s+|/\s*)(?:[0-9][0-9,.]*\s+)?([A-Za-z][\w.]*(?:\s(?:foot|feet|metre|meter|mile|m|ft))?)(?!\w)")
# NewsQuant's vague plurals run to the next power of ten.
VAGUE = {24: (12, 120), 20: (10, 100)}


def quantities(text, found):
    """The scorer's quantities for one sentence."""
    return [one(text, q) for q in found if q["kind"] not in LEFT_OUT and (q["kind"] != "score" or True)]


def one(text, q):
    low, high = bounds(q["estimate"])
    change = CHANGE.get(q["estimate"]["said"], "=")
    if change == "=" and q.get("direction"):
        change = q["direction"]
    return {"low": low, "high": high, "change": change, "unit": unit(text, q), "concept": concept(q),
            "span": [q["span"]["start"], q["span"]["end"]], "range": low is not None and high is not None and low != high}


def bounds(estimate):
    low, high = estimate.get("low"), estimate.get("high")
    if estimate["said"] == "vague":
        # "thousands" is 2,000 to 9,999 here and 1,000 to 10,000 there
        scale = 10 ** (len(str(int(low))) - 1)
        return scale, scale * 10
    return low, high


def unit(text, q):
    """The unit as printed, with what it is per; for a bare count the thing counted."""
    if q["kind"] == "age":
        return "year-old" if "year" in q.get("unitText", "year") else q["unitText"]
    name = q.get("unitText") or (q["counted"]["text"] if q.get("counted") else None)
    if q.get("unit") in CODES:
        name = CODES[q["unit"]] + (" per " + name.split("per ")[-1] if " per " in name else "")
    if name and q.get("unitText"):
        rate = RATE.match(text, q["span"]["end"])
        if rate and q["kind"] == "currency":
            name += " per " + rate.group(1)
    return name or "-"


# Codes that say more than what is printed ("pounds" as money).
CODES = {"GBP": "pound sterling", "USX": "cent"}


def concept(q):
    return q["about"]["text"] if q.get("about") else "-"
