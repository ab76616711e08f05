"""Read the commands of a bill into changes of a draft; what is not understood is listed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kzailaw_desktop.citations import ActIndex, cite
from kzailaw_desktop.citations.resolving.index import entry
from kzailaw_desktop.domain import Act, UnitKind
from kzailaw_desktop.drafting.applying.fragment import split_siblings
from kzailaw_desktop.drafting.applying.placing import Placement
from kzailaw_desktop.drafting.commands.grammar import SENTENCE, Parts
from kzailaw_desktop.drafting.commands.rules import phrase, rules
from kzailaw_desktop.drafting.commands.scopes import resolved
from kzailaw_desktop.drafting.model import Change, ChangeKind, Where, WordSwap
from kzailaw_desktop.drafting.reading.chains import UnitChain, read_chain
from kzailaw_desktop.drafting.reading.statements import Statement, plain, statements
from kzailaw_desktop.drafting.reading.templates import QUOTE, pattern, place_phrases
from kzailaw_desktop.drafting.reading.units import eid_of

K = UnitKind
_QUOTED = re.compile(r"«((?:[^«»]|«[^«»]*»)*)»")
_SPLIT = re.compile(rf"(?<={QUOTE})\s*[,;]\s+(?=после\s|слов[ао]?\s|цифр|знак)")
_INTO = re.compile(
    r"^(?:(?:Статья\s+\d+\.|\d+-бап\.)\s*)?(?:\d+(?:-\d+)*\.\s*)?(?P<name>.*)$", re.DOTALL
)


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


def read_bill(lines: Iterable[str], acts: Mapping[str, Act], lang: str, act: str = "") -> ReadBill:
    """The changes that a bill makes to the acts given. `act`: the only one it can mean."""
    return _Reader(acts, lang, act).run(lines)


class _Reader:
    """Goes through the statements of a bill, remembering the act and the unit they are under."""

    def __init__(self, acts: Mapping[str, Act], lang: str, act: str) -> None:
        self.acts, self.lang, self.act = acts, lang, act
        self.index = ActIndex([entry(one) for one in acts.values()])
        self.by_uri = {one.uri: one.id for one in acts.values()}
        self.scope: Parts = []
        self.found = ReadBill(lang)
        self.places: dict[str, Placement] = {}

    def run(self, lines: Iterable[str]) -> ReadBill:
        for statement in statements(lines):
            self._statement(statement)
        return self.found

    # -- one statement

    def _statement(self, statement: Statement) -> None:
        if not statement.closed:
            self._unread(statement, "quotation")
            return
        text = plain(statement.text).strip()
        if self._names_act(text) or self._leads(text):
            return
        held, quotes = _hold(text.rstrip(";. "))
        pieces = _SPLIT.split(held) if not statement.quoted else [held]
        place = ""
        for number, piece in enumerate(pieces):
            words = piece if number == 0 else f"{place} {piece}".strip()
            made = self._command(words, quotes, statement)
            if made is None:
                return
            place = made if number == 0 else place

    def _unread(self, statement: Statement, reason: str) -> None:
        if reason == "no-command" and not _may_be_command(statement.text):
            return  # titles, dates, the article on entry into force
        self.found.unread.append(NotUnderstood(statement.line, statement.text, reason))

    def _names_act(self, text: str) -> bool:
        """Whether a line says into which act the commands below it go."""
        head = _INTO.match(text)
        name = head["name"] if head else text
        if not name.endswith(":") or len(name) < 12:
            return False
        into = re.match(r"(?:Внести\s+)?[Вв]о?\s", name) if self.lang == "ru" else re.search(
            r"(?:заңына|Заңына|одексіне|онституциясына|аулысына|арлығына|ұйрығына)\b", name
        )  # fmt: skip
        if not into:
            return False
        found = [c for c in cite(name, self.index, lang=self.lang, whole_acts=True) if not c.eid]
        if not found:
            return False
        self.act = next((self.by_uri[c.act] for c in found if c.act in self.by_uri), "")
        self.scope = []
        return True

    def _leads(self, text: str) -> bool:
        """Whether a line names the unit that the commands below it change: «в статье 2:»."""
        if not text.endswith(":"):
            return False
        chain = read_chain(text[:-1], self.lang, self._profile())
        if chain is None or len(chain.numbers) != 1:
            return False
        self.scope = self._resolved(chain.paths()[0])
        return True

    def _profile(self) -> str:
        return self.acts[self.act].profile if self.act in self.acts else "A"

    def _resolved(self, path: Parts) -> Parts:
        return resolved(self.scope, path)

    def _command(self, text: str, quotes: Sequence[str], statement: Statement) -> str | None:
        """Read one command; the words that name its place, None when it was not understood."""
        reason = "no-command"
        for rule in rules().values():
            match = pattern(rule.id, self.lang).fullmatch(text)
            if match is None or rule.quoted is not bool(statement.quoted):
                continue
            if self.act not in self.acts:
                self._unread(statement, "no-act")
                return None
            place = match.groupdict().get("in") or match.groupdict().get("unit") or ""
            done = self._apply(rule.id, match, quotes, statement)
            if done:
                return place
            reason = "no-unit"
        self._unread(statement, reason)
        return None

    def _apply(
        self, rule: str, match: re.Match[str], quotes: Sequence[str], statement: Statement
    ) -> bool:
        words = match.groupdict()
        if rule.startswith("words-"):
            return self._words(rule, words, quotes)
        if rule == "insert":
            return self._insert(words["target"], words["new"], statement.quoted)
        if rule == "heading":
            path = self._path(words["unit"])
            return path is not None and self._add(ChangeKind.HEADING, path, statement.quoted)
        chain = read_chain(words["unit"], self.lang, self._profile())
        if chain is None:
            return False
        if rule == "renumber":
            return self._renumber(chain, words["new"])
        kind = ChangeKind.REPLACE if rule == "replace" else ChangeKind.REPEAL
        paths = [self._resolved(path) for path in chain.paths()]
        quoted = _split(statement.quoted, chain) if kind is ChangeKind.REPLACE else None
        if quoted is not None and len(quoted) != len(paths):
            return False
        done = [self._add(kind, path, quoted[n] if quoted else ()) for n, path in enumerate(paths)]
        return all(done)

    def _path(self, text: str) -> Parts | None:
        """The unit that words name, the one of the line above for none."""
        if not text.strip():
            return self.scope
        chain = read_chain(text, self.lang, self._profile())
        if chain is None or len(chain.numbers) != 1:
            return None
        return self._resolved(chain.paths()[0])

    # -- kinds of command

    def _insert(self, target: str, new: str, quoted: Sequence[str]) -> bool:
        chain = read_chain(new, self.lang, self._profile())
        if chain is None:
            return False
        if target.strip():
            host = self._path(target)
        else:
            host = self._resolved([(chain.kind, chain.numbers[0])])[:-1]
        if host is None:
            return False
        wordings = _split(quoted, chain)
        if len(wordings) != len(chain.numbers):
            return False
        above = [*host, *chain.above]
        done = [
            self._add(ChangeKind.INSERT, [*above, (chain.kind, num)], wording)
            for num, wording in zip(chain.numbers, wordings, strict=True)
        ]
        return all(done)

    def _renumber(self, chain: UnitChain, new: str) -> bool:
        target = read_chain(new, self.lang, self._profile())
        if target is None or len(target.numbers) != len(chain.numbers):
            return False
        done = [
            self._add(ChangeKind.RENUMBER, self._resolved(path), (), number=num)
            for path, num in zip(chain.paths(), target.numbers, strict=True)
        ]
        return all(done)

    def _words(self, rule: str, words: Mapping[str, str], quotes: Sequence[str]) -> bool:
        text = (words.get("in") or words.get("unit") or "").strip()
        where = Where.BOTH
        path: Parts | None
        for key, own in (("whole", "both"), ("whole_text", "text"), ("whole_heading", "heading")):
            if text.casefold() == phrase(key, self.lang):
                path, where = [], Where(own)
                break
        else:
            text, where = _where(text, self.lang)
            path = self._path(text)
        if path is None:
            return False
        olds = _quotations(words["olds"], quotes)
        news = _quotations(words.get("news") or "", quotes) or [""] * len(olds)
        if len(olds) != len(news):
            return False
        after = rule == "words-after"
        swaps = tuple(WordSwap(o, n, after, where) for o, n in zip(olds, news, strict=True))
        return self._add(ChangeKind.WORDS, path, (), swaps=swaps)

    # -- the change

    def _add(
        self, kind: ChangeKind, path: Parts, quoted: Sequence[str],
        swaps: tuple[WordSwap, ...] = (), number: str = "",
    ) -> bool:  # fmt: skip
        sentence = 0
        if path and path[-1][0] == SENTENCE:
            sentence, path = int(path[-1][1]), path[:-1]
        act = self.acts[self.act]
        eid = eid_of(path, self._placement(act), act.profile, new=kind is ChangeKind.INSERT
                     and not sentence)  # fmt: skip
        if eid is None or (not path and kind is not ChangeKind.WORDS):
            return False
        texts = {self.lang: "\n".join(quoted)} if quoted else {}
        own = {self.lang: swaps} if swaps else {}
        id = f"{self.lang}-{len(self.found.changes) + 1}"
        self.found.changes.append(
            Change(self.act, eid, kind, id, texts, own, sentence=sentence, number=number)
        )
        return True

    def _placement(self, act: Act) -> Placement:
        if act.id not in self.places:
            expression = act.expression(self.lang) or act.expressions[0]
            self.places[act.id] = Placement(expression.body)
        return self.places[act.id]


def _hold(text: str) -> tuple[str, list[str]]:
    """The text with its quotations put aside, each under its number."""
    quotes: list[str] = []

    def put(match: re.Match[str]) -> str:
        quotes.append(match[1])
        return f"{QUOTE}{len(quotes) - 1}{QUOTE}"

    return _QUOTED.sub(put, text), quotes


def _quotations(text: str, quotes: Sequence[str]) -> list[str]:
    return [quotes[int(number)] for number in re.findall(rf"{QUOTE}(\d+){QUOTE}", text)]


def _split(quoted: Sequence[str], chain: UnitChain) -> list[Sequence[str]]:
    """The quoted wording of each unit of a chain."""
    if len(chain.numbers) == 1 or not isinstance(chain.kind, UnitKind):
        return [quoted]
    return [lines for _, lines in split_siblings(quoted, chain.kind, chain.numbers[0])]


def _where(text: str, lang: str) -> tuple[str, Where]:
    """The unit without the words that name its heading or text, and which they name."""
    for words, where in place_phrases(lang):
        if lang == "ru" and re.match(rf"{re.escape(words)}(?:\s|$)", text, re.IGNORECASE):
            return text[len(words) :].strip(), Where(where)
        if lang == "kk" and re.search(rf"(?:^|\s){re.escape(words)}$", text, re.IGNORECASE):
            return text[: len(text) - len(words)].strip(), Where(where)
    return text, Where.BOTH


_COMMAND = re.compile(
    r"изложить|исключить|дополнить|заменить|считать|признать|утратив"
    r"|жазылсын|алып тасталсын|толықтырылсын|ауыстырылсын|есептелсін|танылсын",
    re.IGNORECASE,
)


def _may_be_command(text: str) -> bool:
    return bool(_COMMAND.search(text))
