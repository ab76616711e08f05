"""The actions around reading: palette, bookmarks, split view, paper, settings, help, desks."""

from __future__ import annotations

import importlib.util
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from kzailaw_desktop.gui.kit.work.i18n import tr_data
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.reading.view import ReadingView
from kzailaw_desktop.gui.window.panes import Panes

if TYPE_CHECKING:
    from kzailaw_desktop.gui.palette.palette import Choice
    from kzailaw_desktop.gui.printing.paper import Paper


def desks() -> tuple[Any, ...]:
    """The desks that this build has."""
    if importlib.util.find_spec("kzailaw_desktop.gui.desks") is None:
        return ()
    from kzailaw_desktop.gui.desks import DESKS

    return tuple(DESKS)


def verbs() -> tuple[Any, ...]:
    """What the desks do to the place at hand: note it, propose to change it."""
    if not desks():
        return ()
    from kzailaw_desktop.gui.desks.verbs import VERBS

    return tuple(VERBS)


ON_TEXT = (  # the menu of a text
    *("copy", "copy-cited", "copy-gost", "copy-link", ""),
    *("verb-annotate", "note", "bookmark", "", "verb-propose", "memo"),
)


class Extras(Panes):
    """Mixed into the window, as the rest of its actions."""

    # -- palette --------------------------------------------------------------------------

    def show_palette(self) -> None:
        """Find an action or place by typing."""
        from kzailaw_desktop.gui.palette.choices import choices
        from kzailaw_desktop.gui.palette.palette import Palette

        palette = Palette(self, choices(self))
        palette.chosen.connect(self.take_choice)
        palette.show()

    def take_choice(self, choice: Choice) -> None:
        """Do what was chosen in the palette."""
        if choice.action:
            self.trigger(choice.action)
        elif choice.place is not None:
            self.open_place(choice.place)
        elif choice.query:
            self.search_for(choice.query)
        elif choice.goto:
            self.go_to(choice.goto)

    # -- bookmarks ------------------------------------------------------------------------

    def toggle_bookmark(self) -> None:
        """Bookmark the place at hand, or take its bookmark away."""
        page = self.page()
        place = page.place() if page else None
        if place is not None:
            self.desk.toggle_bookmark(place, self.place_name())

    # -- paper ----------------------------------------------------------------------------

    @cached_property
    def paper(self) -> Paper:
        """Prints, and writes PDFs."""
        from kzailaw_desktop.gui.printing.paper import Paper

        return Paper(self)

    def print_page(self) -> None:
        """Show the pages before they are printed: the selection, or the whole document."""
        self.paper.preview()

    def save_pdf(self) -> None:
        """The page at hand, or the selection, as PDF."""
        self.paper.ask()

    # -- settings and help ----------------------------------------------------------------

    def show_settings(self) -> None:
        """The settings."""
        from kzailaw_desktop.gui.pages.settings_dialog import SettingsDialog

        SettingsDialog(self, self.settings).open()

    def show_shortcuts(self) -> None:
        """All shortcuts on one sheet."""
        from kzailaw_desktop.gui.pages.shortcuts_dialog import ShortcutsDialog

        dialog = ShortcutsDialog(self, self.actions_by_id)
        dialog.changed.connect(self.change_shortcut)
        dialog.open()

    def retranslate_actions(self) -> None:
        """Texts and tooltips of the actions, in the language and with the keys of now."""
        from kzailaw_desktop.gui.window import actions

        actions.retranslate(self.actions_by_id)

    def change_shortcut(self, action: str, keys: str) -> None:
        """Use other keys for an action from now on."""
        from kzailaw_desktop.gui.window import actions

        usual = actions.change(self.actions_by_id, action, keys)
        kept = {**self.settings.get("shortcuts"), action: keys}
        self.settings.set("shortcuts", {k: v for k, v in kept.items() if k != action or v != usual})

    def show_help(self) -> None:
        """Help, in a tab of its own."""
        from kzailaw_desktop.gui.pages.help_page import HelpPage

        self._show_single(HelpPage, HelpPage)

    def show_first_run(self) -> None:
        """Language, colours and what the program is for."""
        from kzailaw_desktop.gui.pages.first_run import FirstRunPage

        page = FirstRunPage(self.settings)
        page.finished.connect(self._first_run_over)
        self.group.add(page, page.title())
        page.setFocus()

    def _first_run_over(self) -> None:
        self.settings.set("first_run", False)
        self.close_tab()
        self.focus_text()

    def _show_single(self, kind: type, make: Any) -> None:
        page = next((p for p in self.group.pages() if isinstance(p, kind)), None)
        if page is None:
            page = make()
            self.group.add(page, page.title())
        self.group.show_page(page)
        page.setFocus()

    # -- desks ----------------------------------------------------------------------------

    def build_desks(self) -> None:
        """Actions of the desks, beside those of the table."""
        from kzailaw_desktop.gui.window import actions

        made = self.actions_by_id
        self.desk_titles = {}
        for each in desks():
            id = f"desk-{each.id}"
            made[id] = actions.further(self, id, each.icon, each.shortcut, made)
            made[id].triggered.connect(self._open_desk)
            self.desk_titles[id] = each.title
        for verb in verbs():
            id = f"verb-{verb.id}"
            made[id] = actions.further(self, id, verb.icon, verb.shortcut, {})
            made[id].triggered.connect(self._run_verb)
            self.desk_titles[id] = verb.title
        self.name_desks()

    desk_titles: dict[str, str]

    def name_desks(self) -> None:
        """Titles of the desks in the language of the interface."""
        for id, title in self.desk_titles.items():
            self.actions_by_id[id].setText(tr_data(title))
        self.bar.desks = list(self.desk_titles)
        self.bar.build_menu()

    def _open_desk(self) -> None:
        self.open_desk(self.sender().objectName().removeprefix("desk-"))

    def offer_on_text(self, page: ReaderPage) -> None:
        """Let the mouse and the menu key show what can be done with the words at hand."""
        page.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        page.view.customContextMenuRequested.connect(self._show_on_text)

    def _show_on_text(self, spot: QPoint) -> None:
        view = self.sender()
        if not isinstance(view, ReadingView):
            return
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in ON_TEXT:
            if not name:
                menu.addSeparator()
            elif name in self.actions_by_id:
                menu.addAction(self.actions_by_id[name])
        menu.popup(view.viewport().mapToGlobal(spot))

    def show_own_notes(self, page: ReaderPage) -> None:
        """Have the user's highlights and notes drawn on a reader page."""
        if desks():
            from kzailaw_desktop.gui.desks.notes.on_text import OwnNotes

            OwnNotes(page, self.desk)

    def _run_verb(self) -> None:
        wanted = self.sender().objectName().removeprefix("verb-")
        next(verb for verb in verbs() if verb.id == wanted).run(self)

    def open_desk(self, id: str) -> None:
        """Open a desk as a page."""
        from kzailaw_desktop.gui.kit.widgets.page import Services

        name = f"desk-{id}"
        page: Any = next((p for p in self.group.pages() if p.objectName() == name), None)
        if page is None:
            each = next(d for d in desks() if d.id == id)
            services = Services(self.tasks, self.messages, self.settings)
            page = each.factory(self.desk.library, services, None)
            page.setObjectName(name)
            page.open_requested.connect(self._desk_place)
            page.said.connect(self.say)
            page.action_wanted.connect(self.trigger)
            self.group.add(page, tr_data(each.title))
        document, eid = self._unit
        if document:
            page.show_place(document, eid)
        self.group.show_page(page)
        page.setFocus()

    def _desk_place(self, document: str, eid: str) -> None:
        reader = next((p for p in self.group.pages() if isinstance(p, ReaderPage)), None)
        if reader is not None:
            self.group.show_page(reader)
        self.open_place(Place(document, eid))


def page_title(page: QWidget) -> str:
    """What stands on a page's tab."""
    title = getattr(page, "title", None)
    return str(title()) if callable(title) else ""
