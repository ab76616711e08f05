"""An act's languages compared in the library; verdicts kept, a divergence noted on its unit."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.library import Library, authenticity
from kzailaw_desktop.library.authenticity import TAG, Judgement
from kzailaw_desktop.library.importing.files import import_files

LAW = "law-230-viii"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library.open(tmp_path / "library", tmp_path / "workspace.sqlite")


def test_a_working_translation_is_compared_and_named(library: Library) -> None:
    found = authenticity.compare(library, LAW)
    assert found.translation == "ru"
    assert found.kk.edition == found.ru.edition
    for judged in found.findings:
        row = judged.as_json("ru")
        assert row["why"]
        assert "{" not in row["why"]


@pytest.mark.parametrize(
    ("doc", "edition", "code"),
    [
        ("salimgerey-2025", None, "authenticity-no-act"),
        (LAW, dt.date(2020, 1, 1), "authenticity-no-edition"),
    ],
)
def test_what_cannot_be_compared_is_refused(
    library: Library, doc: str, edition: dt.date | None, code: str
) -> None:
    with pytest.raises(InputRefused) as refused:
        authenticity.compare(library, doc, edition)
    assert refused.value.code == code


def test_a_verdict_is_kept_and_a_divergence_becomes_a_note(library: Library) -> None:
    found = authenticity.compare(library, LAW)
    finding = found.findings[0].finding

    def judge(verdict: Judgement) -> Judgement:
        authenticity.set_verdict(library, LAW, finding, verdict, "ru", found.kk.edition)
        return authenticity.compare(library, LAW).findings[0].verdict

    assert judge(Judgement.DIVERGENCE) is Judgement.DIVERGENCE
    notes = [note for note in library.workspace.annotations(LAW) if TAG in note.tags]
    assert [note.eid for note in notes] == [finding.eid]
    assert authenticity.why(finding, "ru") in notes[0].body
    assert judge(Judgement.HARMLESS) is Judgement.HARMLESS
    assert not [note for note in library.workspace.annotations(LAW) if TAG in note.tags]
    library.workspace.undo()
    assert authenticity.compare(library, LAW).findings[0].verdict is Judgement.DIVERGENCE


def test_the_official_text_shows_the_known_divergences(library: Library, shared: Path) -> None:
    list(import_files(library, [shared / "testdata" / "official" / "law-230-viii.ru.txt"]))
    found = authenticity.compare(library, LAW)
    assert not found.translation
    seen = {(f.finding.eid, str(f.finding.kind)) for f in found.findings}
    wanted = {
        ("art_17__para_3__point_7", "scope"),
        ("art_17__para_4__subpara_7", "modality"),
        ("art_16__para_1__point_4", "conjunction"),
        ("art_1__point_2", "term"),
        ("art_17__para_4__subpara_6", "term"),
        ("art_9", "term"),
    }
    assert wanted <= seen
    assert any(f.noted for f in found.findings)
