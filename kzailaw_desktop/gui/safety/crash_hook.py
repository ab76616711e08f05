"""What happens when a bug reaches the event loop: log, save, one dialog."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType
from typing import Protocol

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kzailaw_desktop import logs
from kzailaw_desktop.gui.kit.work import autosave

_LEVELS = {
    QtMsgType.QtDebugMsg: "debug",
    QtMsgType.QtInfoMsg: "info",
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "error",
    QtMsgType.QtFatalMsg: "error",
}


class BugTeller(Protocol):
    """Shows a bug to the user."""

    def crash(self, error: BaseException) -> None: ...


class BuggedWindow(Protocol):
    """A window whose messages are there once it is ready."""

    @property
    def ready(self) -> bool: ...

    @property
    def messages(self) -> BugTeller: ...


class CrashHook:
    """`sys.excepthook` of the program; installed before anything is built."""

    def __init__(self) -> None:
        self._window: BuggedWindow | None = None
        self._busy = False
        self.early: list[BaseException] = []  # before there was a window to show them in

    def install(self) -> CrashHook:
        """Take over what nothing else handles."""
        sys.excepthook = self
        return self

    def attach(self, window: BuggedWindow) -> None:
        """Show bugs in this window as soon as it is ready."""
        self._window = window
        self.show_early()

    def show_early(self) -> None:
        """Show the bugs that came before the window was ready."""
        if (teller := self._teller()) is not None:
            waiting, self.early = self.early, []
            for error in waiting:
                teller.crash(error)

    def _teller(self) -> BugTeller | None:
        return self._window.messages if self._window is not None and self._window.ready else None

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        logs.record(kind, error, trace)
        if sys.stderr is not None:  # None in a windowed program on Windows
            sys.__excepthook__(kind, error, trace)
        if self._busy:
            return  # a bug of the dialog itself must not open another
        self._busy = True
        try:
            self._try(autosave.flush_all)
            self.early.append(error)
            self._try(self.show_early)
        finally:
            self._busy = False

    def _try(self, step: Callable[[], None]) -> None:
        """Run a step; a bug in it is logged and does not keep the next from running."""
        try:
            step()
        except Exception as second:  # the crash hook is the last that can catch it
            logs.record(type(second), second, second.__traceback__)


def log_qt_messages() -> None:
    """Send Qt's own warnings to the log."""
    qInstallMessageHandler(_from_qt)


def _from_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    getattr(logs.LOG.getChild("qt"), _LEVELS.get(kind, "info"))("%s", text)
