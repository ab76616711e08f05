"""Every action of the window, as one table: menus, tooltips, palette and shortcut sheet read it."""

from __future__ import annotations

from dataclasses import dataclass

from kzailaw_desktop.gui.kit.work.i18n import mark


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action; `commands.py` says which method of which part it runs."""

    id: str
    text: str
    shortcut: str
    icon: str
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
    ActionSpec("open-files", mark("Import files…"), "Ctrl+O", "download-simple", "file"),
    ActionSpec("card", mark("Document card…"), "Ctrl+I", "identification-card", "file"),
    ActionSpec("undo-remove", mark("Restore what was removed"), "", "arrow-u-up-left", "file"),
    ActionSpec("export-document", mark("Export the document…"), "Ctrl+Shift+S", "export", "file"),
    ActionSpec("export-notes", mark("Export notes as Markdown…"), "", "notebook", "file"),
    ActionSpec("collect", mark("Add to a collection…"), "", "folder-plus", "file"),
    ActionSpec("leave-collection", mark("Leave the collection"), "", "funnel", "file"),
    ActionSpec("memo", mark("Make a memo…"), "Ctrl+M", "file-text", "file"),
    ActionSpec("print", mark("Print…"), "Ctrl+P", "printer", "file"),
    ActionSpec("print-article", mark("Print the article…"), "Ctrl+Alt+P", "printer", "file"),
    ActionSpec("print-chapter", mark("Print the chapter…"), "", "printer", "file"),
    ActionSpec("pdf", mark("Save as PDF…"), "Ctrl+Shift+P", "file-pdf", "file"),
    ActionSpec("settings", mark("Settings…"), "Ctrl+,", "gear", "file"),
    ActionSpec("quit", mark("Quit"), "Ctrl+Q", "sign-out", "file"),
    ActionSpec("back", mark("Back"), "Alt+Left", "caret-left", "go"),
    ActionSpec("forward", mark("Forward"), "Alt+Right", "caret-right", "go"),
    ActionSpec("next-article", mark("Next article"), "Ctrl+Down", "caret-down", "go"),
    ActionSpec(
        "previous-article",
        mark("Previous article"),
        "Ctrl+Up",
        "caret-up",
        "go",
    ),
    ActionSpec("goto", mark("Go to a provision"), "Ctrl+G", "crosshair-simple", "go"),
    ActionSpec(
        "search",
        mark("Search everything"),
        "Ctrl+Shift+F",
        "magnifying-glass",
        "go",
    ),
    ActionSpec("palette", mark("Find an action or place"), "Ctrl+K", "command", "go"),
    ActionSpec("start", mark("Start page"), "Alt+Home", "house", "go"),
    ActionSpec("new-tab", mark("New tab"), "Ctrl+T", "plus", "go"),
    ActionSpec("close-tab", mark("Close tab"), "Ctrl+W", "x", "go"),
    ActionSpec("close-others", mark("Close the other tabs"), "Ctrl+Alt+W", "", "go"),
    ActionSpec("reopen-tab", mark("Open the closed tab again"), "Ctrl+Shift+W", "", "go"),
    ActionSpec("next-tab", mark("Next tab"), "Ctrl+Tab", "arrow-right", "go"),
    ActionSpec("next-pane", mark("Next part of the window"), "F6", "", "go"),
    ActionSpec(
        "previous-pane",
        mark("Previous part of the window"),
        "Shift+F6",
        "",
        "go",
    ),
    ActionSpec(
        "bookmark",
        mark("Bookmark this place"),
        "Ctrl+D",
        "bookmark-simple",
        "go",
    ),
    ActionSpec("bookmarks", mark("Bookmarks"), "Ctrl+Alt+M", "bookmarks-simple", "go"),
    ActionSpec("beginning", mark("Back to the beginning"), "Ctrl+Alt+Home", "arrow-line-up", "go"),
    ActionSpec("undo", mark("Undo"), "Ctrl+Z", "arrow-u-up-left", "text"),
    ActionSpec("redo", mark("Redo"), "Ctrl+Shift+Z", "arrow-u-up-right", "text"),
    ActionSpec("copy", mark("Copy"), "Ctrl+C", "copy", "text"),
    ActionSpec("copy-cited", mark("Copy with citation"), "Ctrl+Shift+C", "quotes", "text"),
    ActionSpec("copy-article", mark("Copy the article"), "Ctrl+Alt+A", "article", "text"),
    ActionSpec("copy-languages", mark("Copy in all languages"), "Ctrl+Alt+B", "columns", "text"),
    ActionSpec("copy-gost", mark("Copy as GOST reference"), "Ctrl+Alt+C", "books", "text"),
    ActionSpec("copy-link", mark("Copy link"), "Ctrl+Shift+L", "link", "text"),
    ActionSpec("find", mark("Find in this text"), "Ctrl+F", "text-aa", "text"),
    ActionSpec("next-hit", mark("Next place found"), "F3", "caret-down", "text"),
    ActionSpec(
        "previous-hit",
        mark("Previous place found"),
        "Shift+F3",
        "caret-up",
        "text",
    ),
    ActionSpec("review-notes", mark("Notes to review"), "", "notebook", "text"),
    ActionSpec("note", mark("Write a note"), "Ctrl+N", "note-pencil", "text"),
    ActionSpec("columns-kk", mark("Kazakh only"), "Ctrl+1", "", "view"),
    ActionSpec("columns-ru", mark("Russian only"), "Ctrl+2", "", "view"),
    ActionSpec("columns-both", mark("Both languages"), "Ctrl+3", "columns", "view"),
    ActionSpec(
        "swap-columns",
        mark("Swap the columns"),
        "Ctrl+4",
        "arrows-left-right",
        "view",
    ),
    ActionSpec(
        "third-column",
        mark("Third column: English or another edition"),
        "Ctrl+5",
        "",
        "view",
    ),
    ActionSpec("on-date", mark("The text on a date"), "Ctrl+Alt+D", "calendar-blank", "view"),
    ActionSpec("apart-columns", mark("Columns scroll apart"), "Ctrl+6", "lock-simple-open", "view"),
    ActionSpec("peek", mark("Look at the other language"), "Ctrl+7", "translate", "text"),
    ActionSpec(
        "widen-first",
        mark("Left column wider"),
        "Ctrl+Alt+Right",
        "arrow-line-right",
        "view",
    ),
    ActionSpec(
        "widen-second",
        mark("Left column narrower"),
        "Ctrl+Alt+Left",
        "arrow-line-left",
        "view",
    ),
    ActionSpec("larger", mark("Larger text"), "Ctrl++", "magnifying-glass-plus", "view"),
    ActionSpec("smaller", mark("Smaller text"), "Ctrl+-", "magnifying-glass-minus", "view"),
    ActionSpec("normal-size", mark("Usual text size"), "Ctrl+0", "", "view"),
    ActionSpec("contents", mark("Contents"), "F9", "list", "view", True),
    ActionSpec("context", mark("Context"), "F10", "chats", "view", True),
    ActionSpec("context-act", mark("What is said about the act as a whole"), "", "chats", "view"),
    ActionSpec("split", mark("Split view"), "Ctrl+\\", "square-half", "view", True),
    ActionSpec(
        "apart",
        mark("In a window of its own"),
        "Ctrl+Shift+O",
        "app-window",
        "view",
    ),
    ActionSpec(
        "original", mark("The original beside the text"), "Ctrl+Alt+O", "file-search", "view"
    ),
    ActionSpec("reading", mark("Reading mode"), "F11", "corners-out", "view", True),
    ActionSpec("dark", mark("Light or dark"), "Ctrl+Shift+D", "moon", "view"),
    ActionSpec("help", mark("Help"), "F1", "question", "help"),
    ActionSpec("shortcuts", mark("Keyboard shortcuts"), "Ctrl+F1", "keyboard", "help"),
    ActionSpec("diagnostics", mark("Diagnostics"), "", "heartbeat", "help"),
    ActionSpec("about", mark("About KzaiLaw"), "Shift+F1", "info", "help"),
)
