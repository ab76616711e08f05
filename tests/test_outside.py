"""The guard of the tests notices what it is there for."""

from __future__ import annotations

import socket
import sqlite3
from collections.abc import Callable
from pathlib import Path

import outside
import pytest

from kzailaw_desktop import paths

NOWHERE = Path("/nowhere-of-ours")


def _write() -> None:
    (NOWHERE / "a.txt").write_text("a")


def _make() -> None:
    (NOWHERE / "folder").mkdir()


def _connect() -> None:
    sqlite3.connect(NOWHERE / "a.sqlite").execute("select 1")


def _ask() -> None:
    socket.getaddrinfo("host.invalid", 80)


def _look() -> None:
    (outside.REAL_HOME / "kzailaw-no-such-file").read_text()


@pytest.mark.parametrize("deed", [_write, _make, _connect, _ask, _look])
def test_what_lies_outside_is_noticed(deed: Callable[[], None]) -> None:
    with (
        pytest.raises(AssertionError),
        outside.nothing_outside(outside.HEARD, strict=False),
        pytest.raises((OSError, sqlite3.Error)),
    ):
        deed()


def test_this_machine_is_forbidden_in_flows_only() -> None:
    def ask() -> None:
        with socket.socket() as own:
            own.settimeout(0.2)
            own.connect_ex(("127.0.0.1", 9))

    with outside.nothing_outside(outside.HEARD, strict=False):
        ask()
    with pytest.raises(AssertionError), outside.nothing_outside(outside.HEARD, strict=True):
        ask()


def test_the_users_folders_are_the_tests_own(tmp_path: Path) -> None:
    for place in (paths.user_library(), paths.user_workspace(), paths.index_dir(), paths.log_dir()):
        assert place.is_relative_to(outside.HEARD.home)
    (tmp_path / "a.txt").write_text("a")
