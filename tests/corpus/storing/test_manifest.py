"""Writing a manifest: the same data comes back, whatever was written before."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from kzailaw_desktop.corpus.storing import manifest

ROW = {"id": "a", "kind": "act", "files": ["x", 'y "q"\n']}


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"version": 3, "note": {"a": 1}, "document": [ROW, {"id": "ә", "files": []}]},
        {"document": [{"id": "a", "source": [{"file": "x"}]}, {"id": "c"}]},
        {"document": [1, "x", ROW]},
    ],
)
def test_what_is_written_is_read_back(data: dict[str, Any]) -> None:
    known = manifest.KnownRows()
    for _ in range(2):
        assert tomllib.loads(manifest.to_toml(data, known).decode()) == data


def test_a_row_in_the_place_of_another_is_written() -> None:
    known = manifest.KnownRows()
    manifest.to_toml({"document": [ROW, {"id": "b"}]}, known)
    changed = {"document": [ROW, {"id": "b", "files": ["é"]}]}
    assert tomllib.loads(manifest.to_toml(changed, known).decode()) == changed
