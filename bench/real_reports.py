"""Scores the ledger of the two real reports against real_reports.json: who stands behind each figure, and the findings.

A figure is named by its report, the number printed and, of a rate, its number a day; what is pinned holds no word of the reports.
"""
import collections
import json
import pathlib

PINNED = pathlib.Path(__file__).with_suffix(".json")


def rows(ledger, say):
    """Rows (language, what, score, how many) of a ledger; what is missing or wrong is said."""
    pinned = json.loads(PINNED.read_text(encoding="utf-8"))
    names = {party["id"]: party["name"] for party in ledger["parties"]}
    reports = {article["id"]: pathlib.Path(article["input"]).name for article in ledger["articles"]}
    told = collections.Counter()
    for figure in ledger["figures"]:
        report = reports[figure["span"]["article"]].split("_")[0]
        told[report, *number(figure), tuple(names[c] for c in figure["claimants"])] += 1
    wanted = collections.Counter(
        (f["report"], f["value"], f.get("perDay"), tuple(f["claimants"])) for f in pinned["figures"])
    for figure, count in (wanted - told).items():
        say(f"real-reports: {count} x {figure} is not told so")
    findings = [seen(finding, ledger) for finding in ledger["findings"]]
    missed = [f for f in pinned["findings"] if not any(fits(f, finding) for finding in findings)]
    for finding in missed:
        say(f"real-reports: not found: {json.dumps(finding)}")
    conflicts = [f for f in findings if f["kind"] == "conflict" and not any(fits(w, f) for w in pinned["findings"])]
    figures, all_findings = sum(wanted.values()), len(pinned["findings"])
    return [("all", "figures with their claimants", (wanted & told).total() / figures, figures),
            ("all", "findings", (all_findings - len(missed)) / all_findings, all_findings),
            ("all", "other conflicts, hits", len(conflicts), None)]


def number(figure):
    """The number printed (the bound that there is), and of a rate the number a day."""
    estimate = figure["estimate"]
    value = estimate.get("low", estimate.get("high"))
    return value, figure.get("window", {}).get("perDay", {}).get("value")


def seen(finding, ledger):
    """A finding as kind, whether it holds, and the numbers that it rests on: of rates those a day, of others those printed."""
    figures = {figure["id"]: number(figure) for figure in ledger["figures"]}
    rests = [figures[p["figure"]] for p in finding["premises"] if "figure" in p]
    return {"kind": finding["kind"], "holds": finding.get("holds"),
            "values": {value for value, per_day in rests if per_day is None},
            "perDay": {per_day for _, per_day in rests if per_day is not None}}


def fits(wanted, told):
    """A conflict has these figures and no others; another finding may rest on more."""
    same = wanted["kind"] == told["kind"] and wanted.get("holds") == told["holds"]
    parts = [(set(wanted.get(part, ())), told[part]) for part in ("values", "perDay")]
    exact = wanted["kind"] in ("conflict", "rounding", "one_voice")
    return same and all(a == b if exact else a <= b for a, b in parts)
