"""Ways of writing the numbers of a unit: Roman, in brackets, with dots, in words, noun first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kzailaw_desktop.citations.grammar.groups import NumberGroup, NumberItem, at, gap
from kzailaw_desktop.citations.grammar.numbers import number_list
from kzailaw_desktop.citations.tokens.tokens import T, Token
from kzailaw_desktop.domain import UnitKind as K


def romans(tokens: Sequence[Token], j: int) -> tuple[list[NumberItem], int]:
    """Roman numerals: «раздел II», «разделы II и III», «главы I–IV»."""
    items = [NumberItem(str(tokens[j].word.value or 1), tokens[j].start, tokens[j].end)]
    j += 1
    while True:
        k, ranged = j, at(tokens, j) in (T.DASH, T.HYPHEN)
        while at(tokens, k) in (T.COMMA, T.CONJ, T.DASH, T.HYPHEN):
            k += 1
        last = int(items[-1].until or items[-1].value)
        if k == j or at(tokens, k) is not T.ROMAN or tokens[k].word.value <= last:
            return items, j
        value, token = str(tokens[k].word.value), tokens[k]
        if ranged:
            items[-1] = replace(items[-1], until=value, end=token.end)
        else:
            items.append(NumberItem(value, token.start, token.end))
        j = k + 1


def kazakh_noun_first(tokens: Sequence[Token], i: int) -> tuple[NumberGroup | None, int]:
    """«бап 17, тармақ 3»: as headings of tables and people in a hurry write."""
    word = tokens[i].word
    if tokens[i].text not in _BARE_KK or at(tokens, i + 1) is not T.NUM or word.unit is None:
        return None, i + 1
    items, j = number_list(tokens, i + 1, unit_first=True)
    follower = at(tokens, j)
    ends = j >= len(tokens) or follower in (T.COMMA, T.DOT, T.CLOSE, T.OPEN)
    goes_on = j < len(tokens) and tokens[j].text in (*_BARE_KK, "бойынша", "сайкес")
    if len(items) != 1 or not (ends or goes_on):
        return None, i + 1
    found = NumberGroup(
        word.unit, tuple(items), tokens[i].start, items[0].end, "kk", word=tokens[i].text
    )
    return found, j


_BARE_KK = frozenset({"бап", "тармак", "тармакша", "болик", "тарау", "абзац"})


_MOST_LETTERS = 30  # in a list before a Kazakh noun
_MOST_IN_STEP = 3  # digits of "52.1.2": longer ones are dates


def kazakh_letters(tokens: Sequence[Token], i: int) -> tuple[NumberGroup | None, int]:
    """«в» тармақшасы, а) тармақшасы, «а» және «б» тармақшалары: letters before a Kazakh noun."""
    items: list[NumberItem] = []
    j = i
    while len(items) < _MOST_LETTERS:
        quoted = at(tokens, j) is T.QUOTE
        letter = j + quoted
        closing = T.QUOTE if quoted else T.CLOSE
        if at(tokens, letter + 1) is not closing or gap(tokens, letter + 1):
            break
        token = tokens[letter]
        if len(token.text) != 1 or not token.text.isalpha():
            break
        items.append(NumberItem(token.text, tokens[j].start, tokens[letter + 1].end, bracket=True))
        j = letter + 2
        while at(tokens, j) is T.COMMA or (at(tokens, j) is T.CONJ and len(tokens[j].text) > 1):
            j += 1
    if not items or at(tokens, j) is not T.UNIT:
        return None, i + 1
    word = tokens[j].word
    if word.lang != "kk" or word.unit not in (K.POINT, K.PARAGRAPH) or word.abbreviation:
        return None, i + 1
    found = NumberGroup(
        word.unit, tuple(items), items[0].start, tokens[j].end, "kk", number_first=True,
        plural=word.number == "p", word=tokens[j].text,
    )  # fmt: skip
    return found, j + 1


def begins_with_letter(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether «в» or «а)» at token `i` may be the number of a Kazakh unit."""
    letter = i + (at(tokens, i) is T.QUOTE)
    return (
        letter + 2 < len(tokens)
        and len(tokens[letter].text) == 1
        and tokens[letter].text.isalpha()
        and tokens[letter + 1].kind is (T.QUOTE if letter > i else T.CLOSE)
        and kazakh_letters(tokens, i)[0] is not None
    )


def from_to(tokens: Sequence[Token], j: int) -> bool:
    """«статьи с 15 по 18», "Articles from 5 to 7": a range in words begins at `j`."""
    return (
        j < len(tokens)
        and tokens[j].text in ("с", "со", "от", "from")
        and at(tokens, j + 1) is T.NUM
        and j + 2 < len(tokens)
        and tokens[j + 2].text in ("по", "до", "to", "through")
        and at(tokens, j + 3) is T.NUM
    )


