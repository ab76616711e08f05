"""Search: results by document fill the middle; what was also searched for stands above them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop import errors
from kzailaw_desktop.gui import i18n, theme
from kzailaw_desktop.gui.context_list import ContextDelegate, ContextList
from kzailaw_desktop.gui.i18n import mark, tr, tr_data
from kzailaw_desktop.gui.knowledge import Line
from kzailaw_desktop.gui.widgets import Button, Label

KINDS = (("", mark("Everything")), ("act", mark("Acts")), ("debate", mark("Debate")), ("commentary", mark("Commentary")))  # fmt: skip
LANGS = (("", mark("All languages")), ("kk", "ҚАЗ"), ("ru", "РУС"), ("en", "ENG"))
LIMIT = 200


class Chips(QWidget):
    """Choices in a row, each with its count."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._row.addStretch(1)
        self._buttons: dict[str, Button] = {}

    def show_choices(
        self, choices: tuple[tuple[str, str], ...], counts: dict[str, int], taken: str
    ) -> None:
        """Choices as (key, text); those without a count are faint."""
        for place, (key, text) in enumerate(choices):
            button = self._buttons.get(key)
            if button is None:
                button = Button()
                button.setCheckable(True)
                button.setObjectName(key)
                button.clicked.connect(self._clicked)
                self._buttons[key] = button
                self._row.insertWidget(place, button)
            number = counts.get(key) if key else None
            label = tr_data(text)
            button.setText(f"{label}  {number}" if number else label)
            button.setChecked(key == taken)
            button.setEnabled(not key or bool(number) or key == taken or not counts)

    def _clicked(self) -> None:
        self.chosen.emit(self.sender().objectName())


class ResultDelegate(ContextDelegate):
    """Results in a column of readable width."""

    limit = 780


