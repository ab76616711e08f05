"""The sentences that say what was done with a citation."""

import pytest

from kzailaw_desktop.citations import cite, note_text
from kzailaw_desktop.citations.evaluate import library_index
from kzailaw_desktop.citations.resolving.notes import CODES
from kzailaw_desktop.domain import Citation
from kzailaw_desktop.errors import messages


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_every_note_has_a_sentence(code: str, lang: str) -> None:
    assert messages()[f"citation-{code}"][lang]
    citation = Citation("", 0, 0, "", "", False, f"{code}:art_4__point_12")
    assert "{" not in note_text(citation, lang)


def test_a_unit_that_was_only_proposed_leads_to_its_article() -> None:
    found = cite("подпункт 12) статьи 4 Закона", library_index(), act="law-230-viii")
    assert [(c.eid, c.resolved) for c in found] == [("art_4", True)]
    assert note_text(found[0], "ru") == (
        "Такой нормы в тексте нет (пп. 12) ст. 4): ссылка ведёт к ближайшей существующей."
    )


def test_nothing_to_say() -> None:
    assert note_text(Citation("", 0, 0, "", "art_1", True), "ru") == ""
