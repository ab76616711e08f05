"""Works that an article cites by number, and its list of literature."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzailaw_desktop.corpus import readers
from kzailaw_desktop.corpus.articles.commentary import parse_commentary
from kzailaw_desktop.corpus.articles.literature import cited, literature
from kzailaw_desktop.domain import BibliographicRecord, Commentary, Paragraph, Section


def work(*entries: str) -> Commentary:
    paragraphs = tuple(Paragraph(f"sec_2__p_{n}", "ru", text) for n, text in enumerate(entries, 1))
    return Commentary(
        "invented-2025",
        "ru",
        BibliographicRecord({}, (), {}, 2025),
        sections=(Section("sec_2", "Литература", paragraphs, "references"),),
    )


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("как показано [4].", [4]),
        ("ученые [11, с. 67–75] спорят", [11]),
        ("жұмыстарда [2; 5] айтылған", [2, 5]),
        ("works [3, 7] and [12]", [3, 7, 12]),
        ("[вставка] и [а]", []),
        ("статья 5 [с изменениями]", []),
    ],
)
def test_works_are_cited_by_number(text: str, numbers: list[int]) -> None:
    found = list(cited(text))
    assert [number for _, _, number in found] == numbers
    assert all(str(number) in text[start:end] for start, end, number in found)


def test_a_numbered_list_is_read_and_another_is_not_counted() -> None:
    numbered = literature(work("1. Первая книга", "- 2 Second book", "продолжение"))
    assert {n: entry.eid for n, entry in numbered.items()} == {1: "sec_2__p_1", 2: "sec_2__p_2"}
    assert literature(work("Первая книга", "Вторая книга")) == {}


@pytest.mark.parametrize(
    ("name", "entries"),
    [("commentary-berdiyarova-2026.kk", 18), ("commentary-ibragimova-2025.en", 15)],
)
def test_every_work_the_articles_cite_is_in_their_lists(
    shared: Path, name: str, entries: int
) -> None:
    article, _ = parse_commentary(readers.read(shared / "corpus" / f"{name}.txt"))
    works = literature(article)
    numbers = {
        number
        for section in article.sections
        if section.role == "body"
        for paragraph in section.paragraphs
        for _, _, number in cited(paragraph.text)
    }
    assert len(works) == entries
    assert numbers
    assert numbers <= set(works)
