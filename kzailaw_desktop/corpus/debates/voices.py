"""Voices that a record names by what they are: the chair, the floor, others without a name."""

from __future__ import annotations

import re

from kzailaw_desktop.text import fold_lookalikes

CHAIR = (
    "ТӨРАҒАЛЫҚ ЕТУШІ",
    "ТӨРАҒАЛЫҚ ЕТІП ОТЫРҒАН",
    "ТӨРАҒАНЫҢ ОРЫНБАСАРЫ",
    "ТӨРАҒА",
    "ПАЛАТА ТӨРАҒАСЫ",
    "СЕНАТ ТӨРАҒАСЫ",
    "МӘЖІЛІС ТӨРАҒАСЫ",
    "ҚҰРЫЛТАЙ ТӨРАҒАСЫ",
    "КОМИТЕТ ТӨРАҒАСЫ",
    "КОМИТЕТТІҢ ТӨРАҒАСЫ",
    "КОМИССИЯ ТӨРАҒАСЫ",
    "МӘСЛИХАТ ТӨРАҒАСЫ",
    "СЕССИЯ ТӨРАҒАСЫ",
    "ОТЫРЫС ТӨРАҒАСЫ",
    "ТӨРАЙЫМ",
    "ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ",
    "ПРЕДСЕДАТЕЛЬСТВУЮЩАЯ",
    "ЗАМЕСТИТЕЛЬ ПРЕДСЕДАТЕЛЯ",
    "ПРЕДСЕДАТЕЛЬ СЕНАТА",
    "ПРЕДСЕДАТЕЛЬ МАЖИЛИСА",
    "ПРЕДСЕДАТЕЛЬ ПАЛАТЫ",
    "ПРЕДСЕДАТЕЛЬ КУРУЛТАЯ",
    "ПРЕДСЕДАТЕЛЬ КОМИТЕТА",
    "ПРЕДСЕДАТЕЛЬ КОМИССИИ",
    "ПРЕДСЕДАТЕЛЬ МАСЛИХАТА",
    "ПРЕДСЕДАТЕЛЬ СЕССИИ",
    "ПРЕДСЕДАТЕЛЬ ЗАСЕДАНИЯ",
    "ПРЕДСЕДАТЕЛЬ",
    "СПИКЕР",
    "ЖҮРГІЗУШІ",
    "ВЕДУЩИЙ",
    "ВЕДУЩАЯ",
    "МОДЕРАТОР",
    "CHAIR",
    "CHAIRMAN",
    "CHAIRPERSON",
    "SPEAKER",
)
# A voice from the floor is one of these, or several: «ОРНЫНАН ДАУЫСТАР», «РЕПЛИКИ С МЕСТ».
_FLOOR_PLACES = (
    r"ОРНЫНАН|ОРЫНДАРЫНАН|ОРЫНДАРДАН|ОРЫННАН|ЗАЛДАН|ЗАЛДАҒЫ|С МЕСТА|С МЕСТ|ИЗ ЗАЛА|В ЗАЛЕ|"
    r"FROM THE FLOOR"
)
_FLOOR_VOICES = (
    r"ГОЛОСА?|ДАУЫС(?:ТАР)?|РЕПЛИК[АИ]|РЕПЛИКАЛАР|ВЫКРИКИ?|ВОЗГЛАСЫ?|ДЕПУТАТ(?:ТАР|Ы)?|VOICES?"
)
FLOOR_PATTERN = (
    rf"(?:(?:{_FLOOR_VOICES})\s+)?(?:{_FLOOR_PLACES})(?:\s+(?:{_FLOOR_VOICES}))?|"
    r"ГОЛОСА?|ДАУЫС(?:ТАР)?|ДЕПУТАТТАР"
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
_PLAIN = sorted((re.escape(term) for term in CHAIR + OTHERS), key=len, reverse=True)
TERMS = f"{FLOOR_PATTERN}|{'|'.join(_PLAIN)}"
VOICE_NAME = re.compile(rf"(?:{TERMS})", re.I)
_FLOOR = re.compile(FLOOR_PATTERN, re.I)


def is_floor(speaker: str) -> bool:
    """Tell whether a label is a voice from the floor."""
    return bool(_FLOOR.fullmatch(fold_lookalikes(speaker)))


def is_voice(label: str) -> bool:
    """Tell whether a label names the chair or the floor, without a name of its own."""
    folded = fold_lookalikes(label).upper()
    return folded in CHAIR or is_floor(label)
