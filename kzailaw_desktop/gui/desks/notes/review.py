"""The review list: notes whose words changed with a new edition, old and new text side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.drafting.wording.diff import Piece
from kzailaw_desktop.gui.desks.notes.presenting.lost_places import (
    PlaceOffer,
    on_offer,
    on_unit,
    on_words,
    settled,
)
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.layout.splitter import Splitter
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.widgets.controls import ValueButton
from kzailaw_desktop.gui.kit.widgets.empty import EmptyState
from kzailaw_desktop.gui.kit.widgets.forms import PlainEditor, ScrollColumn
from kzailaw_desktop.gui.kit.widgets.redline import RedlineText, pieces_of
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Hairline, Label
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.workspace.notes.annotation import Anchor, Annotation


class ReviewPanel(QWidget):
    """List at the left; then, now, and what to do at the right."""

    decided = Signal(object)  # the annotation as it was decided
    delete_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: dict[str, Annotation] = {}
        self._texts: dict[str, str] = {}
        self._offers: dict[str, list[PlaceOffer]] = {}
        self._note: Annotation | None = None
        self.offered: list[Button] = []
        self.list = QuietList(more_lines=2)
        self.side = ScrollColumn()
        self.empty = EmptyState()
        self.why = Label(wrap=True)
        self.then_title, self.now_title = Label(token="muted"), Label(token="muted")
        self.then, self.now = RedlineText(size=11.5), PlainEditor(8)
        self.now.setReadOnly(True)
        self.changes_title, self.changes = Label(token="muted"), RedlineText(size=11.0)
        self.keep, self.words = Button("check", " "), Button("highlighter-circle", " ")
        self.unit, self.delete = Button("article", " "), Button("trash", " ")
        self.keep.primary = True
        self._build()
        self.list.chosen.connect(self._show)
        self.keep.clicked.connect(self._keep)
        self.words.clicked.connect(self._on_words)
        self.unit.clicked.connect(self._on_unit)
        self.delete.clicked.connect(self._delete)
        self.now.selectionChanged.connect(self._selected)

    def _build(self) -> None:
        split = Splitter()
        split.add(self.list, self.side, sizes=(330, 800), stretch=1)
        column = self.side.column
        column.addWidget(self.why)
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.then_title, 0, 0)
        grid.addWidget(self.now_title, 0, 1)
        grid.addWidget(self.then, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.now, 1, 1)
        column.addLayout(grid)
        column.addSpacing(8)
        column.addWidget(self.changes_title)
        column.addWidget(self.changes)
        column.addSpacing(8)
        self.offer_row = QHBoxLayout()
        self.offer_row.addStretch(1)
        column.addLayout(self.offer_row)
        row = QHBoxLayout()
        for button in (self.keep, self.words, self.unit, self.delete):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(Hairline())
        box.addWidget(self.empty, 1)
        box.addWidget(split, 1)
        self._split = split

    def show_notes(
        self,
        notes: list[Annotation],
        names: dict[str, str],
        texts: dict[str, str],
        offers: dict[str, list[PlaceOffer]] | None = None,
    ) -> None:
        """Show what waits for a decision; by annotation id the unit's text now (`texts`) and the
        units to which a note that lost its place may go (`offers`)."""
        self._notes = {note.id: note for note in notes}
        self._texts = texts
        self._offers = offers or {}
        entries = []
        for note in notes:
            moved = note.anchor is Anchor.MOVED
            entries.append(
                ListEntry(
                    note.id,
                    names.get(note.id, note.eid),
                    note.body or note.exact,
                    tr("words found") if moved else tr("words no longer there"),
                    "note" if moved else "own",
                    value=note.id,
                )
            )
        self.list.set_entries(entries)
        self.empty.setVisible(not entries)
        self._split.setVisible(bool(entries))
        if entries and not self.list.key():
            self.list.choose_first()
        self._show(self.list.key())

    def _show(self, id: str) -> None:
        note = self._notes.get(id)
        self._note = note
        self.side.setVisible(note is not None)
        if note is None:
            return
        now = self._texts.get(id, "")
        former = note.former or note.exact
        start = former.find(note.exact) if note.exact else -1
        self.then.show_marked(former, max(0, start), start + len(note.exact) if start >= 0 else 0)
        self.now.setPlainText(now or "")
        self.now.setPlaceholderText(tr("This provision is not in the new edition."))
        pieces: list[Piece] = pieces_of(former, now) if now else []
        self.changes.show_pieces(pieces)
        self.changes_title.setVisible(bool(pieces))
        moved = note.anchor is Anchor.MOVED
        if moved:
            self.why.setText(
                tr("The provision was reworded; the words of your note were found again in it.")
            )
        elif not now:
            self.why.setText(tr("The provision of your note is not in the new edition."))
        else:
            self.why.setText(tr("The words of your note are no longer in this provision."))
        self.keep.setVisible(moved)
        self.words.setVisible(bool(now))
        self.unit.setVisible(bool(now))
        self._show_offers(self._offers.get(id, []))
        self._selected()
        self._select_quote(note, now)

    def _show_offers(self, offers: list[PlaceOffer]) -> None:
        """A button for each unit that is offered as the new place."""
        for button in self.offered:
            button.setParent(None)
            button.deleteLater()
        self.offered = []
        for offer in offers:
            text = tr("Move to {place}").format(place=offer.name)
            button = ValueButton("arrow-right", text, offer)
            button.setToolTip(tips.plain(offer.text[:300]))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.taken.connect(self._move)
            self.offer_row.insertWidget(len(self.offered), button)
            self.offered.append(button)

    def _move(self, offer: PlaceOffer) -> None:
        if self._note is not None:
            self.decided.emit(on_offer(self._note, offer))

    def _select_quote(self, note: Annotation, now: str) -> None:
        start = now.find(note.exact) if note.exact else -1
        if start >= 0:
            cursor = self.now.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(start + len(note.exact), cursor.MoveMode.KeepAnchor)
            self.now.setTextCursor(cursor)

    def _selected(self) -> None:
        self.words.setEnabled(self.now.textCursor().hasSelection())

    # -- deciding -----------------------------------------------------------------------------

    def _keep(self) -> None:
        if self._note is not None:
            self.decided.emit(settled(self._note))

    def _on_words(self) -> None:
        cursor = self.now.textCursor()
        if self._note is not None and cursor.hasSelection():
            text = self.now.toPlainText()
            start, end = cursor.selectionStart(), cursor.selectionEnd()
            self.decided.emit(on_words(self._note, text, start, end))

    def _on_unit(self) -> None:
        if self._note is not None:
            self.decided.emit(on_unit(self._note))

    def _delete(self) -> None:
        if self._note is not None:
            self.delete_wanted.emit(self._note)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.then_title.setText(tr("Then"))
        self.now_title.setText(tr("Now"))
        self.changes_title.setText(tr("What changed"))
        self.keep.setText(tr("Keep as it is"))
        self.words.setText(tr("Move to the selected words"))
        self.unit.setText(tr("Move to the whole provision"))
        self.delete.setText(tr("Delete the note"))
        self.empty.say(
            tr("Nothing to review"),
            tr(
                "When a new edition of an act changes words that your "
                "notes stand on, the notes will be listed here with the old and the new text."
            ),
        )
        name_widget(self.list, tr("Notes to review"))
        name_widget(self.now, tr("The text now; select the words for the note"))
