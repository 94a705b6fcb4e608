"""What Cotejo reads, in the terms of score_recognizers.py (offsets UTF-16: run the scorer with --utf16).

items(quantities) takes the "quantities" of `cotejo read --format jsonl` for one case and gives the scorer's items. Every
quantity is given as each kind that the scorer knows and that it is: the scorer looks at the kind a case file tests.
"""

import re

UNIT_KINDS = {"currency", "dimension", "age", "temperature"}
# Names for codes where the printed unit says less than the code.
NAMES = {"Cel": "celsius", "[degF]": "fahrenheit", "K": "kelvin", "deg": "degree"}


AGES = {"a": "year", "mo": "month", "wk": "week", "d": "day"}
DURATIONS = {"a", "mo", "wk", "d", "h", "min", "s", "ms", "us", "ns"}
# "equal to 20" is a range of one value to the specs
EQUAL = re.compile(r"(?:equal(?:s|ing)?\s+to|equals|igual(?:es)?\s+a)\s*$", re.I)
BARE_DEGREES = {"grado", "grados", "°", "º", "degree", "degrees", "deg"}


def items(text, found):
    out = [item for q in found for item in one(q)]
    for q in found:
        equal = EQUAL.search(text[:q["span"]["start"]])
        if equal and q["estimate"]["said"] == "plain" and q["kind"] not in ("ordinal", "identifier"):
            value = q["estimate"]["low"]
            out.append(item({"start": equal.start(), "end": q["span"]["end"]}, "numberrange", low=value, high=value,
                            lowClosed=True, highClosed=True))
    return joined(text, out)


def joined(text, found):
    """"more than 10 and less than 20" is one range to the specs."""
    ranges = [x for x in found if x["type"] == "numberrange"]
    for a, b in zip(ranges, ranges[1:]):
        low, high = (a, b) if a["low"] is not None else (b, a)
        if text[a["end"]:b["start"]].strip().lower() in ("and", "y", ",") and low["high"] is None and high["low"] is None \
                and low["low"] is not None and high["high"] is not None and low["low"] < high["high"]:
            found = [x for x in found if x is not a and x is not b]
            found.append(item({"start": a["start"], "end": b["end"]}, "numberrange", low=low["low"], high=high["high"],
                              lowClosed=low["lowClosed"], highClosed=high["highClosed"]))
    return found


def one(q):
    """A quantity as number, ordinal, range, percentage and measure, as far as it is each."""
    out = []
    said, low, high = q["estimate"]["said"], q["estimate"].get("low"), q["estimate"].get("high")
    value = low if low is not None else high
    number, span, kind = q.get("number", q["span"]), q["span"], q["kind"]
    if kind == "ordinal":
        return [item(number, "ordinal", value=value)]
    if kind == "identifier":
        # the specs mark every run of digits, of a telephone number too
        return [item({"start": span["start"] + run.start(), "end": span["start"] + run.end()}, "number", value=int(run.group()))
                for run in re.finditer(r"[0-9]+", span["text"])]
    if said in ("between", "more_than", "less_than", "at_least", "at_most"):
        out.append(range_item(span, low, high, said))
    rest = span["text"][number["end"] - span["start"]:]
    if said != "between" and said != "vague" and not rest[:1].isalpha():
        # "180ml" is no number to the specs
        out.append(item(number, "number", value=value))
    if said == "between" and kind in UNIT_KINDS | {"percentage"}:
        # the specs mark the second number with its unit as a measure of its own
        last = number["end"] - len(number["text"].replace("-", " ").replace("–", " ").split()[-1])
        second = {"start": last, "end": max(measure(q)["end"], number["end"])}
        out.append(item(second, kind, value=high, unit=unit_name(q)))
    if said == "between" or said == "vague":
        return out
    if kind == "percentage" and q.get("unit") == "%":
        out.append(item(measure(q), "percentage", value=value))
    elif kind in UNIT_KINDS:
        if q.get("unit") not in DURATIONS or kind == "age":
            # a length of time is no dimension to the specs
            out.append(item(measure(q), kind, value=value, unit=unit_name(q)))
        if kind == "dimension" and q.get("unit") in ("a", "mo", "wk", "d"):
            # the specs read "three months" as an age; only kinds that a case tests are looked at
            out.append(item(measure(q), "age", value=value, unit=unit_name(q)))
    return out


def item(span, kind, **values):
    return {"start": span["start"], "end": span["end"], "type": kind, **values}


def range_item(span, low, high, said):
    closed = said in ("at_least", "at_most", "between")
    return item(span, "numberrange", low=low, high=high, lowClosed=low is not None and closed,
                highClosed=high is not None and closed and said != "between")


def measure(q):
    """Number and unit without the hedge: from the first of them to the end of the last."""
    text, number = q.get("unitText", ""), q.get("number", q["span"])
    at = q["span"]["text"].find(text)
    if at < 0:
        return number
    start = q["span"]["start"] + at
    end = max(start + len(text), number["end"])
    if q["kind"] == "currency" and q["estimate"]["said"] == "plain":
        end = q["span"]["end"]  # with the cents of "13 dollars 45"
    return {"start": min(start, number["start"]), "end": end}


def unit_name(q):
    if q["kind"] == "age" or q.get("unit") in AGES:
        return AGES.get(q.get("unit"), q.get("unitText"))
    if q.get("unitText") in BARE_DEGREES:
        return "degree"
    return NAMES.get(q.get("unit"), q.get("unitText"))
