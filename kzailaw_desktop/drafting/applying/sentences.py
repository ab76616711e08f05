"""Change a sentence of a unit's own text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from kzailaw_desktop.drafting.applying import swaps
from kzailaw_desktop.drafting.applying.swaps import WordEdit
from kzailaw_desktop.drafting.draft.model import Change, ChangeKind

# A full stop, a blank and a capital; not behind an initial or a short word («ст.», «т.е.»).
_END = re.compile(
    r"(?<![\s.][A-ZА-ЯЁӘҒҚҢӨҰҮҺІ])(?<!\b\w\w)(?<!\b\w)[.!?][»\"]?\s+(?=[«\"]?[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ])"
)


def sentence_spans(text: str, start: int = 0) -> list[tuple[int, int]]:
    """Return the sentences of a text, each without the blank behind it.

    >>> sentence_spans("Срок пять дней. Он продлевается.")
    [(0, 15), (16, 32)]
    """
    while text[start : start + 1].isspace():
        start += 1
    found, at = [], start
    for match in _END.finditer(text, start):
        found.append((at, len(text[: match.end()].rstrip())))
        at = match.end()
    if text[at:].strip():
        found.append((at, len(text.rstrip())))
    return found


def sentence_edits(
    text: str,
    changes: Iterable[Change],
    start: int,
    lang: str,
    missed: Callable[[Change, str], None],
) -> Iterator[WordEdit]:
    """Yield the edits of a line that changes of single sentences make; `missed` hears of the
    others."""
    spans = sentence_spans(text, start)
    for change in changes:
        new = " ".join(change.texts.get(lang, "").split())
        if change.kind is ChangeKind.INSERT:
            if 1 <= change.sentence - 1 <= len(spans) and new:
                end = spans[change.sentence - 2][1]
                yield WordEdit(end, end, f" {new}", change.id)
            else:
                missed(change, new)
            continue
        if not 1 <= change.sentence <= len(spans):
            missed(change, str(change.sentence))
            continue
        first, last = spans[change.sentence - 1]
        if change.kind is ChangeKind.WORDS:
            for swap in change.swaps.get(lang, ()):
                own = swaps.edits(text[:last], swap, change.id, first)
                if not own:
                    missed(change, swap.old)
                yield from own
        elif change.kind is ChangeKind.REPEAL:
            blank = 1 if first > start and text[first - 1].isspace() else 0
            yield WordEdit(first - blank, last, "", change.id)
        elif new:
            yield WordEdit(first, last, new, change.id)
