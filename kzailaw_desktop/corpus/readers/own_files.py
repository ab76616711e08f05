"""Recognise documents that the program wrote, and comparative tables: they are no sources of law.

A redline or a memo quotes an act article by article, so that a reader of acts takes it for the
act. Documents made since 0.2 carry the custom property `MARK`; those of 0.1, and copies saved by
another program, are known by the names of our styles or by the words above their text.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.errors import InputRefused

MARK = "KzaiLaw.Document"  # custom property of a Word file: redline, table, bill, memo …
STYLES = ("Text Standing", "Unit Body", "Document Kind")  # names of styles that only we use
CUSTOM_PART = "docProps/custom.xml"
_STYLE_PART = "word/styles.xml"
_LARGEST_PART = 5_000_000
_PROPERTY = re.compile(
    rf'name="{re.escape(MARK)}"[^>]*>\s*<(?:\w+:)?lpwstr[^>]*>\s*([\w-]*)', re.IGNORECASE
)
_GENERATOR = re.compile(rb'<meta name="generator" content="KzaiLaw[^"]*"', re.IGNORECASE)
_TABLE = re.compile(
    r"\s*(?:СРАВНИТЕЛЬНАЯ\s+ТАБЛИЦА|САЛЫСТЫРМА(?:ЛЫ)?\s+КЕСТЕ(?:СІ)?)\b", re.IGNORECASE
)
_STANDING = re.compile(
    r"(?:Қазақ тілінде|Орыс тілінде|На казахском языке|На русском языке|In Kazakh|In Russian)"
    r"\s+–\s+(?:ресми|жұмыс|тексерілмеген|бейресми|официальн|рабоч|неофициальн|непроверенн|official|working|"
    r"unofficial|unverified)"
)
_HEAD = 40  # lines above the text of a document


def kind_of(data: bytes) -> str | None:
    """Return the kind of document that a Word file of ours is, "" when only its styles tell, else
    None."""
    if not data.startswith(b"PK"):
        return "" if _GENERATOR.search(data[:4096]) else None
    custom = _part(data, CUSTOM_PART)
    if found := _PROPERTY.search(custom):
        return found[1]
    styles = _part(data, _STYLE_PART)
    return "" if all(f'w:val="{name}"' in styles for name in STYLES) else None


def refuse(data: bytes, source: SourceText) -> None:
    """Refuse to import a document that is no source of law. InputRefused: it is one of those."""
    if kind_of(data) is not None:
        raise InputRefused("import-own-document", name=source.name)
    head = [line.text for line in source.lines[:_HEAD]]
    if any(_STANDING.search(text) for text in head):
        raise InputRefused("import-own-document", name=source.name)
    if any(_TABLE.match(text) or _TABLE.search(text[-60:]) for text in head[:12]):
        raise InputRefused("import-comparative-table", name=source.name)


def _part(data: bytes, name: str) -> str:
    """Return the text of one part of a package, "" when it has none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package, package.open(name) as part:
            return part.read(_LARGEST_PART).decode("utf-8", errors="replace")
    except (
        KeyError,
        OSError,
        zipfile.BadZipFile,
        RuntimeError,
        NotImplementedError,
        EOFError,
        zlib.error,
        ValueError,
    ):
        return ""
