"""Notes keep every letter through the simple formatting."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzailaw_desktop.workspace.note_text import MARKDOWN, PLAIN, NoteLine, Span, plain, read, write

LETTERS = st.text(alphabet="аб*_ \\-[](){}<>`#>•.1ң", min_size=1, max_size=6)
LINES = st.lists(
    st.builds(
        NoteLine,
        st.lists(st.builds(Span, LETTERS, st.booleans(), st.booleans()), max_size=4).map(tuple),
        st.booleans(),
    ),
    min_size=1,
    max_size=4,
)


def letters(lines: list[NoteLine]) -> list[list[tuple[str, bool, bool]]]:
    """Each letter with its form, line by line; a blank carries none."""
    return [
        [(c, s.bold, s.italic) for s in line.spans for c in s.text if not c.isspace()]
        for line in lines
    ]


@given(LINES)
def test_what_is_written_is_read_back(lines: list[NoteLine]) -> None:
    text, format = write(lines)
    back = read(text, format)
    assert letters(back) == letters(lines)
    if format == MARKDOWN:
        assert [line.listed for line in back] == [line.listed for line in lines]
        assert write(back) == (text, format)


@pytest.mark.parametrize(
    "typed",
    [
        "см. [ст. 17](http://a.kz/_x_)",
        "> цитата",
        "<img src=x> `код` snake_case_name",
        "раз\n\n\n\nдва",
        "2 * 3 * 4 = 24",
        "1. первый\n2) второй\n# не заголовок",
        "  отступ",
    ],
)
def test_letters_that_look_like_marks_stay(typed: str) -> None:
    assert plain(typed, MARKDOWN) == typed
    assert write(read(typed, PLAIN)) == (typed, PLAIN)


def test_bold_italic_and_lists_are_read() -> None:
    first, second = read("**қалың** и *курсив*\n- пункт")
    assert first.spans == (Span("қалың", bold=True), Span(" и "), Span("курсив", italic=True))
    assert second == NoteLine((Span("пункт"),), listed=True)
