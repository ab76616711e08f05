"""The password of a server, asked for in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from kzailaw_desktop.errors import TeamTrouble
from kzailaw_desktop.gui.desks.sharing import login
from kzailaw_desktop.gui.desks.sharing.login import LoginDialog, open_library
from kzailaw_desktop.team.server.address import Address

ADDRESS = Address.parse("postgresql://aliya@db.example.kz/law")


class Server:
    """Takes one password; keeps what it was asked with."""

    def __init__(self) -> None:
        self.tried: list[str | None] = []
        self.kept: list[str] = []

    def at(self, address: Address, password: str | None, *, forgiving: bool) -> str:
        assert forgiving
        self.tried.append(password)
        if password != "дұрыс":
            raise TeamTrouble("team-login-refused", where=address, reason="password")
        return "library"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Server:
    found = Server()
    monkeypatch.setattr(login.TeamLibrary, "at", found.at)
    monkeypatch.setattr(login, "keep_password", lambda _, password: found.kept.append(password))
    return found


@pytest.fixture
def typing(qapp: QApplication) -> Iterator[Callable[[list[str | None]], list[str]]]:
    """Types passwords into the dialogs that come; None gives up. What each dialog said before."""
    timer = QTimer(interval=10)

    def begin(words: list[str | None]) -> list[str]:
        said: list[str] = []

        def type_next() -> None:
            for dialog in qapp.topLevelWidgets():
                if isinstance(dialog, LoginDialog) and dialog.isVisible() and words:
                    said.append(dialog.trouble.text())
                    word = words.pop(0)
                    dialog.password.line.setText(word or "")
                    dialog.keep.setChecked(True)
                    dialog.enter.click() if word is not None else dialog.reject()

        timer.timeout.connect(type_next)
        timer.start()
        return said

    yield begin
    timer.stop()


def run_loop() -> None:
    """The application's event loop, as far as a test can run one."""
    loop = QEventLoop()
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, LoginDialog) and dialog.isVisible():
            dialog.finished.connect(loop.quit)
    loop.exec()


def test_a_wrong_password_is_asked_for_again(
    server: Server, typing: Callable[[list[str | None]], list[str]]
) -> None:
    said = typing(["қате", "дұрыс"])
    assert open_library(ADDRESS, None, run_loop) == "library"
    assert server.tried == [None, "қате", "дұрыс"]
    assert server.kept == ["дұрыс"]
    assert said[0] == ""
    assert "refused the name or password" in said[1]


def test_who_gives_up_is_told_why_there_is_no_window(
    server: Server, typing: Callable[[list[str | None]], list[str]]
) -> None:
    typing([None])
    with pytest.raises(TeamTrouble, match="refused the name or password"):
        open_library(ADDRESS, None, run_loop)
    assert server.kept == []


def test_a_picture_or_self_check_asks_nobody(server: Server) -> None:
    with pytest.raises(TeamTrouble):
        open_library(ADDRESS, None, None)
    assert server.tried == [None]
