"""Known trouble is worded in three languages: where, what, what to do."""

from __future__ import annotations

import ast
import string
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from kzailaw_desktop import errors
from kzailaw_desktop.errors import InputRefused, messages

ERRORS = {
    name
    for name, value in vars(errors).items()
    if isinstance(value, type) and issubclass(value, errors.KzaiLawError)
}


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def raised(root: Path) -> dict[str, str]:
    """Every code given as a plain string to an error class -> file and line."""
    found: dict[str, str] = {}
    for file in sorted((root / "kzailaw_desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            first = node.args[0]
            if name in ERRORS and isinstance(first, ast.Constant) and isinstance(first.value, str):
                found.setdefault(first.value, f"{file.name}:{node.lineno}")
    return found


def test_every_code_that_is_raised_has_its_sentence(root: Path) -> None:
    codes = raised(root)
    assert len(codes) > 30
    assert {code: place for code, place in codes.items() if code not in messages()} == {}


def test_every_sentence_is_there_in_three_languages_with_the_same_fields() -> None:
    for code, texts in messages().items():
        assert set(texts) == {"kk", "ru", "en"}, code
        assert all(text.strip() for text in texts.values()), code
        assert fields(texts["kk"]) == fields(texts["ru"]) == fields(texts["en"]), code


def test_codes_are_unique_across_files(root: Path) -> None:
    files = (root / "resources" / "messages").glob("*.toml")
    codes = Counter(c for f in files for c in tomllib.loads(f.read_text(encoding="utf-8")))
    assert [code for code, count in codes.items() if count > 1] == []


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_an_error_says_where_before_what(lang: str) -> None:
    error = InputRefused("input-unreadable", where="a.txt", reason="why")
    assert error.text(lang).startswith("a.txt: ")
    assert "why" in error.text(lang)
