"""A stemmer for Kazakh: suffixes are taken off from the right."""

from __future__ import annotations

import re

_PLURAL = "(?:лар|лер|дар|дер|тар|тер)"
_POSS = "(?:ымыз|іміз|ымыз|іміз|мыз|міз|ыңыз|іңіз|ңыз|ңіз|ым|ім|ың|ің|сы|сі|ы|і)"
_CASE = (
    "(?:ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|на|не|ды|ді|ты|ті|ны|ні|да|де|та|те|нда|нде"
    "|дан|ден|тан|тен|нан|нен|мен|бен|пен|н)"
)
_NOUN = re.compile(f"^(.{{2,}}?[^-]){_PLURAL}?{_POSS}?{_CASE}?$")


def stem(word: str) -> str:
    """The part of a folded Kazakh word that its forms share."""
    if len(word) < 4:
        return word
    for suffixes in (_CASE, _POSS, _PLURAL):
        match = re.fullmatch(f"(.{{3,}}){suffixes}", word)
        if match:
            word = match[1]
    return word


def plain_stems(word: str) -> list[str]:
    """What the stem of a word typed without Kazakh letters can be, in the same plain letters."""
    return [stem(word)]
