"""The connection to a server, and its errors as known trouble."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from kzailaw_desktop import __version__
from kzailaw_desktop.errors import TeamTrouble
from kzailaw_desktop.team.server.address import Address

if TYPE_CHECKING:
    import psycopg as psycopg_types

_CONNECT = 6  # seconds for a connection to be made
_STATEMENT = 60_000  # ms for one statement; a lost server is noticed by keepalives sooner
LOST = ("team-connection-lost", "team-server-unreachable")  # codes: try again later
_SERVICE = "KzaiLaw"  # under which the keyring keeps passwords


def password_of(address: Address) -> str | None:
    """Return the password that the system's keyring keeps for an address; None: it has none."""
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        return None
    try:
        return keyring.get_password(_SERVICE, str(address))
    except (KeyringError, RuntimeError):
        return None


def keep_password(address: Address, password: str) -> None:
    """Keep a password in the system's keyring; TeamTrouble: the system has no keyring to use."""
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError as error:
        raise TeamTrouble("team-not-installed") from error
    try:
        keyring.set_password(_SERVICE, str(address), password)
    except (KeyringError, RuntimeError) as error:
        raise TeamTrouble("team-keyring-missing", reason=_line(error)) from error


class ServerConnection:
    """One connection, used by one thread at a time, made when it is first needed and again after
    it was lost."""

    def __init__(
        self, address: Address, password: str | None = None, schema: str = "pg_catalog"
    ) -> None:
        """`schema`: where names without one are looked for."""
        self.address = address
        self._password, self._schema = password, schema
        self.lock = threading.RLock()
        self._db: psycopg_types.Connection[tuple[Any, ...]] | None = None
        self._depth = 0
        self.on_lost: Callable[[TeamTrouble], None] = lambda _: None

    # -- opening -----------------------------------------------------------------------------

    @property
    def db(self) -> psycopg_types.Connection[tuple[Any, ...]]:
        """The open connection. TeamTrouble: it cannot be made."""
        with self.lock:
            if self._db is None or self._db.closed:
                self._db = self._connect()
            return self._db

    def _connect(self) -> psycopg_types.Connection[tuple[Any, ...]]:
        psycopg = driver()
        address = self.address
        try:
            made: psycopg_types.Connection[tuple[Any, ...]] = psycopg.connect(
                host=address.host,
                port=address.port,
                user=address.user,
                dbname=address.database,
                password=self._password if self._password is not None else password_of(address),
                connect_timeout=_CONNECT,
                application_name=f"kzailaw {__version__}",
                options=f"-c statement_timeout={_STATEMENT} -c search_path={self._schema}",
                keepalives_idle=10,
                keepalives_interval=5,
                keepalives_count=3,
                tcp_user_timeout=15_000,
                autocommit=True,
                **address.tls(),
            )
            return made
        except psycopg.OperationalError as error:
            refused = _refused(error, address)
            if refused.code == "team-server-unreachable":
                self.on_lost(refused)
            raise refused from error

    def close(self) -> None:
        """End the connection; a change under way is lost."""
        with self.lock:
            if self._db is not None:
                self._db.close()
                self._db = None

    # -- asking ------------------------------------------------------------------------------

    def ask(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of a query; `?` stands for a value. Asked once more when the connection
        was lost meanwhile and no change is under way."""
        psycopg = driver()
        with self.lock, self._told():
            try:
                return self._rows(sql, values)
            except (psycopg.OperationalError, psycopg.InterfaceError):
                if self._depth or (self._db is not None and not self._db.broken):
                    raise
            return self._rows(sql, values)

    def _rows(self, sql: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
        cursor = self.db.execute(translated(sql), _known(values))  # type: ignore[arg-type]
        return cursor.fetchall() if cursor.description else []

    def script(self, sql: str) -> None:
        """Run statements as they stand, inside the change under way."""
        with self.lock, self._told():
            self.db.execute(sql)  # type: ignore[call-overload]

    def run(self, sql: str, values: Sequence[Any] = ()) -> tuple[list[tuple[Any, ...]], int]:
        """Run any statement: its rows, and how many it changed."""
        with self.lock, self._told():
            cursor = self.db.execute(translated(sql), _known(values))  # type: ignore[arg-type]
            return (cursor.fetchall() if cursor.description else []), cursor.rowcount

    @property
    def encrypted(self) -> bool:
        """Whether the connection is encrypted."""
        with self.lock:
            return bool(self.db.pgconn.ssl_in_use)

    @property
    def changing(self) -> bool:
        """Whether a change is under way."""
        return self._depth > 0

    def do(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Change rows; how many."""
        with self.lock, self._told():
            return self.db.execute(translated(sql), _known(values)).rowcount  # type: ignore[arg-type]

    def do_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """The same change with many values."""
        with self.lock, self._told(), self.db.cursor() as cursor:
            cursor.executemany(translated(sql), [_known(row) for row in rows])  # type: ignore[arg-type]

    @contextmanager
    def change(self) -> Iterator[None]:
        """A change of several statements, all or nothing; one inside another joins it.

        TeamTrouble "team-connection-lost": whether the last statement was kept is not known; all
        changes of this program can be made again without harm.
        """
        with self.lock:
            if self._depth:
                yield
                return
            with self._told():
                self._depth += 1
                try:
                    with self.db.transaction():
                        yield
                finally:
                    self._depth -= 1

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Questions that all see one state, whatever others change meanwhile."""
        with self.lock:
            if self._depth:
                yield
                return
            self.ask("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
                with suppress(TeamTrouble):  # lost meanwhile: nothing was changed
                    self.run("COMMIT")

    def not_allowed(self, what: str) -> TeamTrouble:
        """Return the trouble of a change that the server's policies leave out without a word."""
        return TeamTrouble("team-not-allowed", where=self.address, reason=what)

    @contextmanager
    def _told(self) -> Iterator[None]:
        psycopg = driver()
        try:
            yield
        except psycopg.Error as error:
            found = _trouble(error, self.address)
            if isinstance(found, TeamTrouble) and found.code == "team-connection-lost":
                self.on_lost(found)
            raise found from error


@lru_cache(maxsize=2000)
def translated(sql: str) -> str:
    """SQL with `?` as psycopg wants it; no literal of ours has a question mark in it.

    >>> translated("SELECT 1 WHERE a = ? AND b LIKE 'x%'")
    "SELECT 1 WHERE a = %s AND b LIKE 'x%%'"
    """
    return sql.replace("%", "%%").replace("?", "%s")


def _known(values: Sequence[Any]) -> list[Any]:
    """Values as PostgreSQL takes them: its text has no zero character and no half letter."""
    return [_text(v) if isinstance(v, str) else v for v in values]


def _text(value: str) -> str:
    if "\0" in value:
        value = value.replace("\0", "\ufffd")
    return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")


def driver() -> Any:
    """psycopg, when the extra is installed; TeamTrouble when it is not."""
    try:
        import psycopg
    except ImportError as error:
        raise TeamTrouble("team-not-installed") from error
    return psycopg


def _refused(error: Exception, address: Address) -> TeamTrouble:
    words = str(error).lower()
    code = "team-server-unreachable"
    if "password" in words or "authentication" in words or "no pg_hba.conf entry" in words:
        code = "team-login-refused"
    elif "certificate" in words or "ssl" in words:
        code = "team-certificate-refused"
    elif "does not exist" in words:
        code = "team-database-unknown"
    return TeamTrouble(code, where=address, reason=_line(error))


_CODES: tuple[tuple[Callable[[Any], Any], str], ...] = (
    (lambda e: e.errors.InsufficientPrivilege, "team-not-allowed"),
    (lambda e: e.errors.LockNotAvailable, "team-unit-locked"),
    (lambda e: e.errors.UndefinedTable, "team-schema-missing"),
    (lambda e: e.errors.InvalidSchemaName, "team-schema-missing"),
    (lambda e: e.errors.DiskFull, "team-disk-full"),
    (lambda e: e.errors.QueryCanceled, "team-too-slow"),
    (lambda e: e.OperationalError, "team-connection-lost"),
    (lambda e: e.InterfaceError, "team-connection-lost"),
)


def _trouble(error: Exception, address: Address) -> Exception:
    psycopg = driver()
    for kind, code in _CODES:
        if isinstance(error, kind(psycopg)):
            holder = (getattr(error, "diag", None) and error.diag.message_hint) or ""
            return TeamTrouble(code, where=address, reason=_line(error), holder=holder)
    return error  # a bug of ours


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:300]
