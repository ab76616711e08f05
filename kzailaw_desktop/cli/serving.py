"""Commands that serve others: a server that a department shares, and agents."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from kzailaw_desktop.cli.command import Command, interface_language, say
from kzailaw_desktop.errors import TeamTrouble

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library
    from kzailaw_desktop.team.library import TeamLibrary
    from kzailaw_desktop.team.server.address import Address
    from kzailaw_desktop.team.server.connection import ServerConnection

VARIABLE = "KZAILAW_SERVER"
PASSWORD = "KZAILAW_PASSWORD"


def address_of(args: argparse.Namespace) -> Address:
    """Return the server's address from --server or the environment; TeamTrouble: none was given."""
    from kzailaw_desktop.team.server.address import Address

    text = args.server or os.environ.get(VARIABLE, "")
    if not text:
        raise TeamTrouble("team-no-address")
    return Address.parse(text)


def password_for(address: Address) -> str | None:
    """Return the password from the environment or the keyring, else as it is typed on a
    terminal."""
    from kzailaw_desktop.team.server.connection import password_of

    given = os.environ.get(PASSWORD)
    if given is not None:
        return given
    known = password_of(address)
    if known is None and not address.host.startswith("/") and sys.stdin and sys.stdin.isatty():
        return getpass.getpass(f"{address}: ")
    return known


def library_on(args: argparse.Namespace) -> TeamLibrary:
    """Return the library of the server that was named."""
    from kzailaw_desktop.team.library import TeamLibrary

    address = address_of(args)
    return TeamLibrary.at(address, password_for(address))


def _connection(args: argparse.Namespace, schema: str = "work") -> ServerConnection:
    from kzailaw_desktop.team.server.connection import ServerConnection

    address = address_of(args)
    return ServerConnection(address, password_for(address), schema)


def init(args: argparse.Namespace) -> object:
    """Make roles and schema, or bring them to the present version; says what was done."""
    from kzailaw_desktop.team.server import members, schema

    server = _connection(args, "pg_catalog")
    try:
        done = schema.migrate(server)
        me = server.address.user
        if members.can_be_member(me) and not members.is_member(server, me):
            members.add(server, me, administrator=True)
            done.append(f"member {me}")
        return {"server": str(server.address), "version": schema.version_on(server), "done": done}
    finally:
        server.close()


def login(args: argparse.Namespace) -> object:
    """Keep the password in the system's keyring, after trying it."""
    from kzailaw_desktop.team.server.connection import ServerConnection, keep_password

    address = address_of(args)
    password = os.environ.get(PASSWORD) or getpass.getpass(f"{address}: ")
    server = ServerConnection(address, password)
    try:
        server.ask("SELECT 1")
    finally:
        server.close()
    keep_password(address, password)
    return {"server": str(address), "kept": "keyring"}


def status(args: argparse.Namespace) -> object:
    """Return what is on the server: version, members, groups, sizes, encryption."""
    from kzailaw_desktop.team.server import members, schema
    from kzailaw_desktop.team.server.state import sizes

    server = _connection(args)
    try:
        schema.check(server)
        return {
            "server": str(server.address),
            "version": schema.version_on(server),
            "encrypted": server.encrypted,
            "groups": members.groups(server),
            "members": [asdict(member) for member in members.members(server)],
            "sizes": sizes(server),
        }
    finally:
        server.close()


def member(args: argparse.Namespace) -> object:
    """Add or remove a member, or put one into a group."""
    from kzailaw_desktop.team.server import members

    server = _connection(args)
    try:
        if args.action == "remove":
            members.remove(server, args.name)
            return {"removed": args.name}
        if args.action == "add":
            secret = os.environ.get("KZAILAW_NEW_PASSWORD", "")
            fresh = members.add(
                server, args.name, secret, display=args.display or "", administrator=args.admin
            )
            return {"member": args.name, "new": fresh, "password": "set" if secret else "not set"}
        if args.action == "join":
            members.add_to_group(server, args.group or "", args.name)
        else:
            members.take_from_group(server, args.group or "", args.name)
        return {"groups": members.groups(server)}
    finally:
        server.close()


def push(args: argparse.Namespace) -> object:
    """Take the library and the workspace of this machine to the server."""
    from kzailaw_desktop.library import Library
    from kzailaw_desktop.team import transfer

    team = library_on(args)
    local = Library.open(args.library, args.workspace, shipped=not args.no_shipped)
    records = team.server_records()
    try:
        stores = [s for s in (local.shipped_store, local.user_store) if s is not None]
        done = transfer.Pushed()
        for step in transfer.push_library(team, *stores):
            if isinstance(step, str):
                say(step)
            else:
                done = step
        count = transfer.push_workspace(local.workspace, records) if local.has_workspace() else 0
        return {"documents": done.documents, "files": done.files, "records": count}
    finally:
        records.server.close()
        local.close()
        team.close()


