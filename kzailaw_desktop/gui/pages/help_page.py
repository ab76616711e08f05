"""Help: one page in each language, with pictures that a script takes from the program."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QWidget

from kzailaw_desktop import paths
from kzailaw_desktop.gui.kit.look import fonts, theme
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr

WIDTH = 720
PICTURE = re.compile(r"!\[.*\]\((.+)\)")
KEEP_ANCHOR = QTextCursor.MoveMode.KeepAnchor


class _Browser(QTextBrowser):
    """Pictures come from the help folder, in the interface's language and colours; none is no harm."""

    def set_sides(self, side: int) -> None:
        """White space at both sides of the text."""
        self.setViewportMargins(side, 0, side, 0)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        file = picture(QUrl(name).fileName())
        image = QImage(str(file)) if file.exists() else QImage()
        return (
            image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
            if not image.isNull()
            else QImage(1, 1, QImage.Format.Format_Mono)
        )


def picture(name: str) -> Path:
    """Where the picture of that name lies in the interface's language and colours."""
    shade = "dark" if theme.active().dark else "light"
    stem = name.removesuffix(".png")
    return paths.resources() / "help" / "pictures" / f"{stem}.{i18n.language()}.{shade}.png"


def without_missing(text: str) -> str:
    """The help text without lines whose picture has not been taken."""
    lines = (PICTURE.fullmatch(line) or line for line in text.splitlines())
    kept = (
        line if isinstance(line, str) else line[0]
        for line in lines
        if isinstance(line, str) or picture(line[1]).exists()
    )
    return "\n".join(kept)


class HelpPage(QWidget):
    """The help text in the language of the interface."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.browser = _Browser()
        self.browser.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.browser.setOpenExternalLinks(True)
        self.browser.setVerticalScrollBar(MarkedScrollBar(self.browser))
        self.browser.document().setDocumentMargin(24)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.browser)
        lead(self, self.browser)
        self._stale = True  # the text is set when it is first seen
        theme.on_change(self._renew)  # its pictures are of the scheme

    def title(self) -> str:
        """The word on the tab."""
        return tr("Help")

    def retranslate(self) -> None:
        """The text in the language of the interface."""
        self._stale = False
        file = paths.resources() / "help" / f"{i18n.language()}.md"
        self.browser.setFont(fonts.text(11.5))
        self.browser.document().setDefaultFont(fonts.text(11.5))
        text = file.read_text(encoding="utf-8") if file.exists() else ""
        self.browser.setMarkdown(without_missing(text))
        self._calm_headings()
        self.browser.setAccessibleName(tr("Help"))

    def _calm_headings(self) -> None:
        """Headings in the interface's letters, hardly larger than the text."""
        cursor = QTextCursor(self.browser.document())
        cursor.beginEditBlock()
        block = self.browser.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            cursor.setPosition(block.position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, KEEP_ANCHOR)
            shape = block.blockFormat()
            if "\ufffc" not in block.text():  # a picture has the height of its own
                shape.setLineHeight(114, 1)
            if level:
                letters = QTextCharFormat()
                letters.setFont(fonts.interface(15.0 if level == 1 else 12.0, fonts.BOLD))
                cursor.setCharFormat(letters)  # not merged: the sizes of Markdown would stay
                shape.setTopMargin(22)
            cursor.setBlockFormat(shape)
            self._calm_samples(cursor, block)
            block = block.next()
        cursor.endEditBlock()

    def _calm_samples(self, cursor: QTextCursor, block: QTextBlock) -> None:
        """What is to be typed, in the interface's letters: those of a terminal are too large."""
        letters = QTextCharFormat()
        letters.setFont(fonts.interface(10.6))
        samples, at = [], block.begin()
        while not at.atEnd():
            if at.fragment().charFormat().fontFixedPitch():
                samples.append((at.fragment().position(), at.fragment().length()))
            at += 1
        for start, length in samples:
            cursor.setPosition(start)
            cursor.setPosition(start + length, KEEP_ANCHOR)
            cursor.setCharFormat(letters)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A measure in the middle, the scroll bar at the edge."""
        super().resizeEvent(event)
        side = max(0, (self.width() - WIDTH - 80) // 2)
        self.browser.set_sides(side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._renew()

    def _renew(self) -> None:
        self._stale = True
        self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        if self._stale and self.isVisible():
            self.retranslate()
