"""One window per library and workspace: a second start hands over what it was given and ends."""

from __future__ import annotations

import tempfile
import zlib
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from shiboken6 import isValid

LONGEST = 16_384  # bytes of a message; more is not read
WAIT = 1500  # milliseconds for the first window to answer
RAISE = "raise"  # a message that only asks for the window


class SingleInstance(QObject):
    """Held by the first window. What others send is words to look up or files to import only."""

    received = Signal(object)  # [str]: addresses and paths; empty to come to the front

    def __init__(self, library: Path | None, workspace: Path | None) -> None:
        super().__init__()
        what = f"{Path.home()}|{library}|{workspace}"
        self.name = f"kzailaw-{zlib.crc32(what.encode()):08x}"
        self._lock = QLockFile(str(Path(tempfile.gettempdir()) / f"{self.name}.lock"))
        self._lock.setStaleLockTime(0)  # only the end of the other process frees it
        self._server: QObject | None = None

    def is_first(self) -> bool:
        """Whether no other window has the library; then it is ours until the program ends."""
        return self._lock.tryLock(0)

    def hand_over(self, what: Sequence[str]) -> bool:
        """Send what was given to the first window; False when it does not answer."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self.name)
        if not socket.waitForConnected(WAIT):
            return False
        socket.write("\n".join(what or [RAISE]).encode()[:LONGEST])
        socket.flush()
        socket.disconnectFromServer()
        unconnected = QLocalSocket.LocalSocketState.UnconnectedState
        return socket.state() is unconnected or socket.waitForDisconnected(WAIT)

    def listen(self) -> None:
        """Hear what further starts send, from this user's programs only."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self.name)  # left by a program that was killed
        if server.listen(self.name):
            server.newConnection.connect(self._connected)
            self._server = server

    def _connected(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        assert isinstance(self._server, QLocalServer)
        while (socket := self._server.nextPendingConnection()) is not None:
            _Message(socket, self).complete.connect(self._take)

    def _take(self, text: str) -> None:
        lines = [line for line in text.splitlines() if line and line != RAISE]
        self.received.emit(lines)


class _Message(QObject):
    """What comes over one connection, until it is closed."""

    complete = Signal(str)

    def __init__(self, socket, parent: QObject) -> None:  # type: ignore[no-untyped-def]
        super().__init__(parent)
        self._socket = socket
        self._bytes = b""
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self._end)

    def _read(self) -> None:
        room = LONGEST - len(self._bytes)
        self._bytes += bytes(self._socket.readAll().data())[:room]

    def _end(self) -> None:
        if not isValid(self._socket):
            return  # deleted with the server: the program ends
        self._read()
        self.complete.emit(self._bytes.decode("utf-8", errors="replace"))
        self._socket.deleteLater()
        self.deleteLater()
