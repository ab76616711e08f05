"""The lines of an article sorted into its parts: front matter, abstracts, body, references."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kzailaw_desktop.corpus.articles import article_words as words
from kzailaw_desktop.corpus.reports.report import Repair
from kzailaw_desktop.corpus.text.layout import SENTENCE_END, Fragment, Layout, measure
from kzailaw_desktop.corpus.text.wrapping import LIST_MARK, JoinedBlock, rejoin

LONG = 250  # characters from which a block of the front matter is prose
HEADING = 120  # characters that a heading without a style may have


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A line with what the format says of it: heading level (0: none), all of it bold."""

    line: Fragment
    level: int = 0
    strong: bool = False


@dataclass(slots=True)
class Part:
    """A part of an article while it is put together."""

    heading: str
    role: str
    level: int = 1
    number: int = 0
    lines: list[Fragment] = field(default_factory=list)
    blocks: list[JoinedBlock] = field(default_factory=list)


def sort_pieces(pieces: Sequence[MarkedLine], layout: Layout, repairs: list[Repair]) -> list[Part]:
    """Return the parts of an article in order, each with its paragraphs put together."""
    parts = [Part("", "front", number=pieces[0].line.number if pieces else 1)]
    for place, piece in enumerate(pieces):
        near = pieces[place - 1] if place else None
        after = pieces[place + 1] if place + 1 < len(pieces) else None
        part = _begins(piece, near, after, parts, layout)
        if part is not None:
            parts.append(part)
        else:
            parts[-1].lines.append(piece.line)
    for part in parts:
        for run in _runs(part):
            part.blocks += rejoin(run, layout, repairs)
    return _refine(parts)


def _runs(part: Part) -> list[list[Fragment]]:
    """Return the lines of a part cut where a line certainly begins something new.

    In front matter at codes, addresses, names and marks; in references at the next number.
    """
    if part.role not in ("front", "references"):
        return [part.lines]
    runs: list[list[Fragment]] = [[]]
    number = 0
    alone = False
    for line in part.lines:
        if part.role == "references":
            found = re.match(r"\[?(\d{1,3})[\].)]*\s+\S", line.text)
            cut = found is not None and int(found[1]) == number + 1
            number += cut
        else:
            single = _stands_alone(line.text)
            cut = alone or single or bool(re.match(r"[¹²³⁴⁵⁶⁷⁸⁹]", line.text))
            alone = single
        if cut and runs[-1]:
            runs.append([])
        runs[-1].append(line)
    return runs


def _stands_alone(text: str) -> bool:
    """Tell whether a line of the front matter is a code, an address, a name or the kind of
    article."""
    return bool(
        words.CODES.match(text)
        or words.KIND_LINE.fullmatch(text)
        or re.match(r"(?:https?://|doi\b|orcid\b|\W*e-?mail)", text, re.I)
        or words.AUTHOR_LINE.fullmatch(text)
    )


def _begins(
    piece: MarkedLine,
    near: MarkedLine | None,
    after: MarkedLine | None,
    parts: Sequence[Part],
    layout: Layout,
) -> Part | None:
    """Return the part that a line begins, or None when it goes on with the current part."""
    text, number, role = piece.line.text, piece.line.number, parts[-1].role
    known = words.known_heading(text)
    if known and _plausible(known, piece, near, layout):
        level = piece.level or 1
        part = Part(known.text, known.role, min(max(level - 1, 1), 3), number)
        if known.rest:
            lead = measure(text) - measure(known.rest)
            part.lines.append(replace(piece.line, text=known.rest, lead=lead, gap=False))
        return part
    if role == "references" and words.AUTHOR_LINE.fullmatch(text) and len(text) < 200:
        part = Part("", "front", number=number)
        part.lines.append(piece.line)
        return part
    started = any(p.role == "body" for p in parts)
    dated = words.DATE_LINE.fullmatch(text) and text[:1].isupper() and re.search(r"\d{4}", text)
    if started and dated and (near is None or SENTENCE_END.search(near.line.text)):
        if parts[-1].role == "back" and not parts[-1].heading:
            return None
        part = Part("", "back", number=number)
        part.lines.append(piece.line)
        return part
    if role == "body" and _own_heading(piece, near, after, layout):
        return Part(text, "body", max(piece.level - 1, 2) if piece.level else 2, number)
    return None


