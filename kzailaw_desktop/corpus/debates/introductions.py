"""Full names and roles of speakers, in the record's own words.

The chair gives the floor by full name in the dative («Сөз депутат Лукин Андрей Ивановичке
беріледі»), calls on guests by role and name, or addresses them by given name and patronymic; the
list of contents names the roles of guests. What the record does not say stays empty.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kzailaw_desktop.corpus.debates.exchanges import Turn
from kzailaw_desktop.corpus.debates.roles import UPPER
from kzailaw_desktop.corpus.debates.speakers import is_chair
from kzailaw_desktop.corpus.debates.voices import is_floor
from kzailaw_desktop.corpus.text.mixed import sentences
from kzailaw_desktop.text import fold_lookalikes

_PATRONYMIC = re.compile(r"(.*?(?:ұлы|улы|оглы|қызы|кызы|вич|ьич|мич|нич|вна|чна))", re.I)
_RUSSIAN_FEMALE = re.compile(r"(.*?(?:вн|чн))(?:а|ы|е|у|ой|ою)$", re.I)
_LABEL = re.compile(
    rf"([{UPPER}’'ʼ-]+(?: [{UPPER}’'ʼ-]+)?)\s+([{UPPER}])\s?\.(?:\s?([{UPPER}])[а-я]?\s?\.)?", re.I
)
_GIVES_FLOOR = re.compile(
    r"\b(?:сөз|слово\s+(?:предоставляется|имеет|для \w+|беріледі)|слово)\s+", re.I
)
_OFFICE = re.compile(
    r"министр|депутат|сенатор|төраға|төрайым|басшы|директор|мүше|орынбасар|председател|член|"
    r"руководител|заместител|өкіл|судь|прокурор|әкім|аким|хатшы|секретар|президент|бастығы|"
    r"начальник|омбудсмен|уәкіл|кеңесші|ректор|басқарма|ғалым|сарапшы|эксперт|аудитор|инспектор",
    re.I,
)
# Words before a role that say why the person is called, taken off from the left.
_ASIDE = re.compile(
    r"^(?:(?:енді|олай болса|онда|жалпы|сондықтан|сонымен|алдымен|коллеги|әріптестер|итак|тогда|"
    r"осыған (?:орай|байланысты)|осы(?:ған)? орайда|(?:құрметті|уважаемые|уважаемый) \w+|"
    r"(?:осы|бұл|аталған|заң)\b[^,]{0,40}? (?:бойынша|туралы|жөнінде)|(?:баяндама|хабарлама) жасау үшін|"
    r"(?:сенат |мәжіліс |палата )?отырысы(?:на|нда)|отырысқа|отырысымызға|сұраққа|сауалға|сұрақтарға|"
    r"жауап беру(?:ге)?(?: үшін)?|шақырылған|қатысып отырған|сөз|слово|для (?:доклада|ответа))[,\s]+)+",
    re.I,
)
_WHY = re.compile(
    r"^.*?(?:\bатынан|\bүшін|предоставляется|имеет|баяндаманы|баяндамашы|пожалуйста,?)\s+", re.I
)
_NO_ROLE = re.compile(
    r"участие|қатыса|ұсын|атынан$|(?:ұлы|қызы|улы|кызы|вич|вна)\b|\bжәне$|туралы$|[.!?]"
)
# Russian case endings of a role given in the dative.
_DATIVE = (
    ("члену ", "член "),
    ("ю комитета", "ь комитета"),
    ("депутату", "депутат"),
    ("сенатору", "сенатор"),
)


@dataclass(frozen=True, slots=True)
class Person:
    """What the record says of one speaker."""

    full_name: str = ""
    role: str = ""


def initials(label: str) -> tuple[str, str, str]:
    """Surname, first letter of the given name, of the patronymic; "" when it is no such label."""
    match = _LABEL.search(fold_lookalikes(label))
    return (match[1].upper(), match[2].upper(), (match[3] or "").upper()) if match else ("", "", "")


def nominative(name: str) -> str:
    """Return a given name and patronymic as they are without the case ending of an introduction.

    >>> nominative("Андрей Ивановичке"), nominative("Бибігүл Бүркітқызына")
    ('Андрей Иванович', 'Бибігүл Бүркітқызы')
    """
    words = name.split()
    if len(words) < 2:
        return name
    given, patronymic = words[0], words[-1]
    female = _RUSSIAN_FEMALE.fullmatch(patronymic)
    if female:
        patronymic = f"{female[1]}а"
        given = re.sub(r"ии$", "ия", re.sub(r"е$", "а", given))
    elif match := _PATRONYMIC.match(patronymic):
        dative = patronymic[match.end() :] == "у"
        patronymic = match[1]
        if dative:
            given = re.sub(r"(?<=[^аеёиоуыэюяі])у$", "", re.sub(r"(?<=[аеиу])ю$", "й", given))
    return f"{given} {patronymic}"


def find_people(
    labels: Iterable[str], turns: Sequence[tuple[str, str]], contents: Sequence[str] = ()
) -> dict[str, Person]:
    """Return what the record says of each label. `turns` are (speaker, text), `contents` its
    lines."""
    chair = [text for speaker, text in turns if is_chair(speaker)]
    people: dict[str, Person] = {}
    for label in dict.fromkeys(labels):
        if is_chair(label) or is_floor(label):
            continue
        surname, first, second = initials(label)
        if not surname:
            continue
        person = _introduced(surname, first, second, chair)
        if not person.full_name:
            person = Person(_addressed(label, first, second, turns), person.role)
        if not person.role:
            person = Person(person.full_name, _listed(surname, first, contents))
        if person.full_name or person.role:
            people[label] = person
    return people


_CHAIR_NAME = re.compile(
    rf"(?P<first>[{UPPER}])\.\s?(?P<second>[{UPPER}])\.\s?(?P<surname>[{UPPER}][\w’'ʼ-]+)"
)


def with_full_name(chair: Person, turns: Sequence[Turn]) -> Person:
    """Return the chair with the full name that speakers call the chair by («құрметті Мәулен
    Сағатханұлы»), where all that use the initials of the head use the same name."""
    match = _CHAIR_NAME.fullmatch(chair.full_name.strip())
    if match is None:
        return chair
    pattern = re.compile(
        rf"\b(?P<given>{_loose(match['first'])}[\w-]+)\s+"
        rf"(?P<father>{_loose(match['second'])}\w*(?:ұлы|улы|қызы|кызы|вич|ич|вна|чна))\b"
    )
    said = Counter(
        f"{found['given']} {found['father']}"
        for turn in turns
        if not is_chair(turn.speaker)
        for found in pattern.finditer(turn.text)
    )
    if not said:
        return chair
    surname = "-".join(part.capitalize() for part in match["surname"].split("-"))
    return Person(f"{surname} {said.most_common(1)[0][0]}", chair.role)


# Letters that the two spellings of one name, Kazakh and Russian, exchange.
_KIN = {a: f"[{pair}]" for pair in ("КҚ", "ГҒ", "ИІЫ", "УҰҮ", "НҢ", "ОӨ", "АӘ", "ХҺ") for a in pair}


def _loose(letter: str) -> str:
    return _KIN.get(letter, re.escape(letter))


def _name_patterns(surname: str, first: str, second: str) -> tuple[re.Pattern[str], ...]:
    """Return the full name, surname first or last; each with the groups surname, given, father."""
    stem = "-".join(
        _loose(part[0]) + "".join(f"(?i:{_loose(c)})" for c in part[1:])
        for part in surname.split("-")
        if part
    )
    given = rf"(?P<given>{_loose(first)}[\w-]+)"
    father = (
        rf"\s+(?P<father>{_loose(second)}[\w-]+)"
        if second
        else r"(?:\s+(?P<father>[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+))?"
    )
    named = rf"(?P<surname>{stem})(?P<case>\w{{0,4}})"
    return (
        re.compile(rf"\b{named}\s+{given}{father}"),
        re.compile(rf"\b{given}{father}\s+{named}\b"),
    )


def _introduced(surname: str, first: str, second: str, chair: Sequence[str]) -> Person:
    """From the chair's sentences with surname, given name and patronymic: the fullest role."""
    patterns = _name_patterns(surname, first, second)
    full, role = "", ""
    for text in chair:
        if not patterns[0].search(text) and not patterns[1].search(text):
            continue
        for sentence in sentences(text):
            folded = fold_lookalikes(sentence)
            match = patterns[0].search(folded) or patterns[1].search(folded)
            if match is None:
                continue
            name = nominative(" ".join(x for x in match.group("given", "father") if x))
            full = full or f"{match['surname']} {name}"
            said = _role_before(sentence[: match.start()])
            role = said if len(said) > len(role) else role
    return Person(full, role)


