"""Encryption and passwords: nothing is sent to a server that cannot be verified."""

from __future__ import annotations

import datetime as dt
import ipaddress
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from server_process import ADMINISTRATOR, ServerProcess, programs

from kzailaw_desktop.errors import TeamTrouble
from kzailaw_desktop.team.server import members, schema
from kzailaw_desktop.team.server.address import Address
from kzailaw_desktop.team.server.connection import ServerConnection


def certificate() -> tuple[str, str]:
    """A certificate for 127.0.0.1 that signs itself, and its key."""
    x509 = pytest.importorskip("cryptography.x509")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "law server")])
    moment = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(moment - dt.timedelta(days=1))
        .not_valid_after(moment + dt.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return made.public_bytes(serialization.Encoding.PEM).decode(), private.decode()


@pytest.fixture(scope="module")
def secured() -> Iterator[tuple[ServerProcess, Path]]:
    """A server with a certificate, and the certificate's file."""
    pytest.importorskip("psycopg")
    bin = programs()
    if bin is None:
        pytest.skip("no PostgreSQL here")
    if not str(bin).startswith("/usr/"):
        pytest.skip("the PostgreSQL of the wheel is built without TLS")
    public, private = certificate()
    folder = Path(tempfile.mkdtemp(prefix="kzailaw-tls-", dir="/tmp"))
    process = ServerProcess(folder, bin, (public, private))
    (folder / "root.pem").write_text(public)
    (folder / "other.pem").write_text(certificate()[0])
    try:
        yield process, folder
    finally:
        process.stop()
        shutil.rmtree(folder, ignore_errors=True)


def connected(address: Address, password: str = "") -> ServerConnection:
    return ServerConnection(address, password)


def refusal(address: Address, password: str) -> str:
    """Why a server does not let one in; "" when it does."""
    server = connected(address, password)
    try:
        server.ask("SELECT 1")
    except TeamTrouble as error:
        return error.code
    finally:
        server.close()
    return ""


def test_the_certificate_is_verified(secured: tuple[ServerProcess, Path]) -> None:
    process, folder = secured
    address = Address.parse(process.url(ADMINISTRATOR, "postgres"))
    good = connected(replace(address, root_certificate=str(folder / "root.pem")))
    assert good.ask("SELECT 1") == [(1,)]
    assert good.encrypted
    good.close()
    with pytest.raises(TeamTrouble) as refused:
        connected(replace(address, root_certificate=str(folder / "other.pem"))).ask("SELECT 1")
    assert refused.value.code == "team-certificate-refused"
    with pytest.raises(TeamTrouble) as missing:
        connected(replace(address, root_certificate=str(folder / "none.pem"))).ask("SELECT 1")
    assert missing.value.code == "team-certificate-missing"
    elsewhere = Address.parse("postgresql://a@db.example.kz/law")
    assert elsewhere.tls() == {"sslmode": "verify-full", "sslrootcert": "system"}


def test_passwords_are_asked_for_and_kept_as_scram(secured: tuple[ServerProcess, Path]) -> None:
    process, _ = secured
    chief = connected(Address.parse(process.url(ADMINISTRATOR, "postgres")))
    chief.do("CREATE DATABASE secret")
    chief.close()
    chief = connected(Address.parse(process.url(ADMINISTRATOR, "secret")))
    schema.migrate(chief)
    members.add(chief, "aliya", "құпия сөз")
    kept = chief.ask("SELECT rolpassword FROM pg_authid WHERE rolname = 'aliya'")[0][0]
    assert kept.startswith("SCRAM-SHA-256$")
    hba = process.data / "pg_hba.conf"
    hba.write_text(f"host all aliya 127.0.0.1/32 scram-sha-256\n{hba.read_text()}")
    chief.ask("SELECT pg_reload_conf()")
    chief.close()
    address = Address.parse(process.url("aliya", "secret"))
    codes = [refusal(address, "басқа") for _ in range(50)]  # the file is read anew in a moment
    assert codes[-1] == "team-login-refused"
    right = connected(address, "құпия сөз")
    assert right.ask("SELECT 1") == [(1,)]
    right.close()


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://a@[::1]:5433/law",
        "postgresql://%D3%99@h:1/d%20b",
        "postgresql://a@:5432/d?host=/run/pg",
    ],
)
def test_addresses_are_read_as_they_are_written(text: str) -> None:
    found = Address.parse(text)
    assert Address.parse(str(found)) == found
