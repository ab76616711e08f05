"""Fixtures for all tests."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The real documents beside the project; absent on most machines."""
    folder = ROOT.parent / "shared"
    if not (folder / "testdata").is_dir():
        pytest.skip("../shared is absent: the real documents to test with are not here")
    return folder
