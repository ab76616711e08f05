"""The whole structure of each kind of document, held against golden files.

`UPDATE_GOLDEN=1 python -m pytest tests/export/test_golden_documents.py` writes them anew; look at
the difference before committing it.
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterator
from pathlib import Path

import docx_rules
import pytest
from sample_law import ACTS, DRAFT
from sample_memo import WITH_NOTES

from kzailaw_desktop.export import (
    MemoOptions,
    export_bill,
    export_memo,
    export_note,
    export_redline,
    export_table,
)

W = docx_rules.w
MAKERS = {
    "memo": lambda out: export_memo(WITH_NOTES, out, MemoOptions(notes="comments", contents=True)),
    "memo-numbered": lambda out: export_memo(WITH_NOTES, out, MemoOptions(notes="numbered")),
    "table-ru": lambda out: export_table(DRAFT, ACTS, out, layout="ru"),
    "table-kk": lambda out: export_table(DRAFT, ACTS, out, layout="kk"),
    "redline": lambda out: export_redline(DRAFT, ACTS, out),
    "bill-ru": lambda out: export_bill(DRAFT, ACTS, out, lang="ru"),
    "bill-kk": lambda out: export_bill(DRAFT, ACTS, out, lang="kk"),
    "note-ru": lambda out: export_note(DRAFT, ACTS, out, lang="ru"),
}


def dump(file: Path) -> str:
    """Paragraphs with style, runs with language and marks, tables with their widths."""
    return "\n".join(_blocks(docx_rules.part(file)[0], "")) + "\n"


def _blocks(parent, indent: str) -> Iterator[str]:
    for block in parent:
        if block.tag == W("p"):
            yield indent + _paragraph(block)
        elif block.tag == W("tbl"):
            widths = [g.get(W("w")) for g in block.iter(W("gridCol"))]
            yield f"{indent}TABLE {' '.join(widths)}"
            for row in block.iterchildren(W("tr")):
                head = " header" if row.find(f"{W('trPr')}/{W('tblHeader')}") is not None else ""
                yield f"{indent}  ROW{head}"
                for cell in row.iterchildren(W("tc")):
                    yield f"{indent}    CELL"
                    yield from _blocks(cell, indent + "      ")


def _paragraph(block) -> str:
    style = block.find(f"{W('pPr')}/{W('pStyle')}")
    parts = [f"[{style.get(W('val')) if style is not None else ''}]"]
    for element in block.iter():
        name = element.tag.rpartition("}")[2]
        if name in ("commentRangeStart", "commentRangeEnd"):
            parts.append(f"<{'/' if name.endswith('End') else ''}c{element.get(W('id'))}>")
        elif name == "r":
            parts.append(_run(element))
    return " ".join(part for part in parts if part)


def _run(element) -> str:
    text = "".join(
        {W("tab"): "\\t", W("noBreakHyphen"): "-"}.get(child.tag) or child.text or ""
        for child in element
        if child.tag in (W("t"), W("delText"), W("tab"), W("instrText"), W("noBreakHyphen"))
    )
    if not text:
        return ""
    lang = element.find(f"{W('rPr')}/{W('lang')}")
    marks = [lang.get(W("val"))[:2]] if lang is not None else []
    for name in ("b", "i", "vertAlign"):
        found = element.find(f"{W('rPr')}/{W(name)}")
        if found is not None:
            marks.append(f"no-{name}" if found.get(W("val")) == "0" else name)
    change = element.getparent().tag.rpartition("}")[2]
    marks += [change] if change in ("ins", "del") else []
    return f"{'.'.join(marks)}«{text}»"


@pytest.mark.parametrize("name", MAKERS)
def test_structure(name: str, root: Path, tmp_path: Path) -> None:
    MAKERS[name](tmp_path / "out.docx")
    golden = root / "tests" / "golden" / "export" / f"{name}.txt"
    made = dump(tmp_path / "out.docx")
    if os.environ.get("UPDATE_GOLDEN"):
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(made, encoding="utf-8", newline="\n")
    kept = golden.read_text(encoding="utf-8")
    change = "\n".join(difflib.unified_diff(kept.splitlines(), made.splitlines(), lineterm="", n=1))
    assert made == kept, f"{golden.name} differs:\n{change}"
