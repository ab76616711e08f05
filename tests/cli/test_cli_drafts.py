"""The commands on drafts: exit status, what is written and what is not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import docx
import pytest

from kzailaw_desktop.cli.program import main

GOOD = {
    "act": "law-230-viii", "eid": "art_24__para_2", "kind": "replace",
    "texts": {"kk": "2. Сақтандыру міндетті.", "ru": "2. Страхование обязательно."},
    "justification": {"kk": "Керек.", "ru": "Нужно."},
}  # fmt: skip


def run(capsys: pytest.CaptureFixture[str], folder: Path, *words: str) -> tuple[int, str, str]:
    home = ("--library", str(folder / "library"), "--workspace", str(folder / "w.sqlite"))
    status = main([*home, *words])
    shown = capsys.readouterr()
    return status, shown.out, shown.err


def draft(folder: Path, *changes: dict[str, Any]) -> str:
    file = folder / "draft.json"
    file.write_text(
        json.dumps({"id": "d", "changes": changes}, ensure_ascii=False), encoding="utf-8"
    )
    return str(file)


def test_the_act_as_it_will_read(capsys, tmp_path: Path) -> None:
    file = draft(tmp_path, GOOD)
    status, out, _ = run(
        capsys, tmp_path, "consolidated", "--draft", file, "--lang", "kk", "--json"
    )
    assert status == 0
    lines = json.loads(out)["acts"][0]["lines"]
    assert [line["text"] for line in lines if line["changed"]] == ["2. Сақтандыру міндетті."]


def test_open_points_hold_an_export_up(capsys, tmp_path: Path) -> None:
    file, out = draft(tmp_path, {**GOOD, "texts": {"ru": "2. Текст."}}), tmp_path / "bill.docx"
    words = ("export", "bill", "--draft", file, "--lang", "kk", "--out", str(out))
    status, _, err = run(capsys, tmp_path, *words)
    assert (status, out.exists()) == (1, False)
    assert "--unfinished" in err
    status, _, _ = run(capsys, tmp_path, *words, "--unfinished")
    assert (status, out.exists()) == (0, True)


def test_collisions_are_always_refused(capsys, tmp_path: Path) -> None:
    file, out = draft(tmp_path, GOOD, {**GOOD, "kind": "repeal"}), tmp_path / "x.docx"
    words = ("export", "table", "--draft", file, "--out", str(out), "--unfinished")
    assert run(capsys, tmp_path, *words)[0] == 1
    assert not out.exists()


def test_what_comes_back(capsys, tmp_path: Path) -> None:
    file, out = draft(tmp_path, GOOD), tmp_path / "redline.docx"
    assert run(capsys, tmp_path, "export", "redline", "--draft", file, "--out", str(out))[0] == 0
    assert run(capsys, tmp_path, "import", str(out))[0] == 1
    status, shown, _ = run(capsys, tmp_path, "bring-back", str(out), "--draft", file, "--json")
    found = json.loads(shown)
    assert status == 0
    assert (found["kind"], found["changes"], found["untracked"]) == ("redline", [], [])


def test_both_languages_of_a_draft_beside_each_other(capsys, tmp_path: Path) -> None:
    file, out = draft(tmp_path, GOOD), tmp_path / "beside.docx"
    words = ("export", "beside", "--doc", "law-230-viii", "--lang", "ru,kk", "--out", str(out))
    status, shown, _ = run(capsys, tmp_path, *words, "--draft", file, "--json")
    assert (status, json.loads(shown)["items"]) == (0, 2)  # the heading of art. 24, and its para 2
    table = docx.Document(str(out)).tables[0]
    assert any("обязательно." in row.cells[-1].text for row in table.rows)
    status, _, err = run(capsys, tmp_path, *words)
    assert status == 1  # the law has one edition
    assert len(err.strip().splitlines()) == 1
