"""Drafts on their way to Word: comparative table, redline, bill, explanatory note."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting import Draft, drafts
from kzailaw_desktop.errors import ExportFailed, InputRefused, NotFound
from kzailaw_desktop.export import (
    DRAFT_DOCUMENTS,
    ExportResult,
    export_as,
    export_bill,
    export_note,
    export_redline,
    export_table,
)
from kzailaw_desktop.library.faces import NotesSource

WHAT = tuple(DRAFT_DOCUMENTS)


def export_draft(
    library: NotesSource, draft: Draft, what: str, out: Path, lang: str = "ru", layout: str = ""
) -> ExportResult:
    """Write one of `WHAT` from a draft; `lang` is "kk", "ru" or both with a comma between."""
    if what not in WHAT:
        raise ExportFailed("export-template-missing", name=what)
    acts: dict[str, Act] = {doc: library.act(doc) for doc in draft.acts()}
    langs = [part for part in lang.split(",") if part]

    def make(file: Path) -> ExportResult:
        if what == "table":
            return export_table(draft, acts, file, layout=[layout] if layout else langs)
        if what == "redline":
            return export_redline(draft, acts, file, langs=langs)
        if what == "bill":
            return export_bill(draft, acts, file, lang=langs[0])
        return export_note(draft, acts, file, lang=langs[0])

    return export_as(make, out)


def find(library: NotesSource, name: str) -> Draft:
    """A draft by its id, by a file it was written to, or, without a name, the newest one."""
    if name.endswith(".json"):
        return read(Path(name))
    known = drafts.drafts(library.workspace)
    chosen = [d for d in known if d.id == name or name in d.titles.values()] if name else known[:1]
    if not chosen:
        raise NotFound("draft-unknown", where=name, known=", ".join(d.id for d in known) or "–")
    return chosen[0]


def read(file: Path) -> Draft:
    """A draft from a JSON file, in the form in which the workspace keeps it."""
    try:
        return Draft.from_record(json.loads(file.read_text(encoding="utf-8")))
    except FileNotFoundError as error:
        raise NotFound("input-not-found", where=file) from error
    except (OSError, ValueError, TypeError, AttributeError, KeyError) as error:
        raise InputRefused("draft-unreadable", where=file, reason=error) from error


def from_command_line(library: NotesSource, args: argparse.Namespace) -> ExportResult:
    """`kzailaw export table|redline|bill|explanatory-note`."""
    draft = find(library, args.draft)
    return export_draft(library, draft, args.what, args.out, args.lang, args.template)
