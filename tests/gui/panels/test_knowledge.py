"""What the context panel shows, and what citations and terms in the text lead to."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from fake_library import (
    FakeLibrary,
    linked,
    small_act,
    small_commentary,
    small_debate,
)

from kzailaw_desktop.domain import Citation, Debate, Paragraph, Remark, Section, Speech
from kzailaw_desktop.gui.kit.work import naming
from kzailaw_desktop.gui.panels import outward
from kzailaw_desktop.gui.panels.knowledge import lines_of, one_language
from kzailaw_desktop.gui.panels.lines import ContextLine, Naming, shortened
from kzailaw_desktop.gui.panels.outline import outline
from kzailaw_desktop.gui.panels.snippets import plain_words, reason_marks
from kzailaw_desktop.gui.reading.marking.marks import find_marks
from kzailaw_desktop.gui.reading.rows.documents import act_rows, rows_of
from kzailaw_desktop.gui.reading.rows.spoken import debate_rows

pytestmark = pytest.mark.gui
NAMES = Naming("ru", {"act-1": "№ 1-VIII", "sitting-1": "Сенат, 23.10.2025"})


@pytest.mark.parametrize(
    ("lang", "langs", "kept"),
    [("kk", "kk ru en", "kk"), ("en", "kk ru", "ru"), ("ru", "kk en", "kk"), ("kk", "en ru", "ru")],
)
def test_each_passage_is_shown_in_one_language(lang: str, langs: str, kept: str) -> None:
    entries = [linked("c", "digest_d01", each, target="art_1") for each in langs.split()]
    assert [e.lang for e in one_language(entries, lang)] == [kept]


def test_groups_are_shortened_and_shown_whole_on_demand() -> None:
    lines = [
        ContextLine(group="g", title="G", count=7),
        *(ContextLine(key=str(n)) for n in range(7)),
    ]
    short = shortened(lines, set())
    assert [line.key for line in short] == ["", "0", "1", "2", "more:g"]
    assert short[-1].count == 4
    assert shortened(lines, {"g"}) == lines
    few = [ContextLine(group="g", title="G", count=4), *(ContextLine(key=str(n)) for n in range(4))]
    assert shortened(few, set()) == few


@pytest.mark.parametrize(
    ("reason", "snippet", "marks"),
    [
        ("статье 1", "в статье 14 и в статье 1", ((16, 24),)),
        ("23-бабында", "Заңның 23-бабында", ((7, 17),)),
        ("нет", "ничего", ()),
    ],
)
def test_reasons_are_marked_as_whole_words(
    reason: str, snippet: str, marks: tuple[tuple[int, int], ...]
) -> None:
    assert reason_marks(linked("d", "e", reasons=(reason,)), snippet) == marks


def test_certain_links_come_before_suggestions() -> None:
    lines = lines_of(FakeLibrary().context("art_2"), [], NAMES)
    groups = [line.group for line in lines if line.group]
    assert groups == ["commentary", "debate", "suggested"]
    assert lines[-1].suggested
    assert lines[-1].score == pytest.approx(0.6)


def test_a_suggestion_of_two_words_is_not_shown() -> None:
    context = FakeLibrary().context("art_2")
    debate = tuple(
        replace(entry, snippet="Можно дополнить?") if entry.kind == "thematic" else entry
        for entry in context.debate
    )
    lines = lines_of(replace(context, debate=debate), [], NAMES)
    assert not any(line.suggested or line.group == "suggested" for line in lines)


def test_a_digest_leads_back_to_the_law() -> None:
    library: Any = FakeLibrary()
    lines = outward.outward_lines(library, small_commentary(), "digest_d01", NAMES)
    assert [(line.document, line.eid) for line in lines if line.eid] == [("act-1", "art_2")]
    assert any(line.group == "publication" for line in lines)


def test_citations_and_first_terms_are_marked() -> None:
    act = small_act()
    library: Any = FakeLibrary(act)
    library.cite = lambda text, **_: (
        [Citation("талаптар", 8, 16, act.uri, "art_1", True)] if "талаптар" in text else []
    )
    _, rows = act_rows(act)
    wanted = [(n, row, row.cells) for n, row in enumerate(rows)]
    found = find_marks(library, act, wanted, lambda text, _: [(0, 4, "art_1__point_1")], {})
    kinds = [m.kind for marks in found.values() for m in marks]
    assert kinds.count("citation") >= 1
    terms = [key for key, marks in found.items() if any(m.kind == "term" for m in marks)]
    articles = [(rows[row].article, column) for row, column in terms]
    assert len(articles) == len(set(articles))
    assert not any(article == "art_1" for article, _ in articles)


def test_a_work_cited_by_number_shows_its_entry_and_leads_there() -> None:
    paper = small_commentary()
    body = Section("sec_2", "Талдау", (Paragraph("sec_2__p_1", "kk", "Ғалымдар [1] дауласады."),))
    books = (Paragraph("sec_3__p_1", "kk", "1. Ойлап табылған кітап"),)
    paper = replace(paper, sections=(body, Section("sec_3", "Әдебиет", books, "references")))
    _, rows = rows_of(paper, "kk")
    wanted = [(n, row, row.cells) for n, row in enumerate(rows)]
    library: Any = FakeLibrary()
    found = find_marks(library, paper, wanted, lambda text, _: [], {})
    marks = [mark for marks in found.values() for mark in marks]
    assert [(m.start, m.end, m.document, m.eid) for m in marks] == [(9, 12, paper.id, "sec_3__p_1")]
    assert "Ойлап табылған кітап" in marks[0].tip


def test_digest_stands_beside_its_passage() -> None:
    _, rows = rows_of(small_commentary(), "kk")
    beside = {row.eid: row.cells[1].text for row in rows if row.cells[1].text}
    assert beside == {"sec_2__p_1": "Автор талаптарды түсіндіреді."}


def test_outlines_leave_procedure_out() -> None:
    entries = outline(small_debate(), "ru")
    assert [e.text for e in entries if not e.group] == ["Төраға", "Сенатор А.", "Жауап Б."]
    assert next(e.text for e in entries if e.group) == "Закон об образце"


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("ҚАЗАҚСТАН РЕСПУБЛИКАСЫ ПАРЛАМЕНТІ", "Қазақстан Республикасы Парламенті"),
        ("ПРАВА И ОБЯЗАННОСТИ", "Права и обязанности"),
        ("Авторлық құқық", "Авторлық құқық"),
    ],
)
def test_capitals_are_set_as_a_sentence(printed: str, shown: str) -> None:
    assert naming.sentence_case(printed) == shown


def test_status_has_a_wording_for_every_width() -> None:
    standing = naming.standing(small_act(), "ru")
    assert standing.caution
    lengths = [len(text) for text in standing.texts]
    assert lengths[0] == max(lengths)
    assert all("рабочий перевод" in text and "17.11.2025" in text for text in standing.texts)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("**Важно**: см. [ст. 17](kzailaw:art_17)", "Важно: см. ст. 17"),
        ("- раз\n- *два*\n", "раз · два"),
        ("# Вывод\n\nслово\\_слово", "Вывод слово_слово"),
        ("2 * 3 * 4 и a_b_c", "2 * 3 * 4 и a_b_c"),
        ("", ""),
    ],
)
def test_a_note_is_shown_in_plain_words(written: str, shown: str) -> None:
    assert plain_words(written) == shown


def test_a_remark_stands_where_the_record_has_it() -> None:
    def speech(number: int) -> Speech:
        said = tuple(Paragraph(f"speech_{number}__p_{n}", "ru", "Слова.") for n in (1, 2))
        return Speech(f"speech_{number}", "МУН Д.А.", said)

    remarks = (
        Remark("remark_1", "vote", "ru", "(Идёт голосование.)", "speech_1"),
        Remark("remark_2", "scene", "ru", "(Смех в зале.)", "speech_2__p_1"),
        Remark("remark_3", "time", "ru", "10 часов.", ""),
    )
    day = dt.date(2025, 10, 23)
    debate = Debate("s", "/s", "Отырыс", day, "senate", (speech(1), speech(2)), remarks=remarks)
    _, rows = debate_rows(debate, "ru")
    assert [row.eid for row in rows] == [
        "remark_3",
        "speech_1__p_1",
        "speech_1__p_2",
        "remark_1",
        "speech_2__p_1",
        "remark_2",
        "speech_2__p_2",
    ]
