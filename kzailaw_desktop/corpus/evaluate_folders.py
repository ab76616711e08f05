"""How acts of a folder are read, without gold of ours: headings of Markdown are the gold.

The headings of a Markdown act say which articles it has and what they stand in; they are read here
by a few patterns of their own, apart from the grammar. Each text is read as it is and, with
`--forms`, without its marks: as plain text, broken at 80 columns with page numbers and running
heads, as HTML and as a Word file. An article is right when it stands in its chapter and annex.
"""

from __future__ import annotations

import argparse
import html
import io
import json
import re
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from kzailaw_desktop.corpus import readers
from kzailaw_desktop.corpus.acts.act import parse_act
from kzailaw_desktop.domain import Provision, UnitKind
from kzailaw_desktop.errors import KzaiLawError

_HEADING = re.compile(r"(?:#{1,6}\s+|\*\*)(?P<words>.+?)(?:\*\*)?\s*$")
_QUOTED = re.compile(r">\s*\**(?P<words>.*?)\**\s*$")
_ARTICLE = re.compile(r"(?:Статья\s+(\d+(?:-\d+)*)|(\d+(?:-\d+)*)-бап)\b")
_CHAPTER = re.compile(r"(?:Глава\s+([\dIVXL]+(?:-\d+)*)|([\dIVXL]+(?:-\d+)*)[\s-]тарау)\b", re.I)
_LARGER = re.compile(r"(?:Раздел|Подраздел)\s|[\dIVXL]+[\s-](?:бөлім|кіші бөлім)", re.I)
_ANNEX = re.compile(r"(?:Приложение|Утвержд)|(?:қосымша|бекітілген)$", re.I)
_SIGNS = re.compile(r"^\s*(?:#{1,6}\s+|>\s?)|\*\*|(?<=\s)\*|\*(?=\s|$)|^\*|<a id=[^>]*></a>|<\*>")
_TAG = re.compile(r"</?[a-z][^<>]*>")
PAGE = 40  # lines of a page of the broken form
WIDTH = 80
SHOWN = 6  # differences

Place = tuple[int, str, str]  # annex in order, chapter, article


@dataclass(slots=True)
class FolderScore:
    """One text in one form. `right` of `expected` articles stand where the headings say."""

    name: str
    form: str
    expected: int = 0
    found: int = 0
    right: int = 0
    refused: str = ""
    differences: list[str] = field(default_factory=list)


def expected(text: str) -> Counter[Place]:
    """Return the places of articles by the headings of a Markdown text."""
    places: Counter[Place] = Counter()
    annex, chapter = 0, ""
    quoting = False
    for line in text.split("\n"):
        quote = _QUOTED.match(line.strip())
        if quote:
            annex += bool(not quoting and _ANNEX.search(quote["words"]))
            chapter = "" if _ANNEX.search(quote["words"]) else chapter
            quoting = quoting or bool(_ANNEX.search(quote["words"]))
            continue
        quoting = False
        heading = _HEADING.match(line.strip())
        words = heading["words"] if heading else ""
        if line.strip() == "қосымша":
            annex, chapter = annex + 1, ""
        elif found := _ARTICLE.match(words):
            places[annex, chapter, found[1] or found[2]] += 1
        elif found := _CHAPTER.match(words):
            chapter = (found[1] or found[2]).upper()
        elif _LARGER.match(words):
            chapter = ""
    return places


def places_of(body: Sequence[Provision]) -> Counter[Place]:
    """Return the places of articles in a tree."""
    places: Counter[Place] = Counter()
    annexes = [0]

    def walk(units: Sequence[Provision], annex: int, chapter: str, inside: bool) -> None:
        for unit in units:
            if unit.kind is UnitKind.ANNEX:
                annexes[0] += 1
                walk(unit.children, annexes[0], "", False)
            elif unit.kind is UnitKind.CHAPTER:
                walk(unit.children, annex, _number(unit.num), inside)
            elif unit.kind is UnitKind.ARTICLE:
                number = _number(unit.num)
                places[annex, "in an article" if inside else chapter, number] += 1
                walk(unit.children, annex, chapter, True)
            else:
                walk(unit.children, annex, chapter, inside)

    walk(body, 0, "", False)
    return places


