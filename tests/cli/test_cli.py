"""The command line, as a script would use it, on the shipped library."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kzailaw_desktop import cli, paths

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command against a library and workspace of its own; returns status, JSON, stderr."""

    def call(*words: str, before: tuple[str, ...] = ()) -> tuple[int, Any, str]:
        places = ("--library", str(tmp_path / "lib"), "--workspace", str(tmp_path / "ws.sqlite"))
        status = cli.main([*places, *before, *words])
        out, err = capsys.readouterr()
        return status, json.loads(out) if "--json" in words and out else out, err

    return call


def test_documents_name_kind_language_edition_and_status(run: Run) -> None:
    status, rows, _ = run("documents", "--json")
    found = {row["id"]: row for row in rows}
    assert status == 0
    assert set(found) == {
        "law-230-viii",
        "senate-2025-10-23",
        "salimgerey-2025",
        "berdiyarova-2026",
        "ibragimova-2025",
    }
    law = found["law-230-viii"]
    assert (law["kind"], law["languages"], law["edition"]) == ("act", ["kk", "ru"], "2025-11-17")
    assert law["official"] is True
    assert found["senate-2025-10-23"]["kind"] == "debate"
    assert all(row["passages"] > 0 for row in rows)


def test_check_finds_the_shipped_library_whole(run: Run) -> None:
    status, rows, _ = run("check", "--json")
    found = {row["id"]: row for row in rows}
    assert status == 0
    law = found["law-230-viii"]
    for lang in ("kk", "ru"):
        counts = law["counts"][lang]
        wanted = {"chapter": 6, "article": 31, "paragraph": 61, "point": 83}
        assert {kind: counts[kind] for kind in wanted} == wanted
    assert law["without_partner"] == []
    assert found["senate-2025-10-23"]["counts"]["speech"] == 66
    assert all(row["valid"] for row in rows)
    assert found["salimgerey-2025"]["counts"]["digest"] >= 20
    assert found["berdiyarova-2026"]["counts"]["digest"] >= 8
    assert found["ibragimova-2025"]["counts"]["digest"] >= 8


@pytest.mark.parametrize(
    ("reference", "eid"),
    [
        ("17", "art_17"),
        ("17-3-2", "art_17__para_3__point_2"),
        ("п. 3 ст. 17", "art_17__para_3"),
        ("17-баптың 3-тармағы", "art_17__para_3"),
        ("art_1__point_5", "art_1__point_5"),
        ("гл. 4", "chp_4"),
    ],
)
def test_show_understands_references_as_people_type_them(
    run: Run, reference: str, eid: str
) -> None:
    status, rows, _ = run("show", reference, "--json")
    assert status == 0
    assert rows[0]["eId"] == eid
    assert set(rows[0]["texts"]) == {"kk", "ru"}
    assert all(rows[0]["texts"].values())


def test_show_says_that_the_russian_text_is_a_working_translation(run: Run) -> None:
    _, rows, _ = run("show", "17-3-1", "--json")
    assert rows[0]["texts"]["kk"].startswith("жеке тұлғаның мінез-құлқын бұрмалайтын")
    assert rows[0]["editions"]["kk"] == {"edition": "2025-11-17", "status": "official"}
    assert rows[0]["editions"]["ru"]["status"] == "working-translation"


def test_outline_lists_every_unit_in_order(run: Run) -> None:
    _, rows, _ = run("outline", "law-230-viii", "--lang", "kk", "--json")
    eids = [row["eId"] for row in rows]
    assert eids[:3] == ["chp_1", "art_1", "art_1__point_1"]
    start = eids.index("art_17__para_1")
    assert eids[start + 1 : start + 6] == [
        "art_17__para_1__point_1",
        "art_17__para_1__point_2",
        "art_17__para_1__point_3",
        "art_17__para_1__subpara_2",
        "art_17__para_1__subpara_3",
    ]
    assert rows[0]["kind"] == "chapter"
    assert (rows[1]["kind"], rows[1]["depth"]) == ("article", 1)


def test_outline_of_a_sitting_names_speakers(run: Run) -> None:
    _, rows, _ = run("outline", "senate-2025-10-23", "--json")
    assert len(rows) == 66
    assert rows[34] == {
        "eId": "speech_35",
        "kind": "speech",
        "speaker": "РАХМЕТОВА Ә.Қ.",
        "lang": rows[34]["lang"],
        "depth": 0,
    }


