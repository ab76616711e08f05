"""The examples in docstrings: which modules have some, and whether they hold."""

from __future__ import annotations

import doctest
import importlib
from pathlib import Path

import kzailaw_desktop

PACKAGE = Path(kzailaw_desktop.__file__).parent


def modules_with_examples(folder: Path) -> list[str]:
    """The modules below a folder of the package that show an example."""
    return [
        ".".join(file.relative_to(PACKAGE.parent).with_suffix("").parts)
        for file in sorted(folder.rglob("*.py"))
        if ">>> " in file.read_text(encoding="utf-8")
    ]


def failing_examples(module: str) -> list[str]:
    """What the examples of a module give instead of what they say."""
    told: list[str] = []
    runner = doctest.DocTestRunner(verbose=False)
    finder = doctest.DocTestFinder(exclude_empty=True)
    for test in finder.find(importlib.import_module(module)):
        runner.run(test, out=told.append)
    return told if runner.failures else []
