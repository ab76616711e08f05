"""Nouns and ordinals that name units, per language and profile."""

from __future__ import annotations

from dataclasses import dataclass

from kzailaw_desktop.domain import UnitKind

K = UnitKind


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun in the cases that names of units need; for Kazakh also the possessive ones."""

    bare: str
    genitive: str
    own: str = ""  # possessive: -бабы
    own_genitive: str = ""  # possessive genitive: -бабының
    short: str = ""
    gender: str = "m"


_KK_POINT = Noun("тармақша", "тармақшаның", "тармақшасы", "тармақшасының")
_KK_PARAGRAPH = Noun("тармақ", "тармақтың", "тармағы", "тармағының")
_KK_PART = Noun("бөлік", "бөліктің", "бөлігі", "бөлігінің")
_KK_INDENT = Noun("абзац", "абзацтың", "абзацы", "абзацының")
_RU_POINT = Noun("подпункт", "подпункта", short="пп.")
RU_PARAGRAPH = Noun("пункт", "пункта", short="п.")
_RU_PART = Noun("часть", "части", short="ч.", gender="f")
_RU_INDENT = Noun("абзац", "абзаца", short="абз.")

NOUNS: dict[str, dict[UnitKind, Noun]] = {
    "kk": {
        K.PART: _KK_PART,
        K.TITLE: Noun("бөлім", "бөлімнің", "бөлімі", "бөлімінің"),
        K.SUBTITLE: Noun("кіші бөлім", "кіші бөлімнің", "кіші бөлімі", "кіші бөлімінің"),
        K.CHAPTER: Noun("тарау", "тараудың", "тарауы", "тарауының"),
        K.SECTION: Noun("параграф", "параграфтың", "параграфы", "параграфының"),
        K.ARTICLE: Noun("бап", "баптың", "бабы", "бабының"),
        K.PARAGRAPH: _KK_PARAGRAPH,
        K.POINT: _KK_POINT,
        K.SUBPARAGRAPH: _KK_PART,
        K.INDENT: _KK_INDENT,
        K.ANNEX: Noun("қосымша", "қосымшаның", "қосымшасы", "қосымшасының"),
        K.TABLE: Noun("кесте", "кестенің", "кестесі", "кестесінің"),
    },
    "ru": {
        K.PART: _RU_PART,
        K.TITLE: Noun("раздел", "раздела", short="разд."),
        K.SUBTITLE: Noun("подраздел", "подраздела", short="подразд."),
        K.CHAPTER: Noun("глава", "главы", short="гл.", gender="f"),
        K.SECTION: Noun("параграф", "параграфа", short="§"),
        K.ARTICLE: Noun("статья", "статьи", short="ст.", gender="f"),
        K.PARAGRAPH: RU_PARAGRAPH,
        K.POINT: _RU_POINT,
        K.SUBPARAGRAPH: _RU_PART,
        K.INDENT: _RU_INDENT,
        K.ANNEX: Noun("приложение", "приложения", short="прил.", gender="n"),
        K.TABLE: Noun("таблица", "таблицы", short="табл.", gender="f"),
    },
    "en": {
        K.PART: Noun("part", "part", short="Part"),
        K.TITLE: Noun("section", "section", short="Sec."),
        K.SUBTITLE: Noun("subsection", "subsection", short="Subsec."),
        K.CHAPTER: Noun("chapter", "chapter", short="Ch."),
        K.SECTION: Noun("clause", "clause", short="§"),
        K.ARTICLE: Noun("Article", "Article", short="Art."),
        K.PARAGRAPH: Noun("paragraph", "paragraph", short="para."),
        K.POINT: Noun("point", "point", short="point"),
        K.SUBPARAGRAPH: Noun("subparagraph", "subparagraph", short="subpara."),
        K.INDENT: Noun("indent", "indent", short="indent"),
        K.ANNEX: Noun("annex", "annex", short="Annex"),
        K.TABLE: Noun("table", "table", short="Table"),
    },
}
# What the names become in codes of profile B.
PROFILE_B: dict[str, dict[UnitKind, Noun]] = {
    "kk": {K.PARAGRAPH: _KK_PART, K.POINT: _KK_PARAGRAPH, K.SUBPARAGRAPH: _KK_INDENT},
    "ru": {K.PARAGRAPH: _RU_PART, K.POINT: RU_PARAGRAPH, K.SUBPARAGRAPH: _RU_INDENT},
    "en": {K.PARAGRAPH: Noun("part", "part", short="part")},
}
ORDINAL_KINDS = frozenset({K.SUBPARAGRAPH, K.INDENT})

# fmt: off
_RU_STEMS = ("", "перв", "втор", "треть", "четверт", "пят", "шест", "седьм", "восьм", "девят",
             "десят", "одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат",
             "шестнадцат", "семнадцат", "восемнадцат", "девятнадцат")
_RU_TENS = {20: ("двадцат", "двадцать"), 30: ("тридцат", "тридцать"), 40: ("сороков", "сорок")}
_KK_UNITS = ("", "бірінші", "екінші", "үшінші", "төртінші", "бесінші", "алтыншы", "жетінші",
             "сегізінші", "тоғызыншы")
_KK_TENS = {10: ("оныншы", "он"), 20: ("жиырмасыншы", "жиырма"), 30: ("отызыншы", "отыз"),
            40: ("қырқыншы", "қырық")}
_EN_ORDINALS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
                "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth")
# fmt: on


def ordinal(number: int, lang: str, *, gender: str = "m", genitive: bool = False) -> str:
    """An ordinal word: «вторая», «второй», «екінші», "second"; digits above what is tabled."""
    if lang == "kk":
        tens, unit = number - number % 10, number % 10
        if tens == 0 and unit > 0:
            return _KK_UNITS[unit]
        if tens in _KK_TENS:
            whole, before = _KK_TENS[tens]
            return f"{before} {_KK_UNITS[unit]}" if unit else whole
        return f"{number}-ші"
    if lang == "ru":
        return _russian_ordinal(number, gender, genitive)
    return _EN_ORDINALS[number] if 0 < number < len(_EN_ORDINALS) else f"{number}th"


def _russian_ordinal(number: int, gender: str, genitive: bool) -> str:
    if 0 < number < 20:
        before, stem = "", _RU_STEMS[number]
    elif number - number % 10 in _RU_TENS:
        whole, ten = _RU_TENS[number - number % 10]
        before, stem = (f"{ten} ", _RU_STEMS[number % 10]) if number % 10 else ("", whole)
    else:
        return str(number)
    if stem == "треть":
        stem, ending = "трет", {"m": "ий", "f": "ья", "n": "ье"}[gender]
        if genitive:
            ending = "ьей" if gender == "f" else "ьего"
    elif genitive:
        ending = "ой" if gender == "f" else "ого"
    else:
        stressed = stem in {"втор", "шест", "седьм", "восьм", "сороков"}
        ending = {"m": "ой" if stressed else "ый", "f": "ая", "n": "ое"}[gender]
    return before + stem + ending


def noun(kind: UnitKind, lang: str, profile: str = "A") -> Noun:
    """The words for a kind of unit in a language, as acts of the profile call it."""
    if profile == "B" and kind in PROFILE_B[lang]:
        return PROFILE_B[lang][kind]
    return NOUNS[lang][kind]


def kind_name(kind: UnitKind, lang: str, profile: str = "A") -> str:
    """The name of a kind of unit by itself: «подпункт», «тармақша», "point"."""
    return noun(kind, lang, profile).bare
