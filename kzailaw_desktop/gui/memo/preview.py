"""The preview: the real document on a sheet of paper. It is exported and read back, not imitated."""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, Qt, QTimer
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QRawFont,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from kzailaw_desktop import export
from kzailaw_desktop.export import MemoContent, MemoOptions
from kzailaw_desktop.export.html import docx_to_html
from kzailaw_desktop.export.word.comments import MarginNote, read_comments
from kzailaw_desktop.export.word.page import INDENT, PORTRAIT
from kzailaw_desktop.gui.kit.look import fonts, theme
from kzailaw_desktop.gui.kit.look.roles import set_roles
from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar
from kzailaw_desktop.gui.kit.work.tasks import Tasks

REST = 60  # milliseconds after the last change of the width
WIDEST, GUTTER = 794, 28  # a page of 21 cm at 96 dots an inch; chrome beside it
_BODY = re.compile(r"<body[^>]*>(.*)</body>", re.DOTALL)
_TABLE = "<table>"
_TWIPS = 567.0


@dataclass(frozen=True, slots=True)
class PreviewPage:
    """A document as it was written: its page as HTML, its comments, what page it wants."""

    html: str
    comments: tuple[MarginNote, ...]
    options: MemoOptions


def draw_sheet(content: MemoContent, options: MemoOptions) -> PreviewPage:
    """Export a memo as Word and read it back. ExportFailed: as the export itself."""
    with tempfile.TemporaryDirectory(prefix="kzailaw-") as folder:
        file = Path(folder) / "memo.docx"
        export.export_memo(content, file, options)
        html = docx_to_html(file, content.lang)
        comments = read_comments(file)
    found = _BODY.search(html)
    return PreviewPage(found[1].strip() if found else html, comments, options)


class Preview(QTextBrowser):
    """A sheet on chrome; keeps its place when the document changes."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._sheet: PreviewPage | None = None
        self._margin_words = ""
        self._aim: tuple[str, ...] = ()  # the heading to stay at, until the user scrolls
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._resting.timeout.connect(self._render)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        bar = MarkedScrollBar(self)
        bar.set_ground("chrome")
        bar.actionTriggered.connect(self._scrolled)
        self.setVerticalScrollBar(bar)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_roles(self, Base="paper", Text="ink")
        theme.on_change(self._render)

    # -- showing ----------------------------------------------------------------------------

    def show_sheet(self, sheet: PreviewPage, margin_words: str) -> None:
        """Show a document; `margin_words` head the comments that Word shows in the margin."""
        self._sheet, self._margin_words = sheet, margin_words
        self._render()

    def clear_sheet(self) -> None:
        """Show nothing."""
        self._sheet = None
        self.clear()

    def go_to(self, names: tuple[str, ...]) -> None:
        """Scroll to a provision by how its heading may read; to the top without names.

        What is set anew stays there: a heading may not be in the document yet, or move in it.
        """
        self._aim = names
        if not names:
            self.verticalScrollBar().setValue(0)
            return
        cursor = self._heading(names)
        if cursor is not None:
            self.setTextCursor(cursor)
            top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
            self.verticalScrollBar().setValue(max(0, top - 16))

    def _scrolled(self, _action: int) -> None:
        self._aim = ()

    def _heading(self, names: tuple[str, ...]) -> QTextCursor | None:
        for name in names:
            flags = QTextDocument.FindFlag.FindCaseSensitively
            found = self.document().find(name, 0, flags) if name else None
            if found is not None and not found.isNull():
                found.setPosition(found.selectionStart())
                return found
        return None

    def _render(self) -> None:
        """Set the page in the background: a long memo takes longer than a window may wait."""
        if self._sheet is None:
            return
        css, html, font = self._css(self._sheet.options), self._page(self._sheet), self.font()
        home = self.thread()

        def work() -> QTextDocument:
            document = QTextDocument()
            document.setUndoRedoEnabled(False)
            document.setDefaultFont(font)
            document.setDefaultStyleSheet(css)
            document.setHtml(html)
            document.moveToThread(home)
            return document

        self._tasks.read(work, self._rendered, key=f"memo-page:{id(self)}")

    def _rendered(self, document: QTextDocument) -> None:
        if self._sheet is None:
            return
        bar = self.verticalScrollBar()
        before, bottom = bar.value(), bar.maximum()
        frame = document.rootFrame().frameFormat()
        scale = self._scale()
        left, right, top, bottom_margin = self._margins(self._sheet.options)
        frame.setLeftMargin(left * scale)
        frame.setRightMargin(right * scale)
        frame.setTopMargin(top * scale / 2)  # the running head stands in the margin
        frame.setBottomMargin(bottom_margin * scale)
        document.rootFrame().setFrameFormat(frame)
        document.setParent(self)  # so that the next one takes its place
        self.setDocument(document)
        bar.setValue(min(before, bar.maximum()) if bottom else 0)
        if self._aim:
            self.go_to(self._aim)

    def _page(self, sheet: PreviewPage) -> str:
        # Qt gives headings sizes of its own, whatever the style sheet says.
        body = re.sub(r"<(/?)h[1-4]\b", r"<\1p", sheet.html)
        body = body.replace('<span class="tab"></span>', "&nbsp; &nbsp; ")
        body = body.replace(_TABLE, '<table width="100%" cellspacing="0" cellpadding="5">')
        body = body.replace("<th><p", '<th width="50%"><p') if "</th><th>" in body else body
        if sheet.comments:
            lines = [f'<p class="Margin">{escape(self._margin_words)}</p>']
            lines += [
                f'<p class="Comment"><b>{escape(c.author)}</b> {escape(c.text)}</p>'
                for c in sheet.comments
            ]
            body += "\n".join(lines)
        return f"<html><body>{body}</body></html>"

    # -- the page ---------------------------------------------------------------------------

    def _scale(self) -> float:
        """Pixels in a centimetre of paper."""
        return max(10.0, self.viewport().width() / (PORTRAIT.width / _TWIPS))

    def _margins(self, options: MemoOptions) -> tuple[float, ...]:
        usual = (PORTRAIT.left, PORTRAIT.right, PORTRAIT.top, PORTRAIT.bottom)
        return options.margins or tuple(twips / _TWIPS for twips in usual)

    def _css(self, options: MemoOptions) -> str:
        colors, cm = theme.active(), self._scale()
        point = cm * 2.54 / 72
        size = (options.size or 14) * point
        small, tiny = size * 12 / 14, size * 9 / 14
        first = INDENT / _TWIPS if options.first_line is None else options.first_line
        ink, muted = colors.color("ink").name(), colors.color("muted").name()
        own, line = colors.kind("own").name(), _blend()
        indent = f"text-indent: {first * cm:.0f}px;"
        return f"""
