"""Documents made from the user's work: memos, comparative tables, bills, lists of sources."""

from kzailaw_desktop.export.content import (
    ActFacts,
    ExportResult,
    MemoArticle,
    MemoContent,
    MemoEntry,
    MemoNote,
    MemoRow,
)
from kzailaw_desktop.export.memo import export_memo
from kzailaw_desktop.export.rows import paired_rows

__all__ = [
    "ActFacts",
    "ExportResult",
    "MemoArticle",
    "MemoContent",
    "MemoEntry",
    "MemoNote",
    "MemoRow",
    "export_memo",
    "paired_rows",
]
