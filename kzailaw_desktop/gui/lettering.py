"""Drawing a few lines of interface text with marks, for lists."""

from __future__ import annotations

from collections.abc import Sequence

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


def metrics_of(font: QFont) -> QFontMetricsF:
    """The measures of a font, kept: lists ask for them a thousand times."""
    key = font.key()
    if key not in _METRICS:
        _METRICS[key] = QFontMetricsF(font)
    return _METRICS[key]


def line_count(text: str, font: QFont, width: float, most: int) -> int:
    """How many lines a text needs, at most `most`."""
    if metrics_of(font).horizontalAdvance(text) <= width:
        return 1
    if most == 2:
        return 2  # a text that is too long for one line needs no closer look
    return min(most, _lay_out(text, font, width, [], QColor())[1])


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
