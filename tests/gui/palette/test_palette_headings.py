"""Articles of all acts in the palette: found by their words, folded once."""

from __future__ import annotations

from kzailaw_desktop.gui.palette.headings import MOST, heading_places, matching
from kzailaw_desktop.library.stored.port import HeadingRow

ROWS = [
    HeadingRow("law-1", "art_7", "article", "Статья 7.", "Хранение ДЕЛ", "Storage of files"),
    HeadingRow("law-2", "art_7-1", "article", "7-1-бап.", "Істерді сақтау"),
    HeadingRow("law-2", "annex_1", "annex", "1-қосымша", "Тізбе"),
]


def test_articles_are_found_by_every_word_typed() -> None:
    places = heading_places(ROWS)
    assert [p.text for p in places] == [
        "7. Хранение ДЕЛ",
        "7-1. Істерді сақтау",
        "1-қосымша. Тізбе",
    ]
    assert [p.eid for p in matching(places, ["дел", "хран"])] == ["art_7"]
    assert matching(places, ["дел", "тізбе"]) == []
    assert [p.eid for p in matching(places, ["saktau"])] == ["art_7-1"]
    assert [p.eid for p in matching(places, ["storage"])] == ["art_7"]


def test_no_more_are_found_than_are_ranked() -> None:
    assert len(matching(heading_places(ROWS[:1] * 5 * MOST), ["дел"])) == MOST
