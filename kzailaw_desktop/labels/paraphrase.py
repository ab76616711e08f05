"""How our own digest of an article is marked wherever it is shown, cited or exported."""

from __future__ import annotations

from kzailaw_desktop.domain import Commentary
from kzailaw_desktop.labels import language

_OURS = language.table("paraphrase")


def paraphrase_note(lang: str) -> str:
    """Return the words that tell a paraphrase of ours from a quotation."""
    return str(_OURS.get(lang, _OURS["en"]))


def is_paraphrase(work: Commentary, eid: str) -> bool:
    """Tell whether a unit of a commentary is an entry of our digest."""
    return any(entry.eid == eid for entry in work.digest)
