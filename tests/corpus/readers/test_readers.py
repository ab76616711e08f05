"""Files of every format, whole and broken: lines, or one clear message."""

from __future__ import annotations

import io
import os
import shutil
import zipfile
from pathlib import Path

import docx
import pytest

from kzailaw_desktop.corpus import readers
from kzailaw_desktop.corpus.readers import files, sniff
from kzailaw_desktop.corpus.readers.html import pages as html
from kzailaw_desktop.corpus.readers.pdf import scan
from kzailaw_desktop.corpus.readers.plain.charset import decode
from kzailaw_desktop.corpus.readers.word import doc
from kzailaw_desktop.errors import InputRefused

ACT = "1-тарау. ЖАЛПЫ ЕРЕЖЕЛЕР\n1-бап. Қағида\n1. Әрбір адам өз құқығын қорғауға құқылы.\n"
RUSSIAN = "Глава 1. Общие положения\nСтатья 1. Предмет регулирования\nЗакон регулирует отношения.\n"
KZ1048 = str.maketrans("ҚқҮүҰұӘәӨөҒғҢңҺһ", "ЌќЇїЎўЈјҐґЄєЅѕЋћ")


def refused(data: bytes, name: str = "probe") -> str:
    with pytest.raises(InputRefused) as caught:
        readers.read_bytes(data, name)
    for lang in ("en", "ru", "kk"):
        text = caught.value.text(lang)
        assert caught.value.code not in text
        assert "{" not in text
        assert "\n" not in text
    return caught.value.code


def pdf(body: str, trailer: str = "") -> bytes:
    """A PDF of one page; `body` is the content stream."""
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(body)} >>\nstream\n{body}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, places = "%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{part}\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(parts) + 1}\n0000000000 65535 f \n"
    out += "".join(f"{place:010} 00000 n \n" for place in places)
    out += f"trailer << /Size {len(parts) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF"
    return out.encode("latin-1")


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        (b"%PDF-1.7\n...", "act.txt", "pdf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1...", "act.docx", "doc"),
        (b"{\\rtf1 text}", "act.doc", "doc"),
        (b"<!DOCTYPE html><html><body><p>x</p></body></html>", "act.doc", "html"),
        (b"<html><body><table></table></body></html>", "act.pdf", "html"),
        ("\ufeff<html><body>".encode("utf-16"), "page.htm", "html"),
        (b'<?xml version="1.0"?><akomaNtoso xmlns="x"/>', "act.html", "akn"),
        ("1-бап. Қағида".encode(), "act.pdf", "txt"),
        ("< 5 пайыз".encode(), "act.html", "txt"),
        (b"MIME-Version: 1.0\nContent-Type: text/html\n\n<html><body><p>x", "a.doc", "html"),
    ],
)
def test_format_by_content_not_by_name(data: bytes, name: str, expected: str) -> None:
    assert sniff.format_of(data, name) == expected


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ACT, "utf-8"),
        (ACT, "utf-8-sig"),
        (ACT, "utf-16"),
        (ACT, "utf-16-le"),
        (ACT, "utf-16-be"),
        (ACT, "kz1048"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp866"),
        (RUSSIAN, "utf-16"),
    ],
)
def test_encodings(text: str, encoding: str) -> None:
    long = text * 20
    assert decode(long.encode(encoding), "probe")[0] == long


def test_old_kazakh_fonts_are_mended() -> None:
    data = (ACT * 10).translate(KZ1048).encode("utf-8")
    source = readers.read_bytes(data, "probe.txt")
    assert "\n".join(line.text for line in source.lines).strip() == (ACT * 10).strip()
    assert source.meta["legacy-font"] == "KZ-1048"


def test_unknown_fonts_are_refused() -> None:
    assert (
        refused(("Б±л за¬ нормалары¶а с§йкес жауап®а тарту " * 50).encode()) == "input-legacy-font"
    )


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"PK\x03\x04nothing", "input-format-unknown"),
        (b"PK\x03\x04word/document.xml broken", "docx-damaged"),
        (b"%PDF-1.4 broken", "pdf-damaged"),
        (pdf(""), "pdf-scanned"),
        (bytes(range(32)) * 40, "input-not-text"),
        (b"<html><body><script>alert(1)</script></body></html>", "input-empty"),
        (b'<?xml version="1.0"?><akomaNtoso><act>', "akn-damaged"),
        (b"<akomaNtoso><judgment/></akomaNtoso>", "akn-unknown-kind"),
    ],
)
def test_broken_files(data: bytes, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "engine", lambda: None)  # with Tesseract the page is tried
    assert refused(data) == code


