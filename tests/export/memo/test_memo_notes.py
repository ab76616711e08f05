"""The user's notes in a memo: as comments, as numbers, as text; contents; other formats."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import docx
import docx_rules
import pytest
from lxml import etree
from sample_memo import ARTICLE, MEMO, WITH_NOTES, lines

from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.export import (
    MemoEntry,
    MemoNote,
    MemoOptions,
    available,
    export_as,
    export_memo,
    office,
)
from kzailaw_desktop.export.html import docx_to_html
from kzailaw_desktop.export.word import inline
from kzailaw_desktop.export.word.comments import Comments, TextComment, remarked

W = docx_rules.w


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "memo.docx"


def commented(file: Path) -> dict[str, str]:
    """Text of each comment -> the words it stands on."""
    document = docx_rules.part(file)
    found = {}
    for comment in docx_rules.part(file, "word/comments.xml"):
        id, inside, words = comment.get(W("id")), False, ""
        for element in document.iter():
            if element.get(W("id")) == id and element.tag == W("commentRangeStart"):
                inside = True
            elif element.get(W("id")) == id and element.tag == W("commentRangeEnd"):
                inside = False
            elif inside and element.tag in (W("t"), W("noBreakHyphen")):
                words += element.text or "-"
        text = "\n".join(docx_rules.text(p) for p in comment)
        found[text] = words
    return found


def test_notes_as_comments_of_word(out: Path) -> None:
    export_memo(WITH_NOTES, out, MemoOptions(notes="comments"))
    assert docx_rules.problems(out) == []
    assert commented(out) == {
        "Что? [тег]": "первое",
        "Ко всей статье.\nИ ещё.": "3-бап. Тыйымдар",
        "Жоқ сөз": "1) бірінші;",
        "О чужом элементе": "Статья 3. Запреты",
    }
    comments = docx_rules.part(out, "word/comments.xml")
    first = next(c for c in comments if "Что?" in "".join(c.itertext()))
    assert first.get(W("author")) == "А. Сериков"
    assert first.get(W("initials")) == "АС"
    assert first.get(W("date")) == "2026-11-19T12:05:01Z"
    assert len(docx.Document(str(out)).comments) == 4  # python-docx reads them too


def test_notes_as_numbers_with_a_list(out: Path) -> None:
    export_memo(WITH_NOTES, out, MemoOptions(notes="numbered"))
    assert docx_rules.problems(out) == []
    items = [text for style, text in lines(out) if style == "NoteItem"]
    assert len(items) == 4
    number = next(item.split(".")[0] for item in items if "Что?" in item)
    assert f"{number}.\tЧто? [тег] (А. Сериков, 19.11.2026)" in items
    assert f"1) первое{number};" in "".join(docx_rules.part(out).itertext())


def test_notes_as_text_and_not_at_all(out: Path) -> None:
    export_memo(WITH_NOTES, out, MemoOptions(notes="text"))
    texts = [text.replace("\u00a0", " ") for _, text in lines(out)]
    assert "Пп. 1) п. 1 ст. 3. «первое» – Что?" in texts
    export_memo(WITH_NOTES, out, MemoOptions(notes=""))
    assert not [text for _, text in lines(out) if "Что?" in text]
    assert docx_rules.problems(out) == []


def test_the_nearest_of_equal_words_is_meant(out: Path) -> None:
    rows = (replace(ARTICLE.rows[2], texts={"kk": "", "ru": "1) слово и слово и слово"}),)
    note = MemoNote(rows[0].eid, "ru", "второе", "слово", start=8)
    article = replace(ARTICLE, rows=rows, notes=(note,))
    export_memo(replace(MEMO, articles=(article,)), out, MemoOptions(notes="comments"))
    (start,) = docx_rules.part(out).iter(W("commentRangeStart"))
    before = "".join(
        t.text for t in start.itersiblings(W("r"), preceding=True) for t in t.iter(W("t"))
    )
    assert before == "1) слово и "


@pytest.mark.parametrize(
    ("text", "shown", "bold", "italic"),
    [
        ("**да** и *нет*", "да и нет", ["да"], ["нет"]),
        ("- пункт", "– пункт", [], []),
        ("2 * 3 * 4", "2 * 3 * 4", [], []),
        ("*слово", "*слово", [], []),
        ("**всё**", "всё", ["всё"], []),
        ("a*b*c", "a*b*c", [], []),
        ("", "", [], []),
    ],
)
def test_simple_formatting(text: str, shown: str, bold: list[str], italic: list[str]) -> None:
    elements = inline.runs(text, "ru", "text/markdown")

    def said(mark: str = "") -> list[str]:
        found = [e for e in elements if not mark or e.find(f"{W('rPr')}/{W(mark)}") is not None]
        return [docx_rules.text(e) for e in found]

    assert ("".join(said()), said("b"), said("i")) == (shown, bold, italic)
    assert inline.plain(text, "text/markdown") == shown
    assert inline.plain(text) == text


def test_formatted_notes_in_a_memo(out: Path) -> None:
    entry = MemoEntry("own", "Это **важно**.\n- раз", format="text/markdown")
    export_memo(replace(MEMO, articles=(replace(ARTICLE, entries=(entry,)),)), out)
    assert ("Entry", "Это важно.") in lines(out)
    assert ("Entry", "– раз") in lines(out)


def test_font_size_and_first_line(out: Path) -> None:
    export_memo(MEMO, out, MemoOptions(font="Arial", size=12, first_line=1))
    styles = docx.Document(str(out)).styles
    defaults = styles.element.find(f"{W('docDefaults')}//{W('rPr')}")
    assert defaults.find(W("rFonts")).get(W("ascii")) == "Arial"
    assert defaults.find(W("sz")).get(W("val")) == "24"
    by_id = {style.style_id: style for style in styles}
    assert by_id["TableText"].font.size.pt == 10
    assert round(by_id["BodyText"].paragraph_format.first_line_indent.cm, 1) == 1.0
    assert docx_rules.problems(out) == []


def test_overlapping_remarks_never_break_the_text() -> None:
    rng = random.Random(7)
    text = "Статья о правах и обязанностях"
    for _ in range(200):
        remarks = []
        for _ in range(rng.randint(0, 6)):
            start = rng.randint(-2, len(text) + 2)
            remarks.append(TextComment(start, start + rng.randint(0, 12), "!", "ru"))
        comments = Comments()
        elements = remarked(text, "ru", remarks, comments.anchor)
        assert "".join(t.text for e in elements for t in e.iter(W("t"))) == text
        tags = [(etree.QName(e).localname, e.get(W("id"))) for e in elements if e.get(W("id"))]
        for id in range(len(remarks)):
            places = [
                tags.index((tag, str(id))) for tag in ("commentRangeStart", "commentRangeEnd")
            ]
            assert places[0] < places[1]


def test_contents_list_the_headings_before_word_fills_them(out: Path) -> None:
    export_memo(MEMO, out, MemoOptions(contents=True))
    assert docx_rules.problems(out) == []
    entries = [(style, text) for style, text in lines(out) if style.startswith("TOC")]
    assert entries[:4] == [
        ("TOCHeading", "Содержание"),
        ("TOC1", "Вопрос"),
        ("TOC1", "Применимые нормы"),
        ("TOC2", "Статья 3. Запреты"),
    ]
    begin = next(docx_rules.part(out).iter(W("fldChar")))
    assert begin.get(W("dirty")) == "true"


def test_contents_of_an_english_memo_name_the_articles_of_its_columns(out: Path) -> None:
    export_memo(replace(MEMO, lang="en"), out, MemoOptions(contents=True))
    entries = [text for style, text in lines(out) if style == "TOC2"]
    assert entries
    assert entries[0].startswith("3-бап")


def test_margins_and_own_template(out: Path, root: Path) -> None:
    export_memo(MEMO, out, MemoOptions(margins=(3.0, 1.0, 2.0, 2.0)))
    section = docx.Document(str(out)).sections[0]
    assert [round(m.cm, 1) for m in (section.left_margin, section.right_margin)] == [3.0, 1.0]
    own = str(root / "resources" / "templates" / "table.docx")
    export_memo(MEMO, out, MemoOptions(word_template=own))
    section = docx.Document(str(out)).sections[0]
    assert section.page_width > section.page_height
    with pytest.raises(ExportFailed, match="template"):
        export_memo(MEMO, out, MemoOptions(word_template=str(root / "README.md")))


# -- other formats


def test_html_keeps_languages_and_structure(out: Path) -> None:
    export_memo(MEMO, out)
    page = docx_to_html(out)
    tree = etree.HTML(page)
    assert tree.xpath("//h1/span/text()") == ["Проба пера"]
    assert tree.xpath("//table[1]//tr[2]//span[@lang='kk']/text()") == ["3-бап. Тыйымдар"]
    assert len(tree.xpath("//th")) == 4
    assert "<script" not in page


def test_export_as_takes_the_format_from_the_name(tmp_path: Path) -> None:
    done = export_as(lambda path: export_memo(MEMO, path), tmp_path / "m.html")
    assert (done.file, done.items, done.pages) == (tmp_path / "m.html", 2, None)
    assert (tmp_path / "m.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    export_as(lambda path: export_memo(MEMO, path), tmp_path / "m.docx")
    with pytest.raises(ExportFailed, match="docx, pdf, odt, html"):
        export_as(lambda path: export_memo(MEMO, path), tmp_path / "m.rtf")
    assert sorted(f.name for f in tmp_path.iterdir()) == ["m.docx", "m.html"]


def test_without_libreoffice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KZAILAW_SOFFICE", str(tmp_path / "absent"))
    assert available() == ["docx", "html"]
    with pytest.raises(ExportFailed, match="LibreOffice"):
        export_as(lambda path: export_memo(MEMO, path), tmp_path / "m.pdf")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not office.find_office(), reason="LibreOffice is not installed")
def test_pdf_and_odt_through_libreoffice(tmp_path: Path) -> None:
    made = export_as(lambda path: export_memo(WITH_NOTES, path), tmp_path / "анықтама.pdf")
    assert made.pages == 2 or made.pages == 1
    assert (tmp_path / "анықтама.pdf").read_bytes().startswith(b"%PDF")
    export_as(lambda path: export_memo(MEMO, path), tmp_path / "m.odt")
    assert (tmp_path / "m.odt").read_bytes().startswith(b"PK")
