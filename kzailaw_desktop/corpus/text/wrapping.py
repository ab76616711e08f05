"""Lines broken by a page joined to paragraphs again, and words broken by a hyphen mended.

A text taken from a PDF has a line end wherever the page had one. Whether a line end was forced by
the width or meant by the author is decided by the width of the line and of the word that follows,
from punctuation, and from blank lines as far as they can be trusted in this text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kzailaw_desktop.corpus.reports.report import Repair
from kzailaw_desktop.corpus.text.hyphens import is_compound
from kzailaw_desktop.corpus.text.layout import (
    BREAK_HYPHEN,
    INDENT,
    SOFT_HYPHEN,
    Fragment,
    Layout,
    ends_sentence,
    is_whole,
    known,
    measure,
)

LIST_MARK = re.compile(r"(?:\d{1,3}[.)]|[•●◆▪*]|[-–—])\s")
LONG_LINE = 30.0  # ems from which a paragraph without an end may have been cut by a page
# Halves of words that are written with a hyphen as a rule.
PARTICLES = frozenset(
    ("то", "либо", "нибудь", "ка", "таки", "де", "ақ", "ау", "мыс", "ші", "ше", "ды", "ді")
)
PREFIXES = frozenset(
    (
        "кое",
        "вице",
        "экс",
        "веб",
        "онлайн",
        "интернет",
        "медиа",
        "пресс",
        "бизнес",
        "ит",
        "ии",
        "жи",
    )
)


@dataclass(frozen=True, slots=True)
class JoinedBlock:
    """A paragraph put together from fragments."""

    number: int  # line in the source where it begins
    text: str
    page: int = 0
    lang: str = ""  # when the user says it of one of its lines


def keeps_hyphen(left: str, right: str, layout: Layout) -> bool:
    """Tell whether "left-" at a line end and "right" after it make a word with a real hyphen.

    The text itself is asked first: does it have the word in one piece, or with its hyphen.
    """
    low, tail = left.lower(), right.lower()
    if known(layout.words, f"{low}-{tail[:4]}"):
        return True
    if known(layout.words, low + tail[: max(2, min(4, len(tail)))]):
        return False
    if not tail[:1].isalpha() or not low[-1:].isalpha():
        return True
    if right[:1].isupper() and not left.isupper():
        return True
    if tail in PARTICLES or low in PREFIXES:
        return True
    latin = ("a" <= low[-1] <= "z", "a" <= tail[0] <= "z")
    if latin[0] != latin[1] or (left.isupper() and right.islower()):
        return True
    if is_compound(left, right):
        return True
    if layout.hyphenated:
        return False
    if known(layout.words, f"{low}-") or is_whole(layout.words, low):
        return True
    return layout.wrapped


def mend(left: str, right: str, layout: Layout) -> tuple[str, str]:
    """Two lines joined: the text, and what the mended word became ("" without a hyphen)."""
    head, tail, word = _mended(left, right, layout)
    return head + tail, word


def _mended(left: str, right: str, layout: Layout) -> tuple[str, str, str]:
    """Return what two lines become when they are joined, in two pieces, and the mended word."""
    end = left[-120:]
    divided = re.search(r"(\w{1,80})[-\u00ad\u2010\ufffe]$", end)
    start = re.match(r"\w{1,80}", right)
    if divided is None or start is None:
        return left, f" {right}", ""
    keep = left[-1] != SOFT_HYPHEN and keeps_hyphen(divided[1], start[0], layout)
    word = divided[1] + ("-" if keep else "") + start[0]
    cut = len(left) - len(end) + divided.start()
    return left[:cut], word + right[start.end() :], word


def _forced(before: Fragment, after: Fragment, first: bool, layout: Layout) -> bool:
    """Tell whether the next line's first word would not have fitted on this line."""
    room = layout.width * (0.91 if first else 0.97)
    following = after.text.split(" ", 1)[0]
    return before.lead + measure(before.text) + 0.25 + measure(following) > room


