"""Making a memo: which articles, what goes with them, in which language; one button: Export."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui import i18n
from kzailaw_desktop.gui.dialog import Sheet
from kzailaw_desktop.gui.i18n import mark, tr, tr_data
from kzailaw_desktop.gui.outline import outline
from kzailaw_desktop.gui.reading.minimap import MarkedScrollBar
from kzailaw_desktop.gui.widgets import Field, Label, Segmented

GROUPS = (
    ("commentary", mark("Commentary")),
    ("debate", mark("Debate")),
    ("note", mark("History and proposals")),
    ("own", mark("My notes")),
)


@dataclass(frozen=True, slots=True)
class MemoChoice:
    """What the user chose; the library makes its own request of it."""

    units: tuple[tuple[str, str], ...]
    title: str = ""
    author: str = ""
    lang: str = "ru"
    languages: tuple[str, ...] = ("kk", "ru")
    groups: tuple[str, ...] = field(default=tuple(key for key, _ in GROUPS))
    suggestions: bool = False
    file: Path = Path()


class MemoDialog(Sheet):
    """Articles at the left with check marks, options at the right."""

    wanted = Signal(object)  # MemoChoice, complete with the file

    def __init__(self, parent: QWidget, act: Act, chosen: tuple[str, ...], author: str) -> None:
        super().__init__(parent, tr("Memo"), 760)
        self._act = act
        self.articles = QListWidget()
        self.filter = Field("funnel")
        self.title_field = Field()
        self.author_field = Field()
        self.author_field.setText(author)
        self.language = Segmented()
        self.groups: dict[str, QCheckBox] = {}
        self.suggestions = QCheckBox(tr("Suggested passages too"))
        self.count = Label(token="muted", size=9.4)
        self._choice: MemoChoice | None = None
        self._build()
        self._fill(chosen)
        self.add_close()
        self.export = self.add_button(tr("Export to Word…"), primary=True)
        self.export.clicked.connect(self._ask_file)
        self.articles.itemChanged.connect(self._counted)
        self.filter.textChanged.connect(self._filter)
        self._counted()

    def _build(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(24)
        left = QVBoxLayout()
        left.addWidget(self.filter)
        left.addWidget(self.articles, 1)
        left.addWidget(self.count)
        self.filter.setPlaceholderText(tr("Filter articles"))
        self.filter.setAccessibleName(tr("Filter articles"))
        self.articles.setAccessibleName(tr("Articles of the memo"))
        self.articles.setFrameShape(QListWidget.Shape.NoFrame)
        self.articles.setVerticalScrollBar(MarkedScrollBar(self.articles))
        self.articles.setMinimumSize(QSize(330, 300))
        self.articles.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.articles.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.articles.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        columns.addLayout(left, 3)
        columns.addLayout(self._options(), 2)
        self.body.addLayout(columns)

    def _options(self) -> QFormLayout:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(6)
        self.title_field.setPlaceholderText(tr("Made from the articles when empty"))
        for lang, word in (("kk", "Қазақша"), ("ru", "Русский")):
            self.language.add(lang, word)
        self.language.choose("kk" if i18n.language() == "kk" else "ru")
        rows = ((tr("Title"), self.title_field), (tr("Author"), self.author_field))
        for text, widget in rows:
            widget.setAccessibleName(text)
            form.addRow(Label(text, token="muted", size=9.4), widget)
        form.addRow(Label(tr("Language of the memo"), token="muted", size=9.4), self.language)
        kinds = QVBoxLayout()
        kinds.setSpacing(6)
        for key, text in GROUPS:
            box = QCheckBox(tr_data(text))
            box.setChecked(True)
            self.groups[key] = box
            kinds.addWidget(box)
        kinds.addWidget(self.suggestions)
        form.addRow(Label(tr("With each article"), token="muted", size=9.4), kinds)
        return form

    def _fill(self, chosen: tuple[str, ...]) -> None:
        first: QListWidgetItem | None = None
        for entry in outline(self._act, i18n.language()):
            if entry.group:
                continue
            item = QListWidgetItem(f"{entry.num}  {entry.text}")
            item.setData(Qt.ItemDataRole.UserRole, entry.key)
            item.setToolTip(entry.tip)
            item.setSizeHint(QSize(100, 28))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            taken = entry.key in chosen
            item.setCheckState(Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked)
            self.articles.addItem(item)
            first = first or (item if taken else None)
        if first is not None:
            self.articles.setCurrentItem(first)
            self.articles.scrollToItem(first, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _filter(self, words: str) -> None:
        for number in range(self.articles.count()):
            item = self.articles.item(number)
            item.setHidden(words.casefold() not in item.text().casefold())

    def chosen(self) -> tuple[str, ...]:
        """The eIds with a check mark."""
        items = (self.articles.item(n) for n in range(self.articles.count()))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )

    def _counted(self) -> None:
        number = len(self.chosen())
        self.count.setText(tr("%n articles chosen", number))
        self.export.setEnabled(number > 0)

    def choice(self, file: Path = Path()) -> MemoChoice:
        """What is chosen now."""
        langs = {key: self.language.button(key).isChecked() for key in ("kk", "ru")}
        return MemoChoice(
            units=tuple((self._act.id, eid) for eid in self.chosen()),
            title=self.title_field.text().strip(),
            author=self.author_field.text().strip(),
            lang="kk" if langs["kk"] else "ru",
            languages=tuple(dict.fromkeys(e.lang for e in self._act.expressions)),
            groups=tuple(key for key, box in self.groups.items() if box.isChecked()),
            suggestions=self.suggestions.isChecked(),
            file=file,
        )

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, tr("Export to Word"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("Word (*.docx)")
        dialog.setDefaultSuffix("docx")
        names = "-".join(eid.removeprefix("art_") for eid in self.chosen()[:4])
        dialog.selectFile(f"{tr('memo')}-{names}.docx")
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def export_to(self, file: str) -> None:
        """Export into that file and close."""
        self.wanted.emit(self.choice(Path(file)))
        self.accept()
