"""Pictures of pages -> lines, through an installed Tesseract with Kazakh and Russian.

Nothing is guessed to be right: the report says that the text was recognised, and by what.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

from kzailaw_desktop.corpus.readers.pdf import misread
from kzailaw_desktop.corpus.readers.process import limits
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.text import nfc

LANGUAGES = ("kaz", "rus")
TIMEOUT = 90  # seconds for a page
MAX_PAGES = 300
DPI = 300
_PLACES = (
    "/usr/bin/tesseract",
    "/usr/local/bin/tesseract",
    "/opt/homebrew/bin/tesseract",
    r"C:\Program Files\Tesseract-OCR\tesseract.exe",
)


def engine() -> str | None:
    """Return the Tesseract program by its full path, None when it is not installed."""
    known = next((place for place in _PLACES if Path(place).is_file()), None)
    found = known or shutil.which("tesseract")
    return str(Path(found).resolve()) if found and Path(found).is_absolute() else None


def read(data: bytes, name: str) -> SourceText:
    """Return the text recognised on one picture."""
    return recognise([data], name)


def recognise(pages: Iterable[bytes], name: str) -> SourceText:
    """Return the text recognised on pictures of pages, in order."""
    program = engine()
    if program is None:
        raise InputRefused("scan-needs-tesseract", where=name)
    _check_languages(program, name)
    lines: list[Line] = []
    for number, picture in enumerate(pages, 1):
        if number > MAX_PAGES:
            raise InputRefused("pdf-too-many-pages", where=name, pages=number)
        room = ""  # an empty line is room between paragraphs
        for text in _page(program, picture, name).split("\n"):
            text = misread.mended(nfc(text.rstrip()))
            lines.append(Line(len(lines) + 1, text, page=number, style=room if text else ""))
            room = "" if text else "gap"
        if len(lines) > limits.LINES:
            raise InputRefused("input-too-many-lines", where=name, limit=limits.LINES)
    if not any(line.text.strip() for line in lines):
        raise InputRefused("scan-nothing-recognised", where=name)
    remark = ("source-recognised", {"engine": f"Tesseract, {'+'.join(LANGUAGES)}"})
    return SourceText(tuple(lines), "pdf", name, meta={"recognised": "yes"}, remarks=(remark,))


def _check_languages(program: str, name: str) -> None:
    listed = _run([program, "--list-langs"], name)
    missing = [lang for lang in LANGUAGES if lang not in listed.split()]
    if missing:
        raise InputRefused("scan-without-language", where=name, missing=", ".join(missing))


def _page(program: str, picture: bytes, name: str) -> str:
    with tempfile.TemporaryDirectory(prefix="kzailaw-") as folder:
        path = Path(folder) / "page"
        path.write_bytes(picture)
        command = [
            program, str(path), "stdout", "-l", "+".join(LANGUAGES), "--dpi", str(DPI), "--psm", "3",
        ]  # fmt: skip
        return _run(command, name)


def _run(command: list[str], name: str) -> str:
    try:
        done = subprocess.run(
            command, capture_output=True, timeout=TIMEOUT, check=False, stdin=subprocess.DEVNULL
        )
    except subprocess.TimeoutExpired as e:
        raise InputRefused("input-takes-too-long", where=name, limit=TIMEOUT) from e
    except OSError as e:
        raise InputRefused("scan-needs-tesseract", where=name) from e
    return done.stdout.decode("utf-8", "replace")
