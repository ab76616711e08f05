"""Colours and letters."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from kzailaw_desktop.gui.kit.look import fonts, icons, theme
from kzailaw_desktop.gui.kit.work.actions import ACTIONS

pytestmark = pytest.mark.gui


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "chrome", "raised"])
def test_text_is_readable_on_every_ground(name: str, ground: str) -> None:
    colors = theme.load(name)
    under = getattr(colors, ground)
    for token in ("ink", "muted", "accent", "warning"):
        assert theme.contrast(getattr(colors, token), under) >= 4.5, token
    for kind, color in colors.kinds.items():
        assert theme.contrast(color, under) >= 4.5, kind


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_is_readable_on_marks(name: str) -> None:
    colors = theme.load(name)
    assert theme.contrast(colors.ink, colors.mark) >= 4.5
    assert theme.contrast(colors.ink, colors.selection) >= 4.5
    assert theme.contrast(colors.on_accent, colors.accent) >= 4.5


def test_letters_cover_kazakh(qapp: QApplication) -> None:
    assert fonts.covers(fonts.serif_family())
    assert fonts.covers(fonts.sans_family())


def test_every_action_has_an_icon_of_the_family_or_none(qapp: QApplication) -> None:
    unknown = [spec.icon for spec in ACTIONS if spec.icon and not icons.exists(spec.icon)]
    assert unknown == []


def test_shortcuts_are_unique() -> None:
    keys = [spec.shortcut for spec in ACTIONS if spec.shortcut]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("scheme", theme.SCHEMES)
def test_every_scheme_applies(qapp: QApplication, scheme: str) -> None:
    colors = theme.apply(scheme)
    assert colors.ink != colors.paper
    theme.apply("light")


@pytest.mark.parametrize(
    ("text", "base", "highlight", "link"),
    [
        ("#000000", "#ffffff", "#000080", "#0000ff"),
        ("#ffffff", "#000000", "#ffff00", "#00ffff"),
        ("#ffffff", "#000000", "#1aebff", "#ffff00"),
    ],
)
def test_high_contrast_stays_readable(text: str, base: str, highlight: str, link: str) -> None:
    role, system = QPalette.ColorRole, QPalette()
    for each, color in ((role.Text, text), (role.Base, base), (role.Highlight, highlight)):
        system.setColor(each, QColor(color))
    system.setColor(role.Link, QColor(link))
    colors = theme.from_palette(system)
    assert colors.mark != colors.paper
    assert theme.contrast(colors.ink, colors.mark) >= 4.5
    assert theme.contrast(colors.ink, colors.selection) >= 4.5
    assert theme.contrast(colors.on_accent, colors.accent) >= 4.5
