"""Dates and names of acts as documents write them, in each language."""

from __future__ import annotations

import datetime as dt
import re

from kzailaw_desktop.export.content import ActFacts
from kzailaw_desktop.export.words import word
from kzailaw_desktop.labels import dates, language

_NUMBER = language.table("issue")
_QUOTED = language.table("quoted")
_LAWS = language.tables("laws")
NBSP = "\u00a0"


def long_date(date: dt.date, lang: str) -> str:
    """As "17 ноября 2025 года", "2025 жылғы 17 қараша", "17 November 2025"."""
    return dates.long_date(date, lang, NBSP)


def short_date(date: dt.date) -> str:
    """As "17.11.2025", the same in all languages."""
    return date.strftime("%d.%m.%Y")


_LAWS_SHORT = language.tables("laws-short")


def dated_number(act: ActFacts, lang: str, *, short: bool = False) -> str:
    """As in "от 17 ноября 2025 года № 230-VIII", "2025 жылғы 17 қарашадағы № 230-VIII"."""
    number = f"{_NUMBER[lang]}{NBSP}{act.number}" if act.number else ""
    if act.date is None:
        return number
    if short:
        return f"{'от ' if lang == 'ru' else ''}{short_date(act.date)} {number}".strip()
    return f"{dates.date_before(act.date, lang, NBSP)} {number}".strip()


def title_of(act: ActFacts, lang: str) -> str:
    """Return the title in `lang`, or in whatever language there is."""
    given = act.titles.get(lang) or (
        word("english_title", act.number, "en") if lang == "en" else ""
    )
    return given or next(iter(act.titles.values()), "")


def act_name(act: ActFacts, lang: str, *, short: bool = False) -> str:
    """Return the name of an act: kind, date, number, title, in the order the language wants.

    Codes and the Constitution carry the kind in their title. `short`: for the top of a page.
    """
    title, dated = title_of(act, lang), dated_number(act, lang, short=short)
    if act.subtype not in _LAWS or (act.subtype == "law" and _says_kind(title)):
        return f"{title} {dated}".strip() if lang != "kk" else f"{dated} {title}".strip()
    kind = (_LAWS_SHORT if short else _LAWS)[act.subtype][lang]
    if lang == "kk":
        return f"«{title}» {dated} {kind}"
    quoted = _QUOTED[lang].format(title)
    return " ".join(part for part in (kind, dated, quoted) if part)


def _says_kind(title: str) -> bool:
    words = title.casefold()
    return any(kind in words for kind in ("кодекс", "конституци", "code", "constitution"))


_TIES = re.compile(
    r"(?<=№) (?=\d)|(?<=\b[гпсчГПСЧ]\.) (?=\d)|(?<=\b[Сс]т\.) (?=\d)|(?<=\bпп\.) (?=\d)"
    r"|(?<=\b[А-ЯӘҒҚҢӨҰҮҺІA-Z]\.) (?=[А-ЯӘҒҚҢӨҰҮҺІA-Z])"
)


def tied(text: str) -> str:
    """Our own prose with no-break spaces where a line must not end: "п. 3", "№ 230", "А. Б."."""
    return _TIES.sub(NBSP, text)
