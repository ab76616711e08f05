"""A line of the context panel, a group's title or an entry, and how it names things. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kzailaw_desktop.gui.kit.work.i18n import mark

GROUPS = (  # attribute of the context, title, kind (colour and icon)
    ("own", mark("My notes"), "own"),
    ("commentary", mark("Commentary"), "commentary"),
    ("debate", mark("Debate"), "debate"),
    ("notes", mark("History and proposals"), "note"),
    ("definitions", mark("Terms defined"), "act"),
    ("references_in", mark("Referred to by"), "act"),
    ("references_out", mark("Refers to"), "act"),
    ("suggested", mark("On the same subject"), "debate"),
)
FEW = 3  # entries of a group shown at first


@dataclass(frozen=True, slots=True)
class ContextLine:
    """A group's title or one entry. `marks`: spans of `snippet` that gave rise to the link."""

    key: str = ""
    group: str = ""
    title: str = ""
    count: int = 0
    kind: str = "act"
    who: str = ""
    where: str = ""
    snippet: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    document: str = ""
    eid: str = ""
    lang: str = ""
    target: str = ""
    suggested: bool = False
    confirmed: bool = False
    score: float = 1.0
    reasons: tuple[str, ...] = ()
    note_id: str = ""
    stage: str = ""
    decision: str = ""  # the user's on the link: "confirmed", "rejected"
    decided: str = ""  # the decision in words, with name and date
    more: str = ""  # the group whose further entries this line would show

    def spoken(self) -> str:
        """What a screen reader says."""
        parts = (self.who, self.where, self.snippet, self.decided)
        return self.title if self.group else ". ".join(part for part in parts if part)

    @property
    def tip(self) -> str:
        """The whole snippet, and the decision on the link."""
        snippet = self.snippet if len(self.snippet) > 90 else ""
        return "\n\n".join(part for part in (snippet, self.decided) if part)


@dataclass(slots=True)
class Naming:
    """How documents and units are named to the reader."""

    lang: str
    titles: dict[str, str] = field(default_factory=dict)  # document -> short name
    profiles: dict[str, str] = field(default_factory=dict)
    translate: Callable[[str], str] = str


def shortened(lines: list[ContextLine], whole: set[str]) -> list[ContextLine]:
    """The first few entries of each group and a line that shows the rest; `whole` are shown whole."""
    shown: list[ContextLine] = []
    group, count = "", 0
    left: dict[str, int] = {line.group: line.count for line in lines if line.group}
    for line in lines:
        if line.group:
            group, count = line.group, 0
            shown.append(line)
            continue
        count += 1
        total = left.get(group, 0)
        if group in whole or total <= FEW + 1 or count <= FEW:
            shown.append(line)
        elif count == FEW + 1:
            shown.append(
                ContextLine(key=f"more:{group}", more=group, count=total - FEW, kind=line.kind)
            )
    return shown
