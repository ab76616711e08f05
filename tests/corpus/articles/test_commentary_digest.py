"""The catalogue of articles: records, digests, and the texts they belong to."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from kzailaw_desktop.corpus.articles import digest
from kzailaw_desktop.corpus.articles.commentary import parse_commentary
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.domain import Commentary
from kzailaw_desktop.errors import LibraryBroken

FILES = {
    "salimgerey-2025": "commentary-salimgerey-2025.ru.txt",
    "berdiyarova-2026": "commentary-berdiyarova-2026.kk.txt",
    "ibragimova-2025": "commentary-ibragimova-2025.en.txt",
}
# Body sections with their paragraphs, as counted in the sources (paragraphs cut by a page once).
BODIES = {
    "salimgerey-2025": [("Введение", 6), ("Методы", 1), ("Обсуждение", 41), ("Заключение", 27)],
    "berdiyarova-2026": [
        ("Кіріспе", 6),
        ("Зерттеу әдістері", 8),
        ("Талқылау", 12),
        ("Нәтижелер", 7),
        ("Қорытынды", 3),
    ],
    "ibragimova-2025": [
        ("Introduction", 6),
        ("Materials and methods", 1),
        ("Results and discussion", 41),
        ("Conclusion", 21),
    ],
}
REFERENCES = {
    "salimgerey-2025": [14, 13],
    "berdiyarova-2026": [18, 18],
    "ibragimova-2025": [15, 15],
}


@pytest.fixture(scope="module")
def catalogue(root: Path) -> dict[str, Commentary]:
    return digest.load_all(root / "corpus" / "commentary")


def read(path: Path) -> SourceText:
    text = path.read_text(encoding="utf-8")
    lines = tuple(Line(n, x) for n, x in enumerate(text.split("\n"), 1))
    return SourceText(lines, "txt", path.name)


def test_three_records(catalogue: dict[str, Commentary]) -> None:
    assert sorted(catalogue) == sorted(FILES)
    for commentary in catalogue.values():
        assert commentary.record.authors
        assert commentary.record.year
        assert set(commentary.record.title) == {"kk", "ru", "en"}
        assert len(commentary.digest) >= 8
        assert all({"kk", "ru"} <= set(e.texts) for e in commentary.digest)
        assert len({e.eid for e in commentary.digest}) == len(commentary.digest)


def test_toml_goes_and_comes(catalogue: dict[str, Commentary]) -> None:
    for commentary in catalogue.values():
        again = digest.from_data(tomllib.loads(digest.to_toml(commentary)))
        assert again == commentary


@pytest.mark.parametrize("name", sorted(FILES))
def test_text_is_recognised_and_taken_apart(
    name: str, shared: Path, catalogue: dict[str, Commentary]
) -> None:
    source = read(shared / "corpus" / FILES[name])
    assert digest.recognise(source, catalogue) == name
    commentary, report = parse_commentary(source, doc_id=name, record=catalogue[name].record)
    sections = commentary.sections
    body = [(s.heading, len(s.paragraphs)) for s in sections if s.role == "body"]
    assert body == BODIES[name]
    assert [len(s.paragraphs) for s in sections if s.role == "references"] == REFERENCES[name]
    assert sorted(s.lang for s in sections if s.role == "abstract") == ["en", "kk", "ru"]
    assert sorted(s.lang for s in sections if s.role == "keywords") == ["en", "kk", "ru"]
    assert report.problems == []
    assert (commentary.lang, commentary.record) == (catalogue[name].lang, catalogue[name].record)
    torn = [p.text for s in sections if s.role == "body" for p in s.paragraphs]
    assert not [t for t in torn if t.endswith("-")]


@pytest.mark.parametrize("name", sorted(FILES))
def test_every_entry_is_found_in_the_text(
    name: str, shared: Path, catalogue: dict[str, Commentary]
) -> None:
    commentary, _ = parse_commentary(read(shared / "corpus" / FILES[name]), doc_id=name)
    texts = {p.eid: p.text for s in commentary.sections for p in s.paragraphs}
    for entry in catalogue[name].digest:
        eid = digest.locate(entry, commentary)
        assert digest.squeeze(entry.anchor) in digest.squeeze(texts[eid])


@pytest.mark.parametrize("name", sorted(FILES))
def test_record_without_the_catalogue(
    name: str, shared: Path, catalogue: dict[str, Commentary]
) -> None:
    own = parse_commentary(read(shared / "corpus" / FILES[name]))[0].record
    known = catalogue[name].record
    assert len(own.authors) == len(known.authors)
    assert own.year == known.year
    assert own.doi in ("", known.doi)  # what the file does not say, the catalogue has found
    for lang, title in known.title.items():
        assert digest.squeeze(own.title[lang]) == digest.squeeze(title)


def test_words_divided_by_the_page(shared: Path) -> None:
    text = parse_commentary(read(shared / "corpus" / FILES["salimgerey-2025"]))[0]
    everything = " ".join(p.text for s in text.sections for p in s.paragraphs)
    for whole in ("квалифицированным персоналом", "Республикой Казахстан»", "искусственного"):
        assert whole in everything
    assert "информационно-коммуникационная" in everything


def test_entry_without_its_anchor_falls_back(catalogue: dict[str, Commentary]) -> None:
    lines = "Введение\n\nПервый абзац.\n\nВторой абзац.\n\nЛитература\n\n1. Источник."
    source = SourceText(
        tuple(Line(n, x) for n, x in enumerate(lines.split("\n"), 1)), "txt", "x.txt"
    )
    commentary, _ = parse_commentary(source)
    entry = next(e for e in catalogue["salimgerey-2025"].digest if e.section == "Введение")
    assert digest.locate(entry, commentary) == commentary.sections[0].paragraphs[1].eid
    assert digest.recognise(source, catalogue) == ""


def test_a_mention_in_references_is_no_recognition(catalogue: dict[str, Commentary]) -> None:
    known = catalogue["ibragimova-2025"].record
    lines = ["О другом", "", *["Абзац другого текста."] * 90, "Литература"]
    lines += [
        f"1. Ибрагимова Ж.Г. {known.title['ru']} // Вестник. – 2025. DOI: {known.doi}" + "я" * 300
    ]
    source = SourceText(tuple(Line(n, x) for n, x in enumerate(lines, 1)), "txt", "x.txt")
    assert digest.recognise(source, catalogue) == ""


@pytest.mark.parametrize("broken", ["id = [", 'id = "x"\n[record]\nyear = "x"', "[record]\n"])
def test_broken_record_is_told(tmp_path: Path, broken: str) -> None:
    path = tmp_path / "x.toml"
    path.write_text(broken, encoding="utf-8")
    with pytest.raises(LibraryBroken, match=r"x\.toml: The bibliographic record"):
        digest.load(path)
