"""Find the citations of a text: clean, cut into tokens, read runs of units, sort out what is none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kzailaw_desktop.citations.finding.actnames import ActName, ActNames, find_acts
from kzailaw_desktop.citations.finding.attaching import act_before, act_behind, blank_line
from kzailaw_desktop.citations.finding.chains import Link, Step, Target, chains, targets
from kzailaw_desktop.citations.finding.clean import clean
from kzailaw_desktop.citations.finding.counting import closing_bracket
from kzailaw_desktop.citations.finding.grammar import PARENTS, group, is_single_roman
from kzailaw_desktop.citations.finding.groups import at
from kzailaw_desktop.citations.finding.places import Places, headings
from kzailaw_desktop.citations.finding.sentences import Sentences
from kzailaw_desktop.citations.finding.sorting import Candidate, exception
from kzailaw_desktop.citations.finding.tokens import T, Token, tokenise

_STARTERS = frozenset({T.UNIT, T.NUM, T.ORDINAL, T.TENS, T.SELF, T.THAT, T.ROMAN})
_SKIPPED = frozenset({T.COMMA, T.CONJ, T.PREP, T.INTERPOSED})
_LOOK_BACK = 40


@dataclass(frozen=True, slots=True)
class Mention:
    """One provision that the words of a text name, before it is known which act is meant."""

    text: str
    start: int
    end: int
    steps: tuple[Step, ...]  # largest unit first
    act: ActName | None
    lang: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A text read for citations: its mentions, the acts it names and where its articles begin."""

    text: str
    mentions: tuple[Mention, ...]
    acts: tuple[ActName, ...]
    places: Places
    sentences: Sentences


def find(text: str, lang: str = "", profile: str = "A") -> list[Mention]:
    """The provisions that a text names, in order.

    All three languages are read at once, since speakers change over in mid-sentence; `lang` and
    `profile` are taken for the sake of callers that know them.
    """
    return list(read(text).mentions)


def read(text: str) -> Reading:
    """Everything that resolving needs to know of a text."""
    cleaned = clean(text)
    tokens = tokenise(cleaned)
    names = find_acts(text, cleaned, tokens)
    places = headings(text, cleaned)
    skip = _quoted_spans(cleaned)
    found = [
        Mention(text[t.start : t.end], t.start, t.end, t.steps, t.act, t.chain.path[0].lang)
        for t in _targets(text, cleaned, tokens, ActNames(names))
        if not places.is_heading(t.chain.top.start) and not _inside(skip, t.start)
    ]
    return Reading(text, tuple(_rejoined(text, found)), tuple(names), places, Sentences(text))


_GENITIVE = re.compile(r"[ытиі][нң](?:ың|ің|ын|ін)$|[дтн](?:ың|ің)$", re.IGNORECASE)


def _rejoined(text: str, found: Sequence[Mention]) -> Iterator[Mention]:
    """Put together what a PDF has torn apart around a link.

    «Осы Заңның 17-бабының  көрсетілген мән-жайлардың туындау 3-тармағында»: the double blank
    marks the place that «3-тармағында» belongs to.
    """
    waiting: Mention | None = None
    for mention in found:
        if waiting is not None:
            if _torn(text, waiting, mention):
                yield Mention(
                    text[waiting.start : mention.end], waiting.start, mention.end,
                    (*waiting.steps, *mention.steps), waiting.act, waiting.lang,
                )  # fmt: skip
                waiting = None
                continue
            yield waiting
        waiting = mention
    if waiting is not None:
        yield waiting


def _torn(text: str, first: Mention, second: Mention) -> bool:
    between = text[first.end : second.start]
    return (
        first.lang == second.lang == "kk"
        and between.startswith("  ")
        and len(between) < 90
        and not any(mark in between for mark in ".;:!?")
        and bool(_GENITIVE.search(first.text))
        and second.act is None
        and not second.steps[0].group.relative
        and second.steps[0].unit in PARENTS
        and first.steps[-1].unit in PARENTS[second.steps[0].unit]
    )


_QUOTED = re.compile(
    r"(?:слов[оаы]?м?и?|цифр[ыаоу]?м?и?)\s+((?:и\s+)?[«\"][^»\"]{1,300}[»\"](?:\s*,?\s*и?\s*[«\"][^»\"]{1,300}[»\"])*)"
    r"|([«\"][^»\"]{1,300}[»\"])\s+деген\s+со[зс]"
)


