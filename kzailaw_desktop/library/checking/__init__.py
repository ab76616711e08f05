"""The check of any text against the library: verdicts, quotations, files in and out."""

from kzailaw_desktop.library.checking.files import (
    CheckedFile,
    check_file,
    check_pasted,
    rows,
    write_report,
)
from kzailaw_desktop.library.checking.model import Checked, QuoteCheck, Verdict
from kzailaw_desktop.library.checking.verdicts import check_text

__all__ = [
    "Checked",
    "CheckedFile",
    "QuoteCheck",
    "Verdict",
    "check_file",
    "check_pasted",
    "check_text",
    "rows",
    "write_report",
]
