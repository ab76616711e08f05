"""The fuzzer's doors open with their own seeds, and it keeps what breaks."""

from __future__ import annotations

import importlib
import random
import sys
from pathlib import Path
from types import ModuleType

import pytest

from kzailaw_desktop.errors import KzaiLawError


@pytest.fixture(scope="module")
def fuzz(root: Path) -> ModuleType:
    sys.path.insert(0, str(root / "tools"))
    try:
        return importlib.import_module("fuzz")
    finally:
        sys.path.remove(str(root / "tools"))


DOORS = ("check", "notes", "query", "typed", "workspace", "manifest", "record", "returned", "cite")


@pytest.mark.parametrize("name", DOORS)
def test_a_door_takes_its_own_seeds(name: str, fuzz: ModuleType) -> None:
    run, seeds = fuzz.DOORS[name]
    made = seeds()
    assert made
    run(made[0])


def test_every_door_is_tried(fuzz: ModuleType) -> None:
    assert set(DOORS) == set(fuzz.DOORS)


def test_what_breaks_is_counted_and_kept(
    fuzz: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(data: bytes) -> None:
        if b"x" in data:
            raise KzaiLawError("input-empty")
        raise ZeroDivisionError

    monkeypatch.setattr(fuzz, "FOUND", tmp_path / "found")
    monkeypatch.setitem(fuzz.TARGETS, "own", ("own", run))
    found = fuzz.fuzz("own", [b"abc", b"x" * 5000], 0.3, 1)
    broken = sum(n for key, n in found["counts"].items() if key.startswith("ZeroDivisionError"))
    assert broken > 0
    assert found["counts"]["refused"] > 0
    assert len(list((tmp_path / "found").glob("own-*.why"))) == 1  # each place once


def test_mutations_follow_the_seed(fuzz: ModuleType) -> None:
    words = "Статья 1. Сигнал".encode() * 20
    first = [fuzz.mutated(words, random.Random(7)) for _ in range(2)]
    assert first[0] == first[1] != words
