"""Known trouble: one root error, a handful of children by meaning.

The sentences stand in `resources/messages/*.toml`, in Kazakh, Russian and English, under the
error's code; each says what happened and what to do. A place (file, line) goes before them.
"""

from __future__ import annotations

import tomllib
from functools import cache

from kzailaw_desktop import paths


@cache
def messages() -> dict[str, dict[str, str]]:
    """Return all message templates: code -> {"kk": …, "ru": …, "en": …}."""
    found: dict[str, dict[str, str]] = {}
    for file in sorted((paths.resources() / "messages").glob("*.toml")):
        found.update(tomllib.loads(file.read_text(encoding="utf-8")))
    return found


class KzaiLawError(Exception):
    """Trouble that is reported to the user in their language; anything else is a bug."""

    def __init__(self, code: str, where: object = "", **params: object) -> None:
        self.code = code
        self.where = str(where)
        self.params = params
        super().__init__(code)

    def text(self, lang: str = "en") -> str:
        """One line: where, what, what to do, in `lang` (kk, ru, en)."""
        return f"{self.where}: {self.reason(lang)}" if self.where else self.reason(lang)

    def reason(self, lang: str = "en") -> str:
        """Return what happened and what to do, for where the place stands already."""
        template = messages().get(self.code, {}).get(lang) or messages().get(self.code, {}).get(
            "en", self.code
        )
        return template.format_map({**self.params, "where": self.where})

    def __str__(self) -> str:
        return self.text("en")


class InputRefused(KzaiLawError):
    """A file that cannot be imported; the library is as it was."""


class LibraryBroken(KzaiLawError):
    """A library folder or one of its files cannot be read."""


class NotFound(KzaiLawError):
    """A document, provision or reference that the library does not hold."""


class QueryError(KzaiLawError):
    """A search query that cannot be understood."""


class IndexDamaged(KzaiLawError):
    """The search index cannot be used and has to be rebuilt."""


class WorkspaceTrouble(KzaiLawError):
    """The file with the user's own work is newer, locked, damaged or not writable."""


class TeamTrouble(KzaiLawError):
    """A server cannot be reached, refuses, or holds something else than is expected."""


class ExportFailed(KzaiLawError):
    """A document could not be written."""
