"""The server's tables: numbered scripts, run in order, each once and whole."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kzailaw_desktop import paths
from kzailaw_desktop.errors import TeamTrouble
from kzailaw_desktop.team.server.connection import ServerConnection

_NAME = re.compile(r"(\d{4})_\w+\.sql")
_LOCK = 7_245_001  # advisory lock of those who change the schema
ROLES = ("kzailaw_owner", "kzailaw_member", "kzailaw_administrator")
OLDEST_SERVER = 140_000


@dataclass(frozen=True, slots=True)
class Migration:
    """A numbered script."""

    version: int
    name: str
    sql: str


def migrations() -> list[Migration]:
    """Return all scripts, in order."""
    found = []
    for file in sorted((paths.resources() / "team" / "schema").glob("*.sql")):
        if match := _NAME.fullmatch(file.name):
            found.append(Migration(int(match[1]), file.name, file.read_text(encoding="utf-8")))
    return found


def version_on(server: ServerConnection) -> int:
    """Return the version of the schema on a server; 0: there is none."""
    there = server.ask("SELECT to_regclass('public.kzailaw_schema') IS NOT NULL")
    if not there[0][0]:
        return 0
    return int(server.ask("SELECT coalesce(max(version), 0) FROM public.kzailaw_schema")[0][0])


def check(server: ServerConnection) -> None:
    """TeamTrouble: the server is not set up, or its schema is older or newer than this program's."""
    found, known = version_on(server), migrations()[-1].version
    if not found:
        raise TeamTrouble("team-schema-missing", where=server.address)
    if found > known:
        raise TeamTrouble("team-schema-newer", where=server.address, found=found, known=known)
    if found < known:
        raise TeamTrouble("team-schema-older", where=server.address, found=found, known=known)


def migrate(server: ServerConnection) -> list[str]:
    """Bring a server's schema to the present version, as its administrator; what was done."""
    number = int(server.ask("SELECT current_setting('server_version_num')::int")[0][0])
    if number < OLDEST_SERVER:
        raise TeamTrouble("team-server-too-old", where=server.address, found=number // 10_000)
    done: list[str] = []
    with server.change():
        server.do("SELECT pg_advisory_xact_lock(?)", (_LOCK,))
        found, known = version_on(server), migrations()
        if found > known[-1].version:
            raise TeamTrouble(
                "team-schema-newer", where=server.address, found=found, known=known[-1].version
            )
        done += _roles(server)
        if not found:
            server.do(
                "CREATE TABLE IF NOT EXISTS public.kzailaw_schema (version integer PRIMARY KEY,"
                " name text NOT NULL, at timestamptz NOT NULL DEFAULT now())"
            )
            server.do("GRANT SELECT ON public.kzailaw_schema TO kzailaw_member")
            done += _rights(server)
        for script in known:
            if script.version > found:
                server.script(script.sql)
                server.do(
                    "INSERT INTO public.kzailaw_schema (version, name) VALUES (?, ?)",
                    (script.version, script.name),
                )
                done.append(f"schema {script.name}")
    return done


def _roles(server: ServerConnection) -> list[str]:
    known = {name for (name,) in server.ask("SELECT rolname FROM pg_roles")}
    done = []
    for role in ROLES:
        if role not in known:
            server.do(f"CREATE ROLE {role} NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE")
            done.append(f"role {role}")
    # An administrator makes members of logins that exist; logins need CREATEROLE besides.
    server.do("GRANT kzailaw_member TO kzailaw_administrator WITH ADMIN OPTION")
    server.do("GRANT kzailaw_owner TO CURRENT_USER")
    return done


def _rights(server: ServerConnection) -> list[str]:
    """Take from the public what it has by default in a new database."""
    name = server.ask("SELECT quote_ident(current_database())")[0][0]
    server.do(f"REVOKE ALL ON DATABASE {name} FROM PUBLIC")
    server.do(f"GRANT CONNECT ON DATABASE {name} TO kzailaw_member")
    server.do(f"GRANT CREATE ON DATABASE {name} TO kzailaw_owner")
    server.do("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
    server.do("GRANT USAGE ON SCHEMA public TO kzailaw_member")
    return ["rights of the database"]
