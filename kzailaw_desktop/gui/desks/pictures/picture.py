"""A view as a picture file: PNG at twice the size, or SVG with text as text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.gui.kit.dialogs.page import DeskPage, choose_file
from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets.widgets import Button
from kzailaw_desktop.gui.kit.work.i18n import tr

Paint = Callable[[QPainter], None]
SCALE = 2


def save(file: Path, size: QSize, paint: Paint, title: str) -> Callable[[], None]:
    """Draw what `paint` draws into `size`, for a .png or .svg; what is left to do is returned.

    An SVG is written at once. The letters of a PNG need the window, packing it takes ten times
    as long and does not. ExportFailed when it can't be written.
    """
    if file.suffix.lower() == ".svg":
        _check(_svg(file, size, paint, title), file)
        return _nothing
    image = _image(size, paint)
    return lambda: _check(image.save(str(file)), file)


def _check(done: bool, file: Path) -> None:
    if not done:
        raise ExportFailed("picture-not-written", where=file)


def _nothing() -> None:
    pass


def _ground(painter: QPainter, size: QSize, color: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRect(0, 0, size.width(), size.height()), color)


def _image(size: QSize, paint: Paint) -> QImage:
    image = QImage(size * SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(SCALE)
    painter = QPainter(image)
    _ground(painter, size, theme.active().color("paper"))
    paint(painter)
    painter.end()
    return image


def _svg(file: Path, size: QSize, paint: Paint, title: str) -> bool:
    try:
        file.touch()
    except OSError:
        return False
    made = QSvgGenerator()
    made.setFileName(str(file))
    made.setSize(size)
    made.setViewBox(QRect(0, 0, size.width(), size.height()))
    made.setTitle(title)
    painter = QPainter()
    if not painter.begin(made):
        return False
    _ground(painter, size, theme.active().color("paper"))
    paint(painter)
    return bool(painter.end())


class PicturePage(DeskPage):
    """A desk whose picture can be saved."""

    def picture_size(self) -> QSize:
        """Width and height of the picture."""
        raise NotImplementedError

    def paint_picture(self, painter: QPainter) -> None:
        """Paint the picture from the top left corner."""
        raise NotImplementedError


class PictureButton(Button):
    """Saves the picture of its page."""

    def __init__(self, page: PicturePage) -> None:
        super().__init__("image")
        self._page = page
        self._dialog: object = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._ask)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.setText(tr("Save as picture…"))
        self.setToolTip(tr("As PNG or SVG"))

    def _ask(self) -> None:
        kinds = f"{tr('Picture')} (*.png);;{tr('Vector picture')} (*.svg)"
        name = f"{self._page.title()}.png".replace("/", "-")
        self._dialog = choose_file(
            self._page, self.text().rstrip("…"), name, kinds, self.save, save=True
        )

    def save(self, name: str) -> None:
        """Write the picture; a name without ending becomes .png."""
        file = Path(name)
        if file.suffix.lower() not in (".png", ".svg"):
            file = file.with_name(f"{file.name}.png")
        page = self._page
        try:
            rest = save(file, page.picture_size(), page.paint_picture, page.title())
        except ExportFailed as error:
            page.trouble(error)
            return

        def pack() -> str:
            rest()
            return file.name

        page.read(pack, self._saved)

    def _saved(self, name: str) -> None:
        self._page.said.emit(tr("Saved: {}").format(name))
