"""Old and new wording as one text: removed words struck through, added ones underlined.

Colour never says it alone. Offsets handed to Qt are UTF-16 units.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzailaw_desktop.drafting.wording.diff import Piece, word_diff
from kzailaw_desktop.gui.kit.look import fonts, theme
from kzailaw_desktop.gui.kit.look.utf16 import units

SPACING = 1.45
SIDES = {"both": ("same", "removed", "added"), "old": ("same", "removed"), "new": ("same", "added")}


def text_format(change: str) -> QTextCharFormat:
    """How a piece is set."""
    colors, made = theme.active(), QTextCharFormat()
    if change == "removed":
        made.setForeground(colors.kind("own"))
        made.setFontStrikeOut(True)
        made.setBackground(colors.kind("own", 0.08))
    elif change == "added":
        made.setForeground(colors.kind("commentary"))
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        made.setBackground(colors.kind("commentary", 0.10))
    elif change == "mark":
        made.setBackground(colors.color("mark", 0.8))
    return made


def pieces_of(old: str, new: str) -> list[Piece]:
    """The redline of two wordings; one that is missing makes the other wholly added or removed."""
    if not old:
        return [Piece("added", new)] if new else []
    if not new:
        return [Piece("removed", old)]
    return word_diff(old, new)


def spoken(pieces: Sequence[Piece], removed: str, added: str) -> str:
    """The redline for a screen reader, changes named by the given words."""
    names = {"removed": removed, "added": added}
    return " ".join(
        f"[{names[p.change]}: {p.text.strip()}]" if p.change in names else p.text.strip()
        for p in pieces
    )


def _parted(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with a hair of space where new words follow removed ones at once."""
    parted: list[Piece] = []
    for piece in pieces:
        if parted and parted[-1].change == "removed" and piece.change == "added":
            parted.append(Piece("same", "\u2009"))
        parted.append(piece)
    return parted


class SetText:
    """Pieces set in type at a width."""

    def __init__(
        self,
        pieces: Sequence[Piece],
        font: QFont,
        width: float,
        side: str = "both",
        below: QFont | None = None,
    ) -> None:
        shown = [p for p in pieces if p.change in (*SIDES[side], "mark")]
        shown = _parted(shown)
        text = "".join(p.text for p in shown).replace("\n", "\u2028")
        self._layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        formats, at = [], 0
        if below is not None and "\u2028" in text:  # a heading, and the words under it
            span = QTextLayout.FormatRange()
            span.start = units(text[: text.index("\u2028") + 1])
            span.length = units(text) - span.start
            span.format.setFont(below)
            formats.append(span)
        for piece in shown:
            length = units(piece.text)
            if piece.change != "same":
                span = QTextLayout.FormatRange()
                span.start, span.length, span.format = at, length, text_format(piece.change)
                formats.append(span)
            at += length
        self._layout.setFormats(formats)
        pitch = QFontInfo(font).pixelSize() * SPACING
        self._layout.beginLayout()
        number = 0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(20.0, width))
            line.setPosition(QPointF(0, number * pitch + (pitch - line.height()) / 2))
            number += 1
        self._layout.endLayout()
        self.height = number * pitch

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw with the upper left corner at a point, in the painter's pen."""
        self._layout.draw(painter, QPointF(x, y))


class RedlineText(QWidget):
    """A read-only redline that grows with its text."""

    def __init__(self, side: str = "both", size: float = 11.5, parent: QWidget | None = None):
        super().__init__(parent)
        self._pieces: list[Piece] = []
        self._side = side
        self._font = fonts.text(size)
        self._set: SetText | None = None
        self.empty = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.on_change(self._forget)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show a redline."""
        self._pieces = list(pieces)
        self._set = None
        self.setAccessibleName("".join(p.text for p in pieces if p.change in SIDES[self._side]))
        self.setMinimumHeight(self.heightForWidth(max(120, self.width())))
        self.updateGeometry()
        self.update()

    def show_texts(self, old: str, new: str) -> None:
        """Show the redline of two wordings."""
        self.show_pieces(pieces_of(old, new))

    def show_marked(self, text: str, start: int, end: int) -> None:
        """Show one text with some words of it marked."""
        parts = (("same", text[:start]), ("mark", text[start:end]), ("same", text[end:]))
        self.show_pieces([Piece(change, words) for change, words in parts if words])

    @property
    def pieces(self) -> list[Piece]:
        """What is shown."""
        return self._pieces

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if not self._pieces and self.empty:
            return int(QFontInfo(self._font).pixelSize() * SPACING) + 4
        top = self.contentsMargins().top()
        return int(SetText(self._pieces, self._font, width, self._side).height) + 4 + top

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 40 else 320
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, int(QFontInfo(self._font).pixelSize() * SPACING) + 4)

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self._set = None
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def _forget(self) -> None:
        """Set the text again: the colours of its changes are part of the layout."""
        self._set = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._pieces and self.empty:
            painter.setFont(fonts.interface(9.6))
            painter.setPen(theme.active().color("muted"))
            flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(self.rect()), int(flags), self.empty)
            return
        if self._set is None:
            self._set = SetText(self._pieces, self._font, self.width(), self._side)
        painter.setPen(theme.active().color("ink"))
        self._set.draw(painter, 0, self.contentsMargins().top())
