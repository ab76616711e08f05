"""Documents taken apart into passages: what is indexed, linked, cited and shown."""

from __future__ import annotations

from collections.abc import Iterator

from kzailaw_desktop.domain import (
    Act,
    Commentary,
    Debate,
    DocKind,
    Document,
    Expression,
    Passage,
    Provision,
    UnitKind,
)
from kzailaw_desktop.labels import language
from kzailaw_desktop.text import person

ABOVE_ARTICLES = {
    UnitKind.PART,
    UnitKind.TITLE,
    UnitKind.SUBTITLE,
    UnitKind.CHAPTER,
    UnitKind.SECTION,
    UnitKind.ANNEX,
}
# Sections of an article that say nothing about the law.
SILENT_ROLES = {"references", "back"}


def passages(document: Document) -> Iterator[Passage]:
    """Yield every passage of a document in reading order, all languages (of an act: newest
    editions)."""
    if isinstance(document, Act):
        for lang in dict.fromkeys(e.lang for e in document.expressions):
            expression = document.expression(lang)
            if expression is not None:
                yield from _expression(document, expression)
    elif isinstance(document, Debate):
        yield from _debate(document)
    else:
        yield from _commentary(document)


def own_text(unit: Provision) -> str:
    """Return the unit's own words without its children: text, then closing words, then table
    rows."""
    rows = [" | ".join(cell for cell in row if cell) for row in unit.rows]
    return "\n".join(part for part in (unit.text, unit.closing, *rows) if part)


def _expression(act: Act, expression: Expression) -> Iterator[Passage]:
    for top in expression.body:
        yield from _units(act, expression, top, article="", heading="")


def _units(
    act: Act, expression: Expression, unit: Provision, article: str, heading: str
) -> Iterator[Passage]:
    if unit.kind is UnitKind.ARTICLE:
        article, heading = unit.eid, unit.heading
    elif unit.kind in ABOVE_ARTICLES:
        heading = unit.heading
    text = own_text(unit) or unit.heading
    if text:
        yield Passage(
            document=act.id,
            kind=DocKind.ACT,
            eid=unit.eid,
            lang=expression.lang,
            text=text,
            heading=heading,
            article=article,
            date=expression.edition,
        )
    for child in unit.children:
        yield from _units(act, expression, child, article, heading)


def _debate(debate: Debate) -> Iterator[Passage]:
    for speech in debate.speeches:
        for paragraph in speech.paragraphs:
            yield Passage(
                document=debate.id,
                kind=DocKind.DEBATE,
                eid=paragraph.eid,
                lang=paragraph.lang,
                text=paragraph.text,
                heading="",
                label=person(speech.full_name or speech.speaker),
                speaker=speech.speaker,
                date=debate.date,
            )


def _commentary(commentary: Commentary) -> Iterator[Passage]:
    record = commentary.record
    published = record.published or record.accepted
    for lang in ("kk", "ru", "en"):
        for entry in commentary.digest:
            if entry.texts.get(lang):
                yield Passage(
                    document=commentary.id,
                    kind=DocKind.COMMENTARY,
                    eid=entry.eid,
                    lang=lang,
                    text=entry.texts[lang],
                    heading=entry.section,
                    label=byline(commentary, lang),
                    date=published,
                    digest=True,
                )
    for section in commentary.sections:
        if section.role in SILENT_ROLES:
            continue
        for paragraph in section.paragraphs:
            yield Passage(
                document=commentary.id,
                kind=DocKind.COMMENTARY,
                eid=paragraph.eid,
                lang=paragraph.lang,
                text=paragraph.text,
                heading=section.heading,
                label=byline(commentary, paragraph.lang),
                date=published,
            )


def byline(commentary: Commentary, lang: str) -> str:
    """First author and year, as a commentary is named in a list: "Салимгерей А.А. и др., 2025"."""
    record = commentary.record
    if not record.authors:
        return f"{record.title.get(lang) or commentary.id}, {record.year}"
    more = language.table("authors-more")[lang] if len(record.authors) > 1 else ""
    return f"{with_initials(record.authors[0].name(lang))}{more}, {record.year}"


def with_initials(name: str) -> str:
    """Surname and initials, however the source orders them.

    >>> with_initials("Салимгерей Арон Амонжолович"), with_initials("Ж.С. Бердиярова")
    ('Салимгерей А.А.', 'Бердиярова Ж.С.')
    """
    words = name.split()
    surnames = [w for w in words if "." not in w]
    if not surnames:
        return name
    given = [w for w in words if w is not surnames[0]]
    initials = "".join(w if "." in w else f"{w[0]}." for w in given)
    return f"{surnames[0]} {initials}".strip()
