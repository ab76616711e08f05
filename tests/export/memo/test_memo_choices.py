"""What a memo leaves out, and how it quotes and names in English."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from sample_memo import MEMO

from kzailaw_desktop.export import MemoOptions, export_memo
from kzailaw_desktop.export.memo.courtesy import without_courtesy
from kzailaw_desktop.export.memo.memo import placed_texts
from kzailaw_desktop.export.references.latin import english_quotes, latin
from kzailaw_desktop.export.words import data
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.written.exporting import MemoRequest, memo_content


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Рақмет.", ""),
        ("Спасибо, уважаемый Маулен Сагатханович.", ""),
        ("Құрметті әріптестер! Жүйелер тіркеледі. Рақмет.", "Жүйелер тіркеледі."),
        ("Уважаемые депутаты! Закон нужен. Спасибо за внимание.", "Закон нужен."),
        ("Спасибо за вопрос, ответственность владельца системы установлена статьей пятнадцатой"
         " проекта, и это важно для всех.", None),
        ("Закон нужен, спасибо ему.", None),
    ],
)  # fmt: skip
def test_formulas_of_courtesy(text: str, left: str | None) -> None:
    assert without_courtesy(text) == (text if left is None else left)


@pytest.mark.parametrize(
    ("name", "made"),
    [("Аққожина Б.Б.", "Akkozhina B.B."), ("Мун Д.А.", "Mun D.A."), ("Smith J.", "Smith J."),
     ("Бектаев Әли", "Bektaev Ali")],
)  # fmt: skip
def test_names_in_english(name: str, made: str) -> None:
    assert latin(name) == made


def test_quotation_marks_of_english() -> None:
    assert english_quotes("«Закон «О связи»»") == "“Закон ‘О связи’”"


@pytest.mark.parametrize("template", data("memo"))
def test_what_was_written_is_never_dropped(template: str) -> None:
    kind = data("memo")[template]
    texts = {s["id"]: f"text of {s['id']}" for s in kind["section"] if "content" not in s}
    placed = placed_texts({**texts, "of-another-kind": "kept"}, kind)
    assert all(any(text in own for own in placed.values()) for text in (*texts.values(), "kept"))


def test_private_notes_are_not_printed_unless_chosen(tmp_path: Path) -> None:
    export_memo(MEMO, tmp_path / "x.docx", MemoOptions())
    assert not docx.Document(str(tmp_path / "x.docx")).comments


def test_suggestions_only_when_asked_for(root: Path, tmp_path: Path) -> None:
    library = Library.open(tmp_path / "lib", tmp_path / "w.sqlite", index_dir=tmp_path / "index")
    unit = (("law-230-viii", "art_24"),)
    usual, asked = (
        memo_content(library, MemoRequest(units=unit, suggestions=on)).articles[0].entries
        for on in (False, True)
    )
    assert len(asked) > len(usual)
    assert not any(entry.link == "thematic" for entry in usual)
    assert {"note", "history"} & {entry.kind for entry in usual}
    english = memo_content(library, MemoRequest(units=unit, lang="en", suggestions=True))
    quoted = [entry for entry in english.articles[0].entries if entry.kind == "debate"]
    assert quoted
    assert all(entry.who.isascii() for entry in quoted)
    assert english.articles[0].act.number == "230-VIII"
    library.close()
