"""The formats of files, one record each: how a file is recognised, read, and named in lists.

To add a reader: its module, a record here, its tests. Dialogs, drag and drop, sniffing, folders
and messages all read this table.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol

from kzailaw_desktop.corpus.text.lines import SourceText


class Reads(Protocol):
    """A function that makes lines of the bytes of a file; `name` is only shown."""

    def __call__(self, data: bytes, name: str) -> SourceText: ...


@dataclass(frozen=True, slots=True)
class FileFormat:
    """One format. `signature`: how its files begin; `inside`: what a ZIP of it holds."""

    id: str
    label: str  # as dialogs and messages show it
    extensions: tuple[str, ...]
    module: str = ""  # of this package, with `read(data, name)`; "" for what is not a text
    signatures: tuple[bytes, ...] = ()
    inside: tuple[bytes, ...] = ()
    direction: str = "in"  # "in", "out" or "in out"
    apart: bool = False  # read in a child process: what crashes, swells or hangs stays there
    megabytes: int = 100  # the largest file that is read

    @property
    def reader(self) -> Reads:
        """The function that reads it; its module is loaded when it is first needed."""
        reads: Reads = import_module(f"{__package__}.{self.module}").read
        return reads


FORMATS = (
    FileFormat("pdf", "PDF", (".pdf",), "pdf.pages", (b"%PDF-",), apart=True, direction="in out"),
    FileFormat(
        "docx", "Word", (".docx", ".docm", ".dotx"), "word.docx", inside=(b"word/document.xml",),
        apart=True, direction="in out",
    ),
    FileFormat(
        "odt", "OpenDocument", (".odt", ".ott"), "word.odt",
        inside=(b"application/vnd.oasis.opendocument.text",), apart=True,
    ),
    FileFormat(
        "doc", "Word 97–2003, RTF", (".doc", ".rtf"), "word.doc",
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf"),
    ),
    FileFormat(
        "html", "HTML", (".html", ".htm", ".xhtml", ".mht", ".mhtml"), "html.pages", apart=True,
        megabytes=40, direction="in out",
    ),
    FileFormat(
        "akn", "Akoma Ntoso", (".xml", ".akn"), "akn", apart=True, megabytes=30,
        direction="in out",
    ),
    FileFormat(
        "markdown", "Markdown", (".md", ".markdown"), "markdown.reader", apart=True, megabytes=40,
    ),
    FileFormat("txt", "TXT", (".txt",), "plain.txt", apart=True, megabytes=40),
    FileFormat(
        "image", "PNG, JPEG, TIFF", (".png", ".jpg", ".jpeg", ".tif", ".tiff"), "pdf.scan",
        (b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*"), megabytes=60,
    ),
)  # fmt: skip
SCANNED_PDF = FileFormat("pdf-scan", "PDF", (), "pdf.scanned_pdf", direction="", apart=True)
ARCHIVES = (".zip",)
BY_ID = {one.id: one for one in (*FORMATS, SCANNED_PDF)}
# What is recognised by its beginning and refused by name.
REFUSED: tuple[tuple[bytes, str], ...] = (
    (b"GIF8", "GIF"),
    (b"AT&TFORM", "DjVu"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
    (b"\x1f\x8b", "gzip"),
    (b"\x7fELF", "program"),
    (b"MZ\x90", "program"),
    (b"SQLite format 3", "SQLite"),
)
REFUSED_INSIDE: tuple[tuple[bytes, str], ...] = (
    (b"xl/workbook", "XLSX"),
    (b"opendocument.spreadsheet", "ODS"),
    (b"ppt/", "PPTX"),
)


def extensions(formats: Iterable[FileFormat] = FORMATS) -> tuple[str, ...]:
    """Return the extensions of the files that can be imported."""
    return tuple(e for one in formats if "in" in one.direction for e in one.extensions)


def patterns() -> str:
    """Return the extensions as a file dialog takes them: "*.pdf *.docx …"."""
    return " ".join(f"*{e}" for e in (*extensions(), *ARCHIVES))
