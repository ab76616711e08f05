"""Below a change: what others say of it, what they suggest. Above it: who else is writing it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.drafting import Change, Draft
from kzailaw_desktop.drafting.draft.draft_file import faults
from kzailaw_desktop.gui.desks.drafting.coauthoring.presenter import ChangeState
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.widgets.controls import ValueButton
from kzailaw_desktop.gui.kit.widgets.forms import PlainEditor
from kzailaw_desktop.gui.kit.widgets.redline import RedlineText
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Hairline, Label
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.team.work.remarks import DECLINED, TAKEN, DraftRemark
from kzailaw_desktop.workspace.notes.annotation import now

MOST = 200  # remarks that are shown of one change


class WriterBanner(QWidget):
    """Says that another member writes the unit, and offers to suggest a wording instead."""

    suggest_wanted, sent, given_up, comments_wanted = Signal(), Signal(), Signal(), Signal()

    def __init__(self, name: Callable[[str], str], parent: QWidget | None = None) -> None:
        """`name`: how people write the name of a login."""
        super().__init__(parent)
        self._name = name
        self.comments = Button("chat-text", " ")
        self.text = Label(token="warning", size=9.8, wrap=True)
        self.suggest, self.send, self.leave = Button("", " "), Button("", " "), Button("", " ")
        self.suggesting = False
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 12, 8)
        row.addWidget(self.text, 1)
        for button in (self.comments, self.suggest, self.send, self.leave):
            row.addWidget(button)
        self.comments.clicked.connect(self.comments_wanted)
        self._state: ChangeState | None = None
        self.suggest.clicked.connect(self._begin)
        self.send.clicked.connect(self._send)
        self.leave.clicked.connect(self._leave)
        self.show_state(None)

    def show_state(self, state: ChangeState | None) -> None:
        """Show who writes the unit; nothing when it may be written here."""
        if state is None or (self._state and self._state.change != state.change):
            self.suggesting = False
        self._state = state
        lock = state.lock if state else None
        said = sum(not remark.answers for remark in state.remarks) if state else 0
        self.setVisible(lock is not None or self.suggesting or said > 0)
        self.comments.setText(tr("%n comments and suggestions", said))
        self.comments.setVisible(said > 0)
        self.suggest.setVisible(lock is not None and not self.suggesting)
        self.send.setVisible(self.suggesting)
        self.leave.setVisible(self.suggesting)
        if self.suggesting:
            self.text.setText(tr("You are writing a suggestion; the draft stays as it is."))
        elif lock is None:
            self.text.setText("")
        else:
            until = lock.until.astimezone()
            text = tr("{name} is writing this unit; it is free again at {time} at the latest.")
            self.text.setText(text.format(name=self._name(lock.holder), time=f"{until:%H:%M}"))

    @property
    def locked(self) -> bool:
        """Whether the unit may not be written here, not even as a suggestion."""
        return self._state is not None and self._state.lock is not None and not self.suggesting

    def _begin(self) -> None:
        self.suggesting = True
        self.show_state(self._state)
        self.suggest_wanted.emit()

    def _send(self) -> None:
        self.sent.emit()
        self._end()

    def _leave(self) -> None:
        self._end()
        self.given_up.emit()

    def _end(self) -> None:
        self.suggesting = False
        self.show_state(self._state)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.suggest.setText(tr("Suggest a wording"))
        self.send.setText(tr("Send the suggestion"))
        self.leave.setText(tr("Give it up"))
        self.show_state(self._state)


class CommentView(QWidget):
    """One remark: who, when, the words or the suggested wording as a redline."""

    decided = Signal(object, str)  # DraftRemark, "taken" or "declined"

    def __init__(self, remark: DraftRemark, head: str, now_text: str, may_decide: bool) -> None:
        """`head`: who, when, what became of it; `now_text`: the words of the change now."""
        super().__init__()
        self.remark = remark
        self.head = Label(token="muted", size=9.2)
        self.head.setText(head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(2)
        column.addWidget(self.head)
        self.words = RedlineText("both", 10.5)
        self.words.show_texts(now_text if remark.wording else remark.text, _text(remark))
        column.addWidget(self.words)
        self.take = ValueButton("", tr("Take it over"), TAKEN)
        self.decline = ValueButton("", tr("Decline"), DECLINED)
        row = QHBoxLayout()
        row.addWidget(self.take)
        row.addWidget(self.decline)
        row.addStretch(1)
        column.addLayout(row)
        for button in (self.take, self.decline):
            button.setVisible(bool(remark.wording) and may_decide)
            button.taken.connect(self._decided)

    def _decided(self, decision: str) -> None:
        self.decided.emit(self.remark, decision)


class CommentsPanel(QWidget):
    """All remarks on the current change, and a field for one's own."""

    commented = Signal(str)
    decided = Signal(object, str)

    def __init__(self, name: Callable[[str], str], parent: QWidget | None = None) -> None:
        """`name`: how people write the name of a login."""
        super().__init__(parent)
        self._name = name
        self.title = Label(size=9.6, bold=True)
        self.views: list[CommentView] = []
        self.field, self.send = PlainEditor(1, 10.5, grows=True), Button("", " ")
        self._list = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(Hairline())
        column.addWidget(self.title)
        column.addLayout(self._list)
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.send)
        column.addLayout(row)
        self._shown: tuple[object, ...] = ()
        self.send.clicked.connect(self._send)
        self.field.textChanged.connect(self._typed)
        self._typed()

    def show_state(self, state: ChangeState, change: Change | None, may_decide: bool) -> None:
        """Show the remarks; what is being typed stays."""
        shown = (state.remarks, change, may_decide)
        if shown == self._shown:
            return
        self._shown = shown
        for view in self.views:
            self._list.removeWidget(view)
            view.deleteLater()
        self.views = []
        text = _wording(change) if change is not None else ""
        for remark in [each for each in state.remarks if not each.answers][-MOST:]:
            decision = state.decision(remark.id)
            head = _head(remark, decision, self._name)
            view = CommentView(remark, head, text, may_decide and decision is None)
            view.decided.connect(self.decided)
            self._list.addWidget(view)
            self.views.append(view)

    def _typed(self) -> None:
        self.send.setEnabled(bool(self.field.toPlainText().strip()))

    def _send(self) -> None:
        text = self.field.toPlainText()
        self.field.clear()
        self.commented.emit(text)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.title.setText(tr("Comments and suggestions"))
        self.send.setText(tr("Send the comment"))
        self.field.setPlaceholderText(tr("A comment that all who see the draft can read"))
        name_widget(self.field, tr("Comment"))


