"""Dates in words: «17 ноября 2025 года», «2025 жылғы 17 қараша»."""

from __future__ import annotations

import datetime as dt

from kzailaw_desktop.labels import language

_LONG = language.table("long-date")
_MONTHS = language.table("months")
_MONTHS_BEFORE = language.table("months-at")  # in languages with another form before a name
_OF = language.table("of-date")


def long_date(day: dt.date, lang: str, tie: str = " ") -> str:
    """Return a date in words. `tie`: what stands where no line may end.

    >>> long_date(dt.date(2025, 11, 17), "kk"), long_date(dt.date(2025, 11, 17), "ru")
    ('2025 жылғы 17 қараша', '17 ноября 2025 года')
    """
    return _worded(day, lang, _MONTHS[lang], tie)


def date_before(day: dt.date, lang: str, tie: str = " ") -> str:
    """Return a date as it stands before the name of an act.

    >>> date_before(dt.date(2025, 11, 17), "kk"), date_before(dt.date(2025, 11, 17), "ru")
    ('2025 жылғы 17 қарашадағы', 'от 17 ноября 2025 года')
    """
    months = _MONTHS_BEFORE.get(lang, _MONTHS[lang])
    return str(_OF[lang].format(date=_worded(day, lang, months, tie)))


def _worded(day: dt.date, lang: str, months: str, tie: str) -> str:
    words = _LONG[lang].format(year=day.year, day=day.day, month=months.split()[day.month - 1])
    return str(words.replace("~", tie))
