"""Drafts on their way to Word: comparative table, redline, bill, explanatory note."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting import Draft
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.checking.checks import check, open_points
from kzailaw_desktop.drafting.checking.findings import COLLIDING, DraftFinding
from kzailaw_desktop.drafting.draft import drafts
from kzailaw_desktop.drafting.draft.draft_file import faults
from kzailaw_desktop.drafting.wording.cleaning import clean_draft
from kzailaw_desktop.errors import ExportFailed, InputRefused, KzaiLawError, NotFound
from kzailaw_desktop.export import (
    DRAFT_DOCUMENTS,
    DraftOptions,
    ExportResult,
    export_as,
    write_draft_document,
)
from kzailaw_desktop.export.draft_documents.consolidated import consolidated_lines
from kzailaw_desktop.library.faces import NotesSource
from kzailaw_desktop.library.written.cited_by import LibraryCitations, LinkedLibrary

WHAT = tuple(DRAFT_DOCUMENTS)
SHOWN = 60  # open points in one message


def acts_of(library: NotesSource, draft: Draft) -> dict[str, Act]:
    """Return the acts that a draft changes."""
    return {doc: library.act(doc) for doc in draft.acts()}


def remarks(library: LinkedLibrary, draft: Draft) -> list[DraftFinding]:
    """Return all remarks on a draft, those that hold it up among them."""
    return check(draft, acts_of(library, draft), LibraryCitations(library))


def hold_up(
    found: Sequence[DraftFinding], draft: Draft, acts: Mapping[str, Act],
    langs: Sequence[str] = (), *, unfinished: bool = False,
) -> None:  # fmt: skip
    """Refuse to write a draft with open points. DraftHeldUp: what is open.

    `found`: the remarks on it. `langs`: those to be written in. `unfinished`: write it all the
    same, unless changes collide.
    """
    textless = [
        DraftFinding("draft-act-textless", "", id, "", lang, {"act": id})
        for id in draft.acts() for lang in langs if not acts[id].expression(lang)
    ]  # fmt: skip
    colliding = [one for one in found if one.code in COLLIDING]
    if colliding:
        raise DraftHeldUp("draft-colliding", colliding)
    if not unfinished and (held := open_points([*found, *textless])):
        raise DraftHeldUp("draft-open", held)


def export_draft(
    library: LinkedLibrary,
    draft: Draft,
    what: str,
    out: Path,
    lang: str = "ru",
    layout: str = "",
    *,
    found: Sequence[DraftFinding] | None = None,
    unfinished: bool = False,
    standing: bool = True,
    marked: bool = True,
) -> ExportResult:
    """Write one of `WHAT` from a draft; `lang` is "kk", "ru" or both with a comma between.

    `found`: the remarks on it, where they are known. DraftHeldUp: see `hold_up`.
    """
    if what not in WHAT:
        raise ExportFailed("export-template-missing", name=what)
    acts = acts_of(library, draft)
    langs = tuple(part for part in lang.split(",") if part)
    found = remarks(library, draft) if found is None else found
    hold_up(found, draft, acts, langs, unfinished=unfinished)
    options = DraftOptions(langs, layout, standing, marked)
    return export_as(lambda file: write_draft_document(what, draft, acts, file, options), out)


def as_rows(found: Sequence[DraftFinding]) -> list[dict[str, str]]:
    """Return what cites units that a draft takes away, for JSON: where, the words, and a link that
    opens the place."""
    return [
        {"document": one.act, "eId": one.eid, "lang": one.lang, "cited": one.params["cited"],
         "proposed": one.params.get("proposed", ""), "change": one.change,
         "open": f"kzailaw show {one.eid} --doc {one.act}"}
        for one in found if one.citing
    ]  # fmt: skip


class DraftHeldUp(KzaiLawError):
    """A draft that is not written: its open points, each in the user's language."""

    def __init__(self, code: str, findings: Sequence[DraftFinding]) -> None:
        super().__init__(code, number=len(findings))
        self.findings = tuple(findings)

    def reason(self, lang: str = "en") -> str:
        """Return the sentence with the findings below it, one a line."""
        lines = [f"- {one.text(lang)}" for one in self.findings[:SHOWN]]
        more = len(self.findings) - len(lines)
        self.params["points"] = "\n".join([*lines, *([f"… +{more}"] if more else [])])
        return super().reason(lang)


def consolidated(library: NotesSource, draft: Draft, lang: str) -> dict[str, Any]:
    """Return the acts as they will read: per act its lines, those that change marked."""
    found = []
    for id, act in acts_of(library, draft).items():
        amended = amend(act, clean_draft(draft)[0], lang)
        if amended.expression is None:
            raise NotFound("draft-no-text", where=id, lang=lang)
        lines = [
            {"eId": line.eid, "text": line.new, "changed": line.changed}
            for line in consolidated_lines(amended)
        ]
        known = amended.expression.edition
        edition = known.isoformat() if known else None
        found.append({"document": id, "lang": lang, "edition": edition, "standing": "proposed",
                      "lines": lines})  # fmt: skip
    return {"draft": draft.id, "acts": found}


def plain_lines(found: dict[str, Any]) -> Iterator[str]:
    """Yield what `consolidated` found, as text: changed lines begin with "* "."""
    for act in found["acts"]:
        for line in act["lines"]:
            yield f"{'* ' if line['changed'] else '  '}{line['text'] or ''}"


def find(library: NotesSource, name: str) -> Draft:
    """Return a draft by its id, by a file it was written to, or, without a name, the newest one."""
    if name.endswith(".json"):
        return read(Path(name))
    known = drafts.drafts(library.workspace)
    chosen = [d for d in known if d.id == name or name in d.titles.values()] if name else known[:1]
    if not chosen:
        raise NotFound("draft-unknown", where=name, known=", ".join(d.id for d in known) or "–")
    return chosen[0]


def read(file: Path) -> Draft:
    """Return a draft from a JSON file, in the form in which the workspace keeps it."""
    try:
        record = json.loads(file.read_text(encoding="utf-8-sig"))
        if wrong := next(faults(record), ""):
            raise InputRefused("draft-unreadable", where=file, reason=wrong)
        return Draft.from_record(record)
    except FileNotFoundError as error:
        raise NotFound("input-not-found", where=file) from error
    except (OSError, ValueError, TypeError, AttributeError, KeyError) as error:
        raise InputRefused("draft-unreadable", where=file, reason=error) from error
