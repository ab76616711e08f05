"""Two texts side by side: a table or page whose one column is Kazakh and the other Russian."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.text import language_of

Cells = Sequence[Sequence[Sequence[str]]]  # rows of cells of paragraphs
_LEAST = 60  # letters of a column; below, it may be a heading in two languages
_UNIT = re.compile(
    r"^\s*(?:Статья\s+\d|Глава\s+\d|\d+(?:-\d+)*-(?:бап|тарау)|\d{1,3}(?:-\d+)*[.)]\s)", re.M
)


def two_texts(rows: Cells) -> dict[str, list[str]] | None:
    """Return the paragraphs of each language of a table of two columns, else None.

    Each column is of one language, the two differ, and both hold units of an act.
    """
    body = [row for row in rows if any("".join(cell).strip() for cell in row)]
    pairs = [row for row in body if len(row) == 2]
    if not pairs or len(pairs) * 10 < len(body) * 8:
        return None
    columns = [[text for row in pairs for text in row[place]] for place in (0, 1)]
    words = ["\n".join(column) for column in columns]
    if min(len(text) for text in words) < _LEAST:
        return None
    languages = [language_of(text[:60_000]) for text in words]
    if set(languages) != {"kk", "ru"}:
        return None
    if not all(_UNIT.search(text) for text in words):
        return None
    texts: dict[str, list[str]] = {}
    for row in body:
        if len(row) == 2:
            for place, lang in enumerate(languages):
                texts.setdefault(lang, []).extend(row[place])
        else:  # a row over both columns belongs to the language it is in
            joined = [text for cell in row for text in cell]
            own = language_of("\n".join(joined))
            texts.setdefault(own if own in ("kk", "ru") else "ru", []).extend(joined)
    return texts


def as_lines(texts: dict[str, list[str]], number: int) -> list[Line]:
    """Return the paragraphs as lines, each marked with its language."""
    return [
        Line(number, line, style=f"lang-{lang}")
        for lang in ("kk", "ru")
        for text in texts.get(lang, ())
        for line in text.split("\n")
        if line.strip()
    ]


def marked(lines: Sequence[Line], lang: str) -> list[Line]:
    """Lines of one of two texts, marked with its language."""
    return [replace(line, style=f"lang-{lang}:{line.style}") for line in lines]


def apart(source: SourceText) -> list[SourceText]:
    """Return the texts of a source in two languages, each a source of its own; else the source
    alone.

    Lines outside the columns (titles, signatures) go to the language they are in.
    """
    if not any(line.style.startswith("lang-") for line in source.lines):
        return [source]
    texts: dict[str, list[Line]] = {"kk": [], "ru": []}
    for line in source.lines:
        if line.style.startswith("lang-"):
            own, _, style = line.style.removeprefix("lang-").partition(":")
            texts[own].append(replace(line, style=style))
        else:
            words = line.text or " ".join(cell for row in line.rows for cell in row)
            texts["kk" if language_of(words) == "kk" else "ru"].append(line)
    title = source.meta.get("title", "")
    found = []
    for lang, lines in texts.items():
        own = title if title and language_of(title) == lang else ""
        found.append(
            replace(
                source, lines=tuple(lines), meta={**source.meta, "language": lang, "title": own}
            )
        )
    return found
