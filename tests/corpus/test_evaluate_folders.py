"""The score of a folder: articles by their headings, in every form of the text."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzailaw_desktop.corpus import evaluate_folders as folders

pytest.importorskip("yaml")

ACT = """# О садах

Закон Республики Казахстан от 3 марта 2024 года № 77-VIII ЗРК

## Глава 1. Общее

**Статья 1. Сады**

1. Сад стоит у реки и принадлежит тому, кто его посадил, а после него его детям и внукам.

### Статья 1-1. Тропы

Тропа ведет в сад.

## 2-тарау. Жалпы

**2-бап. Бақтар**

Бақ өзен бойында тұр.

**Президент Республики Казахстан**

> *Приложение к Закону*

#### Статья 1. Договор

Договор действует.
"""


def test_headings_tell_the_places_of_articles() -> None:
    assert dict(folders.expected(ACT)) == {
        (0, "1", "1"): 1, (0, "1", "1-1"): 1, (0, "2", "2"): 1, (1, "", "1"): 1,
    }  # fmt: skip


def test_every_form_of_a_text_is_scored(tmp_path: Path) -> None:
    (tmp_path / "act.md").write_text(ACT, encoding="utf-8")
    scores = list(folders.evaluate(tmp_path, True))
    assert [score.form for score in scores] == ["markdown", "plain", "pages", "html", "word"]
    assert {(score.right, score.expected) for score in scores} == {(4, 4)}


def test_an_article_in_another_chapter_is_wrong() -> None:
    wanted = folders.expected(ACT.replace("## 2-тарау", "## 3-тарау"))
    score = folders.score("a", "markdown", ACT.encode(), "act.md", wanted)
    assert (score.right, score.expected) == (3, 4)
    assert len(score.differences) == 2
