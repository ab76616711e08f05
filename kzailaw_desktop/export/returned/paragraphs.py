"""Read paragraphs with their tracked changes: as they were, as we wrote them, as they are now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from kzailaw_desktop.export.returned.model import Revision
from kzailaw_desktop.export.returned.package import Element, W

_INSERTED = {f"{W}ins", f"{W}moveTo"}
_DELETED = {f"{W}del", f"{W}moveFrom"}
_SKIPPED = {f"{W}pPr", f"{W}rPr", f"{W}instrText", f"{W}fldData"}
Mark = tuple[str, str, str]  # "inserted" or "deleted", author, date
IsOurs = Callable[[str, str], bool]


@dataclass
class ReturnedRun:
    """A stretch of text with the tracked changes it stands in."""

    text: str
    marks: tuple[Mark, ...] = ()


@dataclass
class ReturnedParagraph:
    """Lines in the three states of the text. Several when a paragraph was split or joined."""

    base: list[str]  # all changes rejected
    ours: list[str]  # ours accepted, those of others rejected
    theirs: list[str]  # all accepted
    revisions: list[Revision] = field(default_factory=list)  # of others
    comments: list[tuple[str, str]] = field(default_factory=list)  # id, words
    style: str = ""

    @property
    def changed(self) -> bool:
        """Whether others changed it with tracking."""
        return self.ours != self.theirs


class ParagraphReader:
    """Reads paragraphs in order; comments may reach over several."""

    def __init__(self, is_ours: IsOurs) -> None:
        self._is_ours = is_ours
        self._open: dict[str, str] = {}

    def read(self, paragraphs: list[Element]) -> Iterator[ReturnedParagraph]:
        """Yield the paragraphs, those that a tracked mark splits or joins put together."""
        group: list[tuple[list[ReturnedRun], tuple[Mark, ...]]] = []
        comments: list[tuple[str, str]] = []
        style = ""
        for number, element in enumerate(paragraphs):
            pieces, found = self._pieces(element)
            comments += found
            end = _paragraph_mark(element)
            style = style or _style(element)
            group.append((pieces, end))
            last = number == len(paragraphs) - 1
            whole = bool(end) and all(set(end) <= set(p.marks) for p in pieces if p.text)
            if not last and end and not whole:
                continue
            yield self._done(group, comments, style)
            group, comments, style = [], [], ""

    def _done(
        self, group: list[tuple[list[ReturnedRun], tuple[Mark, ...]]],
        comments: list[tuple[str, str]], style: str,
    ) -> ReturnedParagraph:  # fmt: skip
        views = [self._view(group, keep) for keep in (_in_base, self._in_ours, _in_theirs)]
        revisions = [
            Revision(kind, piece.text, author, date)
            for pieces, _ in group
            for piece in pieces
            for kind, author, date in piece.marks
            if not self._is_ours(author, date) and piece.text
        ]
        base, ours, theirs = views
        return ReturnedParagraph(base, ours, theirs, _joined(revisions), comments, style)

    def _view(
        self,
        group: list[tuple[list[ReturnedRun], tuple[Mark, ...]]],
        keep: Callable[[tuple[Mark, ...]], bool],
    ) -> list[str]:
        lines, text, any_kept = [], "", False
        for number, (pieces, end) in enumerate(group):
            kept = [piece.text for piece in pieces if keep(piece.marks)]
            text += "".join(kept)
            any_kept = any_kept or keep(end)
            if keep(end) or number == len(group) - 1:
                lines.append(text)
                text = ""
        found = [" ".join(line.split()) for line in lines]
        return [line for line in found if line] if any_kept or any(found) else []

    def _in_ours(self, marks: tuple[Mark, ...]) -> bool:
        for kind, author, date in marks:
            ours = self._is_ours(author, date)
            if (kind == "inserted") is not ours:
                return False
        return True

    # -- pieces

    def _pieces(self, element: Element) -> tuple[list[ReturnedRun], list[tuple[str, str]]]:
        pieces: list[ReturnedRun] = []
        done: list[tuple[str, str]] = []
        self._collect(element, (), pieces, done)
        return pieces, done

    def _collect(
        self, element: Element, marks: tuple[Mark, ...], pieces: list[ReturnedRun],
        done: list[tuple[str, str]],
    ) -> None:  # fmt: skip
        for child in element:
            tag = child.tag
            if tag in _SKIPPED or not isinstance(tag, str):
                continue
            if tag in (f"{W}t", f"{W}delText"):
                self._text(child.text or "", marks, pieces)
            elif tag in (f"{W}tab", f"{W}br", f"{W}cr"):
                self._text(" ", marks, pieces)
            elif tag == f"{W}noBreakHyphen":
                self._text("-", marks, pieces)
            elif tag == f"{W}commentRangeStart":
                self._open[child.get(f"{W}id", "")] = ""
            elif tag == f"{W}commentReference":
                id = child.get(f"{W}id", "")
                done.append((id, " ".join(self._open.pop(id, "").split())))
            elif tag in _INSERTED | _DELETED:
                kind = "inserted" if tag in _INSERTED else "deleted"
                own: Mark = (kind, child.get(f"{W}author", ""), child.get(f"{W}date", ""))
                self._collect(child, (*marks, own), pieces, done)
            else:
                self._collect(child, marks, pieces, done)

    def _text(self, text: str, marks: tuple[Mark, ...], pieces: list[ReturnedRun]) -> None:
        text = text.replace("\u00a0", " ").replace("\u2011", "-")
        if pieces and pieces[-1].marks == marks:
            pieces[-1].text += text
        else:
            pieces.append(ReturnedRun(text, marks))
        for id in self._open:
            self._open[id] += text


def _in_base(marks: tuple[Mark, ...]) -> bool:
    return all(kind != "inserted" for kind, _, _ in marks)


def _in_theirs(marks: tuple[Mark, ...]) -> bool:
    return all(kind != "deleted" for kind, _, _ in marks)


def _paragraph_mark(element: Element) -> tuple[Mark, ...]:
    props = element.find(f"{W}pPr/{W}rPr")
    found: list[Mark] = []
    for child in props if props is not None else ():
        if child.tag in _INSERTED | _DELETED:
            kind = "inserted" if child.tag in _INSERTED else "deleted"
            found.append((kind, child.get(f"{W}author", ""), child.get(f"{W}date", "")))
    return tuple(found)


def _style(element: Element) -> str:
    style = element.find(f"{W}pPr/{W}pStyle")
    return str(style.get(f"{W}val", "")) if style is not None else ""


def _joined(revisions: list[Revision]) -> list[Revision]:
    """Revisions that follow on one another, of one kind, author and minute, as one."""
    found: list[Revision] = []
    for one in revisions:
        last = found[-1] if found else None
        if last and (last.kind, last.author, last.date) == (one.kind, one.author, one.date):
            found[-1] = Revision(one.kind, last.text + one.text, one.author, one.date)
        else:
            found.append(one)
    return found
