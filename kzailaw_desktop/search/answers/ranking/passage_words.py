"""A passage as ranking sees it: the words and stems of its heading and its text."""

from __future__ import annotations

from dataclasses import dataclass

from kzailaw_desktop.domain import Passage
from kzailaw_desktop.search.words.analysis import FUNCTION_WORDS, analyser


@dataclass(frozen=True, slots=True)
class View:
    """The terms of one passage."""

    passage: Passage
    head: tuple[str, ...]
    body: tuple[str, ...]
    head_words: tuple[str, ...]
    body_words: tuple[str, ...]
    terms: frozenset[str]  # all of them, to see quickly what is not there
    content: frozenset[str]  # stems of the heading, without words that only build it


def view(passage: Passage) -> View:
    """The passage as ranking sees it."""
    analysis = analyser(passage.lang)
    head_words, head = _apart(analysis.pairs(passage.heading))
    body_words, body = _apart(analysis.pairs(passage.text))
    terms = frozenset((*head, *body, *head_words, *body_words))
    content = frozenset(s for w, s in zip(head_words, head, strict=True) if w not in FUNCTION_WORDS)
    return View(passage, head, body, head_words, body_words, terms, content)


def _apart(pairs: list[tuple[str, str]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if not pairs:
        return (), ()
    words, stems = zip(*pairs, strict=True)
    return words, stems
