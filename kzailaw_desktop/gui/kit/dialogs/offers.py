"""Offers above the text: something has come up that the user may want to look at, or not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Label
from kzailaw_desktop.gui.kit.work.i18n import tr


@dataclass(frozen=True, slots=True)
class BannerOffer:
    """`key`: what it is about; a later offer with the same key takes its place. `action`: the
    words of the button that runs `run`."""

    key: str
    text: str
    action: str
    run: Callable[[], None]


class OfferBanner(QWidget):
    """Shows the newest offer; when it is taken or closed, the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: list[BannerOffer] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 12, 8)
        row.setSpacing(12)
        self.label = Label(wrap=True)
        self.button = Button("", " ")
        self.button.primary = True
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.clicked.connect(self._take)
        self.close_button = Button("x")
        self.close_button.clicked.connect(self.dismiss)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def current(self) -> BannerOffer | None:
        """The offer that is shown."""
        return self._offers[-1] if self._offers else None

    def offer(self, offer: BannerOffer) -> None:
        """Show an offer in the place of one with the same key."""
        self._offers = [*(each for each in self._offers if each.key != offer.key), offer]
        self._show()

    def withdraw(self, key: str) -> None:
        """Let go of an offer: it was taken elsewhere, or is no longer true."""
        self._offers = [each for each in self._offers if each.key != key]
        self._show()

    def dismiss(self) -> None:
        """Close the offer that is shown."""
        self._offers = self._offers[:-1]
        self._show()

    def _take(self) -> None:
        offer = self.current
        if offer is not None:
            self.dismiss()
            offer.run()

    def _show(self) -> None:
        offer = self.current
        self.setVisible(offer is not None)
        if offer is not None:
            self.label.setText(offer.text)
            self.button.setText(offer.action)
            self.close_button.setAccessibleName(tr("Close the message"))
            self.close_button.setToolTip(tr("Close the message"))

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.active()
        painter = QPainter(self)
        painter.fillRect(self.rect(), colors.color("accent", 0.08))
        painter.fillRect(0, 0, 3, self.height(), colors.color("accent"))
