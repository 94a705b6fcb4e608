"""Times of a Cotejo article as the date items that Recognizers-Text's cases expect.

`items(times)` takes the list "times" of one line of `cotejo read --format jsonl` (design/ledger-format.md) and gives
score_recognizers.py's items. Kinds follow from the TIMEX3 value alone:

  2018-05-01           date             2018, 2018-05, 2018-W12   daterange (a period with two ends)
  T08, T08:30          time             TMO, TEV (parts of a day) timerange
  2018-05-01T08:30     datetime         2018-05-01TEV             datetimerange
  A/B                  a range of the wider kind of A and B; Recognizers ends it at the start of B
  duration, set        as Cotejo says
A mod before, after, since or until turns a point into a range that is open at one end; the specs count both "until
April" and "after 3 May" from the start of what is named. A vague number of units ("several weeks") is three there, and a
season of no told year bare ("SU").
"""
import re
from datetime import datetime, timedelta

OPEN = {"before", "after", "since", "until"}
RANGE_OF = {"date": "daterange", "daterange": "daterange", "time": "timerange", "timerange": "timerange",
            "datetime": "datetimerange", "datetimerange": "datetimerange"}


def kind(timex):
    """The kind of one TIMEX3 value that is neither a duration nor a set."""
    if timex == "PRESENT_REF":
        return "datetime"
    date, clock, hour = timex.partition("T")
    if not clock:
        return "date" if re.fullmatch(r"[\dX]{4}-([\dX]{2}|WXX)-[\dX]{1,2}", date) else "daterange"
    point = bool(re.match(r"\d", hour))
    if date:
        return "datetime" if point else "datetimerange"
    return "time" if point else "timerange"


def written(moment, of):
    """A resolved end as Recognizers writes it: "2016-11-07", "2016-11-07 08:00:00"."""
    if moment is None:
        return None
    parsed = datetime.fromisoformat(moment)
    return parsed.strftime("%Y-%m-%d" if of in ("date", "daterange") else "%Y-%m-%d %H:%M:%S")


def clock(timex):
    """The time of day in a value such as T08:30, as 08:30:00."""
    hour = re.fullmatch(r"T(\d\d)(?::(\d\d))?(?::(\d\d))?", timex)
    return ":".join(part or "00" for part in hour.groups()) if hour else None


def seconds(duration):
    """The length of an ISO 8601 duration; a year has 365 days and a month 30, as the cases have it."""
    days = {"Y": 365, "M": 30, "W": 7, "D": 1, "WE": 2, "BD": 1}
    clocks = {"H": 3600, "M": 60, "S": 1}
    date, _, time = duration.partition("T")
    total = sum(float(n) * days[u] * 86400 for n, u in re.findall(r"([\d.]+)(WE|BD|[YMWD])", date))
    total += sum(float(n) * clocks[u] for n, u in re.findall(r"([\d.]+)([HMS])", time))
    return int(total) if total == int(total) else total


def start_of(value):
    """The first moment of a value that is a day, a month or a year; None for others."""
    for pattern in ("%Y-%m-%d", "%Y-%m", "%Y", "%Y-%m-%dT%H:%M", "%Y-%m-%dT%H", "%Y-%m-%dT%H:%M:%S"):
        try:
            return datetime.strptime(value, pattern)
        except ValueError:
            continue
    return None


def ranged(item, value, first, last):
    """Fills in a range A/B."""
    of = RANGE_OF["datetime" if "datetime" in (kind(first), kind(last)) else kind(first)]
    item["type"] = of
    if of == "timerange":
        item["from"], item["to"] = clock(first), clock(last)
        return item
    end = start_of(last)
    item["from"] = written(value.get("from"), of)
    item["to"] = written(end.isoformat() if end else value.get("to"), of)
    return item


def item(time):
    """One time expression; None if it has no value."""
    value = time.get("value")
    if value is None:
        return None
    made = {"start": time["span"]["start"], "end": time["span"]["end"]}
    mod = time.get("mod")
    if time["type"] in ("duration", "set"):
        made["type"], made["timex"] = time["type"], value.replace("X", "3") if value.startswith("P") else value
        if time["type"] == "duration":
            made["value"] = seconds(made["timex"])
            made["mod"] = mod
        return {k: v for k, v in made.items() if v is not None}
    first, slash, last = value.partition("/")
    if slash and mod in (None, "approx"):
        return ranged(made, time, first, last)
    of = kind(first)
    if mod:
        made["mod"] = mod
    if mod in OPEN:
        of = RANGE_OF[of]
    elif mod in ("start", "mid", "end") and of == "date":
        of = "datetimerange"
    made["type"] = of
    made["timex"] = re.sub("^XXXX-(SP|SU|FA|WI)$", r"\1", value)
    if of in ("date", "datetime"):
        made["value"] = written(time.get("from"), of)
    elif of == "time":
        made["value"] = clock(value)
    elif of == "timerange":
        made["from"], made["to"] = ((None, clock(value)) if mod in ("before", "until") else (clock(value), None))
    else:
        start = start_of(value)
        since, until = time.get("from"), time.get("to")
        if start and mod == "after" and kind(value) == "date":
            since = start.isoformat()
        if start and mod == "until" and until:
            until = start.isoformat()
        made["from"], made["to"] = written(since, of), written(until, of)
    return {k: v for k, v in made.items() if v is not None or k in ("from", "to")}


def items(times):
    return [made for made in map(item, times) if made]
