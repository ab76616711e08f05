"""Files of any known format -> lines with their place in the source.

The format is found by content, never by the name of the file. `READERS` lists what is known;
each reader takes the bytes and the file's name and returns a `SourceText`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from kzailaw_desktop.corpus.readers import files, legacy, sniff
from kzailaw_desktop.corpus.text import superscripts
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.errors import InputRefused

# Format -> module of this package with `read(data, name)`; loaded when first needed, because
# the libraries behind them are large and most starts of the program read no file.
LONGEST_LINE = 1_000_000  # letters in one paragraph; the longest law has some 20,000
READERS = {
    "txt": "txt",
    "html": "html",
    "docx": "docx",
    "pdf": "pdf",
    "doc": "doc",
    "akn": "akn",
    "markdown": "markdown.reader",
}


def read(path: Path) -> SourceText:
    """The lines of a file; refuses, with the reason, what cannot be read."""
    return read_bytes(files.read_bytes(path), path.name)


def read_bytes(data: bytes, name: str) -> SourceText:
    """The lines of a file's content; `name` is only shown."""
    module = READERS[sniff.format_of(data, name)]
    reader: Callable[[bytes, str], SourceText] = import_module(f"{__name__}.{module}").read
    source = reader(data, name)
    if any(len(line.text) > LONGEST_LINE for line in source.lines):
        raise InputRefused("input-line-too-long", where=name, limit=LONGEST_LINE)
    source = replace(source, lines=tuple(superscripts.mend(line) for line in source.lines))
    return legacy.mend(source)
