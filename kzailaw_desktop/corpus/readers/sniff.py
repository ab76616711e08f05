"""The format of a file by its content."""

from __future__ import annotations

import re

from kzailaw_desktop.corpus.readers.formats import FORMATS, REFUSED, REFUSED_INSIDE
from kzailaw_desktop.errors import InputRefused

_HTML = re.compile(rb"<\s*(!doctype\s+html|html|head|body|article|div|p|table|font)\b", re.I)
_XML_ROOT = re.compile(rb"<\s*([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)")
_AKN = re.compile(rb"akomaNtoso", re.I)
# A heading, an anchor, a bold line or a head of YAML at the beginning of a line.
_MARKDOWN = re.compile(rb"^(?:#{1,6} \S|<a (?:id|name)=|\*\*\S|(?:act_code|requisite):)", re.M)


def format_of(data: bytes, name: str) -> str:
    """Return the id of a format of `formats.FORMATS`; refuses what is none of these."""
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    for one in FORMATS:
        for signature in one.signatures:
            if head.startswith(signature) or (one.id == "pdf" and signature in data[:1024]):
                return one.id
    for signature, found in REFUSED:
        if head.startswith(signature):
            raise InputRefused("input-format-unknown", where=name, format=found)
    if head[:200].lower().startswith(b"mime-version") and _HTML.search(data[:200_000]):
        return "html"
    if head.startswith(b"PK"):
        return _zip_format(data, name)
    if head[:1] == b"<" or _wide(head):
        return _markup(_narrow(data[:65536]))
    if _MARKDOWN.search(data[:200_000]) or name.lower().endswith((".md", ".markdown")):
        return _markdown(data, name)
    if _HTML.search(head) and head.count(b"<") > 3:
        return "html"
    return "txt"


def _markdown(data: bytes, name: str) -> str:
    """Acts in Markdown; articles and sittings in it go to the reader of plain text."""
    from kzailaw_desktop.corpus.readers.markdown import reader

    text = data[:400_000].decode("utf-8", "replace").replace("\r\n", "\n")
    return "markdown" if reader.is_act(text, name) else "txt"


def _zip_format(data: bytes, name: str) -> str:
    for one in FORMATS:
        if any(mark in data for mark in one.inside):
            return one.id
    for mark, label in REFUSED_INSIDE:
        if mark in data:
            raise InputRefused("input-format-unknown", where=name, format=label)
    raise InputRefused("input-format-unknown", where=name, format="ZIP")


def _wide(head: bytes) -> bool:
    return head[:2] in (b"\xff\xfe", b"\xfe\xff") and b"<\x00" in head[:64] + b"\x00"


def _narrow(head: bytes) -> bytes:
    return head.replace(b"\x00", b"") if _wide(head) else head


def _markup(head: bytes) -> str:
    if _AKN.search(head):
        return "akn"
    if _HTML.search(head):
        return "html"
    return "txt"
