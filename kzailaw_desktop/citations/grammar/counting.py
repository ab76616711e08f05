"""Small decisions of the grammar: counts or numbers, ranges or inserted numbers, brackets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kzailaw_desktop.citations.grammar.groups import NumberItem, at, gap
from kzailaw_desktop.citations.tokens.tokens import T, Token
from kzailaw_desktop.domain import UnitKind as K

_COUNTED = frozenset({"статей", "пунктов", "подпунктов", "частей", "глав", "абзацев", "разделов",
                      "параграфов", "приложений", "подразделов"})  # fmt: skip


def agrees(lang: str) -> bool:
    """Ordinal words after any unit are Russian usage («статья первая»), not English."""
    return lang == "ru"


_DETERMINERS = frozenset(
    {"the", "a", "an", "this", "that", "his", "her", "its", "our", "their", "my", "your", "each"}
)


def is_english_article_in_words(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether "Article seventeen" is one of an act, unlike "in the article five experts
    say"."""
    token, number = tokens[i], tokens[i + 1]
    before = tokens[i - 1].text if i else ""
    return (
        token.word.lang == "en"
        and not (token.text == "article" and number.word.value == 1)
        and before not in _DETERMINERS
        and not number.text.endswith(("th", "nd", "rd", "st"))
    )


def is_second_sign(tokens: Sequence[Token], j: int) -> bool:
    """Tell whether "§" at `j` doubles the one before it: "§§ 1 and 2"."""
    return 0 < j < len(tokens) and tokens[j].text == tokens[j - 1].text == "§"


def known_around(tokens: Sequence[Token], i: int, j: int) -> bool:
    """Tell whether an article stands beside the unit: «п 3 ст 5», «ст 27 ч 1»."""
    near = (*tokens[max(0, i - 6) : i], *tokens[j : j + 8])
    return any(t.kind is T.UNIT and t.word.unit is K.ARTICLE for t in near)


def read_hyphens(items: list[NumberItem], singular: bool) -> list[NumberItem]:
    """«пунктом 1-2» in the singular is an inserted number, not a range."""
    if not singular or len(items) > 1:
        return items
    return [
        replace(item, value=f"{item.value}-{item.until}", until="")
        if item.until and item.end - item.start <= len(item.value) + len(item.until) + 2
        and "-" not in item.value and not spaced(item)
        else item
        for item in items
    ]  # fmt: skip


def inserted(item: NumberItem) -> NumberItem:
    """«1-2) тармақша» is an inserted number: a range has a bracket at each end."""
    if item.until and item.bracket and not spaced(item):
        return replace(item, value=f"{item.value}-{item.until}", until="")
    return item


def spaced(item: NumberItem) -> bool:
    """Tell whether a range is written with more than a hyphen."""
    return item.end - item.start > len(item.value) + len(item.until) + 1 + item.bracket


def letters(tokens: Sequence[Token], j: int, unit: K) -> tuple[list[NumberItem], int]:
    """«подпункт а)», «пункт «б»», "point (a)"."""
    if unit not in (K.POINT, K.PARAGRAPH):
        return [], j
    opened = at(tokens, j - 1) is T.QUOTE or at(tokens, j) is T.OPEN
    j += at(tokens, j) is T.OPEN
    if j >= len(tokens) or len(tokens[j].text) != 1 or not tokens[j].text.isalpha():
        return [], j
    if not opened and any(token.text == "lit" for token in tokens[max(0, j - 2) : j]):
        token = tokens[j]  # "Art. 5 para. 1 lit. b"
        return [NumberItem(token.text, token.start, token.end)], j + 1
    closed = at(tokens, j + 1) in (T.CLOSE, T.QUOTE) and not gap(tokens, j + 1)
    if not closed or (at(tokens, j + 1) is T.QUOTE and not opened):
        return [], j
    token = tokens[j]
    items = [NumberItem(token.text, token.start, tokens[j + 1].end, bracket=True)]
    j += 2
    while opened:  # «пункты «а», «б» и «в»»
        k = j
        while at(tokens, k) in (T.COMMA, T.CONJ):
            k += 1
        letter = k + 1 < len(tokens) and len(tokens[k + 1].text) == 1
        if k == j or at(tokens, k) is not T.QUOTE or not letter or at(tokens, k + 2) is not T.QUOTE:
            break
        token = tokens[k + 1]
        items.append(NumberItem(token.text, token.start, tokens[k + 2].end, bracket=True))
        j = k + 3
    return items, j


