"""The window's actions: made from the table, named, given other keys, enabled, found by id."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from kzailaw_desktop.gui.desks import DESKS
from kzailaw_desktop.gui.desks.reading_verbs import VERBS
from kzailaw_desktop.gui.kit.look import icons
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.work.actions import ACTIONS
from kzailaw_desktop.gui.kit.work.i18n import in_every_language, tr_data
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.reading.page import ReaderPage

if TYPE_CHECKING:
    from kzailaw_desktop.gui.palette.choices import ActionOffer

ON_TEXT = (  # the menu of a text
    *("copy", "copy-cited", "copy-article", "copy-languages", "copy-gost", "copy-link", ""),
    *(
        "peek",
        "",
        "verb-annotate",
        "note",
        "bookmark",
        "collect",
        "",
        "verb-propose",
        "memo",
        "",
        "desk-history",
        "original",
    ),
)
ON_TAB = ("new-tab", "split", "apart", "", "close-tab", "close-others", "reopen-tab")
DESK, VERB = "desk-", "verb-"  # before the ids of desks and verbs
Commands = Mapping[str, Callable[[], object]]


class ActionRegistry(QObject):
    """All actions by id: those of the table, one for each desk and one for each verb."""

    desk_wanted = Signal(str)
    verb_wanted = Signal(str)

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self.by_id: dict[str, QAction] = {}
        changed = settings.get("shortcuts")
        for spec in ACTIONS:
            action = self._make(spec.id, spec.icon)
            action.setCheckable(spec.checkable)
            action.setShortcut(QKeySequence(changed.get(spec.id, spec.shortcut)))
        desks, verbs = self._group(self._run_desk), self._group(self._run_verb)
        for desk in DESKS:
            keys = QKeySequence(desk.shortcut)
            free = all(keys != other.shortcut() for other in self.by_id.values())
            action = self._make(f"{DESK}{desk.id}", desk.icon)
            action.setShortcut(keys if free else QKeySequence())
            desks.addAction(action)
        for verb in VERBS:
            action = self._make(f"{VERB}{verb.id}", verb.icon)
            action.setShortcut(QKeySequence(verb.shortcut))
            verbs.addAction(action)
        self.tools = [f"{DESK}{each.id}" for each in DESKS] + [f"{VERB}{each.id}" for each in VERBS]
        self.retranslate()

    def _make(self, id: str, icon: str) -> QAction:
        action = QAction(self._window)
        action.setObjectName(id)
        if icon and icons.exists(icon):
            action.setIcon(icons.icon(icon))
        self._window.addAction(action)
        self.by_id[id] = action
        return action

    def _group(self, run: Callable[[QAction], None]) -> QActionGroup:
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        group.triggered.connect(run)
        return group

    def connect_commands(self, commands: Commands) -> None:
        """Connect each action of the table with its command; a missing one is a KeyError."""
        for spec in ACTIONS:
            self.by_id[spec.id].triggered.connect(commands[spec.id])

    def _run_desk(self, action: QAction) -> None:
        self.desk_wanted.emit(action.objectName().removeprefix(DESK))

    def _run_verb(self, action: QAction) -> None:
        self.verb_wanted.emit(action.objectName().removeprefix(VERB))

    def trigger(self, id: str) -> None:
        """Run an action by its id."""
        if id in self.by_id:
            self.by_id[id].trigger()

    def offered(self) -> list[ActionOffer]:
        """What the palette offers: everything that can be run now, but the palette itself."""
        from kzailaw_desktop.gui.palette.choices import ActionOffer

        icons_by_id = {spec.id: spec.icon or "caret-right" for spec in ACTIONS}
        titles = {spec.id: spec.text for spec in ACTIONS}
        titles |= {f"{DESK}{each.id}": each.title for each in DESKS}
        titles |= {f"{VERB}{each.id}": each.title for each in VERBS}
        native = QKeySequence.SequenceFormat.NativeText
        return [
            ActionOffer(
                id,
                action.text().rstrip("…"),
                action.shortcut().toString(native),
                icons_by_id.get(id, "squares-four"),
                in_every_language(titles[id]),
            )
            for id, action in self.by_id.items()
            if id != "palette" and action.isEnabled()
        ]

    # -- state ----------------------------------------------------------------------------------

    def set_checked(self, id: str, checked: bool) -> None:
        """Check or uncheck an action without running it."""
        self.by_id[id].setChecked(checked)

    def check_split(self, split: bool) -> None:
        """Show whether two groups of tabs stand side by side."""
        self.set_checked("split", split)

    def check_reading(self, alone: bool) -> None:
        """Show whether the text stands alone in the window."""
        self.set_checked("reading", alone)

    def set_enabled(self, ids: Sequence[str], enabled: bool) -> None:
        """Enable or disable actions."""
        for id in ids:
            if id in self.by_id:
                self.by_id[id].setEnabled(enabled)

    def follow_history(self, page: ReaderPage | None) -> None:
        """Enable back and forward as the history of a page allows."""
        self.by_id["back"].setEnabled(page is not None and page.history.can_back())
        self.by_id["forward"].setEnabled(page is not None and page.history.can_forward())

    # -- names and keys ---------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set texts and tooltips in the language of the interface."""
        for spec in ACTIONS:
            action, text = self.by_id[spec.id], tr_data(spec.text)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(text)
            plain = text.rstrip("…")
            action.setToolTip(tips.plain(f"{plain} ({keys})" if keys else plain))
        for each in DESKS:
            self.by_id[f"{DESK}{each.id}"].setText(tr_data(each.title))
        for verb in VERBS:
            self.by_id[f"{VERB}{verb.id}"].setText(tr_data(verb.title))

    def change_shortcut(self, id: str, keys: str) -> None:
        """Use other keys for an action from now on."""
        self.by_id[id].setShortcut(QKeySequence(keys))
        self.retranslate()
        usual = next(spec.shortcut for spec in ACTIONS if spec.id == id)
        kept = {**self._settings.get("shortcuts"), id: keys}
        kept = {k: v for k, v in kept.items() if k != id or v != usual}
        self._settings.set("shortcuts", kept)

    # -- menus -------------------------------------------------------------------------

    def pop_up_on_tab(self, spot: QPoint) -> None:
        """Show the menu of a tab."""
        self._pop_up(ON_TAB, self._window, spot)

    def pop_up_on_text(self, viewport: QWidget, spot: QPoint) -> None:
        """Show the menu of a text at a spot of its viewport."""
        self._pop_up(ON_TEXT, viewport, viewport.mapToGlobal(spot))

    def _pop_up(self, ids: Sequence[str], parent: QWidget, spot: QPoint) -> None:
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for id in ids:
            if id:
                menu.addAction(self.by_id[id])
            else:
                menu.addSeparator()
        menu.popup(spot)
