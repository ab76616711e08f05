"""The parts of a Word or OpenDocument package, unpacked within bounds and parsed safely."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from typing import Any

from lxml import etree

from kzailaw_desktop.corpus.readers.process import limits
from kzailaw_desktop.errors import InputRefused

MAX_RATIO = 250
Element = Any
# What a damaged archive makes the standard library raise.
DAMAGE = (
    zipfile.BadZipFile, zlib.error, KeyError, OSError, NotImplementedError, RuntimeError, EOFError,
    ValueError, IndexError, etree.XMLSyntaxError,
)  # fmt: skip


class Package:
    """A ZIP of XML parts."""

    def __init__(self, data: bytes, name: str, code: str) -> None:
        """`code`: of the message that says that the file is damaged."""
        self.name = name
        self._code = code
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            self._parts = {part.filename: part for part in self._archive.infolist()}
        except DAMAGE as e:
            raise InputRefused(code, where=name) from e
        parts = self._parts.values()
        total = sum(part.file_size for part in parts)
        ratio = max((p.file_size / max(p.compress_size, 1) for p in parts), default=0)
        if total > limits.UNPACKED_BYTES or (ratio > MAX_RATIO and total > 50_000_000):
            raise InputRefused("docx-bomb", where=name, size=total // 1_000_000)
        if any(part.flag_bits & 1 for part in parts):
            raise InputRefused("docx-locked", where=name)

    def has(self, part: str) -> bool:
        """Tell whether the package holds a part."""
        return part in self._parts

    def bytes(self, part: str, most: int = limits.PART_BYTES) -> bytes:
        """Return the content of a part; refuses one that is missing, damaged or too large."""
        try:
            facts = self._parts[part]
            if facts.file_size > most:
                raise InputRefused(
                    "docx-part-too-large", where=self.name, size=facts.file_size // 1_000_000,
                    limit=most // 1_000_000,
                )  # fmt: skip
            with self._archive.open(facts) as handle:
                data = handle.read(most + 1)
        except DAMAGE as e:
            raise InputRefused(self._code, where=self.name) from e
        if len(data) > most:
            raise InputRefused(
                "docx-part-too-large", where=self.name, size=len(data) // 1_000_000,
                limit=most // 1_000_000,
            )  # fmt: skip
        return data

    def xml(self, part: str) -> Element:
        """Return the root element of a part."""
        data = self.bytes(part)
        if b"<!DOCTYPE" in data[:4096].upper():
            raise InputRefused(self._code, where=self.name)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True,
            remove_pis=True,
        )  # fmt: skip
        try:
            return etree.fromstring(data, parser)
        except DAMAGE as e:
            raise InputRefused(self._code, where=self.name) from e

    def xml_or_none(self, part: str) -> Element | None:
        """Return the root element of a part that a document can do without; None when it is
        damaged."""
        if not self.has(part):
            return None
        try:
            return self.xml(part)
        except InputRefused:
            return None

    def related(self, part: str) -> dict[str, list[str]]:
        """Return the parts that a part names: the last word of the kind of relation -> parts."""
        folder, file = posixpath.split(part)
        root = self.xml_or_none(f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels")
        found: dict[str, list[str]] = {}
        for relation in root if root is not None else ():
            if relation.get("TargetMode") == "External":
                continue
            kind = str(relation.get("Type", "")).rpartition("/")[2]
            target = posixpath.normpath(posixpath.join(folder, str(relation.get("Target", ""))))
            found.setdefault(kind, []).append(target.lstrip("/"))
        return found
