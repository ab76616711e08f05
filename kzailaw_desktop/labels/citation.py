"""Copying a provision with its act, edition and standing."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from kzailaw_desktop.domain import Act, Expression
from kzailaw_desktop.labels import language
from kzailaw_desktop.labels.dates import date_before
from kzailaw_desktop.labels.naming import label
from kzailaw_desktop.labels.spans import span_label
from kzailaw_desktop.labels.standing import edition_words, past_words, status_note
from kzailaw_desktop.labels.words import NOUNS
from kzailaw_desktop.text import unquoted

_ACT_NAMES = language.tables("acts")
_GENITIVES = language.tables("acts-genitive")
_STATE = language.table("state")
_NUMBER = language.table("issue")
_QUOTED = language.table("quoted")


def _title(expression: Expression) -> str:
    """Return the title without quotes of its own or the line breaks of a printed heading."""
    return unquoted(expression.title)


def act_name(act: Act, expression: Expression, lang: str, *, genitive: bool = False) -> str:
    """Return the act as acts are cited: form, date, number, title (in Kazakh the title comes
    first)."""
    subtype = act.subtype if act.subtype in _ACT_NAMES else "law"
    name = _ACT_NAMES[subtype][lang]
    if genitive:
        name = _GENITIVES.get(subtype, {}).get(lang, name)
    title = _title(expression)
    quoted = _QUOTED[lang].format(title) if title else ""
    kind = _kind(act, name, lang)
    return " ".join(part for part in ((quoted, kind) if lang == "kk" else (kind, quoted)) if part)


def _kind(act: Act, name: str, lang: str) -> str:
    """Form, date and number of an act, without those that nothing tells."""
    number = f"{_NUMBER[lang]} {act.number}" if act.number else ""
    date = date_before(act.date, lang) if act.date else ""
    if lang == "kk":
        parts = (date, number, _STATE["kk"], name)
    else:
        parts = (name, _STATE[lang], date, number)
    return " ".join(part for part in parts if part)


def cite_with_source(
    eid: str | Sequence[str],
    act: Act,
    expression: Expression,
    lang: str,
    form: str = "plain",
    *,
    today: dt.date | None = None,
) -> str:
    """Return a provision with its act, edition and standing, for "copy with citation".

    `form` is "plain" (as in running text) or "gost" (a bibliographic entry after ГОСТ 7.1-2003);
    `today` is the date of access for sources on the web. `eid` "" names the act as a whole;
    several are cited as a span.
    """
    if form == "gost":
        first = eid if isinstance(eid, str) else next(iter(eid), "")
        return _gost(first, act, expression, lang, today)
    if isinstance(eid, str):
        own = label(eid, lang, act.profile, "long")
    else:
        own = span_label(eid, lang, act.profile, own=True)
    name = act_name(act, expression, lang, genitive=bool(own))
    if not own:
        text = name
    elif lang == "kk":
        text = f"{name} {_possessed(own)}"
    else:
        text = f"{own} {name}" if lang == "ru" else f"{own} of the {name}"
    text = text[0].upper() + text[1:]
    details = [edition_words(expression, lang)]
    details += [past] if (past := past_words(act, expression, lang)) else []
    details += [note] if (note := status_note(expression, lang)) else []
    return f"{text} ({'; '.join(details)})"


def _possessed(kazakh: str) -> str:
    """Return a Kazakh label as it stands after the name of its act: 17-баптың -> 17-бабының."""
    for n in NOUNS["kk"].values():
        pattern = rf"^(\S+[- ]){n.bare}(?:$|(?= ))"
        if re.search(pattern, kazakh):
            return re.sub(pattern, rf"\1{n.own}", kazakh)
        pattern = rf"^(\S+[- ]){n.genitive}(?= )"
        if re.search(pattern, kazakh):
            return re.sub(pattern, rf"\1{n.own_genitive}", kazakh)
    return kazakh


def _gost(eid: str, act: Act, expression: Expression, lang: str, today: dt.date | None) -> str:
    name = _ACT_NAMES.get(act.subtype, _ACT_NAMES["law"])[lang]
    kind = _kind(act, name, lang)
    title = _title(expression)
    text = f"{title} : {kind}" if title else kind
    note = status_note(expression, lang)
    edition = edition_words(expression, lang)
    past = past_words(act, expression, lang)
    edition = f"{edition}; {past}" if past else edition
    text += f" ({edition}{'; ' + note if note else ''})"
    if expression.source.url:
        day = expression.source.retrieved or today
        system = language.table("system")[lang]
        host = f" // {system}" if "adilet.zan.kz" in expression.source.url else ""
        text += f"{host}. – URL: {expression.source.url}"
        if day:
            accessed = language.table("accessed")[lang].format(date=f"{day:%d.%m.%Y}")
            text += f" ({accessed})"
    own = label(eid, lang, act.profile, "short")
    return f"{text}. – {own[0].upper() + own[1:]}." if own else f"{text}."
