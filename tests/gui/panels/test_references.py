"""«Refers to»: each unit once, as what it is, with where it is referred to."""

from __future__ import annotations

import datetime as dt

import pytest
from fake_library import Context, FakeLibrary, linked

from kzailaw_desktop.domain import LinkKind
from kzailaw_desktop.gui.panels.deciding import keep_in_place, link_place
from kzailaw_desktop.gui.panels.knowledge import lines_of
from kzailaw_desktop.gui.panels.lines import ContextLine, Naming
from kzailaw_desktop.gui.panels.references import MOST, UnitTexts, beginning
from kzailaw_desktop.workspace.work import Decision

pytestmark = pytest.mark.gui
NAMES = Naming("ru", {"act-1": "№ 1-VIII", "sitting-1": "Сенат, 23.10.2025"})


def out(*entries: tuple[str, str, str, str], lang: str = "ru") -> list[ContextLine]:
    """Lines of «Refers to» of article 3, from (own eId, act, target, language)."""
    found = tuple(
        linked("act-1", eid, lng, act=act, target=target, snippet=f"см. {act}", relation=relation)
        for eid, act, target, lng in entries
        for relation in ["own" if eid == "art_3" else "child"]
    )
    naming = Naming(lang, NAMES.titles)
    texts = UnitTexts(FakeLibrary())
    context = Context("act-1", "art_3", references_out=found)
    return [line for line in lines_of(context, [], naming, texts) if not line.group]


def test_a_reference_shows_number_heading_and_first_words() -> None:
    (line,) = out(("art_3", "act-1", "art_2__para_1", "ru"))
    assert (line.who, line.where) == ("п. 1 ст. 2", "№ 1-VIII · Требования")
    assert line.snippet.startswith("Устанавливаются такие требования:")
    assert (line.document, line.eid) == ("act-1", "art_2__para_1")


def test_an_article_shows_its_text_without_its_heading_again() -> None:
    (line,) = out(("art_3", "act-1", "art_1", "kk"), lang="kk")
    assert "Негізгі ұғымдар" in line.where
    assert line.snippet.startswith("Осы мысалда ұғымдар")


def test_a_unit_referred_to_twice_is_shown_once_with_both_places() -> None:
    (line,) = out(
        ("art_3__para_1", "act-1", "art_2", "ru"), ("art_3__para_2", "act-1", "art_2", "ru")
    )
    assert line.where.endswith("← п. 1 ст. 3, п. 2 ст. 3")


def test_an_act_as_a_whole_is_shown_by_its_name() -> None:
    (line,) = out(("art_3", "act-1", "", "ru"))
    assert (line.who, line.document, line.eid) == ("№ 1-VIII", "act-1", "")


@pytest.mark.parametrize(
    ("lang", "names"),
    [("ru", ["Гражданским кодексом", "Законом о связи"]), ("kk", ["Азаматтық кодекске"])],
)
def test_acts_that_are_not_there_are_named_in_one_language(lang: str, names: list[str]) -> None:
    lines = out(
        ("art_3", "Азаматтық кодекске", "", "kk"),
        ("art_3", "Гражданским кодексом", "", "ru"),
        ("art_3", "Законом о связи", "", "ru"),
        lang=lang,
    )
    assert [line.who for line in lines] == names
    assert all(not line.document and "not in the library" in line.where for line in lines)


def test_a_unit_of_an_act_that_is_not_there_keeps_the_name_of_the_act() -> None:
    (line,) = out(("art_3", "Гражданского кодекса", "art_8", "ru"))
    assert line.who == "ст. 8"
    assert line.where == "Гражданского кодекса · not in the library"
    assert line.snippet == "см. Гражданского кодекса"


def test_a_unit_that_the_edition_no_longer_has_shows_where_it_is_named() -> None:
    (line,) = out(("art_3", "act-1", "art_99", "ru"))
    assert (line.who, line.snippet) == ("ст. 99", "см. act-1")


def test_a_long_text_is_cut_between_words() -> None:
    cut = beginning("слово " * 100)
    assert len(cut) <= MOST + 2
    assert cut.endswith("слово …")


@pytest.mark.parametrize(
    ("said", "shown"),
    [("СЕНАТОР А.", "Сенатор А."), ("МИНИСТР М.", "Министр М."), ("ТӨРАҒА", "Төраға")],
)
def test_speakers_are_written_as_people_write_them(said: str, shown: str) -> None:
    entry = linked("sitting-1", "speech_1__p_1", "kk", target="art_3", snippet="сөз", label=said)
    lines = lines_of(Context("act-1", "art_3", debate=(entry,)), [], NAMES)
    assert lines[1].who == shown


# -- decisions ---------------------------------------------------------------------------------

MADE = dt.datetime(2026, 5, 12, 9, tzinfo=dt.UTC)


def suggestion(number: int) -> ContextLine:
    return ContextLine(
        key=f"s{number}", document="d", eid=f"p_{number}", target="art_3", suggested=True
    )


def groups(*given: tuple[str, list[ContextLine]]) -> list[ContextLine]:
    return [
        each
        for key, lines in given
        for each in (ContextLine(group=key, title=key, count=len(lines)), *lines)
    ]


@pytest.mark.parametrize("kind", [LinkKind.CONFIRMED, LinkKind.REJECTED])
def test_a_decided_entry_stays_where_it_was(kind: LinkKind) -> None:
    shown = groups(("suggested", [suggestion(n) for n in range(4)]))
    moved = [ContextLine(key="c1", document="d", eid="p_1", target="art_3", confirmed=True)]
    left = [suggestion(n) for n in (0, 2, 3)]
    came = [("debate", moved)] if kind is LinkKind.CONFIRMED else []
    fresh = groups(*came, ("suggested", left))
    place = link_place(suggestion(1))
    decisions = {place: Decision(kind, "Әлия", MADE)}
    kept = keep_in_place(fresh, shown, {place}, decisions, NAMES)
    assert [(line.group, line.eid) for line in kept] == [(line.group, line.eid) for line in shown]
    assert kept[2].decision == kind
    assert kept[2].decided == f"{kind.capitalize()} · Әлия · 12.05.2026"


def test_a_decision_taken_back_leaves_nothing_behind() -> None:
    shown = groups(("suggested", [suggestion(0), suggestion(1)]))
    kept = keep_in_place(shown, shown, {link_place(suggestion(1))}, {}, NAMES)
    assert kept == shown


def test_a_group_stays_as_long_as_its_last_entry_is_shown() -> None:
    shown = groups(("suggested", [suggestion(0)]))
    place = link_place(suggestion(0))
    decisions = {place: Decision(LinkKind.REJECTED, "", MADE)}
    kept = keep_in_place([], shown, {place}, decisions, NAMES)
    assert [line.count for line in kept if line.group] == [1]
    assert kept[1].decided == "Rejected · 12.05.2026"
