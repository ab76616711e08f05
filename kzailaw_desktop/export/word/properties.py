"""Custom properties of a Word file: python-docx writes only the core ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from docx.opc.packuri import PackURI
from docx.opc.part import Part

from kzailaw_desktop.export.word import wml

_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_NS = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  # the one that Office prescribes
_FIRST = 2  # ids 0 and 1 are reserved


def attach_properties(package: Any, values: Mapping[str, str]) -> None:
    """Add `docProps/custom.xml` with these names and values to a package of python-docx."""
    made = "".join(
        f'<property fmtid="{_FORMAT}" pid="{number}" name={quoteattr(wml.legal(name))}>'
        f"<vt:lpwstr>{escape(wml.legal(text))}</vt:lpwstr></property>"
        for number, (name, text) in enumerate(values.items(), _FIRST)
    )
    xml = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Properties xmlns="{_NS}" xmlns:vt="{_VALUES}">{made}</Properties>'
    )
    part = Part(PackURI("/docProps/custom.xml"), _TYPE, xml.encode("utf-8"), package)
    package.relate_to(part, _RELATION)
