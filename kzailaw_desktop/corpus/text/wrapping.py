"""Lines broken by a page joined to paragraphs again, and words broken by a hyphen mended.

A text taken from a PDF has a line end wherever the page had one. Whether a line end was forced by
the width or meant by the author is decided by the width of the line and of the word that follows,
from punctuation, and from blank lines as far as they can be trusted in this text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kzailaw_desktop.corpus.reports.report import Repair
from kzailaw_desktop.corpus.text.hyphens import is_compound

BREAK_HYPHEN = "\ufffe"  # what PDF libraries write for a hyphen at a line end
SOFT_HYPHEN = "\u00ad"
# What no XML can hold, apart from the hyphen mark; and marks that mean nothing inside a line.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\uffff\ufeff]")
WORD = re.compile(r"[^\W\d_]+(?:[-’'ʼ][^\W\d_]+)*")
SENTENCE_END = re.compile(r"[.!?…][»”\")\]]*$")
LIST_MARK = re.compile(r"(?:\d{1,3}[.)]|[•●◆▪*]|[-–—])\s")
LONG_LINE = 30.0  # ems from which a paragraph without an end may have been cut by a page
NARROW = frozenset("іilIjtfr.,;:!?'’|()[]-")
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
INDENT = 2  # blanks that make an indent
WIDE = frozenset("шщжмфюыъmwШЩЖМФЮЫWM@—")


@dataclass(frozen=True, slots=True)
class Fragment:
    """A line on its way to become part of a paragraph."""

    number: int  # line in the source
    text: str  # without white space around it
    page: int = 0
    gap: bool = False  # a blank line stood before it
    indent: int = 0  # blanks before the text, as far as the reader kept them
    lead: float = 0.0  # width of what was taken off the front, such as a speaker's label
    begins: bool = False  # the user says that a paragraph begins here
    lang: str = ""  # the language, when the user says it


@dataclass(frozen=True, slots=True)
class JoinedBlock:
    """A paragraph put together from fragments."""

    number: int  # line in the source where it begins
    text: str
    page: int = 0
    lang: str = ""  # when the user says it of one of its lines


@dataclass(frozen=True, slots=True)
class Layout:
    """How the lines of one text were broken."""

    wrapped: bool  # False: every line is a paragraph
    width: float  # of a full line, in ems
    blanks: str  # "separators", "hints" (also inside sentences), "none"
    indented: bool  # the reader kept first-line indents
    flush: int  # blanks before a line that is not a paragraph's first
    hyphenated: bool  # words are divided at line ends as a matter of course
    words: tuple[str, ...]  # every word not at a line end, sorted, lower case


def measure(text: str) -> float:
    """The natural width of a text in ems, by classes of letters of a book face."""
    width = 0.0
    for char in text:
        if char in NARROW:
            width += 0.3
        elif char in WIDE:
            width += 0.75
        elif char == " ":
            width += 0.25
        else:
            width += 0.7 if char.isupper() else 0.5
    return width


def fragments(lines: Iterable[tuple[int, str, int]]) -> list[Fragment]:
    """Lines (number, text, page) as fragments; blank ones become the `gap` of the next."""
    found = []
    gap = False
    for number, text, page in lines:
        bare = _UNPRINTABLE.sub("", text.replace("\u00a0", " ")).strip()
        if not bare:
            gap = True
            continue
        indent = len(text) - len(text.lstrip(" \u00a0\t"))
        found.append(Fragment(number, re.sub(r"[ \t\f\v]+", " ", bare), page, gap, indent))
        gap = False
    return found


def _ends_sentence(text: str) -> bool:
    return bool(SENTENCE_END.search(text))


def _runs_on(before: str, after: str) -> bool:
    """Whether a sentence goes from one line to the next beyond doubt."""
    return before[-1:] not in ".!?…;:" and not _ends_sentence(before) and after[:1].islower()


def survey(parts: Sequence[Fragment]) -> Layout:
    """Measure a text: are its lines wrapped, how wide are they, what do blank lines mean."""
    pairs = list(pairwise(parts))
    running = [(a, b) for a, b in pairs if _runs_on(a.text, b.text)]
    widths = sorted(a.lead + measure(a.text) for a, _ in running)
    width = widths[int(len(widths) * 0.95)] if widths else 0.0
    wider = sum(measure(part.text) > width * 1.4 for part in parts)
    wrapped = len(running) >= 2 and len(running) * 12 >= len(pairs) and wider * 20 < len(parts)
    gaps = [(a, b) for a, b in pairs if b.gap]
    torn = sum(_runs_on(a.text, b.text) for a, b in gaps)
    blanks = "hints" if torn * 8 > len(gaps) else "separators"
    if not gaps:
        blanks = "none"
    continued = [b.indent for _, b in running]
    others = [b.indent for a, b in pairs if _ends_sentence(a.text) and not b.text[:1].islower()]
    flush = sorted(continued)[len(continued) // 2] if continued else 0
    indented = sum(i >= flush + INDENT for i in others) * 3 > len(others)
    divided = sum(a.text.endswith("-") or BREAK_HYPHEN in a.text for a in parts)
    return Layout(
        wrapped=wrapped,
        width=width,
        blanks=blanks,
        indented=indented,
        flush=flush,
        hyphenated=divided * 20 > len(parts),
        words=_vocabulary(parts),
    )


def _vocabulary(parts: Sequence[Fragment]) -> tuple[str, ...]:
    """Words that were certainly not divided: none from the ends of lines."""
    words: set[str] = set()
    for part in parts:
        if BREAK_HYPHEN in part.text or SOFT_HYPHEN in part.text:
            continue
        words.update(w.lower() for w in WORD.findall(part.text)[1:-1])
    return tuple(sorted(words))


def _known(words: Sequence[str], start: str) -> bool:
    place = bisect_left(words, start)
    return place < len(words) and words[place].startswith(start)


def _whole(words: Sequence[str], word: str) -> bool:
    place = bisect_left(words, word)
    return place < len(words) and words[place] == word


def keeps_hyphen(left: str, right: str, layout: Layout) -> bool:
    """Whether "left-" at a line end and "right" after it make a word with a real hyphen.

    The text itself is asked first: does it have the word in one piece, or with its hyphen.
    """
    low, tail = left.lower(), right.lower()
    if _known(layout.words, f"{low}-{tail[:4]}"):
        return True
    if _known(layout.words, low + tail[: max(2, min(4, len(tail)))]):
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
    if _known(layout.words, f"{low}-") or _whole(layout.words, low):
        return True
    return layout.wrapped


def mend(left: str, right: str, layout: Layout) -> tuple[str, str]:
    """Two lines joined: the text, and what the mended word became ("" without a hyphen)."""
    head, tail, word = _mended(left, right, layout)
    return head + tail, word


def _mended(left: str, right: str, layout: Layout) -> tuple[str, str, str]:
    """What two lines become when they are joined, in two pieces, and the mended word."""
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
    """Whether the next line's first word would not have fitted on this line."""
    room = layout.width * (0.91 if first else 0.97)
    following = after.text.split(" ", 1)[0]
    return before.lead + measure(before.text) + 0.25 + measure(following) > room


def continues(before: Fragment, after: Fragment, first: bool, layout: Layout) -> bool:
    """Whether `after` goes on with the paragraph that `before` (its `first` line or not) is in."""
    a, b = before.text, after.text
    if after.begins:
        return False
    if a[-1:] in (SOFT_HYPHEN, BREAK_HYPHEN) or (re.search(r"\w-$", a) and b[:1].isalpha()):
        return True
    ended = _ends_sentence(a)
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
    """The paragraphs that the fragments are pieces of; mended words go to `repairs`."""
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
    """A line in which the PDF library itself joined two lines at a hyphen."""
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
    """A line as it is kept outside paragraphs: a hyphen mark is a hyphen, a soft one nothing."""
    return text.replace(BREAK_HYPHEN, "-").replace(SOFT_HYPHEN, "")
