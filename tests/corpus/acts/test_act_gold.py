"""The gold files, and the command that compares acts with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzailaw_desktop.corpus import evaluate

GOLD = sorted((Path(__file__).parents[2] / "golden" / "acts").glob("*.toml"))


@pytest.mark.parametrize("gold", GOLD, ids=lambda path: path.stem)
def test_acts_are_read_as_the_gold_files_say(gold: Path) -> None:
    score = evaluate.evaluate(gold)
    if score.missing_source:
        pytest.skip("the source is not here: ../shared is absent")
    assert score.differences == []
    assert score.right == score.expected == score.found


def test_the_command_names_differences(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "act.txt").write_text("1-бап. Қағида\n      1. Мәтін.\n", encoding="utf-8")
    outline = "art_1 | Қағида\nart_1__para_1 | Басқа\nart_1__para_2 | Жоқ"
    gold = tmp_path / "act.toml"
    gold.write_text(f"source = 'act.txt'\nlanguage = 'ru'\noutline = '''\n{outline}\n'''\n")
    (tmp_path / "gone.toml").write_text("source = 'gone.txt'\n")
    assert evaluate.main([str(tmp_path)]) == 1
    shown = capsys.readouterr().out
    assert "expected     4  found     3  right     1" in shown
    assert "art_1__para_1: expected «Басқа», found «Мәтін.»" in shown
    assert "art_1__para_2: missing" in shown
    assert "language: expected 'ru', found 'kk'" in shown
    assert "source is not here" in shown
    assert evaluate.main(["--json", str(gold)]) == 1
    assert '"expected": 4' in capsys.readouterr().out
