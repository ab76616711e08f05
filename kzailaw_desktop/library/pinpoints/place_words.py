"""Word the places that notes give in articles, in the reader's language.

A place names a heading and the paragraph by its first words: «Обсуждение, абзац «В статье 5…»».
Headings and quoted words stay as the article has them; the words around them are ours.
"""

from __future__ import annotations

import re

from kzailaw_desktop.labels import language

_QUOTED = re.compile(r"[«“]([^»”]*)[»”]")
_ORDINALS = ("", "перв", "втор", "трет", "четв", "пят", "шест", "седьм", "восьм", "девят")
_ITEM = re.compile(r"item (\d+)|(\w+) пункт", re.IGNORECASE)
_MARKS = language.table("quoted")
_PARAGRAPH = language.table("paragraph-quoted")
_LIST = language.table("list-after")
_NUMBER = language.table("item")
_AND_LIST = language.table("and-list")
_LAST = language.table("last-paragraph")
_OUTSIDE = language.tables("outside-sources")


def outside_words(source: str, lang: str) -> str:
    """Return a source that is no document of the library, in words.

    >>> outside_words("one unofficial review", "ru")
    'один неофициальный обзор'
    """
    return str(_OUTSIDE.get(source, {}).get(lang, source))


def place_words(place: str, lang: str) -> str:
    """Return a place in an article, in the reader's language.

    >>> place_words("Results and discussion, paragraph “Moreover, there is…”", "kk")
    'Results and discussion, «Moreover, there is…» абзацы'
    """
    if place in _OUTSIDE:
        return outside_words(place, lang)
    return "; ".join(_part(part, lang) for part in place.split("; "))


def _part(part: str, lang: str) -> str:
    heading, comma, rest = part.partition(", ")
    quoted = [_MARKS[lang].format(words) for words in _QUOTED.findall(rest)]
    if not comma or not (quoted or "соңғы" in rest):
        return part
    if not quoted:
        return f"{heading}, {_LAST[lang]}"
    words = (" – " if "» – «" in rest else ", ").join(quoted)
    if rest.startswith(("list after", "перечень после")):
        told = _LIST[lang].format(words)
        item = _item(_QUOTED.sub("", rest))
        told += f", {_NUMBER[lang].format(item)}" if item else ""
    elif re.search(r"paragraph|абзац", rest):
        told = _PARAGRAPH[lang][len(quoted) > 1].format(words)
        told += _AND_LIST[lang] if rest.endswith("и перечень") else ""
    else:
        told = words
    return f"{heading}, {told}"


def _item(rest: str) -> int:
    found = _ITEM.search(rest)
    if found is None:
        return 0
    if found[1]:
        return int(found[1])
    stems = enumerate(_ORDINALS)
    return next((n for n, stem in stems if stem and found[2].startswith(stem)), 0)
