"""Where the sentences of a text begin."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

_END = re.compile(
    r"[.!?…]+[»\")\]]*\s+(?=[«\"“(\[–—-]?\s?[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ0-9§])|\n[^\S\n]*\n|;\s|\n(?=\s*(?:\d+[.)]|[-–•])\s)"
)
_LAST_WORD = re.compile(r"[^\W\d_]+$")
# A full stop behind these ends an abbreviation and no sentence.
_ABBREVIATIONS = frozenset(
    {"ст", "п", "пп", "ч", "г", "гг", "см", "ср", "абз", "гл", "подп", "ж", "т", "д", "е", "разд",
     "прил", "им", "др", "пр", "стр", "руб", "тыс", "млн", "art", "arts", "para", "paras", "no",
     "nos", "ch", "cf", "eg", "ie", "seq", "vs", "бет", "б", "қ"}
)  # fmt: skip


_MOST_CLAUSES = 12  # between semicolons, that one sentence is taken to have


class Sentences:
    """The sentences of a text by their beginnings; read when first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _starts(self) -> list[int]:
        starts = [0]
        for match in _END.finditer(self._text):
            if self._text[match.start()] == "." and self._is_abbreviation(match.start()):
                continue
            starts.append(match.end())
        return starts

    def _is_abbreviation(self, dot: int) -> bool:
        word = _LAST_WORD.search(self._text, max(0, dot - 12), dot)
        return word is not None and (word[0].lower() in _ABBREVIATIONS or len(word[0]) == 1)

    def start(self, offset: int) -> int:
        """Return where the sentence of an offset begins; a semicolon ends one too."""
        return self._starts[bisect_right(self._starts, offset) - 1]

    def start_over_semicolons(self, offset: int) -> int:
        """Return where the sentence begins to which the clauses between semicolons belong."""
        start = self.start(offset)
        for _ in range(_MOST_CLAUSES):
            if not start or self._text[max(0, start - 6) : start].rstrip(" \t")[-1:] != ";":
                break
            start = self.start(start - 1)
        return start
