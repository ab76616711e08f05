"""Word files that come back: each tracked change, comment and untracked edit is found."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import docx
import office_macro
import pytest
from lxml import etree
from sample_law import ACTS, DRAFT

from kzailaw_desktop.drafting import Change, ChangeKind
from kzailaw_desktop.errors import InputRefused, KzaiLawError
from kzailaw_desktop.export import export_bill, export_redline, export_table
from kzailaw_desktop.export.office import find_office
from kzailaw_desktop.export.returned.bring_back import bring_back
from kzailaw_desktop.library.written.returning import take

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
EDITED = [("art_2__para_3", "3. Применяется пункт 2 настоящей статьи.",
           "3. Используется пункт 2 настоящей статьи.")]  # fmt: skip
office = pytest.mark.skipif(not find_office(), reason="LibreOffice is not installed")


def shown(changes) -> list[tuple[str, str, str]]:
    return [(c.eid, c.before, c.after) for c in changes]


@office
@pytest.mark.parametrize("drafts", [[DRAFT], []])
def test_redline_edited_in_libreoffice(drafts, tmp_path: Path) -> None:
    source, target = tmp_path / "redline.docx", tmp_path / "back.docx"
    export_redline(DRAFT, ACTS, source)
    office_macro.edit(
        find_office(), source, target, "Применяется", "Используется", "Компетенция",
        "Проверьте заголовок", "ведет", "вел",
    )  # fmt: skip
    found = bring_back(target, ACTS, drafts)
    assert (found.kind, found.draft_id, found.languages) == ("redline", DRAFT.id, ("kk", "ru"))
    assert shown(found.changes) == EDITED
    (change,) = found.changes
    assert change.date[:2] == "20"
    assert [(r.kind, r.text) for r in change.revisions] == [
        ("deleted", "Применяется"), ("inserted", "Используется"),
    ]  # fmt: skip
    (comment,) = found.comments
    assert (comment.eid, comment.lang, comment.author) == ("art_2", "ru", "Т. Коллега")
    assert (comment.text, comment.quoted) == ("Проверьте заголовок", "Компетенция")
    assert shown(found.untracked) == [
        ("art_2__para_1__point_1", "1) ведет реестр;", "1) вел реестр;")
    ]


@office
def test_table_edited_in_libreoffice(tmp_path: Path) -> None:
    source, target = tmp_path / "table.docx", tmp_path / "back.docx"
    export_table(DRAFT, ACTS, source, layout=("kk", "ru"))
    office_macro.edit(
        find_office(), source, target, "проводит аудит", "проводит ревизию", "Компетенция",
        "Проверьте", "Срок составляет десять", "Срок составляет девять",
    )  # fmt: skip
    found = bring_back(target, ACTS, [DRAFT])
    assert shown(found.changes) == [
        ("art_2__para_1__point_1-1", "1-1) проводит аудит;", "1-1) проводит ревизию;")
    ]
    assert [(c.eid, c.text) for c in found.comments] == [("art_2", "Проверьте")]
    assert shown(found.untracked) == [
        ("art_2__para_2", "2. Срок составляет десять дней.", "2. Срок составляет девять дней.")
    ]


def test_nothing_edited_brings_nothing(tmp_path: Path) -> None:
    for number, make in enumerate((export_redline, export_table)):
        out = tmp_path / f"{number}.docx"
        make(DRAFT, ACTS, out)
        found = bring_back(out, ACTS, [DRAFT])
        assert (found.changes, found.comments, found.untracked) == ([], [], [])


def test_a_draft_that_went_on_is_not_taken_for_edits_of_others(tmp_path: Path) -> None:
    unit = DRAFT.changes[-1]
    further = Change(unit.act, "art_1__para_1", ChangeKind.REPEAL)
    redline, table = tmp_path / "redline.docx", tmp_path / "table.docx"
    export_redline(DRAFT, ACTS, redline)
    export_table(DRAFT, ACTS, table)
    for draft, outdated in ((DRAFT, False), (DRAFT.with_change(further), True)):
        for file in (redline, table):
            found = bring_back(file, ACTS, [draft])
            assert (shown(found.changes), shown(found.untracked)) == ([], [])
            assert (found.outdated, found.unresolved) == (outdated, [])


def test_a_row_that_the_draft_has_no_more_is_named_not_guessed(tmp_path: Path) -> None:
    file = tmp_path / "table.docx"
    export_table(DRAFT, ACTS, file)
    article = DRAFT.changes[0].eid.partition("__")[0]
    kept = tuple(c for c in DRAFT.changes if c.eid.partition("__")[0] != article)
    found = bring_back(file, ACTS, [replace(DRAFT, changes=kept)])
    assert found.outdated
    assert found.unresolved
    assert shown(found.untracked) == []


def edited(file: Path, change) -> Path:
    """The document after `change` did something to its paragraphs."""
    document = docx.Document(str(file))
    change({p.text: p for p in document.paragraphs}, document)
    document.save(str(file))
    return file


def mark(name: str, author: str = "Word User") -> etree._Element:
    return docx.oxml.parse_xml(
        f'<w:{name} xmlns:w="{W[1:-1]}" w:id="900" w:author="{author}" w:date="2026-12-01T10:15:00Z"/>'
    )


def test_line_added_by_pressing_return_in_word(tmp_path: Path) -> None:
    """Word marks the end of the line before it, and keeps the mark of the line that was there."""
    out = tmp_path / "redline.docx"
    export_redline(DRAFT, ACTS, out, langs=("ru",))

    def add(paragraphs, _document) -> None:
        old = paragraphs["3. Применяется пункт 2 настоящей статьи."]
        new = docx.oxml.parse_xml(
            f'<w:p xmlns:w="{W[1:-1]}"><w:pPr><w:pStyle w:val="UnitBody"/></w:pPr></w:p>'
        )
        inserted = mark("ins")
        inserted.append(
            docx.oxml.parse_xml(f'<w:r xmlns:w="{W[1:-1]}"><w:t>4. Новый пункт.</w:t></w:r>')
        )
        new.append(inserted)
        old._p.addnext(new)
        props = docx.oxml.parse_xml(f'<w:rPr xmlns:w="{W[1:-1]}"/>')
        props.append(mark("ins"))
        old._p.get_or_add_pPr().append(props)

    found = bring_back(edited(out, add), ACTS, [DRAFT])
    assert shown(found.changes) == [("art_2__para_3", "", "4. Новый пункт.")]
    assert found.changes[0].authors == ("Word User",)
    assert found.untracked == []


def test_deletion_inside_our_insertion(tmp_path: Path) -> None:
    out = tmp_path / "redline.docx"
    export_redline(DRAFT, ACTS, out, langs=("ru",))

    def cut(paragraphs, document) -> None:
        run = next(r for r in document.element.body.iter(f"{W}r")
                   if "проводит аудит" in "".join(t.text or "" for t in r.iter(f"{W}t")))  # fmt: skip
        deleted = mark("del")
        run.addprevious(deleted)
        deleted.append(run)
        for text in run.iter(f"{W}t"):
            text.tag = f"{W}delText"

    found = bring_back(edited(out, cut), ACTS, [DRAFT])
    assert shown(found.changes) == [("art_2__para_1__point_1-1", "1-1) проводит аудит;", "")]


@pytest.mark.parametrize("lost", ["2. Срок составляет", "1) ведет реестр;"])
def test_line_removed_without_tracking(lost: str, tmp_path: Path) -> None:
    out = tmp_path / "redline.docx"
    export_redline(DRAFT, ACTS, out, langs=("ru",))

    def remove(paragraphs, _document) -> None:
        own = next(p for text, p in paragraphs.items() if text.startswith(lost))
        own._p.getparent().remove(own._p)

    found = bring_back(edited(out, remove), ACTS, [DRAFT])
    (gone,) = found.untracked
    assert gone.before.startswith(lost)
    assert gone.after == ""


def test_a_bill_is_read_again(tmp_path: Path) -> None:
    out = tmp_path / "bill.docx"
    export_bill(DRAFT, ACTS, out, lang="kk")
    found = bring_back(out, ACTS)
    assert found.draft is not None
    assert [(c.act, c.eid) for c in found.draft.changes] == [
        (c.act, c.eid) for c in (DRAFT.changes[-1], *sorted(DRAFT.changes[:-1], key=lambda c: (
            len(c.eid) < 8, c.eid)))
    ]  # fmt: skip
    assert found.unresolved == []


@pytest.mark.parametrize(("lang", "least", "acts"), [("ru", 50, 4), ("kk", 150, 2)])
def test_tables_of_parliament_become_drafts(lang, least, acts, shared: Path) -> None:
    found = bring_back(shared / "testdata" / f"comparative-table.{lang}.docx", {})
    assert found.draft is not None
    changes = found.draft.changes
    assert len(changes) >= least
    assert len({c.act for c in changes}) == acts == len(found.unresolved)
    kinds = {c.kind for c in changes}
    wanted = {ChangeKind.REPLACE, ChangeKind.REPEAL}  # the Kazakh table adds no unit
    assert wanted | ({ChangeKind.INSERT} if lang == "ru" else set()) <= kinds
    assert sum(bool(c.justification.get(lang)) for c in changes) > 0.9 * len(changes)
    assert all(c.eid.startswith("art_") for c in changes)
    json.dumps(found.draft.to_record(), default=str)


def test_edits_are_taken_into_the_draft(tmp_path: Path) -> None:
    out = tmp_path / "redline.docx"
    export_redline(DRAFT, ACTS, out, langs=("ru",))

    def reword(paragraphs, document) -> None:
        for text in document.element.body.iter(f"{W}t"):
            text.text = (text.text or "").replace("проводит аудит", "ведет аудит")
            text.text = text.text.replace("Применяется", "Действует")

    found = bring_back(edited(out, reword), ACTS, [DRAFT])
    draft = DRAFT
    for change in found.untracked:
        draft = take(draft, ACTS[change.act], change)
    texts = {c.eid: c.texts for c in draft.changes}
    assert texts["art_2__para_1__point_1-1"] == {
        "kk": "1-1) аудит жүргізеді;", "ru": "1-1) ведет аудит;",
    }  # fmt: skip
    assert texts["art_2__para_3"]["ru"] == "3. Действует пункт 2 настоящей статьи."
    stale = replace(found.untracked[0], before="1-1) этого нет;")
    with pytest.raises(KzaiLawError):
        take(draft, ACTS[stale.act], stale)


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04 broken"])
def test_other_files_are_refused(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "x.docx"
    file.write_bytes(content)
    with pytest.raises(InputRefused):
        bring_back(file, ACTS)
    plain = tmp_path / "plain.docx"
    docx.Document().save(str(plain))
    with pytest.raises(InputRefused, match="none of ours"):
        bring_back(plain, ACTS)
