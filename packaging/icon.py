"""Write the program's mark as an icon file: `python packaging/icon.py OUT.ico|OUT.icns`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon

SIZE = 256  # pixels; the systems make the smaller ones


def main(out: Path) -> int:
    """Render the SVG mark; the format is that of the suffix."""
    app = QGuiApplication([])
    mark = Path(__file__).resolve().parent.parent / "resources" / "icons" / "kzailaw.svg"
    image = QIcon(str(mark)).pixmap(QSize(SIZE, SIZE)).toImage()
    out.parent.mkdir(parents=True, exist_ok=True)
    done = image.save(str(out))
    del app
    return 0 if done else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
