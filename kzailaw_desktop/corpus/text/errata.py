"""Repairs of a source as data: what stands there, what should, and why."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kzailaw_desktop.corpus.reports.report import Repair
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.errors import LibraryBroken


@dataclass(frozen=True, slots=True)
class Erratum:
    """One repair: `before`, found from line `line` on, becomes `after`.

    Both may hold line ends; a line end in `after` that `before` lacks splits a line.
    `supplied`: what `after` adds is ours, the source does not have it. `sic`: a slip of the source
    itself, which stays as printed.
    """

    line: int
    before: str
    after: str
    reason: dict[str, str]
    supplied: bool = False
    sic: bool = False

    @property
    def added(self) -> str:
        """What `after` has and `before` lacks at its end."""
        return self.after.removeprefix(self.before)


def load(path: Path) -> tuple[Erratum, ...]:
    """Return the errata of one source; none when the file does not exist."""
    if not path.is_file():
        return ()
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return tuple(_erratum(row) for row in data.get("erratum", ()))
    except (OSError, UnicodeError, tomllib.TOMLDecodeError, TypeError) as e:
        raise LibraryBroken("errata-unreadable", where=path.name, detail=e) from e


def _erratum(row: dict[str, Any]) -> Erratum:
    """Return an entry of the file; one that is `sic` needs no `after`."""
    return Erratum(**({"after": row.get("before", "")} | row if row.get("sic") else row))


def apply(
    source: SourceText, errata: Iterable[Erratum], lang: str = "en"
) -> tuple[SourceText, list[Repair]]:
    """Return the source with the errata made, and a repair for each; refuses one that does not
    fit."""
    lines: list[list[Line]] = [[line] for line in source.lines]
    repairs = []
    for erratum in errata:
        last = erratum.line + erratum.before.count("\n")
        span = [line for group in lines[erratum.line - 1 : last] for line in group]
        text = "\n".join(line.text for line in span)
        if erratum.before not in text:
            raise LibraryBroken("erratum-does-not-fit", where=source.name, line=erratum.line)
        pieces = text.replace(erratum.before, erratum.after, 1).split("\n")
        fixed = [
            replace(span[min(place, len(span) - 1)], text=piece)
            for place, piece in enumerate(pieces)
        ]
        lines[erratum.line - 1 : last] = [fixed] + [[]] * (last - erratum.line)
        reason = erratum.reason.get(lang) or next(iter(erratum.reason.values()), "")
        reason = f"[sic] {reason}" if erratum.sic else reason
        repairs.append(Repair(erratum.line, erratum.before, erratum.after, reason))
    return replace(source, lines=tuple(line for group in lines for line in group)), repairs
