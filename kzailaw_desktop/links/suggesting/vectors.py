"""Bags of words and concepts as vectors: rarity, length, likeness."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping

from kzailaw_desktop.links.terms import root
from kzailaw_desktop.search.words.analysis import STOPWORDS, analyser

Vector = dict[str, float]
# Words that two texts share without sharing a matter.
_FILLERS = frozenset(["если", "том", "тому", "так", "также", "они", "она", "только", "без", "будет", "будут", "быть", "был", "была", "было", "были", "есть", "все", "всех", "весь", "этом", "этого", "этих", "того", "тех", "более", "уже", "еще", "даже", "здесь", "там", "тут", "вот", "наш", "наши", "нас", "нам", "мы", "вы", "вас", "который", "которая", "которые", "которых", "очень", "может", "могут", "можете", "свой", "свои", "своих", "ряда", "деп", "деген", "еді", "болады", "болса", "болған", "болатын", "бар", "жоқ", "үшін", "кейін", "қана", "ғана", "сіз", "біз", "олар", "оның", "олардың", "беріңіз", "беріледі", "рақмет", "құрметті", "not", "its", "our", "has", "have", "been", "will", "would", "their", "they", "also", "such", "than"])  # fmt: skip


def words_of(text: str, lang: str) -> dict[str, str]:
    """Folded word -> root, without the words that say nothing of a matter."""
    return {
        t.word: root(t.stem)
        for t in analyser(lang).tokens(text)
        if not (len(t.word) < 3 or t.word.isdigit() or t.word in STOPWORDS or t.word in _FILLERS)
    }


def roots_of(text: str, lang: str) -> Iterable[str]:
    """Return the roots of the words of a text that say something, each as often as it stands
    there."""
    say = words_of(text, lang)
    return (say[t.word] for t in analyser(lang).tokens(text) if t.word in say)


def rarity(bags: Iterable[Counter[str]]) -> Mapping[str, float]:
    """Return how rare each term is among the bags: the logarithm of their number over its own."""
    every = list(bags)
    holding: Counter[str] = Counter()
    for bag in every:
        holding.update(bag.keys())
    return {term: math.log(1 + len(every) / n) for term, n in holding.items()}


def weigh(bag: Counter[str], rare: Mapping[str, float]) -> Vector:
    """Return the terms of a bag, weighed by how often they stand in it and how rare they are."""
    return {t: (1 + math.log(n)) * rare[t] ** 2 for t, n in bag.items() if t in rare}


def unit(vector: Vector) -> Vector:
    """Return the vector at length 1; the empty one stays empty."""
    norm = math.sqrt(sum(v * v for v in vector.values()))
    return {t: v / norm for t, v in vector.items()} if norm else {}


def dot(a: Vector, b: Vector) -> float:
    """Return how alike two vectors of length 1 are, from 0 to 1."""
    if len(a) > len(b):
        a, b = b, a
    return sum(v * b[t] for t, v in a.items() if t in b)


def add(sums: Vector, article: str, value: float) -> None:
    """Add to what speaks for an article."""
    sums[article] = sums.get(article, 0.0) + value


def lend(sums: Vector, other: Vector | None, share: float) -> None:
    """Add a share of what speaks for each article elsewhere."""
    for article, value in (other or {}).items():
        add(sums, article, share * value)
