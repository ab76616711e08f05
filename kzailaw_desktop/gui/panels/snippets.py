"""The words of a context entry: notes without their formatting, where the reasons stand. No Qt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzailaw_desktop.links.context.model import ContextEntry

LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
BULLET = re.compile(r"^\s*(?:[-*+]|\d+\.|#{1,6}|>)\s+")
EMPHASIS = re.compile(r"(\*{1,3}|`|~~|(?<!\w)__?)(?=\S)(.+?)(?<=\S)\1(?!\w)")
ESCAPED = re.compile(r"\\([-*_.()#+!>`\[\]])")


def plain_words(text: str) -> str:
    """A note as words in one line, without the signs that give it form.

    >>> plain_words("**Важно**: см. [ст. 17](kzailaw:art_17)\\n- раз\\n- *два*")
    'Важно: см. ст. 17 · раз · два'
    """
    text = LINK.sub(r"\1", text)
    lines = (BULLET.sub("· ", line).strip() for line in text.splitlines())
    joined = " ".join(line for line in lines if line).removeprefix("· ")
    return " ".join(ESCAPED.sub(r"\1", EMPHASIS.sub(r"\2", joined)).split())


def reason_marks(entry: ContextEntry, snippet: str) -> tuple[tuple[int, int], ...]:
    """Where the reasons of a link stand in its snippet."""
    found, folded = [], snippet.casefold()
    for reason in entry.reasons:
        words = str(reason).casefold()
        at = folded.find(words)
        while at >= 0 and folded[at + len(words) : at + len(words) + 1].isalnum():
            at = folded.find(words, at + 1)
        if at >= 0:
            found.append((at, at + len(words)))
    return tuple(sorted(found))
