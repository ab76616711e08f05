"""Examples in docstrings of the window hold."""

from __future__ import annotations

import pytest
from docstring_examples import PACKAGE, failing_examples, modules_with_examples


@pytest.mark.parametrize("module", modules_with_examples(PACKAGE / "gui"))
def test_examples_of_the_window_hold(module: str) -> None:
    assert failing_examples(module) == []
