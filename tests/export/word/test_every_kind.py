"""Every kind of Word file that we write: valid Office Open XML, and LibreOffice opens it whole."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from sample_law import ACTS, DRAFT, LAW
from sample_memo import MEMO
from sample_results import content

from kzailaw_desktop.export import DRAFT_DOCUMENTS, MemoOptions, export_memo, export_table
from kzailaw_desktop.export.content import ActFacts
from kzailaw_desktop.export.draft_documents.table import layouts
from kzailaw_desktop.export.office import find_office
from kzailaw_desktop.export.reports.check_report import ReportContent, ReportLine, export_check
from kzailaw_desktop.export.reports.divergences import (
    DivergenceReport,
    DivergenceRow,
    export_divergences,
)
from kzailaw_desktop.export.reports.results import export_results
from kzailaw_desktop.library.editions.beside import changed_only
from kzailaw_desktop.library.written.side_by_side import export_sides, side_by_side

ROW = DivergenceRow("ст. 2", "Мерзімі – бес күн.", "Срок – шесть дней.", (10, 13), (7, 12),
                    "Числа расходятся.", "Уточнить.")  # fmt: skip
LINE = ReportLine("ст. 99", "абзац 1", "нет такой статьи", ("ближайшая: ст. 3",), "Норма.", "ru",
                  "Закон № 1-VIII", sound=False)  # fmt: skip
LANGS = ("kk", "ru")


def kinds() -> dict[str, Callable[[Path], object]]:
    found: dict[str, Callable[[Path], object]] = {}
    for lang in LANGS:
        for name in ("bill", "explanatory-note"):
            found[f"{name}-{lang}"] = lambda out, n=name, lang=lang: DRAFT_DOCUMENTS[n](
                DRAFT, ACTS, out, lang=lang
            )
        for name in ("redline", "consolidated"):
            found[f"{name}-{lang}"] = lambda out, n=name, lang=lang: DRAFT_DOCUMENTS[n](
                DRAFT, ACTS, out, langs=(lang,)
            )
        found[f"check-{lang}"] = lambda out, lang=lang: export_check(
            ReportContent("Справка", "1 из 1", (LINE,), lang), out
        )
        found[f"divergences-{lang}"] = lambda out, lang=lang: export_divergences(
            DivergenceReport(LAW, ActFacts.of(LAW), (ROW,), lang), out
        )
        found[f"beside-{lang}"] = lambda out, lang=lang: beside(lang, out)
    found["beside-both"] = lambda out: beside("both", out)
    for layout in layouts():
        found[f"table-{layout}"] = lambda out, layout=layout: export_table(
            DRAFT, ACTS, out, layout=layout
        )
    for notes in ("comments", "numbered", "text"):
        found[f"memo-{notes}"] = lambda out, notes=notes: export_memo(
            MEMO, out, MemoOptions(notes=notes, contents=True)
        )
    found["results"] = lambda out: export_results(content(), out)
    return found


def beside(lang: str, out: Path) -> object:
    """The law in force and as the draft would have it."""
    found = side_by_side(LAW, lang, "", f"draft:{DRAFT.id}", [DRAFT])
    return export_sides(found, changed_only(found.rows), out, "kk" if lang == "kk" else "ru")


KINDS = kinds()


@pytest.mark.parametrize("kind", KINDS)
def test_is_valid(kind: str, tmp_path: Path) -> None:
    audit = pytest.importorskip("openxml_audit", reason="make setup installs openxml-audit")
    out = tmp_path / "x.docx"
    KINDS[kind](out)
    result = audit.OpenXmlValidator().validate(out)
    assert [f"{error.part_uri}: {error.description}" for error in result.errors] == []


@pytest.mark.skipif(not find_office(), reason="LibreOffice is not installed")
def test_libreoffice_opens_all(tmp_path: Path) -> None:
    """One run for all: each becomes a PDF with pages, and text that was written is on them."""
    for kind, make in KINDS.items():
        make(tmp_path / f"{kind}.docx")
    command = [find_office(), f"-env:UserInstallation=file://{tmp_path}/profile", "--headless",
               "--convert-to", "pdf", "--outdir", str(tmp_path)]  # fmt: skip
    files = sorted(map(str, tmp_path.glob("*.docx")))
    subprocess.run([*command, *files], check=True, capture_output=True, timeout=300)
    made = {file.stem: file.read_bytes() for file in tmp_path.glob("*.pdf")}
    assert set(made) == set(KINDS)
    for kind, pdf in made.items():
        assert pdf.startswith(b"%PDF"), kind
        assert b"/Type/Page" in pdf, kind
        assert b"FontFile" in pdf, kind  # the letters are embedded
