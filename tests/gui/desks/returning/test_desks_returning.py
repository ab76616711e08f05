"""The desk for Word files that come back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
import pytest

from kzailaw_desktop.drafting import Change, ChangeKind, Draft
from kzailaw_desktop.drafting.draft import drafts
from kzailaw_desktop.export import export_redline
from kzailaw_desktop.library.written.returning import is_returned

pytestmark = pytest.mark.gui
UNIT = "art_2__para_1__point_1"


def returned(bench: Any, tmp_path: Path) -> Path:
    """A redline of a draft in the workspace, edited without tracking."""
    texts = {"kk": "1) толық анықтық;", "ru": "1) полная ясность;"}
    why = {"kk": "Керек.", "ru": "Надо."}
    change = Change("act-1", UNIT, ChangeKind.REPLACE, texts=texts, justification=why)
    draft = drafts.save(bench.library.workspace, Draft(author="А. Б.", changes=(change,)))
    out = tmp_path / "redline.docx"
    export_redline(draft, {"act-1": bench.library.act("act-1")}, out, langs=("ru",))
    document = docx.Document(str(out))
    for text in document.element.body.iter("{*}t"):
        text.text = (text.text or "").replace("ясность", "точность")
    document.save(str(out))
    return out


def test_an_edit_is_taken_into_the_draft(bench: Any, tmp_path: Path) -> None:
    page = bench.open("returning")
    page.bring(str(returned(bench, tmp_path)))
    bench.settle()
    assert page.list.entries.rowCount() == 1
    page.take.click()
    bench.settle()
    (draft,) = drafts.drafts(bench.library.workspace)
    assert draft.changes[0].texts["ru"] == "1) полная точность;"
    assert page.list.entries.rowCount() == 0


def test_which_dropped_files_come_back(bench: Any, tmp_path: Path) -> None:
    assert is_returned(returned(bench, tmp_path))
    docx.Document().save(str(tmp_path / "plain.docx"))
    (tmp_path / "broken.docx").write_bytes(b"PK")
    for name in ("plain.docx", "broken.docx", "absent.docx", "act.txt"):
        assert not is_returned(tmp_path / name)


def test_an_edit_becomes_a_note_or_is_left(bench: Any, tmp_path: Path) -> None:
    page = bench.open("returning")
    page.bring(str(returned(bench, tmp_path)))
    bench.settle()
    before = len(bench.library.workspace.annotations(document="act-1"))
    page.note.click()
    bench.settle()
    notes = bench.library.workspace.annotations(document="act-1")
    assert len(notes) == before + 1
    assert any("точность" in note.body for note in notes)
    page.bring(str(returned(bench, tmp_path)))
    bench.settle()
    page.leave.click()
    assert page.list.entries.rowCount() == 0


def test_a_file_of_an_older_draft_says_so(bench: Any, tmp_path: Path) -> None:
    file = returned(bench, tmp_path)
    (draft,) = drafts.drafts(bench.library.workspace)
    further = Change("act-1", "art_3", ChangeKind.REPEAL)
    drafts.save(bench.library.workspace, draft.with_change(further))
    page = bench.open("returning")
    page.bring(str(file))
    bench.settle()
    assert page.list.entries.rowCount() == 1
    assert "the draft was changed after this file was written" in page.detail.text()
