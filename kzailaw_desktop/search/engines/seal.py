"""Signs the files of an index that are unpickled when they are opened.

Whoosh keeps its table of contents, its stored fields and its postings as pickles, and a pickle
runs what it names. So nothing of an index is opened that was not written by this user: the
digests of its files are signed with a key that lies in the user's data folder, not in the cache.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from contextlib import suppress
from pathlib import Path

from kzailaw_desktop import paths
from kzailaw_desktop.errors import IndexDamaged

SEAL = "SEAL"
_KEY_SIZE = 32
_LARGEST = 1_000_000  # bytes of a seal that is read: some thousand files
_PRIVATE_FOLDER, _PRIVATE_FILE = 0o700, 0o600


def key() -> bytes:
    """Return the user's key, made when it is missing or damaged; OSError when it cannot be kept."""
    file = paths.index_key()
    with suppress(OSError):
        found = _read(file, _KEY_SIZE + 1)
        if len(found) == _KEY_SIZE:
            return found
    paths.private_folder(file.parent)
    temporary = file.with_name(f"{file.name}.{os.getpid()}")
    made = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _PRIVATE_FILE)
    with open(made, "wb") as opened:
        opened.write(secrets.token_bytes(_KEY_SIZE))
    os.replace(temporary, file)
    return _read(file, _KEY_SIZE)  # of whoever replaced it last


def close_to_others(folder: Path) -> None:
    """Take the rights of others on an index folder and all that lies in it."""
    for path in (folder, *folder.rglob("*")):
        with suppress(OSError):
            if not path.is_symlink():
                path.chmod(_PRIVATE_FOLDER if path.is_dir() else _PRIVATE_FILE)


def _read(file: Path, most: int) -> bytes:
    with file.open("rb") as opened:
        return opened.read(most)


class Seal:
    """The signature over the files of one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / SEAL
        self._digests: dict[tuple[str, int, int, int], str] = {}  # of files as last seen

    def sign(self) -> None:
        """Sign the files as they are."""
        files = {name: self._digest(name) for name in sorted(self._names())}
        data = json.dumps({"files": files, "mac": _mac(files)}).encode()
        temporary = self._folder / f"{SEAL}.new"
        temporary.write_bytes(data)
        os.replace(temporary, self._file)
        close_to_others(self._folder)

    def check(self) -> None:
        """IndexDamaged unless the files are those that this user's program signed."""
        try:
            data = json.loads(_read(self._file, _LARGEST))
            files = dict(data["files"])
            genuine = hmac.compare_digest(_mac(files), str(data["mac"]))
            whole = genuine and all(self._digest(name) == known for name, known in files.items())
            foreign = [n for n in self._names() if n.endswith(".toc") and n not in files]
        except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
            raise IndexDamaged("index-damaged", where=self._folder, reason=error) from error
        if not whole or foreign:
            raise IndexDamaged("index-foreign", where=self._folder)

    def _names(self) -> list[str]:
        return [
            path.name
            for path in self._folder.iterdir()
            if path.is_file() and not path.name.startswith(SEAL) and not path.name.endswith("LOCK")
        ]

    def _digest(self, name: str) -> str:
        path = self._folder / Path(name).name
        state = path.stat()
        seen = (name, state.st_size, state.st_mtime_ns, state.st_ino)
        if seen not in self._digests:
            with path.open("rb") as opened:
                self._digests[seen] = hashlib.file_digest(opened, "sha256").hexdigest()
        return self._digests[seen]


def _mac(files: dict[str, str]) -> str:
    text = json.dumps(files, sort_keys=True)
    return hmac.new(key(), text.encode(), "sha256").hexdigest()
