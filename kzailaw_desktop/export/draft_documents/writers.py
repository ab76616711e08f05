"""The documents that are made from a draft, each with its writer.

A new one is a module with its writer and a line here; the command line and the window list what
stands in `DRAFT_DOCUMENTS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting.draft.model import Draft
from kzailaw_desktop.export.content import ExportResult
from kzailaw_desktop.export.draft_documents.bill import export_bill
from kzailaw_desktop.export.draft_documents.consolidated import export_consolidated
from kzailaw_desktop.export.draft_documents.note import export_note
from kzailaw_desktop.export.draft_documents.redline import export_redline
from kzailaw_desktop.export.draft_documents.table import export_table

Writer = Callable[..., ExportResult]


@dataclass(frozen=True, slots=True)
class DraftOptions:
    """What a user may choose of a document. `layout` of a table, by name; `standing`: say how far
    the text can be relied on; `marked`: show the changes in the act as it will read."""

    langs: tuple[str, ...] = ("ru",)
    layout: str = ""
    standing: bool = True
    marked: bool = True


DRAFT_DOCUMENTS: dict[str, Writer] = {
    "table": export_table,
    "redline": export_redline,
    "bill": export_bill,
    "explanatory-note": export_note,
    "consolidated": export_consolidated,
}
_CHOICES: dict[str, Callable[[DraftOptions], dict[str, Any]]] = {
    "table": lambda o: {"layout": o.layout or list(o.langs), "standing": o.standing},
    "redline": lambda o: {"langs": o.langs},
    "consolidated": lambda o: {"langs": o.langs, "marked": o.marked},
}


def write_draft_document(
    name: str, draft: Draft, acts: Mapping[str, Act], out: Path, options: DraftOptions
) -> ExportResult:
    """Write one of `DRAFT_DOCUMENTS`; those of one language take the first of the options."""
    choose = _CHOICES.get(name)
    choice = choose(options) if choose else {"lang": options.langs[0]}
    return DRAFT_DOCUMENTS[name](draft, acts, out, **choice)
