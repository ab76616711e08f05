"""Labels of speakers that name an office: «Министр А. С. Омаров: …», «Докладчик – …».

A record of Parliament prints a surname in capitals. Other records (round tables, hearings,
committees, maslikhats) print the office with the name, in small letters, in many orders. Such a
line is a label only where a sentence may begin: the caller looks at the line before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kzailaw_desktop.text import fold_lookalikes

UPPER = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІ"
LOWER = "a-zа-яёәғқңөұүһі"

# Words of an office, as stems; a label's office holds at least one of them.
OFFICES = (
    # Russian
    "министр",
    "вице-министр",
    "премьер",
    "президент",
    "депутат",
    "сенатор",
    "мажилисмен",
    "председател",
    "заместител",
    "спикер",
    "докладчик",
    "содокладчик",
    "выступающ",
    "директор",
    "руководител",
    "начальник",
    "секретар",
    "аким",
    "прокурор",
    "судья",
    "эксперт",
    "представител",
    "модератор",
    "ведущ",
    "уполномоченн",
    "советник",
    "ректор",
    "професс",
    "адвокат",
    "глава",
    "член",
    "участник",
    "аудитор",
    "ответственн",
    "посол",
    "академик",
    "омбудсмен",
    # Kazakh
    "төраға",
    "төрайым",
    "орынбасар",
    "баяндамашы",
    "сөйлеуші",
    "басшы",
    "бастық",
    "бастығ",
    "хатшы",
    "әкім",
    "сарапшы",
    "өкіл",
    "жетекші",
    "мүше",
    "кеңесші",
    "қатысушы",
    "жүргізуші",
    "уәкіл",
    "судьясы",
    "елші",
    "құрылтайшы",
    # English
    "minister",
    "senator",
    "deputy",
    "chair",
    "speaker",
    "rapporteur",
    "member",
    "director",
)
_OFFICE = "|".join(sorted(OFFICES, key=len, reverse=True))
_HAS_OFFICE = re.compile(rf"(?<![^\W\d_])(?:{_OFFICE})", re.I)

INITIALS = rf"[{UPPER}]\s?\.(?:\s?-?[{UPPER}]\s?\.)?(?:[{UPPER}]\.)?"
CAPITALS = rf"[{UPPER}](?:[{UPPER}’'ʼ]|-(?=[{UPPER}]))+"
SMALL = rf"[{UPPER}][{LOWER}’'ʼ]+(?:-[{UPPER}]?[{LOWER}]+)?"
_ANY = rf"(?:{CAPITALS}|{SMALL})"
_PATRONYMIC = (
    rf"[{UPPER}][{UPPER}{LOWER}’'ʼ-]*"
    r"(?:ұлы|улы|қызы|кызы|вич|ич|вна|чна|ҰЛЫ|УЛЫ|ҚЫЗЫ|КЫЗЫ|ВИЧ|ИЧ|ВНА|ЧНА)"
)
# Surname and initials either way round, or a full name with a patronymic.
PERSON = (
    rf"(?:{_ANY}\s+{INITIALS}|{INITIALS}\s*{_ANY}|{_ANY}\s+{_ANY}\s+{_PATRONYMIC}|"
    rf"{_ANY}\s+{_PATRONYMIC}\s+{_ANY})"
)
# Surname and given name, or surname and one initial: a label only with more beside it.
SHORT_PERSON = rf"(?:{_ANY}\s+{_ANY}|{_ANY}\s+[{UPPER}]\.)"
_PLAIN_PERSON = rf"{_ANY}\s+{_ANY}"  # «Министр Асқар Омаров: …»: with a colon only
# An office: words without the end of a sentence; «Комитета по финансам и бюджету», «„Atameken“».
_WORDS = r"[^.:;!?()\[\]\t]{2,160}?"
_ASIDE = r"(?:\s*\((?P<aside>[^()]{2,160})\))?"
_REST = r"(?P<rest>.*)"
_DASH = r"\s*[–—-]\s+"

_STARTS_WITH_PERSON = re.compile(PERSON)
HEAD = 300  # characters of a line in which a label is looked for

# Tables of forms: what comes first, and what must follow the name for it to be a label.
_FORMS = (
    # Министр А. С. Омаров: …   Төраға М.С. Әшімбаев (Сенат): …
    rf"(?P<role>[{UPPER}]{_WORDS})[\s,]+(?P<name>{PERSON}){_ASIDE}\s*:\s*{_REST}",
    # Министр Асқар Омаров: …
    rf"(?P<role>[{UPPER}]{_WORDS})[\s,]+(?P<name>{_PLAIN_PERSON}){_ASIDE}\s*:\s*{_REST}",
    # Министр Омаров А.С. Уважаемые …   Министр А.С. Омаров. Уважаемые …   Министр А.С. Омаров – …
    rf"(?P<role>[{UPPER}]{_WORDS})[\s,]+(?P<name>{_ANY}\s+{INITIALS}){_ASIDE}"
    rf"(?:\s*[–—]\s*|\s*\.?\s*){_REST}",
    rf"(?P<role>[{UPPER}]{_WORDS})[\s,]+(?P<name>{INITIALS}\s*{_ANY}){_ASIDE}"
    rf"\s*(?:\.|[–—](?=\s))\s*{_REST}",
    # ОМАРОВ А.С., министр финансов: …   Омаров А.С. – министр финансов. Уважаемые …
    rf"(?P<name>{PERSON})(?:,\s*|{_DASH})(?P<role>{_WORDS})\s*[:.]\s*{_REST}",
    # Омаров Асқар, депутат: …
    rf"(?P<name>{_PLAIN_PERSON})(?:,\s*|{_DASH})(?P<role>{_WORDS})\s*:\s*{_REST}",
    # Омаров А.С.: …   А. С. Омаров (министр): …
    rf"(?P<name>{PERSON}){_ASIDE}\s*:\s*{_REST}",
    # Омаров А.С. (министр). Уважаемые …
    rf"(?P<name>{PERSON})\s*\((?P<aside>[^()]{{2,160}})\)\s*[.–—]?\s*{_REST}",
    # a table's row: name or office, then a tab
    rf"(?P<name>{PERSON})(?:,\s*(?P<role>{_WORDS}))?\t\s*{_REST}",
    rf"(?P<role>[{UPPER}]{_WORDS})[\s,]+(?P<name>{PERSON})\t\s*{_REST}",
)
_PATTERNS = tuple(re.compile(form) for form in _FORMS)
# An office alone: «Министр: …», «Бірінші баяндамашы: …», «Депутат с места: …».
_ALONE = re.compile(rf"(?P<name>[{UPPER}][^.:;!?()\[\]\t,«»]{{2,60}}?)\s*:\s*{_REST}")
_ORDINAL = r"(?:бірінші|екінші|үшінші|қосымша|бас|первый|второй|третий|главный|основной)"
OFFICE_FIRST = re.compile(rf"(?:{_ORDINAL}\s+)?(?:{_OFFICE})", re.I)
LEADING_TIME = re.compile(r"[\[(]?\d{1,2}[:.]\d{2}(?::\d{2})?[\])]?\s+(?=\S)")
# Words by which the chair gives the floor: «Докладчик – Омаров А.С. Пожалуйста.» is the chair's.
_FLOOR_GIVEN = re.compile(
    r"(?:пожалуйста|прошу|вам слово|слово вам|сөз сізде|сөз сізге|марқабат|мархабат|марҳабат|"
    r"өтінемін|содокладчик\s*[–—:-]|қосымша баяндамашы\s*[–—:-])",
    re.I,
)


# Докладчик – А. С. Омаров. Уважаемые …
_DASHED = re.compile(
    rf"(?P<role>[{UPPER}]{_WORDS}){_DASH}(?P<name>{PERSON}){_ASIDE}\s*[.:]\s*{_REST}"
)


@dataclass(frozen=True, slots=True)
class OfficeLabel:
    """A label found: the name, the office, and the words that follow."""

    name: str
    office: str
    rest: str


def find_office_label(line: str) -> OfficeLabel | None:
    """Find the label with an office at the beginning of a line that may begin a sentence."""
    head, more = line[:HEAD], line[HEAD:]
    if not head[:1].isupper() or not (_HAS_OFFICE.search(head) or _STARTS_WITH_PERSON.match(head)):
        return None
    for number, pattern in enumerate(_PATTERNS):
        match = pattern.fullmatch(head)
        if match is None:
            continue
        found = match.groupdict()
        office = (found.get("role") or "").strip(" ,–—-")
        aside = (found.get("aside") or "").strip()
        rest = (match["rest"] + more).strip()
        if found.get("role") is not None and not _HAS_OFFICE.search(office):
            continue
        if number == 7 and not _HAS_OFFICE.search(aside):
            continue
        if not _is_speech(rest):
            continue
        return OfficeLabel(match["name"].strip(), office or aside, rest)
    return _office_alone(head, more)


def has_office(words: str) -> bool:
    """Tell whether words name an office."""
    return bool(_HAS_OFFICE.search(words))


def find_dashed_label(line: str) -> OfficeLabel | None:
    """Find the label «Докладчик – А. С. Омаров. …»: an office, a dash, a name."""
    head, more = line[:HEAD], line[HEAD:]
    match = _DASHED.fullmatch(fold_lookalikes(head))
    if match is None or not OFFICE_FIRST.match(head) or not has_office(match["role"]):
        return None
    name = head[match.start("name") : match.end("name")].strip()
    rest = (head[match.start("rest") :] + more).strip()
    office = head[: match.end("role")].strip(" ,–—-")
    return OfficeLabel(name, office, rest) if _is_speech(rest) else None


def _office_alone(head: str, more: str) -> OfficeLabel | None:
    """Return an office without a name: a few words, one of them the office, and a colon."""
    match = _ALONE.fullmatch(head)
    if match is None or len(match["name"].split()) > 6 or not OFFICE_FIRST.match(match["name"]):
        return None
    rest = (match["rest"] + more).strip()
    return OfficeLabel(match["name"].strip(), "", rest) if _is_speech(rest) else None


def _is_speech(rest: str) -> bool:
    """Tell whether what follows a label can be words spoken: not a quotation, a name or a
    heading."""
    if not rest or rest[0] in '«„“",;*' or rest[0].islower():
        return False
    if _FLOOR_GIVEN.match(rest):
        return False
    return re.fullmatch(rf"(?:{PERSON}|[{UPPER}]{{4,}})[.,;]?", rest) is None
