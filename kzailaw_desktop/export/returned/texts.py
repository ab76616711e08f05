"""Bring back a redline, a memo or a consolidated text: running lines of acts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kzailaw_desktop.drafting.wording.diff import line_pairs
from kzailaw_desktop.export.returned.model import Returned, ReturnedChange, ReturnedComment
from kzailaw_desktop.export.returned.package import Comment
from kzailaw_desktop.export.returned.paragraphs import ReturnedParagraph
from kzailaw_desktop.export.returned.placing import ExpectedLine, even, located, paired

_UNIT_STYLES = ("UnitBody", "Unit1", "Unit2", "Unit3", "Unit")  # of lines of acts


@dataclass
class _Place:
    """The unit that the reading has come to."""

    act: str = ""
    eid: str = ""
    lang: str = ""
    part: str = ""


def bring_back_text(
    paragraphs: Sequence[ReturnedParagraph],
    comments: dict[str, Comment],
    expected: Sequence[ExpectedLine],
    found: Returned,
    *,
    complete: bool,
) -> None:
    """Put what others changed into `found`, each with its unit.

    `complete`: the file has every expected line, so that one that is missing was removed.
    """
    wanted = list(expected)
    lines = [
        (n, text) for n, p in enumerate(paragraphs) for text in (p.ours if complete else p.base)
    ]
    pairs = (paired if complete else located)(wanted, [text for _, text in lines])
    places: dict[int, ExpectedLine] = {}
    by_line = {j: line for line, j in pairs if line is not None and j is not None}
    for at, (number, _) in enumerate(lines):
        if at in by_line:
            places.setdefault(number, by_line[at])
    place = _Place()
    deleted = {even(text) for p in paragraphs if not p.ours for text in p.base}
    for number, paragraph in enumerate(paragraphs):
        own = places.get(number) or _deleted(paragraph, wanted, place)
        if own is not None:
            place = _Place(own.act, own.eid, own.lang, own.part)
        _tracked(paragraph, place, found)
        for id, words in paragraph.comments:
            if id in comments:
                found.comments.append(_comment(comments[id], words, place))
    for line, j in pairs:
        if line is None:
            continue
        now = even(lines[j][1]) if j is not None else ""
        before = line.new if complete else line.old
        if now == before or (j is None and (not before or line.old in deleted)):
            continue
        found.untracked.append(
            ReturnedChange(line.act, line.eid, line.lang, before, now, part=line.part)
        )
    known = {text for line in wanted for text in (line.old, line.new)}
    _added(lines, pairs, paragraphs, known, found)


def _deleted(
    paragraph: ReturnedParagraph, wanted: Sequence[ExpectedLine], place: _Place
) -> ExpectedLine | None:
    """Return the unit of a line that our own draft deletes, so that it is not in our text."""
    texts = {even(text) for text in paragraph.base}
    if paragraph.ours or not texts:
        return None
    return next((line for line in wanted if line.old in texts and not line.new), None)


def _tracked(paragraph: ReturnedParagraph, place: _Place, found: Returned) -> None:
    if not paragraph.changed:
        return
    authors = tuple(dict.fromkeys(r.author for r in paragraph.revisions))
    date = max((r.date for r in paragraph.revisions), default="")
    for i, j in line_pairs(paragraph.ours, paragraph.theirs):
        before = paragraph.ours[i] if i is not None else ""
        after = paragraph.theirs[j] if j is not None else ""
        if before != after:
            found.changes.append(
                ReturnedChange(
                    place.act, place.eid, place.lang, before, after, authors, date,
                    tuple(paragraph.revisions), part=place.part,
                )
            )  # fmt: skip


def _added(
    lines: Sequence[tuple[int, str]],
    pairs: Sequence[tuple[ExpectedLine | None, int | None]],
    paragraphs: Sequence[ReturnedParagraph],
    known: set[str],
    found: Returned,
) -> None:
    """Lines that stand among those of a unit and are of none: added without tracking."""
    before: ExpectedLine | None = None
    for place, (line, j) in enumerate(pairs):
        if line is not None and j is not None:
            before = line
        if line is None and j is not None and before is not None and lines[j][1]:
            later = any(own is not None and k is not None for own, k in pairs[place + 1 :])
            repeated = even(lines[j][1]) in known
            if later and not repeated and paragraphs[lines[j][0]].style in _UNIT_STYLES:
                text = even(lines[j][1])
                found.untracked.append(
                    ReturnedChange(before.act, before.eid, before.lang, "", text)
                )


def _comment(comment: Comment, words: str, place: _Place) -> ReturnedComment:
    return ReturnedComment(
        place.act, place.eid, place.lang, comment.author, comment.date, comment.text, words
    )
