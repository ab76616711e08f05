"""Old Word files (.doc, .rtf) through an installed LibreOffice."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from kzailaw_desktop.corpus.readers.process import limits, pool
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.errors import InputRefused

TIMEOUT = 120  # seconds
# The profile made for one conversion: no macro runs, nothing is fetched, no links are followed.
_NO_MACROS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_PLACES = (
    "/usr/bin/soffice",
    "/usr/lib/libreoffice/program/soffice",
    "/opt/libreoffice/program/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
)


def office() -> str | None:
    """Return the LibreOffice program, None when it is not installed."""
    known = next((place for place in _PLACES if Path(place).is_file()), None)
    found = known or shutil.which("soffice") or shutil.which("libreoffice")
    # by its full path: a program of that name in the folder of the document is never meant
    return str(Path(found).resolve()) if found and Path(found).is_absolute() else None


def read(data: bytes, name: str) -> SourceText:
    """Return the lines of an old Word file."""
    if _ENCRYPTED in data:
        raise InputRefused("docx-locked", where=name)
    program = office()
    if program is None:
        raise InputRefused("doc-needs-office", where=name)
    with tempfile.TemporaryDirectory(prefix="kzailaw-") as folder:
        converted = _convert(program, data, Path(folder), name)
    return replace(pool.shared().read("docx", converted, name), format="doc")


def _convert(program: str, data: bytes, folder: Path, name: str) -> bytes:
    source = folder / ("in.rtf" if data.startswith(b"{\\rtf") else "in.doc")
    source.write_bytes(data)
    (folder / "profile" / "user").mkdir(parents=True)
    (folder / "profile" / "user" / "registrymodifications.xcu").write_text(_NO_MACROS)
    command = [
        program, "--headless", "--norestore", "--nolockcheck", "--nologo", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--convert-to", "docx", "--outdir", str(folder), str(source),
    ]  # fmt: skip
    try:
        _run(command, folder)
        converted = folder / "in.docx"
        if converted.stat().st_size > limits.PART_BYTES:
            raise InputRefused("doc-not-converted", where=name)
        return converted.read_bytes()
    except (OSError, subprocess.TimeoutExpired) as e:
        raise InputRefused("doc-not-converted", where=name) from e


def _run(command: list[str], folder: Path) -> None:
    """Run LibreOffice within its time; what it started ends with it."""
    nothing = subprocess.DEVNULL
    with subprocess.Popen(
        command, cwd=folder, stdin=nothing, stdout=nothing, stderr=nothing, start_new_session=True
    ) as process:
        try:
            process.wait(TIMEOUT)
        finally:
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a program and its children: soffice is a script, which starts the program itself."""
    if sys.platform == "win32":
        if process.poll() is None:
            process.kill()
        return
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
