"""Hyphens at line ends: of compounds they stay, of divided words they go."""

from __future__ import annotations

import pytest

from kzailaw_desktop.corpus.text.hyphens import is_compound


@pytest.mark.parametrize(
    ("left", "right", "compound"),
    [
        ("социально", "экономическое", True),
        ("научно", "исследовательская", True),
        ("организационно", "правовых", True),
        ("информационно", "коммуникационной", True),
        ("природо", "пользованием", False),
        ("осу", "ществляет", False),
        ("государ", "ственный", False),
        ("само", "стоятельный", False),
        ("много", "численный", False),
        ("әлеуметтік", "экономикалық", True),
        ("ғылыми", "зерттеу", True),
        ("ұйымдық", "құқықтық", True),
        ("мемле", "кеттік", False),
        ("респуб", "ликасының", False),
        ("тәр", "тіптің", False),
    ],
)
def test_compounds(left: str, right: str, compound: bool) -> None:
    assert is_compound(left, right) is compound
