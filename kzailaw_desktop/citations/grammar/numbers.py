"""Lists of unit numbers: «5, 7 и 9», «2), 13) және 16)», «12-15, 18», «первой и второй»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kzailaw_desktop.citations.grammar.groups import NumberItem, at, ends_sentence, gap
from kzailaw_desktop.citations.tokens.tokens import T, Token

_LONGEST_NUMBER = 4  # digits; longer ones are sums, registration numbers, years with a slip
_SEPARATORS = frozenset({T.COMMA, T.CONJ})


_MOST_PARTS = 4  # one more than a number may have: what goes on is no number of a unit


def _number(tokens: Sequence[Token], i: int, dotted: bool = True) -> tuple[list[str], int]:
    """Return a number with what is joined to it by hyphens: ["20", "1"] and the index after it."""
    parts = [tokens[i].text]
    i += 1
    if (
        dotted
        and at(tokens, i) is T.DOT
        and at(tokens, i + 1) is T.NUM
        and not gap(tokens, i)
        and not gap(tokens, i + 1)
    ):
        parts.append(tokens[i + 1].text)  # «статья 213.1» of Russian codes
        return parts, i + 2
    while (
        at(tokens, i) is T.HYPHEN
        and at(tokens, i + 1) is T.NUM
        and not gap(tokens, i)
        and not gap(tokens, i + 1)
        and len(parts) < _MOST_PARTS
    ):
        parts.append(tokens[i + 1].text)
        i += 2
    return parts, i


def _is_raised(tokens: Sequence[Token], j: int) -> bool:
    """Tell whether a small number behind a number is one that stood raised: «статьей 155 2 …»."""
    if at(tokens, j) is not T.NUM or tokens[j].start != tokens[j - 1].end + 1:
        return False
    if len(tokens[j].text) > 2 or tokens[j].text.startswith("0"):
        return False
    k = j + 1
    if at(tokens, k) is T.HYPHEN and at(tokens, k + 1) is T.NUM:
        k += 2
    return at(tokens, k) in (T.SELF, T.COMMA, T.CONJ, T.ACT, T.DOT, T.UNIT, T.CLOSE) and (
        at(tokens, k) is not T.UNIT or tokens[k].word.lang != "kk"
    )


def _item(
    tokens: Sequence[Token], i: int, inside: bool, raised: bool = False, lang: str = ""
) -> tuple[NumberItem | None, int]:
    """One number, inserted number or range at `i`; `inside`: a bracket is open around it."""
    start = tokens[i].start
    parts, j = _number(tokens, i, lang != "en")
    if raised and _is_raised(tokens, j):
        more, j = _number(tokens, j)
        parts = [*parts, *more]
    if any(len(p) > _LONGEST_NUMBER for p in parts) or len(parts) > 3:
        return None, j
    bracket = at(tokens, j) is T.CLOSE and not gap(tokens, j) and not _closes(tokens, j, inside)
    j += bracket
    value, until = "-".join(parts), ""
    hyphened = tokens[i + 1].kind is T.HYPHEN if i + 1 < len(tokens) else False
    if len(parts) == 2 and hyphened and int(parts[1]) > int(parts[0]):
        value, until = parts  # «339-347»; the caller may still read an inserted number
    elif (
        at(tokens, j) in (T.DASH, T.HYPHEN)
        and at(tokens, j + 1) is T.NUM
        and (bracket or tokens[j].kind is T.DASH or gap(tokens, j) or gap(tokens, j + 1))
    ):
        more, k = _number(tokens, j + 1)
        if _rises(parts, more) and all(len(p) <= _LONGEST_NUMBER for p in more):
            until, j = "-".join(more), k
            if at(tokens, j) is T.CLOSE and not gap(tokens, j) and not _closes(tokens, j, inside):
                bracket, j = True, j + 1
    elif lang and (k := _through(tokens, j, lang)):
        more, k = _number(tokens, k, lang != "en")
        if _rises(parts, more) and at(tokens, k) not in (T.MEASURE, T.ENDING):
            until, j = "-".join(more), k
            j += bracket and at(tokens, j) is T.CLOSE and not gap(tokens, j)  # "1) to 7)"
    return NumberItem(value, start, tokens[j - 1].end, until, bracket), j


# «статьи 15 по 18», "Articles 5 to 7": words between the ends of a range.
_THROUGH = {"ru": frozenset({"по", "до"}), "en": frozenset({"to", "through", "till", "until"})}


def _through(tokens: Sequence[Token], j: int, lang: str) -> int:
    """Return the index of the number behind a word for a range; 0 when there is none."""
    if j < len(tokens) and tokens[j].text in _THROUGH.get(lang, ()) and at(tokens, j + 1) is T.NUM:
        return j + 1
    return 0


def _rises(low: list[str], high: list[str]) -> bool:
    return [int(p) for p in low] < [int(p) for p in high]


def _closes(tokens: Sequence[Token], i: int, inside: bool) -> bool:
    """Tell whether the bracket at `i` closes one that was opened before the citation."""
    if not inside:
        return False
    follower = at(tokens, i + 1)
    if follower in (T.UNIT, T.SENTENCE, T.COMMA, T.CONJ, T.HYPHEN, T.DASH, T.PREP):
        # «(пп. 2) п. 3 ст. 5)», "(subparagraph 3) of Article 12)": there must be another one to close the outer bracket.
        depth = 0
        for k in range(i + 1, min(i + 40, len(tokens))):
            if ends_sentence(tokens, k):
                break
            depth += (tokens[k].kind is T.OPEN) - (tokens[k].kind is T.CLOSE)
            if depth < 0:
                return False
    return True


def number_list(
    tokens: Sequence[Token], i: int, *, unit_first: bool, inside: bool = False, lang: str = ""
) -> tuple[list[NumberItem], int]:
    """Return the numbers from `i` on, and the index after them; [] when there is none.

    `lang` is given where words may stand between the ends of a range («статьи 15 по 18»).
    """
    items: list[NumberItem] = []
    while at(tokens, i) is T.NUM:
        item, j = _item(tokens, i, inside, raised=unit_first, lang=lang)
        if item is None or (items and unit_first and not _goes_on(tokens, items, item, j)):
            break
        items.append(item)
        i = j
        if not unit_first:
            i = _after_ending(tokens, i)
        following = _after_separator(tokens, i)
        if following == i or at(tokens, following) is not T.NUM:
            break
        i = following
    if not items:
        return [], i
    return items, _end_of(tokens, items[-1], i)


def _after_ending(tokens: Sequence[Token], i: int) -> int:
    """Past the ending of an ordinal in figures inside a list: «1-ші және 2-тармақтары»."""
    j = i + (at(tokens, i) is T.HYPHEN)
    if at(tokens, j) is T.ENDING and not gap(tokens, j) and at(tokens, j + 1) in _SEPARATORS:
        k = _after_separator(tokens, j + 1)
        return j + 1 if at(tokens, k) is T.NUM else i
    return i


def _end_of(tokens: Sequence[Token], item: NumberItem, i: int) -> int:
    """Return the index after the item: what was skipped while looking for more is given back."""
    while i > 0 and tokens[i - 1].end > item.end:
        i -= 1
    return i


def _after_separator(tokens: Sequence[Token], i: int) -> int:
    """Return the index after commas, conjunctions and dots of omission; `i` when there are none."""
    j = i
    while at(tokens, j) in _SEPARATORS or (j > i and at(tokens, j) is T.INTERPOSED):
        j += 1
    while j > i and j < len(tokens) and tokens[j].text in ("…", "."):
        j += 1
    while at(tokens, j) in _SEPARATORS:
        j += 1
    return j


def _goes_on(
    tokens: Sequence[Token], items: list[NumberItem], item: NumberItem, after: int
) -> bool:
    """Tell whether a further number belongs to the list and does not begin something else."""
    if item.bracket and not items[-1].bracket:
        return False
    if at(tokens, after) in (T.MEASURE, T.DATE, T.ENDING, T.NUM):
        return False
    if after < len(tokens) and tokens[after].text in ("%", ":"):
        return False
    if at(tokens, after) is T.HYPHEN:  # «статья 5, 7-бап»
        return False
    return int(item.value.split("-")[0]) < 2000 or int(items[0].value.split("-")[0]) > 1500


def ordinal_list(tokens: Sequence[Token], i: int) -> tuple[list[NumberItem], int]:
    """Ordinal words from `i` on: «первой и второй», «он бірінші», «второй – пятый»."""
    items: list[NumberItem] = []
    while True:
        item, j = _ordinal(tokens, i)
        if item is None:
            break
        items.append(item)
        i = j
        if at(tokens, i) is T.DASH:
            last, j = _ordinal(tokens, i + 1)
            if last is not None and int(last.value) > int(item.value):
                items[-1] = replace(item, until=last.value, end=last.end)
                i = j
        following = i
        while at(tokens, following) in _SEPARATORS:
            following += 1
        if following == i or _ordinal(tokens, following)[0] is None:
            break
        i = following
    return items, i


def _ordinal(tokens: Sequence[Token], i: int) -> tuple[NumberItem | None, int]:
    if at(tokens, i) is T.ORDINAL:
        token = tokens[i]
        return NumberItem(str(token.word.value), token.start, token.end), i + 1
    if at(tokens, i) is T.TENS:
        ten = tokens[i]
        k = i + 1 + (ten.word.lang == "en" and at(tokens, i + 1) is T.HYPHEN)  # "twenty-one"
        if at(tokens, k) is T.ORDINAL:
            one = tokens[k]
            if one.word.value < 10 and one.word.lang == ten.word.lang:
                return NumberItem(str(ten.word.value + one.word.value), ten.start, one.end), k + 1
        if ten.word.lang == "en":
            return NumberItem(str(ten.word.value), ten.start, ten.end), i + 1
    return None, i
