"""The first day on which an act can have been in force, from what it says of that itself."""

from __future__ import annotations

import datetime as dt
import re

from kzailaw_desktop.citations.tokens.clean import clean
from kzailaw_desktop.domain import Act, UnitKind

_LAST_ARTICLES = 3  # where an act says when it comes into force
_NUMBERS = {
    "десяти": 10, "двадцати": 20, "тридцати": 30, "шестидесяти": 60, "девяноста": 90, "ста": 100,
    "он": 10, "жиырма": 20, "отыз": 30, "алпыс": 60, "токсан": 90, "жуз": 100,
    "ten": 10, "twenty": 20, "thirty": 30, "sixty": 60, "ninety": 90,
}  # fmt: skip
_AFTER_DAYS = re.compile(
    r"вводится в действие по истечении (\w+) календарных дней|"
    r"кунтизбелик (\w+) кун откен сон колданыска енгизиледи|"
    r"(?:shall be enacted|enters? into force|shall enter into force)[^.]{0,30} (\w+) calendar days"
)
_EXCEPTION = re.compile(r"за исключением|коспаганда|except")


def earliest_force(act: Act) -> str:
    """Return the day before which no unit of the act was in force, ISO; "" when it cannot be told.

    An act comes into force some days after it is published, and is not published before it is
    adopted. Where single units come into force at other times, nothing is said.
    """
    if act.date is None:
        return ""
    for expression in act.expressions:
        articles = [u for u, _ in expression.walk() if u.kind is UnitKind.ARTICLE]
        for unit in articles[-_LAST_ARTICLES:]:
            words = " ".join(clean(unit.full_text()).split())
            match = _AFTER_DAYS.search(words)
            if match is None or _EXCEPTION.search(words):
                continue
            number = next(g for g in match.groups() if g)
            days = int(number) if number.isdigit() else _NUMBERS.get(number, 0)
            if days:
                return (act.date + dt.timedelta(days=days)).isoformat()
    return ""
