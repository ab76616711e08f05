"""Numbers in brackets, doubled signs and lists of them in English: the unit meant, and none larger."""

import pytest

from kzailaw_desktop.citations.evaluate import LAW, library_index
from kzailaw_desktop.citations.resolving.resolve import cite

INDEX = library_index()


def units(text: str, lang: str = "en", act: str = LAW) -> list[str]:
    """Return the eIds that a text cites."""
    return [c.eid for c in cite(text, INDEX, lang=lang, act=act)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Approved by the state (subparagraph 3) of Article 12).", ["art_12__point_3"]),
        ("The rules (subparagraph 3) of paragraph 1 of Article 13).", ["art_13__para_1__point_3"]),
        ("Banned (subparagraph 7) of paragraph 3 of Article 17) for all.", ["art_17__para_3__point_7"]),
        ("The power (point 4) in Article 12) is new.", ["art_12__point_4"]),
        ("The body (paragraph 2 of Article 13) in Astana does it.", ["art_13__para_2"]),
        ("The body (Article 13, paragraph 2) of the Ministry does it.", ["art_13__para_2"]),
    ],
)  # fmt: skip
def test_bracket_of_a_number_inside_brackets(text: str, wanted: list[str]) -> None:
    assert units(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Paragraph (2) of Article 8 says so.", ["art_8__para_2"]),
        ("Paragraphs (2) and (3) of Article 8 say so.", ["art_8__para_2", "art_8__para_3"]),
        ("Article 8, paragraph (2), says so.", ["art_8__para_2"]),
        ("Subparagraph (4) of paragraph (1) of Article 13.", ["art_13__para_1__point_4"]),
        ("Subparagraphs (1)–(3) of Article 12.", [f"art_12__point_{n}" for n in (1, 2, 3)]),
        ("Paragraphs (2) to (4) of Article 17.", [f"art_17__para_{n}" for n in (2, 3, 4)]),
        ("Paragraph (2)(a) of Article 6 of the GDPR.", ["art_6__para_2__point_a"]),
        ("Paragraph (4) of our letter says so.", []),
    ],
)
def test_number_in_brackets(text: str, wanted: list[str]) -> None:
    assert units(text) == wanted


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("Under Art. 17 §§ 1 and 2 it is so.", (1, 2)),
        ("Under Art. 17 §§ 1–3 it is so.", (1, 2, 3)),
        ("See §§ 3, 4 of Article 17.", (3, 4)),
        ("See § 2 and §§ 3, 4 of Article 17.", (2, 3, 4)),
        ("Art. 17 § 2, § 3 and § 4 apply.", (2, 3, 4)),
    ],
)
def test_doubled_signs(text: str, paragraphs: tuple[int, ...]) -> None:
    assert units(text) == [f"art_17__para_{n}" for n in paragraphs]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The Labour Code (Article 25, paragraph 2, and subparagraph 4) of paragraph 1 of Article 23).",
            ["art_25__para_2", "art_23__para_1__point_4"],
        ),
        (
            "Article 8, paragraph 2, and subparagraph 3) of paragraph 1 of Article 13 apply.",
            ["art_8__para_2", "art_13__para_1__point_3"],
        ),
        ("Article 8, paragraph 2, and Article 13 apply.", ["art_8__para_2", "art_13"]),
        ("Article 8, paragraph 2 and point 3 of Article 12.", ["art_8__para_2", "art_12__point_3"]),
        ("Article 8, paragraph 2, and Articles 12 and 13.", ["art_8__para_2", "art_12", "art_13"]),
    ],
)  # fmt: skip
def test_paragraph_between_two_articles(text: str, wanted: list[str]) -> None:
    assert units(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Chapter 5 (Articles 25–27) is new.", ["chp_5", "art_25", "art_26", "art_27"]),
        ("Chapter 3 (Art. 12) lists powers.", ["chp_3", "art_12"]),
        ("Chapter 4 (Arts. 17 and 18) matters.", ["chp_4", "art_17", "art_18"]),
        ("Chapter 2 (articles by Smith) is long.", []),
        ("Chapter 5 of my book (2024) is long.", []),
    ],
)
def test_chapter_with_its_articles(text: str, wanted: list[str]) -> None:
    assert units(text) == wanted
