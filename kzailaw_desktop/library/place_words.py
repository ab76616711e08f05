"""Places in articles as the notes give them, told in the reader's language.

A place names a heading and the paragraph by its first words: «Обсуждение, абзац «В статье 5…»».
Headings and quoted words stay as the article has them; the words around them are ours.
"""

from __future__ import annotations

import re

_QUOTED = re.compile(r"[«“]([^»”]*)[»”]")
_ORDINALS = ("", "перв", "втор", "трет", "четв", "пят", "шест", "седьм", "восьм", "девят")
_ITEM = re.compile(r"item (\d+)|(\w+) пункт", re.IGNORECASE)
_MARKS = {"kk": "«{}»", "ru": "«{}»", "en": "“{}”"}
_PARAGRAPH = {
    "kk": ("{} абзацы", "{} абзацтары"),
    "ru": ("абзац {}", "абзацы {}"),
    "en": ("paragraph {}", "paragraphs {}"),
}
_LIST = {
    "kk": "{} деген сөздерден кейінгі тізбе",
    "ru": "перечень после слов {}",
    "en": "list after {}",
}
_NUMBER = {"kk": "{}-тармақ", "ru": "пункт {}", "en": "item {}"}
_AND_LIST = {"kk": " және тізбе", "ru": " и перечень", "en": " and list"}
_LAST = {"kk": "соңғы абзац", "ru": "последний абзац", "en": "last paragraph"}
_OUTSIDE = {  # sources of notes that are no documents
    "public copies of the Digital Code": {
        "kk": "Цифрлық кодекстің жарияланған көшірмелері",
        "ru": "опубликованные копии Цифрового кодекса",
    },
    "one unofficial review": {"kk": "бір бейресми шолу", "ru": "один неофициальный обзор"},
    "several public sources": {
        "kk": "бірнеше ашық дереккөз",
        "ru": "несколько открытых источников",
    },
    "official Kazakh and Russian texts": {
        "kk": "қазақша және орысша ресми мәтіндер",
        "ru": "официальные тексты на казахском и русском языках",
    },
    "public copy of the Code of Administrative Offences": {
        "kk": "Әкімшілік құқық бұзушылық туралы кодекстің жарияланған көшірмесі",
        "ru": "опубликованная копия Кодекса об административных правонарушениях",
    },
    "public copy of the Constitution of 1995": {
        "kk": "1995 жылғы Конституцияның жарияланған көшірмесі",
        "ru": "опубликованная копия Конституции 1995 года",
    },
    "public program code": {"kk": "ашық бағдарламалық код", "ru": "открытый программный код"},
    "note before chapter 1": {
        "kk": "1-тараудың алдындағы ескертпе",
        "ru": "примечание перед главой 1",
    },
    "title and signature": {"kk": "атауы және қолы", "ru": "заголовок и подпись"},
    "Abstract": {"kk": "«Abstract» бөлімі", "ru": "раздел «Abstract»"},
}


def outside_words(source: str, lang: str) -> str:
    """A source that is no document of the library, as it is told.

    >>> outside_words("one unofficial review", "ru")
    'один неофициальный обзор'
    """
    return _OUTSIDE.get(source, {}).get(lang, source)


def place_words(place: str, lang: str) -> str:
    """A place in an article, in the reader's language.

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
