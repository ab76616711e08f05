"""The file beside its text: the place of a unit, pages drawn with the place marked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kzailaw_desktop.corpus.kept import records, sources
from kzailaw_desktop.errors import InputRefused, NotFound
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.importing.files import import_paths
from kzailaw_desktop.library.stored.originals import draw, original_of

LAW = (
    "О пробе\nЗакон Республики Казахстан от 5 мая 2020 года № 7-VI ЗРК.\n"
    "Статья 1. Первая\n1. Начало.\n2. Конец\nпереходит на строку.\nСтатья 2. Вторая\nТекст.\n"
)
SITTING = "ПРОТОКОЛ\n15 марта 2023 года\n\nТӨРАҒА. Бастаймыз.\n\nХАТШЫ. Рақмет.\n\nТӨРАҒА. Болды.\n"
ENGLISH = [
    "Law of the Republic on Samples, No 7",
    *(f"Article {n}. Words number {n}" for n in range(1, 30)),
]


def page(lines: list[str]) -> bytes:
    """A PDF of one page with these lines."""
    shown = "".join(f"1 0 0 1 72 {780 - 24 * n} Tm ({text}) Tj " for n, text in enumerate(lines))
    body = f"BT /F1 12 Tf {shown} ET"
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(body)} >>\nstream\n{body}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]  # fmt: skip
    out, places = "%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{part}\nendobj\n"
    start = len(out)
    out += "xref\n0 6\n0000000000 65535 f \n" + "".join(f"{p:010} 00000 n \n" for p in places)
    return (out + f"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF").encode("latin-1")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = Library.open(tmp_path / "own", tmp_path / "w.sqlite", index_dir=tmp_path / "ix")
    yield made
    made.close()


def bring(library: Library, path: Path, data: bytes, kind: str = "") -> str:
    path.write_bytes(data)
    reports, errors = import_paths(library, [path], kind=kind, yes=True)
    assert not errors, errors
    return reports[0].document


@pytest.mark.parametrize(
    ("name", "text", "kind", "eid", "lines"),
    [
        ("a.txt", LAW, "", "art_1__para_2", ["2. Конец", "переходит на строку."]),
        ("a.txt", LAW, "", "art_2", ["Статья 2. Вторая", "Текст."]),
        ("a.txt", LAW, "", "art_2__para_9", ["Статья 2. Вторая", "Текст."]),  # the unit above it
        ("s.txt", SITTING, "debate", "speech_2", ["ХАТШЫ. Рақмет."]),
    ],
)
def test_the_lines_of_a_unit_are_found(
    library: Library, tmp_path: Path, name: str, text: str, kind: str, eid: str, lines: list[str]
) -> None:
    doc = bring(library, tmp_path / name, text.encode(), kind)
    original = original_of(library, doc, "ru")
    line, count = original.span(eid)
    assert [each.text for each in original.source.lines[line - 1 : line - 1 + count]] == lines
    assert (original.name, original.has_pages, original.own) == (name, False, True)


def test_a_page_is_drawn_with_the_place_marked(library: Library, tmp_path: Path) -> None:
    doc = bring(library, tmp_path / "a.pdf", page(ENGLISH), "commentary")
    original = original_of(library, doc, "en")
    assert original.has_pages
    picture = draw(original, 1, 600, line=3, count=1)
    (left, top, width, height) = picture.marks[0]
    assert (picture.page, picture.pages, picture.width) == (1, 1, 600)
    assert len(picture.pixels) == picture.stride * picture.height
    assert (round(left, 2), round(top, 2), round(height, 2)) == (0.12, 0.07, 0.01)
    assert 0.1 < width < 0.4
    small = draw(original, 7, 100_000)  # no such page, and far too large
    assert (small.page, small.width * small.height < 6_000_000, small.marks) == (1, True, ())


def test_a_damaged_page_is_refused_and_a_dropped_file_is_said(
    library: Library, tmp_path: Path
) -> None:
    doc = bring(library, tmp_path / "a.pdf", page(ENGLISH), "commentary")
    (record,) = records.read(library.user_store, doc).values()
    broken = original_of(library, doc, record["language"])
    object.__setattr__(broken, "data", b"%PDF-1.4 broken")
    with pytest.raises(InputRefused):
        draw(broken, 1, 300)
    sources.drop(library.user_store, record["hash"], record["name"])
    with pytest.raises(NotFound):
        original_of(library, doc, record["language"])


def test_the_shipped_law_shows_the_text_it_was_built_from(library: Library) -> None:
    original = original_of(library, "law-230-viii", "kk")
    line, _ = original.span("art_17__para_2")
    assert not original.own
    assert original.source.lines[line - 1].text.strip().startswith("2.")
