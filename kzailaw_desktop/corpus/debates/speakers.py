"""Who speaks: labels at the beginning of a turn, and the remarks that stand between turns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kzailaw_desktop.text import fold_lookalikes

UPPER = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІ"
LOWER = "a-zа-яёәғқңөұүһі"

# Voices that the record names by what they are; the chair first.
CHAIR = (
    "ТӨРАҒАЛЫҚ ЕТУШІ",
    "ТӨРАҒАЛЫҚ ЕТІП ОТЫРҒАН",
    "ТӨРАҒАНЫҢ ОРЫНБАСАРЫ",
    "ТӨРАҒА",
    "ТӨРАЙЫМ",
    "ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ",
    "ПРЕДСЕДАТЕЛЬСТВУЮЩАЯ",
    "ЗАМЕСТИТЕЛЬ ПРЕДСЕДАТЕЛЯ",
    "ПРЕДСЕДАТЕЛЬ",
    "СПИКЕР",
    "ЖҮРГІЗУШІ",
    "ВЕДУЩИЙ",
    "ВЕДУЩАЯ",
    "МОДЕРАТОР",
    "CHAIR",
    "CHAIRMAN",
    "SPEAKER",
)
FLOOR = (
    "ОРНЫНАН",
    "ОРЫНДАРЫНАН",
    "ОРЫНДАРДАН",
    "ЗАЛДАН",
    "С МЕСТА",
    "С МЕСТ",
    "ИЗ ЗАЛА",
    "ГОЛОС ИЗ ЗАЛА",
    "ГОЛОСА ИЗ ЗАЛА",
    "ГОЛОС С МЕСТА",
    "ДАУЫС",
    "ДЕПУТАТТАР",
    "ДЕПУТАТТАР ОРНЫНАН",
    "ДЕПУТАТЫ С МЕСТ",
    "ЗАЛДАН ДАУЫС",
    "FROM THE FLOOR",
)
OTHERS = (
    "СӨЙЛЕУШІ",
    "ВЫСТУПАЮЩИЙ",
    "ВЫСТУПАЮЩАЯ",
    "ҚАТЫСУШЫ",
    "УЧАСТНИК",
    "ХАТШЫ",
    "СЕКРЕТАРЬ",
    "ДЕПУТАТ",
    "МИНИСТР",
    "ПРЕМЬЕР-МИНИСТР",
    "ПРЕЗИДЕНТ",
    "МЕМЛЕКЕТ БАСШЫСЫ",
    "ГЛАВА ГОСУДАРСТВА",
    "БАЯНДАМАШЫ",
    "ДОКЛАДЧИК",
    "ЕСЕП КОМИССИЯСЫ",
    "ДИКТОР",
    "АУДАРМАШЫ",
    "ПЕРЕВОДЧИК",
)
_TERMS = "|".join(sorted((re.escape(t) for t in CHAIR + FLOOR + OTHERS), key=len, reverse=True))
_INITIALS = rf"[{UPPER}]\s?\.(?:\s?-?[{UPPER}]\s?\.){{0,2}}"
_SURNAME = rf"[{UPPER}](?:[{UPPER}’'ʼ]|-(?=[{UPPER}]))+"
_TITLED = rf"[{UPPER}][{LOWER}’'ʼ]+(?:-[{UPPER}][{LOWER}]+)?"
_ASIDE = r"(?:\s*\([^()]{2,120}\))?"
_SEPARATOR = r"\**\s*(?:[.:]|[–—]|-(?=\s))?\**\s*"

NAMED = re.compile(
    rf"(?P<name>{_SURNAME}(?: {_SURNAME})?\s+{_INITIALS}){_ASIDE}{_SEPARATOR}(?P<rest>.*)"
)
# The full stop after the last initial was forgotten: «ЖҮНІСОВ Т.Т Рақмет».
UNDOTTED = re.compile(
    rf"(?P<name>{_SURNAME}\s+[{UPPER}]\.\s?[{UPPER}])\s+(?P<rest>[{UPPER}«„“\"][{LOWER}].*)"
)
REVERSED = re.compile(rf"(?P<name>{_INITIALS}\s*{_SURNAME}){_ASIDE}\s*[.:]\s*(?P<rest>.*)")
FULL = re.compile(
    rf"(?P<name>{_SURNAME} {_SURNAME} [{UPPER}’'-]*(?:ҰЛЫ|УЛЫ|ҚЫЗЫ|КЫЗЫ|ВИЧ|ИЧ|ВНА|ЧНА))"
    rf"{_ASIDE}\s*[.:]\s*(?P<rest>.*)"
)
VOICE = re.compile(
    rf"(?P<name>(?:{_TERMS})(?:\s+(?:{_SURNAME}\s+{_INITIALS}|{_INITIALS}\s*{_SURNAME}))?)"
    rf"{_ASIDE}\s*(?:[.:]|[–—](?=\s))\s*(?P<rest>.*)"
)
# Records that do not print labels in capitals.
TITLED = re.compile(rf"(?P<name>{_TITLED}\s+{_INITIALS}){_ASIDE}{_SEPARATOR}(?P<rest>.*)")
TITLED_VOICE = re.compile(rf"(?P<name>{_TERMS}){_ASIDE}\s*[.:]\s*(?P<rest>.*)", re.I)
CAPITALS = re.compile(rf"(?P<name>[{UPPER}][{UPPER} \-]{{3,60}})[.:]\s*(?P<rest>[{UPPER}«\"„“(].*)")

LEADER = re.compile(r"[.…]{4,}|(?:\. ){4,}|_{4,}")

_BREAK = re.compile(
    r"\W*(?:ҮЗІЛІС(?:ТЕН КЕЙІН| ЖАРИЯЛАН\w+)?|ПЕРЕРЫВ(?: ОБЪЯВЛ\w+)?|ПОСЛЕ ПЕРЕРЫВА|"
    r"(?:ҮЗІЛІС|ПЕРЕРЫВ)\W+\d+ (?:МИНУТ\w*|МИН\.?))\W*",
    re.I,
)
_END = re.compile(
    r"\W*(?:ОТЫРЫСТЫҢ СОҢЫ|ОТЫРЫС АЯҚТАЛДЫ|ОТЫРЫС ЖАБЫЛДЫ|КОНЕЦ (?:СОВМЕСТНОГО )?ЗАСЕДАНИЯ|"
    r"ЗАСЕДАНИЕ ОКОНЧЕНО|ЗАСЕДАНИЕ ЗАКРЫТО|БІРЛЕСКЕН ОТЫРЫСТЫҢ СОҢЫ)\W*",
    re.I,
)
_SCENE = re.compile(r"[(\[][^()\[\]]{2,120}[)\]]\.?")
_SCENE_WORD = re.compile(
    r"шу\b|шум|қол ша|аплодис|күлкі|смех|әнұран|гимн|микрофон|тыныш|оживлен|дауыс|реплик|"
    r"видео|слайд|бейне|үзіліс|перерыв|кворум|тіркел|орын|апплод|applause|laughter|демонстр|"
    r"көрсетіл|показ|минут|құттықта|жест|прослуш",
    re.I,
)
_APPLAUSE = re.compile(
    r"\W*(?:ҚОЛ ШАПАЛАҚТАУ(?:ЛАР)?|ДУ ҚОЛ ШАПАЛАҚТАУ|АПЛОДИСМЕНТЫ|(?:МЕМЛЕКЕТТІК )?ӘНҰРАН "
    r"(?:ОРЫНДАЛАДЫ|ОРЫНДАЛДЫ|ОЙНАЛАДЫ)|(?:ЗВУЧИТ|ИСПОЛНЯЕТСЯ) (?:ГОСУДАРСТВЕННЫЙ )?ГИМН.{0,60}|"
    r"(?:БЕЙНЕРОЛИК|ВИДЕОРОЛИК)\w* (?:КӨРСЕТІЛ\w+|ДЕМОНСТРИР\w+)|КҮЛКІ|СМЕХ|ШУ|ШУМ В ЗАЛЕ)\W*"
)
_TIME = re.compile(
    r"\W*(?:уақыты?|время)?\W*(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s*(?:ч|час\w*|сағат\w*))?|"
    r"\d{1,2}\s*(?:сағат|час\w*)\s*\d{1,2}\s*мин\w*)\W*",
    re.I,
)
_VOTE = re.compile(
    r"\W*(?:(?:дауыс беру(?:дің)?|дауыс берудің) (?:нәтиже\w*|қорытынды\w*)|результаты? голосования|"
    r"(?:қолдағандар|қолдады|жақтап|иә|қарсы(?: болғандар)?|қалыс қалғандар?|қалыс|дауыс бермегендер?|"
    r"дауыс бермеді|барлығы|тіркелгендер|«?за»?|«?против»?|«?воздержал\w+»?|не голосовал\w*|всего|"
    r"зарегистрирован\w*|кворум)\s*[:–—-]+\s*\d+)\b.{0,160}",
    re.I,
)
_FINISHED = '.!?…:;)]»”"'
_LABEL_LIKE = re.compile(
    rf"(?:[{UPPER}]{{4,}}(?: [{UPPER}]{{4,}})*(?: [{UPPER}]\.){{0,2}}[.:]|[{UPPER}]{{4,}} [{UPPER}]\.)(?:\s|$)"
)
HEADING_CONTENTS = re.compile(r"\W*(?:МАЗМҰНЫ|СОДЕРЖАНИЕ|ОГЛАВЛЕНИЕ)\W*(?:\d{4}.*)?", re.I)


@dataclass(frozen=True, slots=True)
class Label:
    """The beginning of a turn: who, and the words that follow on the same line."""

    speaker: str  # as written
    rest: str
    aside: str = ""  # what stands in brackets after the name


@dataclass(frozen=True, slots=True)
class Labelling:
    """How a record labels its speakers."""

    titled: bool  # labels are not in capitals
    extra: frozenset[str]  # further labels in capitals that come back
    known: frozenset[str] = frozenset()  # speakers found beyond doubt


def _match(
    pattern: re.Pattern[str], line: str, known: frozenset[str] = frozenset()
) -> Label | None:
    folded = fold_lookalikes(line)
    match = pattern.match(folded)
    if match is None:
        return None
    rest = line[match.start("rest") :].strip()
    if LEADER.search(line) or rest[:1] in (",", ";", "*"):
        return None
    if rest[:1].islower() and line[: match.end("name")].strip() not in known:
        return None
    if re.fullmatch(rf"[{UPPER}]{{4,}}", rest):
        return None  # a signature: "СЕНАТЫНЫҢ ТӨРАҒАСЫ М. ӘШІМБАЕВ"
    between = line[match.end("name") : match.start("rest")]
    aside = re.search(r"\(([^()]*)\)", between)
    return Label(line[: match.end("name")].strip(), rest, aside[1].strip() if aside else "")


def find_label(line: str, style: Labelling) -> Label | None:
    """The speaker's label at the beginning of a line, or None."""
    bare = line.strip().strip("*_# ")
    if not bare or not bare[0].isalpha():
        return None
    if label := _match(UNDOTTED, bare):
        return replace(label, speaker=f"{label.speaker}.")
    for pattern in (VOICE, NAMED, FULL, REVERSED):
        if label := _match(pattern, bare, style.known):
            return label
    if style.titled:
        for pattern in (TITLED_VOICE, TITLED):
            if label := _match(pattern, bare):
                return label
    if fold_lookalikes(bare) in CHAIR or is_floor(bare):
        return Label(bare, "")
    label = _match(CAPITALS, bare)
    return label if label and label.speaker in style.extra else None