body {{ font-family: '{_family(options.font)}'; color: {ink}; font-size: {size:.0f}px; }}
p {{ margin: 0 0 {size * 0.3:.0f}px 0; }}
.Title, .Heading1, .Heading2, .Heading3 {{ font-weight: bold;
  margin: 0 0 {size * 0.4:.0f}px 0; }}
.Title, .Heading1, .Kind, .TableHead, .Dateline {{ text-align: center; }}
.Heading1, .Heading2 {{ margin-top: {size * 1.1:.0f}px; }}
.Heading3 {{ font-style: italic; {indent} margin-top: {size * 0.7:.0f}px; }}
.Kind {{ font-weight: bold; text-transform: uppercase; }} .Corner {{ text-align: right; }}
.BodyText, .Entry, .UnitBody {{ {indent} text-align: justify; }}
.Pinpoint {{ font-style: italic; font-size: {small:.0f}px; margin-left: {first * cm:.0f}px;
  color: {muted}; }}
.Standing {{ font-size: {small:.0f}px; margin-left: {size:.0f}px; }}
.Header {{ font-size: {tiny:.0f}px; text-align: center; color: {muted};
  margin-bottom: {cm * 0.8:.0f}px; }}
.SourceItem, .NoteItem {{ margin-left: {cm:.0f}px; text-indent: -{cm:.0f}px; }}
.TableHead, .Unit, .Unit1, .Unit2, .Unit3, .UnitHeading {{ font-size: {small:.0f}px; }}
.UnitHeading {{ font-weight: bold; }}
.Unit2 {{ margin-left: {0.4 * cm:.0f}px; }} .Unit3 {{ margin-left: {0.8 * cm:.0f}px; }}
.Signature {{ margin-top: {size * 2:.0f}px; }}
table {{ border-collapse: collapse; margin: {size * 0.4:.0f}px 0; }}
td, th {{ border: 1px solid {line}; vertical-align: top; }}
td p, th p {{ margin-bottom: 2px; }}
th {{ background-color: {_blend(0.05)}; font-weight: normal; }}
.Margin {{ color: {own}; margin-top: {size * 2:.0f}px; font-weight: bold;
  font-size: {small:.0f}px; }}
.Comment {{ color: {own}; font-size: {small:.0f}px; margin-left: {size:.0f}px; }}
"""

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(GUTTER, (room - WIDEST) // 2)
        self.setViewportMargins(side, 20, side, 0)
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._resting.start()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._desk(QRect(self.rect()))
        return super().event(event)

    def _desk(self, rect: QRect) -> None:
        """Chrome around the sheet, with a hairline at its edges."""
        colors, painter = theme.active(), QPainter(self)
        painter.fillRect(rect, colors.color("chrome"))
        if self._sheet is None:
            return
        sheet = self.viewport().geometry().adjusted(-1, -1, 1, 0)
        painter.fillRect(sheet, colors.line())
        painter.end()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._sheet is not None:
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.active().color("chrome"))


def _family(wanted: str) -> str:
    """The font of the document where it is installed, else our serif with all Kazakh letters."""
    for name in (wanted or "Times New Roman", "Liberation Serif", "Tinos"):
        if QFont(name).exactMatch() and fonts.covers(name) and _covers_bold(name):
            return name
    return fonts.serif_family()


@cache
def _covers_bold(family: str) -> bool:
    """Whether the bold letters are there too: headings must not borrow some from another font."""
    font = QFont(family)
    font.setBold(True)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return all(QRawFont.fromFont(font).glyphIndexesForString(fonts.KAZAKH_LETTERS))


def _blend(share: float = 0.28) -> str:
    """Ink on paper at a share, as a solid colour: text documents know no alpha in borders."""
    colors = theme.active()
    ink, paper = colors.color("ink"), colors.color("paper")
    mixed = [
        round(a * share + b * (1 - share))
        for a, b in (
            (ink.red(), paper.red()),
            (ink.green(), paper.green()),
            (ink.blue(), paper.blue()),
        )
    ]
    return "#{:02x}{:02x}{:02x}".format(*mixed)
