"""Links from every passage of a library to the provisions that it cites, digests or is about."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from kzailaw_desktop import eid as eids
from kzailaw_desktop.citations import (
    ActIndex,
    PassageCitation,
    cite_document,
    cite_passage_of_act,
)
from kzailaw_desktop.citations.mentions.find import read
from kzailaw_desktop.corpus.passages import passages
from kzailaw_desktop.domain import (
    Act,
    Commentary,
    Debate,
    DocKind,
    Document,
    Link,
    LinkKind,
    Passage,
)
from kzailaw_desktop.links.context.index import GLOSSARY_ACT, Decisions, LinkIndex
from kzailaw_desktop.links.source import MemoryLinks
from kzailaw_desktop.links.suggesting.formulas import is_formula
from kzailaw_desktop.links.suggesting.groups import groups
from kzailaw_desktop.links.suggesting.reuse import Reuse
from kzailaw_desktop.links.suggesting.thematic import LinkSuggestion, PassageGroup, Thematic, key
from kzailaw_desktop.search.words.glossary import Glossary, GlossaryEntry

SHOWN = 0.86  # suggestions below are not shown; how it was chosen: links/evaluate.py
_MOST_SUGGESTIONS = 3  # for one passage
_CHAIRS = ("ТӨРАҒА", "ПРЕДСЕДАТЕЛЬ")
_SHORT = 40  # characters: shorter paragraphs say nothing by themselves


@dataclass(frozen=True, slots=True)
class FoundLink:
    """A link as it was found. `live` is False where the act is there and the unit is not: it is
    kept, for the unit may come with another edition."""

    link: Link
    live: bool = True


class DocumentLinker:
    """Finds the links of one document after the other.

    `read` gives an act by its document id; `only` is the one act of a library that has no other.
    """

    def __init__(
        self,
        index: ActIndex,
        read: Callable[[str], Act],
        glossary: Glossary | Iterable[GlossaryEntry],
        only: str = "",
    ) -> None:
        self.index = index
        self._read, self._only = read, only
        entries = tuple(glossary.entries if isinstance(glossary, Glossary) else glossary)
        self._entries = tuple(entry for entry in entries if entry.articles)
        self._themes: dict[str, Thematic] = {}

    def links(self, document: Document) -> Iterator[FoundLink]:
        """Yield what a document cites, what its digest says, and what the program suggests."""
        if isinstance(document, Act):
            yield from self._explicit(cite_document(document, self.index, whole_acts=True))
            return
        about = self.subject(document)
        declared = about is not None and self._declares(document, about)
        act = about.uri if about and declared else ""
        cited = cite_document(document, self.index, act=act, whole_acts=True)
        yield from self._explicit(cited)
        if isinstance(document, Commentary):
            yield from map(FoundLink, _digests(document, about))
        if about is not None:
            yield from map(FoundLink, suggested(document, about, self._theme(about), cited))

    def cited(self, passage: Passage, uri: str) -> Iterator[FoundLink]:
        """Yield what one passage of an act cites. A note on an amendment names the unit that was
        amended: that is no reference."""
        found = self._explicit(cite_passage_of_act(passage, uri, self.index, whole_acts=True))
        if passage.kind is not DocKind.AMENDMENT:
            yield from found
            return
        amended = {_article_or_unit(unit) for unit in passage.targets or (passage.eid,)}
        for each in found:
            own = each.link.act in ("", passage.document)
            if not (own and each.link.target and _article_or_unit(each.link.target) in amended):
                yield each

    def unknown_names(self, document: Debate | Commentary) -> set[str]:
        """Return the acts a document names that the library does not have, as they are written."""
        names = (name for p in passages(document) for name in read(p.text).acts)
        return {name.text for name in names if self.index.named(name) is None and not name.relative}

    def subject(self, document: Debate | Commentary) -> Act | None:
        """Return the act that a debate or commentary is about: the one it names most; None when it
        names none and has no digest of one."""
        counts: Counter[str] = Counter()
        for passage in passages(document):
            for name in read(passage.text).acts:
                if (entry := self.index.named(name)) is not None:
                    counts[entry.id] += 1
        if counts:
            return self._read(counts.most_common(1)[0][0])
        if isinstance(document, Commentary) and document.digest and self._only:
            return self._read(self._only)
        return None

    def _declares(self, document: Debate | Commentary, about: Act) -> bool:
        """Tell whether the document says itself that it is about the act: in its title, on its
        agenda, or by a digest that is kept of it. Only then does a bare «статья 5» lead there."""
        if isinstance(document, Commentary):
            told = [*document.record.title.values()]
            if document.digest:
                return True
        else:
            told = [document.title, *(t for item in document.agenda for t in item.texts.values())]
        named = (self.index.named(name) for line in told for name in read(line).acts)
        return any(entry is not None and entry.id == about.id for entry in named)

    def _theme(self, about: Act) -> Thematic:
        if about.id not in self._themes:
            entries = self._entries if about.id == GLOSSARY_ACT else ()
            self._themes = {about.id: Thematic(about, entries)}  # one act's words at a time
        return self._themes[about.id]

    def _explicit(self, cited: Iterable[PassageCitation]) -> Iterator[FoundLink]:
        for found in cited:
            citation = found.citation
            if not citation.eid and not citation.act:
                continue
            known = self.index.get(citation.act)
            link = Link(
                found.document, found.eid, found.lang, known.id if known else citation.act,
                citation.eid, LinkKind.EXPLICIT, 1.0, (citation.text,), citation.start,
                citation.end,
            )  # fmt: skip
            yield FoundLink(link, live=known is None or citation.resolved)


def _article_or_unit(eid: str) -> str:
    return eids.article_of(eid) or eid


def build_links(
    acts: Sequence[Act],
    debates: Sequence[Debate],
    commentaries: Sequence[Commentary],
    glossary: Glossary | Iterable[GlossaryEntry],
    decisions: Decisions | None = None,
) -> LinkIndex:
    """Return the links of a few documents. `decisions`: what the user confirmed and rejected, by
    (document, eId, act, target)."""
    by_id = {act.id: act for act in acts}
    only = acts[0].id if len(acts) == 1 else ""
    linker = DocumentLinker(ActIndex.of(acts), by_id.__getitem__, glossary, only)
    documents: tuple[Document, ...] = (*acts, *debates, *commentaries)
    found = (f for document in documents for f in linker.links(document))
    links = [each.link for each in found if each.live]
    return LinkIndex(MemoryLinks(links, acts, debates, commentaries), decisions)


def _digests(commentary: Commentary, about: Act | None) -> Iterator[Link]:
    if about is None:
        return
    for entry in commentary.digest:
        for lang in entry.texts:
            for target in entry.provisions:
                yield Link(commentary.id, entry.eid, lang, about.id, target, LinkKind.DIGEST)


def suggested(
    document: Debate | Commentary, act: Act, themes: Thematic, cited: Sequence[PassageCitation]
) -> Iterator[Link]:
    """Suggestions for the passages of a document that cite nothing of the act."""
    parts = groups(document)
    by_passage: dict[str, list[str]] = defaultdict(list)
    for found in cited:
        article = eids.article_of(found.citation.eid)
        if found.citation.act == act.uri and article:
            by_passage[f"{found.eid}\t{found.lang}"].append(article)
    suggestions = themes.suggest(parts, by_passage)
    reused = Reuse(act)
    articles = {u.eid for e in act.expressions for u, _ in e.walk()}
    for group in parts:
        shared: tuple[str, ...] = ()
        for passage in group.passages:
            own = suggestions[key(passage)]
            same = reused.of(passage.text, passage.lang)
            if same:
                for each in same:
                    yield Link(
                        document.id, passage.eid, passage.lang, act.id, each.eid,
                        LinkKind.THEMATIC, each.score, (each.words,),
                    )  # fmt: skip
                continue
            if is_formula(passage.text, passage.lang):
                continue
            if key(passage) in by_passage or not _worth_linking(passage, own, group, themes):
                continue
            for suggestion in own[:_MOST_SUGGESTIONS]:
                if suggestion.score >= SHOWN and suggestion.article in articles:
                    shared = suggestion.reasons or shared
                    yield Link(
                        document.id, passage.eid, passage.lang, act.id, suggestion.article,
                        LinkKind.THEMATIC, suggestion.score, suggestion.reasons or shared,
                    )  # fmt: skip


def _worth_linking(
    passage: Passage, own: Sequence[LinkSuggestion], group: PassageGroup, themes: Thematic
) -> bool:
    """False for «Рақмет.» and other words of courtesy inside a speech; a turn that consists of one
    short line is kept with its exchange, unless the chair only gives the floor."""
    alone = len(group.passages) == 1
    if passage.speaker.startswith(_CHAIRS):
        terms = any(hit.entry.articles for hit in themes.finder.find(passage.text, passage.lang))
        return terms and len(passage.text) >= _SHORT
    if own and own[0].reasons:
        return len(passage.text) >= _SHORT or alone
    return alone
