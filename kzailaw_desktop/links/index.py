"""The links of a library, ready to be asked: what is said about a provision."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kzailaw_desktop import eid as eids
from kzailaw_desktop.corpus.passages import passages
from kzailaw_desktop.domain import (
    Act,
    AmendmentNote,
    Commentary,
    Debate,
    DigestEntry,
    DocKind,
    Document,
    Link,
    LinkKind,
    Passage,
)
from kzailaw_desktop.links import context as ctx
from kzailaw_desktop.links.context import Context, ContextEntry
from kzailaw_desktop.links.entries import decided, of_note, once, snippet
from kzailaw_desktop.links.terms import definitions_in

DecisionKey = tuple[str, str, str, str]  # document, eId, act, target
Decisions = Mapping[DecisionKey, LinkKind]
FORMAT = 1
_RELATIONS = {ctx.OWN: 0, ctx.CHILD: 1, ctx.ARTICLE: 2}
_KINDS = {
    LinkKind.EXPLICIT: 0, LinkKind.CONFIRMED: 1, LinkKind.DIGEST: 2, LinkKind.THEMATIC: 3,
}  # fmt: skip


class LinkIndex:
    """Links by what they lead to; `context` gathers everything known about a provision."""

    def __init__(
        self,
        links: Sequence[Link],
        acts: Sequence[Act],
        debates: Sequence[Debate],
        commentaries: Sequence[Commentary],
        decisions: Decisions | None = None,
    ) -> None:
        self.computed = tuple(links)
        self.decisions: Decisions = decisions or {}
        self._acts = {act.id: act for act in acts}
        self._documents: tuple[Document, ...] = (*acts, *debates, *commentaries)
        self._passages: dict[tuple[str, str, str], Passage] = {}
        self._order: dict[tuple[str, str, str], int] = {}
        self._digests: dict[tuple[str, str], DigestEntry] = {}
        self._exchanges: dict[tuple[str, str], str] = {}
        self._tree: dict[str, dict[str, tuple[str, ...]]] = {}
        self._read()
        self.links = tuple(self._decided())
        self._to: dict[str, list[Link]] = defaultdict(list)
        self._from: dict[str, list[Link]] = defaultdict(list)
        for link in self.links:
            self._to[link.act].append(link)
            self._from[link.document].append(link)

    def _read(self) -> None:
        for document in self._documents:
            for passage in passages(document):
                place = (passage.document, passage.eid, passage.lang)
                self._order[place] = len(self._order)
                self._passages[place] = passage
            if isinstance(document, Commentary):
                self._digests.update({(document.id, d.eid): d for d in document.digest})
            elif isinstance(document, Debate):
                self._exchanges.update(
                    {(document.id, s.eid): s.exchange for s in document.speeches}
                )

    def _decided(self) -> Iterator[Link]:
        """The links with the user's word on them; what was rejected is gone for good."""
        seen: set[DecisionKey] = set()
        for link in self.computed:
            place = (link.document, link.eid, link.act, link.target)
            seen.add(place)
            decision = self.decisions.get(place)
            if decision is None or link.kind is not LinkKind.THEMATIC:
                yield link
            elif decision is LinkKind.CONFIRMED:
                yield decided(link, LinkKind.CONFIRMED)
        for place, decision in self.decisions.items():
            if decision is LinkKind.CONFIRMED and place not in seen:
                document, eid, act, target = place
                for lang in self._languages(document, eid):
                    yield Link(document, eid, lang, act, target, LinkKind.CONFIRMED)

    def _languages(self, document: str, eid: str) -> list[str]:
        return [lang for doc, own, lang in self._passages if doc == document and own == eid]

    def with_decisions(self, decisions: Decisions) -> LinkIndex:
        """The same links with other decisions of the user; nothing is computed anew."""
        debates = [d for d in self._documents if isinstance(d, Debate)]
        commentaries = [d for d in self._documents if isinstance(d, Commentary)]
        return LinkIndex(self.computed, list(self._acts.values()), debates, commentaries, decisions)

    # ---- asking ----

    def of_passage(self, document: str, eid: str) -> list[Link]:
        """The links that lead away from a passage, citations in the order of the text."""
        own = [link for link in self._from[document] if link.eid == eid]
        return sorted(own, key=lambda link: (_KINDS.get(link.kind, 9), link.start))

    def context(self, act: str, eid: str) -> Context:
        """Everything known about a unit of an act, by the act's document id."""
        said = [e for e in self._entries(act, eid) if e is not None]
        kinds = {d.id: d for d in self._documents}
        commentary = [e for e in said if isinstance(kinds.get(e.document), Commentary)]
        debate = [e for e in said if isinstance(kinds.get(e.document), Debate)]
        references = [e for e in said if isinstance(kinds.get(e.document), Act)]
        return Context(
            act,
            eid,
            tuple(self._sorted(commentary)),
            tuple(self._sorted(debate)),
            tuple(self._notes(act, eid)),
            tuple(self._sorted(once(references))),
            tuple(self._sorted(once(list(self._references_out(act, eid))))),
            tuple(self._definitions(act, eid)),
        )

    def counts(self, act: str) -> dict[str, int]:
        """How many places speak of each article of an act: eId -> number; notes included."""
        found: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for link in self._to[act]:
            article = eids.article_of(link.target)
            if article and link.document != act:
                found[article].add((link.document, link.eid))
        for note in self._all_notes(act):
            for target in note.targets:
                if article := eids.article_of(target):
                    found[article].add((act, note.id))
        return {article: len(places) for article, places in found.items()}

    def _entries(self, act: str, eid: str) -> Iterator[ContextEntry]:
        best: dict[tuple[str, str, str, str], tuple[Link, str]] = {}
        for link in self._to[act]:
            relation = self._relation(act, eid, link.target)
            if not relation:
                continue
            place = (link.document, link.eid, link.lang, "")
            rank = (_RELATIONS[relation], _KINDS.get(link.kind, 9), -link.score)
            if place in best:
                other, own = best[place]
                if rank >= (_RELATIONS[own], _KINDS.get(other.kind, 9), -other.score):
                    continue
            best[place] = (link, relation)
        for link, relation in best.values():
            yield self._entry(link, relation)

    def _relation(self, act: str, eid: str, target: str) -> str:
        """How a target stands to the unit asked for; "" when it does not concern it."""
        if target == eid:
            return ctx.OWN
        if eids.is_within(target, eid) or target in self._below(act, eid):
            return ctx.CHILD
        if eids.article_of(eid) and eids.article_of(target) and eids.is_within(eid, target):
            return ctx.ARTICLE
        return ""

    def _below(self, act: str, eid: str) -> tuple[str, ...]:
        """The units below a chapter or section, whose eIds do not hold its own."""
        if eids.article_of(eid) or act not in self._acts or not eid:
            return ()
        if act not in self._tree:
            tree: dict[str, list[str]] = defaultdict(list)
            for expression in self._acts[act].expressions:
                for unit, _ in expression.walk():
                    if not eids.article_of(unit.eid):
                        tree[unit.eid] += [u.eid for u, depth in unit.walk() if depth]
            self._tree[act] = {k: tuple(dict.fromkeys(v)) for k, v in tree.items()}
        return self._tree[act].get(eid, ())

    def _entry(self, link: Link, relation: str) -> ContextEntry:
        passage = self._passages.get((link.document, link.eid, link.lang))
        digest = self._digests.get((link.document, link.eid))
        text = passage.text if passage else ""
        label = passage.label if passage else ""
        if passage is not None and passage.kind is DocKind.ACT:
            label = passage.heading
        return ContextEntry(
            link.document, link.eid, link.lang, link.kind, link.score, link.target, relation,
            link.reasons, text, snippet(text, link.start, link.end), label,
            passage.speaker if passage else "", passage.date if passage else None,
            digest.stance if digest else "",
            digest.mismatch.get(link.lang, "") if digest else "",
            digest is not None,
            self._exchanges.get((link.document, eids.parent(link.eid)), ""),
            act=link.act, start=link.start, end=link.end,
        )  # fmt: skip

    def _sorted(self, entries: Sequence[ContextEntry]) -> list[ContextEntry]:
        """The closest first: own before children's before the article's, cited before suggested,
        then in the order of the documents."""

        def rank(e: ContextEntry) -> tuple[float, ...]:
            kind = _KINDS.get(e.kind, 9) if isinstance(e.kind, LinkKind) else 9
            order = self._order.get((e.document, e.eid, e.lang), 0)
            return (_RELATIONS[e.relation], kind, order)

        return sorted(entries, key=rank)

    def _all_notes(self, act: str) -> Iterator[AmendmentNote]:
        document = self._acts.get(act)
        if document is not None:
            yield from document.notes
            for expression in document.expressions:
                yield from expression.notes

    def _notes(self, act: str, eid: str) -> Iterator[ContextEntry]:
        """The notes of the act to the unit, oldest first; for the act as a whole all of them."""
        found: list[ContextEntry] = []
        for note in self._all_notes(act):
            related = [(r, t) for t in note.targets if (r := self._relation(act, eid, t))]
            if not eid:
                related = [(ctx.OWN, next(iter(note.targets), ""))]
            if related:
                found += of_note(act, note, *min(related, key=lambda one: _RELATIONS[one[0]]))
        yield from sorted(
            found, key=lambda e: (_RELATIONS[e.relation], e.date.isoformat() if e.date else "9999")
        )

    def _references_out(self, act: str, eid: str) -> Iterator[ContextEntry]:
        """What the unit itself, or a part of it, refers to, in this act and in others."""
        for link in self._from[act]:
            relation = self._relation(act, eid, link.eid)
            if relation in (ctx.OWN, ctx.CHILD):
                yield self._entry(link, relation)

    def _definitions(self, act: str, eid: str) -> Iterator[ContextEntry]:
        """The terms that the unit uses and the act defines, each with its definition."""
        document = self._acts.get(act)
        if document is None:
            return
        for expression in document.expressions:
            lang = expression.lang
            used: dict[str, list[str]] = {}
            for (doc, own, language), passage in self._passages.items():
                if doc == act and language == lang and eids.is_within(own, eid):
                    for start, end, target in definitions_in(passage.text, lang):
                        used.setdefault(target, []).append(passage.text[start:end])
            for target, words in used.items():
                definition = self._passages.get((act, target, lang))
                if definition is not None and not eids.is_within(target, eid):
                    yield ContextEntry(
                        act, target, lang, ctx.DEFINITION, 1.0, target, ctx.OWN,
                        tuple(dict.fromkeys(words)), definition.text,
                        snippet(definition.text, 0, 0), words[0],
                    )  # fmt: skip

    # ---- keeping ----

    def to_json(self) -> dict[str, Any]:
        """The computed links as plain data, for a cache; the user's decisions are not in it."""
        return {
            "format": FORMAT,
            "links": [
                [k.document, k.eid, k.lang, k.act, k.target, str(k.kind), k.score,
                 list(k.reasons), k.start, k.end]
                for k in self.computed
            ],
        }  # fmt: skip

    @classmethod
    def from_json(
        cls,
        data: Mapping[str, Any],
        acts: Sequence[Act],
        debates: Sequence[Debate],
        commentaries: Sequence[Commentary],
        decisions: Decisions | None = None,
    ) -> LinkIndex | None:
        """The index from a cache; None when the cache has another form and must be made anew."""
        try:
            if data["format"] != FORMAT:
                return None
            links = [
                Link(d, e, lang, a, t, LinkKind(kind), score, tuple(reasons), start, end)
                for d, e, lang, a, t, kind, score, reasons, start, end in data["links"]
            ]
        except (KeyError, TypeError, ValueError):
            return None
        return cls(links, acts, debates, commentaries, decisions)
