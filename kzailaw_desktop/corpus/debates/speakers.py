"""Who speaks: labels at the beginning of a turn."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kzailaw_desktop.corpus.debates.contents_list import LEADER
from kzailaw_desktop.corpus.debates.lone_labels import lone_label, survey_lone
from kzailaw_desktop.corpus.debates.remarks import remark_kind
from kzailaw_desktop.corpus.debates.roles import (
    LEADING_TIME,
    LOWER,
    OFFICE_FIRST,
    PERSON,
    UPPER,
    find_dashed_label,
    find_office_label,
)
from kzailaw_desktop.corpus.debates.voices import CHAIR, FLOOR_PATTERN, TERMS, is_floor
from kzailaw_desktop.text import fold_lookalikes

_INITIALS = rf"[{UPPER}]\s?\.(?:\s?-?[{UPPER}]\s?\.)?(?:[{UPPER}]\.)?"
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
    rf"(?P<name>(?:{TERMS})(?:\s+(?:{_SURNAME}\s+{_INITIALS}|{_INITIALS}\s*{_SURNAME}))?)"
    rf"{_ASIDE}\s*\**(?:[.:]|[–—](?=\s))\**\s*(?P<rest>.*)"
)
# Records that do not print labels in capitals.
TITLED = re.compile(rf"(?P<name>{_TITLED}\s+{_INITIALS}){_ASIDE}{_SEPARATOR}(?P<rest>.*)")
# «Залдан: Жоқ.»: the chair or the floor with a colon is a label in every record.
VOICE_COLON = re.compile(
    rf"(?P<name>{FLOOR_PATTERN}|{'|'.join(CHAIR)}){_ASIDE}\s*:\s*(?!{PERSON}\W*$)(?P<rest>.*)", re.I
)
TITLED_VOICE = re.compile(
    rf"(?P<name>{TERMS}){_ASIDE}\s*\**(?:[.:]|[–—](?=\s))\**\s*(?P<rest>.*)", re.I
)
CAPITALS = re.compile(rf"(?P<name>[{UPPER}][{UPPER} \-]{{3,60}})[.:]\s*(?P<rest>[{UPPER}«\"„“(].*)")

# «Вопрос: …», «Жауап: …»: any few words with a colon, where nothing else labels and they come back.
COLON = re.compile(
    rf"(?P<name>[{UPPER}][\w .’'-]{{2,40}}?)\s*:\s+(?P<rest>[–—-]?\s*[{UPPER}«\"„“(].*)"
)

_CHAIR = re.compile(
    rf"(?:{'|'.join(CHAIR)})(?:[\s,–-]+(?:{_SURNAME}\s+{_INITIALS}|{_INITIALS}\s*{_SURNAME}|"
    rf"{_SURNAME} {_SURNAME}(?: {_SURNAME})?))?"
)
# Words that stand where a name would, in a sentence on the chair or in a form of address.
_NO_NAME = re.compile(
    r"Құрметті|Қадірлі|Уважаем|Дорог|(?:Орынбасар|Төраға|Министр|Заместител|Председател)\w*\s+\w\.",
    re.I,
)
_BRACKETS = re.compile(
    rf"(?P<what>Вопрос|Ответ|Реплика|Выступление|Доклад|Содоклад|Сұрақ|Жауап|Баяндама|Сөз|Q|A|"
    rf"Question|Answer)\s*\((?P<name>{PERSON})[^()]{{0,80}}\)\s*[.:–—]\s*(?P<rest>.*)",
    re.I,
)
_NAME_GOES_ON = re.compile(rf"[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)?\s*:")
_FINISHED = '.!?…:;)]»”"'
_LABEL_LIKE = re.compile(
    rf"(?:[{UPPER}]{{4,}}(?: [{UPPER}]{{4,}})*(?: [{UPPER}]\.){{0,2}}[.:]|[{UPPER}]{{4,}} [{UPPER}]\.)(?:\s|$)"
)


@dataclass(frozen=True, slots=True)
class SpeakerLabel:
    """The beginning of a turn: who, and the words that follow on the same line."""

    speaker: str  # as written
    rest: str
    aside: str = ""  # what stands in brackets after the name, or the office before it
    time: str = ""  # what stands before the label: «[10:05]»


@dataclass(frozen=True, slots=True)
class Labelling:
    """How a record labels its speakers."""

    titled: bool  # labels are not in capitals
    extra: frozenset[str]  # further labels in capitals that come back
    known: frozenset[str] = frozenset()  # speakers found beyond doubt
    lone: frozenset[str] | None = None  # names of labels that stand alone on a line; None: none do


def _match(
    pattern: re.Pattern[str], line: str, known: frozenset[str] = frozenset()
) -> SpeakerLabel | None:
    folded = fold_lookalikes(line)
    match = pattern.match(folded)
    if match is None:
        return None
    rest = line[match.start("rest") :].strip()
    if LEADER.search(line) or rest[:1] in (",", ";", "*"):
        return None
    if rest[:1].islower() and line[: match.end("name")].strip() not in known:
        return None
    if _NAME_GOES_ON.match(rest) and OFFICE_FIRST.match(line):
        return None  # «Төраға М. С. Әшімбаев: …» is not said by «Төраға М. С.»
    if re.fullmatch(rf"[{UPPER}]{{4,}}", rest):
        return None  # a signature: "СЕНАТЫНЫҢ ТӨРАҒАСЫ М. ӘШІМБАЕВ"
    between = line[match.end("name") : match.start("rest")]
    aside = re.search(r"\(([^()]*)\)", between)
    return SpeakerLabel(line[: match.end("name")].strip(), rest, aside[1].strip() if aside else "")


def find_label(line: str, style: Labelling, *, begins: bool = True) -> SpeakerLabel | None:
    """Return the speaker's label at the beginning of a line, or None.

    `begins`: the line before ended its sentence, so that a name in small letters may be a label.
    """
    bare = line.strip().strip("*_# ")
    if time := LEADING_TIME.match(bare):
        label = find_label(bare[time.end() :], style, begins=begins)
        return replace(label, time=time[0].strip()) if label and not label.time else None
    if not bare or not bare[0].isalpha():
        return None
    if label := _match(UNDOTTED, bare):
        return replace(label, speaker=f"{label.speaker}.")
    if label := _lone(bare, style, begins):
        return label
    if label := _in_brackets(bare):
        return label
    if "–" in bare[:60] and (label := _dashed_office(bare)):
        return label
    for pattern in (VOICE, NAMED, FULL, REVERSED, VOICE_COLON):
        if label := _match(pattern, bare, style.known):
            return label
    if style.titled:
        for pattern in (TITLED_VOICE, TITLED):
            if label := _match(pattern, bare):
                return label
    if fold_lookalikes(bare) in CHAIR or is_floor(bare):
        return SpeakerLabel(bare, "")
    label = _match(CAPITALS, bare)
    if label and label.speaker in style.extra:
        return label
    label = _match(COLON, bare)
    if label and label.speaker in style.extra:
        return label
    return _with_office(bare) if begins else None


def _lone(bare: str, style: Labelling, begins: bool) -> SpeakerLabel | None:
    """Return the label that a whole line is, in a record that labels so."""
    found = lone_label(bare) if style.lone is not None and begins else None
    if found is None or style.lone is None or not (found.sure or found.name in style.lone):
        return None
    return SpeakerLabel(found.name, "", found.office)


def is_lone(line: str, style: Labelling) -> bool:
    """Tell whether a whole line is a label in a record that labels so."""
    return _lone(line.strip(), style, begins=True) is not None


def _dashed_office(bare: str) -> SpeakerLabel | None:
    """Return the label «ДОКЛАДЧИК – А. С. ОМАРОВ. …», with the office before the name."""
    found = find_dashed_label(bare)
    return SpeakerLabel(found.name, found.rest, found.office) if found else None


def _in_brackets(bare: str) -> SpeakerLabel | None:
    """Return the label «Вопрос (Омаров А.С.): …»: what is said, and the name in brackets."""
    match = _BRACKETS.match(fold_lookalikes(bare))
    if match is None:
        return None
    name = bare[match.start("name") : match.end("name")].strip()
    return SpeakerLabel(
        name, bare[match.start("rest") :].strip(), bare[: match.end("what")].strip()
    )


def _with_office(bare: str) -> SpeakerLabel | None:
    """Return the label of a speaker with an office; the chair's keeps the office as a part of
    it."""
    found = None if LEADER.search(bare) else find_office_label(bare)
    if found is None or _NO_NAME.match(found.name) or bare[:1].islower():
        return None
    if found.office and is_chair(f"{found.office} {found.name}"):
        return SpeakerLabel(f"{found.office} {found.name}", found.rest)
    return SpeakerLabel(found.name, found.rest, found.office)


def names_speaker(cell: str) -> bool:
    """Tell whether the first cell of a row is nothing but a label, so that its words stand beside
    it."""
    bare = cell.strip().rstrip(":")
    label = find_label(f"{bare}: А.", Labelling(True, frozenset())) if len(bare) < 160 else None
    return label is not None and label.rest == "А."


def ends_sentence(line: str) -> bool:
    """Tell whether a line ends a sentence or a paragraph, so that the next may begin with a
    label."""
    return line.rstrip()[-1:] in _FINISHED


def survey(lines: Sequence[str]) -> Labelling:
    """Find out how a record labels its speakers."""
    plain = Labelling(False, frozenset())
    capitals = titled = 0
    others: Counter[str] = Counter()
    known: set[str] = set()
    finished = True  # the line before ended a sentence: a wrapped line may begin with a name
    for line in lines:
        label = find_label(line, plain, begins=False)
        if label is not None and not VOICE_COLON.match(fold_lookalikes(line.strip(" *_#"))):
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
    if capitals + titled < 3:
        extra |= _recurring(lines)
    lone = survey_lone([line for line in lines if line.strip()])
    return Labelling(titled >= 3 and titled > 2 * capitals, extra, frozenset(known), lone)


def _recurring(lines: Sequence[str]) -> frozenset[str]:
    """Return words with a colon that begin lines again and again; one alone is no conversation."""
    found: Counter[str] = Counter()
    finished = True
    for line in lines:
        bare = line.strip().strip("*_# ")
        if finished and (label := _match(COLON, bare)):
            found[label.speaker] += 1
        finished = ends_sentence(bare) if bare else True
    often = frozenset(name for name, times in found.items() if times >= 3)
    return often if len(often) > 1 else frozenset()


def is_chair(speaker: str) -> bool:
    """Tell whether a label names the chair of the sitting."""
    return bool(_CHAIR.fullmatch(fold_lookalikes(speaker).upper()))


def looks_like_label(line: str) -> bool:
    """Tell whether a line begins like a label in capitals, for the report."""
    return bool(_LABEL_LIKE.match(fold_lookalikes(line)))
