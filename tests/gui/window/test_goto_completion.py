"""The list under the go-to field."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication

from kzailaw_desktop.gui.kit.widgets.widgets import Field
from kzailaw_desktop.gui.window.controllers.goto_completion import GotoCompletion

pytestmark = pytest.mark.gui


class FakeGateway:
    """Is not asked: the lines are given."""


def test_a_line_chosen_leads_to_its_unit(qapp: QApplication) -> None:
    field, gateway, went = Field(), FakeGateway(), []
    made = GotoCompletion(field, gateway, lambda: "act-1", went.append)  # type: ignore[arg-type]
    made.show_lines([SimpleNamespace(address="act-1/~art_17", label="17-бап", heading="Тақырып")])
    assert made.model.stringList() == ["17-бап  Тақырып"]
    made.completer.activated.emit(made.model.stringList()[0])
    assert went == ["act-1/~art_17"]
    assert field.text() == ""
    field.deleteLater()