def range_before_noun(tokens: Sequence[Token], i: int) -> NumberItem | None:
    """«с 15 по 18 статью», "from 5 to 7 articles": the range at `i` in words before its noun."""
    before = tokens[i - 1].text if i else ""
    if before not in ("с", "со", "от", "from") or at(tokens, i) is not T.NUM:
        return None
    until = at(tokens, i + 2) is T.NUM and tokens[i + 1].text in ("по", "до", "to", "through")
    if not until or at(tokens, i + 3) is not T.UNIT:
        return None
    low, high = tokens[i], tokens[i + 2]
    if len(high.text) > _MOST_IN_STEP or int(low.text) >= int(high.text):
        return None
    return NumberItem(low.text, low.start, high.end, high.text)


def dotted(tokens: Sequence[Token], j: int, unit: K) -> tuple[tuple[NumberGroup, ...], int]:
    """ "Article 17.3": in English the number behind a dot is that of a smaller unit."""
    tight = not gap(tokens, j) and not gap(tokens, j + 1)
    if at(tokens, j) is not T.DOT or at(tokens, j + 1) is not T.NUM or not tight:
        return (), j
    number, last, after = tokens[j + 1], tokens[j + 1], j + 2
    value = number.text
    if (
        at(tokens, j + 2) is T.HYPHEN and at(tokens, j + 3) is T.NUM
        and not gap(tokens, j + 2) and not gap(tokens, j + 3)
    ):  # fmt: skip
        last, after = tokens[j + 3], j + 4  # "Article 1.6-1"
        value = f"{value}-{last.text}"
    below = K.POINT if unit is K.PARAGRAPH else K.PARAGRAPH
    item = NumberItem(value, number.start, last.end)
    return (NumberGroup(below, (item,), item.start, item.end, "en"),), after


def dotted_twice(token: Token) -> list[NumberItem]:
    """ "Article 52.1.2": article, paragraph and subparagraph with dots; [] for a date."""
    steps = token.text.split(".")
    if len(steps) != 3 or any(len(s) > _MOST_IN_STEP or s.startswith("0") for s in steps):
        return []
    first, second = token.start + len(steps[0]), token.start + len(steps[0]) + 1 + len(steps[1])
    places = ((token.start, first), (first + 1, second), (second + 1, token.end))
    article, paragraph, point = (
        NumberItem(step, *place) for step, place in zip(steps, places, strict=True)
    )
    below = tuple(
        NumberGroup(kind, (item,), item.start, item.end, "en")
        for kind, item in ((K.PARAGRAPH, paragraph), (K.POINT, point))
    )
    return [replace(article, inner=(below,), end=token.end)]


def numbers_in_brackets(tokens: Sequence[Token], j: int) -> tuple[list[NumberItem], int]:
    """ "paragraph (2)", "paragraphs (2), (3) and (5)", "(2) to (4)": each number in brackets."""
    items: list[NumberItem] = []
    k = j
    while (
        at(tokens, k) is T.OPEN
        and at(tokens, k + 1) is T.NUM
        and at(tokens, k + 2) is T.CLOSE
        and not gap(tokens, k + 1)
        and not gap(tokens, k + 2)
        and len(tokens[k + 1].text) <= _MOST_IN_STEP
    ):
        value, j = tokens[k + 1].text, k + 3
        ranged = bool(items) and (
            tokens[k - 1].text in _UP_TO or at(tokens, k - 1) in (T.DASH, T.HYPHEN)
        )
        if ranged and int(value) <= int(items[-1].value):
            return items, k - 1
        if ranged:
            items[-1] = replace(items[-1], until=value, end=tokens[k + 2].end)
        else:
            items.append(NumberItem(value, tokens[k].start, tokens[k + 2].end))
        k = j
        while at(tokens, k) in (T.COMMA, T.CONJ):
            k += 1
        if k == j and (at(tokens, k) in (T.DASH, T.HYPHEN) or _is_up_to(tokens, k)):
            k += 1
        if k == j:
            break
    chain, after = tight_brackets(tokens, j, False) if items else ((), j)
    if len(chain) == 1:  # "paragraph (2)(a)"
        below = replace(chain[0], unit=K.POINT)
        items[-1] = replace(items[-1], inner=((below,),), end=tokens[after - 1].end)
        j = after
    return items, j


def _is_up_to(tokens: Sequence[Token], k: int) -> bool:
    return k < len(tokens) and tokens[k].text in _UP_TO


