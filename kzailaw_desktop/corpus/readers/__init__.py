"""Files of any known format -> lines with their place in the source.

The format is found by content, never by the name of the file. The table `formats.FORMATS` lists
what is known. Files whose readers stand on large libraries are read in child processes.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from kzailaw_desktop.corpus.readers import files, formats, sniff
from kzailaw_desktop.corpus.readers.plain import charset, legacy
from kzailaw_desktop.corpus.readers.process import limits
from kzailaw_desktop.corpus.text import superscripts
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.errors import InputRefused

_LONG_WORD = re.compile(rf"\w{{{limits.WORD_CHARACTERS}}}")
_RUN = re.compile(rf"([\s\W_])\1{{{limits.RUN_CHARACTERS},}}")


def read(path: Path) -> SourceText:
    """Return the lines of a file; refuses, with the reason, what cannot be read."""
    return read_bytes(files.read_bytes(path), path.name)


def read_bytes(data: bytes, name: str) -> SourceText:
    """Return the lines of a file's content; `name` is only shown."""
    found = formats.BY_ID[sniff.format_of(data, name)]
    if len(data) > found.megabytes * 1_000_000:
        size = len(data) // 1_000_000
        raise InputRefused("input-too-large", where=name, size=size, limit=found.megabytes)
    source = _read_apart(found, data, name) if found.apart else found.reader(data, name)
    source = replace(source, lines=tuple(_without_holes(line) for line in source.lines))
    _within_bounds(source, name)
    if source.encoding.endswith(charset.WRONGLY_SAVED):
        encoding = source.encoding.removesuffix(charset.WRONGLY_SAVED)
        remark = ("source-encoding-mended", {"encoding": encoding})
        source = replace(source, encoding=encoding, remarks=(*source.remarks, remark))
    return legacy.mend(_plain_numbers(source))


def _read_apart(found: formats.FileFormat, data: bytes, name: str) -> SourceText:
    """Read in a child process; pages without text are recognised where Tesseract is installed."""
    from kzailaw_desktop.corpus.readers.pdf import scan
    from kzailaw_desktop.corpus.readers.process import pool

    try:
        return pool.shared().read(found.id, data, name)
    except InputRefused as e:
        if e.code != "pdf-scanned" or scan.engine() is None:
            raise
    seconds = scan.TIMEOUT * scan.MAX_PAGES
    return pool.shared().read(formats.SCANNED_PDF.id, data, name, seconds)


def _within_bounds(source: SourceText, name: str) -> None:
    if len(source.lines) > limits.LINES:
        raise InputRefused("input-too-many-lines", where=name, limit=limits.LINES)
    if any(len(line.text) > limits.LINE_CHARACTERS for line in source.lines):
        raise InputRefused("input-line-too-long", where=name, limit=limits.LINE_CHARACTERS)
    long = (line for line in source.lines if len(line.text) > limits.WORD_CHARACTERS)
    for line in long:
        if _LONG_WORD.search(line.text):
            raise InputRefused(
                "input-word-too-long", where=name, line=line.number, limit=limits.WORD_CHARACTERS
            )


def _without_holes(line: Line) -> Line:
    """Return a line in which runs of blanks and of one sign are no longer than they can mean
    something."""
    if len(line.text) < limits.RUN_CHARACTERS:
        return line
    text = _RUN.sub(lambda m: m[0][: limits.RUN_CHARACTERS], line.text)
    return line if text == line.text else replace(line, text=text)


def _plain_numbers(source: SourceText) -> SourceText:
    """Return the source with 7-1 for 7¹ where it is the number of a unit, and how often."""
    lines = tuple(superscripts.mend(line) for line in source.lines)
    count = sum(new is not old for new, old in zip(lines, source.lines, strict=True))
    if not count:
        return source
    remark = ("source-raised-numbers", {"count": str(count)})
    return replace(source, lines=lines, remarks=(*source.remarks, remark))
