"""Word files with comments at places of their text, and their text as it is counted for that."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.text.run import Run

from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.export.files import replacing

_BREAKS = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
_AUTHOR = "KzaiLaw"


@dataclass(frozen=True, slots=True)
class PlacedComment:
    """A comment on `start:end` of a paragraph, counted from 0 in reading order."""

    paragraph: int
    start: int
    end: int
    text: str


def word_paragraphs(path: Path) -> list[str]:
    """Return the paragraphs of a Word file in reading order, those of tables and text boxes too."""
    return ["".join(text for _, text in _runs(p)) for p in _paragraphs(_opened(path))]


def write_commented(source: Path, out: Path, comments: Sequence[PlacedComment]) -> Path:
    """Write a copy of a Word file with comments at their places; the source stays as it is."""
    document = _opened(source)
    paragraphs = list(_paragraphs(document))
    for comment in sorted(comments, key=lambda c: (c.paragraph, c.start), reverse=True):
        runs = _split(paragraphs[comment.paragraph], comment.start, comment.end)
        if runs:
            document.add_comment(
                [Run(r, None) for r in runs],  # type: ignore[arg-type]
                text=comment.text, author=_AUTHOR, initials="K",
            )  # fmt: skip
    with replacing(out) as file:
        document.save(str(file))
    return out


def _opened(path: Path) -> Any:
    try:
        return Document(str(path))
    except (PackageNotFoundError, KeyError, ValueError, OSError) as error:
        raise InputRefused("input-unreadable", where=path.name, reason=error) from error


def _paragraphs(document: Any) -> Iterator[Any]:
    """Yield every w:p of the body, in order; one in a text box comes once, not with its
    fallback."""
    for element in document.element.body.iter(qn("w:p")):
        if not any(a.tag.endswith("}Fallback") for a in element.iterancestors()):
            yield element


def _runs(paragraph: Any) -> Iterator[tuple[Any, str]]:
    """Yield the runs of a paragraph with their words; deleted words and fields' codes have none."""
    for run in paragraph.iter(qn("w:r")):
        nearest = next(a for a in run.iterancestors(qn("w:p")))
        if nearest is paragraph and not _is_deleted(run):
            yield run, _words(run)


def _is_deleted(run: Any) -> bool:
    return any(a.tag in (qn("w:del"), qn("w:moveFrom")) for a in run.iterancestors())


def _words(run: Any) -> str:
    return "".join(
        child.text or "" if child.tag == qn("w:t") else _BREAKS.get(child.tag, "") for child in run
    )


def _split(paragraph: Any, start: int, end: int) -> list[Any]:
    """Return the runs that hold exactly the words from `start` to `end`, cut where they reach
    further."""
    found: list[Any] = []
    offset = 0
    for run, text in list(_runs(paragraph)):
        low, high = offset, offset + len(text)
        offset = high
        if high <= start or low >= end or not text:
            continue
        if low < start and _can_cut(run):
            run = _cut(run, start - low)
            low = start
        if high > end and _can_cut(run):
            _cut(run, end - low)
        found.append(run)
    return found


def _can_cut(run: Any) -> bool:
    return all(child.tag in (qn("w:t"), qn("w:rPr")) for child in run)


def _cut(run: Any, at: int) -> Any:
    """Cut a run of plain words in two; the second one."""
    text = _words(run)
    second = copy.deepcopy(run)
    _set(run, text[:at])
    _set(second, text[at:])
    run.addnext(second)
    return second


def _set(run: Any, text: str) -> None:
    first, *others = run.findall(qn("w:t"))
    for other in others:
        run.remove(other)
    first.text = text
    first.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