def _role_before(words: str) -> str:
    """Return the role in the words of a sentence before a name, "" when there is none."""
    gives = list(_GIVES_FLOOR.finditer(words))
    role = words[gives[-1].end() :] if gives else words
    role = _ASIDE.sub("", _WHY.sub("", role).strip()).strip(" ,:–-")
    if not _OFFICE.search(role.rsplit(",", 1)[-1]) or _NO_ROLE.search(role) or len(role) > 170:
        return ""
    for dative, plain in _DATIVE:
        role = role.replace(dative, plain)
    return role


def _addressed(label: str, first: str, second: str, turns: Sequence[tuple[str, str]]) -> str:
    """Return the name by which the chair calls on a speaker right before the speaker's turn."""
    if not second:
        return ""
    pattern = re.compile(
        rf"\b({first}[\w-]+)\s+({second}\w*(?:ұлы|улы|қызы|кызы|вич|ич|вна|чна))\b"
    )
    for (before, text), (speaker, _) in pairwise(turns):
        if speaker != label or not is_chair(before):
            continue
        called = pattern.findall(fold_lookalikes(text))
        if called:
            surname = label.split()[0]
            shown = "-".join(part.capitalize() for part in surname.split("-"))
            return f"{shown} {called[-1][0]} {called[-1][1]}"
    return ""


def _listed(surname: str, first: str, contents: Sequence[str]) -> str:
    """Return the role that the list of contents gives: "NAME I.I. – role, роль ..... 4"."""
    for line in contents:
        match = re.match(
            rf"{re.escape(surname)}\s+{first}\.\s?(?:\w\.)?\s*[–—‒-]\s*(.+?)[\s.…]*\d*$",
            fold_lookalikes(line),
        )
        if match:
            return line[match.start(1) : match.end(1)].strip()
    return ""