def continues(before: Fragment, after: Fragment, first: bool, layout: Layout) -> bool:
    """Tell whether `after` goes on with the paragraph that `before` (its `first` line or not) is
    in."""
    a, b = before.text, after.text
    if after.begins:
        return False
    if a[-1:] in (SOFT_HYPHEN, BREAK_HYPHEN) or (re.search(r"\w-$", a) and b[:1].isalpha()):
        return True
    ended = ends_sentence(a)
    lower = b[:1].islower()
    if not layout.wrapped:
        torn = after.gap or before.page != after.page
        return torn and not ended and lower and a[-1:] not in ";:" and measure(a) > LONG_LINE
    if layout.blanks == "separators" and after.gap and (ended or not lower):
        return False
    if a[-1:] == ";" or (ended and LIST_MARK.match(b)):
        return False
    if layout.indented and after.indent >= layout.flush + INDENT and (ended or not lower):
        return False
    forced = _forced(before, after, first, layout)
    if not forced:
        if ended or a[-1:] == ":":
            return False
        return lower or before.lead + measure(a) > layout.width * 0.9
    if lower or not (ended or a[-1:] == ":"):
        return True
    if layout.indented:
        return after.indent < layout.flush + INDENT
    if layout.blanks == "hints":
        return first == after.gap
    return True


def rejoin(parts: Sequence[Fragment], layout: Layout, repairs: list[Repair]) -> list[JoinedBlock]:
    """Return the paragraphs that the fragments are pieces of; mended words go to `repairs`."""
    blocks: list[JoinedBlock] = []
    pieces: list[str] = []  # of the paragraph that is open: a long one is put together once
    opening: Fragment | None = None
    before: Fragment | None = None
    for part in parts:
        text = _mend_inside(part, layout, repairs)
        if (
            opening is not None
            and before is not None
            and continues(before, part, len(pieces) == 1, layout)
        ):
            _join(pieces, part, text, layout, repairs)
            if part.lang:
                opening = replace(opening, lang=part.lang)
        else:
            if opening is not None:
                blocks.append(_block(opening, pieces))
            opening, pieces = part, [text]
        before = part
    if opening is not None:
        blocks.append(_block(opening, pieces))
    return blocks


def _block(opening: Fragment, pieces: Sequence[str]) -> JoinedBlock:
    return JoinedBlock(opening.number, whole("".join(pieces)), opening.page, opening.lang)


def _join(
    pieces: list[str], part: Fragment, text: str, layout: Layout, repairs: list[Repair]
) -> None:
    """A line to the pieces of the paragraph that it goes on with."""
    last = pieces[-1]
    head, tail, word = _mended(last, text, layout)
    if word:
        old = f"{last.rsplit(' ', 1)[-1]}⏎{text.split(' ', 1)[0]}"
        repairs.append(Repair(part.number, old, word, "word-divided"))
    elif not layout.wrapped:
        end = "".join(pieces[-2:])[-40:]
        repairs.append(
            Repair(part.number, f"{end}⏎{text[:40]}", f"{end} {text[:40]}", "paragraph-joined")
        )
    pieces[-1] = head
    pieces.append(tail)


_MARKS = re.compile(f"([{BREAK_HYPHEN}{SOFT_HYPHEN}])")


def _mend_inside(part: Fragment, layout: Layout, repairs: list[Repair]) -> str:
    """Return a line in which the PDF library itself joined two lines at a hyphen."""
    if BREAK_HYPHEN not in part.text and SOFT_HYPHEN not in part.text:
        return part.text
    first, *rest = _MARKS.split(part.text)
    out = [first]
    tail = first[-100:]  # enough for the word before a mark, longer runs of letters are no word
    for mark, words in zip(rest[::2], rest[1::2], strict=True):
        left = re.search(r"\w{1,80}$", tail)
        right = re.match(r"\w{1,80}", words)
        glue = mark
        if left and right:
            keep = mark != SOFT_HYPHEN and keeps_hyphen(left[0], right[0], layout)
            glue = "-" if keep else ""
            old = f"{left[0]}{mark}{right[0]}".replace(BREAK_HYPHEN, "-⏎")
            repairs.append(Repair(part.number, old, left[0] + glue + right[0], "word-divided"))
        out += [glue, words]
        tail = (tail + glue + words)[-100:]
    return "".join(out)


def whole(text: str) -> str:
    """Return a line as it is kept outside paragraphs: a hyphen mark is a hyphen, a soft one
    nothing."""
    return text.replace(BREAK_HYPHEN, "-").replace(SOFT_HYPHEN, "")