def _number(printed: str) -> str:
    found = re.search(r"\d+(?:-\d+)*|[IVXL]+\b", printed.upper().replace("І", "I"))
    return found[0] if found else ""


def plain(text: str) -> str:
    """Return a Markdown text without its marks, one paragraph a line."""
    lines = []
    for line in text.split("\n"):
        bare = _TAG.sub("", line)  # cells of a table become lines
        while (cut := _SIGNS.sub("", bare)) != bare:
            bare = cut
        if bare.strip():
            lines.append(re.sub(r"\\(?=[.)])", "", bare).strip())
    return "\n".join(lines)


def forms(text: str) -> Iterator[tuple[str, str, bytes]]:
    """Yield the forms of a text: name of the form, name of a file, bytes."""
    lines = plain(text).split("\n")
    yield "plain", "act.txt", "\n".join(lines).encode()
    yield "pages", "act.txt", _pages(lines).encode()
    paragraphs = "".join(f"<p>{html.escape(line)}</p>\n" for line in lines)
    yield "html", "act.html", f"<html><body>{paragraphs}</body></html>".encode()
    yield "word", "act.docx", _word(lines)


def _pages(lines: Sequence[str]) -> str:
    """Lines broken at 80 columns, paragraphs indented, each page with its head and number."""
    broken = [
        piece
        for line in lines
        for piece in textwrap.wrap(line, WIDTH, initial_indent="      ") or [""]
    ]
    head = lines[0][:50]
    pages = [broken[at : at + PAGE] for at in range(0, len(broken), PAGE)]
    return "\f".join(
        "\n".join((head, "", *page, "", f"- {number} -", ""))
        for number, page in enumerate(pages, 1)
    )


def _word(lines: Sequence[str]) -> bytes:
    import docx

    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    box = io.BytesIO()
    document.save(box)
    return box.getvalue()


def score(name: str, form: str, data: bytes, file: str, wanted: Counter[Place]) -> FolderScore:
    """Read a text in one form and compare the places of its articles."""
    result = FolderScore(name, form, sum(wanted.values()))
    try:
        act, _ = parse_act(readers.read_bytes(data, file))
    except KzaiLawError as e:
        result.refused = e.code
        return result
    found = places_of(act.expressions[0].body)
    result.found = sum(found.values())
    result.right = sum((wanted & found).values())
    result.differences = [f"missing {place}" for place in wanted - found]
    result.differences += [f"not expected {place}" for place in found - wanted]
    return result


def evaluate(folder: Path, every_form: bool) -> Iterator[FolderScore]:
    """Yield a score for every Markdown text below a folder."""
    for path in sorted(folder.rglob("*.md")):
        text = path.read_text(encoding="utf-8")
        wanted = expected(text)
        if not wanted:
            continue
        name = str(path.relative_to(folder))
        yield score(name, "markdown", text.encode(), path.name, wanted)
        for form, file, data in forms(text) if every_form else ():
            yield score(name, form, data, file, wanted)


def main(argv: Sequence[str] | None = None) -> int:
    """Print the scores; exit status 1 when an article is not where it should be."""
    parser = argparse.ArgumentParser(prog="kzailaw eval folders", description=__doc__)
    parser.add_argument("folder", nargs="*", type=Path)
    parser.add_argument("--forms", action="store_true", help="also without the marks of Markdown")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    options = parser.parse_args(argv)
    scores = [s for folder in options.folder for s in evaluate(folder, options.forms)]
    if options.json:
        print(json.dumps([asdict(each) for each in scores], ensure_ascii=False, indent=1))
    else:
        _print(scores)
    return int(any(each.refused or each.differences for each in scores))


def _print(scores: Sequence[FolderScore]) -> None:
    for each in scores:
        if each.refused or each.differences:
            print(f"{each.name} ({each.form}): {each.right} of {each.expected} {each.refused}")
            for difference in each.differences[:SHOWN]:
                print(f"    {difference}")
    for form in dict.fromkeys(each.form for each in scores):
        own = [each for each in scores if each.form == form]
        right, of = sum(s.right for s in own), sum(max(s.expected, s.found) for s in own)
        print(
            f"{form:9} {len(own)} texts, {right} of {of} articles right, {right / max(of, 1):.2%}"
        )


if __name__ == "__main__":
    sys.exit(main())
