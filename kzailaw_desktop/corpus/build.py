"""`python -m kzailaw_desktop.corpus.build`: the shipped library from its source texts.

`library.toml` names the sources of each document; the files come out the same byte for byte
whenever neither the sources nor the program changed, and a test holds them to it.
"""

from __future__ import annotations

import sys
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

from kzailaw_desktop import paths
from kzailaw_desktop.corpus import akn, readers
from kzailaw_desktop.corpus.acts import align
from kzailaw_desktop.corpus.acts.act import parse_act
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.storing.store import MANIFEST, file_name
from kzailaw_desktop.corpus.text import errata
from kzailaw_desktop.domain import Act, Source, Status


def build(root: Path) -> tuple[dict[str, bytes], list[ImportReport]]:
    """Return the XML files of a shipped library, name -> content, and how their reading went."""
    manifest = tomllib.loads((root / MANIFEST).read_text(encoding="utf-8"))
    files: dict[str, bytes] = {}
    reports: list[ImportReport] = []
    for row in manifest["document"]:
        if row["kind"] == "act":
            act, own = _act(root, row)
            reports += own
            for expression in act.expressions:
                files[file_name(act.id, expression)] = akn.to_xml(act, expression)
        elif row["kind"] == "debate":
            from kzailaw_desktop.corpus.build_debate import build_senate

            for path, data in build_senate(root).items():
                files[path.relative_to(root).as_posix()] = data
    return files, reports


def _act(root: Path, row: dict[str, Any]) -> tuple[Act, list[ImportReport]]:
    """Return an act with the texts that its sources give."""
    texts, reports = [], []
    for source in row["source"]:
        fixes = errata.load(root / source["errata"]) if "errata" in source else ()
        read = replace(readers.read(root / source["file"]), name=source["file"])
        act, report = parse_act(read, doc_id=row["id"], lang=source["lang"], errata=fixes)
        origin = Source(source["name"], source.get("url", ""), source.get("retrieved"))
        status = Status(source["status"])
        text = replace(act.expressions[0], status=status, source=origin)
        texts.append(replace(text, evidence="", reader=""))  # their sources stand beside them
        reports.append(report)
    act = replace(act, expressions=tuple(texts))
    if len(texts) == 2:
        reports[-1].problems += align.without_partner(texts[0], texts[1])
    return act, reports


def main() -> int:
    """Write the files of the shipped library and say what was found."""
    root = paths.shipped_corpus()
    files, reports = build(root)
    for name, data in files.items():
        (root / name).write_bytes(data)
    for report in reports:
        counts = ", ".join(f"{count} {kind}" for kind, count in report.counts.items())
        print(f"{report.document} {report.language}: {counts}; {len(report.repairs)} repairs")
        for problem in report.problems:
            print(f"  line {problem.line}: {problem.message}")
    return 1 if any(report.problems for report in reports) else 0


if __name__ == "__main__":
    sys.exit(main())
