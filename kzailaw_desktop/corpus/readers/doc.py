"""Old Word files (.doc, .rtf) through an installed LibreOffice."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from kzailaw_desktop.corpus.readers import docx
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.errors import InputRefused

TIMEOUT = 120  # seconds
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_PLACES = (
    "/usr/bin/soffice",
    "/usr/lib/libreoffice/program/soffice",
    "/opt/libreoffice/program/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
)


def office() -> str | None:
    """The LibreOffice program, None when it is not installed."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _PLACES if Path(place).is_file()), None)


def read(data: bytes, name: str) -> SourceText:
    """The lines of an old Word file."""
    if _ENCRYPTED in data:
        raise InputRefused("docx-locked", where=name)
    program = office()
    if program is None:
        raise InputRefused("doc-needs-office", where=name)
    with tempfile.TemporaryDirectory(prefix="kzailaw-") as folder:
        converted = _convert(program, data, Path(folder), name)
    return replace(docx.read(converted, name), format="doc")


def _convert(program: str, data: bytes, folder: Path, name: str) -> bytes:
    source = folder / ("in.rtf" if data.startswith(b"{\\rtf") else "in.doc")
    source.write_bytes(data)
    command = [
        program, "--headless", "--norestore", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--convert-to", "docx", "--outdir", str(folder), str(source),
    ]  # fmt: skip
    try:
        subprocess.run(command, capture_output=True, timeout=TIMEOUT, check=False)
        return (folder / "in.docx").read_bytes()
    except (OSError, subprocess.TimeoutExpired) as e:
        raise InputRefused("doc-not-converted", where=name) from e
