"""Which act a text is: title, number, date, edition, id."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import PurePath

from kzailaw_desktop.corpus.acts import front
from kzailaw_desktop.corpus.acts.changes import notes
from kzailaw_desktop.corpus.reports.report import Problem
from kzailaw_desktop.corpus.reports.wording import say
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.domain import AmendmentNote, Stage, Status
from kzailaw_desktop.text import fold_lookalikes

_SOUNDS = (
    "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh sch _ y _ e yu ya a g q n o u u h i"
)
_LATIN = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі", _SOUNDS.split(), strict=True))
_UNKNOWN_DATE = dt.date(1991, 12, 16)  # the day the Republic began: no act of it is older


@dataclass(slots=True)
class Identity:
    """What identifies an act and its text."""

    doc_id: str
    title: str
    number: str
    date: dt.date
    edition: dt.date
    subtype: str
    profile: str
    status: Status
    problems: list[Problem] = field(default_factory=list)


def slug(text: str) -> str:
    """Words as an id: small Latin letters, digits and hyphens.

    >>> slug("№ 44/НҚ")
    '44-nq'
    """
    low = fold_lookalikes(text).lower()
    latin = "".join(_LATIN.get(c, c) for c in low).replace("_", "")
    return re.sub(r"[^a-z0-9]+", "-", latin).strip("-")[:60]


def identify(
    facts: front.Front,
    resolved: Iterable[AmendmentNote],
    source: SourceText,
    doc_id: str,
    text: str,
    lang: str,
) -> Identity:
    """Everything known of the act that a text belongs to."""
    problems = []
    newest = _newest(resolved)
    date = facts.date or newest or _UNKNOWN_DATE
    if facts.date is None:
        problems.append(Problem(1, say("problem-no-date", lang), "unread"))
    if not facts.number:
        problems.append(Problem(1, say("problem-no-number", lang), "unread"))
    stem = PurePath(source.name).stem
    subtype = facts.subtype or _subtype_of_text(text)
    return Identity(
        doc_id=doc_id or _doc_id(subtype, facts, stem),
        title=facts.title or stem,
        number=facts.number,
        date=date,
        edition=facts.edition or max(date, newest or date),
        subtype=subtype,
        profile=front.profile(facts.title, facts.subtype, text),
        status=Status.WORKING_TRANSLATION if facts.working else Status.OFFICIAL,
        problems=problems,
    )


def _doc_id(subtype: str, facts: front.Front, stem: str) -> str:
    number = slug(facts.number)
    if number and facts.date:
        year = "" if re.search(r"-[ivxlc]+$", number) else f"-{facts.date.year}"
        return f"{subtype}-{number}{year}"
    return re.sub(r"-(kk|ru|kaz|rus)$", "", slug(stem)) or "act"


def _newest(resolved: Iterable[AmendmentNote]) -> dt.date | None:
    found: list[dt.date] = []
    for note in resolved:
        if note.stage is Stage.IN_FORCE and note.date:
            effect = notes.effective(next(iter(note.texts.values()), ""))
            found.append(max(note.date, effect or note.date))
    return max(found, default=None)


def _subtype_of_text(text: str) -> str:
    counts = {
        "code": len(re.findall(r"настоящ\w+ Кодекс|[Оо]сы Кодекс", text)),
        "law": len(
            re.findall(
                r"настоящ\w+ (?:Конституционн\w+ )?[Зз]акон|[Оо]сы (?:Конституциялық )?[Зз]аң", text
            )
        ),
        "rules": len(
            re.findall(r"настоящ\w+ (?:Правил|Инструкци)|[Оо]сы (?:Қағида|Нұсқаулы)", text)
        ),
        "order": len(re.findall(r"настоящ\w+ [Пп]риказ|[Оо]сы бұйры", text)),
    }
    best = max(counts, key=lambda kind: counts[kind])
    return best if counts[best] else "law"
