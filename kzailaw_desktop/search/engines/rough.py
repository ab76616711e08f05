"""Ranking very many matches by the rarity of the terms in them: a fraction of what BM25 takes."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from heapq import nlargest
from itertools import islice
from math import log
from operator import itemgetter

from kzailaw_desktop.search.port import All, Any, Everything, Except, Leaf, Node, Sequence

_LEAVES = 24
_COMMON = 0.08  # share of the passages
_MOST = 15_000  # passages that are looked at, however large the library


def roughly(
    pids: Callable[[Node, int], Iterable[int]],
    doc_freq: Callable[[str, str], int],
    total: int,
    node: Node,
    matched: array[int],
    top: int,
) -> list[tuple[int, float]]:
    """Return the `top` best of `matched` by summed rarity; `pids` gives the passages with a leaf, in
    order, at most so many."""
    score: dict[int, float] = {}
    leaves = sorted((frequency(x, doc_freq), n, x) for n, x in enumerate(_leaves(node)))
    left = _MOST
    for number, (freq, _, leaf) in enumerate(leaves[:_LEAVES]):
        if (number > 1 and freq > _COMMON * total) or (number and freq > left):
            break  # as good as everywhere: costs time and tells little
        if freq > left and isinstance(leaf, Leaf) and leaf.field == "stem":
            leaf = Leaf("head", leaf.term)
        worth = log(1 + total / (freq + 1))
        for pid in pids(leaf, left):
            score[pid] = score.get(pid, 0.0) + worth
        left -= freq
    known = score if isinstance(node, Leaf | Sequence) or _alternatives(node) else set(matched)
    best = nlargest(top, ((p, w) for p, w in score.items() if p in known), key=itemgetter(1))
    rest = ((pid, 0.0) for pid in matched if pid not in score)  # by marks alone
    return [*best, *islice(rest, top - len(best))]


def _alternatives(node: Node) -> bool:
    """Tell whether each leaf of a node alone makes a match."""
    return isinstance(node, Any) and all(
        isinstance(part, Leaf | Sequence) or _alternatives(part) for part in node.nodes
    )


def frequency(node: Node, doc_freq: Callable[[str, str], int]) -> int:
    """Return how many passages a node finds at most; 0 where the terms do not tell."""
    if isinstance(node, Leaf):
        return doc_freq(node.field, node.term)
    if isinstance(node, Sequence):
        return min(doc_freq(node.field, term) for term in node.terms)
    if isinstance(node, Any):
        return sum(frequency(part, doc_freq) for part in node.nodes)
    if isinstance(node, All):
        return min(frequency(part, doc_freq) for part in node.nodes)
    return 0


def _leaves(node: Node) -> list[Node]:
    """Return what has to be found, without marks and what has to be absent."""
    if isinstance(node, All | Any):
        return [leaf for part in node.nodes for leaf in _leaves(part)]
    if isinstance(node, Except):
        return _leaves(node.node)
    if isinstance(node, Everything) or (isinstance(node, Leaf) and node.field == "tag"):
        return []
    return [node]
