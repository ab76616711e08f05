"""`kzailaw server …` end to end, as an administrator and two members would type it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from server_process import ADMINISTRATOR, ServerProcess
from team_server import TeamServer

from kzailaw_desktop.cli import main

LAW = (
    "О складах\nЗакон Республики Казахстан от 7 мая 2021 года № 11-VII ЗРК\n"
    "Статья 1. Склады\n1. Склады охраняются сторожами.\nСтатья 2. Срок\nЗакон вводится в действие с"
    " 1 июня 2021 года.\n"
)


@pytest.fixture
def run(
    server_process: ServerProcess, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
):  # fmt: skip
    """Runs a command as a member whose machine is a folder of his own; status and result."""
    TeamServer(server_process).close()  # makes roles and a database; another one is used
    database = f"cli{abs(hash(tmp_path)) % 10**8}"
    import psycopg

    with psycopg.connect(server_process.url(ADMINISTRATOR, "postgres"), autocommit=True) as db:
        db.execute(f"CREATE DATABASE {database}")  # type: ignore[call-overload]

    def command(who: str, *words: str) -> tuple[int, dict[str, object]]:
        for name in ("data", "cache"):
            folder = tmp_path / who / name
            monkeypatch.setattr(
                f"platformdirs.user_{name}_path", lambda *a, folder=folder, **k: folder
            )
        monkeypatch.setenv("KZAILAW_SERVER", server_process.url(who, database))
        monkeypatch.setenv("KZAILAW_PASSWORD", "")
        capsys.readouterr()
        if words[0] != "server":
            words = ("--server", server_process.url(who, database), *words)
        status = main([*words, "--json"])
        out = capsys.readouterr()
        return status, json.loads(out.out) if out.out else {"message": out.err}

    return command


def test_from_an_empty_server_to_a_shared_note(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    status, found = run("aliya", "server", "status")
    assert status == 1
    status, found = run(ADMINISTRATOR, "server", "init")
    assert (status, found["version"]) == (0, 1)
    assert any("schema 0001" in line for line in found["done"])
    assert run(ADMINISTRATOR, "server", "init")[1]["done"] == []
    for name in ("aliya", "bolat"):
        assert run(ADMINISTRATOR, "server", "member", "add", name)[0] == 0
        assert run(ADMINISTRATOR, "server", "member", "join", name, "legal")[0] == 0
    assert run("aliya", "server", "member", "add", "erlan")[0] == 1  # no right to
    law = tmp_path / "law.txt"
    law.write_text(LAW, encoding="utf-8")
    status, found = run("aliya", "server", "push")
    assert (status, found["records"]) == (0, 0)
    assert found["documents"] >= 5
    status, found = run("aliya", "import", str(law))
    assert (status, found["document"]) == (0, "law-11-vii")
    status, found = run("bolat", "search", "склады охраняются")
    assert (status, found["hits"][0]["document"]) == (0, "law-11-vii")
    status, found = run("bolat", "show", "law-11-vii", "ст. 1")
    assert status == 0
    status, found = run("bolat", "server", "status")
    assert {m["name"] for m in found["members"]} == {ADMINISTRATOR, "aliya", "bolat"}
    assert found["groups"] == {"legal": ["aliya", "bolat"]}
    assert found["sizes"]["library"]["documents"] >= 6
    status, found = run("bolat", "server", "exchange")
    assert (status, found["offline"]) == (0, False)
    status, found = run("bolat", "server", "pull", "--out", str(tmp_path / "back"))
    assert (status, found["documents"] >= 6) == (0, True)
    assert (tmp_path / "back" / "library" / "library.toml").exists()


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("http://x/y", "no server's address"),
        ("postgresql://a:secret@h/d", "password in the address"),
        ("postgresql://a@127.0.0.1:1/d", "cannot be reached"),
        ("postgresql://a@h", "no server's address"),
        ("", "no server's address"),
    ],
)
def test_an_address_that_leads_nowhere(
    address: str, words: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("psycopg")
    monkeypatch.delenv("KZAILAW_SERVER", raising=False)
    monkeypatch.setenv("KZAILAW_PASSWORD", "")
    assert main(["server", "status", "--server", address]) == 1
    said = capsys.readouterr().err
    assert words in said
    assert "secret" not in said
    assert "Traceback" not in said
