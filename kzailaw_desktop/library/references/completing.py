"""What a reference that is being typed may become: acts, then units with their headings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kzailaw_desktop import citations, labels
from kzailaw_desktop.citations.tokens.clean import clean
from kzailaw_desktop.domain import DocKind
from kzailaw_desktop.library.faces import CitationSource

_MOST = 12
_UNITS = ("chapter", "article")
_MOST_BELOW = 6  # smaller units of one that is there already


@dataclass(frozen=True, slots=True)
class Completion:
    """One continuation: the address that leads there, its label and its heading or title."""

    address: str  # what `Library.find` takes: "law-230-viii/~art_17"
    label: str
    heading: str
    kind: str  # "act", "unit"


def complete(
    library: CitationSource, begun: str, doc: str = "", lang: str = "kk", most: int = _MOST
) -> list[Completion]:
    """Return the continuations of what has been typed; `doc` is the current document."""
    begun = begun.strip()
    if not begun:
        return []
    found: dict[str, Completion] = {}
    for each in _all(library, begun, doc, lang):
        found.setdefault(each.address, each)
        if len(found) >= most:
            break
    return list(found.values())


def _all(library: CitationSource, begun: str, doc: str, lang: str) -> Iterator[Completion]:
    words = re.findall(r"[^\W\d_]{2,}", clean(begun))
    acts = library.act_ids()
    if words:
        yield from _acts(library, words, acts, lang)
    act = doc if doc in acts else (acts[0] if acts else "")
    typed = citations.understand(begun)
    if typed is not None:
        index = library.act_index
        found = citations.look_up(typed, index, [act] if act else [])
        if found.act is not None and found.eids and found.eids != ("",):
            yield from _unit_and_below(library, found.act.id, found.eids[0], lang)
            act = found.act.id
        elif typed.act is not None:
            return  # the act named decides: nothing of another act is offered
    if act:
        yield from _by_number_or_heading(library, act, begun, words, lang)


def _acts(
    library: CitationSource, words: list[str], acts: list[str], lang: str
) -> Iterator[Completion]:
    for id, info in library.catalogue.infos(acts).items():
        if info.kind != DocKind.ACT:
            continue
        titles = [text.title for text in library.catalogue.texts(id)]
        if any(_begins(words, clean(title)) for title in titles):
            yield Completion(f"{id}/~", info.title, "", "act")


def _begins(words: list[str], title: str) -> bool:
    """Tell whether every word typed begins a word of the title."""
    own = re.findall(r"[^\W\d_]+", title)
    return all(any(word.startswith(each) for word in own) for each in words)


def _unit_and_below(library: CitationSource, act: str, eid: str, lang: str) -> Iterator[Completion]:
    below = 0
    for row in library.catalogue.outline(act, _language(library, act, lang)):
        inside = row.eid.startswith(f"{eid}__") and "__" not in row.eid[len(eid) + 2 :]
        if row.eid != eid and not inside:
            continue
        below += inside
        if below <= _MOST_BELOW:
            yield Completion(f"{act}/~{row.eid}", labels.label(row.eid, lang), row.heading, "unit")


def _by_number_or_heading(
    library: CitationSource, act: str, begun: str, words: list[str], lang: str
) -> Iterator[Completion]:
    number = re.match(r"\D*(\d+(?:-\d+)?)\D*$", begun)
    for row in library.catalogue.outline(act, _language(library, act, lang), _UNITS):
        own = row.eid.rpartition("_")[2]
        numbered = number is not None and own.startswith(number[1])
        worded = bool(words) and number is None and _begins(words, clean(row.heading))
        if (numbered and row.kind == "article") or worded:
            yield Completion(f"{act}/~{row.eid}", labels.label(row.eid, lang), row.heading, "unit")


def _language(library: CitationSource, act: str, lang: str) -> str:
    having = library.catalogue.languages(act)
    return lang if lang in having else (having[0] if having else lang)
