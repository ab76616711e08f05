"""Which method of which part an action runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzailaw_desktop.gui.window.action_registry import Commands
    from kzailaw_desktop.gui.window.bookmark_controller import BookmarkController
    from kzailaw_desktop.gui.window.context_sync import ContextSync
    from kzailaw_desktop.gui.window.controllers.collection_scope import CollectionScope
    from kzailaw_desktop.gui.window.controllers.copier import Copier
    from kzailaw_desktop.gui.window.controllers.dialogs import Dialogs
    from kzailaw_desktop.gui.window.controllers.export_controller import ExportController
    from kzailaw_desktop.gui.window.controllers.print_commands import PrintCommands
    from kzailaw_desktop.gui.window.controllers.search_commands import SearchCommands
    from kzailaw_desktop.gui.window.controllers.undo import Undo
    from kzailaw_desktop.gui.window.importing.card_controller import CardController
    from kzailaw_desktop.gui.window.importing.import_controller import ImportController
    from kzailaw_desktop.gui.window.importing.original_beside import OriginalBeside
    from kzailaw_desktop.gui.window.importing.review_controller import ReviewController
    from kzailaw_desktop.gui.window.layout.panel_layout import PanelLayout
    from kzailaw_desktop.gui.window.layout.toolbar import TopBar
    from kzailaw_desktop.gui.window.layout.workbench import Workbench
    from kzailaw_desktop.gui.window.navigator import Navigator
    from kzailaw_desktop.gui.window.page_opener import PageOpener
    from kzailaw_desktop.gui.window.reading_options import ReadingOptions


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a window that actions run methods of."""

    workbench: Workbench
    navigator: Navigator
    bookmarks: BookmarkController
    sync: ContextSync
    panels: PanelLayout
    reading: ReadingOptions
    copier: Copier
    opener: PageOpener
    dialogs: Dialogs
    search: SearchCommands
    importer: ImportController
    exporter: ExportController
    undo: Undo
    printing: PrintCommands
    bar: TopBar
    review: ReviewController
    original: OriginalBeside
    card: CardController
    scope: CollectionScope


def commands(parts: Parts) -> Commands:
    """The command of each action of the table, by its id."""
    return {
        "open-files": parts.importer.choose_files,
        "card": parts.card.show_card,
        "undo-remove": parts.card.undo_removal,
        "export-document": parts.exporter.export_document,
        "export-notes": parts.exporter.export_notes,
        "collect": parts.scope.add_current,
        "leave-collection": parts.scope.clear,
        "memo": parts.opener.make_memo,
        "print": parts.printing.preview,
        "print-article": parts.printing.preview_article,
        "print-chapter": parts.printing.preview_chapter,
        "pdf": parts.printing.save_pdf,
        "settings": parts.dialogs.show_settings,
        "quit": parts.opener.close_window,
        "back": parts.navigator.go_back,
        "forward": parts.navigator.go_forward,
        "next-article": parts.navigator.next_article,
        "previous-article": parts.navigator.previous_article,
        "goto": parts.bar.focus_goto,
        "search": parts.bar.focus_search,
        "palette": parts.dialogs.show_palette,
        "start": parts.opener.show_start,
        "new-tab": parts.opener.new_tab,
        "close-tab": parts.workbench.close_tab,
        "close-others": parts.workbench.close_other_tabs,
        "reopen-tab": parts.opener.reopen_tab,
        "next-tab": parts.workbench.next_tab,
        "next-pane": parts.panels.next_pane,
        "previous-pane": parts.panels.previous_pane,
        "bookmark": parts.bookmarks.toggle,
        "bookmarks": parts.bookmarks.show_panel,
        "beginning": parts.navigator.go_to_beginning,
        "undo": parts.undo.undo,
        "redo": parts.undo.redo,
        "copy": parts.copier.copy_text,
        "copy-cited": parts.copier.copy_cited,
        "copy-article": parts.copier.copy_article,
        "copy-languages": parts.copier.copy_languages,
        "copy-gost": parts.copier.copy_gost,
        "copy-link": parts.copier.copy_link,
        "find": parts.search.find_in_text,
        "next-hit": parts.search.next_hit,
        "previous-hit": parts.search.previous_hit,
        "note": parts.sync.write_note,
        "review-notes": parts.opener.review_notes,
        "columns-kk": parts.reading.columns_kk,
        "columns-ru": parts.reading.columns_ru,
        "columns-both": parts.reading.columns_both,
        "swap-columns": parts.reading.swap_columns,
        "third-column": parts.reading.third_column,
        "on-date": parts.reading.ask_date,
        "apart-columns": parts.reading.toggle_apart,
        "peek": parts.reading.peek,
        "widen-first": parts.reading.widen_first,
        "widen-second": parts.reading.widen_second,
        "larger": parts.reading.larger_text,
        "smaller": parts.reading.smaller_text,
        "normal-size": parts.reading.usual_text,
        "contents": parts.panels.toggle_contents,
        "context": parts.panels.toggle_context,
        "context-act": parts.sync.show_act,
        "split": parts.opener.toggle_split,
        "apart": parts.opener.open_apart,
        "original": parts.original.toggle,
        "reading": parts.panels.toggle_reading,
        "dark": parts.reading.toggle_dark,
        "help": parts.opener.show_help,
        "shortcuts": parts.dialogs.show_shortcuts,
        "diagnostics": parts.dialogs.show_diagnostics,
        "about": parts.dialogs.show_about,
    }