class SearchPage(QWidget):
    """One question and what was found."""

    wanted = Signal(object)  # a SearchRequest to be answered
    opened = Signal(object)  # Line
    opened_beside = Signal(object)
    looked_at = Signal(object)  # Line, walked to with the arrows

    def __init__(self, request: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.request = request
        self.results: Any = None
        self.heading = Label(size=11.5, bold=True)
        self.also = Label(token="muted", size=9.4, wrap=True)
        self.hint = Label(token="muted", size=10.2, wrap=True)
        self.kinds, self.langs = Chips(), Chips()
        self.exact = Button("", "")
        self.expand = Button("", "")
        self.list = ContextList()
        self.list.use_ground("paper")
        self.list.setItemDelegate(ResultDelegate(self.list))
        self._titles: dict[str, str] = {}
        self._build()
        self.kinds.chosen.connect(self._kind_chosen)
        self.langs.chosen.connect(self._lang_chosen)
        self.exact.clicked.connect(self._toggle_exact)
        self.expand.clicked.connect(self._toggle_expand)
        self.list.opened.connect(self.opened)
        self.list.opened_beside.connect(self.opened_beside)
        self.list.selectionModel().currentChanged.connect(self._walked)
        self.setFocusProxy(self.list)
        self.retranslate()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 14, 0, 0)
        box.setSpacing(4)
        top = QVBoxLayout()
        top.setContentsMargins(26, 0, 24, 4)
        top.setSpacing(6)
        top.addWidget(self.heading)
        top.addWidget(self.also)
        chips = QHBoxLayout()
        chips.setSpacing(2)
        chips.setContentsMargins(0, 2, 0, 0)
        for widget in (self.exact, self.expand):
            widget.setCheckable(True)
        chips.addWidget(self.kinds)
        chips.addSpacing(16)
        chips.addWidget(self.langs)
        chips.addStretch(1)
        more = QHBoxLayout()
        more.setSpacing(2)
        more.addWidget(self.expand)
        more.addWidget(self.exact)
        more.addStretch(1)
        top.addLayout(chips)
        top.addLayout(more)
        for layout in (chips, more):
            layout.setContentsMargins(0, 0, 0, 0)
        box.addLayout(top)
        hint = QVBoxLayout()
        hint.setContentsMargins(26, 12, 26, 0)
        hint.addWidget(self.hint)
        box.addLayout(hint)
        box.addWidget(self.list, 1)

    def ask(self, request: Any) -> None:
        """Ask again, with other words or other chips."""
        self.request = request
        self.retranslate()
        self.wanted.emit(request)

    def show_results(self, results: Any, titles: dict[str, str]) -> None:
        """Show what was found, the best document first."""
        self.results, self._titles = results, titles
        groups: dict[str, list[Line]] = {}
        for hit in results.hits:
            groups.setdefault(hit.document, []).append(self._line(hit))
        lines: list[Line] = []
        for document, found in groups.items():
            title = titles.get(document, document)
            lines.append(Line(group=document, title=title, count=len(found), kind=found[0].kind))
            lines += found
        self.list.items.set_items(lines)
        self.retranslate()
        first = next((n for n, line in enumerate(lines) if not line.group), -1)
        if first >= 0:
            self.list.setCurrentIndex(self.list.items.index(first, 0))

    def _line(self, hit: Any) -> Line:
        heading = hit.heading if hit.heading != hit.snippet else ""
        who = hit.label or hit.speaker or hit.eid
        return Line(
            key=f"{hit.document}#{hit.eid}:{hit.lang}",
            kind=str(hit.kind),
            who=who,
            where=" ".join(heading.split()),
            snippet=hit.snippet.replace("\n", " "),
            marks=tuple(hit.marks),
            document=hit.document,
            eid=hit.eid,
            lang=hit.lang,
        )

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        results = self.results
        total = results.total if results is not None else 0
        self.heading.setText(f"«{self.request.query}»  ·  " + tr("%n found", total))
        if results is None:
            self.heading.setText(f"«{self.request.query}»")
        words = ", ".join(results.expanded) if results is not None else ""
        self.also.setText(tr("Also searched for: {words}").format(words=words) if words else "")
        self.also.setVisible(bool(words))
        facets = results.facets if results is not None else {}
        self.kinds.show_choices(KINDS, facets.get("kind", {}), self.request.kind)
        self.langs.show_choices(LANGS, facets.get("lang", {}), self.request.lang)
        self.expand.setText(tr("In all three languages"))
        self.expand.setChecked(self.request.expand)
        self.exact.setText(tr("Exactly as typed"))
        self.exact.setChecked(self.request.exact)
        self.hint.setText(self._hint())
        self.hint.setVisible(bool(self.hint.text()))
        self.list.setAccessibleName(tr("Results"))

    def _hint(self) -> str:
        results = self.results
        if results is None:
            return tr("Searching…")
        parts = []
        template = errors.messages().get(results.message, {})
        if template:
            parts.append(
                template.get(i18n.language(), template.get("en", "")).format_map(results.params)
            )
        if not results.hits and not parts:
            parts.append(tr("Nothing was found. Try fewer words, or another form or language."))
        if results.suggestions:
            words = ", ".join(results.suggestions)
            parts.append(tr("Did you mean: {words}").format(words=words))
        return " ".join(parts)

    def title(self) -> str:
        """The words on the tab."""
        return f"«{self.request.query}»"

    def _kind_chosen(self, kind: str) -> None:
        self.ask(replace(self.request, kind=kind))

    def _lang_chosen(self, lang: str) -> None:
        self.ask(replace(self.request, lang=lang))

    def _toggle_exact(self) -> None:
        self.ask(replace(self.request, exact=self.exact.isChecked()))

    def _toggle_expand(self) -> None:
        self.ask(replace(self.request, expand=self.expand.isChecked()))

    def _walked(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and current.row() < self.list.items.rowCount():
            line = self.list.items.item(current.row())
            if not line.group:
                self.looked_at.emit(line)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.active().color("paper"))
