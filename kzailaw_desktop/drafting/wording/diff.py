"""What changed between two wordings, word by word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_TOKEN = re.compile(r"\w+(?:[-’'‑]\w+)*|[^\w\s]")
_ALIKE = 0.35  # share of common words from which two lines are versions of one another
MOST_PAIRS = (
    60_000_000  # pairs of words that are compared; the longest law has lines of 3,000 words
)
MOST_LINES = 90_000  # pairs of lines
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text. `change`: "same", "removed" or "added"."""

    change: str
    text: str


def word_diff(old: str, new: str) -> list[Piece]:
    """Return the pieces that make up both texts: same and removed give `old`, same and added
    `new`."""
    pieces: list[Piece] = []
    at_old = at_new = 0
    for old_span, new_span in _common(old, new):
        _changed(pieces, old[at_old : old_span[0]], new[at_new : new_span[0]])
        _add(pieces, "same", old[slice(*old_span)])
        at_old, at_new = old_span[1], new_span[1]
    _changed(pieces, old[at_old:], new[at_new:])
    return _tidy(pieces)


def marks(old: str, new: str) -> tuple[list[Span], list[Span]]:
    """Spans of the removed words in `old` and of the added words in `new`, without outer blanks."""
    found: tuple[list[Span], list[Span]] = ([], [])
    at = [0, 0]
    for piece in word_diff(old, new):
        for side, change in enumerate(("removed", "added")):
            if piece.change == change:
                bare = piece.text.strip()
                start = at[side] + len(piece.text) - len(piece.text.lstrip())
                if bare:
                    found[side].append((start, start + len(bare)))
            if piece.change in ("same", change):
                at[side] += len(piece.text)
    return found


def line_pairs(old: Sequence[str], new: Sequence[str]) -> list[tuple[int | None, int | None]]:
    """Indices of lines that are versions of one another, in order; None: no counterpart."""
    pairs: list[tuple[int | None, int | None]] = []
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for op, i1, i2, j1, j2 in matcher.get_opcodes():
        if op == "equal":
            pairs += zip(range(i1, i2), range(j1, j2), strict=True)
        else:
            pairs += _aligned(old, new, range(i1, i2), range(j1, j2))
    return pairs


# -- words


def _common(old: str, new: str) -> Iterator[tuple[Span, Span]]:
    """Spans that are equal in both, each a run of words with equal blanks between them."""
    olds = [m.span() for m in _TOKEN.finditer(old)]
    news = [m.span() for m in _TOKEN.finditer(new)]
    if len(olds) * len(news) > MOST_PAIRS:
        return  # far longer than any provision: shown as replaced whole
    matcher = SequenceMatcher(
        None, [old[slice(*s)] for s in olds], [new[slice(*s)] for s in news], autojunk=False
    )
    for i, j, size in matcher.get_matching_blocks():
        start = 0
        for k in range(1, size + 1):
            ends = k == size
            gap = ends or (
                old[olds[i + k - 1][1] : olds[i + k][0]] != new[news[j + k - 1][1] : news[j + k][0]]
            )
            if gap:
                yield (
                    (olds[i + start][0], olds[i + k - 1][1]),
                    (news[j + start][0], news[j + k - 1][1]),
                )
                start = k


def _changed(pieces: list[Piece], removed: str, added: str) -> None:
    """What lies between two common stretches; blanks common to both at the edges are the same."""
    head = _common_blanks(removed, added)
    tail = _common_blanks(removed[head:][::-1], added[head:][::-1])
    _add(pieces, "same", removed[:head])
    _add(pieces, "removed", removed[head : len(removed) - tail])
    _add(pieces, "added", added[head : len(added) - tail])
    _add(pieces, "same", removed[len(removed) - tail :])


def _common_blanks(one: str, other: str) -> int:
    """Return how many blanks both texts begin with."""
    number = 0
    while one[number : number + 1] == other[number : number + 1] and one[number:][:1].isspace():
        number += 1
    return number


def _add(pieces: list[Piece], change: str, text: str) -> None:
    if not text:
        return
    if pieces and pieces[-1].change == change:
        pieces[-1] = Piece(change, pieces[-1].text + text)
    else:
        pieces.append(Piece(change, text))


def _tidy(pieces: list[Piece]) -> list[Piece]:
    """Join changes that only a blank or a mark stands between, so that a phrase is one change."""
    tidy: list[Piece] = []
    number = 0
    while number < len(pieces):
        run: list[Piece] = []
        while number < len(pieces) and (
            pieces[number].change != "same" or _is_island(pieces, number, bool(run))
        ):
            run.append(pieces[number])
            number += 1
        _add(tidy, "removed", "".join(p.text for p in run if p.change != "added"))
        _add(tidy, "added", "".join(p.text for p in run if p.change != "removed"))
        if number < len(pieces):
            tidy.append(pieces[number])
            number += 1
    return tidy


def _is_island(pieces: list[Piece], number: int, inside: bool) -> bool:
    """Tell whether a common piece is nothing but a blank or mark between whole replacements."""
    if not inside or number + 1 >= len(pieces) or re.search(r"\w", pieces[number].text):
        return False
    around = [*pieces[max(0, number - 2) : number], *pieces[number + 1 : number + 3]]
    changes = Counter(p.change for p in around)
    return changes["removed"] == 2 and changes["added"] == 2 and "\n" not in pieces[number].text


# -- lines


def _aligned(
    old: Sequence[str], new: Sequence[str], olds: range, news: range
) -> list[tuple[int | None, int | None]]:
    """Lines paired by likeness, order kept: the best sum over all pairings."""
    if len(olds) * len(news) > MOST_LINES:
        size = min(len(olds), len(news))
        pairs: list[tuple[int | None, int | None]] = list(
            zip(olds[:size], news[:size], strict=True)
        )
        return [*pairs, *((i, None) for i in olds[size:]), *((None, j) for j in news[size:])]
    bags = {("o", i): _bag(old[i]) for i in olds} | {("n", j): _bag(new[j]) for j in news}
    best = [[0.0] * (len(news) + 1) for _ in range(len(olds) + 1)]
    for a in range(len(olds) - 1, -1, -1):
        for b in range(len(news) - 1, -1, -1):
            like = _likeness(bags["o", olds[a]], bags["n", news[b]])
            best[a][b] = max(best[a + 1][b], best[a][b + 1], best[a + 1][b + 1] + like)
    pairs = []
    a = b = 0
    while a < len(olds) or b < len(news):
        if b == len(news) or (a < len(olds) and best[a][b] == best[a + 1][b]):
            pairs.append((olds[a], None))
            a += 1
        elif a == len(olds) or best[a][b] == best[a][b + 1]:
            pairs.append((None, news[b]))
            b += 1
        else:
            pairs.append((olds[a], news[b]))
            a, b = a + 1, b + 1
    return pairs


def likeness(one: str, other: str) -> float:
    """Return the share of words that two lines have in common, 0 below what makes them versions."""
    return _likeness(_bag(one), _bag(other))


def _bag(text: str) -> Counter[str]:
    return Counter(_TOKEN.findall(text.casefold()))


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    both = one.total() + other.total()
    share = 2 * (one & other).total() / both if both else 1.0
    return share if share >= _ALIKE else 0.0