def suggested(remark: DraftRemark) -> Change | None:
    """The change that a remark suggests; None: it suggests none that can be read."""
    record = {"changes": [remark.wording]}
    if remark.wording is None or any(faults(record)):
        return None
    return Draft.from_record(record).changes[0]


def _head(remark: DraftRemark, decision: DraftRemark | None, name: Callable[[str], str]) -> str:
    parts = [name(remark.author), _moment(remark.created)]
    if remark.wording:
        parts.insert(1, tr("suggests"))
    if decision is not None:
        word = (
            tr("taken over by {name}") if decision.decision == TAKEN else tr("declined by {name}")
        )
        parts.append(word.format(name=name(decision.author)))
    return " · ".join(part for part in parts if part)


def _moment(iso: str) -> str:
    try:
        moment = dt.datetime.fromisoformat(iso)
    except ValueError:
        return ""
    here = moment.astimezone()
    return f"{here:%H:%M}" if here.date() == now().astimezone().date() else f"{here:%d.%m.%Y %H:%M}"


def _text(remark: DraftRemark) -> str:
    change = suggested(remark) if remark.wording else None
    return remark.text if change is None else _wording(change)


def _wording(change: Change) -> str:
    """The proposed words of a change in both languages."""
    lines = [text for _, text in sorted(change.texts.items()) if text]
    for _, swaps in sorted(change.swaps.items()):
        lines += [f"«{swap.old}» → «{swap.new}»" for swap in swaps if swap.complete]
    return "\n".join(lines)
