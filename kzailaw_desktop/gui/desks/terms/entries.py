"""Legal terms for the term desk: the shipped ones, the user's own, and their uses in an act."""

from __future__ import annotations

import os
import tempfile
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import tomli_w

from kzailaw_desktop import paths
from kzailaw_desktop.corpus.passages import passages
from kzailaw_desktop.domain import LANGUAGES, Act, Provision
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.search.words.analysis import analyser

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library

Stems = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TermEntry:
    """One concept. `terms`: language -> wordings, the law's own first; `own`: of the user."""

    id: str
    terms: dict[str, tuple[str, ...]]
    definition: str = ""  # eId in the act that defines it
    articles: tuple[str, ...] = ()
    source: str = ""
    note: dict[str, str] = field(default_factory=dict)
    own: bool = False
    related: tuple[str, ...] = ()  # ids of terms that are near, not equal

    def first(self, lang: str) -> str:
        """The first wording in a language, "" when there is none."""
        return next(iter(self.terms.get(lang, ())), "")

    def others(self, lang: str) -> str:
        """The other wordings in a language."""
        return ", ".join(self.terms.get(lang, ())[1:])

    @property
    def diverges(self) -> bool:
        """Whether something is said about how the languages differ."""
        return bool(self.note)

    def matches(self, words: str) -> bool:
        """Whether every word typed is in some wording."""
        text = " ".join(w for own in self.terms.values() for w in own).casefold()
        return all(word in text for word in words.casefold().split())


@dataclass(frozen=True, slots=True)
class Use:
    """A unit in which a term is used: language -> how often."""

    eid: str
    counts: dict[str, int]
    text: str  # where it is shown
    span: tuple[int, int]  # of the first use in `text`, in code points


def load(library: Library) -> list[TermEntry]:
    """All terms: shipped, then the user's own."""
    shipped = read(paths.shipped_corpus() / "glossary.toml")
    return [*shipped, *(replace(t, own=True) for t in read(own_file(library)))]


def own_file(library: Library) -> Path:
    """The glossary in the user's own library folder."""
    return Path(library.user_store.root) / "glossary.toml"


def read(file: Path) -> list[TermEntry]:
    """The terms of a glossary file; none when there is no file."""
    if not file.is_file():
        return []
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    return [_term(raw, number) for number, raw in enumerate(data.get("term", []), 1)]


def _term(raw: Mapping[str, object], number: int) -> TermEntry:
    def listed(key: str) -> tuple[str, ...]:
        value = raw.get(key)
        if isinstance(value, str):
            return (value,)
        return tuple(str(each) for each in value) if isinstance(value, list) else ()

    note = raw.get("note", {})
    return TermEntry(
        id=str(raw.get("id") or f"term-{number}"),
        terms={lang: listed(lang) for lang in LANGUAGES if raw.get(lang)},
        definition=str(raw.get("definition", "")),
        articles=listed("articles"),
        source=str(raw.get("source", "")),
        note=dict(note) if isinstance(note, dict) else {lang: str(note) for lang in LANGUAGES},
        related=listed("related"),
    )


def save_own(library: Library, terms: Iterable[TermEntry]) -> None:
    """Write the user's own terms; whole or not at all."""
    file = own_file(library)
    rows: list[dict[str, object]] = []
    for term in terms:
        if not any(term.terms.values()):
            raise InputRefused("term-empty")
        row: dict[str, object] = {"id": term.id}
        row |= {lang: list(words) for lang, words in term.terms.items() if words}
        row |= {"definition": term.definition} if term.definition else {}
        row |= {"articles": list(term.articles)} if term.articles else {}
        row |= {"source": term.source} if term.source else {}
        row |= {"note": term.note} if term.note else {}
        row |= {"related": list(term.related)} if term.related else {}
        rows.append(row)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=file.parent, suffix=".toml~")
        with os.fdopen(handle, "wb") as out:
            tomli_w.dump({"term": rows}, out)
            out.flush()
            os.fsync(out.fileno())
        os.replace(temporary, file)
    except OSError as error:
        raise InputRefused("glossary-not-written", where=file) from error


def uses(act: Act, term: TermEntry) -> list[Use]:
    """Every unit of the act that uses the term, in any inflected form, in either language."""
    counts: dict[str, dict[str, int]] = {}
    shown: dict[str, tuple[str, tuple[int, int]]] = {}
    wanted = {lang: _stems(term, lang) for lang in term.terms}
    order: list[str] = []
    for passage in passages(act):
        if passage.eid not in counts:
            order.append(passage.eid)
        own = counts.setdefault(passage.eid, {})
        spans = _find(passage.text, passage.lang, wanted.get(passage.lang, ()))
        if spans:
            own[passage.lang] = len(spans)
            shown.setdefault(passage.eid, (passage.text, spans[0]))
    return [Use(eid, counts[eid], *shown[eid]) for eid in order if counts[eid]]


def _stems(term: TermEntry, lang: str) -> tuple[Stems, ...]:
    found = [tuple(s for _, s in analyser(lang).pairs(w)) for w in term.terms.get(lang, ())]
    return tuple(sorted({s for s in found if s}, key=len, reverse=True))


def _find(text: str, lang: str, wanted: tuple[Stems, ...]) -> list[tuple[int, int]]:
    if not wanted:
        return []
    tokens = list(analyser(lang).tokens(text))
    stems = [token.stem for token in tokens]
    spans, at = [], 0
    while at < len(tokens):
        size = next((len(w) for w in wanted if tuple(stems[at : at + len(w)]) == w), 0)
        if size:
            spans.append((tokens[at].start, tokens[at + size - 1].end))
        at += size or 1
    return spans


def definition(act: Act, term: TermEntry) -> dict[str, str]:
    """The words of the law that define a term, by language."""
    found = {}
    for lang in ("kk", "ru"):
        expression = act.expression(lang)
        units: Iterable[Provision] = (u for u, _ in expression.walk()) if expression else ()
        unit = next((u for u in units if u.eid == term.definition), None)
        if unit is not None:
            found[lang] = unit.text or unit.heading
    return found