def more_brackets(
    tokens: Sequence[Token], chain: tuple[NumberGroup, ...], j: int
) -> tuple[tuple[tuple[NumberGroup, ...], ...], int]:
    """ "23(1), (3) and (5)", "17(3)(1)–(3)": further brackets of the same level."""
    found = [chain]
    while True:
        if (ranged := _range_of_brackets(tokens, found[-1], j)) is not None:
            found[-1:], j = ranged
            continue
        k = j
        while at(tokens, k) in (T.COMMA, T.CONJ):
            k += 1
        more, after = tight_brackets(tokens, k, True, k > j) if k > j else ((), j)
        if not more or len(more) > len(chain):
            return tuple(found), j
        levels = _BRACKET_KINDS[len(chain) - len(more) :]
        lower = tuple(
            g if g.unit is K.POINT and not g.items[0].value.isdigit() else replace(g, unit=level)
            for g, level in zip(more, levels, strict=False)
        )
        found.append((*chain[: len(chain) - len(more)], *lower))
        j = after


def _range_of_brackets(
    tokens: Sequence[Token], chain: tuple[NumberGroup, ...], j: int
) -> tuple[list[tuple[NumberGroup, ...]], int] | None:
    """ "(1)–(3)", "(a) to (c)": the chains that the range stands for, letters written out."""
    if at(tokens, j) not in (T.DASH, T.HYPHEN) and not (
        j < len(tokens) and tokens[j].text in _UP_TO
    ):
        return None
    more, after = tight_brackets(tokens, j + 1, True, True)
    if len(more) != 1 or not more[0].items:
        return None
    last = chain[-1]
    low, high = last.items[-1], more[0].items[0]
    if low.until or low.value.isdigit() != high.value.isdigit():
        return None
    if low.value.isdigit():
        if int(high.value) <= int(low.value):
            return None
        item = replace(low, until=high.value, end=high.end)
        return [(*chain[:-1], replace(last, items=(item,), end=high.end))], after
    first, final = ord(low.value), ord(high.value)
    if not 0 < final - first < _MOST_LETTERS:
        return None
    items = [replace(low, value=chr(c), end=high.end) for c in range(first, final + 1)]
    return [(*chain[:-1], replace(last, items=(item,), end=high.end)) for item in items], after


_UP_TO = frozenset({"to", "through"})


def tight_brackets(
    tokens: Sequence[Token], j: int, english: bool, further: bool = False
) -> tuple[tuple[NumberGroup, ...], int]:
    """ "17(3)(2)": paragraph and point in brackets; in English the first perhaps after a blank."""
    found: list[NumberGroup] = []
    spaced = gap(tokens, j) and not further  # "17 (1) (a)"
    while (
        len(found) < len(_BRACKET_KINDS)
        and at(tokens, j) is T.OPEN
        and at(tokens, j + 2) is T.CLOSE
        and not any(gap(tokens, k) for k in (j + 1, j + 2))
        and (
            not gap(tokens, j)
            or (english and not found and (further or at(tokens, j + 1) is T.NUM))
            or (english and spaced and tokens[j].start == tokens[j - 1].end + 1)
        )
        and (at(tokens, j + 1) is T.NUM or len(tokens[j + 1].text) == 1)
    ):
        number = tokens[j + 1]
        kind = _BRACKET_KINDS[len(found)]
        if not number.text.isdigit():
            kind = K.POINT
        item = NumberItem(number.text, number.start, tokens[j + 2].end)
        found.append(NumberGroup(kind, (item,), item.start, item.end, "en"))
        j += 3
    if english and len(found) == 1 and at(tokens, j) is T.NUM:
        below, after = _half_brackets(tokens, j)
        if below:
            found.append(NumberGroup(K.POINT, below, below[0].start, below[-1].end, "en"))
            j = after
    return tuple(found), j


def _half_brackets(tokens: Sequence[Token], j: int) -> tuple[tuple[NumberItem, ...], int]:
    """ "17 (3) 1)", "17 (3) 1) to 7)": points with a bracket behind their numbers only."""
    if at(tokens, j + 1) is not T.CLOSE or gap(tokens, j + 1) or _is_opened(tokens, j):
        return (), j
    items, after = number_list(tokens, j, unit_first=True, lang="en")
    return (tuple(items), after) if all(item.bracket for item in items) else ((), j)


def _is_opened(tokens: Sequence[Token], j: int) -> bool:
    """Tell whether a bracket is open before `j`, so that the next one closes it."""
    depth = 0
    for token in tokens[max(0, j - 20) : j]:
        depth = max(0, depth + (token.kind is T.OPEN) - (token.kind is T.CLOSE))
    return depth > 0


_BRACKET_KINDS = (K.PARAGRAPH, K.POINT, K.INDENT)
