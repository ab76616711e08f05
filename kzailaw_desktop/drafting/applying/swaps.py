"""Find and change words in a line, never inside a word or number."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kzailaw_desktop.drafting.draft.model import WordSwap

_LAST_MARK = re.compile(r"\s*[.;:,]?\s*$")  # behind which nothing is added
_MARKS = re.compile(r"[^\w\s]+")
_ENDS = frozenset(".;:")  # marks that a swap alone can only mean at the end of a line
_TOKEN = re.compile(r"\w+|[^\w\s]+|\s+")
_WHOLE = re.compile(r"\w+(?:[-‑–.,/]?\w+)*")


@dataclass(frozen=True, slots=True)
class WordEdit:
    """New words for `text[start:end]`, and the id of the change that wants them."""

    start: int
    end: int
    text: str
    by: str = ""


def spans(text: str, words: str) -> list[tuple[int, int]]:
    """Return where `words` stand in a text as words of their own; blanks of any kind are equal.

    >>> spans("орган и органдар", "орган")
    [(0, 5)]
    >>> spans("статьи 17 и 1", "1")
    [(12, 13)]
    """
    pattern = _pattern(words)
    return [found.span() for found in pattern.finditer(text)] if pattern else []


@lru_cache(maxsize=4096)
def _pattern(words: str) -> re.Pattern[str] | None:
    tokens = _TOKEN.findall(words.strip())
    if not tokens:
        return None
    body = "".join(r"\s+" if token.isspace() else re.escape(token) for token in tokens)
    if len(tokens) == 1 and tokens[0] in _ENDS:
        return re.compile(body + r"(?=[»\"]*\s*$)")
    return re.compile(_edge(tokens[0], before=True) + body + _edge(tokens[-1], before=False))


def _edge(token: str, *, before: bool) -> str:
    """Return what may not stand beside the first or last word: letters, digits, parts of a
    number."""
    if not token[0].isalnum():
        return ""
    if token.isdigit():
        beside = r"(?<![\w])(?<!\d[.,/-])(?<!\d[‑–])" if before else r"(?!\w|[-‑–.,/]\d)"
    else:
        beside = r"(?<!\w)(?<!\w[-‑])" if before else r"(?!\w|[-‑]\w)"
    return beside


def edits(text: str, swap: WordSwap, by: str = "", start: int = 0) -> list[WordEdit]:
    """Return the changes that a swap makes in `text[start:]`."""
    if swap.end:
        end = len(_LAST_MARK.sub("", text))
        return [WordEdit(end, end, _joined(swap.new), by)]
    found = [span for span in spans(text, swap.old) if span[0] >= start]
    if swap.after:
        return [WordEdit(end, end, _joined(swap.new), by) for _, end in found]
    if swap.new:
        return [WordEdit(*span, swap.new, by) for span in found]
    return [WordEdit(*_with_blank(text, *span, start), "", by) for span in found]


def _joined(words: str) -> str:
    """Words as they stand behind others: a mark needs no blank."""
    return words if words[:1] in ",;.:)" else f" {words}"


def _with_blank(text: str, start: int, end: int, least: int) -> tuple[int, int]:
    """Return a stretch to be deleted, with the blank before it or else the one behind it."""
    if start > least and text[start - 1].isspace():
        return start - 1, end
    if text[end : end + 1].isspace():
        return start, end + 1
    return start, end


def apply(text: str, wanted: Iterable[WordEdit]) -> tuple[str, list[WordEdit], list[WordEdit]]:
    """Return the text with the edits made, those made, and those that collide with one before
    them."""
    made: list[WordEdit] = []
    refused: list[WordEdit] = []
    for edit in wanted:
        if any(_clash(text, edit, own) for own in made):
            refused.append(edit)
        else:
            made.append(edit)
    pieces, at = [], 0
    for edit in sorted(made, key=lambda e: (e.start, e.end)):
        pieces += [text[at : max(at, edit.start)], edit.text]
        at = max(at, edit.end)
    return "".join([*pieces, text[at:]]), made, refused


def without_covered(wanted: Sequence[WordEdit], general: Collection[str]) -> list[WordEdit]:
    """Return the edits without those of words that a longer edit changes together with others: of
    the same change («новая система» and «система»), or where the shorter one is of the whole
    act."""

    def covered(edit: WordEdit) -> bool:
        return any(
            other.start <= edit.start and edit.end <= other.end
            and other.end - other.start > edit.end - edit.start > 0
            and (other.by == edit.by or edit.by in general)
            for other in wanted
        )  # fmt: skip

    return [edit for edit in wanted if not covered(edit)] if len(wanted) > 1 else list(wanted)


def _clash(text: str, one: WordEdit, other: WordEdit) -> bool:
    """Tell whether two edits want the same words; a blank between two deletions belongs to both."""
    shared = text[max(one.start, other.start) : min(one.end, other.end)]
    inside = one.start == one.end and other.start < one.start < other.end
    around = other.start == other.end and one.start < other.start < one.end
    return bool(shared.strip()) or inside or around


def swapped(text: str, swap: WordSwap) -> str:
    """Return the text with one swap made wherever the words stand.

    >>> swapped("срок пять дней", WordSwap("пять"))
    'срок дней'
    """
    return apply(text, edits(text, swap))[0]


def within_words(text: str, words: str) -> list[str]:
    """Return the longer words or numbers that hold `words`: «органдар» for «орган»."""
    wanted = words.strip().casefold()
    if not wanted:
        return []
    found = (m.group() for m in _WHOLE.finditer(text))
    return list(dict.fromkeys(w for w in found if wanted in w.casefold() and w != words.strip()))


def is_mark(words: str) -> bool:
    """Tell whether words are nothing but punctuation."""
    return bool(_MARKS.fullmatch(words.strip()))


def is_figures(words: str) -> bool:
    """Tell whether words are a number in figures."""
    return bool(re.fullmatch(r"[\d\s.,%–-]*\d[\d\s.,%–-]*", words.strip()))


def count(words: str) -> int:
    """Return how many words a quotation has; at least one."""
    return max(1, len(re.findall(r"\w+(?:[-‑]\w+)*", words)))


def total(texts: Sequence[str], words: str) -> int:
    """Return how often words stand in texts."""
    return sum(len(spans(text, words)) for text in texts)
