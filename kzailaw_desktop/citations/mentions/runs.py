"""Runs of units in a text: read from tokens, joined to acts, turned into targets.

run      = item { joint item } ;
item     = ( group | range ) [ brackets ] [ act ] ;
joint    = "" | "," | "и" | "and" | "және" | preposition ;       (* «п. 3 в статью 2» *)
range    = group ( "по" | "до" | "to" ) group                     (* «со статьи 25 по статью 27» *)
         | group group "дейін" ;                                  (* «12-баптан 14-бапқа дейін» *)
brackets = "(" chain { "," chain } ")" ;                          (* «3-тармағындағы (1, 2-тармақшалар)» *)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from kzailaw_desktop.citations.actnames.names import ActName, ActNames
from kzailaw_desktop.citations.grammar.counting import closing_bracket
from kzailaw_desktop.citations.grammar.grammar import group, inner_chains
from kzailaw_desktop.citations.grammar.groups import PARENTS, NumberGroup, at, ends_sentence
from kzailaw_desktop.citations.grammar.notations import begins_with_letter
from kzailaw_desktop.citations.grammar.numbers import number_list
from kzailaw_desktop.citations.grammar.word_numbers import is_single_roman
from kzailaw_desktop.citations.mentions.attaching import act_before, act_behind, blank_line
from kzailaw_desktop.citations.mentions.chains import ChainLink, chains
from kzailaw_desktop.citations.mentions.sorting import OF_PAPERS, Candidate, exception
from kzailaw_desktop.citations.mentions.targets import Target, targets
from kzailaw_desktop.citations.tokens.tokens import T, Token
from kzailaw_desktop.domain import UnitKind as K

_STARTERS = frozenset({T.UNIT, T.NUM, T.ORDINAL, T.TENS, T.SELF, T.THAT, T.ROMAN})
_SKIPPED = frozenset({T.COMMA, T.CONJ, T.PREP, T.INTERPOSED})
_ARTICLES_AND_LARGER = frozenset({K.ARTICLE, K.CHAPTER, K.TITLE, K.SECTION})
_LOOK_BACK = 40
_MOST_ACTS = 6  # that share one word for their units: «статьи 9 ГК, 24 Закона и 7 Конституции»
_UP_TO = {"ru": frozenset({"по", "до"}), "en": frozenset({"to", "through"})}
_FROM_KK = ("тан", "тен", "нан", "нен", "дан", "ден")


@dataclass(frozen=True, slots=True)
class RunReader:
    """Reads the units of one text in runs."""

    text: str
    cleaned: str
    tokens: Sequence[Token]
    names: ActNames
    papers: list[tuple[int, bool]] = field(default_factory=list)  # see Reading.papers

    def targets(self) -> Iterator[Target]:
        """Yield the targets of every run, in order."""
        tokens, i = self.tokens, 0
        while i < len(tokens):
            kind = tokens[i].kind
            if (
                not (kind in _STARTERS or starts_unit(tokens, i))
                or (kind is T.NUM and at(tokens, i - 1) is T.NUMERO)
            ):  # fmt: skip
                i += 1
                continue
            run, j = self._run(i)
            if run:
                yield from self._of_run(run, i, j)
            i = max(j, i + 1)

    def _of_run(self, run: list[ChainLink], first: int, behind: int) -> Iterator[Target]:
        built = chains(run)
        before = act_before(self.text, self.cleaned, built, self.names)
        for chain in built:
            if chain.act is None and before is not None and not chain.path[0].relative:
                chain.act = before
        for chain in built:
            candidate = Candidate(
                self.text, self.cleaned, self.tokens, chain, first, behind, self.names
            )
            why = exception(candidate)
            if not why:
                yield from targets(chain)
            elif why in OF_PAPERS:
                larger = why == "contract" and chain.path[0].unit in _ARTICLES_AND_LARGER
                self.papers.append((chain.end, larger))

    def _run(self, i: int) -> tuple[list[ChainLink], int]:
        """Units in a row from token `i`, joined by nothing, commas and conjunctions."""
        tokens = self.tokens
        inside = tokens[i].kind is T.UNIT and _inside_bracket(tokens, i)
        found, j = self._item(i, inside)
        if found is None:
            return [], j
        run = [ChainLink(found, "")]
        while True:
            act: ActName | None = None
            if found.lang != "kk":
                act, k = act_behind(self.text, tokens, j, self.names, found)
            if act is not None:
                run[-1].act, j = act, k
                run[-1].group, j = self._bracket_behind_act(found, j)
                j = self._numbers_of_more_acts(run, found, j)
            joint, k = _joint(self.cleaned, tokens, j)
            if not joint:
                break
            more, after = self._item(k, inside)
            if more is None or not _fits(run[-1].group, more, joint):
                break
            run.append(ChainLink(more, "next" if joint == "through" else joint))
            found, j = more, after
        return run, j

    def _numbers_of_more_acts(self, run: list[ChainLink], found: NumberGroup, j: int) -> int:
        """«статьи 9 ГК и 24 Закона об ИИ»: numbers of the same word, each with an act of its own."""
        for _ in range(_MOST_ACTS):
            k = j
            while at(self.tokens, k) in (T.COMMA, T.CONJ):
                k += 1
            if k == j or at(self.tokens, k) is not T.NUM:
                break
            items, end = number_list(self.tokens, k, unit_first=True)
            more = (
                replace(found, items=tuple(items), start=items[0].start, end=items[-1].end)
                if items
                else None
            )
            if more is None:
                break
            act, behind = act_behind(self.text, self.tokens, end, self.names, more)
            if act is None:
                break
            run.append(ChainLink(more, "and", act))
            j = behind
        return j

    def _bracket_behind_act(self, found: NumberGroup, j: int) -> tuple[NumberGroup, int]:
        """«ст. 23 Закона об ИИ (пункты 3, 5)»: smaller units in brackets behind the act."""
        close = closing_bracket(self.tokens, j)
        if close is None or len(found.items) != 1 or found.items[0].inner or not found.unit:
            return found, j
        inner = inner_chains(self.tokens, j + 1, close)
        if not inner or inner[0][0].unit is None or found.unit not in PARENTS[inner[0][0].unit]:
            return found, j
        item = replace(found.items[0], inner=inner)
        return replace(found, items=(item,)), close + 1

    def _item(self, i: int, inside: bool) -> tuple[NumberGroup | None, int]:
        """Return a unit with its numbers, the end of a range of units and brackets of smaller
        ones."""
        tokens = self.tokens
        found, j = group(tokens, i, inside)
        if found is None or found.unit is None or len(found.items) != 1:
            return found, j
        found, j = _range_of_units(tokens, found, j)
        close = closing_bracket(tokens, j) if found.number_first else None
        if close is not None and found.unit is not None and not found.items[0].inner:
            inner = inner_chains(tokens, j + 1, close)
            if inner and inner[0][0].unit is not None and found.unit in PARENTS[inner[0][0].unit]:
                item = replace(found.items[0], inner=inner)
                return replace(found, items=(item,), end=tokens[close].end), close + 1
        return found, j


def _range_of_units(tokens: Sequence[Token], found: NumberGroup, j: int) -> tuple[NumberGroup, int]:
    """«со статьи 25 по статью 27», «12-баптан 14-бапқа дейін» as one range."""
    k = j
    if found.lang == "kk":
        if not found.word.endswith(_FROM_KK) or at(tokens, k) is not T.NUM:
            return found, j
    elif k < len(tokens) and tokens[k].text in _UP_TO.get(found.lang, ()):
        k += 1
        if at(tokens, k) is not T.UNIT:
            return found, j
    else:
        return found, j
    last, after = group(tokens, k, False)
    if last is None or last.unit is not found.unit or len(last.items) != 1:
        return found, j
    if found.lang == "kk":
        if after >= len(tokens) or tokens[after].text not in ("дейин", "дейинги"):
            return found, j
        after += 1
    low, high = found.items[0], last.items[0]
    if low.until or high.until or not low.value.isdigit() or not high.value.isdigit():
        return found, j
    if int(high.value) <= int(low.value):
        return found, j
    item = replace(low, until=high.value, end=last.end)
    return replace(found, items=(item,), end=last.end), after


def starts_unit(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a unit with its number may begin at token `i`."""
    kind, _, _, text, _ = tokens[i]
    if kind in _STARTERS:
        return True
    if len(text) != 1:  # what follows begins with one letter or sign
        return False
    return is_single_roman(tokens, i) or begins_with_letter(tokens, i)


