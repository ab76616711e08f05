"""What a typed reference wishes for: an act, and units of it in the order of likelihood."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kzailaw_desktop import eid as eids
from kzailaw_desktop.citations.actnames.known import aliases, short_folded
from kzailaw_desktop.citations.actnames.name import ActName
from kzailaw_desktop.citations.actnames.names import find_acts
from kzailaw_desktop.citations.actnames.patterns import number_in
from kzailaw_desktop.citations.mentions.find import Mention, read
from kzailaw_desktop.citations.mentions.targets import TargetLevel
from kzailaw_desktop.citations.resolving.units import Path, path_of, readings
from kzailaw_desktop.citations.tokens.clean import clean
from kzailaw_desktop.citations.tokens.tokens import tokenise
from kzailaw_desktop.citations.typed_references.numbers import from_numbers
from kzailaw_desktop.citations.typed_references.repairing import folded, variants
from kzailaw_desktop.citations.typed_references.shorthand import shorthand
from kzailaw_desktop.domain import UnitKind

_EID = re.compile(r"(?:[a-z]+_[0-9][0-9a-z-]*)(?:__[a-z]+_[0-9][0-9a-z-]*)*$")
_NUMBERS = re.compile(r"\d+(?:[-.,/()\s]+\d+)*[.)]?$")
_REGISTERED = re.compile(r"(?<![\w-])\d{1,4}-[ivxхи]+(?!\w)")  # «230-VIII ст. 17»
_MOST_WISHES = 400


@dataclass(frozen=True, slots=True)
class Wish:
    """One unit wished for: what the words mean exactly, and what people call by that word."""

    exact: tuple[str, ...]
    slips: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Typed:
    """A typed reference understood. No wishes: the act as a whole."""

    act: ActName | None
    wishes: tuple[Wish, ...]


def understand(text: str) -> Typed | None:
    """Return what a typed text wishes for; None when it is no reference.

    >>> understand("ГК 330").wishes[0].exact
    ('art_330',)
    """
    for variant in variants(text):
        if (typed := _understand(variant)) is not None:
            return typed
    return None


def parse_reference(text: str) -> list[str]:
    """Return the eIds that a typed reference may mean, the likeliest first; [] when it is none.

    Numbers alone go from the article down: «17-3-2» is art. 17, paragraph 3, point 2 before it is
    art. 17-3, paragraph 2.

    >>> parse_reference("17-3")
    ['art_17__para_3', 'art_17__point_3', 'art_17-3', 'art_17__subpara_3']
    """
    typed = understand(text)
    if typed is None or not typed.wishes:
        return []
    wish = typed.wishes[0]
    return list(dict.fromkeys((*wish.exact, *wish.slips)))


def _understand(text: str) -> Typed | None:
    if _EID.match(text) and eids.parts(text):
        return Typed(None, (Wish((text,)),))
    if _NUMBERS.match(text):
        found = from_numbers(text)
        return Typed(None, (Wish(tuple(found)),)) if found else None
    act, rest = _act_of(text)
    if not re.search(r"[^\W_]", rest):
        return Typed(act, ()) if act is not None else None
    if _NUMBERS.match(rest):
        found = from_numbers(rest)
        return Typed(act, (Wish(tuple(found)),)) if found else None
    wishes = _by_grammar(rest) or _by_shorthand(rest)
    return Typed(act, wishes) if wishes else None


def _act_of(text: str) -> tuple[ActName | None, str]:
    """Return the act that the text names, and what is left without its name."""
    cleaned = clean(text)
    named = [n for n in find_acts(text, cleaned, tokenise(cleaned)) if _is_told(n)]
    name: ActName | None
    if named:
        name = named[0]
        rest = f"{text[: name.start]} {text[name.end :]}"
    elif number := _REGISTERED.search(cleaned):
        start, end = number.span()
        name = ActName(text[start:end], start, end, "law", "ru", number=number_in(number[0]))
        rest = f"{text[:start]} {text[end:]}"
    else:
        name, rest = _small_letters(text, cleaned)
    rest = re.sub(r"\s+", " ", rest).strip(" ,.;:()«»\"'")
    return name, re.sub(r"\b(?:закона?|заңының|of the|of)$", "", rest, flags=re.I).strip(" ,.;:")


def _is_told(name: ActName) -> bool:
    return not name.weak and name.relative not in ("main", "self", "that")


def _small_letters(text: str, cleaned: str) -> tuple[ActName | None, str]:
    """«гк 330», "ai law 17": an abbreviation or a further name, as users type in a hurry."""
    for number, pattern in aliases():
        if match := pattern.search(cleaned):
            start, end = match.span()
            name = ActName(text[start:end], start, end, "law", "ru", number=number)
            return name, f"{text[:start]} {text[end:]}"
    for match in re.finditer(r"[^\W\d_]+", cleaned):
        key = short_folded().get(match[0], "")
        if key and not _is_unit(match[0]):
            start, end = match.span()
            name = ActName(text[start:end], start, end, "code", "ru", key)
            return name, f"{text[:start]} {text[end:]}"
    return None, text


def _is_unit(word: str) -> bool:
    return len(word) < 2 or word in ("пп", "ст", "гл", "тш", "пар")


def _by_grammar(text: str) -> tuple[Wish, ...]:
    """Return what the grammar of citations makes of the words, when it uses every number in
    them."""
    reading = read(text)
    if not reading.mentions or any(m.steps[0].group.relative for m in reading.mentions):
        return ()
    left = list(text)
    for m in reading.mentions:
        left[m.start : m.end] = " " * (m.end - m.start)
    if re.search(r"\d", "".join(left)) or _holds_words("".join(left)):
        return ()
    if len(reading.mentions) > 1 and reading.mentions[0].steps[0].unit in _BELOW_ARTICLE:
        return ()  # «5 тармақ 23 бап»: small before large without a word between
    return tuple(_wish(m) for m in reading.mentions[:_MOST_WISHES])


_BELOW_ARTICLE = (
    UnitKind.PARAGRAPH, UnitKind.POINT, UnitKind.SUBPARAGRAPH, UnitKind.INDENT
)  # fmt: skip
_FILLERS = re.compile(
    r"\b(?:и|в|во|по|см|также|закон\w*|заң\w*|кодекс\w*|рк|қр|of|the|law|and|see|және|қараңыз|"
    r"дейін|дейин|from|to|по|до|со?|осы|настоящ\w+|this|бойынша|сәйкес|требовани\w+|согласно|пункт|предусмотрено)\b",
    re.IGNORECASE,
)


def _holds_words(left: str) -> bool:
    """Tell whether letters are left that no filler explains: «17a»."""
    return bool(re.search(r"[^\W\d_]", _FILLERS.sub(" ", left)))


def _wish(mention: Mention) -> Wish:
    return wish_of(mention.steps)


def wish_of(steps: Sequence[TargetLevel]) -> Wish:
    """Return the eIds of steps, as profile A and as profile B reads them."""
    exact: list[str] = []
    slips: list[str] = []
    for profile in ("A", "B"):
        for path in readings((), steps, profile):
            exact.append(path_of(path))
            slips += _slips(path)
    exact = list(dict.fromkeys(exact))
    first = [e for e in exact if not _of_profile_b(e, exact, steps)]
    others = [e for e in exact if e not in first]
    return Wish(tuple(first), tuple(dict.fromkeys((*others, *slips))))


def _of_profile_b(eid: str, exact: Sequence[str], steps: Sequence[TargetLevel]) -> bool:
    return eid != exact[0] and not any(s.group.doubled for s in steps)


def _slips(path: Path) -> list[str]:
    """«часть 3 статьи 17» for a numbered paragraph, «пункт 5 статьи 4» for a point."""
    kind, num = path[-1]
    others = {
        UnitKind.SUBPARAGRAPH: (UnitKind.PARAGRAPH,),
        UnitKind.PARAGRAPH: (UnitKind.POINT,),
        UnitKind.INDENT: (UnitKind.SUBPARAGRAPH,),
    }.get(kind, ())
    return [path_of([*path[:-1], (other, num)]) for other in others]


def _by_shorthand(text: str) -> tuple[Wish, ...]:
    steps = shorthand(folded(text))
    return (wish_of(steps),) if steps else ()
