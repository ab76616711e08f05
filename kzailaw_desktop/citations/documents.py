"""The citations of whole documents, passage by passage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from kzailaw_desktop.citations.mentions.find import read
from kzailaw_desktop.citations.resolving.index import ActIndex
from kzailaw_desktop.citations.resolving.resolve import cite
from kzailaw_desktop.corpus.passages import passages
from kzailaw_desktop.domain import Act, Citation, DocKind, Document, Passage

_BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class PassageCitation:
    """A citation with the passage it stands in; its span counts from the passage's beginning."""

    document: str
    eid: str
    lang: str
    citation: Citation


def cite_document(
    document: Document, acts: ActIndex, *, act: str = "", whole_acts: bool = False
) -> list[PassageCitation]:
    """Return every citation of a document.

    A passage of an act is read by itself, knowing its place; the paragraphs of a debate or of a
    commentary one after the other, since they go on speaking of what was named before. `act` is
    the act that a debate or commentary is about. `whole_acts` adds the acts named without a
    provision.
    """
    if isinstance(document, Act):
        return list(_of_act(document, acts, whole_acts))
    found = [p for p in passages(document) if not p.digest]
    return list(cite_passages(found, acts, act=act, whole_acts=whole_acts))


def _of_act(act: Act, acts: ActIndex, whole_acts: bool) -> Iterator[PassageCitation]:
    for passage in passages(act):
        yield from cite_passage_of_act(passage, act.uri, acts, whole_acts=whole_acts)
    for expression in act.expressions:
        for note in expression.notes:
            place = note.targets[0] if note.targets else ""
            for lang, text in note.texts.items():
                for citation in cite(text, acts, lang=lang, act=act.uri, here=place):
                    yield PassageCitation(act.id, place, lang, citation)


def cite_passage_of_act(
    passage: Passage, uri: str, acts: ActIndex, *, whole_acts: bool = False
) -> Iterator[PassageCitation]:
    """Yield the citations of one passage of an act; «настоящий Закон» alone refers to nothing else.

    An editor's note names the act that made the change: it is shown as a note and is no reference.
    """
    whole = whole_acts and passage.kind is DocKind.ACT
    found = cite(passage.text, acts, lang=passage.lang, act=uri, here=passage.eid, whole_acts=whole)
    for citation in found:
        if citation.eid is not None and not citation.eid and citation.act == uri:
            continue
        yield PassageCitation(passage.document, passage.eid, passage.lang, citation)


def cite_passages(
    found: Sequence[Passage], acts: ActIndex, *, act: str = "", whole_acts: bool = False
) -> Iterator[PassageCitation]:
    """Yield the citations of passages that are read one after the other.

    Where no `act` is declared, a bare «статья 5» is of the act that the heading of its section
    names, and of none where the heading names none: the act a text names most is only a guess.
    """
    if act:
        yield from _cite_together(found, acts, act, whole_acts)
        return
    for heading, section in groupby(found, key=lambda p: p.heading):
        yield from _cite_together(list(section), acts, _named_in(heading, acts), whole_acts)


def _named_in(heading: str, acts: ActIndex) -> str:
    """Return the one act that a heading names: its URI, or its name where the library has it
    not."""
    names = [n for n in read(heading).acts if not n.relative and not n.weak] if heading else []
    told = {entry.uri if (entry := acts.named(n)) else n.text for n in names}
    return told.pop() if len(told) == 1 else ""


def _cite_together(
    found: Sequence[Passage], acts: ActIndex, act: str, whole_acts: bool
) -> Iterator[PassageCitation]:
    starts: list[int] = []
    offset = 0
    for passage in found:
        starts.append(offset)
        offset += len(passage.text) + len(_BETWEEN)
    text = _BETWEEN.join(p.text for p in found)
    citations = cite(text, acts, act=act, guess=False, whole_acts=whole_acts)
    i = 0
    for citation in citations:
        while i + 1 < len(found) and starts[i + 1] <= citation.start:
            i += 1
        own = replace(citation, start=citation.start - starts[i], end=citation.end - starts[i])
        if own.end <= len(found[i].text):
            yield PassageCitation(found[i].document, found[i].eid, found[i].lang, own)