def _quoted_spans(cleaned: str) -> list[tuple[int, int]]:
    """Wordings that an amendment quotes: what they cite belongs to the new text."""
    if "деген" not in cleaned and "слов" not in cleaned and "цифр" not in cleaned:
        return []
    return [m.span(1) if m[1] else m.span(2) for m in _QUOTED.finditer(cleaned)]


def _inside(spans: Sequence[tuple[int, int]], offset: int) -> bool:
    return any(start <= offset < end for start, end in spans)


def _targets(text: str, cleaned: str, tokens: Sequence[Token], names: ActNames) -> Iterator[Target]:
    i = 0
    while i < len(tokens):
        kind = tokens[i].kind
        starts = kind in _STARTERS or is_single_roman(tokens, i)
        if not starts or (kind is T.NUM and at(tokens, i - 1) is T.NUMERO):
            i += 1
            continue
        run, j = _run(text, cleaned, tokens, i, names)
        if run:
            yield from _of_run(text, cleaned, tokens, run, (i, j), names)
        i = max(j, i + 1)


def _of_run(
    text: str,
    cleaned: str,
    tokens: Sequence[Token],
    run: list[Link],
    span: tuple[int, int],
    names: ActNames,
) -> Iterator[Target]:
    built = chains(run)
    before = act_before(text, cleaned, built, names)
    for chain in built:
        if chain.act is None and before is not None and not chain.path[0].relative:
            chain.act = before
    for chain in built:
        if not exception(Candidate(text, cleaned, tokens, chain, *span, names)):
            yield from targets(chain)


def _inside_bracket(tokens: Sequence[Token], i: int) -> bool:
    """Whether a bracket is open before token `i`."""
    depth = 0
    for k in range(i - 1, max(-1, i - _LOOK_BACK), -1):
        kind = tokens[k].kind
        if kind is T.CLOSE and at(tokens, k - 1) is not T.NUM:
            depth += 1
        elif kind is T.OPEN:
            if depth == 0:
                return True
            depth -= 1
    return False


def _run(
    text: str, cleaned: str, tokens: Sequence[Token], i: int, names: ActNames
) -> tuple[list[Link], int]:
    """Units in a row from token `i`, joined by nothing, commas and conjunctions."""
    inside = tokens[i].kind is T.UNIT and _inside_bracket(tokens, i)
    found, j = group(tokens, i, inside)
    if found is None:
        return [], j
    run = [Link(found, "")]
    while True:
        act: ActName | None = None
        if found.lang != "kk":
            act, k = act_behind(text, tokens, j, names, found)
        if act is not None:
            run[-1].act, j = act, k
        joint, k = _joint(cleaned, tokens, j)
        if not joint:
            break
        more, after = group(tokens, k, inside)
        if more is None or not _fits(run[-1], more, joint):
            break
        run.append(Link(more, "next" if joint == "through" else joint))
        found, j = more, after
    return run, j


def _fits(last: Link, more: object, joint: str) -> bool:
    """Whether a unit behind a preposition or an act belongs to the run."""
    group_ = more
    assert hasattr(group_, "unit")
    if joint == "through":  # «п. 3 в статью 2», "paragraph 3 of Article 17"
        return last.group.unit is None or group_.unit in PARENTS.get(last.group.unit, ())
    return True


def _joint(cleaned: str, tokens: Sequence[Token], j: int) -> tuple[str, int]:
    """How what follows token `j` is joined: "next", "through" a preposition, "comma", "and"."""
    k, joint, through = j, "next", False
    close = closing_bracket(tokens, j)
    if close is not None and at(tokens, close + 1) in (T.COMMA, T.CONJ):
        k = close + 1  # «статья 17 (Правовой режим), статья 21 и статья 23 Закона»
    while at(tokens, k) in _SKIPPED:
        kind = tokens[k].kind
        if kind is T.CONJ:
            joint = "and"
        elif kind is T.COMMA and joint != "and":
            joint = "comma"
        elif kind is T.PREP:
            through = True
        k += 1
    if k >= len(tokens) or tokens[k].kind not in _STARTERS:
        return "", j
    if blank_line(cleaned[tokens[j - 1].end : tokens[k].start]):
        return "", j
    if through and joint == "next":
        joint = "through"
    return joint, k
