"""What an import recognised, repaired and did not understand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Protocol


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
    missing: tuple[str, ...] = ()  # of a gap: the numbers that are not there


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """Where the grammar put a line of the source, and by which rule. `eid`: "" for no unit."""

    line: int
    rule: str
    eid: str = ""


class AccountLike(Protocol):
    """An account of words, as the report holds it (`account.WordAccount`)."""

    @property
    def refused(self) -> bool:
        """Whether so much is lost that the import needs the user's yes."""
        ...

    def as_json(self) -> dict[str, int]:
        """Return the numbers."""
        ...


class DoubtLike(Protocol):
    """A doubt, as the report holds it (`doubts.Doubt`)."""

    def as_json(self) -> dict[str, object]:
        """As `--json` prints it."""
        ...


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
    account: AccountLike | None = None
    shape: list[DoubtLike] = field(default_factory=list)  # what the grammar doubts
    doubts: list[DoubtLike] = field(default_factory=list)  # all of them
    standing: str = ""
    message: str = ""  # what was done with the text besides reading it
    lines: dict[str, int] = field(default_factory=dict)  # eId -> line of the source
    placed: list[PlacedLine] = field(default_factory=list)  # of acts, in order of the lines
    carried: int = 0  # notes, drafts, decisions of the user that went to new places
    lost_places: list[dict[str, object]] = field(default_factory=list)  # those that found none
    former: str = ""  # the version that was newest before, where this text is a newer edition

    def proven(self, account: AccountLike, doubts: Iterable[DoubtLike]) -> None:
        """Keep what the import proves of itself, and what it could not prove."""
        self.account = account
        self.doubts = list(doubts)

    def as_json(self) -> dict[str, object]:
        """Return the report as plain data for `--json`."""
        plain = ("document", "kind", "language", "counts", "source", "edition", "identity")
        row: dict[str, object] = {name: getattr(self, name) for name in plain}
        row["repairs"] = [asdict(repair) for repair in self.repairs]
        row["problems"] = [_plain_problem(problem) for problem in self.problems]
        row["account"] = self.account.as_json() if self.account else None
        row["doubts"] = self._doubts()
        row["rules"] = dict(Counter(each.rule for each in self.placed))
        row["standing"] = self.standing
        if self.message:
            row["message"] = self.message
        if self.former:
            row["former"] = self.former
        if self.carried or self.lost_places:
            row["carried"], row["lost_places"] = self.carried, self.lost_places
        return row

    def _doubts(self) -> list[dict[str, object]]:
        """Return the doubts, each with the rule that placed its line."""
        rules = {each.line: each.rule for each in self.placed}
        rows = [doubt.as_json() for doubt in self.doubts]
        for row in rows:
            rule = rules.get(int(str(row["line"])))
            if rule and row["kind"] != "identity":  # that is of the act, not of its first line
                row["rule"] = rule
        return rows

    def placed_as_json(self) -> list[dict[str, object]]:
        """Return each line with its rule and unit, for `import --lines`."""
        return [
            {"line": each.line, "rule": each.rule, "eId": each.eid or None} for each in self.placed
        ]


def _plain_problem(problem: Problem) -> dict[str, object]:
    row = asdict(problem)
    row.pop("missing")
    return row
