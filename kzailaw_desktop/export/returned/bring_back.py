"""Bring back a Word file: which of our documents it is, and what others made of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from kzailaw_desktop.citations import ActIndex, cite
from kzailaw_desktop.citations.resolving.index import entry
from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.commands.act_order import ordered_acts
from kzailaw_desktop.drafting.comparing.table_rows import table_rows
from kzailaw_desktop.drafting.draft.model import Draft
from kzailaw_desktop.drafting.reading.applied import joined
from kzailaw_desktop.drafting.reading.reader import read_bill
from kzailaw_desktop.drafting.wording.cleaning import clean_draft
from kzailaw_desktop.drafting.wording.fingerprint import fingerprint
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.export.returned.foreign import FindAct, draft_of_table
from kzailaw_desktop.export.returned.model import Returned, ReturnedComment
from kzailaw_desktop.export.returned.own_table import bring_back_rows
from kzailaw_desktop.export.returned.package import Element, ReturnedPackage, W, open_package
from kzailaw_desktop.export.returned.paragraphs import (
    IsOurs,
    ParagraphReader,
    ReturnedParagraph,
)
from kzailaw_desktop.export.returned.placing import ExpectedLine, expected_lines
from kzailaw_desktop.export.returned.tables import comparative_tables, table_rows_of
from kzailaw_desktop.export.returned.texts import bring_back_text
from kzailaw_desktop.text import language_of

LANGS = ("kk", "ru")


def bring_back(file: Path, acts: Mapping[str, Act], drafts: Iterable[Draft] = ()) -> Returned:
    """Return what others did to a file of ours; a comparative table of others becomes a draft.

    `drafts`: those that it may be of; the one it names is taken, or the only one given.
    InputRefused: it is no Word file, or nothing of it is known.
    """
    package = open_package(file)
    named = package.properties.get("draft", "")
    known = list(drafts)
    draft = next((d for d in known if named and d.id == named), None)
    draft = draft or (known[0] if len(known) == 1 else None)
    found = Returned(package.properties.get("document", ""), named)
    found.languages = tuple(package.properties.get("languages", "").split())
    state = package.properties.get("state", "")
    found.outdated = bool(state and draft is not None and fingerprint(draft) != state)
    reader = ParagraphReader(_ours(package, draft))
    tables = comparative_tables(package.body)
    if tables and found.kind in ("table", ""):
        _tables(tables, reader, package, acts, draft, found)
    elif found.kind == "bill":
        _bill(package, reader, acts, found)
    else:  # what our text was is known from a draft as it was then alone
        _text(package, reader, acts, None if found.outdated else draft, found)
    if not found.kind and not (found.changes or found.comments or found.untracked or found.draft):
        raise InputRefused("bring-back-unknown", where=file)
    return found


def _ours(package: ReturnedPackage, draft: Draft | None) -> IsOurs:
    """Tell whether a tracked change is the draft's own: by its author, and at midnight as we date
    it."""
    authors = {package.creator, draft.author if draft else "", "KzaiLaw"} - {""}

    def is_ours(author: str, date: str) -> bool:
        return author in authors and (date[10:19] in ("T00:00:00", "") or not date)

    return is_ours


# -- tables


def _tables(
    tables: Sequence[Element], reader: ParagraphReader, package: ReturnedPackage,
    acts: Mapping[str, Act], draft: Draft | None, found: Returned,
) -> None:  # fmt: skip
    own = bool(found.kind) and draft is not None
    made: dict[str, Draft] = {}
    for number, table in enumerate(tables):
        rows = list(table_rows_of(table, reader))
        lang = _table_language(table, found.languages, number)
        if own and draft is not None:
            per_unit = "units" in package.properties.get("rows", "")
            expected = table_rows(clean_draft(draft)[0], acts, lang, per_unit=per_unit)
            bring_back_rows(expected, rows, package.comments, lang, found)
            continue
        made[lang], unread = draft_of_table(rows, lang, _finder(acts, lang))
        found.unresolved += unread
        for row in rows:
            for paragraph in (*row.unit, *row.before, *row.after, *row.reason):
                found.comments += _loose(paragraph, package, lang)
    if made:
        changes = joined({lang: one.changes for lang, one in made.items()})
        found.draft = Draft(id=found.draft_id, changes=tuple(changes))
        found.languages = tuple(made)


def _loose(
    paragraph: ReturnedParagraph, package: ReturnedPackage, lang: str
) -> list[ReturnedComment]:
    return [
        ReturnedComment("", "", lang, c.author, c.date, c.text, words)
        for id, words in paragraph.comments
        if (c := package.comments.get(id))
    ]


def _table_language(table: Element, languages: Sequence[str], number: int) -> str:
    if number < len(languages):
        return languages[number]
    text = " ".join(t.text or "" for t in table.iter(f"{W}t"))[:5000]
    found = language_of(text)
    return found if found in LANGS else "ru"


def _finder(acts: Mapping[str, Act], lang: str) -> FindAct:
    index = ActIndex([entry(act) for act in acts.values()])
    by_uri = {act.uri: act for act in acts.values()}

    def find(name: str) -> tuple[str, str]:
        for one in cite(name, index, lang=lang, whole_acts=True):
            if not one.eid and one.act in by_uri:
                return by_uri[one.act].id, by_uri[one.act].profile
        return "", "A"

    return find


# -- running text


def _paragraphs(body: Element, reader: ParagraphReader) -> list[ReturnedParagraph]:
    return list(reader.read(list(body.iter(f"{W}p"))))


def _text(
    package: ReturnedPackage, reader: ParagraphReader, acts: Mapping[str, Act],
    draft: Draft | None, found: Returned,
) -> None:  # fmt: skip
    paragraphs = _paragraphs(package.body, reader)
    if draft is None and found.kind == "consolidated":
        acts = {}  # without its draft, the changes of others are not ours to tell
    complete = draft is not None and found.kind == "redline"
    expected = _expected(package, acts, draft, found, complete=complete)
    bring_back_text(paragraphs, package.comments, expected, found, complete=complete)


def _expected(
    package: ReturnedPackage, acts: Mapping[str, Act], draft: Draft | None, found: Returned,
    *, complete: bool,
) -> list[ExpectedLine]:  # fmt: skip
    lines: list[ExpectedLine] = []
    langs = found.languages or LANGS
    if draft is not None and found.kind in ("redline", "consolidated"):
        draft = clean_draft(draft)[0]
        for lang in langs:
            for id in ordered_acts(draft, acts):
                amended = amend(acts[id], draft, lang)
                tops = amended.tops() if complete else amended.units
                lines += expected_lines(amended, (x for top in tops for x in top.all_lines()))
        return lines
    named = [part.partition("@")[0] for part in package.properties.get("acts", "").split()]
    for id in named or list(acts):
        for lang in langs:
            if id in acts and acts[id].expression(lang):
                amended = amend(acts[id], Draft(), lang)
                lines += expected_lines(amended, amended.lines())
    return lines


def _bill(
    package: ReturnedPackage, reader: ParagraphReader, acts: Mapping[str, Act], found: Returned
) -> None:
    """A bill: its commands read again, with comments."""
    paragraphs = _paragraphs(package.body, reader)
    lang = found.languages[0] if found.languages else "ru"
    read = read_bill([line for p in paragraphs for line in p.theirs], acts, lang)
    found.draft = Draft(id=found.draft_id, changes=tuple(joined({lang: read.changes})))
    found.unresolved += [one.text for one in read.unread]
    for paragraph in paragraphs:
        found.comments += _loose(paragraph, package, lang)