def _plausible(
    known: words.Heading, piece: MarkedLine, near: MarkedLine | None, layout: Layout
) -> bool:
    """Tell whether a line with the words of a heading stands where a heading can stand."""
    if piece.level or piece.strong or near is None or known.role in words.RUN_IN_ALWAYS:
        return True
    text = piece.line.text
    if text[:1].islower():
        return False
    if not layout.wrapped or known.rest:
        return True
    ended = bool(SENTENCE_END.search(near.line.text)) or near.line.text.isupper()
    return ended or piece.line.gap or near.line.page != piece.line.page or _short(near, layout)


def _short(piece: MarkedLine, layout: Layout) -> bool:
    return measure(piece.line.text) < layout.width * 0.8


def _own_heading(
    piece: MarkedLine, near: MarkedLine | None, after: MarkedLine | None, layout: Layout
) -> bool:
    """Tell whether a line is a heading of the author's own: styled, or short, alone and
    unfinished."""
    text = piece.line.text
    if after is None or near is None or not re.search(r"[^\W\d_]{3}", text):
        return False
    if piece.level:
        return True
    numbered = re.match(r"\d{1,2}\.\d{0,2}\.?\s+[^\W\d_]", text)
    if text[-1:] in ".;:,!?…-–":
        return False
    if (len(text) > HEADING or LIST_MARK.match(text)) and not numbered:
        return False
    if not text[:1].isupper() and not text[:1].isdigit():
        return False
    following = after.line.text
    if not (following[:1].isupper() or following[:1] in '«"“') or len(following) < 60:
        return False
    if not SENTENCE_END.search(near.line.text):
        return False
    if layout.wrapped:
        apart = piece.line.gap if layout.blanks == "separators" else piece.strong
        return apart and measure(text) < layout.width * 0.85
    return piece.strong or (piece.line.gap and after.line.gap)


def _refine(parts: Sequence[Part]) -> list[Part]:
    """Parts split where no heading says so: after keywords, and prose in the front matter."""
    out: list[Part] = []
    for place, part in enumerate(parts):
        later = {p.role for p in parts[place + 1 :]}
        if part.role == "keywords" and len(part.blocks) > 1:
            kept = _keyword_blocks(part.blocks)
            rest = part.blocks[kept:]
            out.append(replace(part, blocks=part.blocks[:kept]))
            if rest:
                out += _front(Part("", "front", number=rest[0].number, blocks=rest), later)
        elif part.role == "front":
            out += _front(part, later)
        else:
            out.append(part)
    return [p for p in out if p.blocks or p.heading]


def _keyword_blocks(blocks: Sequence[JoinedBlock]) -> int:
    """Return how many blocks the keywords take: one, more while a comma says that they go on."""
    count = 1
    while count < len(blocks) and blocks[count - 1].text.endswith((",", ";")):
        count += 1
    return count


def _front(part: Part, later: set[str]) -> list[Part]:
    """Front matter; long prose in it is an abstract without heading, or the body itself."""
    start = next((i for i, b in enumerate(part.blocks) if len(b.text) > LONG and _prose(b)), -1)
    if start < 0:
        return [part]
    # The abstract may open with shorter paragraphs; they have ended sentences.
    while start and _prose(part.blocks[start - 1]) and len(part.blocks[start - 1].text) > 100:
        start -= 1
    prose = part.blocks[start:]
    role = "abstract" if "keywords" in later or "body" in later else "body"
    front = replace(part, blocks=part.blocks[:start])
    return [front, Part("", role, number=prose[0].number, blocks=prose)]


def _prose(block: JoinedBlock) -> bool:
    text = block.text
    if words.EMAIL.search(text) or words.ORCID.search(text) or words.CODES.match(text):
        return False
    return bool(SENTENCE_END.search(text)) and not words.AFFILIATION.match(text)
