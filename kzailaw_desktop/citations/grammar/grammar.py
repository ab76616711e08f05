"""Units with their numbers, and the chains that they form: «подпункт 1) пункта 3 статьи 17».

One grammar for the three languages. A Russian or English chain goes from the small unit to the
large one, or down where the units stand in a row («статья 17, пункт 3»); a Kazakh one goes down.
What a list leaves out is taken from the neighbour that has it.

    group    = unit numbers | numbers unit | ordinals unit | roman unit | pointing unit ;
    unit     = noun | abbreviation "." | "§" ;                         (* words/ru, kk, en *)
    numbers  = number { separator number } ;
    number   = digits [ "-" digits ] [ ")" ] [ range ] [ brackets ] ; (* 17, 20-1, 2), 5-7, 17(3) *)
    range    = ( "-" | "–" | "по" | "to" ) number ;
    brackets = "(" ( digits | letter ) ")" { brackets } | "(" group { "," group } ")" ;
    ordinals = ordinal { separator ordinal } ;                         (* «первой и второй» *)
    pointing = "настоящий" | "указанный" | "осы" | "аталған" | "this" ;
    separator = "," | "и" | "или" | "және" | "and" ;

One example: «пп. 2) и 3) п. 1 ст. 52 ТК» is the tokens UNIT . NUM ) CONJ NUM ) UNIT . NUM UNIT .
NUM OTHER; the groups POINT[2, 3], PARAGRAPH[1], ARTICLE[52]; one chain, largest first, ARTICLE 52 >
PARAGRAPH 1 > POINT 2, 3, with the act named behind it; two targets, one for each point.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kzailaw_desktop.citations.grammar.counting import (
    agrees,
    closing_bracket,
    dots,
    is_english_article_in_words,
    is_part_of_a_name,
    is_second_sign,
    is_year,
    known_around,
    letters,
    read_hyphens,
)
from kzailaw_desktop.citations.grammar.groups import PARENTS, NumberGroup, NumberItem, at, gap
from kzailaw_desktop.citations.grammar.notations import (
    begins_with_letter,
    dotted,
    dotted_twice,
    from_to,
    kazakh_letters,
    kazakh_noun_first,
    more_brackets,
    numbers_in_brackets,
    range_before_noun,
    romans,
    tight_brackets,
)
from kzailaw_desktop.citations.grammar.nouns_behind import number_first_end
from kzailaw_desktop.citations.grammar.numbers import number_list, ordinal_list
from kzailaw_desktop.citations.grammar.word_numbers import (
    ROMAN_KINDS,
    is_single_roman,
    ordinal_first,
    roman_first,
)
from kzailaw_desktop.citations.tokens.tokens import T, Token
from kzailaw_desktop.domain import UnitKind as K

_WORD_NUMBERED = frozenset({K.TITLE, K.SUBTITLE, K.SUBPARAGRAPH, K.INDENT, K.CHAPTER, K.SECTION})

_BRACKETED = frozenset({K.PARAGRAPH, K.POINT})  # "paragraph (2) of Article 8"


def group(tokens: Sequence[Token], i: int, inside: bool) -> tuple[NumberGroup | None, int]:
    """Return the unit with its numbers that begins at token `i`, and the index after it."""
    kind = at(tokens, i)
    if kind is T.UNIT:
        return _unit_first(tokens, i, inside)
    if kind is T.NUM:
        return _number_first(tokens, i, inside)
    if kind in (T.ORDINAL, T.TENS):
        return ordinal_first(tokens, i)
    if kind in (T.SELF, T.THAT):
        return _relative(tokens, i, inside)
    if kind is T.ROMAN or is_single_roman(tokens, i):
        return roman_first(tokens, i)
    if begins_with_letter(tokens, i):
        return kazakh_letters(tokens, i)
    return None, i + 1


def _unit_first(tokens: Sequence[Token], i: int, inside: bool) -> tuple[NumberGroup | None, int]:
    token, word = tokens[i], tokens[i].word
    if word.lang == "kk" and token.text.startswith(("параграф", "абзац")):
        word = word._replace(lang="ru")  # the same word in both languages
    if word.lang == "kk":
        return kazakh_noun_first(tokens, i)
    j, doubled = i + 1, token.text in ("пп", "ппп")
    if word.abbreviation:
        j, repeated = dots(tokens, i)
        doubled |= repeated and word.unit is K.PARAGRAPH
    while at(tokens, j) in (T.NUMERO, T.QUOTE) or is_second_sign(tokens, j):
        j += 1
    if from_to(tokens, j):
        j += 1
    unit = K.POINT if doubled else word.unit
    assert unit is not None
    items, end = _items_behind(tokens, i, j, unit, inside)
    if items is None:
        return None, end
    if word.lang == "en" and unit is K.PARAGRAPH and items and all(x.bracket for x in items):
        unit = K.POINT  # "paragraphs 1), 2) and 3)"
    if not items:
        return None, i + 1
    found = NumberGroup(
        unit, tuple(items), token.start, items[-1].end, word.lang,
        abbreviation=word.abbreviation, plural=word.number == "p", doubled=doubled,
        ordinal=tokens[j].kind in (T.ORDINAL, T.TENS), word=token.text,
    )  # fmt: skip
    return found, end


def _items_behind(
    tokens: Sequence[Token], i: int, j: int, unit: K, inside: bool
) -> tuple[list[NumberItem] | None, int]:
    """Return the numbers at `j` of the unit word at `i`, in figures, words, Roman or letters.

    None where they count something: «в пункте 5 тысяч человек», «в статье 2024 года».
    """
    token, word = tokens[i], tokens[i].word
    items: list[NumberItem]
    if at(tokens, j) is T.NUM:
        tight = word.abbreviation and len(token.text) == 1 and j == i + 1
        if tight and gap(tokens, j) and not known_around(tokens, i, j):
            return None, i + 1  # «п 3» without a dot and without an article
        ranged = word.lang if word.lang == "en" or word.number != "s" else ""
        items, end = _numbers_with_brackets(tokens, j, inside, ranged, unit)
        if at(tokens, end) is T.MEASURE and (
            unit in (K.PARAGRAPH, K.SUBPARAGRAPH) or is_year(tokens, end - 1)
        ):
            return None, end  # «в населенном пункте 5 тысяч человек», «в статье 2024 года»
        items = read_hyphens(items, word.number == "s" and not word.abbreviation)
    elif at(tokens, j) is T.DATE and word.lang == "en" and unit is K.ARTICLE:
        items, end = dotted_twice(tokens[j]), j + 1
    elif at(tokens, j) in (T.ORDINAL, T.TENS) and not word.abbreviation:
        items, end = ordinal_list(tokens, j)
        in_words = agrees(word.lang) or is_english_article_in_words(tokens, i)
        if unit not in _WORD_NUMBERED and not in_words:
            return None, i + 1
    elif word.lang == "en" and unit in _BRACKETED and at(tokens, j + 1) is T.NUM:
        items, end = numbers_in_brackets(tokens, j)
    elif unit in ROMAN_KINDS and at(tokens, j) is T.ROMAN:
        items, end = romans(tokens, j)
        chain, after = tight_brackets(tokens, end, word.lang == "en")
        if chain:  # "Article V(1)(b)"
            items[-1] = replace(items[-1], inner=(chain,), end=tokens[after - 1].end)
            end = after
    else:
        items, end = letters(tokens, j, unit)
    return items, end


def _numbers_with_brackets(
    tokens: Sequence[Token], j: int, inside: bool, lang: str, unit: K
) -> tuple[list[NumberItem], int]:
    """Numbers and what stands in brackets behind them: «138 (часть вторая), 337», "17(3)(2)"."""
    items, j = number_list(tokens, j, unit_first=True, inside=inside, lang=lang)
    if items and lang == "en":
        below, after = dotted(tokens, j, unit)
        if below:
            deeper, end = tight_brackets(tokens, after, False)  # "Article 17.3(2)"
            if len(deeper) == 1:
                below, after = (*below, replace(deeper[0], unit=K.POINT)), end
            items[-1] = replace(items[-1], inner=(below,), end=tokens[after - 1].end)
            return items, after
    while items and at(tokens, j) is T.OPEN:
        chain, after = tight_brackets(tokens, j, lang == "en")
        if not chain:
            close = closing_bracket(tokens, j)
            inner = inner_chains(tokens, j + 1, close) if close is not None else ()
            if close is None or not inner:
                more, after = _behind_remark(tokens, close, items)
                if not more:
                    break
                items, j = [*items, *more], after
                continue
            after = close + 1
        else:
            inner, after = more_brackets(tokens, chain, after)
        items[-1] = replace(items[-1], inner=inner, end=tokens[after - 1].end)
        j = k = after
        while at(tokens, k) in (T.COMMA, T.CONJ):
            k += 1
        if k == j or at(tokens, k) is not T.NUM:
            break
        more, after = number_list(tokens, k, unit_first=True, inside=inside)
        low, high = (int(n.value.split("-")[0]) for n in (items[-1], more[0])) if more else (0, 0)
        again = low == high and at(tokens, after) is T.OPEN  # "15(1) and 15(2)(3)"
        if not more or (high <= low and not again):
            break
        items += more
        j = after
    return items, j


def _behind_remark(
    tokens: Sequence[Token], close: int | None, items: list[NumberItem]
) -> tuple[list[NumberItem], int]:
    """ "Articles 5–7 (principles) and 17(3)": the numbers that go on behind a remark in brackets."""
    k = close + 1 if close is not None else 0
    if at(tokens, k) not in (T.COMMA, T.CONJ):
        return [], k
    while at(tokens, k) in (T.COMMA, T.CONJ):
        k += 1
    more, after = number_list(tokens, k, unit_first=True)
    last = items[-1].until or items[-1].value
    rises = more and int(more[0].value.split("-")[0]) > int(last.split("-")[0])
    return (more, after) if rises and at(tokens, after) is not T.UNIT else ([], k)


def _number_first(tokens: Sequence[Token], i: int, inside: bool) -> tuple[NumberGroup | None, int]:
    if (ranged := range_before_noun(tokens, i)) is not None:
        noun = tokens[i + 3]
        found = NumberGroup(
            noun.word.unit, (ranged,), ranged.start, noun.end, noun.word.lang, plural=True,
            number_first=True, word=noun.text,
        )  # fmt: skip
        return found, i + 4
    items, j = number_list(tokens, i, unit_first=False, inside=inside)
    if not items or is_part_of_a_name(tokens, i):
        return None, max(j, i + 1)
    if (inner := closing_bracket(tokens, j)) is not None:
        return _number_first_with_brackets(tokens, i, items, j, inner)
    return number_first_end(tokens, items, j)


def _relative(tokens: Sequence[Token], i: int, inside: bool) -> tuple[NumberGroup | None, int]:
    """«настоящей статьи», «той же статьи», «осы баптың»; a number after it counts instead."""
    word, j = tokens[i].word, i + 1
    while j < len(tokens) and tokens[j].text == "же":
        j += 1
    if j == i + 1 and tokens[i].text in ("той", "того", "тому", "тем"):
        return None, i + 1  # «вместе с тем пунктом 2»
    if at(tokens, j) is T.THAT:  # «сол аталған»
        j += 1
    if at(tokens, j) is not T.UNIT or tokens[j].word.abbreviation:
        return None, i + 1
    unit = tokens[j].word
    if word.lang != unit.lang and unit.unit not in (K.INDENT, K.SECTION):
        return None, i + 1
    if unit.lang != "kk" and word.kind is T.THAT:
        numbered, end = _unit_first(tokens, j, inside)
        if numbered is not None:
            return replace(numbered, start=tokens[i].start), end
    if word.lang == "en" and unit.unit is K.SUBPARAGRAPH:
        return None, i + 1
    if unit.unit is K.ANNEX and tokens[j].text == "косымша":
        return None, i + 1  # «осы қосымша 110 мың адам»
    kind = "self" if word.kind is T.SELF else "that"
    vague = tokens[i].text in ("бул", "сол") and unit.unit is not K.ARTICLE
    if vague or (kind == "that" and tokens[i].text.startswith(("эт", "данн", "рассматр", "that"))):
        kind = "this"  # «в данной статье» is as often the article that is read
    found = NumberGroup(
        unit.unit, (), tokens[i].start, tokens[j].end, word.lang, kind,
        plural=unit.number == "p",
    )  # fmt: skip
    return found, j + 1


def _number_first_with_brackets(
    tokens: Sequence[Token], i: int, items: list[NumberItem], j: int, close: int
) -> tuple[NumberGroup | None, int]:
    """«138 (екінші бөлігінде), 337 (…), 339, … 464-баптарында»."""
    failed = j
    found = list(items)
    end: int | None = close
    while end is not None:
        inner = inner_chains(tokens, j + 1, end)
        if inner:
            found[-1] = replace(found[-1], inner=inner, end=tokens[end].end)
        j = end + 1
        while at(tokens, j) in (T.COMMA, T.CONJ):
            j += 1
        more, j = number_list(tokens, j, unit_first=False)
        found += more
        end = closing_bracket(tokens, j) if more else None
    result, after = number_first_end(tokens, found, j)
    if result is None or result.lang != "kk":
        return None, failed
    return result, after


def inner_chains(
    tokens: Sequence[Token], start: int, end: int
) -> tuple[tuple[NumberGroup, ...], ...]:
    """Return the units inside brackets behind a number, () when the brackets hold free text."""
    chains: list[tuple[NumberGroup, ...]] = []
    part = tokens[start:end]
    if sum(token.kind is T.OPEN for token in part) > _MOST_NESTED:
        return ()
    i, joined, comma = 0, False, False
    while i < len(part):
        if at(part, i) is T.OPEN and (close := closing_bracket(part, i)) is not None and chains:
            i = close + 1  # «(частями первой и второй (в части владельцев))»
            continue
        found, after = group(part, i, False)
        if found is None or found.unit is K.ARTICLE:
            if at(part, i) in (T.COMMA, T.CONJ, T.PREP):
                comma = at(part, i) is T.COMMA
                i, joined = i + 1, False
                continue
            return ()
        if comma and chains and _goes_down(chains[-1], found):
            joined = True  # «(пункт 3, подпункт 1)»
        if joined and found.unit is not None and chains[-1][0].unit is not None:
            up = found.unit in PARENTS[chains[-1][0].unit]
            chains[-1] = (found, *chains[-1]) if up else (*chains[-1], found)
        else:
            chains.append((found,))
        i, joined, comma = after, True, False
    return tuple(chains)


_MOST_NESTED = 4  # brackets in brackets; more is no citation, and reading them would not end


def _goes_down(chain: tuple[NumberGroup, ...], below: NumberGroup) -> bool:
    bottom = chain[-1]
    single = len(bottom.items) == 1 and not bottom.items[0].until
    return below.unit is not None and single and bottom.unit in PARENTS[below.unit]
