"""Read the commands of a bill into changes of a draft; what is not understood is listed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kzailaw_desktop.citations import ActIndex, cite
from kzailaw_desktop.citations.resolving.index import entry
from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting.commands.rules import rules
from kzailaw_desktop.drafting.draft.model import Change
from kzailaw_desktop.drafting.reading.clauses import clauses
from kzailaw_desktop.drafting.reading.making import ChangeMaker
from kzailaw_desktop.drafting.reading.quotes import QUOTE, guillemets, hold, plain
from kzailaw_desktop.drafting.reading.statements import Statement, statements, without_number
from kzailaw_desktop.drafting.reading.templates import patterns

_INTO = re.compile(
    r"^(?:(?:Статья\s+\d+\.|\d+-бап\.)\s*)?(?:\d+(?:-\d+)*\.\s*)?(?P<name>.*)$", re.DOTALL
)
_INTO_ACT = {
    "ru": re.compile(r"^(?:Внести\s+)?[Вв]о?\s"),
    "kk": re.compile(r"(?:[зЗ]аңына|одексіне|онституциясына|аулысына|арлығына|ұйрығына)\b"),
}
_PLACE = ("in", "unit", "target")
_LEAD = re.compile(rf"(?P<lead>[^:{QUOTE}]+):\s+(?P<rest>.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """A line of a bill that was not read, with the reason: no-act, no-command, no-unit, quotation."""

    line: int
    text: str
    reason: str


@dataclass
class ReadBill:
    """What was read of a bill in one language."""

    lang: str
    changes: list[Change] = field(default_factory=list)
    unread: list[NotUnderstood] = field(default_factory=list)


class _NotRead(Exception):
    """A command that is not understood, with the reason."""


def read_bill(lines: Iterable[str], acts: Mapping[str, Act], lang: str, act: str = "") -> ReadBill:
    """Return the changes that a bill makes to the acts given. `act`: the only one it can mean."""
    return _Reader(acts, lang, act).run(lines)


class _Reader:
    """Goes through the statements of a bill, remembering the act and the unit they are under."""

    def __init__(self, acts: Mapping[str, Act], lang: str, act: str) -> None:
        self.acts, self.lang = acts, lang
        self.index = ActIndex([entry(one) for one in acts.values()])
        self.by_uri = {one.uri: one.id for one in acts.values()}
        self.makers: dict[str, ChangeMaker] = {}
        self.maker = self._maker_of(act)
        self.found = ReadBill(lang)

    def run(self, lines: Iterable[str]) -> ReadBill:
        for statement in statements(lines):
            self._statement(statement)
        return self.found

    def _maker_of(self, act: str) -> ChangeMaker | None:
        if act not in self.acts:
            return None
        return self.makers.setdefault(act, ChangeMaker(self.acts[act], self.lang))

    # -- one statement

    def _statement(self, statement: Statement) -> None:
        if not statement.closed:
            self._unread(statement, "quotation")
            return
        text = guillemets(statement.text).strip()
        held, quotes = hold(text.rstrip(";. "))
        if self._names_act(text):
            return
        if held.endswith(":") and (led := self._leads(plain(held))) is not None:
            if not led:
                self._unread(statement, "no-unit")
            return
        words = self._below_lead(plain(held))
        if words is None:
            self._unread(statement, "no-unit")
            return
        try:
            made = self._commands(words, quotes, statement)
        except _NotRead as refused:
            self._unread(statement, str(refused))
            return
        for change in made:
            id = f"{self.lang}-{len(self.found.changes) + 1}"
            self.found.changes.append(replace(change, id=id))

    def _unread(self, statement: Statement, reason: str) -> None:
        if reason == "no-command" and not _COMMAND.search(statement.text):
            return  # titles, dates, the article on entry into force
        self.found.unread.append(NotUnderstood(statement.line, statement.text, reason))

    def _names_act(self, text: str) -> bool:
        """Tell whether a line says into which act the commands below it go."""
        head = _INTO.match(text)
        name = head["name"] if head else text
        if not name.endswith(":") or len(name) < 12 or not _INTO_ACT[self.lang].search(name):
            return False
        found = [c for c in cite(name, self.index, lang=self.lang, whole_acts=True) if not c.eid]
        if not found:
            return False
        known = next((self.by_uri[c.act] for c in found if c.act in self.by_uri), "")
        self.maker = self._maker_of(known)
        if self.maker is not None:
            self.maker.scopes = [[]]
        return True

    def _leads(self, held: str) -> bool | None:
        """Tell whether a line names the units of the commands below it; None: it names none."""
        maker = self.maker or ChangeMaker(next(iter(self.acts.values())), self.lang)
        return maker.lead(held[:-1].strip())

    def _below_lead(self, held: str) -> str | None:
        """Return a command without the line above it that is written on the same line: «в статье
        5: пункт 2 исключить». None: the units of that line are not certain."""
        lead = _LEAD.match(held)
        if lead is None or (led := self._leads(lead["lead"] + ":")) is None:
            return held
        return without_number(lead["rest"]) if led else None

    # -- the commands of a statement

    def _commands(self, held: str, quotes: Sequence[str], statement: Statement) -> list[Change]:
        """Return the changes of a statement: of each of its actions, or none at all."""
        made: list[Change] = []
        pieces = clauses(held, self.lang)
        place = ""
        for number, piece in enumerate(pieces):
            quoted = statement.quoted if number == len(pieces) - 1 else ()
            rule, words = self._match(piece, bool(quoted))
            own = next((words[key] for key in _PLACE if words.get(key)), "")
            if not own.strip() and place:
                rule, words = self._match(f"{place} {piece}", bool(quoted))
            place = place or own.strip()
            if self.maker is None:
                raise _NotRead("no-act")
            changes = self.maker.make(rule, words, quoted, quotes)
            if changes is None:
                raise _NotRead("no-unit")
            made += changes
        return made

    def _match(self, text: str, quoted: bool) -> tuple[str, dict[str, str]]:
        """Return the rule that a command follows, and the words in its slots."""
        for rule in rules().values():
            if rule.quoted is not quoted:
                continue
            for pattern in patterns(rule.id, self.lang):
                match = pattern.fullmatch(text)
                if match is not None:
                    return rule.id, {key: own or "" for key, own in match.groupdict().items()}
        raise _NotRead("no-command")


_COMMAND = re.compile(
    r"изложить|исключить|дополнить|заменить|считать|признать|утратив"
    r"|жазылсын|алып тасталсын|толықтырылсын|ауыстырылсын|есептелсін|танылсын",
    re.IGNORECASE,
)
