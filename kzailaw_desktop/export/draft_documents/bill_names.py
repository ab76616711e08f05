"""Name a bill and the acts that it changes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting.commands.act_order import act_kind
from kzailaw_desktop.drafting.commands.formula import draft_nature
from kzailaw_desktop.drafting.draft.bills import is_bill
from kzailaw_desktop.drafting.draft.model import Draft
from kzailaw_desktop.export.content import ActFacts
from kzailaw_desktop.export.dates import act_name, dated_number, long_date, title_of
from kzailaw_desktop.labels import language
from kzailaw_desktop.text import unquoted

_KIND = language.tables("laws-of-the-state")
_DATIVE = (
    ("Заңы", "Заңына"),
    ("заңы", "заңына"),
    ("одексі", "одексіне"),
    ("титуциясы", "титуциясына"),
    ("жобасы", "жобасына"),
)


def bill_title(draft: Draft, acts: Mapping[str, Act], lang: str) -> str:
    """Return the title the user gave, or the usual one: «О внесении изменений … в Закон …»."""
    if draft.titles.get(lang):
        return unquoted(draft.titles[lang])
    done = draft_nature(draft, acts, lang)
    changed = [acts[act] for act in draft.acts()]
    if lang == "kk":
        target = "Қазақстан Республикасының кейбір заңнамалық актілеріне"
        if len(changed) == 1:
            target = dative(_named(changed[0], lang))
        return f"{target} {done} енгізу туралы"
    words = {"изменения": "изменений", "изменение": "изменения", "дополнения": "дополнений",
             "дополнение": "дополнения"}  # fmt: skip
    genitive = " ".join(words.get(word, word) for word in done.split())
    target = "в некоторые законодательные акты Республики Казахстан"
    if len(changed) == 1:
        target = f"в {accusative(_named(changed[0], lang))}"
    return f"О внесении {genitive} {target}"


def bill_genitive(draft: Draft, acts: Mapping[str, Act], lang: str) -> str:
    """«Закона Республики Казахстан «…»», «…» Қазақстан Республикасы Заңының."""
    title = bill_title(draft, acts, lang)
    if lang == "kk":
        return quoted(title) + " Қазақстан Республикасы Заңының"
    return f"Закона Республики Казахстан {quoted(title)}"


def table_genitive(draft: Draft, acts: Mapping[str, Act], lang: str) -> str:
    """Return the bill that a table is of: the draft itself, or the bill that a committee amends."""
    ids = draft.acts()
    if len(ids) == 1 and is_bill(acts[ids[0]]):
        title = title_of(ActFacts.of(acts[ids[0]]), lang)
        return bill_genitive(Draft(titles={lang: title}), acts, lang)
    return bill_genitive(draft, acts, lang)


def bound(title: str) -> str:
    """Return a title for a heading: its «О», «Об» never ends a line."""
    return re.sub(r"(?<=«)(Об?) ", "\\1\u00a0", title)


def quoted(title: str) -> str:
    """Return the title in quotation marks; two that meet are written as one, as bills do."""
    return f"«{title}»".replace("««", "«").replace("»»", "»")


def _named(act: Act, lang: str) -> str:
    title = title_of(ActFacts.of(act), lang)
    if is_bill(act):
        own = f"«{title}» Қазақстан Республикасы Заңының жобасы"
        return own if lang == "kk" else f"Проект Закона Республики Казахстан «{title}»"
    kind = _KIND.get(act_kind(act), {}).get(lang)
    if kind is None:
        return title
    return f"«{title}» {kind}" if lang == "kk" else f"{kind} «{title}»"


def dated_name(act: Act, lang: str) -> str:
    """Return the name by which a bill changes an act: kind, date and title, without the number.

    «Закон Республики Казахстан от 17 ноября 2025 года «Об искусственном интеллекте»». By-laws
    keep their number, the Constitution has no date.
    """
    kind, facts = act_kind(act), ActFacts.of(act)
    if kind == "constitution" or act.date is None or is_bill(act):
        return _named(act, lang)
    if kind not in (*_KIND, "code"):
        return act_name(facts, lang)
    title = title_of(facts, lang)
    if lang == "kk":
        day = _kazakh_day(act)
        return f"{day} {title}" if kind == "code" else f"«{title}» {day} {_KIND[kind][lang]}"
    day = f"от {long_date(act.date, lang)}"
    return f"{title} {day}" if kind == "code" else f"{_KIND[kind][lang]} {day} «{title}»"


def _kazakh_day(act: Act) -> str:
    """«2025 жылғы 17 қарашадағы»."""
    return dated_number(replace(ActFacts.of(act), number=""), "kk")


def dative(name: str) -> str:
    """Return the Kazakh name of an act "to" which changes are made: «… Заңына»."""
    for own, given in _DATIVE:
        if name.endswith(own):
            return name.removesuffix(own) + given
    return name


def accusative(name: str) -> str:
    """Return the Russian name of an act "into" which changes are made."""
    name = name.replace("Проект Закона", "проект Закона", 1)
    return name.replace("Конституция ", "Конституцию ", 1)


def bases(draft: Draft, acts: Mapping[str, Act]) -> str:
    """Return the acts that a draft changes with the editions it starts from: "law-1@2025-11-17
    …"."""
    found = []
    for id in draft.acts():
        newest = max((e.edition.isoformat() for e in acts[id].expressions if e.edition), default="")
        found.append(f"{id}@{newest}" if newest else id)
    return " ".join(found)
