"""Marks of several kinds on the words of an editor; the text itself is never changed by them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from kzailaw_desktop.gui.kit.look.utf16 import units

Editor = QTextEdit | QPlainTextEdit


class SpanMarks:
    """Qt keeps one list of extra selections for an editor; this keeps one for each kind of mark."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self._kinds: dict[str, list[QTextEdit.ExtraSelection]] = {}

    def show(self, kind: str, spans: Iterable[tuple[int, int]], shape: QTextCharFormat) -> None:
        """Mark spans, in code points; those of the kind that were there are gone."""
        text = self._editor.toPlainText()
        self._kinds[kind] = [self._mark(text, start, end, shape) for start, end in spans]
        shown = [mark for marks in self._kinds.values() for mark in marks]
        self._editor.setExtraSelections(shown)

    def _mark(
        self, text: str, start: int, end: int, shape: QTextCharFormat
    ) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(units(text[:start]))
        cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        made.cursor, made.format = cursor, shape  # type: ignore[attr-defined]
        return made