def pull(args: argparse.Namespace) -> object:
    """Write the server's library and one's own records into a new folder."""
    from kzailaw_desktop.team import transfer

    out = Path(args.out)
    team = library_on(args)
    records = team.server_records()
    try:
        documents = transfer.pull_library(team.store, out / "library")
        count = transfer.pull_workspace(records, out / "workspace.sqlite")
        return {"documents": documents, "records": count, "folder": str(out)}
    finally:
        records.server.close()
        team.close()


def exchange(args: argparse.Namespace) -> object:
    """Exchange notes, decisions and drafts with the server now."""
    team = library_on(args)
    try:
        done = team.exchange()
        if done is None:
            return {"offline": True}
        fetched = team.store.freshen()
        counts = asdict(done) | {"fetched": fetched}
        counts.pop("touched")
        return {"offline": False, **counts, "undecided": len(team.replica.conflicts())}
    finally:
        team.close()


def conflicts(args: argparse.Namespace) -> object:
    """Return what was changed on both sides and nobody has decided yet, or the decision on one."""
    from kzailaw_desktop.team.work import deciding

    team = library_on(args)
    try:
        if args.number is not None:
            deciding.decide(team.workspace, team.replica, args.number, args.take or "theirs")
        return {"conflicts": [asdict(each) for each in team.replica.conflicts()]}
    finally:
        team.close()


def share(args: argparse.Namespace) -> object:
    """Say who sees a record: private, all, or a group."""
    from kzailaw_desktop.team.work.records import Visibility

    team = library_on(args)
    records = team.server_records()
    try:
        found = Visibility(args.to) if args.to in ("private", "all") else Visibility.GROUP
        records.share(args.kind, args.id, found, "" if found is not Visibility.GROUP else args.to)
        now = records.sharing(args.kind, args.id)
        return {"kind": args.kind, "id": args.id, **(_plain(asdict(now)) if now else {})}
    finally:
        records.server.close()
        team.close()


def history(args: argparse.Namespace) -> object:
    """Return what a record was, the newest first; with --restore it is put back so."""
    team = library_on(args)
    records = team.server_records()
    try:
        if args.restore is not None:
            records.restore(args.kind, args.id, args.restore)
        return {"versions": [_plain(asdict(past)) for past in records.history(args.kind, args.id)]}
    finally:
        records.server.close()
        team.close()


def _plain(values: dict[str, object]) -> dict[str, object]:
    return {k: v.isoformat() if hasattr(v, "isoformat") else v for k, v in values.items()}


def _member_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("action", choices=("add", "remove", "join", "leave"))
    sub.add_argument("name", metavar="NAME")
    sub.add_argument("group", nargs="?", metavar="GROUP", help="for join and leave")
    sub.add_argument("--display", help="the name as people write it")
    sub.add_argument("--admin", action="store_true", help="may manage members and groups")


def _record_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("kind", choices=("annotation", "decision", "draft", "search", "collection"))
    sub.add_argument("id", metavar="ID")


def _share_arguments(sub: argparse.ArgumentParser) -> None:
    _record_arguments(sub)
    sub.add_argument("to", metavar="WHOM", help="private, all, or the name of a group")


def _history_arguments(sub: argparse.ArgumentParser) -> None:
    _record_arguments(sub)
    sub.add_argument("--restore", type=int, metavar="VERSION")


def _conflict_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("number", nargs="?", type=int, metavar="NUMBER")
    sub.add_argument("--take", choices=("mine", "theirs"))


def _pull_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--out", required=True, metavar="DIR")


def _none(sub: argparse.ArgumentParser) -> None:
    del sub


def answer_agents(library: Library, args: argparse.Namespace) -> object:
    """Answer agents on standard input and output until the other side closes it."""
    from kzailaw_desktop.mcp_server.serving import serve

    serve(library, interface_language())
    return None


COMMANDS = (
    Command("mcp", "answer agents on standard input and output (extra mcp)", answer_agents),
)

Action = tuple[
    str, str, Callable[[argparse.Namespace], object], Callable[[argparse.ArgumentParser], None]
]
ACTIONS: tuple[Action, ...] = (
    ("init", "set a server up, as the administrator of its database", init, _none),
    ("login", "keep the password in the system's keyring", login, _none),
    ("status", "version, members, groups, sizes", status, _none),
    ("member", "add or remove a member, join or leave a group", member, _member_arguments),
    ("push", "take the library and workspace of this machine to the server", push, _none),
    ("pull", "write the server's library and one's own work into a folder", pull, _pull_arguments),
    ("exchange", "exchange notes, decisions and drafts now", exchange, _none),
    ("conflicts", "what was changed on both sides", conflicts, _conflict_arguments),
    ("share", "say who sees a record", share, _share_arguments),
    ("history", "former versions of a record", history, _history_arguments),
)


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `server` with its actions."""
    top = commands.add_parser("server", help="a server that a department shares")
    actions = top.add_subparsers(dest="server_action", required=True, metavar="ACTION")
    for name, summary, run, arguments in ACTIONS:
        sub = actions.add_parser(name, help=summary, description=summary)
        sub.add_argument("--json", action="store_true", help="print one JSON document")
        sub.add_argument("--server", dest="server_here", default="", metavar="ADDRESS")
        sub.set_defaults(run_server=run)
        arguments(sub)
