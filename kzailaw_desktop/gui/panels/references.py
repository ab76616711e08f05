"""References as the units they lead to: number, heading, first words. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, Protocol

from kzailaw_desktop import eid as eids
from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act, Document, Provision
from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.gui.kit.work.i18n import mark

if TYPE_CHECKING:
    from kzailaw_desktop.gui.panels.lines import ContextLine, Naming
    from kzailaw_desktop.links.context.model import ContextEntry

ABSENT = mark("not in the library")
MOST = 240  # letters of a unit that are shown
KEPT = 4  # acts whose units are kept by eId
LANGUAGES = ("ru", "kk", "en")  # of several texts that are not in the reader's, the first


class DocumentSource(Protocol):
    """The one thing that is asked of a library."""

    def document(self, doc: str) -> Document:
        """Return a document. NotFound: there is none with that id."""
        ...


class UnitWords(NamedTuple):
    """The heading a unit stands under, and how its text begins."""

    heading: str = ""
    text: str = ""


class UnitTexts:
    """Units of acts by eId, kept for the acts that were asked for last."""

    def __init__(self, library: DocumentSource) -> None:
        self._library = library
        self._units: dict[tuple[str, str], tuple[Document, dict[str, Provision]]] = {}

    def words(self, document: str, eid: str, lang: str) -> UnitWords:
        """Return heading and first words of a unit, in a language or the one the act has.

        Of a unit that an edition no longer has, nothing.
        """
        units = self._of(document, lang)
        unit = units.get(eid)
        if unit is None:
            return UnitWords()
        article = units.get(eids.article_of(eid))
        heading = unit.heading or (article.heading if article is not None else "")
        return UnitWords(heading, beginning(unit.full_text(), unit.num, unit.heading))

    def _of(self, document: str, lang: str) -> dict[str, Provision]:
        try:
            act = self._library.document(document)
        except NotFound:
            return {}
        kept = self._units.get((document, lang))
        if kept is not None and kept[0] is act:
            return kept[1]
        units: dict[str, Provision] = {}
        if isinstance(act, Act):
            text = act.expression(lang) or act.expressions[0]
            units = {unit.eid: unit for unit, _ in text.walk()}
        later = list(self._units.items())[-(KEPT - 1) :]
        self._units = {**dict(later), (document, lang): (act, units)}
        return units


def beginning(text: str, *before: str) -> str:
    """Return the first words of a text in one line, without the number and heading before them.

    >>> beginning("Статья 23. Авторское право\\n1. Произведения  охраняются.", "Статья 23.",
    ...     "Авторское право")
    '1. Произведения охраняются.'
    """
    shown = " ".join(text.split())
    for part in before:
        shown = shown.removeprefix(" ".join(part.split())).lstrip(" .")
    return shown if len(shown) <= MOST else f"{shown[:MOST].rsplit(' ', 1)[0]} …"


def leading_out(
    pairs: Iterable[tuple[ContextEntry, ContextLine]], naming: Naming, texts: UnitTexts | None
) -> list[ContextLine]:
    """Return references as what they lead to: each unit once, with the parts that refer to it.

    `pairs`: references with the lines they would have by the place they stand at.
    """
    found: dict[tuple[str, str], list[tuple[ContextEntry, ContextLine]]] = {}
    for entry, line in _in_one_language(pairs, naming):
        found.setdefault((entry.act or entry.document, entry.target), []).append((entry, line))
    return [
        _to_unit(act, target, uses, naming, texts)
        if act in naming.titles
        else _to_absent(act, target, uses, naming)
        for (act, target), uses in found.items()
    ]


def _in_one_language(
    pairs: Iterable[tuple[ContextEntry, ContextLine]], naming: Naming
) -> list[tuple[ContextEntry, ContextLine]]:
    """Acts that are not in the library are named as the text names them: in one language."""
    every = list(pairs)
    spoken: dict[tuple[str, str], set[str]] = {}
    for entry, _ in every:
        if entry.act not in naming.titles:
            spoken.setdefault((entry.document, entry.eid), set()).add(entry.lang)
    chosen = {
        place: next((x for x in (naming.lang, *LANGUAGES) if x in langs), "")
        for place, langs in spoken.items()
    }
    return [
        (entry, line)
        for entry, line in every
        if not entry.act
        or entry.act in naming.titles
        or entry.lang == chosen[entry.document, entry.eid]
    ]


def _to_unit(
    act: str,
    target: str,
    uses: list[tuple[ContextEntry, ContextLine]],
    naming: Naming,
    texts: UnitTexts | None,
) -> ContextLine:
    first = uses[0][1]
    profile = naming.profiles.get(act, "A")
    who = labels.label(target, naming.lang, profile) if target else naming.titles[act]
    words = texts.words(act, target, naming.lang) if texts is not None and target else UnitWords()
    where = [naming.titles[act] if target else "", words.heading, _from(uses, naming)]
    return replace(
        first,
        key=f"out:{act}#{target}",
        who=who or target,
        where=" · ".join(part for part in where if part),
        snippet=words.text or first.snippet,
        marks=() if words.text else first.marks,
        document=act,
        eid=target,
        lang="",
    )


def _to_absent(
    name: str, target: str, uses: list[tuple[ContextEntry, ContextLine]], naming: Naming
) -> ContextLine:
    """A reference to an act that the library does not have: its name as the text has it."""
    first = uses[0][1]
    unit = labels.label(target, naming.lang) if target else ""
    where = [name if unit else "", naming.translate(ABSENT), _from(uses, naming)]
    return replace(
        first,
        key=f"out:{name}#{target}",
        who=unit or name,
        where=" · ".join(part for part in where if part),
        document="",
        eid="",
        lang="",
    )


def _from(uses: list[tuple[ContextEntry, ContextLine]], naming: Naming) -> str:
    """The parts of the current unit that the reference stands in; "" for the unit itself."""
    parts: dict[str, None] = {}
    for entry, _ in uses:
        if entry.relation != "own":
            profile = naming.profiles.get(entry.document, "A")
            parts[labels.label(entry.eid, naming.lang, profile) or entry.eid] = None
    shown = list(parts)[:3]
    return f"← {', '.join(shown)}{' …' if len(parts) > 3 else ''}" if shown else ""
