"""Documents made from the user's work: memos, comparative tables, bills, lists of sources.

Each maker writes a Word file and returns an `ExportResult`; `export_as` turns any of them into
the other formats of `FORMATS`. `DRAFT_DOCUMENTS` are those made from a draft.
"""

from kzailaw_desktop.export.bibliography import bibtex, export_sources, gost, ris
from kzailaw_desktop.export.bill import export_bill, export_note
from kzailaw_desktop.export.content import (
    ActFacts,
    ExportResult,
    MemoArticle,
    MemoContent,
    MemoEntry,
    MemoNote,
    MemoRow,
)
from kzailaw_desktop.export.formats import FORMATS, available, export_as
from kzailaw_desktop.export.memo import MemoOptions, export_memo
from kzailaw_desktop.export.redline import export_redline
from kzailaw_desktop.export.rows import paired_rows
from kzailaw_desktop.export.table import export_table, layouts

DRAFT_DOCUMENTS = {
    "table": export_table,
    "redline": export_redline,
    "bill": export_bill,
    "explanatory-note": export_note,
}

__all__ = [
    "DRAFT_DOCUMENTS",
    "FORMATS",
    "ActFacts",
    "ExportResult",
    "MemoArticle",
    "MemoContent",
    "MemoEntry",
    "MemoNote",
    "MemoOptions",
    "MemoRow",
    "available",
    "bibtex",
    "export_as",
    "export_bill",
    "export_memo",
    "export_note",
    "export_redline",
    "export_sources",
    "export_table",
    "gost",
    "layouts",
    "paired_rows",
    "ris",
]
