"""The references drawn as arcs over a line of articles, parted by chapters; quiet until hovered."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from kzailaw_desktop.gui.desks.pictures.arc_layout import (
    BELOW,
    TITLE_LINES,
    TITLE_PITCH,
    ArcLayout,
    arc_layout,
    number_font,
    title_font,
)
from kzailaw_desktop.gui.desks.pictures.refs import Graph
from kzailaw_desktop.gui.kit.look import fonts, lettering, theme
from kzailaw_desktop.gui.kit.widgets import tips

HUMP = 80.0  # height above the articles where arcs are low or none


class ArcView(QWidget):
    """Left and right walk through the articles, Enter opens the current one."""

    chosen = Signal(str)  # eId
    opened = Signal(str)
    fitted = Signal(int)  # the height that is enough

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.graph = Graph()
        self.at = -1  # the article chosen
        self._hover = -1
        self._edges: dict[tuple[int, int], int] = {}
        self._layout, self._layout_width = ArcLayout([], [], [], 0), -1.0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.wanted = 420
        self.setMinimumHeight(200)

    def show_graph(self, graph: Graph) -> None:
        """Show another act."""
        self.graph = graph
        self._edges = graph.edges()
        self.at = -1
        self._layout, self._layout_width = arc_layout(graph, 0), 0.0
        self.setMinimumWidth(int(self._layout.width) + 1)
        self._fit()
        self.update()

    def _fit(self) -> None:
        """No higher than the widest arc wants: the references in words stand below."""
        places = self.places(self.width())
        spans = [abs(places[b] - places[a]) for a, b in self._edges]
        self.wanted = int(BELOW + max([HUMP, *(self._rise(span) for span in spans)]) + 24)
        self.fitted.emit(self.wanted)

    def _rise(self, span: float) -> float:
        return 18 + span * 0.46

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def choose(self, eid: str) -> None:
        """Take an article."""
        found = next((i for i, node in enumerate(self.graph.nodes) if node.eid == eid), -1)
        if found != self.at:
            self.at = found
            self.update()
            if found >= 0:
                self.setAccessibleDescription(self._said(found))
                self.chosen.emit(eid)

    def _said(self, number: int) -> str:
        node = self.graph.nodes[number]
        out = len(self.graph.of(node.eid, out=True))
        into = len(self.graph.of(node.eid, out=False))
        return f"{node.label} {node.heading}: → {out}, ← {into}"

    # -- geometry -----------------------------------------------------------------------------

    def places(self, width: float) -> list[float]:
        """The x of every article."""
        return self.layout_for(width).places

    def layout_for(self, width: float) -> ArcLayout:
        """Where everything stands at a width; the last one is kept."""
        if width != self._layout_width:
            self._layout, self._layout_width = arc_layout(self.graph, width), width
        return self._layout

    def _near(self, point: QPointF) -> int:
        places = self.places(self.width())
        if not places or point.y() < self.height() - BELOW - 40:
            return -1
        best = min(range(len(places)), key=lambda i: abs(places[i] - point.x()))
        return best if abs(places[best] - point.x()) < 24 else -1

    # -- mouse, keys --------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        near = self._near(event.position())
        if near != self._hover:
            self._hover = near
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if near >= 0 else Qt.CursorShape.ArrowCursor
            )
            self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._hover >= 0:
            tips.show(event.globalPos(), self._said(self._hover), self)
            return True
        return super().event(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        near = self._near(event.position())
        if near >= 0:
            self.choose(self.graph.nodes[near].eid)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        near = self._near(event.position())
        if near >= 0:
            self.opened.emit(self.graph.nodes[near].eid)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self.graph.nodes) - 1
        moves = {
            Qt.Key.Key_Left: max(0, self.at - 1),
            Qt.Key.Key_Right: min(last, self.at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() in moves and last >= 0:
            self.choose(self.graph.nodes[moves[Qt.Key(event.key())]].eid)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.at >= 0:
            self.opened.emit(self.graph.nodes[self.at].eid)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(900, 420)

    # -- drawing ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self._hover if self._hover >= 0 else self.at
        self.draw(painter, self.width(), self.height(), lit)
        if self.hasFocus() and self.at >= 0:
            x = self.places(self.width())[self.at]
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.active().color("accent"), 1.4))
            low = self.layout_for(self.width()).numbers[self.at].bottom() + 2
            painter.drawRoundedRect(QRectF(x - 13, self.height() - BELOW - 9, 26, 9 + low), 6, 6)

    def draw(self, painter: QPainter, width: float, height: float, lit: int) -> None:
        """Draw into a box; `lit` is the article whose references stand out, -1 none."""
        laid, base = self.layout_for(width), height - BELOW
        places = laid.places
        for (a, b), count in self._edges.items():
            if lit not in (a, b):
                self._arc(painter, places[a], places[b], base, count, "quiet", lit >= 0)
        for (a, b), count in self._edges.items():
            if lit in (a, b):
                self._arc(painter, places[a], places[b], base, count, "out" if a == lit else "in")
        self._articles(painter, laid, base, lit)
        self._chapters(painter, laid, base, lit)

    def _arc(
        self,
        painter: QPainter,
        start: float,
        end: float,
        base: float,
        count: int,
        tone: str,
        other: bool = False,
    ) -> None:
        colors = theme.active()
        shade = {
            "quiet": colors.color("ink", 0.06 if other else 0.16),
            "out": colors.color("accent"),
            "in": colors.kind("debate"),
        }[tone]
        painter.setPen(QPen(shade, 1.0 + min(2.0, 0.5 * count)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if start == end:
            painter.drawEllipse(QPointF(start, base - 17), 6.5, 9)
            return
        span = abs(end - start)
        high = min(base - 14, self._rise(span))
        path = QPainterPath(QPointF(start, base - 6))
        path.cubicTo(start, base - high * 1.3, end, base - high * 1.3, end, base - 6)
        painter.drawPath(path)
        if tone != "quiet":
            painter.setBrush(shade)
            painter.setPen(Qt.PenStyle.NoPen)
            tip = [QPointF(end, base - 5), QPointF(end - 4, base - 13), QPointF(end + 4, base - 13)]
            painter.drawPolygon(tip)

    def _articles(self, painter: QPainter, laid: ArcLayout, base: float, lit: int) -> None:
        colors = theme.active()
        beside = {b for a, b in self._edges if a == lit} | {a for a, b in self._edges if b == lit}
        ends = {n for pair in self._edges for n in pair}
        for number, x in enumerate(laid.places):
            near = number == lit or number in beside
            painter.setPen(Qt.PenStyle.NoPen)
            strength = 1.0 if near else 0.55 if number in ends else 0.22
            token = "accent" if number == lit else "ink"
            painter.setBrush(colors.color(token, strength))
            size = 4.5 if number == lit else 3.2
            painter.drawEllipse(QPointF(x, base), size, size)
            num = self.graph.nodes[number].num
            painter.setFont(number_font(near))
            painter.setPen(colors.color("ink" if near or lit < 0 else "muted"))
            box = laid.numbers[number].translated(0, base)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, num)

    def _chapters(self, painter: QPainter, laid: ArcLayout, base: float, lit: int) -> None:
        colors, nodes = theme.active(), self.graph.nodes
        for title in laid.titles:
            here = lit >= 0 and nodes[lit].chapter == title.chapter
            box = title.box.translated(0, base)
            line = QRectF(box.left(), box.top() - 6, box.width(), 2)
            painter.fillRect(line, colors.color("ink", 0.5 if here else 0.18))
            token = "ink" if here else "muted"
            font = title_font() if here else fonts.interface(8.4)
            lines, pitch = TITLE_LINES, TITLE_PITCH
            lettering.draw(
                painter, box, title.text, font, colors.color(token), lines=lines, pitch=pitch
            )