def survey(lines: Sequence[str]) -> Labelling:
    """Find out how a record labels its speakers."""
    plain = Labelling(False, frozenset())
    capitals = titled = 0
    others: Counter[str] = Counter()
    known: set[str] = set()
    finished = True  # the line before ended a sentence: a wrapped line may begin with a name
    for line in lines:
        if label := find_label(line, plain):
            capitals += 1
            known.add(label.speaker)
        elif remark_kind(line) == "":
            bare = line.strip().strip("*_# ")
            if finished and (label := _match(CAPITALS, bare)):
                others[label.speaker] += 1
            if _match(TITLED_VOICE, bare) or _match(TITLED, bare):
                titled += 1
        if bare_end := line.rstrip()[-1:]:
            finished = bare_end in _FINISHED
    extra = frozenset(s for s, times in others.items() if times >= 2)
    return Labelling(titled >= 3 and titled > 2 * capitals, extra, frozenset(known))


def remark_kind(line: str) -> str:
    """What a line that nobody speaks is: "break", "end", "scene", "time", "vote", or ""."""
    bare = fold_lookalikes(line.strip().strip("*_# "))
    if not bare:
        return ""
    if _END.fullmatch(bare):
        return "end"
    if _BREAK.fullmatch(bare) and bare.upper() == bare:
        return "break"
    if _APPLAUSE.fullmatch(bare):
        return "scene"
    if _SCENE.fullmatch(bare):
        if _BREAK.fullmatch(bare):
            return "break"
        if _TIME.fullmatch(bare):
            return "time"
        return "scene" if _SCENE_WORD.search(bare) else ""
    if _TIME.fullmatch(bare):
        return "time"
    if _VOTE.fullmatch(bare) and not bare[0].islower():
        return "vote"
    return ""


def is_chair(speaker: str) -> bool:
    """Whether a label names the one who leads the sitting."""
    folded = fold_lookalikes(speaker).upper()
    return any(folded == term or folded.startswith(f"{term} ") for term in CHAIR)


def is_floor(speaker: str) -> bool:
    """Whether a label is a voice from the floor."""
    return fold_lookalikes(speaker).upper() in FLOOR


def looks_like_label(line: str) -> bool:
    """Whether a line begins like a label in capitals, for the report."""
    return bool(_LABEL_LIKE.match(fold_lookalikes(line)))
