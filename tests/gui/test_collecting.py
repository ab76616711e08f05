"""What was closed is freed: only long texts are exempt from the collector."""

from __future__ import annotations

import gc

import pytest

from kzailaw_desktop.gui.kit.work import collecting


def test_the_heap_is_frozen_for_long_texts_only(monkeypatch: pytest.MonkeyPatch) -> None:
    frozen: list[bool] = []
    monkeypatch.setattr(gc, "freeze", lambda: frozen.append(True))
    collecting.freeze_heap(collecting.LONG - 1)  # an ordinary act
    assert not frozen
    collecting.freeze_heap(collecting.LONG)
    assert frozen
