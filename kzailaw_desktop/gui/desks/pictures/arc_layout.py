"""Where articles, their numbers and the titles of chapters stand below the arcs; none overlap."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from kzailaw_desktop.gui.desks.pictures.refs import Graph, Node
from kzailaw_desktop.gui.kit.look import fonts, lettering
from kzailaw_desktop.gui.kit.look.type import BOLD

SIDE, GAP, LEAST = 36.0, 18.0, 17.0  # margins, between chapters, between articles
BETWEEN = 4.0  # pixels between two numbers of a row
DOT = 4.5  # radius of the largest dot
FIRST_ROW, ROW = 8.0, 16.0  # of the numbers, below the line of the articles
TITLES, TITLE_LINES, TITLE_PITCH = 48.0, 3, 15.0
BELOW = TITLES + TITLE_LINES * TITLE_PITCH + 4  # height below the line of the articles


class ChapterTitle(NamedTuple):
    """The title of a chapter as far as it fits, and its box below the articles."""

    text: str
    box: QRectF
    chapter: int


class ArcLayout(NamedTuple):
    """`places`: the x of each article; `numbers`: the box of each number; y is from the line of
    the articles downwards. `width`: what all of it takes."""

    places: list[float]
    numbers: list[QRectF]
    titles: list[ChapterTitle]
    width: float

    def dots(self) -> list[QRectF]:
        """The boxes of the dots of the articles."""
        return [QRectF(x - DOT, -DOT, 2 * DOT, 2 * DOT) for x in self.places]


def number_font(bold: bool = True) -> QFont:
    """The font of the numbers of articles."""
    return fonts.interface(8.6, BOLD) if bold else fonts.interface(8.6)


def title_font() -> QFont:
    """The font of the titles of chapters."""
    return fonts.interface(8.4, BOLD)


def arc_layout(graph: Graph, width: float) -> ArcLayout:
    """Return where everything stands in a box `width` pixels wide, or wider where it must be.

    Numbers stand in one row, or in two in turns where one would be too wide; a chapter is at least
    as wide as its own number, so that titles stand side by side.
    """
    chapters = _chapters(graph.nodes)
    widest = max((_wide(node.num) for node in graph.nodes), default=0.0) + BETWEEN
    in_turns = widest > LEAST
    step = max(LEAST, widest / 2 if in_turns else widest)
    blocks = [max(len(own) * step, _least(graph, own), widest) for own in chapters]
    least = 2 * SIDE + sum(blocks) + GAP * max(0, len(blocks) - 1)
    spare = max(0.0, width - least) / max(1, len(graph.nodes))
    places: list[float] = []
    titles: list[ChapterTitle] = []
    x = SIDE
    for own, block in zip(chapters, blocks, strict=True):
        wide = block + spare * len(own)
        pitch = wide / len(own)
        places += [x + pitch * (number + 0.5) for number in range(len(own))]
        titles += _title(graph, own[0].chapter, QRectF(x, TITLES, wide, TITLE_LINES * TITLE_PITCH))
        x += wide + GAP
    numbers = [
        QRectF(x - (widest - BETWEEN) / 2, FIRST_ROW + ROW * (n % 2 if in_turns else 0),
               widest - BETWEEN, ROW - 1)
        for n, x in enumerate(places)
    ]  # fmt: skip
    return ArcLayout(places, numbers, titles, max(width, least))


def _chapters(nodes: tuple[Node, ...]) -> list[list[Node]]:
    found: list[list[Node]] = []
    for node in nodes:
        if not found or found[-1][0].chapter != node.chapter:
            found.append([])
        found[-1].append(node)
    return found


def _wide(text: str, font: QFont | None = None) -> float:
    return lettering.metrics_of(font or number_font()).horizontalAdvance(text)


def _least(graph: Graph, own: list[Node]) -> float:
    """The width that the number of a chapter takes: «Глава 3», «3-тарау»."""
    return _wide(_short(graph, own[0].chapter), title_font()) + BETWEEN


def _short(graph: Graph, chapter: int) -> str:
    title = graph.chapters[chapter] if chapter < len(graph.chapters) else ""
    return title.partition(". ")[0]


def _title(graph: Graph, chapter: int, box: QRectF) -> list[ChapterTitle]:
    """The whole title where each of its words fits, else its number: words are not broken."""
    title = graph.chapters[chapter] if chapter < len(graph.chapters) else ""
    longest = max(title.split(), key=len, default="")
    fits = _wide(longest, title_font()) <= box.width()
    return [ChapterTitle(title if fits else _short(graph, chapter), box, chapter)] if title else []
