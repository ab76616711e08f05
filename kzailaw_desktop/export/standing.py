"""Saying which edition is shown, and plainly when it is no official text."""

from __future__ import annotations

from kzailaw_desktop.domain import Act
from kzailaw_desktop.export.content import ActFacts
from kzailaw_desktop.export.dates import short_date
from kzailaw_desktop.export.words import word


def standing_note(act: Act, lang: str) -> str:
    """«На русском языке – рабочий перевод, не официальный текст, редакция от …»."""
    facts = ActFacts.of(act)
    status = facts.statuses.get(lang)
    if status is None:
        return ""
    edition = word("phrase", "edition", lang, date=short_date(facts.editions[lang]))
    return f"{word('language', lang, lang)} – {word('status', status, lang)}, {edition}"