def test_search_finds_the_article_on_copyright(run: Run) -> None:
    status, found, _ = run("search", "авторлық құқық", "--json")
    assert status == 0
    assert found["total"] >= len(found["hits"]) > 0
    assert any(hit["eId"].startswith("art_23") for hit in found["hits"][:5])
    marked = found["hits"][0]
    assert all(marked["snippet"][a:b] for a, b in marked["marks"])


def test_a_damaged_index_is_built_anew_and_told_of(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "index_dir", lambda: tmp_path / "index")
    _, before, quiet = run("search", "риск", "--json")
    for file in (tmp_path / "index").rglob("passages.sqlite"):
        file.write_bytes(b"nothing of ours " * 500)
    status, after, told = run("search", "риск", "--json")
    assert (status, quiet) == (0, "")
    assert "being rebuilt" in told
    assert [hit["eId"] for hit in after["hits"]] == [hit["eId"] for hit in before["hits"]]


def test_search_stays_inside_its_filters(run: Run) -> None:
    _, found, _ = run("search", "интеллект", "--kind", "debate", "--lang", "ru", "--json")
    assert found["hits"]
    assert {(h["kind"], h["lang"]) for h in found["hits"]} == {("debate", "ru")}


def test_links_of_article_23_show_the_exchange_on_copyright(run: Run) -> None:
    status, found, _ = run("links", "art_23", "--json")
    assert status == 0
    speeches = {entry["eId"].split("__")[0] for entry in found["debate"]}
    _, rows, _ = run("outline", "senate-2025-10-23", "--json")
    speakers = {row["eId"]: row["speaker"] for row in rows}
    assert {"РАХМЕТОВА Ә.Қ.", "МУН Д.А.", "СМЫШЛЯЕВА Е.В."} <= {speakers[s] for s in speeches}
    assert {e["document"] for e in found["commentary"]} == {"ibragimova-2025", "berdiyarova-2026"}
    _, chapter, _ = run("links", "chp_5", "--json")  # what speaks of the chapter stands there
    assert any(e["document"] == "salimgerey-2025" for e in chapter["commentary"])


def test_memo_of_two_articles_is_a_word_file(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "memo.docx"
    status, result, _ = run("export", "memo", "--articles", "17,23", "--out", str(out), "--json")
    assert (status, result["items"]) == (0, 2)
    with zipfile.ZipFile(out) as package:
        text = package.read("word/document.xml").decode()
    assert "17-бап." in text
    assert "Статья 23." in text
    assert 'w:val="kk-KZ"' in text


def test_cite_reads_standard_input_line_by_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("п. 3 ст. 17\nбез ссылки\n"))
    status, out, _ = run("cite", "--lines", "--doc", "law-230-viii")
    assert status == 0
    first, second = (json.loads(line) for line in out.splitlines())
    assert [c["eId"] for c in first] == ["art_17__para_3"]
    assert second == []


@pytest.mark.parametrize(
    "words",
    [
        ("show", "ст. 99"),
        ("show", "art_17", "--doc", "no-such-act"),
        ("outline", "no-such-act"),
        ("import", "/nonexistent/file.txt"),
        ("export", "memo", "--articles", "17", "--out", "/nonexistent/folder/memo.docx"),
        ("cite", "/nonexistent/file.txt"),
    ],
)
def test_bad_input_gets_one_line_and_status_1(run: Run, words: tuple[str, ...]) -> None:
    status, out, err = run(*words)
    assert status == 1
    assert out == ""
    assert len(err.strip().splitlines()) == 1
    assert "Traceback" not in err


def test_a_folder_that_is_no_library_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "letter.txt").write_text("x", encoding="utf-8")
    assert cli.main(["--library", str(tmp_path), "documents"]) == 1
    assert "library.toml" in capsys.readouterr().err
    assert [f.name for f in tmp_path.iterdir()] == ["letter.txt"]


def test_a_broken_file_of_the_library_is_named(run: Run, tmp_path: Path) -> None:
    status, _, _ = run("documents")
    folder = tmp_path / "lib" / "broken"
    folder.mkdir(parents=True)
    (folder / "kk@2020-01-01.xml").write_text("<akomaNtoso", encoding="utf-8")
    (tmp_path / "lib" / "library.toml").write_text(
        '[[document]]\nid = "broken"\nkind = "act"\n', encoding="utf-8"
    )
    status, out, err = run("documents")
    assert status == 0  # one damaged document stops nothing else
    assert "law-230-viii" in out
    assert "broken" in err
    assert "Traceback" not in err
    assert run("check")[0] == 1


def test_wrong_usage_has_status_2() -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(["dance"])
    assert stopped.value.code == 2
