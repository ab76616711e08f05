"""Every desk opens in every language, is named, translated, and reached by keyboard."""

from __future__ import annotations

import gc
import re
import weakref
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

from kzailaw_desktop.gui import desks
from kzailaw_desktop.gui.kit.look import icons, theme
from kzailaw_desktop.gui.kit.work import actions, i18n

pytestmark = pytest.mark.gui
IDS = [desk.id for desk in desks.DESKS]


def test_ids_shortcuts_and_icons() -> None:
    assert len(set(IDS)) == len(IDS) == 16
    keys = [desk.shortcut for desk in desks.DESKS]
    assert len(set(keys)) == len(keys)
    assert not set(keys) & {spec.shortcut for spec in actions.ACTIONS}
    for desk in desks.DESKS:
        assert icons.exists(desk.icon), desk.icon


def test_buttons_name_icons_that_are_there() -> None:
    files = Path(desks.__file__).parent.parent.rglob("*.py")
    named = {n for f in files for n in re.findall(r'Button\(\s*"([a-z-]+)"', f.read_text("utf-8"))}
    assert len(named) > 20
    assert not [name for name in sorted(named) if not icons.exists(name)]


@pytest.mark.parametrize("id", IDS)
@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_opens_in_every_language(bench: Any, id: str, lang: str) -> None:
    i18n.install(lang)
    bench.library.add_edition()
    page = bench.open(id)
    assert page.heading.text()
    assert page.title()
    i18n.install("en")
    bench.settle()
    assert not page.grab().isNull()


@pytest.mark.parametrize("id", IDS)
def test_everything_focusable_has_a_name(bench: Any, id: str) -> None:
    page = bench.open(id)
    nameless = [w for w in page.findChildren(QWidget) if _focusable(w) and not _named(w)]
    assert not nameless, [(type(w).__name__, w.parent()) for w in nameless]


def _focusable(widget: QWidget) -> bool:
    inner = isinstance(widget.parent(), QAbstractScrollArea) or isinstance(widget, QScrollArea)
    return widget.focusPolicy() & Qt.FocusPolicy.TabFocus != Qt.FocusPolicy.NoFocus and not inner


def _named(widget: QWidget) -> bool:
    text = getattr(widget, "text", None)
    return bool(widget.accessibleName() or (callable(text) and str(text()).strip()))


def test_scheme_changes_are_followed(bench: Any) -> None:
    for id in IDS:
        page = bench.open(id)
        light = page.grab().toImage().pixelColor(3, 3).lightness()
        theme.apply("dark")
        bench.settle()
        dark = page.grab().toImage().pixelColor(3, 3).lightness()
        theme.apply("light")
        assert light > 200 > 60 > dark


@pytest.mark.parametrize("id", IDS)
def test_a_closed_desk_is_freed(bench: Any, id: str) -> None:
    page = bench.open(id)
    bench.pages.remove(page)
    kept = weakref.ref(page)
    page.close()
    page.deleteLater()
    del page
    bench.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert kept() is None
