"""The list under the go-to field: what the reference being typed may become."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.window.gateway import LibraryGateway

if TYPE_CHECKING:
    from kzailaw_desktop.library.references.completing import Completion

WIDTH = 560  # pixels: most headings fit
_WAIT = 120  # ms without a key before the library is asked


class GotoCompletion(QObject):
    """Offers acts, then units with their headings; choosing a line goes there."""

    def __init__(
        self,
        field: QLineEdit,
        gateway: LibraryGateway,
        document: Callable[[], str],
        go_to: Callable[[str], None],
    ) -> None:
        super().__init__(field)
        self._field, self._gateway, self._document, self._go_to = field, gateway, document, go_to
        self._addresses: list[str] = []
        self.model = QStringListModel(self)
        self.completer = QCompleter(self.model, self)
        # The library has chosen the lines already: Qt must not sift them again by their letters.
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setWidget(field)
        self.completer.setMaxVisibleItems(12)
        self.popup = QListView()
        self.popup.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.popup.setVerticalScrollBar(MarkedScrollBar(self.popup))
        self.completer.setPopup(self.popup)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._ask)
        field.textEdited.connect(self._edited)
        field.returnPressed.connect(self.hide)
        self.completer.activated.connect(self._chosen)

    def hide(self) -> None:
        """Close the list."""
        self._timer.stop()
        self.popup.hide()

    def _edited(self, text: str) -> None:
        if text.strip():
            self._timer.start()
        else:
            self.hide()

    def _ask(self) -> None:
        text = self._field.text()
        self._gateway.complete(text, self._document(), i18n.language(), self._show)

    def _show(self, asked: str, found: list[Completion]) -> None:
        if asked != self._field.text() or not self._field.hasFocus():
            return  # typed on since, or left
        self.show_lines(found)

    def show_lines(self, found: list[Completion]) -> None:
        """Show the list, or nothing when there is nothing to offer."""
        self._addresses = [each.address for each in found]
        self.model.setStringList([_line(each) for each in found])
        if not found:
            self.popup.hide()
            return
        self.completer.complete()
        self.popup.setMinimumWidth(max(WIDTH, self._field.width()))

    def _chosen(self, line: str) -> None:
        lines = self.model.stringList()
        if line in lines:
            self._field.clear()
            self._go_to(self._addresses[lines.index(line)])


def _line(each: Completion) -> str:
    return f"{each.label}  {each.heading}" if each.heading else each.label
