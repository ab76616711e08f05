"""Comments of Word on stretches of text. python-docx counts all ids anew for each; we count once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from docx import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from kzailaw_desktop.export.word import wml
from kzailaw_desktop.export.word.wml import Element, el, paragraph, run

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"


@dataclass(frozen=True, slots=True)
class TextComment:
    """Something to be attached to `text[start:end]` of a paragraph."""

    start: int
    end: int
    text: str
    lang: str
    author: str = ""
    date: dt.datetime | None = None


class Comments:
    """The comments of one document, in the order of their making."""

    def __init__(self) -> None:
        self._elements: list[Element] = []

    def anchor(self, remark: TextComment) -> tuple[Element, list[Element]]:
        """Return what stands before and behind the words that the remark is about."""
        id = len(self._elements)
        author = wml.legal(remark.author) or "KzaiLaw"
        made = el("comment", id=id, author=author, initials=_initials(author))
        if remark.date is not None:
            moment = remark.date.astimezone(dt.UTC).replace(microsecond=0, tzinfo=None)
            made.set(wml.w("date"), f"{moment.isoformat()}Z")
        lines = remark.text.splitlines() or [""]
        for number, line in enumerate(lines):
            mark = [el("r", el("annotationRef"))] if number == 0 else []
            made.append(paragraph("CommentText", *mark, run(line, remark.lang)))
        self._elements.append(made)
        reference = el("r", el("rPr", el("rStyle", val="CommentReference")))
        reference.append(el("commentReference", id=id))
        return el("commentRangeStart", id=id), [el("commentRangeEnd", id=id), reference]

    def attach(self, part: Any) -> None:
        """Put the comments into the package of a document's main part."""
        if not self._elements:
            return
        root = el("comments", *self._elements)
        xml = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        name = PackURI("/word/comments.xml")
        part.relate_to(Part(name, _TYPE, xml, part.package), _RELATION)


def _initials(author: str) -> str:
    return "".join(word[0] for word in author.split())[:3].upper()


class Numbered:
    """Remarks as raised numbers with a list at the end, for tables that footnotes would break."""

    def __init__(self) -> None:
        self.remarks: list[TextComment] = []

    def anchor(self, remark: TextComment) -> tuple[None, list[Element]]:
        """Return the number behind the words."""
        self.remarks.append(remark)
        return None, [run(str(len(self.remarks)), remark.lang, raised=True)]


def remarked(
    text: str,
    lang: str,
    remarks: Sequence[TextComment],
    anchor: Callable[[TextComment], tuple[Element | None, list[Element]]],
) -> list[Element]:
    """Return the runs of a text with remarks on stretches of it, which may overlap."""
    opening: dict[int, list[Element]] = {}
    closing: dict[int, list[Element]] = {}
    for remark in sorted(remarks, key=lambda r: (r.end, r.start)):
        start = min(max(remark.start, 0), len(text))
        end = min(max(remark.end, start), len(text))
        before, behind = anchor(remark)
        if before is not None and start < end:
            opening.setdefault(start, []).append(before)
        elif before is not None:
            behind = [before, *behind]
        closing.setdefault(end, []).extend(behind)
    made: list[Element] = []
    places = sorted({0, len(text), *opening, *closing})
    for place, following in zip(places, [*places[1:], len(text)], strict=True):
        made += [*closing.get(place, []), *opening.get(place, [])]
        if following > place:
            made.append(run(text[place:following], lang))
    return made


@dataclass(frozen=True, slots=True)
class MarginNote:
    """A comment in the margin of a Word file, as it is read back."""

    author: str
    text: str


def read_comments(file: Path) -> tuple[MarginNote, ...]:
    """Return the comments of a Word file in their order."""
    return tuple(MarginNote(one.author, one.text) for one in Document(str(file)).comments)
