"""Edition, standing and force of a text in words, the same on screen, in copies and on paper."""

from __future__ import annotations

import datetime as dt

from kzailaw_desktop.domain import Expression, Force, Status

_STATUS: dict[Status, dict[str, str]] = {
    Status.OFFICIAL: {"kk": "ресми мәтін", "ru": "официальный текст", "en": "official text"},
    Status.UNVERIFIED: {
        "kk": "тексерілмеген көшірме",
        "ru": "непроверенная копия",
        "en": "unverified copy",
    },
    Status.WORKING_TRANSLATION: {
        "kk": "жұмыс аудармасы, ресми мәтін емес",
        "ru": "рабочий перевод, не официальный текст",
        "en": "working translation, not the official text",
    },
    Status.UNOFFICIAL: {
        "kk": "бейресми мәтін",
        "ru": "неофициальный текст",
        "en": "unofficial text",
    },
}
_EDITION = {
    "kk": ("{date} редакциясы", "{date} ред."),
    "ru": ("редакция от {date}", "ред. {date}"),
    "en": ("edition of {date}", "ed. {date}"),
}
_NOT_BEFORE = {
    "kk": ("редакциясы анықталмаған ({date} күнінен ерте емес)", "ред. {date} күнінен ерте емес"),
    "ru": ("редакция не установлена (не ранее {date})", "ред. не ранее {date}"),
    "en": ("edition not established (not before {date})", "ed. not before {date}"),
}
_UNKNOWN = {
    "kk": ("редакциясы анықталмаған", "ред. белгісіз"),
    "ru": ("редакция не установлена", "ред. не установлена"),
    "en": ("edition not established", "ed. unknown"),
}
_FORCE = {
    Force.REPEALED: {
        "kk": ("күшін жойған", "{date} бастап күшін жойған"),
        "ru": ("утратил силу", "утратил силу с {date}"),
        "en": ("repealed", "repealed as of {date}"),
    },
    Force.NOT_YET: {
        "kk": ("әлі қолданысқа енгізілмеген", "{date} бастап қолданысқа енгізіледі"),
        "ru": ("ещё не введён в действие", "вводится в действие с {date}"),
        "en": ("not yet in force", "in force from {date}"),
    },
}


def edition_text(
    edition: dt.date | None, not_before: dt.date | None, lang: str, *, short: bool = False
) -> str:
    """«редакция от 17.11.2025», or plainly that no edition is established."""
    day = edition or not_before
    table = _EDITION if edition else _NOT_BEFORE if not_before else _UNKNOWN
    words = table[lang][short]
    return words.format(date=f"{day:%d.%m.%Y}") if day else words


def edition_words(expression: Expression, lang: str, *, short: bool = False) -> str:
    """The edition of a text in words."""
    return edition_text(expression.edition, expression.not_before, lang, short=short)


def status_words(status: Status, lang: str) -> str:
    """The standing of a text in words, for an official one too."""
    return _STATUS[status][lang]


def force_text(force: Force, day: dt.date | None, lang: str) -> str:
    """«утратил силу с 01.02.2025», "" for acts in force and where nothing is known."""
    if force not in _FORCE:
        return ""
    bare, dated = _FORCE[force][lang]
    return dated.format(date=f"{day:%d.%m.%Y}") if day else bare


def force_words(expression: Expression, lang: str) -> str:
    """Whether a text is repealed or not yet in force, in words."""
    return force_text(expression.force, expression.force_date, lang)


def status_note(expression: Expression, lang: str) -> str:
    """What keeps a text from being relied on, in `lang`; "" for an official one in force."""
    standing = "" if expression.status is Status.OFFICIAL else status_words(expression.status, lang)
    return "; ".join(part for part in (standing, force_words(expression, lang)) if part)
