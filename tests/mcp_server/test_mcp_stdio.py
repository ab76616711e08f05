"""`kzailaw mcp` asked by the official SDK's own client over standard input and output."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kzailaw_desktop import cli

TOOLS = {"search", "show", "context", "cite", "check_citations", "editions"}


def places(home: Path) -> list[str]:
    return ["--library", str(home / "own"), "--workspace", str(home / "work.sqlite")]


def without_extra(name: str) -> object:
    return None


def test_without_the_extra_one_line_says_how_to_get_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kzailaw_desktop.mcp_server.serving.find_spec", without_extra)
    assert cli.main([*places(tmp_path), "mcp"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "kzailaw-desktop[mcp]" in err
    assert len(err.strip().splitlines()) == 1


def test_no_network_can_be_reached() -> None:
    script = (
        "import socket\n"
        "from kzailaw_desktop.mcp_server.serving import refuse_network\n"
        "refuse_network()\n"
        "for ask in (lambda: socket.create_connection(('127.0.0.1', 9)),\n"
        "            lambda: socket.getaddrinfo('localhost', 80),\n"
        "            lambda: socket.socket().bind(('127.0.0.1', 0))):\n"
        "    try:\n"
        "        ask()\n"
        "    except PermissionError as error:\n"
        "        print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.count("reaches no network") == 3


def test_the_sdk_client_asks_each_tool(tmp_path: Path) -> None:
    pytest.importorskip("mcp", reason="the extra mcp is not installed")
    import anyio

    found = anyio.run(_session, tmp_path)
    assert found["tools"] == TOOLS
    assert found["writing"] == set()
    hit = found["search"]["results"][0]
    assert hit["document"] == "law-230-viii"
    assert {"citation", "edition", "standing", "source"} <= hit.keys()
    assert found["show"]["results"][0]["eId"] == "art_17__para_3"
    assert found["editions"]["results"]
    assert found["error"][0] is True
    assert "999" in found["error"][1]
    assert found["sockets"] == []


async def _session(home: Path) -> dict[str, Any]:
    from mcp import Client, StdioServerParameters

    command = ["-m", "kzailaw_desktop.cli", *places(home), "mcp"]
    env = {
        **os.environ,
        "PYTHONUTF8": "1",
        "LANG": "C.UTF-8",
        "XDG_CACHE_HOME": str(home / "cache"),
    }
    server = StdioServerParameters(command=sys.executable, args=command, env=env)
    async with Client(server, read_timeout_seconds=120) as client:
        listed = (await client.list_tools()).tools
        found: dict[str, Any] = {
            "tools": {tool.name for tool in listed},
            "writing": {
                t.name for t in listed if not (t.annotations and t.annotations.read_only_hint)
            },
        }
        asked = {
            "search": {"query": "авторлық құқығы", "lang": "kk", "kind": "act"},
            "show": {"reference": "п. 3 ст. 17", "lang": "ru"},
            "editions": {},
        }
        for name, arguments in asked.items():
            found[name] = _plain(await client.call_tool(name, arguments))
        refused = await client.call_tool("show", {"reference": "ст. 999"})
        found["error"] = refused.is_error, str(refused.content)
        found["sockets"] = _network_sockets(home)
    return found


def _plain(result: Any) -> dict[str, Any]:
    if result.structured_content:
        return dict(result.structured_content)
    return dict(json.loads(result.content[0].text))


def _network_sockets(home: Path) -> list[str]:
    """Open sockets of the server's process that belong to an address (Linux tells)."""
    proc = Path("/proc")
    listed = [proc / "net" / name for name in ("tcp", "tcp6", "udp", "udp6")]
    if not all(file.exists() for file in listed):
        return []
    inodes = {line.split()[9] for file in listed for line in file.read_text().splitlines()[1:]}
    found = []
    for process in proc.glob("[0-9]*"):
        try:
            words = (process / "cmdline").read_bytes().decode().split("\0")
            if str(home / "work.sqlite") not in words:
                continue
            links = [os.readlink(each) for each in (process / "fd").iterdir()]
        except OSError:
            continue
        found += [link for link in links if link.startswith("socket:") and link[8:-1] in inodes]
    return found
