"""Runs a Basic macro in LibreOffice without a window: to accept or reject all changes."""

from __future__ import annotations

import subprocess
from pathlib import Path

_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"
 script:language="StarBasic">
Sub Settle(source, target, command)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  frame = doc.CurrentController.Frame
  If command &lt;&gt; "" Then helper.executeDispatch(frame, ".uno:" &amp; command, "", 0, Array())
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "MS Word 2007 XML"
  doc.storeToURL(ConvertToURL(target), saving())
  doc.close(True)
End Sub
Sub Edit(source, target, tracked, tracked_new, commented, remark, quiet, quiet_new)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
  doc.RecordChanges = False
  search = doc.createSearchDescriptor()
  search.SearchCaseSensitive = True
  search.SearchString = quiet
  found = doc.findFirst(search)
  found.String = quiet_new
  search.SearchString = commented
  found = doc.findFirst(search)
  note = doc.createInstance("com.sun.star.text.textfield.Annotation")
  note.Author = "Т. Коллега"
  note.Content = remark
  found.Text.insertTextContent(found, note, True)
  doc.RecordChanges = True
  search.SearchString = tracked
  found = doc.findFirst(search)
  found.String = tracked_new
  doc.RecordChanges = False
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "MS Word 2007 XML"
  doc.storeToURL(ConvertToURL(target), saving())
  doc.close(True)
End Sub
</script:module>
"""
_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
 library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>
"""


def settle(program: str, source: Path, target: Path, command: str) -> None:
    """Open `source`, run `.uno:command`, save as Word to `target`."""
    _run(program, target.parent / "profile", "Settle", (str(source), str(target), command))


def edit(program: str, source: Path, target: Path, *words: str) -> None:
    """Edit as a colleague would: words changed with tracking, a comment, words changed without.

    `words`: tracked and its new words, what is commented and the remark, untracked and its new.
    """
    _run(program, target.parent / "profile", "Edit", (str(source), str(target), *words))


def _run(program: str, profile: Path, sub: str, arguments: tuple[str, ...]) -> None:
    standard = profile / "user" / "basic" / "Standard"
    start = [program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
    # The first start makes the profile and would write over ours.
    subprocess.run([*start, "--terminate_after_init"], capture_output=True, timeout=180, check=True)
    standard.mkdir(parents=True, exist_ok=True)
    (standard / "Module1.xba").write_text(_MODULE, encoding="utf-8")
    (standard / "script.xlb").write_text(_LIBRARY, encoding="utf-8")
    given = ",".join(f'"{text}"' for text in arguments)
    macro = f"macro:///Standard.Module1.{sub}({given})"
    subprocess.run([*start, macro], capture_output=True, timeout=180, check=True)
