"""LibreOffice converts old Word files; it runs no macro, and what it starts ends with it."""

from __future__ import annotations

import io
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from kzailaw_desktop.corpus.readers.word import doc
from kzailaw_desktop.errors import InputRefused

OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
SCRIPT, LIBRARY = "http://openoffice.org/2000/script", "http://openoffice.org/2000/library"
MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
NEEDS_OFFICE = pytest.mark.skipif(doc.office() is None, reason="LibreOffice is not installed")


def with_macro(touched: Path) -> bytes:
    """A document whose macro makes a file when it is loaded."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        listed = {
            "/": "application/vnd.oasis.opendocument.text",
            "content.xml": "text/xml",
            **dict.fromkeys(
                ("Basic/script-lc.xml", "Basic/Standard/script-lb.xml", "Basic/Standard/M.xml"),
                "text/xml",
            ),
        }
        rows = "".join(
            f'<m:file-entry m:full-path="{name}" m:media-type="{kind}"/>'
            for name, kind in listed.items()
        )
        package.writestr(
            "META-INF/manifest.xml",
            f'<m:manifest xmlns:m="{MANIFEST}" m:version="1.2">{rows}</m:manifest>',
        )
        package.writestr(
            "content.xml",
            f'<o:document-content xmlns:o="{OFFICE}" o:version="1.2" '
            'xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
            'xmlns:s="urn:oasis:names:tc:opendocument:xmlns:script:1.0" '
            'xmlns:dom="http://www.w3.org/2001/xml-events" '
            'xmlns:xlink="http://www.w3.org/1999/xlink"><o:scripts><o:event-listeners>'
            '<s:event-listener s:language="ooo:script" s:event-name="dom:load" xlink:type="simple" '
            'xlink:href="vnd.sun.star.script:Standard.M.Main?language=Basic&amp;location=document"/>'
            "</o:event-listeners></o:scripts><o:body><o:text><t:p>Статья 1. Сигнал</t:p></o:text>"
            "</o:body></o:document-content>",
        )
        package.writestr(
            "Basic/script-lc.xml",
            '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE library:libraries PUBLIC '
            '"-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">'
            f'<library:libraries xmlns:library="{LIBRARY}" xmlns:xlink="http://www.w3.org/1999/xlink">'
            '<library:library library:name="Standard" library:link="false"/></library:libraries>',
        )
        package.writestr(
            "Basic/Standard/script-lb.xml",
            '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE library:library PUBLIC '
            '"-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">'
            f'<library:library xmlns:library="{LIBRARY}" library:name="Standard" library:readonly="false" '
            'library:passwordprotected="false"><library:element library:name="M"/></library:library>',
        )
        package.writestr(
            "Basic/Standard/M.xml",
            '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE script:module PUBLIC '
            '"-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">'
            f'<script:module xmlns:script="{SCRIPT}" script:name="M" script:language="StarBasic">'
            f'Sub Main\nOpen "{touched}" For Output As #1\nPrint #1, "ran"\nClose #1\nEnd Sub\n'
            "</script:module>",
        )
    return out.getvalue()


@NEEDS_OFFICE
def test_a_macro_of_a_document_does_not_run(tmp_path: Path) -> None:
    program = doc.office()
    assert program is not None
    touched = tmp_path / "touched.txt"
    folder = tmp_path / "work"
    folder.mkdir()
    converted = doc._convert(program, with_macro(touched), folder, "macro.doc")
    assert converted.startswith(b"PK")
    assert not touched.exists()
    settings = folder / "profile" / "user" / "registrymodifications.xcu"
    assert "DisableMacrosExecution" in settings.read_text()  # the profile was taken


def test_only_a_full_path_is_called() -> None:
    found = doc.office()
    assert found is None or Path(found).is_absolute()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no group of processes to end")
def test_a_conversion_out_of_time_ends_with_all_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doc, "TIMEOUT", 0.3)
    program = tmp_path / "soffice"
    program.write_text(f"#!/bin/sh\nsleep 60 &\necho $! > {tmp_path}/child\nwait\n")
    program.chmod(0o755)
    (tmp_path / "work").mkdir()
    with pytest.raises(InputRefused) as refused:
        doc._convert(str(program), b"x", tmp_path / "work", "x.doc")
    assert refused.value.code == "doc-not-converted"
    child = (tmp_path / "child").read_text().strip()
    for _ in range(100):
        state = subprocess.run(["ps", "-o", "stat=", "-p", child], capture_output=True, text=True)
        if not state.stdout.strip() or state.stdout.startswith("Z"):
            break
        time.sleep(0.05)
    else:
        pytest.fail("a child of the program goes on")
