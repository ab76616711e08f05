"""What an import could not prove, unit by unit: shape, languages, identity, words.

A doubt says where it is (unit, line of the source), what kind it is, and what is the matter in
the reader's language. Kinds: "words-lost", "words-moved", "gap", "duplicate", "order", "no-partner", "unread",
"identity", "list-without-points", "bracket", "quotation", "place", "announced", "language".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kzailaw_desktop.corpus.proof.account import WordAccount
from kzailaw_desktop.corpus.reports.report import Problem
from kzailaw_desktop.corpus.reports.wording import say
from kzailaw_desktop.domain import Event, Expression, Provision, UnitKind

MOST_LOST = 20  # lost spans that are reported singly
_NUMBERED = (UnitKind.ARTICLE, UnitKind.PARAGRAPH, UnitKind.POINT)
_REFERENCE = re.compile(r"\(")


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing that an import could not prove."""

    kind: str
    line: int
    message: str
    eid: str = ""

    def as_json(self) -> dict[str, object]:
        """As `--json` prints it."""
        row: dict[str, object] = {"line": self.line, "kind": self.kind, "message": self.message}
        return {"eId": self.eid, **row} if self.eid else row


def of_account(account: WordAccount, lang: str) -> Iterator[Doubt]:
    """Yield the words of the source that are nowhere, and those that stand elsewhere."""
    for span in account.moves[:MOST_LOST]:
        message = say("doubt-words-moved", lang, count=span.count, words=span.text)
        yield Doubt("words-moved", span.line, message)
    for span in account.spans[:MOST_LOST]:
        message = say("doubt-words-lost", lang, count=span.count, words=span.text)
        yield Doubt("words-lost", span.line, message)
    more = account.spans[MOST_LOST:]
    if more:
        count = sum(span.count for span in more)
        message = say("doubt-words-lost", lang, count=count, words="…")
        yield Doubt("words-lost", more[0].line, message)


def of_problems(problems: Iterable[Problem], text: Expression | None, lang: str) -> Iterator[Doubt]:
    """Numbers that do not run on, units of one language only, what was not understood."""
    for problem in problems:
        message = problem.message
        if problem.kind == "gap" and text is not None:
            note = _explained(problem, text)
            if note:
                message = say("doubt-gap-explained", lang, message=message, note=note)
        yield Doubt(problem.kind, problem.line, message, problem.eid)


def _explained(problem: Problem, text: Expression) -> str:
    """Return the note that tells why numbers are missing, "" for none."""
    wanted = [re.compile(rf"(?<![\d-]){re.escape(num)}(?![\d-])") for num in problem.missing]
    if not wanted:
        return ""
    for note in text.notes:
        words = next(iter(note.texts.values()), "")
        head = words[:160]
        if note.event is Event.REMOVED and all(pattern.search(head) for pattern in wanted):
            return words[:200]
    return ""


def of_shape(text: Expression, lines: Mapping[str, int], lang: str) -> Iterator[Doubt]:
    """Lists without points, brackets and quotation marks that do not close."""
    for unit, _ in text.walk():
        if _opens_nothing(unit):
            message = say("doubt-list-without-points", lang)
            yield Doubt("list-without-points", lines.get(unit.eid, 0), message, unit.eid)
        if "(" in unit.text and _open_brackets(unit.text):
            yield Doubt("bracket", lines.get(unit.eid, 0), say("doubt-bracket", lang), unit.eid)
    for unit, _ in text.walk():
        if unit.kind is UnitKind.ARTICLE:
            words = unit.full_text()
            if words.count("«") != words.count("»"):
                message = say("doubt-quotation", lang)
                yield Doubt("quotation", lines.get(unit.eid, 0), message, unit.eid)


def _opens_nothing(unit: Provision) -> bool:
    """Tell whether a unit announces a list and has none."""
    return unit.kind in _NUMBERED and unit.text.endswith(":") and not unit.children


def _open_brackets(text: str) -> bool:
    """Tell whether a bracket is opened and never closed; «1)» closes none."""
    depth = 0
    for char in re.sub(r"(?<![(\w])\d+(?:-\d+)*\)", "", text):
        if char == "(":
            depth += 1
        elif char == ")" and depth:
            depth -= 1
    return depth > 0
