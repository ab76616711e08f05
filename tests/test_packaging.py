"""What desktops read of the program is well formed and speaks three languages."""

from __future__ import annotations

import configparser
from pathlib import Path

from lxml import etree

NAME = "kz.kzailaw.Desktop"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def test_the_menu_entry_names_the_program_in_three_languages(root: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(root / "packaging" / f"{NAME}.desktop", encoding="utf-8")
    values = entry["Desktop Entry"]
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        assert {key, f"{key}[kk]", f"{key}[ru]"} <= set(values)
    assert values["Exec"].split()[0] == "kzailaw-desktop"
    assert values["Icon"] == NAME


def test_the_description_stands_in_three_languages(root: Path) -> None:
    tree = etree.parse(root / "packaging" / f"{NAME}.metainfo.xml").getroot()
    assert tree.findtext("id") == NAME
    assert {p.get(LANG) for p in tree.findall("description/p")} == {None, "kk", "ru"}
    assert {s.get(LANG) for s in tree.findall("summary")} == {None, "kk", "ru"}


def test_the_window_uses_the_same_name(root: Path) -> None:
    source = (root / "kzailaw_desktop" / "gui" / "app.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{NAME}")' in source
    assert (root / "resources" / "icons" / "kzailaw.svg").is_file()
