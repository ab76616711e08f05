"""The formats a document can be written in: Word is what we make, the others are made of it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.export import office
from kzailaw_desktop.export.content import ExportResult
from kzailaw_desktop.export.files import replacing
from kzailaw_desktop.export.html import write_html

Converter = Callable[[Path, Path], None]


def _as_docx(source: Path, out: Path) -> None:
    with replacing(out) as temporary:
        shutil.copyfile(source, temporary)


def _as_pdf(source: Path, out: Path) -> None:
    office.convert(source, out, "pdf")


def _as_odt(source: Path, out: Path) -> None:
    office.convert(source, out, "odt")


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format: its suffix, its name in dialogs, how it is made of Word, what it needs.

    A further format is a converter and a record in `FORMATS`; dialogs and the command line list
    what stands there.
    """

    suffix: str
    name: str
    convert: Converter
    needs_office: bool = False


FORMATS = {
    each.suffix: each
    for each in (
        ExportFormat("docx", "Word", _as_docx),
        ExportFormat("pdf", "PDF", _as_pdf, needs_office=True),
        ExportFormat("odt", "OpenDocument", _as_odt, needs_office=True),
        ExportFormat("html", "HTML", write_html),
    )
}


def available() -> list[str]:
    """Return the suffixes of the formats that can be written on this machine."""
    found = (each for each in FORMATS.values() if not each.needs_office or office.find_office())
    return [each.suffix for each in found]


def export_as(make: Callable[[Path], ExportResult], out: Path, format: str = "") -> ExportResult:
    """Write a document in the format of the suffix of `out` or in the one named.

    `make` writes the Word document to the path it is given. ExportFailed: also when the format
    is not known or LibreOffice is needed and absent.
    """
    out = Path(out)
    name = format or out.suffix.lstrip(".").lower()
    if name not in FORMATS:
        raise ExportFailed("export-format", where=out, name=name, known=", ".join(FORMATS))
    if name == "docx":
        return make(out)
    with tempfile.TemporaryDirectory(prefix="kzailaw-") as folder:
        word = Path(folder) / f"{out.stem or 'document'}.docx"
        done = make(word)
        FORMATS[name].convert(word, out)
    counted = office.pages(out) if name == "pdf" else None
    return replace(done, file=out, pages=counted)
