"""Members and groups of a server, as its administrator sees them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kzailaw_desktop.errors import TeamTrouble
from kzailaw_desktop.team.server.connection import ServerConnection, driver

_NAME = re.compile(r"[a-z][a-z0-9_.-]{0,61}")
_SYSTEM = re.compile(r"pg_|kzailaw_|postgres$|public$|none$")


@dataclass(frozen=True, slots=True)
class Member:
    """Someone who may log in. `groups`: those he is in; `records`: what he keeps on the server."""

    name: str
    display: str
    groups: tuple[str, ...]
    administrator: bool
    records: int


def can_be_member(name: str) -> bool:
    """Tell whether a name may be that of a member: no system role."""
    return bool(_NAME.fullmatch(name)) and not _SYSTEM.match(name)


def is_member(server: ServerConnection, name: str) -> bool:
    """Tell whether a name is that of a member."""
    return bool(server.ask("SELECT 1 FROM work.member WHERE name = ?", (name,)))


def add(
    server: ServerConnection, name: str, password: str = "", *, display: str = "",
    administrator: bool = False,
) -> bool:  # fmt: skip
    """Make a member who can log in; whether the role is new. An existing role becomes a member.

    TeamTrouble: the name cannot be used, or the server does not let us.
    """
    if not can_be_member(name):
        raise TeamTrouble("team-member-name", name=name)
    role = _quoted(server, name)
    with server.change():
        fresh = not server.ask("SELECT 1 FROM pg_roles WHERE rolname = ?", (name,))
        if fresh:
            server.do(f"CREATE ROLE {role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE")
        if password:
            server.do(f"ALTER ROLE {role} PASSWORD {_literal(server, _scram(server, password))}")
        server.do(f"GRANT kzailaw_member TO {role}")
        if administrator:
            server.do(f"GRANT kzailaw_administrator TO {role}")
        server.do(
            "INSERT INTO work.member (name, display) VALUES (?, ?) ON CONFLICT (name)"
            " DO UPDATE SET display = coalesce(nullif(EXCLUDED.display, ''), member.display)",
            (name, display),
        )
    return fresh


def rename(server: ServerConnection, name: str, display: str) -> None:
    """Write a member's name as people do; the login stays."""
    sql = "UPDATE work.member SET display = ? WHERE name = ?"
    if not server.do(sql, (display.strip()[:200], name)):
        raise TeamTrouble("team-member-unknown", name=name)


def remove(server: ServerConnection, name: str) -> None:
    """Take a member's rights away. What he shared stays; his private records stay closed."""
    role = _quoted(server, name)
    with server.change():
        if not server.do("DELETE FROM work.member WHERE name = ?", (name,)):
            raise TeamTrouble("team-member-unknown", name=name)
        if server.ask("SELECT pg_has_role(?, 'kzailaw_administrator', 'member')", (name,))[0][0]:
            server.do(f"REVOKE kzailaw_administrator FROM {role}")
        server.do(f"REVOKE kzailaw_member FROM {role}")


def add_to_group(server: ServerConnection, group: str, member: str) -> None:
    """Put a member into a group, which is made when there is none."""
    group = group.strip()
    if not group or len(group) > 100:
        raise TeamTrouble("team-group-name", name=group)
    with server.change():
        if not server.ask("SELECT 1 FROM work.member WHERE name = ?", (member,)):
            raise TeamTrouble("team-member-unknown", name=member)
        server.do("INSERT INTO work.team_group (name) VALUES (?) ON CONFLICT DO NOTHING", (group,))
        server.do(
            "INSERT INTO work.group_member VALUES (?, ?) ON CONFLICT DO NOTHING", (group, member)
        )


def take_from_group(server: ServerConnection, group: str, member: str) -> bool:
    """Take a member out of a group; whether he was in it."""
    sql = "DELETE FROM work.group_member WHERE group_name = ? AND member = ?"
    return bool(server.do(sql, (group, member)))


def groups(server: ServerConnection) -> dict[str, list[str]]:
    """Return the groups with their members."""
    found: dict[str, list[str]] = {
        name: [] for (name,) in server.ask("SELECT name FROM work.team_group ORDER BY name")
    }
    for group, member in server.ask(
        "SELECT group_name, member::text FROM work.group_member ORDER BY 1, 2"
    ):
        found[group].append(member)
    return found


def display_names(server: ServerConnection) -> dict[str, str]:
    """Return the names of members as people write them, by login; those without one are absent."""
    return dict(server.ask("SELECT name::text, display FROM work.member WHERE display <> ''"))


def may_administer(server: ServerConnection) -> bool:
    """Tell whether whoever asks may manage members and groups."""
    rows = server.ask("SELECT pg_has_role(session_user, 'kzailaw_administrator', 'member')")
    return bool(rows[0][0])


def own_groups(server: ServerConnection) -> list[str]:
    """Return the groups of whoever asks."""
    rows = server.ask(
        "SELECT group_name FROM work.group_member WHERE member = session_user ORDER BY 1"
    )
    return [name for (name,) in rows]


def members(server: ServerConnection) -> list[Member]:
    """Everybody, by name. `records` counts what whoever asks may see."""
    rows = server.ask(
        "SELECT m.name::text, m.display, pg_has_role(m.name, 'kzailaw_administrator', 'member'),"
        " (SELECT count(*) FROM work.record r WHERE r.owner = m.name)"
        " FROM work.member m ORDER BY 1"
    )
    inside: dict[str, list[str]] = {}
    for group, names in groups(server).items():
        for name in names:
            inside.setdefault(name, []).append(group)
    return [
        Member(name, display, tuple(inside.get(name, ())), administrator, records)
        for name, display, administrator, records in rows
    ]


def _quoted(server: ServerConnection, name: str) -> str:
    return str(server.ask("SELECT quote_ident(?)", (name,))[0][0])


def _literal(server: ServerConnection, text: str) -> str:
    return str(server.ask("SELECT quote_literal(?)", (text,))[0][0])


def _scram(server: ServerConnection, password: str) -> str:
    """Return the password as the server keeps it, so that it is in no log of the server."""
    with server.lock:
        pg = server.db.pgconn
        kept = driver().pq.version() >= 100000 and pg.encrypt_password(
            password.encode(), b"", b"scram-sha-256"
        )
    return bytes(kept).decode()
