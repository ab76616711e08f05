"""The matters on the agenda, in both languages: from the list of contents, else from the chair."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kzailaw_desktop.corpus.debates.contents_list import LEADER
from kzailaw_desktop.corpus.debates.roles import UPPER
from kzailaw_desktop.corpus.debates.speakers import Labelling, find_label
from kzailaw_desktop.corpus.text.mixed import language, sentences
from kzailaw_desktop.domain import AgendaItem, Speech

_LEADER_END = re.compile(r"[\s.…]{3,}\d{0,4}\s*$")
_OF_THE_AGENDA = re.compile(r"(?:күн тәртібі бойынша|о повестке дня|күн тәртібі туралы)\W*", re.I)
_SPOKE = re.compile(r"(?:сөз сөйлегендер|выступили|сұрақ қойғандар|жауап бергендер)\s*:?", re.I)
_NOT_A_MATTER = re.compile(
    rf"баяндамасы?$|^доклад |^содоклад |қосымша баяндама|^депутат .*сауал|^депутатский запрос|"
    rf"қорытынды сөз|(?-i:[{UPPER}]{{3,}}(?:НЫҢ|НІҢ|ТЫҢ|ТІҢ|ДЫҢ|ДІҢ)) ",
    re.I,
)
_SIGNATURE = re.compile(
    rf"(?:директор\w*|басшысы|бастығы|редактор\w*|руководитель|начальник|заведующ\w+|орындаған\W?.*)\s+"
    rf"[{UPPER}]\.\s?[{UPPER}]?\.?\s?[{UPPER}][\w-]+\W*$",
    re.I,
)
_QUOTED = re.compile(r"«(?:[^«»]|«[^«»]*»)+»")
_MATTER = re.compile(r"күн тәртібі\w*|повестк\w+", re.I)


@dataclass(frozen=True, slots=True)
class Contents:
    """A list of contents taken apart."""

    matters: tuple[dict[str, str], ...]
    lines: tuple[str, ...]  # whole entries, joined, for the roles of speakers
    signatures: tuple[str, ...] = ()  # of those who made the record, below the list


def _entries(lines: Sequence[tuple[str, bool]]) -> list[str]:
    """Contents lines (text, blank line before) joined to entries.

    An entry ends with dots and a page number, at a blank line, or where the language changes.
    """
    style = Labelling(False, frozenset())
    entries: list[str] = []
    open_entry = False
    for text, gap in lines:
        bare = text.strip()
        divided = open_entry and entries[-1].endswith(("-", "\ufffe"))
        starts = not divided and (
            not open_entry
            or (gap and not bare[:1].islower() and entries[-1].count("«") <= entries[-1].count("»"))
            or find_label(bare, style, begins=False) is not None
            or bool(_SPOKE.fullmatch(bare))
            or (
                language(bare) != language(entries[-1][-200:])
                and not _is_role(entries[-1])
                and entries[-1].count("«") <= entries[-1].count("»")
                and (bare[:1].isupper() or bare[:1] == "«")
            )
        )
        if starts:
            entries.append(bare)
        else:
            glue = "" if entries[-1].endswith(("-", "\ufffe")) else " "
            entries[-1] = f"{entries[-1]}{glue}{bare}"
        open_entry = not (LEADER.search(bare) or _SPOKE.fullmatch(bare))
    return [entry.replace("\ufffe", "-") for entry in entries]


def _is_role(entry: str) -> bool:
    return bool(re.match(rf"[{UPPER}’'-]+ [{UPPER}]\.\s?(?:[{UPPER}]\.)?\s*[–—‒-]", entry))


def read_contents(lines: Sequence[tuple[str, bool]]) -> Contents:
    """Return the matters of a list of contents, Kazakh and Russian paired, and all its entries."""
    style = Labelling(False, frozenset())
    matters: list[dict[str, str]] = []
    signatures: list[str] = []
    entries = _entries(lines)
    for entry in entries:
        bare = _LEADER_END.sub("", entry).strip()
        label = re.match(rf"[{UPPER}’'-]{{3,}} [{UPPER}]\.", bare) or find_label(
            bare, style, begins=False
        )
        if label or not bare or _SPOKE.fullmatch(bare) or _OF_THE_AGENDA.fullmatch(bare):
            continue
        if _SIGNATURE.search(entry):
            signatures.append(entry)
            continue
        if _NOT_A_MATTER.search(bare) or len(bare) < 12:
            continue
        lang = language(bare)
        if lang == "ru" and matters and "ru" not in matters[-1] and "kk" in matters[-1]:
            matters[-1]["ru"] = bare
        else:
            matters.append({lang: bare})
    plain = tuple(_LEADER_END.sub("", entry).strip() for entry in entries)
    return Contents(_once(matters), plain, tuple(signatures))


def _once(matters: Sequence[dict[str, str]]) -> tuple[dict[str, str], ...]:
    """Return the matters without those whose quoted title came before."""
    seen: set[str] = set()
    kept = []
    for texts in matters:
        titles = {_plain(max(q, key=len)) for t in texts.values() if (q := _QUOTED.findall(t))}
        if not titles & seen:
            kept.append(texts)
        seen |= titles
    return tuple(kept)


def from_speeches(speeches: Sequence[Speech]) -> list[dict[str, str]]:
    """Matters named in sentences about the agenda, where the record has no list of contents."""
    matters: list[dict[str, str]] = []
    for speech in speeches:
        for paragraph in speech.paragraphs:
            for sentence in sentences(paragraph.text):
                if not _MATTER.search(sentence):
                    continue
                for title in _QUOTED.findall(sentence):
                    if not any(title in m.values() for m in matters) and len(title) > 12:
                        matters.append({paragraph.lang: title})
    return matters


def agenda_items(
    matters: Sequence[dict[str, str]], speeches: Sequence[Speech]
) -> tuple[AgendaItem, ...]:
    """Return the matters as agenda items, each with the first speech that names its title."""
    return tuple(
        AgendaItem(f"agenda_{n}", dict(texts), _first(texts, speeches))
        for n, texts in enumerate(matters, 1)
    )


def mark_supplied(items: Sequence[AgendaItem], added: Sequence[str]) -> tuple[AgendaItem, ...]:
    """Return the items, with the languages marked whose text an erratum added to the source."""
    ours = [_plain(text).strip() for text in added]
    return tuple(
        replace(
            item,
            supplied=tuple(
                lang
                for lang, text in item.texts.items()
                if any(_plain(text).strip() in own for own in ours)
            ),
        )
        for item in items
    )


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text).lower()


def _first(texts: dict[str, str], speeches: Sequence[Speech]) -> str:
    """Return the eId of the first speech in which the quoted title stands, "" when none does."""
    titles = [max(found, key=len) for t in texts.values() if (found := _QUOTED.findall(t))]
    wanted = [_plain(title) for title in titles]
    for speech in speeches:
        said = _plain(" ".join(p.text for p in speech.paragraphs))
        if any(title in said for title in wanted):
            return speech.eid
    return ""
