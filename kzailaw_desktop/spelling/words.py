"""Cut a text into the words whose spelling can be judged."""

from __future__ import annotations

import re
from typing import NamedTuple

_SKIPPED = re.compile(r"\S+://\S+|\S+@\S+\.\S+|www\.\S+")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'‑][^\W\d_]+)*")
_ROMAN = re.compile(r"[IVXLCDM]+")
MOST_WORDS = 20_000  # of a text; a draft of a whole code is not checked to its end
LONGEST_WORD = 60


class TextWord(NamedTuple):
    """A word and its span in code points."""

    start: int
    end: int
    text: str


def words_of(text: str) -> list[TextWord]:
    """Return the words of a text; addresses, numbers, abbreviations and single letters are none.

    >>> [word.text for word in words_of("ҚР 17-бап, «көлік» (см. adilet.zan.kz), № 230-VIII")]
    ['бап', 'көлік', 'см', 'adilet', 'zan', 'kz']
    """
    hidden = _SKIPPED.sub(lambda found: " " * len(found[0]), text)
    found: list[TextWord] = []
    for match in _WORD.finditer(hidden):
        word = match[0]
        if len(found) == MOST_WORDS:
            break
        if 1 < len(word) <= LONGEST_WORD and not _is_sign(word):
            found.append(TextWord(match.start(), match.end(), word))
    return found


def _is_sign(word: str) -> bool:
    """Tell whether a word is an abbreviation in capitals («ЖШС», "VIII"), which is spelt as it is.

    A heading in capitals has longer words, and those are checked.
    """
    return (word.isupper() and len(word) <= 5) or bool(_ROMAN.fullmatch(word))


def parts(word: str) -> list[str]:
    """Return the parts of a word with hyphens, of more than one letter."""
    return [part for part in re.split(r"[-‑]", word) if len(part) > 1]
