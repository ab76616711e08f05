"""Plain text -> lines."""

from __future__ import annotations

import re

from kzailaw_desktop.corpus.readers.plain.charset import decode
from kzailaw_desktop.corpus.readers.process import limits
from kzailaw_desktop.corpus.text.lines import Line, SourceText

_LINE_END = re.compile(r"\r\n|\r|\n|\x0b|\x85|\u2028|\u2029")


def read(data: bytes, name: str) -> SourceText:
    """Return the lines of a text file; a form feed begins a new page."""
    text, encoding = decode(data, name)
    limits.check_lines(text, name)
    lines = []
    page = 1 if "\f" in text else 0
    for number, line in enumerate(_LINE_END.split(text), 1):
        page += line.count("\f")
        lines.append(Line(number, line.replace("\f", "").rstrip(), page=page))
    return SourceText(tuple(lines), "txt", name, encoding=encoding)
