"""Both real sittings against their gold files."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzailaw_desktop.corpus.debates.debate import parse_debate
from kzailaw_desktop.corpus.evaluate_debates import evaluate_debates, main
from kzailaw_desktop.corpus.readers import read
from kzailaw_desktop.domain import Debate


def test_every_turn_of_the_gold_files(root: Path) -> None:
    scores = evaluate_debates(root / "tests" / "golden" / "debates", root)
    assert scores
    assert [line for s in scores for line in s.differences] == []
    assert all(s.share == 1.0 for s in scores)


def test_the_command_prints_a_line_for_each(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(root / "tests" / "golden" / "debates"), str(root)]) == 0
    assert "senate-2025-10-23: expected 66, found 66, right 66" in capsys.readouterr().out


@pytest.fixture(scope="module")
def of_2024(shared: Path) -> Debate:
    return parse_debate(read(shared / "testdata" / "senate-sitting-2024-02-15.pdf"))[0]


def test_no_furniture_and_no_broken_sentence(of_2024: Debate) -> None:
    paragraphs = [p for s in of_2024.speeches for p in s.paragraphs]
    for p in paragraphs:
        assert "Стенографиялық есеп" not in p.text
        assert "СЕНАТ ОТЫРЫСЫ" not in p.text
        assert p.text[-1] in ".!?;:,»)", p
        assert "\ufffe" not in p.text
    everything = " ".join(p.text for p in paragraphs)
    for whole in (
        "кейбір заңнамалық актілеріне жайылымдарды пайдалану",  # over pages 1 and 2
        "примем окончательное решение",  # over pages 14 and 15
        "проектно-сметной документации",
        "«Аbu-Dhabi Ports»",
    ):
        assert whole in everything


def test_roles_from_the_chair_and_from_the_contents(of_2024: Debate) -> None:
    roles = {s.speaker: s.role for s in of_2024.speeches}
    assert roles["БЕРДАЛИН А.Б."] == "Ауыл шаруашылығы вице-министрі"
    assert roles["ҚАРАБАЕВ М.К."] == "Қазақстан Республикасының Көлік министрі"
    named = {s.speaker: s.full_name for s in of_2024.speeches}
    assert named["ШИПОВСКИХ Г.Г."] == "Шиповских Геннадий Геннадиевич"
    assert sum(not name for name in named.values()) <= 2  # the floor, one never introduced


def test_agenda_pairs_its_languages(of_2024: Debate) -> None:
    assert [sorted(item.texts) for item in of_2024.agenda] == [["kk", "ru"]] * 3
