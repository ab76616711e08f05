"""What an import recognised, repaired and did not understand."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field


@dataclass(frozen=True, slots=True)
class Repair:
    """A change made to the source text, with the reason."""

    line: int
    before: str
    after: str
    reason: str


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the source that no rule understood, or that looks wrong. `kind`: "unread",
    "gap", "duplicate", "no-partner", "order"."""

    line: int
    message: str
    kind: str = "unread"
    eid: str = ""


@dataclass(slots=True)
class ImportReport:
    """The honest account of one import; `counts` by kind of unit."""

    document: str
    kind: str  # act, debate, commentary
    language: str
    counts: dict[str, int] = field(default_factory=dict)
    repairs: list[Repair] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    source: str = ""
    edition: str | None = None
    identity: dict[str, dict[str, object]] = field(default_factory=dict)

    def as_json(self) -> dict[str, object]:
        """The report as plain data for `--json`."""
        return asdict(self)
