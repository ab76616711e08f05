"""Notes keep every letter through the simple formatting."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kzailaw_desktop.workspace.notes.note_text import (
    MARKDOWN,
    PLAIN,
    NoteLine,
    Span,
    plain,
    read,
    write,
)

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


def letters(lines: list[NoteLine]) -> list[list[tuple[str, bool]]]:
    """Each letter and whether it is bold, line by line; a blank carries no form."""
    return [[(c, s.bold) for s in line.spans for c in s.text if not c.isspace()] for line in lines]


@example([NoteLine((Span("1"), Span("1", italic=True)))])  # a mark that cannot be written
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


@given(st.lists(st.tuples(st.sampled_from(["сөз", "екі", "(x)"]), st.booleans()), min_size=1))
def test_italic_words_stay_italic(words: list[tuple[str, bool]]) -> None:
    spans = [Span(text, italic=italic) for word in words for text, italic in (word, (" ", False))]
    text, format = write([NoteLine(tuple(spans))])
    back = [(s.text.strip(), s.italic) for s in read(text, format)[0].spans if s.text.strip()]
    assert "".join(t for t, italic in back if italic) == "".join(t for t, italic in words if italic)


def test_bold_italic_and_lists_are_read() -> None:
    first, second = read("**қалың** и *курсив*\n- пункт")
    assert first.spans == (Span("қалың", bold=True), Span(" и "), Span("курсив", italic=True))
    assert second == NoteLine((Span("пункт"),), listed=True)
