"""Other formats through an installed LibreOffice, one program run for each document."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.export.files import replacing
from kzailaw_desktop.export.word.fonts import with_kazakh_font

_NAMES = ("soffice", "libreoffice")
_PLACES = (
    "/usr/bin/soffice",
    "/opt/libreoffice/program/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.com",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
)
TIMEOUT = 180  # seconds; the first run makes a profile
_PAGE = re.compile(rb"/Type\s*/Page(?![a-zA-Z])")


def find_office() -> str:
    """Return the LibreOffice program, "" when there is none. KZAILAW_SOFFICE names another one."""
    given = os.environ.get("KZAILAW_SOFFICE", "")
    if given:
        return given if Path(given).exists() else ""
    found = next((path for name in _NAMES if (path := shutil.which(name))), "")
    return found or next((place for place in _PLACES if Path(place).exists()), "")


def convert(source: Path, out: Path, format: str) -> None:
    """Turn a document into `format` ("pdf", "odt"). A profile of our own keeps the user's out of it.

    ExportFailed: there is no LibreOffice, it failed or took too long, `out` is not writable.
    """
    program = find_office()
    if not program:
        raise ExportFailed("export-no-office", where=out)
    with tempfile.TemporaryDirectory(prefix="kzailaw-") as folder, replacing(out) as temporary:
        profile = (Path(folder) / "profile").as_uri()
        command = [program, f"-env:UserInstallation={profile}", "--headless", "--norestore"]
        given = with_kazakh_font(source, Path(folder)) if format == "pdf" else source
        command += ["--convert-to", format, "--outdir", folder, str(given)]
        try:
            done = subprocess.run(command, capture_output=True, timeout=TIMEOUT, check=False)
        except subprocess.TimeoutExpired as error:
            raise ExportFailed("export-office-failed", where=out, reason="timeout") from error
        made = Path(folder) / f"{Path(source).stem}.{format}"
        if not made.exists():
            lines = (done.stderr or done.stdout).decode(errors="replace").strip().splitlines()
            raise ExportFailed("export-office-failed", where=out, reason=lines[-1] if lines else "")
        shutil.copyfile(made, temporary)


def pages(pdf: Path) -> int:
    """Number of pages of a PDF that LibreOffice wrote."""
    return len(_PAGE.findall(pdf.read_bytes()))
