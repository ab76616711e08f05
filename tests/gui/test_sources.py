"""Rules that the window's sources keep, read from the sources themselves."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kzailaw_desktop.gui.kit.work import i18n

GUI = Path(i18n.__file__).parents[2]
FILES = sorted(GUI.rglob("*.py"))
TRANSLATIONS = GUI.parents[1] / "resources" / "i18n"


def calls(file: Path) -> list[ast.Call]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(GUI)))
def test_signals_are_connected_to_bound_methods(file: Path) -> None:
    """A lambda or partial that holds `self` keeps its widget alive for ever."""
    bad = []
    for call in calls(file):
        if getattr(call.func, "attr", "") != "connect" or not call.args:
            continue
        target = call.args[0]
        made = isinstance(target, ast.Call) and getattr(target.func, "id", "") == "partial"
        if isinstance(target, ast.Lambda) or made:
            bad.append(call.lineno)
    assert bad == []


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(GUI)))
def test_translated_texts_are_plain_strings(file: Path) -> None:
    """Only a plain string can be found for translation."""
    bad = [
        call.lineno
        for call in calls(file)
        if getattr(call.func, "id", getattr(call.func, "attr", "")) in ("tr", "mark")
        and file.name != "i18n.py"
        and call.args
        and not (isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str))
    ]
    assert bad == []


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(GUI)))
def test_no_style_sheets_and_no_nested_loops(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert "setStyleSheet" not in text
    own_loop = "app.exec()" if file.name == "app.py" else "-"  # not nested: the loop itself
    assert re.findall(r"\.exec(?:_)?\(", text.replace(own_loop, "")) == []


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_everything_is_translated(lang: str) -> None:
    wanted = i18n.source_strings(GUI)
    done: dict[str | None, list[str]] = {}
    for message in ET.parse(TRANSLATIONS / f"{lang}.ts").getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [f.text or "" for f in translation.iter("numerusform")]
        done[message.findtext("source")] = forms or [translation.text or ""]
    missing = [text for text in wanted if not all(done.get(text, [""]))]
    assert missing == []
    assert set(done) == set(wanted), "texts that nothing shows any more"


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_placeholders_survive_translation(lang: str) -> None:
    bad = []
    for message in ET.parse(TRANSLATIONS / f"{lang}.ts").getroot().iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        assert translation is not None
        forms = [f.text or "" for f in translation.iter("numerusform")] or [translation.text or ""]
        for form in forms:
            if form and set(re.findall(r"\{\w*\}|%n", source)) != set(
                re.findall(r"\{\w*\}|%n", form)
            ):
                bad.append(source)
    assert bad == []


TIP = re.compile(r"setToolTip\((?!tr\(|\"\"|tips\.plain\(|tr\()")


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.name)
def test_text_from_documents_is_never_a_tooltip_in_html(file: Path) -> None:
    """Qt reads a tooltip that looks like HTML as HTML, and loads the images it names."""
    if file.name == "tips.py":
        return
    text = file.read_text(encoding="utf-8")
    assert "QToolTip.showText" not in text
    assert not TIP.findall(text)