def test_locked_pdf() -> None:
    crypt = "/Encrypt << /Filter /Standard /V 1 /R 2 /O (" + "a" * 32 + ") /U (" + "b" * 32 + ")"
    locked = pdf("BT /F1 12 Tf (x) Tj ET", crypt + " /P -4 >> /ID [(1) (1)]")
    assert refused(locked) == "pdf-locked"


def test_locked_word_file() -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    assert refused(data) == "docx-locked"


def test_pdf_with_text_keeps_indents() -> None:
    lines = [(100, "Article text begins here and runs on"), (72, "to the second line of it")] * 10
    body = "BT /F1 12 Tf " + "".join(
        f"1 0 0 1 {x} {780 - 14 * n} Tm ({words}) Tj " for n, (x, words) in enumerate(lines)
    )
    source = readers.read_bytes(pdf(body + "ET"), "act.pdf")
    assert [line.text.startswith("  ") for line in source.lines[:4]] == [True, False] * 2
    assert {line.page for line in source.lines} == {1}


def test_zip_bomb_is_not_unpacked() -> None:
    box = io.BytesIO()
    with zipfile.ZipFile(box, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<w:document/>" + b" " * 120_000_000)
    assert refused(box.getvalue()) == "docx-bomb"


def test_xml_entities_are_not_resolved(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("TOP SECRET")
    data = f"""<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">
        <!ENTITY b "lol">]><akomaNtoso><act>&x;&b;</act></akomaNtoso>""".encode()
    assert refused(data) == "akn-damaged"
    page = f"""<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]>
        <html><body><p>Статья 1. &x;</p></body></html>""".encode()
    lines = readers.read_bytes(page, "page.html").lines
    assert all("SECRET" not in line.text for line in lines)


def test_places_that_are_no_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loop = tmp_path / "loop.txt"
    loop.symlink_to(loop)
    (tmp_path / "empty.txt").write_bytes(b" \r\n\n")
    big = tmp_path / "big.txt"
    with big.open("wb") as handle:
        os.truncate(handle.fileno(), files.MAX_BYTES * 2)
    gone = tmp_path / "gone.txt"
    for path, code in (
        (tmp_path, "input-is-folder"),
        (loop, "input-cannot-be-read"),
        (tmp_path / "empty.txt", "input-empty"),
        (big, "input-too-large"),
        (gone, "input-missing"),
    ):
        with pytest.raises(InputRefused) as caught:
            readers.read(path)
        assert caught.value.code == code
        assert str(path) in caught.value.text("ru")
    gone.write_text(ACT)
    monkeypatch.setattr(Path, "open", _vanishes)
    with pytest.raises(InputRefused) as caught:
        readers.read(gone)
    assert caught.value.code == "input-missing"


def _vanishes(*_: object, **__: object) -> None:
    raise FileNotFoundError


def word_file(build: object) -> bytes:
    document = docx.Document()
    build(document)  # type: ignore[operator]
    box = io.BytesIO()
    document.save(box)
    return box.getvalue()


def test_word_file() -> None:
    def build(document: docx.document.Document) -> None:
        run = document.add_paragraph().add_run("Статья 1. Предмет")
        run.bold = True
        document.add_paragraph("1. Первый пункт:")
        document.add_paragraph("Пункт списка", style="List Number")
        document.add_paragraph("Второй", style="List Number")
        table = document.add_table(2, 2)
        table.cell(0, 0).text, table.cell(1, 1).text = "Наименование", "Система"
        signature = document.add_table(1, 2)
        signature.cell(0, 0).text, signature.cell(0, 1).text = "Президент", "К. ТОКАЕВ"

    source = readers.read_bytes(word_file(build), "act.docx")
    assert [line.text for line in source.lines] == [
        "Статья 1. Предмет",
        "1. Первый пункт:",
        "1. Пункт списка",
        "2. Второй",
        "",
        "Президент К. ТОКАЕВ",
    ]
    assert source.lines[0].style == "heading"
    assert source.lines[4].rows == (("Наименование", ""), ("", "Система"))


def test_word_insertions_are_read_and_deletions_are_not() -> None:
    def build(document: docx.document.Document) -> None:
        paragraph = document.add_paragraph("Было ")
        w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        for tag, inner, words in (("ins", "t", "стало"), ("del", "delText", "прежде")):
            run = f"<w:r><w:{inner}>{words}</w:{inner}></w:r>"
            xml = f'<w:{tag} xmlns:w="{w}" w:id="1" w:author="a">{run}</w:{tag}>'
            paragraph._p.append(docx.oxml.parse_xml(xml))

    source = readers.read_bytes(word_file(build), "bill.docx")
    assert [line.text for line in source.lines] == ["Было стало"]


@pytest.mark.skipif(doc.office() is None, reason="LibreOffice is not installed")
def test_old_word_file_through_office() -> None:
    rtf = r"{\rtf1\ansi\ansicpg1251 {\b \'d1\'f2\'e0\'f2\'fc\'ff 1. \'cf\'f0\'e5\'e4\'ec\'e5\'f2}\par 1. abc\par}"
    source = readers.read_bytes(rtf.encode("ascii"), "act.doc")
    assert [line.text for line in source.lines] == ["Статья 1. Предмет", "1. abc"]
    assert source.format == "doc"


def test_old_word_file_without_office(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setattr(doc, "_PLACES", ())
    assert refused(b"{\\rtf1 x}", "act.doc") == "doc-needs-office"


PAGE = """<html><head><title>t</title><script>evil()</script></head><body>
<nav>Меню</nav>
<div id="container" class="module_npaView lang_kaz"><div class="container_alpha slogan">
<h1>Сынақ туралы</h1><span class="status status_upd">Жаңартылған</span>
<p>Қазақстан Республикасының Заңы 2020 жылғы 5 мамырдағы № 7-VI ҚРЗ.</p></div>
<div class="container_gamma text"><div class="gs_12"><article>
<h3 id="z1">1-тарау. ҰЗЫН<br>ТАҚЫРЫП<br>1-бап. Бап</h3>
<p id="z2">&nbsp;&nbsp;&nbsp;1. Мәтін <a href="/kaz/docs/K1#z5">5-бапқа</a> сәйкес.</p>
<span class="note">&nbsp;Ескерту. 1-бап жаңа редакцияда – ҚР 05.05.2021 </span><a href="/kaz/docs/Z2">№ 9-VII</a><span class="note"> Заңымен.</span><br/>
<font color="#FF0000">&nbsp;ЗҚАИ-ның ескертпесі!</font><br><font color="#FF0000">2-бап өзгертіледі.</font><br>
<p><b><a name="z3"></a>2-бап. Екінші</b></p></article></div></div>
<div class="container_omega aftertext"><p>Сайт</p></div></body></html>"""


def test_adilet_page() -> None:
    source = readers.read_bytes(PAGE.encode(), "page.pdf")
    assert source.format == "adilet-html"
    assert source.meta["title"] == "Сынақ туралы"
    assert source.meta["language"] == "kk"
    assert [(line.style, line.text.strip()) for line in source.lines[1:]] == [
        ("heading", "1-тарау. ҰЗЫН"),
        ("heading-more", "ТАҚЫРЫП"),
        ("heading-more", "1-бап. Бап"),
        ("", "1. Мәтін 5-бапқа сәйкес."),
        ("note", "Ескерту. 1-бап жаңа редакцияда – ҚР 05.05.2021 № 9-VII Заңымен."),
        ("warning", "ЗҚАИ-ның ескертпесі!"),
        ("warning", "2-бап өзгертіледі."),
        ("heading", "2-бап. Екінші"),
    ]
    assert source.lines[1].anchor == "z1"
    assert source.lines[5].href == "№ 9-VII\t/kaz/docs/Z2"


def test_numbers_that_a_browser_shows() -> None:
    page = b"<html><body><p>x</p><ol start=3><li>a</li><li>b</li></ol><ul><li>c</li></ul></body></html>"
    lines = readers.read_bytes(page, "page.html").lines
    assert [line.text for line in lines] == ["x", "3. a", "4. b", "c"]


def test_a_line_break_inside_a_bold_heading() -> None:
    page = "<p><b><a name='z1'></a>1-бап. ҰЗЫН<br/>тақырып</b></p><p>1. Мәтін</p>"
    lines = html.read(page.encode(), "page.html").lines
    assert [(line.style, line.text) for line in lines] == [
        ("heading", "1-бап. ҰЗЫН"),
        ("heading-more", "тақырып"),
        ("", "1. Мәтін"),
    ]
