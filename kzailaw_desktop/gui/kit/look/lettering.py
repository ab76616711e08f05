"""Drawing a few lines of interface text with marks, for lists."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextLayout,
    QTextOption,
)

Mark = tuple[int, int]


_METRICS: dict[str, QFontMetricsF] = {}
_WIDTHS: dict[str, dict[str, tuple[float, float]]] = {}  # font -> word -> without, with its space
_PIECE = re.compile(r"[^\s-]+-*\s*|-+\s*")  # where a line may end: after a space or a hyphen


def metrics_of(font: QFont) -> QFontMetricsF:
    """The measures of a font, kept: lists ask for them a thousand times."""
    key = font.key()
    if key not in _METRICS:
        _METRICS[key] = QFontMetricsF(font)
    return _METRICS[key]


def line_count(text: str, font: QFont, width: float, most: int) -> int:
    """How many lines a text needs, at most `most`.

    Added up from the widths of its words and kept, as both repeat in a long list; a layout of
    each text takes twice as long.
    """
    metrics_of(font)
    return _line_count(text, font.key(), width, most)


@lru_cache(maxsize=1 << 14)
def _line_count(text: str, font: str, width: float, most: int) -> int:
    widths, advance = _WIDTHS.setdefault(font, {}), _METRICS[font].horizontalAdvance
    lines, used = 1, 0.0
    for piece in _PIECE.findall(text):
        if piece not in widths:
            widths[piece] = (advance(piece.rstrip()), advance(piece))
        word, whole = widths[piece]
        if used and used + word > width:
            lines, used = lines + 1, 0.0
        while word > width:  # a word longer than the line is broken anywhere
            lines, word, whole = lines + 1, word - width, whole - width
        if lines >= most:
            return most
        used += whole
    return lines


def draw(
    painter: QPainter,
    box: QRectF,
    text: str,
    font: QFont,
    color: QColor,
    *,
    lines: int = 1,
    marks: Sequence[Mark] = (),
    mark: QColor | None = None,
    pitch: float = 0.0,
) -> float:
    """Draw text into a box, the last line elided; returns the height used, in pixels."""
    metrics = metrics_of(font)
    pitch = pitch or metrics.height() * 1.08
    if lines == 1 and not marks:
        painter.setFont(font)
        painter.setPen(color)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(
            QRectF(box.left(), box.top(), box.width(), pitch), Qt.AlignmentFlag.AlignVCenter, shown
        )
        return pitch
    layout, count = _lay_out(text, font, box.width(), marks, mark)
    painter.setPen(color)
    for number in range(min(lines, count)):
        line = layout.lineAt(number)
        top = box.top() + number * pitch
        if number == lines - 1 and count > lines:
            rest = metrics.elidedText(
                text[line.textStart() :], Qt.TextElideMode.ElideRight, box.width()
            )
            kept = [(a - line.textStart(), b - line.textStart()) for a, b in marks]
            tail, _ = _lay_out(
                rest, font, 1e6, [(max(0, a), min(len(rest), b)) for a, b in kept if b > 0], mark
            )
            tail.lineAt(0).draw(painter, QPointF(box.left(), top))
        else:
            line.draw(painter, QPointF(box.left(), top - line.position().y()))
    return min(lines, count) * pitch


def _lay_out(
    text: str, font: QFont, width: float, marks: Sequence[Mark], mark: QColor | None
) -> tuple[QTextLayout, int]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    formats = [grounded(start, end, mark) for start, end in marks if end > start and mark]
    if formats:
        layout.setFormats(formats)
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        count += 1
    layout.endLayout()
    return layout, max(1, count)


def grounded(start: int, end: int, color: QColor) -> QTextLayout.FormatRange:
    """A stretch of a text on a ground of that colour."""
    from PySide6.QtGui import QTextCharFormat  # nothing is marked at the start

    shape = QTextCharFormat()
    shape.setBackground(color)
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, end - start, shape
    return made
