"""The presenters of notes and drafts: they work without a page, and import no widgets."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QSignalSpy

from kzailaw_desktop.drafting import ChangeKind, Evidence
from kzailaw_desktop.gui.desks.drafting import presenting as drafting_room
from kzailaw_desktop.gui.desks.drafting.presenting.checking import DraftChecker
from kzailaw_desktop.gui.desks.drafting.presenting.exports import EXPORTS
from kzailaw_desktop.gui.desks.drafting.presenting.grounds import GroundsFinder
from kzailaw_desktop.gui.desks.drafting.presenting.presenter import DraftingPresenter
from kzailaw_desktop.gui.desks.notes import presenting as notes_room
from kzailaw_desktop.gui.desks.notes.presenting.filters import NoteListFilter
from kzailaw_desktop.gui.desks.notes.presenting.presenter import NotesPresenter
from kzailaw_desktop.workspace import Annotation

pytestmark = pytest.mark.gui
WITHOUT_WIDGETS = sorted(
    f"{room.__name__}.{module.name}"
    for room in (drafting_room, notes_room)
    for module in pkgutil.iter_modules(room.__path__)
)


@pytest.mark.parametrize("module", WITHOUT_WIDGETS)
def test_a_presenter_imports_no_widgets(module: str) -> None:
    script = f"import sys, {module}; sys.exit('PySide6.QtWidgets' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_notes_are_loaded_filtered_deleted_and_brought_back(bench: Any) -> None:
    bench.library.workspace.save_annotations(
        [Annotation("act-1", "art_2", body="Тексеру"), Annotation("act-1", "art_3", body="Сұрақ")]
    )
    notes = NotesPresenter(bench.library, bench.services)
    reset = QSignalSpy(notes.reset)
    notes.load()
    bench.settle()
    notes.set_filter(NoteListFilter(text="сұрақ"))
    assert [note.eid for note in notes.shown] == ["art_3"]
    assert set(notes.gathered.articles) == {"art_2", "art_3"}
    notes.delete(notes.shown[0])
    bench.settle()
    assert notes.gathered.count == 1
    notes.undo()
    bench.settle()
    assert (notes.gathered.count, reset.count()) == (2, 1)


def test_notes_go_out_as_a_file_and_come_back(bench: Any, tmp_path: Path) -> None:
    saved = bench.library.workspace.save_annotation(Annotation("act-1", "art_2", body="Тексеру"))
    notes = NotesPresenter(bench.library, bench.services)
    said = QSignalSpy(notes.said)
    notes.load()
    bench.settle()
    notes.set_filter(NoteListFilter())
    notes.export_to(str(tmp_path / "out.jsonld"))
    notes.delete(saved)
    notes.import_from(str(tmp_path / "out.jsonld"))
    bench.settle()
    assert bench.library.workspace.annotation(saved.id) == saved
    assert said.count() == 3


def test_a_draft_is_proposed_given_evidence_checked_and_written(bench: Any, tmp_path: Path) -> None:
    drafting = DraftingPresenter(bench.library, bench.services)
    checker, grounds = DraftChecker(drafting), GroundsFinder(drafting)
    stored, offered = QSignalSpy(drafting.stored), QSignalSpy(grounds.offered)
    checked = QSignalSpy(checker.checked)
    assert drafting.propose("act-1", "art_2", ChangeKind.REPEAL) is None
    bench.settle()
    change = drafting.ordered()[0]
    assert stored.at(0) == [True]
    assert drafting.propose("act-1", "art_2") == change  # not changed twice
    grounds.offer(change.id, "")
    checker.check()
    bench.settle()
    evidence: Evidence = offered.at(0)[0][0].evidence
    assert grounds.attach(change.id, evidence)
    assert grounds.attach(change.id, evidence) is None
    assert checked.count() == 1
    assert checker.of(change.id)
    drafting.export_to(EXPORTS[0], str(tmp_path / "table.docx"))
    bench.settle()
    assert (tmp_path / "table.docx").read_bytes()[:2] == b"PK"
    drafting.ask_delete()
    bench.settle()
    assert (drafting.drafts, drafting.draft) == ([], None)
