"""Documents made from the user's work: memos, comparative tables, bills, lists of sources.

Each maker writes a Word file and returns an `ExportResult`; `export_as` turns any of them into
the other formats of `FORMATS`. `DRAFT_DOCUMENTS` are those made from a
draft; each stands once in `draft_documents`, from where the command line and the window take it.
"""

from kzailaw_desktop.export.content import (
    ActFacts,
    ExportResult,
    MemoArticle,
    MemoContent,
    MemoEntry,
    MemoNote,
    MemoRow,
)
from kzailaw_desktop.export.draft_documents.bill import export_bill
from kzailaw_desktop.export.draft_documents.consolidated import export_consolidated
from kzailaw_desktop.export.draft_documents.note import export_note
from kzailaw_desktop.export.draft_documents.redline import export_redline
from kzailaw_desktop.export.draft_documents.table import export_table, layouts
from kzailaw_desktop.export.draft_documents.writers import (
    DRAFT_DOCUMENTS,
    DraftOptions,
    write_draft_document,
)
from kzailaw_desktop.export.formats import FORMATS, available, export_as
from kzailaw_desktop.export.memo.memo import MemoOptions, export_memo
from kzailaw_desktop.export.memo.rows import paired_rows
from kzailaw_desktop.export.references.bibliography import bibtex, export_sources, gost, ris

__all__ = [
    "DRAFT_DOCUMENTS",
    "FORMATS",
    "ActFacts",
    "DraftOptions",
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
    "export_consolidated",
    "export_memo",
    "export_note",
    "export_redline",
    "export_sources",
    "export_table",
    "gost",
    "layouts",
    "paired_rows",
    "ris",
    "write_draft_document",
]
