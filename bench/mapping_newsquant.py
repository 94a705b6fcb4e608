"""What Cotejo reads, in the terms of score_newsquant.py.

quantities(text, quantities) takes a sentence and the "quantities" of `cotejo read --format jsonl` and gives the list that
the scorer wants: {"low", "high", "change", "unit", "concept", "span"}. General: it knows the two formats, no sentence.
"""
import re

# NewsQuant writes hedges as one sign; "at least" and "more than" share ">", "up to" and "less than" share "<".
CHANGE = {"about": "~", "nearly": "<", "at_least": ">", "more_than": ">", "at_most": "<", "less_than": "<"}
# Numbers that NewsQuant does not annotate.
LEFT_OUT = {"ordinal", "identifier"}
# "a month", "once a day": no numbers there.
NO_NUMBER = {"a", "an", "once", "twice"}
# Words after an amount that make it a rate: "$3 a barrel", "per 100,000 people".
RATE = re.compile(r"\s*(?:U\.S\.\s*)?(?:\([^()]{1,40}\)\s*)?(?:(?:\b(?:per|an?|each)\s+)|(?<=\S)/)(?:[0-9][0-9,.]*\s+)?([A-Za-z]\w*(?:\s(?:foot|feet|metre|meter|mile|m|ft))?)(?!\w)(?!\s(?:earlier|ago|later|before))")


ABOUT = re.compile(r"(?:~|\b(?:about|around|roughly|approximately|some))\s*(?:an?\s)?$", re.I)
FROM = re.compile(r"\bfrom\s*(?:about\s*)?$", re.I)
# What may stand between the two ends of a change: "from 30 days together to 45", "from $75 per barrel to $45".
TO = re.compile(r"[^;:]{0,50}\bto\s*$", re.I)
DURATIONS = {"a", "mo", "wk", "d", "h", "min", "s"}


def quantities(text, found, figures=()):
    """The scorer's quantities for one sentence; figures of the same sentence tell what is measured."""
    measured = {f["quantity"]: f for f in figures}
    kept = [q for q in found if q["kind"] not in LEFT_OUT and not (q["kind"] == "age" and not q.get("unitText"))
            and q.get("number", q["span"])["text"].lower() not in NO_NUMBER]
    out = [one(text, q, measured.get(q["id"])) for q in kept]
    return changes(text, out)


def changes(text, out):
    """NewsQuant writes "from A to B" as one range, also where the two are values before and after."""
    joined, i = [], 0
    while i < len(out):
        a = out[i]
        b = out[i + 1] if i + 1 < len(out) else None
        if b and not a["range"] and not b["range"] and FROM.search(text[:a["span"][0]]) \
                and TO.match(text[a["span"][1]:b["span"][0]]):
            value = lambda q: q["low"] if q["low"] is not None else q["high"]
            joined.append({**a, "low": value(a), "high": value(b), "range": True, "change": "=",
                           "unit": a["unit"] if a["unit"] != "-" else b["unit"]})
            i += 2
        else:
            joined.append(a)
            i += 1
    return joined


def one(text, q, measured=None):
    low, high = bounds(q["estimate"])
    change = CHANGE.get(q["estimate"]["said"], "=")
    if q["estimate"]["said"] == "nearly" and not re.search(r"under|below|less|short", q["span"]["text"], re.I):
        change = "~"  # "nearly" and "almost"; "just under" is "<"
    if q.get("direction") and change in ("=", "<"):
        change = q["direction"]
    if change == "=" and q["estimate"]["said"] == "between" and ABOUT.search(text[:q["span"]["start"]]):
        change = "~"  # a hedge before a range changes nothing in the estimate
    return {"low": low, "high": high, "change": change, "unit": unit(text, q), "concept": concept(q, measured),
            "span": [q["span"]["start"], q["span"]["end"]], "range": low is not None and high is not None and low != high}


def bounds(estimate):
    low, high = estimate.get("low"), estimate.get("high")
    if estimate["said"] == "vague":
        # "thousands" is 2,000 to 9,999 here and 1,000 to 10,000 there, "dozens" 24 to 99 and 12 to 120
        if low == 24:
            return 12, 120
        scale = 10 ** (len(str(int(low))) - 1)
        return scale, scale * 10
    return low, high


def unit(text, q):
    """The unit as printed, with what it is per; for a bare count the thing counted."""
    if q["kind"] == "age":
        return "year-old" if "year" in q.get("unitText", "year") else q["unitText"]
    name = q.get("unitText") or (q["counted"]["text"] if q.get("counted") else None)
    code, _, below = q.get("unit", "").partition("/")
    if q["kind"] == "currency" and code and (not below or q["span"]["text"].find(name or "") < 1):
        # the code says more than what is printed: "US $", "pounds" as money
        name = CODES.get(code) or (code if not (name or "").islower() else name)
    if name and q["kind"] == "dimension":
        name = re.sub(r"^U\.?S\.? ", "", name)
    if name and q.get("unitText"):
        end = q["number"]["end"] if below and q["kind"] == "currency" else q["span"]["end"]
        rate = RATE.match(text, end)
        if rate and (q["kind"] == "currency" or (q["kind"] == "dimension" and q.get("unit") not in DURATIONS)):
            name += " per " + rate.group(1)
    elif name and q["kind"] == "cardinal" and q.get("counted"):
        rate = RATE.match(text, q["counted"]["span"]["end"]) if q["counted"].get("span") else None
        if rate and text[q["counted"]["span"]["end"]:].lstrip()[:3] == "per":
            name += " per " + rate.group(1)
    if q["kind"] == "multiple":
        return "times"
    return name or "-"


# Codes in the scorer's words.
CODES = {"GBP": "pound sterling", "USX": "cent", "MYX": "sen", "EUX": "cent"}


def concept(q, measured):
    """What an amount or share is of, and whose that is. What a bare count counts is its unit to the scorer."""
    if not measured:
        return "-"
    counted = measured.get("counted", {})
    noun = "span" in counted and "verb" not in measured["decidedBy"]
    unit = q.get("counted", {}).get("span")  # what stands behind a bare count is its unit; another phrase is what it measures
    other = noun and unit and (counted["span"]["end"] <= unit["start"] or unit["end"] <= counted["span"]["start"])
    named = counted["text"] if noun and (q.get("unitText") or not unit or other) else None
    entity = measured.get("entity", {}).get("text")
    return " ".join(words for words in (named, entity) if words) or "-"
