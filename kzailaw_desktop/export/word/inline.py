"""The simple formatting of notes in Word: **bold**, *italic*, lines that begin with a dash."""

from __future__ import annotations

from kzailaw_desktop.export.word.wml import Element, run
from kzailaw_desktop.workspace.notes import note_text


def runs(text: str, lang: str, format: str = "text/plain") -> list[Element]:
    """Return the runs of one line; plain text is taken as it is."""
    made = []
    for line in note_text.read(text, format):
        if line.listed:
            made.append(run("– ", lang))
        for span in line.spans:
            made.append(run(span.text, lang, bold=span.bold or None, italic=span.italic or None))
    return made or [run(text, lang)]


def plain(text: str, format: str = "text/plain") -> str:
    """Return the text without its marks, for places that can't show them."""
    return note_text.plain(text, format)
