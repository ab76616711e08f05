"""Edition, standing and force of a text in words, the same on screen, in copies and in print."""

from __future__ import annotations

import datetime as dt

from kzailaw_desktop.domain import Act, Expression, Force, Status
from kzailaw_desktop.labels import language

_STATUS = language.tables("standing", language.STANDING)
_EDITION = language.table("edition", language.STANDING)
_NOT_BEFORE = language.table("edition-not-before", language.STANDING)
_UNKNOWN = language.table("edition-unknown", language.STANDING)
_PAST = language.table("edition-past", language.STANDING)
_FORCE = language.tables("force", language.STANDING)


def edition_text(
    edition: dt.date | None, not_before: dt.date | None, lang: str, *, short: bool = False
) -> str:
    """«редакция от 17.11.2025», or plainly that no edition is established."""
    day = edition or not_before
    table = _EDITION if edition else _NOT_BEFORE if not_before else _UNKNOWN
    words = table[lang][short]
    return str(words.format(date=f"{day:%d.%m.%Y}") if day else words)


def edition_words(expression: Expression, lang: str, *, short: bool = False) -> str:
    """Return the edition of a text in words."""
    return edition_text(expression.edition, expression.not_before, lang, short=short)


def past_words(act: Act, expression: Expression, lang: str) -> str:
    """Tell that a text is of a past edition, with the newest one of its language; "" when it is
    the newest."""
    newest = act.expression(expression.lang)
    if newest is None or newest.order <= expression.order:
        return ""
    return str(_PAST[lang].format(edition=edition_words(newest, lang)))


def status_words(status: Status, lang: str) -> str:
    """Return the standing of a text in words, for an official one too."""
    return str(_STATUS[status][lang])


def force_text(force: Force, day: dt.date | None, lang: str) -> str:
    """«утратил силу с 01.02.2025», "" for acts in force and where nothing is known."""
    if force not in _FORCE:
        return ""
    bare, dated = _FORCE[force][lang]
    return str(dated.format(date=f"{day:%d.%m.%Y}") if day else bare)


def force_words(expression: Expression, lang: str) -> str:
    """Tell whether a text is repealed or not yet in force, in words."""
    return force_text(expression.force, expression.force_date, lang)


def standing_line(expression: Expression, lang: str) -> str:
    """Edition, standing and force of a text in one line, for what leaves the program."""
    parts = (
        edition_words(expression, lang), status_words(expression.status, lang),
        force_words(expression, lang),
    )  # fmt: skip
    return "; ".join(part for part in parts if part)


def status_note(expression: Expression, lang: str) -> str:
    """Return what keeps a text from being relied on, in `lang`; "" for an official one in force."""
    standing = "" if expression.status is Status.OFFICIAL else status_words(expression.status, lang)
    return "; ".join(part for part in (standing, force_words(expression, lang)) if part)
