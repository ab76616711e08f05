"""References as people type them into the go-to box."""

import pytest

from kzailaw_desktop.citations import parse_reference


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("17", ["art_17"]),
        ("17-3", ["art_17__para_3", "art_17__point_3", "art_17-3", "art_17__subpara_3"]),
        ("art_17__para_3__point_2", ["art_17__para_3__point_2"]),
        ("chp_4", ["chp_4"]),
    ],
)
def test_all_candidates(text: str, expected: list[str]) -> None:
    assert parse_reference(text) == expected


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("17-3-2", "art_17__para_3__point_2"),
        ("17.3.2", "art_17__para_3__point_2"),
        ("17 3 2", "art_17__para_3__point_2"),
        ("17(3)(2)", "art_17__para_3__point_2"),
        ("п. 3 ст. 17", "art_17__para_3"),
        ("пп. 2) п. 3 ст. 17", "art_17__para_3__point_2"),
        ("подпункт 2) пункта 3 статьи 17", "art_17__para_3__point_2"),
        ("17-баптың 3-тармағы", "art_17__para_3"),
        ("17-бап", "art_17"),
        ("17-баптың 3-тармағының 2) тармақшасы", "art_17__para_3__point_2"),
        ("art. 17(3)", "art_17__para_3"),
        ("Art. 17(3)(2)", "art_17__para_3__point_2"),
        ("гл. 4", "chp_4"),
        ("Глава 4", "chp_4"),
        ("4-тарау", "chp_4"),
        ("ст. 5-1", "art_5-1"),
        ("ст.17", "art_17"),
        ("ст 17", "art_17"),
        ("статья 17 часть 2", "art_17__subpara_2"),
        ("17-бабының 1-тармағы", "art_17__para_1"),
        ("17 бап", "art_17"),
        ("раздел 2", "title_2"),
        ("п. 3 ст. 17 Закона об искусственном интеллекте", "art_17__para_3"),
    ],
)
def test_likeliest_candidate(text: str, first: str) -> None:
    assert parse_reference(text)[0] == first


def test_inserted_numbers_are_tried_too() -> None:
    candidates = parse_reference("17-3-2")
    assert "art_17-3__para_2" in candidates
    assert "art_17__para_3-2" in candidates


def test_words_are_read_for_both_kinds_of_codes() -> None:
    found = parse_reference("ч. 1 ст. 641-1 КоАП")
    assert found[:2] == ["art_641-1__subpara_1", "art_641-1__para_1"]
    assert parse_reference("п. 5 ст. 4") == ["art_4__para_5", "art_4__point_5"]


@pytest.mark.parametrize("text", ["", "вред", "жасанды интеллект", "1-2-3-4-5-6-7-8"])
def test_what_is_no_reference(text: str) -> None:
    assert parse_reference(text) == []
