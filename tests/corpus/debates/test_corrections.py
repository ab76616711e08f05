"""Lines of sittings set right by the user, made again whenever the file comes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kzailaw_desktop.corpus.debates.corrections import turn_of
from kzailaw_desktop.corpus.debates.debate import lines_of, parse_debate
from kzailaw_desktop.corpus.importing.importer import import_files
from kzailaw_desktop.corpus.kept import errata
from kzailaw_desktop.corpus.proof.account import take_account
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.corpus.text.correction import Correction, from_json
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.domain import Debate

TEXT = """ПРОТОКОЛ
заседания 15 марта 2023 года

ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Начинаем работу.
Слово докладчику.

Гость благодарит за слово. Проект готов.
Вопросы можно задать сейчас.

ДОКЛАДЧИК. Спасибо. Проект содержит три статьи.
Это дело нужное, баршаға.

ДОКЛАДЧИК. Прошу поддержать. ИВАНОВ А.Б. Поддерживаю.

ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Голосуем. Решение принято.
"""
Turns = list[tuple[str, str]]
GUEST = "Гость благодарит за слово. Проект готов."
TWO = "ДОКЛАДЧИК. Прошу поддержать. ИВАНОВ А.Б. Поддерживаю."


def source(text: str = TEXT) -> SourceText:
    return SourceText(tuple(Line(n, x) for n, x in enumerate(text.split("\n"), 1)), "txt", "a.txt")


def turns(debate: Debate) -> Turns:
    return [(s.speaker, " ".join(p.text for p in s.paragraphs)) for s in debate.speeches]


def speaks(name: str, words: str) -> Callable[[Debate], bool]:
    return lambda debate: any(s == name and w.startswith(words) for s, w in turns(debate))


CASES = [
    ([Correction(7, GUEST, "turn", "Гость")], speaks("Гость", "благодарит за слово")),
    ([Correction(8, "Вопросы можно задать сейчас.", "turn", "ГОСТЬ Г.Г.")],
     speaks("ГОСТЬ Г.Г.", "Вопросы можно")),
    ([Correction(13, TWO, "split", "ИВАНОВ")], speaks("ИВАНОВ А.Б.", "Поддерживаю.")),
    ([Correction(10, "ДОКЛАДЧИК. Спасибо. Проект содержит три статьи.", "speaker", "Петров П.")],
     lambda d: [s for s, _ in turns(d)].count("Петров П.") == 1),
    ([Correction(10, "ДОКЛАДЧИК. Спасибо. Проект содержит три статьи.", "speakers", "Петров П.")],
     lambda d: [s for s, _ in turns(d)].count("Петров П.") == 2),
    ([Correction(13, TWO, "text")], lambda d: "ДОКЛАДЧИК. Прошу" in turns(d)[1][1]),
    ([Correction(13, TWO, "join")], lambda d: len(d.speeches) == 3),
    ([Correction(8, "Вопросы можно задать сейчас.", "remark")],
     lambda d: [r.text for r in d.remarks] == ["Вопросы можно задать сейчас."]),
    ([Correction(8, "Вопросы можно задать сейчас.", "drop")],
     lambda d: "Вопросы" not in str(turns(d))),
    ([Correction(8, "Вопросы можно задать сейчас.", "contents")],
     lambda d: "Вопросы" not in str(turns(d))),
    ([Correction(11, "Это дело нужное, баршаға.", "language", "kk")],
     lambda d: [p.lang for p in d.speeches[1].paragraphs][-1] == "kk"),
    ([Correction(13, TWO, "split", "ИВАНОВ"), Correction(13, "ИВАНОВ А.Б. Поддерживаю.", "turn", "Сидоров С.")],
     speaks("Сидоров С.", "Поддерживаю.")),
]  # fmt: skip


@pytest.mark.parametrize(("corrections", "right"), CASES)
def test_a_line_of_a_sitting_is_what_the_user_says(
    corrections: list[Correction], right: Callable[[Debate], bool]
) -> None:
    assert not right(parse_debate(source())[0])
    debate, report = parse_debate(source(), corrections=corrections)
    assert right(debate), turns(debate)
    assert not any(p.kind == "correction" for p in report.problems)
    assert take_account(source(), debate, report).lost == 0


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("Гость благодарит.", "Гость", ("Гость", "благодарит.", "")),
        ("Министр А. С. Иванов: Спасибо.", "Иванов А.С.", ("Иванов А.С.", "Спасибо.", "Министр")),
        ("Баяндамашы – Рақмет.", "", ("Баяндамашы", "Рақмет.", "")),
        (
            "Сапарова Г. Т., бөлім меңгерушісі – Рақмет.",
            "Сапарова Г.Т.",
            ("Сапарова Г.Т.", "Рақмет.", "бөлім меңгерушісі"),
        ),
        ("Рақмет сізге.", "Серік", ("Серік", "Рақмет сізге.", "")),
        ("Рақмет сізге.", "", ("", "Рақмет сізге.", "")),
    ],
)
def test_the_name_is_taken_off_the_line(text: str, name: str, found: tuple[str, str, str]) -> None:
    assert turn_of(text, name) == found


def test_a_correction_without_its_line_or_name_says_so() -> None:
    lost = [Correction(3, "Нет такой строки", "drop"), Correction(7, GUEST, "turn")]
    _, report = parse_debate(source(), corrections=lost)
    assert [(p.kind, p.line) for p in report.problems] == [("correction", 3), ("correction", 7)]


def test_corrections_are_made_again_when_a_changed_file_comes(tmp_path: Path) -> None:
    store = Store(tmp_path / "library")
    made = [Correction(13, TWO, "split", "ИВАНОВ"), Correction(7, GUEST, "turn", "Гость")]

    def bring(text: str) -> Debate:
        (tmp_path / "a.txt").write_text(text, encoding="utf-8")
        steps = [s for s in import_files([tmp_path / "a.txt"], store, kind="debate")
                 if isinstance(s, ImportReport)]  # fmt: skip
        found = store.load(steps[0].document)
        assert isinstance(found, Debate)
        store.keep(errata.write(found.id, {errata.SITTING: made}))
        return found

    assert len(bring(TEXT).speeches) == 4
    changed = "ВСТУПЛЕНИЕ\n" + TEXT.replace("Гость благодарит", "Гость  благодарит")
    assert [s for s, _ in turns(bring(changed))][1::3] == ["Гость", "ИВАНОВ А.Б."]


def test_lines_are_shown_as_corrections_left_them() -> None:
    split = Correction(13, TWO, "split", "ИВАНОВ")
    assert (13, "ИВАНОВ А.Б. Поддерживаю.") in lines_of(source(), [split])


@pytest.mark.parametrize(
    ("row", "good"),
    [
        ({"line": 1, "text": "а", "action": "turn"}, True),
        ({"line": 1, "text": "а", "action": "speaker"}, False),
        ({"line": 1, "text": "а", "action": "fly"}, False),
        ({"line": "x", "text": "а", "action": "drop"}, False),
    ],
)
def test_rows_that_make_no_sense_are_left_out(row: dict[str, object], good: bool) -> None:
    assert (from_json(row) is not None) == good
