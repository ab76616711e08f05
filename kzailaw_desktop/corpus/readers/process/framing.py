"""Messages between processes: eight bytes of length, then the bytes."""

from __future__ import annotations

import struct
from typing import BinaryIO, cast

_LENGTH = struct.Struct(">Q")
MOST = 1_000_000_000


def send(stream: object, data: bytes) -> None:
    """Write a message."""
    out = cast(BinaryIO, stream)
    out.write(_LENGTH.pack(len(data)))
    out.write(data)
    out.flush()


def receive(stream: object) -> bytes:
    """Read a message; EOFError when the other side is gone."""
    source = cast(BinaryIO, stream)
    head = source.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    (length,) = _LENGTH.unpack(head)
    if length > MOST:
        raise ValueError("a message of impossible length")
    data = source.read(length)
    if len(data) < length:
        raise EOFError
    return data
