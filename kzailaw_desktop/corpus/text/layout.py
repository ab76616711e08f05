"""The layout of wrapped lines: width, indents, words that the text has whole."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

BREAK_HYPHEN = "\ufffe"  # what PDF libraries write for a hyphen at a line end
SOFT_HYPHEN = "\u00ad"
# What no XML can hold, apart from the hyphen mark; and marks that mean nothing inside a line.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\uffff\ufeff]")
WORD = re.compile(r"[^\W\d_]+(?:[-’'ʼ][^\W\d_]+)*")
SENTENCE_END = re.compile(r"[.!?…][»”\")\]]*$")
NARROW = frozenset("іilIjtfr.,;:!?'’|()[]-")
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
    """Return the natural width of a text in ems, by classes of letters of a book face."""
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


def ends_sentence(text: str) -> bool:
    return bool(SENTENCE_END.search(text))


def _runs_on(before: str, after: str) -> bool:
    """Tell whether a sentence goes from one line to the next beyond doubt."""
    return before[-1:] not in ".!?…;:" and not ends_sentence(before) and after[:1].islower()


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
    others = [b.indent for a, b in pairs if ends_sentence(a.text) and not b.text[:1].islower()]
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


def known(words: Sequence[str], start: str) -> bool:
    place = bisect_left(words, start)
    return place < len(words) and words[place].startswith(start)


def is_whole(words: Sequence[str], word: str) -> bool:
    place = bisect_left(words, word)
    return place < len(words) and words[place] == word
