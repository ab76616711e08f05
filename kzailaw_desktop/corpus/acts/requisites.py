"""Recognise the requisites of an act: kind, date and number, on one line or on several."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzailaw_desktop.corpus.acts.force import before_repeal
from kzailaw_desktop.corpus.acts.marks import annexes
from kzailaw_desktop.corpus.text import dates
from kzailaw_desktop.corpus.text.lines import Line
from kzailaw_desktop.corpus.text.para import Para, squeeze
from kzailaw_desktop.text import fold_lookalikes

_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.I))
    for kind, pattern in (
        ("order", r"\bприказ(?:\b|а\b|ом\b)|бұйры[қғ]"),
        ("resolution", r"\bпостановлени|қаулы"),
        ("decree", r"\bуказ\b|\bуказа\b|жарлы[қғ]"),
        ("decision", r"\bрешени|шешім"),
        ("disposition", r"\bраспоряжени|өкім"),
        ("constitutional-law", r"конституционный закон|конституциялық\s+заң"),
        ("code", r"кодекс"),
        ("law", r"\bзакон|заң(?:ы|ын|ына)?\b"),
        ("constitution", r"конституция"),
        ("rules", r"\bправила\b|қағидалар|\bинструкция|нұсқаулық"),
    )
)
# A kind in the nominative at the beginning of a line, or in Kazakh at its end.
_NAMES_KIND_RU = re.compile(
    r"(?:Совместный |Нормативн\w+ |Временный |Первый )?(?:Конституционный закон|Закон|Кодекс|Указ|"
    r"Приказ|Постановление|Решение|Распоряжение|Конституция)\b",
    re.I,
)
_NAMES_KIND_KK = re.compile(
    r"(?:заңы|кодексі|жарлығы|бұйрығы|қаулысы|шешімі|өкімі|конституциясы)\W*"
    r"(?:№|N|$|\d{4}|[\"»”.]|\d)",
    re.I,
)
_SENTENCE_KK = re.compile(r"енгізілді|сәйкес|алып тасталды|редакция|толықтырыл|өзгеріс", re.I)
_SENTENCE_RU = re.compile(
    r"введен\S* в действие|вводится|заменен|исключен|дополнен|внесен|изложен|в соответствии с|"
    r"утратил|в редакции",
    re.I,
)
_NUMBER = re.compile(
    r"(?:№|N[oо°]?\.?|#)\s*([0-9][0-9A-Za-zА-ЯӘҒҚҢӨҰҮҺІ/.]*(?:\s?[-–]\s?[0-9A-ZА-ЯІӘҒҚҢӨҰҮҺ]+)*)"
)
_TITLE_RU = re.compile(r"(?:О|Об|Обо)\s", re.I)
TITLE_KK = re.compile(r"(?:туралы|жөнінде)\s*[.)»\"]*$", re.I)
_BARE_KIND = re.compile(
    r"(?:ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ\s+)?(?:КОНСТИТУЦИЯЛЫҚ\s+)?(?:ЗАҢЫ|КОДЕКСІ|КОНСТИТУЦИЯСЫ)|"
    r"ҚАЗАҚСТАН РЕСПУБЛИКАСЫ\s+\S.{0,90}(?:ҚАУЛЫСЫ|БҰЙРЫҒЫ|ЖАРЛЫҒЫ|ШЕШІМІ|ӨКІМІ)|НОРМАТИВТІК ҚАУЛЫ(?:СЫ)?|"
    r"(?:СОВМЕСТНЫЙ\s+|НОРМАТИВНОЕ\s+)?(?:КОНСТИТУЦИОННЫЙ\s+)?"
    r"(?:ЗАКОН|КОДЕКС|УКАЗ|ПРИКАЗ|ПОСТАНОВЛЕНИЕ|КОНСТИТУЦИЯ|РЕШЕНИЕ|РАСПОРЯЖЕНИЕ)"
    r"(?:\s+(?:РЕСПУБЛИКИ КАЗАХСТАН|ПРЕЗИДЕНТА.*|ПРАВИТЕЛЬСТВА.*|(?:И\.\s?О\.\s?)?МИНИСТРА.*|"
    r"МАСЛИХАТА.*|АКИМ(?:А|АТА)\b.*|КОНСТИТУЦИОННОГО СУДА.*|ВЕРХОВНОГО СУДА.*|ПАРЛАМЕНТА.*|"
    r"ПРЕМЬЕР-МИНИСТРА.*|ПРЕДСЕДАТЕЛЯ \S.*|РУКОВОДИТЕЛЯ \S.*|СЕНАТА.*|МАЖИЛИСА.*))?|"
    r"(?:КОНСТИТУЦИОННОГО СУДА |ВЕРХОВНОГО СУДА |ПРАВИТЕЛЬСТВА |ПРЕЗИДЕНТА |МИНИСТРА \S.{0,90})?"
    r"РЕСПУБЛИКИ КАЗАХСТАН|ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ|"
    r"ҚАЗАҚСТАН РЕСПУБЛИКАСЫ\s+(?:[\w-]+\s+){0,6}[\w-]+(?:НЫҢ|НІҢ|ДЫҢ|ДІҢ|ТЫҢ|ТІҢ)|"
    r"БҰЙРЫҚ|ҚАУЛЫ|ЖАРЛЫҚ|Проект|Жоба",
    re.I,
)
# Any body in capitals after the kind: «РАСПОРЯЖЕНИЕ ПРЕМЬЕР-МИНИСТРА РЕСПУБЛИКИ КАЗАХСТАН».
_CAPITALS = re.compile(
    r"(?:ЗАКОН|КОДЕКС|УКАЗ|ПРИКАЗ|ПОСТАНОВЛЕНИЕ|РЕШЕНИЕ|РАСПОРЯЖЕНИЕ)\s+[А-ЯЁ]|"
    r"\S.{0,120}(?:ҚАУЛЫСЫ|БҰЙРЫҒЫ|ЖАРЛЫҒЫ|ШЕШІМІ|ӨКІМІ)$"
)
_DATE_LINE = re.compile(
    r"(?:(?:от|принят[ао]?|утвержд[её]н[ао]?)\s+)?"
    r"(?:(?:г\.\s?)?[А-ЯӘҒҚҢӨҰҮҺІ][\w-]+(?:\s+қаласы)?,\s+){0,2}(?:«?\d{1,2}»?\s+[а-я]+\s+\d{4}|"
    r"\d{4}\s+жылғы\s+«?\d{1,2}|\d{2}\.\d{2}\.\d{4}).{0,60}$",
    re.I,
)
LONGEST_KIND = 140  # characters
_DATE_INSIDE = re.compile(r"\s(?:от\s+«?\d{1,2}»?\s+[а-я]+\s+\d{4}|\d{4}\s+жылғы\s+«?\d)", re.I)
_NUMBER_LINE = re.compile(r"(?:№|N)\s*\d\S*(?:\s+(?:ЗРК|ҚРЗ))?\.?$")
REGISTERED = re.compile(
    r"Зарегистрирован|Не подлежит|Қазақстан Республикасы(?:ның)? Әділет министрлігінде"
)
# The words by which a body enacts: «постановляет:», «ПРИКАЗЫВАЮ:», «қаулы етеді:».
ENACTS = re.compile(
    r"(?:\bп\s?о\s?с\s?т\s?а\s?н\s?о\s?в\s?л\s?я\s?(?:е\s?т|ю)|\bприказыва(?:ю|ем)|\bрешил[аи]?|"
    r"\bқаулы\s+(?:етеді|етемін|қабылдады)|\bбұйырамы[нз]|\bшешім\s+қабылдады|\bшешті)\s*:\s*$",
    re.I,
)
# A kind and the title behind it on one line: «Закон Об оранжереях».
_KIND_AND_TITLE = re.compile(
    r"(?P<kind>(?:Конституционный )?(?:Закон|Кодекс|Указ|Постановление|Приказ|Решение|"
    r"Распоряжение)(?:\s+(?:Республики Казахстан|(?:Президента|Правительства) Республики Казахстан))?)"
    r"\s+(?P<title>[«\"]?(?:О|Об|Обо)\s+\S.{2,400})",
    re.I,
)
_PLACE = re.compile(
    r"(?:г\.\s?|город\s+)[А-ЯӘҒҚҢӨҰҮҺІ][\w-]+|[А-ЯӘҒҚҢӨҰҮҺІ][\w-]+\s+қаласы|"
    r"Астана,?\s+(?:Акорда|Ақорда)(?:,.{0,60})?"
)
MOST_LINES = 5  # of requisites that a source has broken apart


def number_in(text: str) -> str:
    """Return the number of an act in its requisites: "№ 230-VIII ҚРЗ" -> "230-VIII"."""
    match = _NUMBER.search(fold_lookalikes(text))
    return re.sub(r"\s*[-–]\s*", "-", match[1]).strip(" .-–") if match else ""


def is_requisites(text: str) -> bool:
    """Tell whether a line gives kind and date of an act: «Закон … от 17 ноября 2025 года №
    230-VIII»."""
    if len(text) > 400 or _TITLE_RU.match(text) or TITLE_KK.search(text):
        return False
    folded = before_repeal(fold_lookalikes(text))
    if not dates.find(folded):
        return False
    if _NAMES_KIND_RU.match(folded):
        return _SENTENCE_RU.search(folded) is None
    return bool(_NAMES_KIND_KK.search(folded)) and not _SENTENCE_KK.search(folded)


def are_stated(lines: Sequence[Line]) -> bool:
    """Tell whether kind and date of an act stand among lines, on one of them or on several."""
    paras = [Para(line.number, squeeze(line.text)) for line in lines if line.text.strip()]
    stated = any(requisites_length(paras, place) for place in range(len(paras)))
    return (
        stated or framed(paras) is not None or any(annexes.approved(p.folded) for p in paras[:12])
    )


def subtype_of(text: str) -> str:
    """Return the kind of act that words name, "" for none."""
    folded = fold_lookalikes(text)
    return next((kind for kind, pattern in _KINDS if pattern.search(folded)), "")


def kind_and_title(text: str) -> tuple[str, str] | None:
    """Return kind and title that stand on one line; None: it is no such line."""
    match = _KIND_AND_TITLE.fullmatch(text.strip())
    if match is None or dates.find(fold_lookalikes(text)):
        return None
    return match["kind"], match["title"]


def parts(before: str, text: str) -> bool:
    """Tell whether two lines at the head of an act are not one: title, kind and date each have
    their own."""
    first, second = Para(0, before), Para(0, text)
    first.folded, second.folded = fold_lookalikes(before), fold_lookalikes(text)
    if any(is_kind(para) or is_place(para.text) for para in (first, second)) or is_requisites(text):
        return True
    if text[:1].isupper() and (TITLE_KK.search(first.folded) or _DATE_LINE.match(first.folded)):
        return True
    return bool(_DATE_LINE.match(second.folded)) and len(before) < LONGEST_KIND * 2


def is_place(text: str) -> bool:
    """Tell whether a line names nothing but where an act was made: «Астана қаласы»."""
    return bool(_PLACE.fullmatch(text.strip().rstrip(".,")))


def framed(paras: Sequence[Para]) -> int | None:
    """Return where the title of an act stands that has its kind above it and its date at the end.

    A law of one sentence is printed so; None where the lines are no such frame.
    """
    kind = next((i for i, p in enumerate(paras[:6]) if is_kind(p) and subtype_of(p.text)), None)
    if kind is None or kind + 1 >= len(paras):
        return None
    title = paras[kind + 1].folded
    if not (_TITLE_RU.match(title) or TITLE_KK.search(title)):
        return None
    last = [p.folded for p in paras[-8:]]
    day = any(_DATE_LINE.match(text) for text in last)
    return kind + 1 if day and any(number_in(text) for text in last) else None


def first_sentence(paras: Sequence[Para], signed: Sequence[bool]) -> int | None:
    """Return where the words of an act without numbers begin: the first sentence after its
    requisites.

    None where nothing says that the text is an act.
    """
    stated = next(
        (i + n - 1 for i in range(min(20, len(paras))) if (n := requisites_length(paras, i))), None
    )
    enacted = next((i for i, p in enumerate(paras[:20]) if ENACTS.search(p.text)), None)
    if stated is None and enacted is None:
        stated = framed(paras)
    if stated is None and enacted is None:
        return None
    for place in range(stated + 1 if stated is not None else (enacted or 0), len(paras)):
        para = paras[place]
        if signed[place] or REGISTERED.match(para.folded):
            continue
        if para.text.endswith((".", ":", ";")):
            return place
    return None


def requisites_length(paras: Sequence[Para], place: int) -> int:
    """Return how many lines from here are the requisites of the act: 0 for none.

    A source may break them: «НОРМАТИВНОЕ ПОСТАНОВЛЕНИЕ», «КОНСТИТУЦИОННОГО СУДА РЕСПУБЛИКИ
    КАЗАХСТАН», «от 3 декабря 2024 года № 54-НП».
    """
    if is_requisites(paras[place].text):
        more = paras[place + 1 : place + 2]
        return 1 + bool(more and not number_in(paras[place].text) and _is_number(more[0]))
    if not is_kind(paras[place]):
        return 0
    for end in range(place + 1, min(place + MOST_LINES, len(paras))):
        if dated(paras[end]):
            words = " ".join(p.text for p in paras[place : end + 1])
            if not subtype_of(words):
                return 0
            more = paras[end + 1 : end + 2]
            return end - place + 1 + bool(more and not number_in(words) and _is_number(more[0]))
        if not (is_kind(paras[end]) or (paras[end].text.isupper() and len(paras[end].text) < 120)):
            return 0
    return 0


def dated(para: Para) -> bool:
    """Tell whether a line ends the requisites: a date, after nothing or after more of the kind."""
    text = para.folded
    if TITLE_KK.search(text):  # «2021 жылғы 5 қаңтардағы Заңға өзгеріс енгізу туралы» is a title
        return False
    if _DATE_LINE.match(text):
        return True
    begun = _DATE_INSIDE.search(text) if len(text) < 240 else None
    if begun is None:
        return False
    head = text[: begun.start()].strip()
    return bool(_BARE_KIND.fullmatch(head)) or head.isupper()


def is_kind(para: Para) -> bool:
    """Tell whether a line is nothing but the kind of an act and the body that made it."""
    text = para.folded.strip()
    if len(text) >= LONGEST_KIND:
        return False
    return bool(_BARE_KIND.fullmatch(text)) or (text.isupper() and bool(_CAPITALS.match(text)))


def _is_number(para: Para) -> bool:
    return bool(_NUMBER_LINE.match(para.folded))
