"""Open a Word file that came back: its body, comments and properties."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree

from kzailaw_desktop.corpus.readers.own_files import CUSTOM_PART
from kzailaw_desktop.errors import InputRefused

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LARGEST_PART = 200_000_000
_PROPERTY = re.compile(
    r'name="KzaiLaw\.(\w+)"[^>]*>\s*<(?:\w+:)?lpwstr[^>]*>([^<]*)<', re.IGNORECASE
)
_CREATOR = re.compile(r"<dc:creator[^>]*>([^<]*)<")
Element = Any


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment as the file keeps it."""

    id: str
    author: str
    date: str
    text: str


@dataclass(frozen=True, slots=True)
class ReturnedPackage:
    """The parts of a Word file that matter here."""

    body: Element
    comments: dict[str, Comment]
    properties: dict[str, str]  # ours, by lower-case name: document, draft, languages, acts
    creator: str


def open_package(file: Path) -> ReturnedPackage:
    """Read the file. InputRefused: it is no Word file, damaged, or far too large."""
    try:
        data = file.read_bytes()
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            document = _part(package, "word/document.xml", file)
            comments = _part(package, "word/comments.xml", file, needed=False)
            custom = _part(package, CUSTOM_PART, file, needed=False)
            core = _part(package, "docProps/core.xml", file, needed=False)
    except FileNotFoundError as error:
        raise InputRefused("input-not-found", where=file) from error
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError) as error:
        raise InputRefused("bring-back-no-word", where=file) from error
    body = _tree(document, file).find(f"{W}body")
    if body is None:
        raise InputRefused("docx-damaged", where=file)
    creator = _CREATOR.search(core.decode("utf-8", errors="replace"))
    text = custom.decode("utf-8", errors="replace")
    return ReturnedPackage(
        body,
        _comments(_tree(comments, file)) if comments else {},
        {name.casefold(): value for name, value in _PROPERTY.findall(text)},
        creator[1] if creator else "",
    )


def _part(package: zipfile.ZipFile, name: str, file: Path, *, needed: bool = True) -> bytes:
    if name not in package.namelist():
        if needed:
            raise InputRefused("bring-back-no-word", where=file)
        return b""
    if package.getinfo(name).file_size > LARGEST_PART:
        raise InputRefused("docx-bomb", where=file, size=LARGEST_PART // 1_000_000)
    return package.read(name)


def _tree(data: bytes, file: Path) -> Element:
    try:
        return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        raise InputRefused("docx-damaged", where=file) from error


def _comments(root: Element) -> dict[str, Comment]:
    found = {}
    for one in root.iter(f"{W}comment"):
        lines = ["".join(t.text or "" for t in p.iter(f"{W}t")) for p in one.iter(f"{W}p")]
        id = one.get(f"{W}id", "")
        author, date = one.get(f"{W}author", ""), one.get(f"{W}date", "")
        date = "" if date.startswith("0") else date  # LibreOffice writes year 0 for no date
        found[id] = Comment(id, author, date, "\n".join(lines).strip())
    return found
