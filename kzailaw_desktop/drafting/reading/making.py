"""Make changes of the commands read: the units they name, the wording they quote."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Act, UnitKind
from kzailaw_desktop.drafting.applying.placing import Placement, last_number
from kzailaw_desktop.drafting.commands.grammar import HEADING, SENTENCE, Parts
from kzailaw_desktop.drafting.commands.rules import phrase
from kzailaw_desktop.drafting.commands.scopes import outer, rank
from kzailaw_desktop.drafting.draft.model import Change, ChangeKind, Where, WordSwap
from kzailaw_desktop.drafting.reading.chains import UnitChain, read_chain, read_chains
from kzailaw_desktop.drafting.reading.places import completed
from kzailaw_desktop.drafting.reading.units import eid_of
from kzailaw_desktop.drafting.reading.wordings import read_swaps, read_where, wordings
from kzailaw_desktop.drafting.wording.lines import lines

K = UnitKind
_MOST = 500  # units in one range; what is longer is no range of units
Made = list[Change] | None  # None: what the command names is not there, or not certain


@dataclass
class ChangeMaker:
    """Makes the changes of one act in one language. `scopes`: the units of the lines above."""

    act: Act
    lang: str
    scopes: list[Parts] = field(default_factory=lambda: [[]])

    def __post_init__(self) -> None:
        expression = self.act.expression(self.lang) or self.act.expressions[0]
        self.place = Placement(expression.body)
        self.scope: Parts = []  # that of the command that is being read
        self.annexes = [e for e, unit in self.place.units.items() if unit.kind is K.ANNEX]

    def make(
        self, rule: str, words: Mapping[str, str], quoted: Sequence[str], quotes: Sequence[str]
    ) -> Made:
        """Return the changes of one command that a rule has read, under each unit of the lines
        above."""
        made: list[Change] = []
        for scope in self.scopes:
            self.scope = scope
            found = self._made(rule, words, quoted, quotes)
            if found is None:
                return None
            made += [change for change in found if change not in made]
        return made

    def _made(
        self, rule: str, words: Mapping[str, str], quoted: Sequence[str], quotes: Sequence[str]
    ) -> Made:
        if rule.startswith("words-"):
            return self._words(rule, words, quotes)
        if rule == "insert":
            return self._insert(words["target"], words["new"], quoted)
        if rule == "renumber":
            return self._renumber(f"{words['unit']} {words['new']}")
        if rule == "heading":
            return self._heading(words["unit"], quoted)
        return self._whole(rule, words["unit"], quoted)

    # -- the units

    def lead(self, text: str) -> bool | None:
        """Take a line that names the units which the commands below it change: «в статье 2:».

        None: it names no units. False: they are not certain, and the commands below it that rely on
        them are not understood.
        """
        if not read_chains(text, self.lang, self.act.profile):
            return None
        found: list[Parts] = []
        for scope in self.scopes:
            self.scope = scope
            own = self._paths(text)
            if own is None or len(found) + len(own) > _MOST:
                self.scopes = [[(K.ARTICLE, "")]]
                return False
            found += [path for path in own if path not in found]
        self.scopes = found
        return True

    def _path(self, text: str) -> Parts | None:
        """Return the one unit that words name, the one of the line above for none."""
        paths = self._paths(text)
        return paths[0] if paths and len(paths) == 1 else None

    def _paths(self, text: str) -> list[Parts] | None:
        """Return the units that words name, the one of the line above for none."""
        if not text.strip():
            return [self.scope]
        chains = read_chains(text, self.lang, self.act.profile)
        paths = completed(chains, self.scope, self.lang, self._exists) if chains else None
        if paths is None:
            return None
        return [found for path in paths for found in self._range(self._numbered(path))]

    def _exists(self, path: Parts) -> bool:
        """Tell whether the act has a unit, of a range the first one."""
        kind, number = self._numbered(path)[-1]
        return self._eid([*self._numbered(path)[:-1], (kind, number.partition("–")[0])]) is not None

    def _numbered(self, path: Parts) -> Parts:
        """Return a path with the number of the act's only annex, where it names none."""
        if (K.ANNEX, "") not in path or len(self.annexes) != 1:
            return path
        own = (K.ANNEX, eids.parts(self.annexes[0])[-1][1])
        return [own if part == (K.ANNEX, "") else part for part in path]

    def _range(self, path: Parts) -> Iterator[Parts]:
        """Yield the units of a range («2–4», and «339-347» where no unit has this number), as the
        act has them; a path of one unit as it is."""
        kind, number = path[-1]
        first, dash, last = number.partition("–")
        if not dash and self._eid(path) is None:
            first, dash, last = number.partition("-")
            dash = dash if "-" not in last and last.isdigit() and int(first) < int(last) else ""
        if not dash:
            yield path
            return
        start, end = self._eid([*path[:-1], (kind, first)]), self._eid([*path[:-1], (kind, last)])
        if start is None or end is None:
            yield path
            return
        stem, own = eids.parent(start), eids.parts(start)[-1][0]
        for eid in self.place.units:
            if eids.parent(eid) != stem or eids.parts(eid)[-1][0] is not own:
                continue
            if last_number(start) <= last_number(eid) <= last_number(end):
                yield [*path[:-1], (kind, eids.parts(eid)[-1][1])]

    def _eid(self, path: Parts) -> str | None:
        if path and path[-1][0] == HEADING:
            unit = self.place.units.get(self._eid(path[:-1]) or "")
            return unit.eid if unit is not None and unit.heading else None
        return eid_of(path, self.place, self.act.profile)

    # -- kinds of command

    def _whole(self, rule: str, text: str, quoted: Sequence[str]) -> Made:
        """Return a new wording of units, or their repeal."""
        text, where = read_where(text, self.lang)
        if where is Where.TEXT and rule == "replace":
            return self._text(text, quoted)
        if where is Where.HEADING and rule == "replace":
            return self._heading(text, quoted)
        paths = self._paths(text) if where is Where.BOTH and text.strip() else None
        if not paths:
            return None
        if rule != "replace":
            return self._each(ChangeKind.REPEAL, paths, [()] * len(paths))
        own = wordings(quoted, paths[0][-1][0], [path[-1][1] for path in paths])
        return self._each(ChangeKind.REPLACE, paths, own)

    def _heading(self, text: str, quoted: Sequence[str]) -> Made:
        path = self._path(text)
        return None if path is None else self._change(ChangeKind.HEADING, path, quoted)

    def _text(self, text: str, quoted: Sequence[str]) -> Made:
        """«текст статьи 9 изложить …»: a new wording that keeps the heading."""
        path = self._path(text)
        unit = self.place.units.get(self._eid(path) or "") if path else None
        if path is None or unit is None or not unit.heading:
            return None
        return self._change(ChangeKind.REPLACE, path, [next(lines(unit)).text, *quoted])

    def _insert(self, target: str, new: str, quoted: Sequence[str]) -> Made:
        chain = read_chain(new, self.lang, self.act.profile)
        if chain is None:
            return None
        numbers = list(_numbers(chain))
        host = self._path(target) if target.strip() else outer(self.scope, chain.kind)
        if host is None:
            return None
        host = _holding(host, chain.kind)
        own = wordings(quoted, chain.kind, numbers)
        paths = [[*host, *chain.above, (chain.kind, num)] for num in numbers]
        return self._each(ChangeKind.INSERT, paths, own)

    def _renumber(self, text: str) -> Made:
        """«пункты 2 и 3 пунктами 3 и 4»: where the old name ends shows in the names."""
        words = [w for w in text.split() if w.casefold() != phrase("respectively", self.lang)]
        for at in range(1, len(words)):
            paths = self._paths(" ".join(words[:at]))
            new = read_chain(" ".join(words[at:]), self.lang, self.act.profile)
            if not paths or new is None or new.above or len(new.numbers) != len(paths):
                continue
            if any(path[-1][0] != new.kind or self._eid(path) is None for path in paths):
                continue
            made = [self._change(ChangeKind.RENUMBER, path, (), number=num)
                    for path, num in zip(paths, new.numbers, strict=True)]  # fmt: skip
            return _joined(made)
        return None

    def _words(self, rule: str, words: Mapping[str, str], quotes: Sequence[str]) -> Made:
        text = (words.get("in") or words.get("unit") or "").strip()
        where = Where.BOTH
        paths: list[Parts] | None
        for key, own in (("whole", "both"), ("whole_text", "text"), ("whole_heading", "heading")):
            if text.casefold() == phrase(key, self.lang):
                paths, where = [[]], Where(own)
                break
        else:
            text, where = read_where(text, self.lang)
            paths = [
                path for path in self._paths(text) or () if path
            ]  # no place is not the whole act
        swaps = read_swaps(rule, words, quotes, where)
        if not paths or not swaps:
            return None
        return _joined([self._change(ChangeKind.WORDS, path, (), swaps=swaps) for path in paths])

    # -- the change

    def _each(
        self, kind: ChangeKind, paths: Sequence[Parts], quoted: Sequence[Sequence[str]]
    ) -> Made:
        if len(quoted) != len(paths) or len(paths) > _MOST:
            return None
        return _joined(
            [self._change(kind, path, own) for path, own in zip(paths, quoted, strict=True)]
        )

    def _in_heading(self, kind: ChangeKind, path: Parts, swaps: tuple[WordSwap, ...]) -> Made:
        """Words of a heading named beside other units: «в заголовке и пункте 1 статьи 5»."""
        eid = self._eid(path)
        if eid is None or kind is not ChangeKind.WORDS:
            return None
        own = tuple(replace(swap, where=Where.HEADING) for swap in swaps)
        return [Change(self.act.id, eid, kind, "", {}, {self.lang: own})]

    def _change(
        self, kind: ChangeKind, path: Parts, quoted: Sequence[str],
        swaps: tuple[WordSwap, ...] = (), number: str = "",
    ) -> Made:  # fmt: skip
        sentence = 0
        if path and path[-1][0] == HEADING:
            return self._in_heading(kind, path, swaps)
        if path and path[-1][0] == SENTENCE:
            if not path[-1][1].isdigit():
                return None
            sentence, path = int(path[-1][1]), path[:-1]
        new = kind is ChangeKind.INSERT and not sentence
        eid = eid_of(path, self.place, self.act.profile, new=new)
        if eid is None or (not path and kind is not ChangeKind.WORDS):
            return None
        texts = {self.lang: "\n".join(quoted)} if quoted else {}
        own = {self.lang: swaps} if swaps else {}
        return [Change(self.act.id, eid, kind, "", texts, own, sentence=sentence, number=number)]


def _joined(made: Sequence[Made]) -> Made:
    """Return the changes of several units; None when one of them is not there."""
    found: list[Change] = []
    for own in made:
        if own is None:
            return None
        found += own
    return found


def _holding(host: Parts, kind: UnitKind | str) -> Parts:
    """Return the unit that new ones of a kind go into: «в подпункте 4) … и дополнить подпунктом 5)»
    adds to what holds the point; «часть первая подпункта 2)» may stand in a point."""
    if kind == SENTENCE or not host or rank(host[-1][0]) < rank(kind):
        return host
    return host if (host[-1][0], kind) == (K.POINT, K.SUBPARAGRAPH) else outer(host, kind)


def _numbers(chain: UnitChain) -> Iterator[str]:
    """Yield the numbers of new units, a range of whole numbers one by one."""
    for number in chain.numbers:
        first, dash, last = number.partition("–")
        if dash and first.isdigit() and last.isdigit() and int(last) - int(first) < _MOST:
            yield from (str(n) for n in range(int(first), int(last) + 1))
        else:
            yield number
