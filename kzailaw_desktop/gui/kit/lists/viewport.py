"""The ground of a list or table, made here instead of by Qt."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def give_viewport(view: QAbstractScrollArea) -> None:
    """Give a view a viewport of our own, like the one it has.

    PySide knows what we made; to tell what Qt made it loads every class of widgets, and the first
    article comes 9 ms later.
    """
    ground = QWidget()
    ground.setBackgroundRole(QPalette.ColorRole.Base)
    ground.setAutoFillBackground(True)
    view.setViewport(ground)
