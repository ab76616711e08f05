"""Give a PDF a font that has every Kazakh letter where Times New Roman is not installed.

LibreOffice would set the letters that its substitute lacks in another font, in the middle of words.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from functools import cache
from pathlib import Path

from kzailaw_desktop.export.word.template_parts import FONT

# Serif faces with Kazakh, the nearest to Times New Roman first.
PREFERRED = (FONT, "Tinos", "PT Astra Serif", "Liberation Serif", "PT Serif", "FreeSerif",
             "Noto Serif", "DejaVu Serif")  # fmt: skip
# How much smaller a wider face is set, so that lines and columns stay as they are laid out.
_SCALE = {"Noto Serif": 0.9, "DejaVu Serif": 0.86, "PT Serif": 0.95}
_PARTS = ("word/styles.xml", "word/document.xml", "word/header1.xml", "word/footer1.xml")
_SIZE = re.compile(r'(<w:szC?s? w:val=")(\d+)(")')
_STYLED = re.compile(r'(w:(?:ascii|hAnsi|eastAsia|cs)=")([^"]*)(")')


@cache
def kazakh_fonts() -> frozenset[str] | None:
    """Return the families that fontconfig knows to have Kazakh, None where there is no
    fontconfig."""
    program = shutil.which("fc-list")
    if not program:
        return None  # Windows and macOS bring Times New Roman along
    try:
        done = subprocess.run(
            [program, ":lang=kk", "family"], capture_output=True, timeout=20, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    lines = done.stdout.decode("utf-8", errors="replace").splitlines()
    return frozenset(name.strip() for line in lines for name in line.split(","))


def substitute() -> str:
    """Return the font to set a PDF in, "" when the document's own will do."""
    known = kazakh_fonts()
    if known is None or FONT in known:
        return ""
    return next((name for name in PREFERRED if name in known), "")


def with_kazakh_font(source: Path, folder: Path) -> Path:
    """Return the document itself, or a copy of it in `folder` in a font with all Kazakh letters."""
    name = substitute()
    if not name or source.suffix.lower() != ".docx":
        return source
    copy = folder / "set" / source.name
    copy.parent.mkdir()
    with zipfile.ZipFile(source) as package, zipfile.ZipFile(copy, "w") as made:
        for part in package.infolist():
            data = package.read(part.filename)
            if part.filename in _PARTS:
                data = _restyled(data.decode("utf-8"), name).encode("utf-8")
            made.writestr(part, data)
    return copy


def _restyled(xml: str, name: str) -> str:
    scale = _SCALE.get(name, 1.0)
    xml = _SIZE.sub(lambda m: f"{m[1]}{max(8, round(int(m[2]) * scale))}{m[3]}", xml)
    return _STYLED.sub(lambda m: f"{m[1]}{name}{m[3]}" if m[2] == FONT else m[0], xml)
