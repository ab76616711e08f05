"""A place to open desks on."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import pytest
from desk_library import Bench, DeskLibrary
from PySide6.QtWidgets import QApplication

from kzailaw_desktop.gui.kit.work.settings import Settings


@pytest.fixture
def bench(qapp: QApplication, settings: Settings, tmp_path: Path) -> Iterator[Bench]:
    """A place to open desks on."""
    made = Bench(qapp, DeskLibrary(tmp_path), settings)
    yield made
    made.close()
    assert not made.messages.told, made.messages.told
