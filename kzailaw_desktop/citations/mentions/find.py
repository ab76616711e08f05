"""Find the citations of a text: clean, cut into tokens, read runs of units, sort out what is none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kzailaw_desktop.citations.actnames.names import ActName, ActNames, find_acts, may_name
from kzailaw_desktop.citations.grammar.groups import PARENTS
from kzailaw_desktop.citations.mentions.runs import RunReader
from kzailaw_desktop.citations.mentions.targets import TargetLevel
from kzailaw_desktop.citations.tokens.clean import clean
from kzailaw_desktop.citations.tokens.places import Places, headings
from kzailaw_desktop.citations.tokens.sentences import Sentences
from kzailaw_desktop.citations.tokens.tokens import T, kinds_of, tokenise, words_in
from kzailaw_desktop.domain import UnitKind as K


@dataclass(frozen=True, slots=True)
class Mention:
    """One provision that the words of a text name, before it is known which act is meant."""

    text: str
    start: int
    end: int
    steps: tuple[TargetLevel, ...]  # largest unit first
    act: ActName | None
    lang: str

    @property
    def has_article(self) -> bool:
        """Whether its words name an article."""
        return any(step.unit is K.ARTICLE for step in self.steps)


@dataclass(frozen=True, slots=True)
class Reading:
    """A text read for citations: its mentions, the acts it names and where its articles begin."""

    text: str
    mentions: tuple[Mention, ...]
    acts: tuple[ActName, ...]
    places: Places
    sentences: Sentences
    # Where units of contracts and books end, which are not cited; whether it has articles.
    papers: tuple[tuple[int, bool], ...] = ()


def find(text: str, lang: str = "", profile: str = "A") -> list[Mention]:
    """Return the provisions that a text names, in order.

    All three languages are read at once, since speakers change over in mid-sentence; `lang` and
    `profile` are taken for the sake of callers that know them.
    """
    return list(read(text).mentions)


def read(text: str) -> Reading:
    """Everything that resolving needs to know of a text.

    Most passages of an act have no word that a citation could begin with: their tokens are not
    made, which halves the time.
    """
    cleaned = clean(text)
    places = headings(text, cleaned)
    words = words_in(cleaned)
    kinds = kinds_of(words)
    has_units, has_names = not _OF_UNITS.isdisjoint(kinds), may_name(text, cleaned, words, kinds)
    if not (has_units or has_names):
        return Reading(text, (), (), places, Sentences(text))
    tokens = tokenise(cleaned)
    names = find_acts(text, cleaned, tokens) if has_names else []
    skip = _quoted_spans(cleaned)
    reader = RunReader(text, cleaned, tokens, ActNames(names))
    targets = list(reader.targets()) if has_units else []
    found = [
        Mention(text[t.start : t.end], t.start, t.end, t.steps, t.act, t.chain.path[0].lang)
        for t in targets
        if not places.is_heading(t.chain.top.start) and not _inside(skip, t.start)
    ]
    mentions = tuple(_rejoined(text, found))
    papers = tuple(reader.papers)
    known = {name.start for name in names}
    further = {t.act.start: t.act for t in targets if t.act is not None}
    acts = [*names, *(act for start, act in further.items() if start not in known)]
    acts.sort(key=lambda act: act.start)
    return Reading(text, mentions, tuple(acts), places, Sentences(text), papers)


_OF_UNITS = frozenset({T.UNIT, T.SENTENCE})  # every unit with a number has a word of these

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
