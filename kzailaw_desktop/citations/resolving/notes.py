"""What a citation's note says, in the reader's language."""

from __future__ import annotations

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Citation
from kzailaw_desktop.errors import messages

CODES = (
    "nearest",
    "opening-part",
    "read-as",
    "context",
    "unclear-act",
    "unclear-place",
    "no-article",
    "not-in-act",
)


def note_text(citation: Citation, lang: str, profile: str = "A") -> str:
    """Return a sentence for the note of a citation, "" when there is nothing to say.

    A note is a code and, after a colon, the eId or the name of the act that it speaks of.
    """
    code, _, about = citation.note.partition(":")
    if not code:
        return ""
    unit = labels.label(about, lang, profile) or about
    templates = messages()[f"citation-{code}"]
    return (templates.get(lang) or templates["en"]).format(unit=unit)
