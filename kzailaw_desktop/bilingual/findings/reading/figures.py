"""Numbers and dates of a text as values, in figures or in words, Kazakh and Russian.

A number word is read with its endings («отыздан», «тридцати»), and neighbours are put together
(«жүз елу», «сто пятьдесят»). One in words («бір», «один») is left out: in both languages it is more
often an article or part of a phrase than a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from kzailaw_desktop.labels import language
from kzailaw_desktop.search.words.analysis import fold


class Figure(NamedTuple):
    """A value of a text: "30", "2025-11-17", "2025", and its span."""

    value: str
    start: int
    end: int


_MONTHS = language.table("month-stems")
_NUMERIC = (
    re.compile(r"(?<![\d.])(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})(?!\d)"),
    # One publisher writes yyyy.dd.mm, others yyyy.mm.dd.
    re.compile(r"(?<![\d.])(?P<y>\d{4})[.-](?P<a>\d{2})[.-](?P<b>\d{2})(?!\d)"),
)
_WORDED = {
    "kk": re.compile(r"(?P<y>\d{4})\s+жыл\w*\s+[«\"]?(?P<d>\d{1,2})[»\"]?\s+(?P<m>[а-яәғқңөұүһі]+)", re.I),
    "ru": re.compile(r"[«\"]?(?<!\d)(?P<d>\d{1,2})[»\"]?\s+(?P<m>январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\w*\s+(?P<y>\d{4})", re.I),
}  # fmt: skip
_DAY = {
    "kk": re.compile(r"(?<![\d-])(?P<d>\d{1,2})\s+(?P<m>қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)\w*", re.I),
    "ru": re.compile(r"(?<!\d)(?P<d>\d{1,2})\s+(?P<m>январ|феврал|март|апрел|мая|июн|июл|август|сентябр|октябр|ноябр|декабр)\w*", re.I),
}  # fmt: skip
_YEAR = {
    "kk": re.compile(r"(?<!\d)(?P<y>(?:19|20)\d{2})(?=\s*(?:жыл|ж\.))"),
    "ru": re.compile(r"(?<!\d)(?P<y>(?:19|20)\d{2})(?=\s*(?:год|г\.))"),
}


def dates(text: str, lang: str) -> Iterator[Figure]:
    """Dates of a text (yyyy-mm-dd), days without a year (mm-dd) and years, in order."""
    taken: list[tuple[int, int]] = []
    found = [*_full_dates(text, lang)]
    for pattern, form in ((_DAY[lang], "{m:02}-{d:02}"), (_YEAR[lang], "{y}")):
        taken = [(f.start, f.end) for f in found]
        for match in pattern.finditer(text):
            if any(a <= match.start() < b for a, b in taken):
                continue
            part = match.groupdict()
            month = _month(part.get("m", ""), lang)
            value = form.format(y=part.get("y"), m=month, d=int(part.get("d") or 0))
            found.append(Figure(value, *match.span()))
    yield from sorted(found, key=lambda f: f.start)


def _full_dates(text: str, lang: str) -> Iterator[Figure]:
    for pattern in _NUMERIC:
        for match in pattern.finditer(text):
            part = match.groupdict()
            if "d" in part:
                day, month = int(part["d"]), int(part["m"])
            else:
                first, second = int(part["a"]), int(part["b"])
                day, month = (first, second) if first > 12 else (second, first)
            if 1 <= day <= 31 and 1 <= month <= 12:
                yield Figure(f"{part['y']}-{month:02}-{day:02}", *match.span())
    for match in _WORDED[lang].finditer(text):
        month = _month(match["m"], lang)
        if month:
            yield Figure(f"{match['y']}-{month:02}-{int(match['d']):02}", *match.span())


def _month(word: str, lang: str) -> int:
    low = word.lower()
    for number, stem in enumerate(_MONTHS[lang].split(), 1):
        if low.startswith(stem) and (stem != "ма" or low in ("май", "мая", "мае")):
            return number
    return 0


_DIGITS = re.compile(r"(?<![\w.,-])\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)|\d+(?:[.,]\d+)?")
_KK = {
    2: "екі", 3: "үш", 4: "төрт", 5: "бес", 6: "алты", 7: "жеті", 8: "сегіз", 9: "тоғыз", 10: "он",
    20: "жиырма", 30: "отыз", 40: "қырық", 50: "елу", 60: "алпыс", 70: "жетпіс", 80: "сексен",
    90: "тоқсан", 100: "жүз", 1000: "мың", 1_000_000: "миллион", 1_000_000_000: "миллиард",
}  # fmt: skip
_KK_FORMS = {2: "екін|екеу", 3: "үшеу", 4: "төртеу", 5: "бесеу", 6: "алтау", 7: "жетеу"}
_KK_ENDING = (
    r"(?:[нтд]?[ыі]?нш[ыі]\w{0,5}|(?:[дт][аеі]н|[дт][аеы]|[ғгқк][аеы]|[нд][ыі][ңн]|н[ыі]|н[ае]н|с[ыі]\w{0,3}|[іы]\w{0,4}|"
    r"[дтл][ае]?[рй]?\w{0,6}))?"
)
_RU = {
    2: r"дв(?:а|е|ух|ум|умя)|об(?:а|е|оих|еих|оим|еим|оими|еими)|втор\w{1,3}|дважды|вдвое|двое|двоих",
    3: r"тр(?:и|ех|ём|ем|емя)|трет(?:ь|ья|ий|ье|ьей|ьего|ьем|ьему|ьих|ьим|ьими|ью|и|ей|ям|ями|ях)|трижды|трое|троих",
    4: r"четыр(?:е|ех|ем|ьмя)|четв[её]рт\w{1,3}|четверо|четверых|четверт[иь]\w*",
    5: r"пят(?:ь|и|ью|ый|ая|ое|ой|ого|ом|ую|ых|ым|ерых|еро)",
    6: r"шест(?:ь|и|ью|ой|ая|ое|ого|ом|ую|ых|ым)",
    7: r"сем(?:ь|и|ью)|седьм\w{1,3}",
    8: r"вос(?:емь|ьми|емью)|восьм(?:ой|ая|ое|ого|ом|ую|ых|ым)",
    9: r"девят(?:ь|и|ью|ый|ая|ое|ой|ого|ом|ую|ых|ым)",
    10: r"десят(?:ь|и|ью|ый|ая|ое|ой|ого|ом|ую|ых|ым)",
    11: r"одиннадцат\w{1,3}", 12: r"двенадцат\w{1,3}", 13: r"тринадцат\w{1,3}",
    14: r"четырнадцат\w{1,3}", 15: r"пятнадцат\w{1,3}", 16: r"шестнадцат\w{1,3}",
    17: r"семнадцат\w{1,3}", 18: r"восемнадцат\w{1,3}", 19: r"девятнадцат\w{1,3}",
    20: r"двадцат\w{1,3}", 30: r"тридцат\w{1,3}", 40: r"сорока?(?:в\w{2,4})?",
    50: r"пят(?:ь|и)десят(?:и|ый|ого|ая|ой)?", 60: r"шест(?:ь|и)десят(?:и|ый|ого|ая|ой)?",
    70: r"сем(?:ь|и)десят(?:и|ый|ого|ая|ой)?", 80: r"вос(?:емь|ьми)десят(?:и|ый|ого|ая|ой)?",
    90: r"девяност\w{1,3}", 100: r"сто|ста|сотый|сотая", 200: r"двести|двухсот", 300: r"триста|тр[её]хсот",
    400: r"четыреста|четыр[её]хсот", 500: r"пят(?:ь|и)сот", 600: r"шест(?:ь|и)сот",
    700: r"сем(?:ь|и)сот", 800: r"вос(?:емь|ьми)сот", 900: r"девят(?:ь|и)сот",
    1000: r"тысяч\w{0,3}", 1_000_000: r"миллион\w{0,3}", 1_000_000_000: r"миллиард\w{0,3}",
}  # fmt: skip
_COMPOUND = re.compile(  # двухмесячный, трехлетний: the number is the first part of a word
    r"(?P<n>дву|двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|пятнадцати|двадцати|тридцати)"
    r"(?:месячн|дневн|летн|годичн|недельн|часов|кратн|процентн|сторонн|палатн)\w+",
    re.I,
)
_COMPOUND_VALUE = {
    "дву": 2, "двух": 2, "трех": 3, "трёх": 3, "четырех": 4, "четырёх": 4, "пяти": 5, "шести": 6,
    "семи": 7, "восьми": 8, "девяти": 9, "десяти": 10, "пятнадцати": 15, "двадцати": 20,
    "тридцати": 30,
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
# Words that only look like numbers: үшін (for), іс жүзінде (in fact), тоқсанда (in a quarter), екінті.
_NOT_KK = re.compile(
    r"үшін|жүзі\w*|жүз(?:ег|е|іп|ім|у|ді|дес)\w*|тоқсан(?:ын|да|ды|ны|ға)\w*|"
    r"жеті(?:м|ст|к|лді|п)\w*|бес(?:ік|ін)\w*|алтын\w*|елу?л\w*|екінті\w*|елуш\w*|отызұ\w*"
)
_KK_TEN = re.compile(r"он(?:ын?шы\w*|нан|ға)?")


def numbers(text: str, lang: str) -> Iterator[Figure]:
    """Yield the numbers of a text but for one in words, in order."""
    parts = [*_in_figures(text), *_in_words(text, lang)]
    parts.sort(key=lambda p: p[1])
    yield from _joined(text, parts)


_Part = tuple[float, int, int, bool]  # value, span, written in words


def _in_figures(text: str) -> Iterator[_Part]:
    for match in _DIGITS.finditer(text):
        bare = re.sub(r"[ \u00a0]", "", match.group()).replace(",", ".")
        yield float(bare), match.start(), match.end(), False


def _in_words(text: str, lang: str) -> Iterator[_Part]:
    for match in _WORD.finditer(text):
        if _repeated(text, match):
            continue  # екі-екіден: two each
        value = _in_context(text, match, lang)
        if value:
            yield float(value), match.start(), match.end(), True


_HALVED = re.compile(r"\s+(?:тең\s+)?бөл", re.I)  # екіге тең бөлінген: the votes are equal
_OUT_OF = re.compile(r"([^\W\d_]+(?:[дт][еа]н|н[еа]н))\s+$")  # төрттен үшін: three of four


def _in_context(text: str, match: re.Match[str], lang: str) -> int:
    """Return the number that a word says where it stands."""
    word = fold(match.group())
    if lang == "kk" and word == "үшін":
        before = _OUT_OF.search(text[max(0, match.start() - 20) : match.start()])
        return 3 if before and word_value(fold(before[1]), "kk") else 0
    if word == "екіге" and _HALVED.match(text, match.end()):
        return 0
    return word_value(word, lang)


def _repeated(text: str, match: re.Match[str]) -> bool:
    """Tell whether a word repeats the one before a hyphen: «екі-екіден»."""
    before = re.search(r"([^\W\d_]+)-$", text[max(0, match.start() - 20) : match.start()])
    return before is not None and match.group().startswith(before[1])


@cache
def word_value(word: str, lang: str) -> int:
    """Return the number that a word says, 0 when it says none.

    >>> word_value("отыздан", "kk"), word_value("тридцати", "ru"), word_value("үшін", "kk")
    (30, 30, 0)
    """
    if lang == "ru":
        compound = _COMPOUND.fullmatch(word)
        if compound:
            return _COMPOUND_VALUE[compound["n"]]
        return next((n for n, form in _RU.items() if re.fullmatch(form, word)), 0)
    if word.startswith("он"):
        return 10 if _KK_TEN.fullmatch(word) else 0
    if _NOT_KK.fullmatch(word):
        return 0
    for value, stem in _KK.items():
        forms = f"{stem}|{_KK_FORMS[value]}" if value in _KK_FORMS else stem
        if re.fullmatch(rf"(?:{forms}){_KK_ENDING}", word):
            return value
    return 0


def _joined(text: str, parts: Sequence[_Part]) -> Iterator[Figure]:
    """Neighbouring parts put together: «екі жүз елу», «5 тысяч»."""
    at = 0
    while at < len(parts):
        value, start, end, worded = parts[at]
        at += 1
        while at < len(parts) and not text[end : parts[at][1]].strip(" \u00a0"):
            following = parts[at]
            joined = _together(value, following[0]) if worded or following[3] else None
            if joined is None:
                break
            value, end, at, worded = joined, following[2], at + 1, following[3]
        yield Figure(_written(value), start, end)


def _together(value: float, more: float) -> float | None:
    """Two neighbours as one number, None when they are two numbers."""
    if more in (100, 1000, 1_000_000, 1_000_000_000) and value < more:
        return value * more
    size = next((s for s in (1000, 100, 10) if value % s == 0 and value >= s), 0)
    if size and more < size and (size > 10 or more < 10):
        return value + more
    return None


def _written(value: float) -> str:
    return str(int(value)) if value == int(value) else str(value)
