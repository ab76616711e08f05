"""Places and sources are worded in the reader's language, whatever language the notes keep them in."""

from __future__ import annotations

import re
import tomllib

import pytest

from kzailaw_desktop import paths
from kzailaw_desktop.gui.desks.terms.sources import source_words
from kzailaw_desktop.library.pinpoints.place_words import outside_words, place_words

FOREIGN = {  # our words of the other languages; headings and quotations are the article's own
    "kk": r"paragraph|item \d|list after|\bабзац «|абзацы «|перечень|пункт|speech|\barts?\.",
    "ru": r"paragraph|item \d|list after|» абзац|соңғы|тізбе|speech|\barts?\.",
    "en": r"абзац|перечень|пункт|соңғы|тізбе|сөз",
}


def places() -> list[str]:
    """Every place of the shipped notes that is put into words."""
    text = (paths.shipped_corpus() / "law-230-viii" / "notes.toml").read_text(encoding="utf-8")
    return re.findall(r'^place = "([^"]*, [^"]*)"$', text, re.MULTILINE)


@pytest.mark.parametrize("lang", FOREIGN)
def test_the_words_of_places_are_the_readers(lang: str) -> None:
    found = [place_words(place, lang) for place in places()]
    assert len(found) >= 40
    own = [re.sub(r"[«“][^»”]*[»”]", "«»", place) for place in found]
    assert [place for place in own if re.search(FOREIGN[lang], place)] == []


def test_headings_and_quotations_stay() -> None:
    place = "Conclusion, list after “several reforms”, item 2; Results, paragraph “Equally…”"
    assert place_words(place, "kk") == (
        "Conclusion, «several reforms» деген сөздерден кейінгі тізбе, 2-тармақ; "
        "Results, «Equally…» абзацы"
    )
    assert place_words("Қорытынды, соңғы абзац", "ru") == "Қорытынды, последний абзац"
    assert outside_words("zakon.kz", "ru") == "zakon.kz"


@pytest.mark.parametrize("lang", FOREIGN)
def test_the_sources_of_terms_are_told_in_the_readers_language(lang: str) -> None:
    names = {"law-230-viii": "№ 230-VIII", "senate-2025-10-23": "23.10.2025"}
    glossary = tomllib.loads((paths.shipped_corpus() / "glossary.toml").read_text(encoding="utf-8"))
    told = [source_words(term["source"], lang, names) for term in glossary["term"]]
    assert [each for each in told if re.search(FOREIGN[lang], each)] == []
    if lang != "en":
        assert not [each for each in told if "legislative" in each or "speech" in each]
