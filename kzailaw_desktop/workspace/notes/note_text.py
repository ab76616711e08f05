r"""The simple formatting of notes: **bold**, *italic*, and list lines that begin with "- ".

Everything else is taken as it was typed: links, `_`, `>`, `<tag>`, blank lines. A backslash before
a star or at the beginning of a line before a dash makes it an ordinary letter. Reading and writing
are inverse: `write(read(text))` keeps every letter and every blank line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

PLAIN, MARKDOWN = "text/plain", "text/markdown"
_LIST = re.compile(r"^(\s*)[-*•] (?=\S|$)")
_BULLET = re.compile(r"^(\s*)([-•])(?= (?:\S|$))")
_MARK = re.compile(r"\\([*\\•-])|\*\*|\*")


@dataclass(frozen=True, slots=True)
class Span:
    """Letters of one kind."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One line of a note."""

    spans: tuple[Span, ...]
    listed: bool = False

    @property
    def text(self) -> str:
        """The letters without their marks."""
        return "".join(span.text for span in self.spans)


def read(text: str, format: str = MARKDOWN) -> list[NoteLine]:
    """Return the lines of a note."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if format != MARKDOWN:
        return [NoteLine((Span(line),) if line else ()) for line in lines]
    return [_line(line) for line in lines]


def _line(line: str) -> NoteLine:
    listed = _LIST.match(line)
    return NoteLine(_spans(line[listed.end() :] if listed else line), bool(listed))


def _spans(line: str) -> tuple[Span, ...]:
    """Marks that never close are ordinary stars."""
    parts: list[tuple[str, str]] = []  # kind ("", "**", "*") and letters
    at = 0
    for token in _MARK.finditer(line):
        if token.start() > at:
            parts.append(("", line[at : token.start()]))
        parts.append(("", token[1]) if token[1] else (token[0], token[0]))
        at = token.end()
    parts.append(("", line[at:]))
    marks = _pairs(parts)
    made: list[Span] = []
    bold = italic = False
    for number, (kind, letters) in enumerate(parts):
        if number in marks:
            bold, italic = (not bold, italic) if kind == "**" else (bold, not italic)
        elif letters:
            made.append(Span(letters, bold, italic))
    return tuple(_joined(made))


def _pairs(parts: list[tuple[str, str]]) -> set[int]:
    """Return the numbers of the stars that open or close something."""
    marks: set[int] = set()
    for kind in ("**", "*"):
        single = kind == "*"  # within a word a single star is a letter: a*b*c
        opened = -1
        for number, (found, _) in enumerate(parts):
            if found != kind:
                continue
            after = parts[number + 1][1] if number + 1 < len(parts) else ""
            before = parts[number - 1][1] if number else ""
            opens = after and not after[0].isspace() and not (single and _in_word(before[-1:]))
            closes = before and not before[-1].isspace() and not (single and _in_word(after[:1]))
            if opened < 0 and opens:
                opened = number
            elif opened >= 0 and closes and number > opened + 1:
                marks |= {opened, number}
                opened = -1
    return marks


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def _joined(spans: list[Span]) -> list[Span]:
    made: list[Span] = []
    for span in spans:
        if made and (made[-1].bold, made[-1].italic) == (span.bold, span.italic):
            made[-1] = Span(made[-1].text + span.text, span.bold, span.italic)
        else:
            made.append(span)
    return made


def write(lines: list[NoteLine]) -> tuple[str, str]:
    """Return the stored text of a note and its format: Markdown only where a mark can be
    written."""
    marked = [replace(line, spans=tuple(_writable(line))) for line in lines]
    if not any(line.listed or any(s.bold or s.italic for s in line.spans) for line in marked):
        return "\n".join(line.text for line in lines), PLAIN
    return "\n".join(map(_written, marked)), MARKDOWN


def _writable(line: NoteLine) -> list[Span]:
    """Return the spans of a line, with those marks alone that can be written."""
    spans = [part for span in line.spans for part in _trimmed(span)]
    while line.listed and spans and not spans[0].text.strip():
        del spans[0]
    if line.listed and spans:
        spans[0] = replace(spans[0], text=spans[0].text.lstrip())
    return _joined(_whole_words([span for span in spans if span.text]))


def _written(line: NoteLine) -> str:
    text = ""
    bold = italic = False
    for span in [*line.spans, Span("")]:
        # `***` reads as both marks, so that their order at a border does not matter.
        text += "**" * (span.bold != bold) + "*" * (span.italic != italic)
        text += re.sub(r"([\\*])", r"\\\1", span.text)
        bold, italic = span.bold, span.italic
    return f"- {text}" if line.listed else _BULLET.sub(r"\1\\\2", text)


def _whole_words(spans: list[Span]) -> list[Span]:
    """Italic that begins or ends inside a word is left out: its star would be a letter."""
    made = _joined(spans)
    for number, span in enumerate(made):
        before = made[number - 1] if number else Span("")
        after = made[number + 1] if number + 1 < len(made) else Span("")
        begins = not before.italic and _in_word(before.text[-1:])
        ends = not after.italic and _in_word(after.text[:1])
        if span.italic and (begins or ends):
            made[number] = replace(span, italic=False)
            return _whole_words(made)
    return made


def _trimmed(span: Span) -> list[Span]:
    """Blanks at the edges carry no mark: a mark stands beside a letter."""
    if not (span.bold or span.italic):
        return [span]
    core = span.text.strip()
    if not core:
        return [Span(span.text)]
    start = span.text.index(core)
    head, tail = span.text[:start], span.text[start + len(core) :]
    return [Span(head), replace(span, text=core), Span(tail)]


def plain(text: str, format: str = MARKDOWN) -> str:
    """Return the letters of a note without marks; list lines begin with a dash."""
    if format != MARKDOWN:
        return text
    return "\n".join(f"– {line.text}" if line.listed else line.text for line in read(text))
