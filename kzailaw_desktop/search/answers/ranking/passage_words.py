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
    head_terms: frozenset[str]  # words and stems of the heading
    body_terms: frozenset[str]  # words and stems of the text


def view(passage: Passage) -> View:
    """Return the passage as ranking sees it."""
    analysis = analyser(passage.lang)
    head_words, head = _apart(analysis.pairs(passage.heading))
    body_words, body = _apart(analysis.pairs(passage.text))
    head_terms = frozenset((*head, *head_words))
    body_terms = frozenset((*body, *body_words))
    terms = head_terms | body_terms
    content = frozenset(s for w, s in zip(head_words, head, strict=True) if w not in FUNCTION_WORDS)
    return View(passage, head, body, head_words, body_words, terms, content, head_terms, body_terms)


def _apart(pairs: list[tuple[str, str]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if not pairs:
        return (), ()
    words, stems = zip(*pairs, strict=True)
    return words, stems
