"""What a speech or an article speaks of: the way from a source back to the law. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kzailaw_desktop import labels
from kzailaw_desktop.corpus.passages import byline
from kzailaw_desktop.domain import Act, Commentary, Debate, Document, Paragraph
from kzailaw_desktop.gui.kit.work.i18n import mark
from kzailaw_desktop.gui.kit.work.naming import reference
from kzailaw_desktop.gui.panels.lines import ContextLine, Naming

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library

SPEAKS_OF = mark("Provisions mentioned")
PUBLICATION = mark("Publication")


def outward_lines(
    library: Library, document: Document, eid: str, naming: Naming
) -> list[ContextLine]:
    """The provisions and whole acts that a passage names, and those our digest ties to it."""
    found: dict[tuple[str, str], ContextLine] = {}
    for act, target, who in _targets(library, document, eid):
        key = (act.id, target)
        if key not in found:
            found[key] = _line(act, target, naming, who)
    lines = publication(document, naming)
    if found:
        title = naming.translate(SPEAKS_OF)
        lines = [
            ContextLine(group="outward", title=title, count=len(found)),
            *found.values(),
            *lines,
        ]
    return lines


def publication(document: Document, naming: Naming) -> list[ContextLine]:
    """The bibliographic record of an article, to be copied."""
    if not isinstance(document, Commentary):
        return []
    note = document.record.note.get(naming.lang, "")
    entry = ContextLine(
        key=f"publication:{document.id}",
        kind="commentary",
        who=byline(document, naming.lang),
        where=f"DOI {document.record.doi}" if document.record.doi else "",
        snippet=" ".join(part for part in (reference(document, naming.lang), note) if part),
    )
    title = naming.translate(PUBLICATION)
    return [ContextLine(group="publication", title=title, count=1, kind="commentary"), entry]


def _targets(library: Library, document: Document, eid: str) -> Iterator[tuple[Act, str, str]]:
    ids = library.act_ids() if isinstance(document, Commentary) else []
    if isinstance(document, Commentary) and ids:
        for entry in document.digest:
            if entry.eid == eid:
                for target in entry.provisions:
                    yield library.act(ids[0]), target, ""
    for paragraph in _paragraphs(document, eid):
        whole: list[tuple[Act, str, str]] = []
        cited: set[str] = set()
        for each in library.cite(paragraph.text, lang=paragraph.lang):
            act = library.with_uri(each.act) if each.resolved else None
            if isinstance(act, Act) and each.eid:
                cited.add(act.id)
                yield act, each.eid, each.text
            elif isinstance(act, Act):
                whole.append((act, "", each.text))
        yield from (row for row in whole if row[0].id not in cited)


def _paragraphs(document: Document, eid: str) -> Iterator[Paragraph]:
    if isinstance(document, Debate):
        speech = eid.partition("__")[0]
        for each in document.speeches:
            if each.eid == speech:
                yield from each.paragraphs
    elif isinstance(document, Commentary):
        for section in document.sections:
            for paragraph in section.paragraphs:
                if paragraph.eid == eid or section.eid == eid:
                    yield paragraph


def _line(act: Act, target: str, naming: Naming, said: str) -> ContextLine:
    lang = naming.lang if act.expression(naming.lang) else act.expressions[0].lang
    expression = act.expression(lang) or act.expressions[0]
    unit = next((u for u, _ in expression.walk() if u.eid == target), None)
    text = " ".join((unit.heading or unit.full_text()).split()) if unit is not None else ""
    name = naming.titles.get(act.id, act.id)
    where = name if target else ""
    return ContextLine(
        key=f"out:{act.id}#{target}",
        kind="act",
        who=(labels.label(target, naming.lang, act.profile) or target) if target else name,
        where=" · ".join(part for part in (where, f"«{said}»" if said else "") if part),
        snippet=text,
        document=act.id,
        eid=target,
        lang=lang,
    )
