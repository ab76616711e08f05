"""The links of a library, ready to be asked: what is said about a provision."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import DocKind, Link, LinkKind
from kzailaw_desktop.links.context import model as ctx
from kzailaw_desktop.links.context.entries import of_link, of_note, once, snippet
from kzailaw_desktop.links.context.model import Context, ContextEntry
from kzailaw_desktop.links.source import Linked, LinkSource
from kzailaw_desktop.links.terms import definitions_in

DecisionKey = tuple[str, str, str, str]  # document, eId, act, target
Decisions = Mapping[DecisionKey, LinkKind]
_RELATIONS = {ctx.OWN: 0, ctx.CHILD: 1, ctx.ARTICLE: 2}
_KINDS = {
    LinkKind.EXPLICIT: 0, LinkKind.CONFIRMED: 1, LinkKind.DIGEST: 2, LinkKind.THEMATIC: 3,
}  # fmt: skip
GLOSSARY_ACT = "law-230-viii"
"""The act whose articles and definitions the glossary names; eIds of another are other words."""

Found = tuple[ContextEntry, tuple[int, int]]  # an entry and its place among all passages


class LinkIndex:
    """Links by what they lead to; `context` gathers everything known about a provision."""

    def __init__(self, source: LinkSource, decisions: Decisions | None = None) -> None:
        self.source = source
        self.decisions: Decisions = decisions or {}

    def with_decisions(self, decisions: Decisions) -> LinkIndex:
        """Return the same links with other decisions of the user; nothing is computed anew."""
        return LinkIndex(self.source, decisions)

    @property
    def links(self) -> tuple[Link, ...]:
        """All links with the user's word on them."""
        every = ((link, None) for link in self.source.every())
        return tuple(link for link, _ in self._decided(every, self.decisions))

    def _decided(self, links: Iterable[Linked], asked: Collection[DecisionKey]) -> Iterator[Linked]:
        """Links with the user's word on them: what was rejected is gone, and what was confirmed
        of those `asked` for is there although the program does not suggest it."""
        seen: set[DecisionKey] = set()
        for link, passage in links:
            place = (link.document, link.eid, link.act, link.target)
            seen.add(place)
            decision = self.decisions.get(place)
            if decision is None or link.kind is not LinkKind.THEMATIC:
                yield link, passage
            elif decision is LinkKind.CONFIRMED:
                yield replace(link, kind=LinkKind.CONFIRMED), passage
        for place in asked:
            if self.decisions[place] is LinkKind.CONFIRMED and place not in seen:
                document, eid, act, target = place
                for found in self.source.passages(document, eid):
                    lang = found.passage.lang
                    yield Link(document, eid, lang, act, target, LinkKind.CONFIRMED), found

    # ---- asking ----

    def context(self, act: str, eid: str, lang: str = "") -> Context:
        """Everything known about a unit of an act, by the act's document id.

        `lang`: the language in which references of acts are given where they have it.
        """
        below = frozenset() if eids.article_of(eid) or not eid else self.source.below(act, eid)
        said: dict[DocKind, list[Found]] = defaultdict(list)
        for entry, place in self._entries(act, eid, below):
            kind = self.source.kind(entry.document)
            if kind is not None:
                said[kind].append((entry, place))
        out = list(self._references_out(act, eid, below))
        return Context(
            act,
            eid,
            tuple(_sorted(said[DocKind.COMMENTARY])),
            tuple(_sorted(said[DocKind.DEBATE])),
            tuple(self._notes(act, eid, below)),
            tuple(once(_sorted(said[DocKind.ACT]), lang)),
            tuple(once(_sorted(out), lang)),
            tuple(self._definitions(act, eid)),
        )

    def counts(self, act: str) -> dict[str, int]:
        """Return how many places speak of each article of an act: eId -> number; notes included."""
        found: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for target, document, eid in self.source.targets(act):
            key = (document, eid, act, target)
            if self.decisions.get(key) is not LinkKind.REJECTED and eids.article_of(target):
                found[eids.article_of(target)].add((document, eid))
        for (document, eid, own, target), decision in self.decisions.items():
            if own == act and decision is LinkKind.CONFIRMED and eids.article_of(target):
                found[eids.article_of(target)].add((document, eid))
        for note in self.source.notes(act):
            for target in note.targets:
                if article := eids.article_of(target):
                    found[article].add((act, note.id))
        return {article: len(places) for article, places in found.items()}

    def _entries(self, act: str, eid: str, below: Collection[str]) -> Iterator[Found]:
        best: dict[tuple[str, str, str], tuple[tuple[float, ...], Linked, str]] = {}
        asked = [key for key in self.decisions if key[2] == act]
        for link, passage in self._decided(self.source.to_unit(act, eid, below), asked):
            relation = _relation(eid, link.target, below)
            if not relation or _refers_to_itself(link):
                continue
            rank = (_RELATIONS[relation], _KINDS.get(link.kind, 9), -link.score)
            place = (link.document, link.eid, link.lang)
            if place not in best or rank < best[place][0]:
                best[place] = (rank, (link, passage), relation)
        for _, (link, passage), relation in best.values():
            yield of_link(link, passage, relation), passage.place if passage else (0, 0)

    def _notes(self, act: str, eid: str, below: Collection[str]) -> Iterator[ContextEntry]:
        """Yield the notes of the act to the unit, oldest first; for the act as a whole all of
        them."""
        found: list[ContextEntry] = []
        for note in self.source.notes(act):
            related = [(r, t) for t in note.targets if (r := _relation(eid, t, below))]
            if not eid:
                related = [(ctx.OWN, next(iter(note.targets), ""))]
            if related:
                found += of_note(act, note, *min(related, key=lambda one: _RELATIONS[one[0]]))
        yield from sorted(
            found, key=lambda e: (_RELATIONS[e.relation], e.date.isoformat() if e.date else "9999")
        )

    def _references_out(self, act: str, eid: str, below: Collection[str]) -> Iterator[Found]:
        """Yield what the unit itself, or a part of it, refers to, in this act and in others; the
        act as a whole refers to other acts alone."""
        for link, passage in self.source.from_unit(act, eid, below):
            if (not eid and link.act in ("", act)) or _refers_to_itself(link):
                continue
            relation = _relation(eid, link.eid, below) or ("" if eid else ctx.CHILD)
            if relation in (ctx.OWN, ctx.CHILD):
                yield of_link(link, passage, relation), passage.place if passage else (0, 0)

    def _definitions(self, act: str, eid: str) -> Iterator[ContextEntry]:
        """Yield the terms that the unit uses and the act defines, each with its definition."""
        if act != GLOSSARY_ACT:
            return
        used: dict[tuple[str, str], list[str]] = {}
        for passage in self.source.within(act, eid):
            for start, end, target in definitions_in(passage.text, passage.lang):
                used.setdefault((passage.lang, target), []).append(passage.text[start:end])
        for (lang, target), words in used.items():
            known = self.source.passages(act, target)
            text = next((p.passage.text for p in known if p.passage.lang == lang), None)
            if text is not None and not eids.is_within(target, eid):
                yield ContextEntry(
                    act, target, lang, ctx.DEFINITION, 1.0, target, ctx.OWN,
                    tuple(dict.fromkeys(words)), text, snippet(text, 0, 0), words[0],
                )  # fmt: skip


def _relation(eid: str, target: str, below: Collection[str]) -> str:
    """Return how a target stands to the unit asked for; "" when it does not concern it."""
    if target == eid:
        return ctx.OWN
    if eids.is_within(target, eid) or target in below:
        return ctx.CHILD
    if eids.article_of(eid) and eids.article_of(target) and eids.is_within(eid, target):
        return ctx.ARTICLE
    return ""


def _refers_to_itself(link: Link) -> bool:
    """Tell whether a unit names itself or what it belongs to: «осы бапта», «настоящей статьи»."""
    own = link.act in ("", link.document)
    return own and bool(link.target) and eids.is_within(link.eid, link.target)


def _sorted(entries: Sequence[Found]) -> list[ContextEntry]:
    """Return the closest first: own before children's before the article's, cited before suggested,
    then in the order of the documents."""

    def rank(found: Found) -> tuple[int, int, tuple[int, int]]:
        entry, place = found
        kind = _KINDS.get(entry.kind, 9) if isinstance(entry.kind, LinkKind) else 9
        return _RELATIONS[entry.relation], kind, place

    return [entry for entry, _ in sorted(entries, key=rank)]
