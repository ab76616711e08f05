"""The address of a server: `postgresql://name@host:port/database`, never with a password in it."""

from __future__ import annotations

import hashlib
import ipaddress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, quote, unquote, urlsplit

from kzailaw_desktop.errors import TeamTrouble

_PORT = 5432
_SCHEMES = ("postgresql", "postgres")
_KNOWN = frozenset({"host", "sslrootcert"})  # what may stand behind "?"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a server is and who asks. `host` may be the folder of a local socket."""

    user: str
    host: str
    port: int
    database: str
    root_certificate: str = ""  # file with the authority that signed the server's certificate

    @classmethod
    def parse(cls, text: str) -> Address:
        """Return the parts of an address.

        TeamTrouble: it is no address of a PostgreSQL server, or a password stands in it.

        >>> Address.parse("postgresql://aliya@db.example.kz/law").host
        'db.example.kz'
        """
        text = text.strip()
        try:
            parts = urlsplit(text)
            port = parts.port or _PORT
            more = parse_qs(parts.query, strict_parsing=bool(parts.query))
        except ValueError as error:
            raise TeamTrouble("team-address-invalid", address=text) from error
        if parts.password is not None:
            raise TeamTrouble("team-address-password")
        host = more.get("host", [parts.hostname or ""])[0]
        database = unquote(parts.path.lstrip("/"))
        sound = parts.scheme in _SCHEMES and host and database and parts.username
        if not sound or not more.keys() <= _KNOWN:
            raise TeamTrouble("team-address-invalid", address=text)
        certificate = more.get("sslrootcert", [""])[0]
        return cls(unquote(parts.username or ""), host, port, database, certificate)

    def __str__(self) -> str:
        """Return the address as it is typed and shown."""
        name = f"{quote(self.user)}@"
        more = f"?sslrootcert={quote(self.root_certificate)}" if self.root_certificate else ""
        if self.host.startswith("/"):
            socket = f"?host={quote(self.host)}"
            return f"postgresql://{name}:{self.port}/{quote(self.database)}{socket}"
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"postgresql://{name}{host}:{self.port}/{quote(self.database)}{more}"

    @property
    def key(self) -> str:
        """A short name for folders on this machine: the same server and user give the same."""
        whole = f"{self.user}@{self.host}:{self.port}/{self.database}"
        return hashlib.sha256(whole.encode()).hexdigest()[:16]

    @property
    def on_this_machine(self) -> bool:
        """Whether nothing leaves the machine on the way: a local socket or a loopback address."""
        if self.host.startswith("/") or self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    def tls(self) -> dict[str, str]:
        """libpq's options for encryption: the certificate and the server's name are verified,
        unless nothing leaves the machine."""
        if self.on_this_machine and not self.root_certificate:
            return {"sslmode": "prefer"}
        root = self.root_certificate or "system"
        if root != "system" and not Path(root).is_file():
            raise TeamTrouble("team-certificate-missing", where=root)
        return {"sslmode": "verify-full", "sslrootcert": root}
