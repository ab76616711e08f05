"""Facts of an act as its text states them, each with the line it was read from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from kzailaw_desktop.domain import Force


@dataclass(slots=True)
class Front:
    """What the lines around the body say of the act. `lines`: field -> line it was read from."""

    title: str = ""
    subtype: str = ""
    number: str = ""
    date: dt.date | None = None
    edition: dt.date | None = None
    working: bool = False
    force: Force = Force.UNKNOWN
    force_date: dt.date | None = None
    preface: list[str] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)

    def found(self, name: str, line: int) -> None:
        """Keep the line that a field was read from, the first one."""
        self.lines.setdefault(name, line)
