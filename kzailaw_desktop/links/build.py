"""Links from every passage of a library to the provisions that it cites, digests or is about."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kzailaw_desktop import eid as eids
from kzailaw_desktop.citations import ActIndex, PassageCitation, cite_document
from kzailaw_desktop.citations.finding.find import read
from kzailaw_desktop.corpus.passages import passages
from kzailaw_desktop.domain import Act, Commentary, Debate, Link, LinkKind, Passage
from kzailaw_desktop.links.groups import groups
from kzailaw_desktop.links.index import Decisions, LinkIndex
from kzailaw_desktop.links.thematic import PassageGroup, Suggestion, Thematic, key
from kzailaw_desktop.search.words.glossary import Entry, Glossary

SHOWN = 0.87  # suggestions below are not shown; how it was chosen: links/evaluate.py
_MOST_SUGGESTIONS = 3  # for one passage
_CHAIRS = ("ТӨРАҒА", "ПРЕДСЕДАТЕЛЬ")
_SHORT = 40  # characters: shorter paragraphs say nothing by themselves


def build_links(
    acts: Sequence[Act],
    debates: Sequence[Debate],
    commentaries: Sequence[Commentary],
    glossary: Glossary | Iterable[Entry],
    decisions: Decisions | None = None,
) -> LinkIndex:
    """The links of a library. `decisions`: what the user confirmed and rejected, by
    (document, eId, act, target)."""
    index = ActIndex.of(acts)
    entries = tuple(glossary.entries if isinstance(glossary, Glossary) else glossary)
    ids = {act.uri: act.id for act in acts}
    themes: dict[str, Thematic] = {}
    links: list[Link] = []
    for act in acts:
        links += _explicit(cite_document(act, index), ids)
    documents: tuple[Debate | Commentary, ...] = (*debates, *commentaries)
    for document in documents:
        about = subject(document, acts, index)
        cited = cite_document(document, index, act=about.uri if about else "")
        links += _explicit(cited, ids)
        if isinstance(document, Commentary):
            links += _digests(document, about, acts)
        if about is not None:
            if about.id not in themes:
                own = [e for e in entries if e.articles]
                themes[about.id] = Thematic(about, own)
            links += suggested(document, about, themes[about.id], cited)
    return LinkIndex(links, acts, debates, commentaries, decisions or {})


def subject(document: Debate | Commentary, acts: Sequence[Act], index: ActIndex) -> Act | None:
    """The act that a debate or commentary is about: the one it names most; None when it names
    none and has no digest of one."""
    counts: Counter[str] = Counter()
    for passage in passages(document):
        for name in read(passage.text).acts:
            if (entry := index.named(name)) is not None:
                counts[entry.uri] += 1
    if counts:
        uri = counts.most_common(1)[0][0]
        return next((a for a in acts if a.uri == uri), None)
    if isinstance(document, Commentary) and document.digest and len(acts) == 1:
        return acts[0]
    return None


def _explicit(cited: Iterable[PassageCitation], ids: Mapping[str, str]) -> Iterator[Link]:
    for found in cited:
        citation = found.citation
        if not citation.eid and not citation.act:
            continue
        act = ids.get(citation.act, citation.act)
        if citation.act in ids and not citation.resolved:
            continue
        yield Link(
            found.document, found.eid, found.lang, act, citation.eid, LinkKind.EXPLICIT,
            1.0, (citation.text,), citation.start, citation.end,
        )  # fmt: skip


def _digests(commentary: Commentary, about: Act | None, acts: Sequence[Act]) -> Iterator[Link]:
    act = about or (acts[0] if len(acts) == 1 else None)
    if act is None:
        return
    for entry in commentary.digest:
        for lang in entry.texts:
            for target in entry.provisions:
                yield Link(commentary.id, entry.eid, lang, act.id, target, LinkKind.DIGEST)


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
    articles = {u.eid for e in act.expressions for u, _ in e.walk()}
    for group in parts:
        shared: tuple[str, ...] = ()
        for passage in group.passages:
            own = suggestions[key(passage)]
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
    passage: Passage, own: Sequence[Suggestion], group: PassageGroup, themes: Thematic
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
