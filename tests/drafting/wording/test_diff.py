"""Word diffs make up both texts exactly and mark what a reader would mark."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzailaw_desktop.drafting.wording.diff import line_pairs, marks, word_diff

texts = st.text(st.sampled_from("абв гә 1.,;()-\n«»"), max_size=40)


@given(texts, texts)
def test_pieces_make_up_both_texts(old: str, new: str) -> None:
    pieces = word_diff(old, new)
    assert "".join(p.text for p in pieces if p.change != "added") == old
    assert "".join(p.text for p in pieces if p.change != "removed") == new
    assert all(p.text for p in pieces)


@given(texts, texts)
def test_marks_are_spans_in_order_within_the_text(old: str, new: str) -> None:
    for text, spans in zip((old, new), marks(old, new), strict=True):
        at = 0
        for start, end in spans:
            assert at <= start < end <= len(text)
            assert text[start:end].strip() == text[start:end]
            at = end


@pytest.mark.parametrize(
    ("old", "new", "removed", "added"),
    [
        ("срок пять дней", "срок десять календарных дней", ["пять"], ["десять календарных"]),
        ("әзірлейді және бекітеді;", "бекітеді;", ["әзірлейді және"], []),
        ("документы – в случае отсутствия", "документы (для нерезидентов)",
         ["– в случае отсутствия"], ["(для нерезидентов)"]),
        ("копии договоров, оформленных", "копию договора, оформленного",
         ["копии договоров, оформленных"], ["копию договора, оформленного"]),
        ("А б", "б", ["А"], []),
        ("одно", "одно", [], []),
        ("", "новое", [], ["новое"]),
        ("пункт 3-1 статьи", "пункт 3-2 статьи", ["3-1"], ["3-2"]),
    ],
)  # fmt: skip
def test_what_is_marked(old: str, new: str, removed: list[str], added: list[str]) -> None:
    spans = marks(old, new)
    assert [old[a:b] for a, b in spans[0]] == removed
    assert [new[a:b] for a, b in spans[1]] == added


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        (["а", "б"], ["а", "б"], [(0, 0), (1, 1)]),
        (["а б в", "1) х у я", "2) q"], ["а б в", "1) х у", "3) new", "2) q r"],
         [(0, 0), (1, 1), (None, 2), (2, 3)]),
        (["один два три"], ["совсем иное"], [(0, None), (None, 0)]),
        (["один два", "три четыре"], ["три четыре"], [(0, None), (1, 0)]),
        ([], ["а"], [(None, 0)]),
    ],
)  # fmt: skip
def test_lines_are_paired_by_likeness(old: list[str], new: list[str], pairs: list) -> None:
    assert line_pairs(old, new) == pairs


@given(st.lists(texts, max_size=6), st.lists(texts, max_size=6))
def test_every_line_stands_once_and_in_order(old: list[str], new: list[str]) -> None:
    pairs = line_pairs(old, new)
    assert [i for i, _ in pairs if i is not None] == list(range(len(old)))
    assert [j for _, j in pairs if j is not None] == list(range(len(new)))
