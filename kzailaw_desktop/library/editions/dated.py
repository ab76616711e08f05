"""Choose the text of an act that stood on a date."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from kzailaw_desktop.domain import Act, AmendmentNote, Expression, Stage
from kzailaw_desktop.errors import InputRefused, NotFound


def parse_date(text: str) -> dt.date:
    """Return a date as people type it: 2025-11-17 or 17.11.2025; InputRefused when it is none."""
    try:
        if "." in text:
            return dt.datetime.strptime(text.strip(), "%d.%m.%Y").date()
        return dt.date.fromisoformat(text.strip())
    except ValueError as error:
        raise InputRefused("date-unclear", date=text) from error


def languages(act: Act) -> list[str]:
    """Return the languages of an act, in its order."""
    return list(dict.fromkeys(text.lang for text in act.expressions))


def dates(act: Act, lang: str = "") -> list[dt.date]:
    """Return the edition dates of an act, or of its texts in a language, oldest first."""
    known = {e.edition for e in act.expressions if not lang or e.lang == lang}
    return sorted(day for day in known if day is not None)


def text_at(act: Act, lang: str, day: dt.date) -> Expression | None:
    """Return the text in a language that stood on a day: of the last edition up to it.

    A text whose edition is not known is never chosen: nothing says when it stood.
    """
    found = (e for e in act.expressions if e.lang == lang and e.edition and e.edition <= day)
    return max(found, key=lambda e: e.order, default=None)


def texts_at(act: Act, day: dt.date) -> list[Expression]:
    """Return the texts of an act that stood on a day; NotFound when the library has none of
    them."""
    found = [text for lang in languages(act) if (text := text_at(act, lang, day)) is not None]
    if not found:
        known = ", ".join(d.isoformat() for d in dates(act)) or "–"
        raise NotFound("edition-none-on-date", where=act.id, date=day.isoformat(), known=known)
    return found


@dataclass(frozen=True, slots=True)
class DatedTexts:
    """What stood on a day. `texts`: language -> the text, of those languages that have one;
    `first`: the first known edition day of each language. `announced`: changes that an edition
    chosen only announces and that take effect by the day: their wording is not in the text."""

    day: dt.date
    texts: dict[str, Expression]
    first: dict[str, dt.date]
    announced: tuple[AmendmentNote, ...] = ()


def dated_texts(act: Act, day: dt.date) -> DatedTexts:
    """Return the texts of an act that stood on a day; none is chosen for a language without one."""
    texts, first = {}, {}
    announced: dict[tuple[dt.date | None, tuple[str, ...]], AmendmentNote] = {}
    for lang in languages(act):
        known = dates(act, lang)
        if known:
            first[lang] = known[0]
        text = text_at(act, lang, day)
        if text is not None:
            texts[lang] = text
            for note in text.notes:
                if note.stage is Stage.ANNOUNCED and note.date is not None and note.date <= day:
                    announced.setdefault((note.date, note.targets), note)
    return DatedTexts(day, texts, first, tuple(announced.values()))
