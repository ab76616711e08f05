"""Scanned pages through the Tesseract that is installed here; without it the tests are skipped."""

from __future__ import annotations

import ctypes
import io
import subprocess
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as raw
import pytest

from kzailaw_desktop.corpus.acts.act import parse_act
from kzailaw_desktop.corpus.kept.places import page_of, page_starts
from kzailaw_desktop.corpus.readers import read_bytes
from kzailaw_desktop.corpus.readers.pdf import misread, scan

FONTS = [
    Path(place)
    for place in (
        "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
        "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
        "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf",
    )
]
RU = ["О тропах", "", "Статья 1. Понятия", "", "Тропа есть дорога между садами.", "",
      "Статья 2. Права", "", "1. Смотритель отвечает за тропу.", "", "2. Тропу закрывает суд."]  # fmt: skip
KK = ["Соқпақтар туралы", "", "1-бап. Ұғымдар", "", "Соқпақ деген бақтар арасындағы жол.", "",
      "2-бап. Құқықтар", "", "1. Қараушы соқпаққа жауап береді.", "", "2. Соқпақты сот жабады."]  # fmt: skip


def _languages() -> str:
    program = scan.engine()
    if program is None:
        return ""
    done = subprocess.run([program, "--list-langs"], capture_output=True, check=False, text=True)
    return done.stdout


@pytest.fixture(scope="module")
def font() -> bytes:
    if not {"kaz", "rus"} <= set(_languages().split()):
        pytest.skip("no Tesseract with kaz and rus here")
    place = next((each for each in FONTS if each.is_file()), None)
    if place is None:
        pytest.skip("no font with Kazakh letters here")
    return place.read_bytes()


def _page_with_words(document: pdfium.PdfDocument, lines: list[str], font: bytes) -> None:
    page = document.new_page(595, 842)
    data = (ctypes.c_uint8 * len(font)).from_buffer_copy(font)
    loaded = raw.FPDFText_LoadFont(document.raw, data, len(font), raw.FPDF_FONT_TRUETYPE, 1)
    for place, line in enumerate(lines):
        words = raw.FPDFPageObj_CreateTextObj(document.raw, loaded, 16)
        encoded = ctypes.create_string_buffer(line.encode("utf-16-le") + b"\0\0")
        raw.FPDFText_SetText(words, ctypes.cast(encoded, raw.FPDF_WIDESTRING))
        raw.FPDFPageObj_Transform(words, 1, 0, 0, 1, 60, 770 - 24 * place)
        raw.FPDFPage_InsertObject(page.raw, words)
    page.gen_content()


def scanned(pages: list[list[str]], font: bytes) -> bytes:
    """A PDF of pictures: pages are written, drawn, and only the drawing is kept."""
    written, out = pdfium.PdfDocument.new(), pdfium.PdfDocument.new()
    for lines in pages:
        _page_with_words(written, lines, font)
        drawn = written[-1 + len(written)].render(scale=200 / 72)
        page = out.new_page(595, 842)
        picture = pdfium.PdfImage.new(out)
        picture.set_bitmap(drawn)
        picture.set_matrix(pdfium.PdfMatrix().scale(595, 842))
        page.insert_obj(picture)
        page.gen_content()
    box = io.BytesIO()
    out.save(box)
    return box.getvalue()


@pytest.mark.parametrize(("lines", "title"), [(RU, "О тропах"), (KK, "Соқпақтар туралы")])
def test_scanned_page_becomes_an_act_that_says_it_was_recognised(
    lines: list[str], title: str, font: bytes
) -> None:
    source = read_bytes(scanned([lines], font), "scan.pdf")
    act, _ = parse_act(source)
    text = act.expressions[0]
    assert source.meta["recognised"] == "yes"
    assert source.remarks[0][0] == "source-recognised"
    assert text.title == title
    assert [unit.eid for unit, _ in text.walk()] == [
        "art_1", "art_2", "art_2__para_1", "art_2__para_2",
    ]  # fmt: skip


def test_page_of_every_recognised_line_is_known(font: bytes) -> None:
    source = read_bytes(scanned([RU[:6], RU[6:]], font), "scan.pdf")
    starts = page_starts(source.lines)
    heading = next(line for line in source.lines if line.text.startswith("Статья 2"))
    assert (len(starts), page_of(starts, heading.number)) == (2, 2)


@pytest.mark.parametrize(
    ("read", "right"),
    [
        ("З-бап. Осы баҚтар", "3-бап. Осы бақтар"),
        ("күҮнінен кейін", "күнінен кейін"),
        ("Статья З. Права", "Статья 3. Права"),
        ("1О-тарау. А", "10-тарау. А"),
        ("ІІ-бөлім", "ІІ-бөлім"),
        ("Статья О садах", "Статья О садах"),
        ("О Қазақстан", "О Қазақстан"),
    ],
)
def test_letters_with_one_right_reading_are_mended(read: str, right: str) -> None:
    assert misread.mended(read) == right
