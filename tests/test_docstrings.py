"""Examples in docstrings hold."""

from __future__ import annotations

import pytest
from docstring_examples import PACKAGE, failing_examples, modules_with_examples

OUTSIDE_GUI = [
    name for name in modules_with_examples(PACKAGE) if not name.startswith("kzailaw_desktop.gui.")
]


@pytest.mark.parametrize("module", OUTSIDE_GUI)
def test_examples_hold(module: str) -> None:
    assert failing_examples(module) == []


def test_a_wrong_example_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kzailaw_desktop.eid.parent.__doc__", ">>> parent('art_1__para_2')\n''\n")
    assert failing_examples("kzailaw_desktop.eid")


def test_there_are_examples() -> None:
    assert len(OUTSIDE_GUI) > 50
