"""Every action of the window, as one table: menus, tooltips, palette and shortcut sheet read it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from kzailaw_desktop.gui.kit.look import icons
from kzailaw_desktop.gui.kit.work.i18n import mark, tr_data


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action; `slot` is the name of a method of the window."""

    id: str
    text: str
    shortcut: str
    icon: str
    slot: str
    menu: str
    checkable: bool = False


MENUS = {
    "file": mark("Library"),
    "go": mark("Go"),
    "text": mark("Text"),
    "view": mark("View"),
    "help": mark("Help"),
}

ACTIONS = (
    ActionSpec(
        "open-files", mark("Import files…"), "Ctrl+O", "download-simple", "import_files", "file"
    ),
    ActionSpec("memo", mark("Make a memo…"), "Ctrl+M", "file-text", "make_memo", "file"),
    ActionSpec("print", mark("Print…"), "Ctrl+P", "printer", "print_page", "file"),
    ActionSpec("pdf", mark("Save as PDF…"), "Ctrl+Shift+P", "file-pdf", "save_pdf", "file"),
    ActionSpec("settings", mark("Settings…"), "Ctrl+,", "gear", "show_settings", "file"),
    ActionSpec("quit", mark("Quit"), "Ctrl+Q", "sign-out", "close", "file"),
    ActionSpec("back", mark("Back"), "Alt+Left", "caret-left", "go_back", "go"),
    ActionSpec("forward", mark("Forward"), "Alt+Right", "caret-right", "go_forward", "go"),
    ActionSpec(
        "next-article", mark("Next article"), "Ctrl+Down", "caret-down", "next_article", "go"
    ),
    ActionSpec(
        "previous-article",
        mark("Previous article"),
        "Ctrl+Up",
        "caret-up",
        "previous_article",
        "go",
    ),
    ActionSpec("goto", mark("Go to a provision"), "Ctrl+G", "crosshair-simple", "focus_goto", "go"),
    ActionSpec(
        "search",
        mark("Search everything"),
        "Ctrl+Shift+F",
        "magnifying-glass",
        "focus_search",
        "go",
    ),
    ActionSpec(
        "palette", mark("Find an action or place"), "Ctrl+K", "command", "show_palette", "go"
    ),
    ActionSpec("start", mark("Start page"), "Ctrl+Home", "house", "show_start", "go"),
    ActionSpec("new-tab", mark("New tab"), "Ctrl+T", "plus", "new_tab", "go"),
    ActionSpec("close-tab", mark("Close tab"), "Ctrl+W", "x", "close_tab", "go"),
    ActionSpec("next-tab", mark("Next tab"), "Ctrl+Tab", "arrow-right", "next_tab", "go"),
    ActionSpec("next-pane", mark("Next part of the window"), "F6", "", "next_pane", "go"),
    ActionSpec(
        "previous-pane",
        mark("Previous part of the window"),
        "Shift+F6",
        "",
        "previous_pane",
        "go",
    ),
    ActionSpec(
        "bookmark",
        mark("Bookmark this place"),
        "Ctrl+D",
        "bookmark-simple",
        "toggle_bookmark",
        "go",
    ),
    ActionSpec("copy", mark("Copy"), "Ctrl+C", "copy", "copy_text", "text"),
    ActionSpec(
        "copy-cited", mark("Copy with citation"), "Ctrl+Shift+C", "quotes", "copy_cited", "text"
    ),
    ActionSpec(
        "copy-gost", mark("Copy as GOST reference"), "Ctrl+Alt+C", "books", "copy_gost", "text"
    ),
    ActionSpec("copy-link", mark("Copy link"), "Ctrl+Shift+L", "link", "copy_link", "text"),
    ActionSpec("find", mark("Find in this text"), "Ctrl+F", "text-aa", "find_in_text", "text"),
    ActionSpec("next-hit", mark("Next place found"), "F3", "caret-down", "next_hit", "text"),
    ActionSpec(
        "previous-hit",
        mark("Previous place found"),
        "Shift+F3",
        "caret-up",
        "previous_hit",
        "text",
    ),
    ActionSpec("note", mark("Write a note"), "Ctrl+N", "note-pencil", "write_note", "text"),
    ActionSpec("columns-kk", mark("Kazakh only"), "Ctrl+1", "", "columns_kk", "view"),
    ActionSpec("columns-ru", mark("Russian only"), "Ctrl+2", "", "columns_ru", "view"),
    ActionSpec("columns-both", mark("Both languages"), "Ctrl+3", "columns", "columns_both", "view"),
    ActionSpec(
        "swap-columns",
        mark("Swap the columns"),
        "Ctrl+4",
        "arrows-left-right",
        "swap_columns",
        "view",
    ),
    ActionSpec(
        "third-column",
        mark("Third column: English or another edition"),
        "Ctrl+5",
        "",
        "third_column",
        "view",
    ),
    ActionSpec(
        "widen-first",
        mark("Left column wider"),
        "Ctrl+Alt+Right",
        "arrow-line-right",
        "widen_first",
        "view",
    ),
    ActionSpec(
        "widen-second",
        mark("Left column narrower"),
        "Ctrl+Alt+Left",
        "arrow-line-left",
        "widen_second",
        "view",
    ),
    ActionSpec(
        "larger", mark("Larger text"), "Ctrl++", "magnifying-glass-plus", "larger_text", "view"
    ),
    ActionSpec(
        "smaller", mark("Smaller text"), "Ctrl+-", "magnifying-glass-minus", "smaller_text", "view"
    ),
    ActionSpec("normal-size", mark("Usual text size"), "Ctrl+0", "", "usual_text", "view"),
    ActionSpec("contents", mark("Contents"), "F9", "list", "toggle_contents", "view", True),
    ActionSpec("context", mark("Context"), "F10", "chats", "toggle_context", "view", True),
    ActionSpec("split", mark("Split view"), "Ctrl+\\", "square-half", "toggle_split", "view", True),
    ActionSpec(
        "apart",
        mark("In a window of its own"),
        "Ctrl+Shift+O",
        "app-window",
        "open_apart",
        "view",
    ),
    ActionSpec(
        "reading", mark("Reading mode"), "F11", "corners-out", "toggle_reading", "view", True
    ),
    ActionSpec("dark", mark("Light or dark"), "Ctrl+Shift+D", "moon", "toggle_dark", "view"),
    ActionSpec("help", mark("Help"), "F1", "question", "show_help", "help"),
    ActionSpec(
        "shortcuts", mark("Keyboard shortcuts"), "Ctrl+F1", "keyboard", "show_shortcuts", "help"
    ),
    ActionSpec("about", mark("About KzaiLaw"), "Shift+F1", "info", "show_about", "help"),
)


