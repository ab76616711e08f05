"""Put text and formatted text on the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QGuiApplication


def put(text: str, html: str) -> None:
    """Offer both forms: each program takes the one it knows.

    The data are made by Qt: a `QMimeData` made in Python outlives the interpreter on the
    clipboard, and its end is a crash of the program at exit.
    """
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    data.clear()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