def is_year(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a number is a year: «в статье 2024 года»."""
    return at(tokens, i) is T.NUM and len(tokens[i].text) == 4 and "1900" <= tokens[i].text < "2100"


def is_part_of_a_name(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a number belongs to the word before it: «COVID-19»."""
    return (
        at(tokens, i - 1) is T.HYPHEN
        and tokens[i - 2].text.isalpha()
        and not gap(tokens, i)
        and not gap(tokens, i - 1)
    )


def kazakh_counts_no_units(
    tokens: Sequence[Token], items: list[NumberItem], j: int, hyphen: bool
) -> bool:
    """False for «31 баптан тұрады» and for abbreviations without their hyphen."""
    word = tokens[j].word
    if word.abbreviation:
        return hyphen and at(tokens, j + 1) is T.DOT
    bracket = items[-1].bracket
    own = tokens[j].text[-1:] in "ыианеҢ" or "ы" in tokens[j].text[-4:]
    if hyphen or bracket or word.unit is K.ANNEX:
        return True
    if at(tokens, j + 1) is T.COUNTING or (at(tokens, j + 2) is T.COUNTING):
        return False
    if _counts_go_on(tokens, j):
        return False
    return own or word.number == "p" or len(items) == 1


def _counts_go_on(tokens: Sequence[Token], j: int) -> bool:
    """«31 баптан және 6 тараудан тұрады»: a list of counts up to the verb."""
    if not tokens[j].text.endswith(("тан", "тен", "нан", "нен", "дан", "ден")):
        return False
    k = j + 1
    while at(tokens, k) in (T.CONJ, T.COMMA, T.NUM, T.UNIT) and k < j + 12:
        k += 1
    return k > j + 1 and at(tokens, k) is T.COUNTING


def russian_ordinal_number(tokens: Sequence[Token], items: list[NumberItem], j: int) -> bool:
    """Tell whether the number names the unit («17 статья») and does not count («3 статьи»)."""
    token = tokens[j]
    if token.word.lang == "en" or token.text in _COUNTED:
        return False
    ending = at(tokens, j - 1) is T.ENDING
    if ending:
        return True
    if token.word.number == "s" and (len(items) > 1 or items[-1].until):
        return False  # «в позициях 2 – 12 раздела»
    if token.word.number == "p" or (len(items) > 1 and token.text in ("статьи", "главы")):
        return len(items) > 1
    last = items[-1].value
    if not last.isdigit() or items[-1].until:
        return True
    unit_digit, teen = int(last) % 10, 10 < int(last) % 100 < 20
    if unit_digit in (2, 3, 4) and not teen:
        return token.text not in ("статьи", "главы", "части", "пункта", "подпункта", "абзаца",
                                  "раздела", "параграфа", "приложения")  # fmt: skip
    if unit_digit == 1 and not teen:
        return int(last) < 1000 and token.text not in ("статью", "пункт", "часть", "главу")
    return int(last) < 1000


def _goes_on_in_bracket(tokens: Sequence[Token], j: int, depth: int) -> bool:
    """Tell whether the bracket behind a number belongs to it: «(подпункты 1) и 2)) статьи 17»."""
    following = at(tokens, j + 1)
    if following is T.CLOSE:
        return depth == 1
    if following in (T.COMMA, T.CONJ):
        return at(tokens, j + 2) is T.NUM and at(tokens, j + 3) is T.CLOSE
    if following is not T.UNIT or tokens[j + 1].word.unit is K.ARTICLE:
        return False  # «пункт 3 (подпункт 1) статьи 17»
    return any(token.kind is T.CLOSE for token in tokens[j + 2 : j + 14])


def closing_bracket(tokens: Sequence[Token], i: int) -> int | None:
    """Return the index of the bracket that closes the one opened at `i`, when it is near."""
    if at(tokens, i) is not T.OPEN:
        return None
    depth, unit_seen = 0, False
    for j in range(i, min(i + 40, len(tokens))):
        kind = tokens[j].kind
        unit_seen |= kind is T.UNIT
        of_number = at(tokens, j - 1) is T.NUM and (
            not unit_seen or _goes_on_in_bracket(tokens, j, depth)
        )
        depth += (kind is T.OPEN) - (kind is T.CLOSE and not of_number)
        if depth == 0:
            return j
    return None


def dots(tokens: Sequence[Token], i: int) -> tuple[int, bool]:
    """Past the dot of an abbreviation and a second one like it: «ст. ст.», «п.п.», «п/п»."""
    word, j, repeated = tokens[i].text, i + 1, False
    while j < len(tokens) and (
        tokens[j].kind is T.DOT or tokens[j].text == "/" or tokens[j].text == word
    ):
        repeated |= tokens[j].text == word
        j += 1
    return j, repeated
