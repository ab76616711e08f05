"""The first page one ever sees: language, colours, and what the program is for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kzailaw_desktop.gui.kit.layout.scroll_area import FittedScrollArea
from kzailaw_desktop.gui.kit.look import icons, theme
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Label, Segmented
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr, tr_data
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.pages.start_page import JOBS


class Sign(QWidget):
    """An icon in the accent colour, as on the start page."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFixedSize(icons.SIZE, icons.SIZE + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        color = theme.active().color("accent")
        icons.paint(QPainter(self), self.rect().adjusted(0, 4, 0, 0), self._icon, color)


class FirstRunPage(QWidget):
    """Choices apply at once, so one sees what one chooses."""

    finished = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.heading = Label(size=15.0, bold=True)
        self.words = Label(token="muted", size=10.6, wrap=True)
        self.language = Segmented()
        for code, name in i18n.LANGUAGES.items():
            self.language.add(code, name)
        self.language.choose(i18n.language())
        self.scheme = Segmented()
        for name in ("system", "light", "dark"):
            self.scheme.add(name, name)
        self.scheme.choose(settings.get("scheme"))
        self.captions = [Label(token="muted", size=9.4), Label(token="muted", size=9.4)]
        self.jobs = [
            (Label(size=10.6, bold=True), Label(token="muted", size=9.8, wrap=True)) for _ in JOBS
        ]
        self.done = Button("", tr("Start reading"))
        self.done.primary = True
        self.done.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()
        self.language.chosen.connect(self._language)
        self.scheme.chosen.connect(self._scheme)
        settings.changed.connect(self._setting_changed)
        self.done.clicked.connect(self.finished)
        lead(self, self.done)
        self.retranslate()

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(8)
        mark = QLabel()
        mark.setPixmap(icons.program().pixmap(52, 52))
        mark.setAccessibleName("KzaiLaw")
        column.addWidget(mark)
        column.addSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addSpacing(12)
        for caption, choice in zip(self.captions, (self.language, self.scheme), strict=True):
            column.addWidget(caption)
            row = QHBoxLayout()
            row.addWidget(choice)
            row.addStretch(1)
            column.addLayout(row)
            column.addSpacing(4)
        column.addSpacing(8)
        for (_, icon, _, _), (title, words) in zip(JOBS, self.jobs, strict=True):
            row = QHBoxLayout()
            row.setSpacing(14)
            row.addWidget(Sign(icon), 0, Qt.AlignmentFlag.AlignTop)
            text = QVBoxLayout()
            text.setSpacing(1)
            text.addWidget(title)
            text.addWidget(words)
            row.addLayout(text, 1)
            column.addLayout(row)
        column.addSpacing(12)
        last = QHBoxLayout()
        last.addWidget(self.done)
        last.addStretch(1)
        column.addLayout(last)
        holder = QWidget()
        holder.setLayout(column)
        holder.setMaximumWidth(680)
        ground = QWidget()
        whole = QHBoxLayout(ground)
        whole.setContentsMargins(24, 8, 24, 8)
        whole.addStretch(1)
        whole.addWidget(holder, 8, Qt.AlignmentFlag.AlignVCenter)
        whole.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(FittedScrollArea(ground))

    def _language(self, code: str) -> None:
        self._settings.set("language", code)

    def _setting_changed(self, key: str) -> None:
        """Show a scheme that was chosen elsewhere."""
        if key == "scheme":
            self.scheme.choose(self._settings.get("scheme"))

    def _scheme(self, name: str) -> None:
        self._settings.set("scheme", name)

    def title(self) -> str:
        """The word on the tab."""
        return tr("Welcome")

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.heading.setText(tr("A reading room for the law of Kazakhstan"))
        self.words.setText(
            tr("Kazakh beside Russian, with debate and commentary. Nothing leaves this machine.")
        )
        self.captions[0].setText(tr("Language of the interface"))
        self.captions[1].setText(tr("Colours"))
        names = {"system": tr("As the system"), "light": tr("Light"), "dark": tr("Dark")}
        for key, text in names.items():
            self.scheme.button(key).setText(text)
        for (_, _, title, words), (above, below) in zip(JOBS, self.jobs, strict=True):
            above.setText(tr_data(title))
            below.setText(tr_data(words))
        self.done.setText(tr("Start reading"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.active().color("paper"))
