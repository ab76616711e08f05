"""The shipped sitting, built from its source text by the program's own importer."""

from __future__ import annotations

from pathlib import Path

from kzailaw_desktop.corpus.akn.debate import to_xml
from kzailaw_desktop.corpus.debates.debate import parse_debate
from kzailaw_desktop.corpus.text import errata
from kzailaw_desktop.corpus.text.lines import Line, SourceText

SENATE = "senate-2025-10-23"


def build_senate(root: Path) -> dict[Path, bytes]:
    """Return the files of the Senate sitting under the shipped library `root`, path -> content."""
    folder = root / SENATE
    text = (folder / "source.txt").read_text(encoding="utf-8")
    lines = tuple(Line(number, line) for number, line in enumerate(text.split("\n"), 1))
    source = SourceText(lines, format="txt", name="source.txt", encoding="utf-8")
    debate, _ = parse_debate(source, doc_id=SENATE, errata=errata.load(folder / "errata.toml"))
    return {folder / "debate.xml": to_xml(debate)}
