"""A database on a test server, set up, with members to log in as."""

from __future__ import annotations

import itertools

from server_process import ADMINISTRATOR, ServerProcess

from kzailaw_desktop.team.server import members
from kzailaw_desktop.team.server.address import Address
from kzailaw_desktop.team.server.connection import ServerConnection
from kzailaw_desktop.team.server.schema import migrate

_numbers = itertools.count(1)


class TeamServer:
    """A database that was set up, with members to log in as."""

    def __init__(self, process: ServerProcess) -> None:
        self.process, self.database = process, f"law{next(_numbers)}"
        self._open: list[ServerConnection] = []
        try:
            self.connect("postgres", ADMINISTRATOR).do(f"CREATE DATABASE {self.database}")
            self.chief = self.connect(self.database, ADMINISTRATOR)
            self.done = migrate(self.chief)
        except BaseException:
            self.close()
            raise

    def connect(self, database: str, user: str, schema: str = "pg_catalog") -> ServerConnection:
        """A connection that is closed after the test."""
        address = Address.parse(self.process.url(user, database))
        found = ServerConnection(address, "", schema)
        self._open.append(found)
        return found

    def address(self, user: str) -> Address:
        """Where a member logs in."""
        return Address.parse(self.process.url(user, self.database))

    def member(self, name: str, *groups: str) -> Address:
        """Make a member, unless there is one, and put it into groups."""
        members.add(self.chief, name)
        for group in groups:
            members.add_to_group(self.chief, group, name)
        return self.address(name)

    def as_member(self, name: str, schema: str = "work") -> ServerConnection:
        """A connection of a member."""
        return self.connect(self.database, name, schema)

    def close(self) -> None:
        """End all connections."""
        for connection in self._open:
            connection.close()
