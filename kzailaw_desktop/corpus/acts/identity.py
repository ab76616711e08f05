"""Which act a text is: title, number, date, edition, id."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import PurePath

from kzailaw_desktop.corpus.acts import front
from kzailaw_desktop.corpus.acts.changes.notes import effective
from kzailaw_desktop.corpus.acts.facts import Front
from kzailaw_desktop.corpus.reports.report import Problem
from kzailaw_desktop.corpus.reports.wording import say
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.domain import AmendmentNote, Event, Force, Stage, Status
from kzailaw_desktop.text import fold_lookalikes

_SOUNDS = (
    "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh sch _ y _ e yu ya a g q n o u u h i"
)
_LATIN = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі", _SOUNDS.split(), strict=True))
_EDITORS = re.compile(r"\s*(?:Примечание|Ескертпе|ЗҚАИ|РҚАО|РҚАИ|Внимани|Назар)", re.I)
_CHANGES = frozenset(
    {
        Event.INSERTED, Event.REPLACED, Event.MODIFIED, Event.REMOVED, Event.HEADING_CHANGED,
        Event.ONE_LANGUAGE_CHANGE,
    }
)  # fmt: skip
_OFFICIAL_HOST = re.compile(
    r"https?://(?:[\w-]+\.)*(?:zan\.gov\.kz|adilet\.zan\.kz)(?:[:/]|$)", re.I
)
FIELDS = ("title", "kind", "number", "date", "edition")


@dataclass(slots=True)
class Identity:
    """What identifies an act and its text; None and "" are unknown."""

    doc_id: str
    title: str
    number: str
    date: dt.date | None
    edition: dt.date | None
    not_before: dt.date | None
    subtype: str
    profile: str
    status: Status
    evidence: str
    force: Force
    force_date: dt.date | None
    fields: dict[str, dict[str, object]]  # field -> value and line, for the report
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
    facts: Front,
    resolved: Iterable[AmendmentNote],
    source: SourceText,
    doc_id: str,
    text: str,
    lang: str,
) -> Identity:
    """Everything known of the act that a text belongs to."""
    newest = _newest(resolved)
    edition, not_before = _edition(facts, newest)
    stem = PurePath(source.name).stem
    subtype = facts.subtype or _subtype_of_text(text)
    status, evidence = standing(source, facts.working, lang)
    found = Identity(
        doc_id=doc_id or _doc_id(subtype, facts, stem),
        title=facts.title,
        number=facts.number,
        date=facts.date,
        edition=edition,
        not_before=not_before,
        subtype=subtype,
        profile=requisite_profile(facts, text),
        status=status,
        evidence=evidence,
        force=facts.force,
        force_date=facts.force_date,
        fields={},
    )
    found.fields = _fields(found, facts)
    found.problems = [
        Problem(1, say(f"problem-no-{name}", lang), "identity")
        for name in ("title", "date", "number")
        if not getattr(found, name)
    ]
    return found


def requisite_profile(facts: Front, text: str) -> str:
    """ "B" for codes whose "1." is a часть and "2)" a пункт."""
    return front.profile(facts.title, facts.subtype, text)


def standing(source: SourceText, working: bool, lang: str) -> tuple[Status, str]:
    """Return how far the text of a source can be relied on, and what proves it.

    Official only with evidence: a page saved from the official sites, or a folder whose card
    gives its requisites and an address there.
    """
    if working:
        return Status.WORKING_TRANSLATION, ""
    if lang == "en":
        return Status.UNOFFICIAL, ""  # the official sites mark their English texts so
    address = source.url or source.meta.get("url", "")
    if source.format == "adilet-html" and _OFFICIAL_HOST.match(address):
        return Status.OFFICIAL, address
    if source.meta.get("evidence"):
        return Status.OFFICIAL, source.meta["evidence"]
    return Status.UNVERIFIED, ""


def _edition(facts: Front, newest: dt.date | None) -> tuple[dt.date | None, dt.date | None]:
    """Return the edition that the text states, or as adopted; else what its notes prove at
    least."""
    if facts.edition is not None:
        return facts.edition, None
    if newest is not None and (facts.date is None or newest > facts.date):
        return None, newest
    return facts.date, None


def _fields(found: Identity, facts: Front) -> dict[str, dict[str, object]]:
    values: dict[str, object] = {
        "title": found.title or None,
        "kind": found.subtype if facts.subtype else None,
        "number": found.number or None,
        "date": found.date.isoformat() if found.date else None,
        "edition": found.edition.isoformat() if found.edition else None,
    }
    lines = dict(facts.lines)
    if found.edition and "edition" not in lines:
        lines["edition"] = lines.get("date", 1)
    fields = {n: {"value": v, "line": lines.get(n) if v else None} for n, v in values.items()}
    if found.not_before:
        fields["edition"]["not_before"] = found.not_before.isoformat()
    return fields


def _doc_id(subtype: str, facts: Front, stem: str) -> str:
    number = slug(facts.number)
    if number and facts.date:
        year = "" if re.search(r"-[ivxlc]+$", number) else f"-{facts.date.year}"
        kind = subtype.removeprefix("constitutional-")  # the id of 0.1, by which drafts name it
        return f"{kind}-{number}{year}"
    return re.sub(r"-(kk|ru|kaz|rus)$", "", slug(stem)) or "act"


def _newest(resolved: Iterable[AmendmentNote]) -> dt.date | None:
    """Return the latest change that the act's own notes tell of; an editor's note proves
    nothing."""
    own = (
        max(note.date, effective(next(iter(note.texts.values()), "")) or note.date)
        for note in resolved
        if note.stage is Stage.IN_FORCE
        and note.date
        and note.event in _CHANGES
        and not _EDITORS.match(next(iter(note.texts.values()), ""))
    )
    return max(own, default=None)


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
