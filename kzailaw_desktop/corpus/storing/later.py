"""Texts of an act whose words are read only when somebody asks for them: former editions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import fields
from typing import Any

from kzailaw_desktop.domain import Expression, Force, Status

_KNOWN = ("lang", "edition", "not_before", "status", "title", "force", "force_date")


class LaterText(Expression):
    """A text that is named already and read from its file at the first look into it."""

    __slots__ = ("_read",)

    @classmethod
    def of(
        cls,
        lang: str,
        edition: dt.date | None,
        not_before: dt.date | None,
        status: Status,
        title: str,
        force: Force,
        force_date: dt.date | None,
        read: Callable[[], Expression],
    ) -> LaterText:
        """Return a text that `read` will give."""
        found = object.__new__(cls)
        for name, value in zip(
            _KNOWN, (lang, edition, not_before, status, title, force, force_date), strict=True
        ):
            object.__setattr__(found, name, value)
        object.__setattr__(found, "_read", read)
        return found

    def __getattr__(self, name: str) -> Any:
        """Called for a field that is not filled yet: reads the text."""
        if name not in _WORDS:
            raise AttributeError(name)
        text = self._read()
        for each in _WORDS:
            object.__setattr__(self, each, getattr(text, each))
        return getattr(text, name)

    def __eq__(self, other: object) -> bool:
        """The same words, whether they were read at once or later."""
        if not isinstance(other, Expression):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in (*_KNOWN, *_WORDS))

    def __hash__(self) -> int:
        return hash(tuple(getattr(self, name) for name in _KNOWN))


_WORDS = tuple(f.name for f in fields(Expression) if f.name not in _KNOWN)
