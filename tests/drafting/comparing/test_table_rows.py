"""Rows of the comparative table: units, both wordings, what is bold, what is passed over."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sample_law import ACTS, DRAFT, LAW, change

from kzailaw_desktop.drafting import ChangeKind, Draft, WordSwap
from kzailaw_desktop.drafting.applying.placing import last_number
from kzailaw_desktop.drafting.applying.swaps import swapped
from kzailaw_desktop.drafting.comparing.table_rows import CellLine, table_rows
from kzailaw_desktop.drafting.draft import drafts
from kzailaw_desktop.workspace import Workspace


def shown(lines: tuple[CellLine, ...]) -> list[str]:
    """Lines with bold words in stars."""
    found = []
    for line in lines:
        text = line.text
        for start, end in reversed(line.marks):
            text = f"{text[:start]}*{text[start:end]}*{text[end:]}"
        found.append(text)
    return found


def test_rows_of_a_draft_in_russian() -> None:
    third, first, second = table_rows(DRAFT, ACTS, "ru")  # codes before laws
    assert first.units == (
        "Статья 2",
        "новый подпункт 1-1) пункта 1",
        "подпункт 2) пункта 1",
        "подпункт 3) пункта 1",
        "пункт 2",
    )
    assert shown(first.before) == [
        "Статья 2. Компетенция",
        "1. Орган:",
        "…",
        "1-1) отсутствует;",
        "2) *разрабатывает и* утверждает порядок;",
        "*3) отчитывается.*",
        "2. Срок составляет *пять* дней.",
        "…",
    ]
    assert shown(first.after) == [
        "Статья 2. Компетенция",
        "1. Орган:",
        "…",
        "*1-1) проводит аудит;*",
        "2) утверждает порядок;",
        "*3) исключить.*",
        "2. Срок составляет *десять* дней.",
        "…",
    ]
    assert first.justification == "Так надо."
    assert (second.units, shown(second.before)) == (
        ("Новая статья 2-1",),
        ["Статья 2-1. Отсутствует."],
    )
    assert shown(second.after) == ["*Статья 2-1. Новая*", "*1. Первый.*", "*2. Второй.*"]
    assert (third.act, third.units) == ("code-2", ("Статья 9",))
    assert shown(third.after) == ["*Статья 9. исключить.*"]


def test_rows_of_a_draft_in_kazakh() -> None:
    _, first, second = table_rows(DRAFT, ACTS, "kk")
    assert first.units == (
        "2-бап",
        "1-тармақтың жаңа 1-1) тармақшасы",
        "1-тармақтың 2) тармақшасы",
        "1-тармақтың 3) тармақшасы",
        "2-тармақ",
    )
    assert shown(first.before)[3:7] == [
        "1-1) жоқ;",
        "2) тәртібін *әзірлейді және* бекітеді;",
        "*3) есеп береді.*",
        "Бұл тармақ міндетті.",
    ]
    assert shown(first.after)[5] == "*3) алып тасталсын.*"
    assert (second.units, shown(second.before)) == (("Жаңа 2-1-бап",), ["2-1-бап. Жоқ."])


@pytest.mark.parametrize(
    ("kind", "ru", "kk"),
    [
        (ChangeKind.INSERT, "новые подпункты 1-1) и 1-2) пункта 1",
         "1-тармақтың жаңа 1-1) және 1-2) тармақшалары"),
        (ChangeKind.REPEAL, "подпункты 1) и 2) пункта 1", "1-тармақтың 1) және 2) тармақшалары"),
    ],
)  # fmt: skip
def test_siblings_share_a_line_in_the_unit_column(kind: ChangeKind, ru: str, kk: str) -> None:
    numbers = ("1-1", "1-2") if kind is ChangeKind.INSERT else ("1", "2")
    changes = tuple(change(f"art_2__para_1__point_{n}", kind, "а", "а") for n in numbers)
    for lang, words in (("ru", ru), ("kk", kk)):
        assert table_rows(Draft(changes=changes), ACTS, lang)[0].units[1:] == (words,)


def test_a_new_heading() -> None:
    made = change("art_2", ChangeKind.HEADING, "2-бап. Міндеті", "Статья 2. Обязанность")
    (row,) = table_rows(Draft(changes=(made,)), ACTS, "ru")
    assert row.units == ("Статья 2", "заголовок")
    assert shown(row.before) == ["Статья 2. *Компетенция*", "…"]
    assert shown(row.after) == ["Статья 2. *Обязанность*", "…"]


def test_a_language_without_wording_says_so() -> None:
    draft = Draft(changes=(change("art_2__para_2", ChangeKind.REPLACE, kk="2. Он күн."),))
    assert shown(table_rows(draft, ACTS, "ru")[0].after)[-2] == "*[нет текста на русском языке]*"


@pytest.mark.parametrize(
    ("swap", "text", "made"),
    [
        (WordSwap("пять", "десять"), "срок пять дней", "срок десять дней"),
        (WordSwap("пять"), "срок пять дней", "срок дней"),
        (WordSwap("срок"), "срок пять", "пять"),
        (WordSwap("орган", "и суд", True), "орган решает", "орган и суд решает"),
        (WordSwap("орган", ", суд", True), "орган решает", "орган, суд решает"),
        (WordSwap("нет", "да"), "орган", "орган"),
        (WordSwap("", "да"), "орган", "орган"),
    ],
)
def test_word_swaps(swap: WordSwap, text: str, made: str) -> None:
    assert swapped(text, swap) == made


def test_numbers_sort_as_lawyers_count() -> None:
    eids = ["art_2__point_11-1", "art_2__point_2", "art_2__point_11", "art_2__point_12"]
    assert [e[13:] for e in sorted(eids, key=last_number)] == ["2", "11", "11-1", "12"]


def test_drafts_survive_json_and_the_workspace(tmp_path: Path) -> None:
    assert Draft.from_record(json.loads(json.dumps(DRAFT.to_record()))) == DRAFT
    with Workspace.open(tmp_path / "w.sqlite") as workspace:
        drafts.save(workspace, DRAFT)
        new = drafts.save(workspace, Draft(titles={"ru": "Другой"}))
        assert {d.id for d in drafts.drafts(workspace)} == {DRAFT.id, new.id}
        assert drafts.draft(workspace, DRAFT.id) == DRAFT
        drafts.discard(workspace, DRAFT.id)
        assert drafts.draft(workspace, DRAFT.id) is None
        workspace.undo()
        assert drafts.draft(workspace, DRAFT.id) == DRAFT


def test_changing_a_draft_keeps_its_order() -> None:
    draft = Draft().with_change(change("art_1", ChangeKind.REPEAL, id=""))
    draft = draft.with_change(change("art_2", ChangeKind.REPEAL))
    first = draft.changes[0]
    again = draft.with_change(change("art_3", ChangeKind.REPEAL, id=first.id))
    assert [c.eid for c in again.changes] == ["art_3", "art_2"]
    assert [c.eid for c in again.without_change(first.id).changes] == ["art_2"]
    assert LAW.id in again.acts()