def _inside_bracket(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a bracket is open before token `i`."""
    depth = 0
    for k in range(i - 1, max(-1, i - _LOOK_BACK), -1):
        kind = tokens[k].kind
        if ends_sentence(tokens, k):
            return False
        if kind is T.CLOSE and at(tokens, k - 1) is not T.NUM:
            depth += 1
        elif kind is T.OPEN:
            if at(tokens, k + 1) is T.NUM and at(tokens, k + 2) is T.CLOSE:
                continue  # "17(7)"
            if depth == 0:
                return True
            depth -= 1
    return False


def _fits(last: NumberGroup, more: NumberGroup, joint: str) -> bool:
    """Tell whether a unit behind a preposition belongs to the run: «п. 3 в статью 2»."""
    if joint == "through":
        return last.unit is None or more.unit in PARENTS.get(last.unit, ()) or _section(last, more)
    return True


def _section(last: NumberGroup, more: NumberGroup) -> bool:
    """ "Section 3 of Chapter 22", "§ 3 of Article 17": the word means a smaller unit there."""
    if last.word == "§":
        return more.unit is K.ARTICLE
    if last.lang != "en":
        return False
    if last.unit is K.PARAGRAPH:  # "paragraph 4 of Chapter 25", "paragraph two of subparagraph 2)"
        return more.unit in (K.CHAPTER, K.POINT)
    return last.unit is K.TITLE and more.unit in (K.CHAPTER, K.ARTICLE)


_INSTRUMENTAL = ("ом", "ем", "ью", "ами", "ями")


def _is_supplemented(tokens: Sequence[Token], j: int) -> bool:
    """«статью 20 дополнить пунктом 4»: the point is to lie in the article."""
    if at(tokens, j + 1) is not T.UNIT or not tokens[j].text.startswith("дополн"):
        return False
    noun = tokens[j + 1]
    large = noun.word.unit in _ARTICLES_AND_LARGER
    return not large and noun.word.lang == "ru" and noun.text.endswith(_INSTRUMENTAL)


def _joint(cleaned: str, tokens: Sequence[Token], j: int) -> tuple[str, int]:
    """Return how what follows token `j` is joined: "next", "through" a preposition, "comma",
    "and"."""
    k, joint, through = j, "next", False
    close = closing_bracket(tokens, j)
    if close is not None and at(tokens, close + 1) in (T.COMMA, T.CONJ):
        k = close + 1  # «статья 17 (Правовой режим), статья 21 и статья 23 Закона»
    if _is_supplemented(tokens, j):
        return "supplement", j + 1
    while at(tokens, k) in _SKIPPED:
        kind = tokens[k].kind
        if kind is T.CONJ:
            joint = "and"
        elif kind is T.COMMA and joint != "and":
            joint = "comma"
        elif kind is T.PREP:
            through = True
        k += 1
    if k >= len(tokens) or not starts_unit(tokens, k):
        return "", j
    if blank_line(cleaned[tokens[j - 1].end : tokens[k].start]):
        return "", j
    if through and joint == "next":
        joint = "through"
    return joint, k
