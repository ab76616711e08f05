"""Batches of imports: a bad file stops none of the others, a stopped batch goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzailaw_desktop.corpus.importing import importer, parsing
from kzailaw_desktop.corpus.importing.journal import NAME
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.errors import KzaiLawError

TEXT = "Закон Республики Казахстан от {n} марта 2024 года № {n}-VIII ЗРК\nО тропах {n}\n\nСтатья 1. А\n\n1. Раз.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "acts"
    folder.mkdir()
    for n in range(1, 6):
        (folder / f"act{n}.txt").write_text(TEXT.format(n=n), encoding="utf-8")
    return folder


def documents(steps: list[object]) -> list[str]:
    return [step.document for step in steps if isinstance(step, ImportReport)]


def test_bad_files_stop_none_of_the_others(folder: Path, tmp_path: Path) -> None:
    (folder / "act2.txt").write_bytes(b"\x00\x01\x02" * 500)
    (folder / "bad.zip").write_bytes(b"PK\x03\x04 broken")
    (folder / "empty.docx").write_bytes(b"PK\x03\x04word/document.xml")
    steps = list(importer.import_files([folder, folder / "bad.zip"], Store(tmp_path / "lib")))
    assert documents(steps) == ["law-1-viii", "law-3-viii", "law-4-viii", "law-5-viii"]
    assert len([s for s in steps if isinstance(s, KzaiLawError)]) == 3


def test_bug_on_one_document_is_told_and_stops_no_other(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    parse = parsing.parse_act

    def failing(source: object, **options: object) -> object:
        if getattr(source, "name", "") == "act3.txt":
            raise ValueError("words of the document")
        return parse(source, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(parsing, "parse_act", failing)
    steps = list(importer.import_files([folder], Store(tmp_path / "lib")))
    assert len(documents(steps)) == 4
    [error] = [s for s in steps if isinstance(s, KzaiLawError)]
    assert (error.code, Path(error.where).name) == ("import-failed", "act3.txt")
    assert "words of the document" not in caplog.text
    caplog.clear()


def test_stopped_batch_goes_on_where_it_was(folder: Path, tmp_path: Path) -> None:
    store = Store(tmp_path / "lib")
    steps = importer.import_files([folder], store)
    first = [next(s for s in steps if isinstance(s, ImportReport)) for _ in range(2)]
    steps.close()
    assert (tmp_path / "lib" / NAME).exists()
    (folder / "act1.txt").write_text(TEXT.format(n=1).replace("Раз", "Два"), encoding="utf-8")
    rest = list(importer.import_files([folder], store))
    assert [r.document for r in first] == ["law-1-viii", "law-2-viii"]
    assert documents(rest) == ["law-1-viii", "law-3-viii", "law-4-viii", "law-5-viii"]
    assert rest[-1].passed == 1  # type: ignore[attr-defined]
    assert not (tmp_path / "lib" / NAME).exists()
    assert len(documents(list(importer.import_files([folder], store)))) == 5


def test_batch_that_was_stopped_after_its_last_job_is_finished(
    folder: Path, tmp_path: Path
) -> None:
    store = Store(tmp_path / "lib")
    steps = importer.import_files([folder], store)
    for _ in range(5):
        next(s for s in steps if isinstance(s, ImportReport))
    steps.close()  # between the last job and the end of the batch
    [summary] = importer.import_files([folder], store)
    assert (summary.passed, summary.reports) == (5, ())  # type: ignore[union-attr]
    assert not (tmp_path / "lib" / NAME).exists()


@pytest.mark.parametrize("content", ["", "[]", "{}", "\x00", '["x"]\n[1]\n', "[" * 9999])
def test_journal_that_is_none_is_passed_over(folder: Path, tmp_path: Path, content: str) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / NAME).write_text(content, encoding="utf-8")
    assert len(documents(list(importer.import_files([folder], Store(tmp_path / "lib"))))) == 5
