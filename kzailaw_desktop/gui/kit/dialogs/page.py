"""What all desks share: a page with a title line, work in the background, messages."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui.kit.layout.scroll_area import FittedScrollArea
from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Elided, Hairline, Label
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.services import Services

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library

MARGIN = 24
Result = TypeVar("Result")


class DeskPage(QWidget):
    """A desk as a page of the window.

    Subclasses build their widgets in `build`, ask the library in `load`, and set every text in
    `retranslate`, which is called again when the language changes.
    """

    follows_work = False  # shows the user's work, and is refreshed when that changes elsewhere
    undoes_itself = False  # has Undo of its own, which also keeps what is being written
    open_requested = Signal(str, str)  # document, eId
    day_requested = Signal(str, str, object)  # document, eId, the date whose text is wanted
    said = Signal(str)  # a line for the status bar
    action_wanted = Signal(str)  # one of the window's actions, by its id
    draft_wanted = Signal(str, str)  # a change to be proposed: document, eId
    work_changed = Signal()  # something of the user's own was changed here
    # A text whose citations are to be checked, its name, and the act that it is about or "".
    check_wanted = Signal(str, str, str)

    def __init__(self, library: Library, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.services = services
        # Not by Tab: it would lead straight to what stands for the page, past all before it.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.heading = Label(size=15.0, bold=True)
        self.detail = Elided(token="muted", size=9.6)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        inside = QWidget()
        self.box = QVBoxLayout(inside)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(FittedScrollArea(inside))
        self.box.addLayout(self._head())
        self.build()
        self.retranslate()
        self.load()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, 12, MARGIN - 8, 8)
        head.setSpacing(16)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.heading)
        names.addWidget(self.detail)
        head.addLayout(names, 1)
        head.addLayout(self.tools)
        return head

    # -- for subclasses ---------------------------------------------------------------------

    def build(self) -> None:
        """Make the widgets."""

    def load(self) -> None:
        """Ask the library; what comes back is shown when it comes."""

    def retranslate(self) -> None:
        """Set every text in the language of the interface."""

    def fill(self, *parts: QWidget) -> None:
        """Put parts below the title line; the last part takes the height that is left."""
        self.box.addWidget(Hairline())
        for part in parts[:-1]:
            self.box.addWidget(part)
        self.box.addWidget(parts[-1], 1)

    def show_place(self, document: str, eid: str) -> None:
        """Turn to a document and a unit; the window calls it with the current place."""

    def refresh(self) -> None:
        """Something of the user's own has changed elsewhere."""
        self.load()

    def find_field(self) -> QWidget | None:
        """Where Ctrl+F leads on this desk; None leaves it to the window."""
        return None

    def title(self) -> str:
        """A few words for the tab."""
        return self.heading.text()

    # -- helpers ----------------------------------------------------------------------------

    def read(
        self, work: Callable[[], Result], done: Callable[[Result], None], key: str = ""
    ) -> None:
        """Ask in the background; an error is shown."""
        own = f"{type(self).__name__}:{id(self)}:{key}" if key else ""
        self.services.tasks.read(work, done, self.trouble, own)

    def write(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None] | None = None,
        key: str = "",
    ) -> None:
        """Change something in the background, after all changes before it."""
        self.services.tasks.write(work, done or self._nothing, self.trouble, key)

    def _nothing(self, _result: object) -> None:
        pass

    def say(self, text: str) -> None:
        """A line for the status bar."""
        self.said.emit(text)

    def trouble(self, error: Exception) -> None:
        """Tell the user of an error."""
        self.services.trouble(error)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._finds(event):
            event.accept()  # the window's own Ctrl+F is for texts
            return True
        return super().event(event)

    def _finds(self, event: QEvent) -> bool:
        find = QKeySequence.StandardKey.Find
        return isinstance(event, QKeyEvent) and event.matches(find) and bool(self.find_field())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        field = self.find_field()
        if field is not None and self._finds(event):
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.active().color("paper"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.tools.parent() is not None:
            self.retranslate()


def name_widget(widget: QWidget, name: str, tip: bool = False) -> None:
    """The name a screen reader says, and the tooltip of an icon."""
    widget.setAccessibleName(name)
    if tip or (isinstance(widget, Button) and not widget.text()):
        widget.setToolTip(tips.plain(name))


def act_named(library: Library, wanted: str = "") -> Act | None:
    """An act of the library: the one wanted, or the first; None when there is none."""
    ids = list(library.act_ids())
    if not ids:
        return None
    document = library.document(wanted if wanted in ids else ids[0])
    return document if isinstance(document, Act) else None


def act_line(act: Act) -> str:
    """Title, date and number of an act in the language of the interface."""
    lang = i18n.language()
    parts = (naming.title(act, lang), naming.details(act, lang))
    return " · ".join(part for part in parts if part)


def article_numbers(act: Act) -> list[str]:
    """The eIds of the articles in order."""
    text = act.expression("kk") or act.expressions[0]
    return [unit.eid for unit, _ in text.walk() if str(unit.kind) == "article"]


def choose_file(
    owner: QWidget, title: str, name: str, kinds: str, then: Callable[[str], None], save: bool
) -> QObject:
    """Ask for a file without blocking; `then` gets its path."""
    from PySide6.QtWidgets import QFileDialog

    from kzailaw_desktop.gui.kit.dialogs.dialog import file_dialog

    dialog = file_dialog(owner, title, save=save)
    dialog.setNameFilter(kinds)
    dialog.selectFile(name)
    if not save:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(then)
    dialog.open()
    return dialog
