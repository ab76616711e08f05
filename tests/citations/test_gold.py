"""The gold files: every case is found and resolved as a reader would."""

import pytest

from kzailaw_desktop.citations import ActIndex
from kzailaw_desktop.citations.evaluate import (
    Case,
    found_targets,
    gold_files,
    library_index,
    read_cases,
)

CASES = [case for path in gold_files() for case in read_cases(path)]


@pytest.fixture(scope="module")
def index() -> ActIndex:
    return library_index()


def test_there_are_enough_cases() -> None:
    by_file = {p.stem: sum(1 for _ in read_cases(p)) for p in gold_files()}
    assert by_file["citations-variants"] >= 150
    assert by_file["citations-real"] >= 100


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c.file}:{c.text[:60]}")
def test_gold(case: Case, index: ActIndex) -> None:
    assert sorted(found_targets(case, index)) == sorted(case.targets)
