"""What formats have of their own: raised numbers, footnotes, tracked changes, two languages."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from kzailaw_desktop.corpus.readers import bilingual, read_bytes
from kzailaw_desktop.corpus.readers.pdf import scan
from kzailaw_desktop.corpus.text.superscripts import numbers_of_units
from kzailaw_desktop.errors import InputRefused

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx(body: str, notes: str = "") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr(
            "word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
        )
        if notes:
            package.writestr(
                "word/footnotes.xml", f'<w:footnotes xmlns:w="{W}">{notes}</w:footnotes>'
            )
    return out.getvalue()


def p(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def r(words: str, facts: str = "") -> str:
    return f'<w:r><w:rPr>{facts}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


UP = '<w:vertAlign w:val="superscript"/>'
ODT = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">'
    "<office:automatic-styles>"
    '<style:style style:name="U"><style:text-properties style:text-position="super 58%%"/></style:style>'
    '<style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" '
    'style:num-format="1" style:num-suffix=")"/></text:list-style>'
    "</office:automatic-styles><office:body><office:text>%s</office:text></office:body>"
    "</office:document-content>"
)


def odt(body: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", ODT % body)
    return out.getvalue()


def texts(data: bytes, name: str) -> list[tuple[str, str]]:
    return [(line.style, line.text) for line in read_bytes(data, name).lines]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Статья 7¹. Обязанности", "Статья 7-1. Обязанности"),
        ("21²) иное;", "21-2) иное;"),
        ("7¹-бап. Міндеттер", "7-1-бап. Міндеттер"),
        ("осы Заңның 8¹-бабының 2²-тармағы", "осы Заңның 8-1-бабының 2-2-тармағы"),
        ("статьями 7¹, 8² и 9", "статьями 7-1, 8-2 и 9"),
        ("согласно пункту 3¹ статьи 12²", "согласно пункту 3-1 статьи 12-2"),
        ("площадью 5 м² и 10³ т", "площадью 5 м² и 10³ т"),
        ("как указано ранее¹.", "как указано ранее¹."),
        ("в 2020¹ году", "в 2020¹ году"),
    ],
)
def test_raised_digits_of_units(text: str, expected: str) -> None:
    assert numbers_of_units(text) == expected


def test_raised_digits_of_html_and_word() -> None:
    page = "<p>Статья 7<sup>1</sup>. А</p><p>2<sup>1</sup>) б;</p><p>слово<sup>1</sup></p>"
    expected = ["Статья 7-1. А", "2-1) б;", "слово¹"]
    assert [t for _, t in texts(page.encode(), "a.html")] == expected
    word = docx(
        p(r("Статья 7"), r("1", UP), r(". А"))
        + p(r("2"), r("1", UP), r(") б;"))
        + p(r("слово"), r("1", UP))
    )
    assert [t for _, t in texts(word, "a.docx")] == expected


def test_footnote_stands_after_the_paragraph_that_calls_it() -> None:
    call = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    notes = f'<w:footnote w:id="2">{p(r("Сноска первая."))}</w:footnote>'
    data = docx(p(r("Статья 1. А"), call) + p(r("Статья 2. Б")), notes)
    assert texts(data, "a.docx") == [
        ("", "Статья 1. А"), ("note", "Сноска первая."), ("", "Статья 2. Б"),
    ]  # fmt: skip


def test_tracked_changes_are_read_as_accepted_and_said() -> None:
    data = docx(
        p(r("1. Было "), f"<w:del>{r('старое')}</w:del>", f"<w:ins>{r('новое')}</w:ins>", r("."))
    )
    source = read_bytes(data, "a.docx")
    assert source.lines[0].text == "1. Было новое."
    assert source.remarks == (("source-tracked-changes", {"inserted": "1", "deleted": "1"}),)


def test_list_after_a_colon_is_one_of_points() -> None:
    page = "<p>Статья 1. А</p><p>Понятия:</p><ol><li>раз;</li><li>два.</li></ol><p>Статья 2. Б</p><ol start='3'><li>Три.</li><li>5. Пять.</li></ol>"
    assert [t for _, t in texts(page.encode(), "a.html")] == [
        "Статья 1. А", "Понятия:", "1) раз;", "2) два.", "Статья 2. Б", "3. Три.", "5. Пять.",
    ]  # fmt: skip


KK = [
    "Заң туралы",
    "1-бап. Ұғымдар",
    "1. Бірінші тармақ мәтіні әлде ұзағырақ.",
    "2. Екінші тармақ.",
]
RU = [
    "О законе",
    "Статья 1. Понятия",
    "1. Текст первого пункта чуть подлиннее.",
    "2. Второй пункт.",
]


@pytest.mark.parametrize("rows", [1, 4])
@pytest.mark.parametrize("form", ["docx", "odt", "html"])
def test_table_of_two_languages_is_two_texts(form: str, rows: int) -> None:
    step = len(KK) // rows
    cells = [(KK[i : i + step], RU[i : i + step]) for i in range(0, len(KK), step)]
    if form == "docx":
        body = "".join(
            "<w:tr>"
            + "".join(f"<w:tc>{''.join(p(r(t)) for t in c)}</w:tc>" for c in row)
            + "</w:tr>"
            for row in cells
        )
        data = docx(f"<w:tbl>{body}</w:tbl>")
    elif form == "odt":
        body = "".join(
            "<table:table-row>"
            + "".join(
                "<table:table-cell>"
                + "".join(f"<text:p>{t}</text:p>" for t in c)
                + "</table:table-cell>"
                for c in row
            )
            + "</table:table-row>"
            for row in cells
        )
        data = odt(f"<table:table>{body}</table:table>")
    else:
        body = "".join(
            "<tr>"
            + "".join("<td>" + "".join(f"<p>{t}</p>" for t in c) + "</td>" for c in row)
            + "</tr>"
            for row in cells
        )
        data = f"<html><body><table>{body}</table></body></html>".encode()
    found = bilingual.apart(read_bytes(data, f"a.{form}"))
    assert [s.meta["language"] for s in found] == ["kk", "ru"]
    assert [[line.text for line in s.lines] for s in found] == [KK, RU]


def test_table_in_one_language_stays_a_table() -> None:
    data = docx(
        "<w:tbl>"
        + "".join(f"<w:tr><w:tc>{p(r(t))}</w:tc><w:tc>{p(r(t))}</w:tc></w:tr>" for t in RU)
        + "</w:tbl>"
    )
    assert [line.rows for line in read_bytes(data, "a.docx").lines] == [tuple((t, t) for t in RU)]


def test_open_document_text() -> None:
    data = odt(
        '<text:h>Статья 7<text:span text:style-name="U">1</text:span>. А</text:h>'
        '<text:p><text:span text:style-name="B">Жирная строка</text:span></text:p>'
        "<text:p>Перечень:<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>Примечание.</text:p></text:note-body></text:note></text:p>"
        '<text:list text:style-name="L"><text:list-item><text:p>раз;</text:p></text:list-item>'
        "<text:list-item><text:p>два<text:line-break/>строки.</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>а</text:p></table:table-cell>"
        "<table:table-cell><text:p>б</text:p></table:table-cell></table:table-row>"
        "<table:table-row><table:table-cell><text:p>в</text:p></table:table-cell>"
        "<table:table-cell><text:p>г</text:p></table:table-cell></table:table-row></table:table>"
    )
    assert texts(data, "a.odt") == [
        ("heading", "Статья 7-1. А"), ("heading", "Жирная строка"), ("", "Перечень:"),
        ("note", "Примечание."), ("", "1) раз;"), ("", "2) два"), ("", "строки."), ("table", ""),
    ]  # fmt: skip


def test_picture_without_tesseract_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "engine", lambda: None)
    with pytest.raises(InputRefused) as refused:
        read_bytes(b"\x89PNG\r\n\x1a\n", "page.png")
    assert refused.value.code == "scan-needs-tesseract"
    assert "tesseract-ocr-kaz" in refused.value.text("kk")


def test_picture_is_recognised_by_the_installed_tesseract(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "tesseract"
    program.write_text(
        "#!/bin/sh\nif [ \"$1\" = --list-langs ]; then printf 'kaz\\nrus\\n'; else "
        "printf '1-бап. Ұғымдар\\n'; fi\n"
    )
    program.chmod(0o755)
    monkeypatch.setattr(scan, "engine", lambda: str(program))
    source = read_bytes(b"\x89PNG\r\n\x1a\n", "page.png")
    assert [line.text for line in source.lines if line.text] == ["1-бап. Ұғымдар"]
    assert source.meta == {"recognised": "yes"}
    assert source.remarks[0][0] == "source-recognised"


@pytest.mark.parametrize("outer", ["cp1251", "cp1252", "koi8-r"])
@pytest.mark.parametrize(
    "text",
    [
        "О степных тропах. Статья 1. Понятия. Тропа – полоса земли, по которой ходят люди и кони.",
        "Дала соқпақтары туралы. 1-бап. Ұғымдар. Соқпақ – адамдар мен жылқылар жүретін жер белдеуі.",
    ],
)
def test_text_saved_in_a_wrong_encoding_is_put_right_and_said(text: str, outer: str) -> None:
    wrong = "".join(bytes([b]).decode(outer, "ignore") or chr(b) for b in text.encode())
    source = read_bytes(wrong.encode(), "a.txt")
    assert source.lines[0].text == text
    assert source.remarks == (("source-encoding-mended", {"encoding": f"utf-8 > {outer}"}),)


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp866", "kz1048", "utf-16"])
def test_capitals_keep_their_encoding(encoding: str) -> None:
    text = "ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН О СТЕПНЫХ ТРОПАХ. СТАТЬЯ 1. ПОНЯТИЯ, ПРИМЕНЯЕМЫЕ В ЗАКОНЕ"
    assert read_bytes(text.encode(encoding), "a.txt").lines[0].text == text


def test_run_of_letters_that_is_no_word_is_refused() -> None:
    with pytest.raises(InputRefused) as refused:
        read_bytes(("слово " + "ж" * 6000).encode(), "a.txt")
    assert refused.value.code == "input-word-too-long"
