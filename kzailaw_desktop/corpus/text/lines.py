"""What a reader makes of a file: lines with their place in the source."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Line:
    """One line (a paragraph, in formats that have them) as the source has it."""

    number: int  # counted from 1 in the source file
    text: str  # without the line end; inner white space kept
    page: int = 0  # 0: the format has no pages
    # hint of the format: "heading", "heading-more", "note", "warning", "cell", "table", "gap"
    # (PDF: room above the line), or ""
    style: str = ""
    anchor: str = ""  # id or name of the element, for links inside the source
    href: str = ""  # links in the line: words<TAB>target, one a line
    rows: tuple[tuple[str, ...], ...] = ()  # a table that stood at this place


@dataclass(frozen=True, slots=True)
class SourceText:
    """A file that was read: its lines and what the format says of it."""

    lines: tuple[Line, ...]
    format: str  # "txt", "adilet-html", "html", "docx", "pdf", "akn"
    name: str  # file name, as shown to the user
    encoding: str = ""
    url: str = ""
    meta: dict[str, str] = field(default_factory=dict)  # title, status, language … as stated
    removed: tuple[tuple[int, str], ...] = ()  # lines that the reader left out: number, text
    # what the reader did to get the text: code of a message, its parameters
    remarks: tuple[tuple[str, dict[str, str]], ...] = ()
    raw: str = ""  # the whole text as it was brought, where it is no file of its own
