"""The report of an import as rows: what it proves, doubts first, repairs of one kind together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from kzailaw_desktop import labels
from kzailaw_desktop.corpus.reports.report import ImportReport, Repair
from kzailaw_desktop.domain import Act, Document
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import mark, tr, tr_data
from kzailaw_desktop.gui.panels.lines import ContextLine

FEW = 3  # repairs of one reason that are rows of their own
NOTES = "notes"  # the target of a row that opens the review of notes
REVIEW = "review:"  # the target of a row that opens a line of the source


def sentence(report: ImportReport) -> str:
    """The counts as a sentence."""
    counts = report.counts
    words = [
        (tr("%n chapters", counts.get("chapter", 0)), counts.get("chapter")),
        (tr("%n articles", counts.get("article", 0)), counts.get("article")),
        (tr("%n paragraphs", counts.get("paragraph", 0)), counts.get("paragraph")),
        (tr("%n points", counts.get("point", 0)), counts.get("point")),
        (tr("%n speeches", counts.get("speech", 0)), counts.get("speech")),
        (tr("%n sections", counts.get("section", 0)), counts.get("section")),
    ]
    found = ", ".join(text for text, number in words if number)
    repaired = tr("%n repairs", len(report.repairs)) if report.repairs else ""
    unclear = tr("%n doubts", len(report.doubts)) if report.doubts else ""
    return "; ".join(part for part in (found, repaired, unclear) if part)


def proof(report: ImportReport) -> str:
    """The account of words as a sentence."""
    if report.account is None:
        return ""
    found = report.account.as_json()
    if not found["lost"]:
        return tr("Every one of the %n words of the file has its place.", found["words"])
    return tr("{lost} of {words} words of the file are missing from the document.").format(**found)


def report_rows(report: ImportReport, document: Document | None) -> list[ContextLine]:
    """All rows of one report."""
    name = report.source or report.document
    count = len(report.doubts) + len(report.lost_places)
    rows = [
        ContextLine(group=f"g{name}", title=name, count=count, kind=report.kind),
        _head(report, document, name),
    ]
    rows += [_lost_place(row, report, document) for row in report.lost_places]
    rows += [_doubt(doubt.as_json(), report, document) for doubt in report.doubts]
    return rows + _repairs(report, name) + _whole_file(report)


def _head(report: ImportReport, document: Document | None, name: str) -> ContextLine:
    title, where = name, report.document
    if document is not None:
        title = naming.title(document, i18n.language())
        standing = naming.standing(document, report.language).texts[:1]
        where = " · ".join(x for x in (naming.details(document, i18n.language()), *standing) if x)
    said = (sentence(report), proof(report), report.message)
    return ContextLine(
        key=name,
        kind=report.kind if report.kind in ("act", "debate", "commentary") else "act",
        who=title,
        where=where,
        snippet=". ".join(p[:1].upper() + p[1:].rstrip(".") for p in said if p),
        document=report.document,
        lang=report.language if "+" not in report.language else "",
    )


def _whole_file(report: ImportReport) -> list[ContextLine]:
    """The way to every line of the file: what nothing doubts may be wrong as well."""
    if report.kind == "commentary" or not report.lines:
        return []
    row = ContextLine(
        key=f"{report.source}{REVIEW}",
        kind=report.kind,
        who=tr("Look through the lines of the file"),
        snippet=tr("Correct a line that was misread although it raised no doubt."),
        document=report.document,
        lang=report.language if "+" not in report.language else "",
        target=f"{REVIEW}1",
    )
    return [row]


def _doubt(
    doubt: Mapping[str, object], report: ImportReport, document: Document | None
) -> ContextLine:
    eid, line, message = str(doubt.get("eId", "")), doubt["line"], str(doubt["message"])
    where = tr("Line {number}").format(number=line) if line else ""
    unit = unit_name(document, eid)
    return ContextLine(
        kind="trouble",
        who=unit or where,
        where=where if unit else "",
        snippet=message[:1].upper() + message[1:],
        document=report.document if eid or line else "",
        eid=eid,
        lang=report.language,
        target=f"{REVIEW}{line}" if line and report.kind != "commentary" else "",
    )


LOST = {
    "note": mark("Your note lost its place"), "draft": mark("A change of your draft lost its place"),
    "decision": mark("Your decision lost its place"), "memo": mark("Your memo lost a provision"),
}  # fmt: skip


def _lost_place(
    row: Mapping[str, object], report: ImportReport, document: Document | None
) -> ContextLine:
    """Something of the user's whose words are gone: what it was, where, what is offered."""
    kind, eid = str(row["kind"]), str(row["eId"])
    offered = row["offered"] if isinstance(row["offered"], list) else []
    names = [unit_name(document, str(each)) for each in offered]
    said = [f"«{row['words']}»" if row["words"] else "", str(row["title"])]
    if names:
        said.append(tr("Now perhaps: {places}").format(places=", ".join(names)))
    return ContextLine(
        kind="trouble",
        who=tr_data(LOST.get(kind, LOST["note"])),
        where=unit_name(document, eid),
        snippet=". ".join(part for part in said if part),
        document=report.document,
        eid=str(offered[0]) if offered else eid,
        lang=report.language,
        target=NOTES if kind == "note" else "",
    )


def unit_name(document: Document | None, eid: str) -> str:
    """A unit as people name it: «п. 1 ст. 4»; never its identifier."""
    if not eid or not isinstance(document, Act):
        return ""
    name = labels.label(eid, i18n.language(), document.profile)
    return name[:1].upper() + name[1:]


def _repairs(report: ImportReport, name: str) -> list[ContextLine]:
    """Repairs: few as rows, many of one reason as one row that unfolds."""
    many = Counter(repair.reason for repair in report.repairs)
    rows = [_repair(r) for r in report.repairs if many[r.reason] <= FEW]
    for reason, count in many.items():
        if count > FEW:
            title = reason[:1].upper() + reason[1:]
            rows.append(ContextLine(group=f"r{name}{reason}", title=title, count=count))
            rows += [_repair(r) for r in report.repairs if r.reason == reason]
    return rows


def folded(rows: list[ContextLine]) -> list[str]:
    """The groups that are folded at first: those of many repairs."""
    return [row.group for row in rows if row.group.startswith("r")]


def _repair(repair: Repair) -> ContextLine:
    after = repair.after or "∅"
    return ContextLine(
        kind="commentary",
        who=tr("Repaired, line {number}").format(number=repair.line),
        where=repair.reason,
        snippet=f"{repair.before} → {after}".replace("\n", " ⏎ "),
    )