def build(window: QWidget, changed: dict[str, str]) -> dict[str, QAction]:
    """The window's actions by id; `changed` are the user's own shortcuts."""
    made = {}
    for spec in ACTIONS:
        action = QAction(window)
        action.setObjectName(spec.id)
        action.setCheckable(spec.checkable)
        if spec.icon:
            action.setIcon(icons.icon(spec.icon))
        action.setShortcut(QKeySequence(changed.get(spec.id, spec.shortcut)))
        action.triggered.connect(getattr(window, spec.slot))
        window.addAction(action)
        made[spec.id] = action
    retranslate(made)
    return made


def further(
    window: QWidget, id: str, icon: str, shortcut: str, taken: dict[str, QAction]
) -> QAction:
    """An action beside those of the table; without keys where an action has `taken` them."""
    action = QAction(window)
    action.setObjectName(id)
    if icons.exists(icon):
        action.setIcon(icons.icon(icon))
    keys = QKeySequence(shortcut)
    if all(keys != other.shortcut() for other in taken.values()):
        action.setShortcut(keys)
    window.addAction(action)
    return action


def change(made: dict[str, QAction], id: str, keys: str) -> str:
    """Give an action other keys; returns the usual ones."""
    made[id].setShortcut(QKeySequence(keys))
    retranslate(made)
    return next(spec.shortcut for spec in ACTIONS if spec.id == id)


def retranslate(made: dict[str, QAction]) -> None:
    """Texts and tooltips in the language of the interface."""
    for spec in ACTIONS:
        text = tr_data(spec.text)
        keys = made[spec.id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        made[spec.id].setText(text)
        made[spec.id].setToolTip(f"{text.rstrip('…')} ({keys})" if keys else text.rstrip("…"))
