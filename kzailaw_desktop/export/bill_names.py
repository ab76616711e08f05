"""What a bill is called, from what it does to which acts."""

from __future__ import annotations

from collections.abc import Mapping

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting.formula import nature
from kzailaw_desktop.drafting.model import Draft
from kzailaw_desktop.export.content import ActFacts
from kzailaw_desktop.export.dates import title_of
from kzailaw_desktop.text import unquoted

_KIND = {"ru": "Закон Республики Казахстан", "kk": "Қазақстан Республикасының Заңы"}
_DATIVE = (
    ("Заңы", "Заңына"),
    ("заңы", "заңына"),
    ("одексі", "одексіне"),
    ("титуциясы", "титуциясына"),
)


def bill_title(draft: Draft, acts: Mapping[str, Act], lang: str) -> str:
    """The title the user gave, or the usual one: «О внесении изменений … в Закон …»."""
    if draft.titles.get(lang):
        return unquoted(draft.titles[lang])
    done = nature(list(draft.changes), lang)
    changed = [ActFacts.of(acts[act]) for act in draft.acts()]
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


def quoted(title: str) -> str:
    """The title in quotation marks; two that meet are written as one, as bills do."""
    return f"«{title}»".replace("««", "«").replace("»»", "»")


def _named(act: ActFacts, lang: str) -> str:
    title = title_of(act, lang)
    if act.subtype != "law":
        return title
    return f"«{title}» {_KIND[lang]}" if lang == "kk" else f"{_KIND[lang]} «{title}»"


def dative(name: str) -> str:
    """The Kazakh name of an act "to" which changes are made: «… Заңына»."""
    for own, given in _DATIVE:
        if name.endswith(own):
            return name.removesuffix(own) + given
    return name


def accusative(name: str) -> str:
    """The Russian name of an act "into" which changes are made."""
    return name.replace("Конституция ", "Конституцию ", 1)


def bases(draft: Draft, acts: Mapping[str, Act]) -> str:
    """The acts that a draft changes with the editions it starts from: "law-1@2025-11-17 …"."""
    found = []
    for id in draft.acts():
        newest = max((e.edition.isoformat() for e in acts[id].expressions if e.edition), default="")
        found.append(f"{id}@{newest}" if newest else id)
    return " ".join(found)
