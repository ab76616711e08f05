"""Saying which edition is shown, and plainly when it is no official text or not in force."""

from __future__ import annotations

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act, Force
from kzailaw_desktop.export.content import ActFacts
from kzailaw_desktop.export.words import word


def edition_phrase(facts: ActFacts, own: str, lang: str, *, short: bool = False) -> str:
    """Return the edition of the text in the language `own`, said in `lang`."""
    not_before = facts.not_before.get(own)
    return labels.edition_text(facts.editions.get(own), not_before, lang, short=short)


def status_phrase(facts: ActFacts, own: str, lang: str) -> str:
    """Return the standing of the text in the language `own`, and whether it is repealed."""
    force, day = facts.forces.get(own, (Force.UNKNOWN, None))
    said = (word("status", facts.statuses[own], lang), labels.force_text(force, day, lang))
    return ", ".join(part for part in said if part)


def standing_note(act: Act, lang: str) -> str:
    """«На русском языке – рабочий перевод, не официальный текст, редакция от …»."""
    facts = ActFacts.of(act)
    if lang not in facts.statuses:
        return ""
    standing, edition = status_phrase(facts, lang, lang), edition_phrase(facts, lang, lang)
    return f"{word('language', lang, lang)} – {standing}, {edition}"
