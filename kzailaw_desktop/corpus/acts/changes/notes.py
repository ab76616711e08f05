"""Amendment notes: «Сноска…», «Ескерту…», red editor's notes -> what happened to which unit.

A printed note may name several causes («законами РК от D1 № X (…); от D2 № Y (…)»): each becomes
an `AmendmentNote` of its own with its clause of the wording, so that the history of a unit is a
list of dated changes.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterable

from kzailaw_desktop.corpus.acts.changes.targets import CAUSE, RawNote, TargetFinder, named
from kzailaw_desktop.corpus.acts.marks.line_marks import Mark
from kzailaw_desktop.corpus.acts.tree.nodes import UnitNode
from kzailaw_desktop.corpus.text import dates
from kzailaw_desktop.domain import AmendmentNote, Event, Stage
from kzailaw_desktop.text import fold_lookalikes

FOOTNOTE = re.compile(r"(?:<?\*>?\s*)?(?:Сноска|Ескерту|Сілтеме)\s*[.:]", re.I)
# A part of an article that stands at its end and may have numbers of its own.
REMARK = re.compile(
    r"(?:П[Рр][Ии][Мм][Ее][Чч][Аа][Нн][Ии][ЕеЯя]|Ескерт(?:пе|у)(?:лер(?:і)?)?)\s*[.:]"
)
_REMARK_KK = re.compile(r"Ескерту(?:лер)?\s*[.:]\s*(?P<words>.*)", re.S)
_SAYS_CHANGE_KK = re.compile(
    r"өзгер|толықтыр|редакция|алып таста|күші\w* жой|қараңыз|қолданыс|енгізіл|тақырып|Заң|қаулы|"
    r"бұйры|жарлы|№|алынып|алынд|мәтін",
    re.I,
)
COURT_NOTE = re.compile(
    r"(?:Примечание|Ескертпе|Ескерту)\s*[.!]?\s*(?:См\.|ҚР|Қараңыз).{0,60}(?:Конституц)|"
    # an editor's word on other acts: «Примечание. См. нормативное постановление… от 03.12.2024»
    r"(?:Примечание|Ескертпе)\s*[.!:]\s*(?:См\.|(?:В соответствии с|Согласно|На основании|В связи с)\s"
    r".{0,90}(?:Закон|[Пп]остановлени|Указ|[Пп]риказ|Кодекс|[Рр]ешени)\S*\s.{0,90}?"
    r"(?:\d{2}\.\d{2}\.\d{2,4}|\d{1,2} [а-я]+ \d{4} года|№\s?\d))|"
    r"(?:Ескертпе)\s*[.!:]\s*.{0,120}?(?:\d{2}\.\d{2}\.\d{4}|\d{4} жылғы \d{1,2}).{0,90}?"
    r"(?:[Зз]аң\S*|қаулы\S*|[Жж]арлы\S*)\s(?:сәйкес|қараңыз|байланысты)"
)
WARNING = re.compile(
    r"(?:Примечание|Ескертпе)\s+(?:ИЗПИ|РЦПИ|«?Әділет»?)\s*[!.:]*\s*|"
    r"(?:ЗҚАИ|РҚАО|РҚАИ|РҚАИО)\s?[-–]?\s?(?:ның|нің|дың)?\s+ескерт(?:пе|у)сі\s*[!.:]*\s*",
    re.I,
)
NOTICE = re.compile(
    r"(?:Вниманию пользователей|(?:Қолданушылар|Пайдаланушылар)(?:дың)?\s+назарына)\s*[!.:]*\s*",
    re.I,
)
# A line that only a note can be, though the word that begins notes is missing: it names a unit,
# says that it was changed, and by which act.
_BARE_RU = re.compile(
    r"(?:Стать[яи]|В стать[юи]|Пункты?|Подпункты?|Глав[аы]|Раздел|Параграф|Заголовок|Часть|Абзац)"
    r"\s.{0,80}?(?:с изменени[ея]|в редакции|исключен|дополнен|внесен|изложен|изменен)"
)
_BARE_KK = re.compile(
    r"\S+?-(?:бап|тарма[қғ]|тарау|параграф)\S*\s.{0,60}?"
    r"(?:жаңа редакцияда|өзгеріс|өзгерту|өзгертіл|алып тасталды|толықтырыл)"
)
_CAUSE_FIRST_KK = re.compile(
    r"(?:ҚР\s+)?(?:Парламентінің\s+)?\d{4}(?:\.\d{2}\.\d{2}|\s?ж\.?\s*\d{2}\.\d{2}).{0,80}?"
    r"(?:[Зз]аң|қаулы|[Жж]арлы|бұйры)\S*мен\b"
)
_UNIT_WORD_KK = re.compile(r"(?:тармақша|тарма[қғ]|бөлі[гк]|бап|абзац)")
_ONLY_NUMBER = re.compile(r"\D{0,8}\d[\d-]*(?:\s?-?\s?(?:бап|тармақ|тарау))?\s?[.)]\s*")
# A note that follows the words of a unit in the same paragraph.
_RUN_ON = re.compile(
    r"\s(?=(?:<\*>\s*)?(?:Сноска|Ескерту)\s?\.\s)|(?<=[.;:!?)»\"”])\s(?=(?:Примечание|Ескертпе)\s(?:ИЗПИ|РЦПИ)\b|"
    r"Примечание\.\sСм\.|(?:ЗҚАИ|РҚАО|РҚАИ)\S*\sескертпесі|ҚР\sКонституциялық\s(?:[Кк]еңес|Сот)\S*\s.{0,90}қаулы\S*\s.{0,200}қара)|"
    r"\s(?=\d{4}(?:\.\d{2}\.\d{2}|\s?ж\.\s?\d{2}\.\d{2})\.?\s(?:(?:№|N)\s\S+\s)?ҚР\s(?:[Кк]онституциялық\s)?[Зз]аң\S*мен\s)"
)
_NUMBERED = re.compile(r"\d+\.\s(?:Сноска|Ескерту)\.")  # after a stray number
_SEE_COURT_KK = re.compile(
    r"ҚР\sКонституциялық\s(?:[Кк]еңес|Сот)\S*\s.{0,90}қаулы\S*(?:\s.{0,200})?\sқара(?:ңыз)?\b"
)
_OLD_TEXT = re.compile(r"\((?:см\. стар\. ред|бұр\. ред\. қара)")
REMOVED = re.compile(
    r"(?:Сноска\.\s+(?:Пункт|Подпункт|Статья|Глава|Параграф|Раздел)\s[\d-]+\)?\s+(?=исключен)|\d{4}(?:\.\d{2}|\s?ж\.?\s?\d{2})\.\d{2}.{0,50}?Заң\S*мен\s+|ҚР\s.{0,60}?мен\s+|Ескерту\.\s+ҚР\s.{0,60}?мен\s+)?"
    r"[\[(]?\s*(?:[Ии]сключен[аоы]?|[Уу]тратил[аио]?\s+силу|[Аа]л(?:ын)?ып\s+тасталды|[Кк]үш(?:і|тері)н?\s+жой\S+)"
    r"(?:\s|\b|$)(?!.{0,40}\bиз\b)"
)

_EFFECT = re.compile(
    r"(?:введ\S+ в действие|вводится в действие|вводятся в действие|действует|вступает в силу)"
    r"\s+с\s+(\d{2}\.\d{2}\.\d{4})|(\d{2}\.\d{2}\.\d{4}|\d{4}\.\d{2}\.\d{2})\.?\s*(?:ж\.)?\s*бастап"
)
_EVENTS: tuple[tuple[Event, re.Pattern[str]], ...] = tuple(
    (event, re.compile(pattern, re.I))
    for event, pattern in (
        (Event.COURT_DECISION, r"постановлени\w+ Конституционн\w+ (?:Суд|Совет)|Конституциялық (?:Сот|[Кк]еңес)"),
        (
            Event.ONE_LANGUAGE_CHANGE,
            r"на казахском языке.{0,60}(?:не изменяется|без изменени)|текст на русском языке не|"
            r"қазақ тілінде.{0,60}өзгер|орыс тіліндегі мәтін\w* өзгер",
        ),
        (Event.HEADING_CHANGED, r"заголов|тақырыб|преамбул"),
        (Event.REMOVED, r"исключ|утратил|алып таста|күші\w* жой|күшін жойды"),
        (Event.INSERTED, r"дополн|толықтыр"),
        (Event.REPLACED, r"редакции|жаңа редакция|редакцияда"),
        (Event.MODIFIED, r"изменени|өзгеріс|өзгерт|заменить|ауыстырыл"),
        (Event.ENTRY_INTO_FORCE, r"введени\w* в действие|вступа\w+ в силу|вводится|введен|действует|қолданыс"),
    )
)  # fmt: skip
_EDITORIAL = re.compile(
    r"[Вв]веден\w* в действие|[Вв]водится в действие|заменен\w*\s|исключен\w*\s|дополнен\w*\s|"
    r"по всему тексту|В тексте\s|[Уу]тратил\w* силу|қолданысқа енгізіл|ауыстырылды|алып тасталды|"
    r"толықтырылды|бүкіл мәтін",
)
_ANNOUNCED = re.compile(r"предусматрива|көзделген|көзделуде|көзделіп")


def is_remark_kk(folded: str) -> bool:
    """Tell whether a line that begins with «Ескерту.» tells of no change: a remark to the
    article."""
    match = _REMARK_KK.match(folded)
    return match is not None and not _SAYS_CHANGE_KK.search(match["words"][:300])


def may_be_bare(mark: Mark | None) -> bool:
    """Tell whether a line that begins so can be a bare note: not a unit with words of its own."""
    if mark is None or _UNIT_WORD_KK.match(mark.rest):
        return True
    return bool(FOOTNOTE.match(mark.rest)) and not REMOVED.match(mark.rest)


def apart(text: str) -> list[str]:
    """Return a paragraph cut before the notes that its source has run on to it."""
    folded = fold_lookalikes(text)
    found: list[int] = []
    begun = _CAUSE_FIRST_KK.match(folded) or FOOTNOTE.match(folded)
    for match in _RUN_ON.finditer(folded):
        if REMARK.fullmatch(folded, 0, match.start()):
            continue  # «Ескертпе. ҚР Конституциялық Сотының … қараңыз» is one note
        if (
            not (found or begun) or folded[match.start() - 1] not in ";,"
        ):  # else one more cause of a note
            found.append(match.end())
    if found and _ONLY_NUMBER.fullmatch(folded[: found[0]]):
        found.pop(0)  # the note is all there is of the unit: «41-тармақ. Ескерту. … алып тасталды»
    cuts = [0, *found, len(text)]
    return [text[a:b].strip() for a, b in itertools.pairwise(cuts)]


def is_bare(folded: str) -> bool:
    """Tell whether a line is an amendment note without the word «Сноска» or «Ескерту»."""
    if _NUMBERED.match(folded) or _CAUSE_FIRST_KK.match(folded) or _SEE_COURT_KK.match(folded):
        return True
    if not (_BARE_RU.match(folded) or _BARE_KK.match(folded) or _OLD_TEXT.search(folded)):
        return False
    return CAUSE.search(folded) is not None


def is_editorial(folded: str) -> bool:
    """Tell whether a sentence only tells by which act another one was enacted or changed."""
    return bool(_EDITORIAL.search(folded)) and CAUSE.search(folded) is not None


def is_announced(folded: str) -> bool:
    """Tell whether a line can only be an editor's note of a change to come."""
    return bool(_ANNOUNCED.search(folded) and CAUSE.search(folded))


def resolve(
    raw: Iterable[RawNote], root: UnitNode, lang: str, today: dt.date
) -> tuple[AmendmentNote, ...]:
    """Return the notes of an act, attached to the units of its finished tree."""
    finder = TargetFinder(root)
    listed = list(raw)
    turned = any(dates.day_first(note.text) or "бұр. ред" in note.text for note in listed)
    found: list[AmendmentNote] = []
    for number, note in enumerate(listed, 1):
        found += _one(note, f"note_{number}", finder, lang, today, turned)
    return tuple(found)


def _one(
    note: RawNote, note_id: str, finder: TargetFinder, lang: str, today: dt.date, turned: bool
) -> list[AmendmentNote]:
    folded = fold_lookalikes(note.text)
    causes = list(CAUSE.finditer(folded))
    clauses = _clauses(note.text, causes) or [note.text]
    out: list[AmendmentNote] = []
    event = Event.EDITORIAL
    told = [_verb(clause) for clause in clauses]
    first = told.index(True) if True in told else 0
    for place, clause in enumerate(clauses):
        # causes may stand before the words that say what they did: «D1 № X; D2 № Y … өзгертілді»
        saying = clauses[first] if place < first else clause
        event = Event.REMOVED if note.removed and not place else _event(saying, event)
        cause = causes[place] if causes else None
        out.append(
            AmendmentNote(
                id=note_id if len(clauses) == 1 else f"{note_id}.{place + 1}",
                targets=finder.targets(note, saying, event)
                if not place or told[place]
                else out[0].targets,
                event=event,
                stage=_stage(clause, note, today),
                texts={lang: clause},
                date=dates.find(_dated(cause), turned) if cause else None,
                cause=_cause_name(folded, cause, lang),
                href=_href(note, cause[2] if cause else ""),
            )
        )
    return out


def _clauses(text: str, causes: list[re.Match[str]]) -> list[str]:
    """Return the wording cut so that each part holds one cause."""
    cuts = [0]
    for before, after in itertools.pairwise(causes):
        between = text[before.end() : after.start()]
        cut = max(between.rfind(";"), between.rfind(",") if ";" not in between else -1)
        cuts.append(before.end() + cut + 1 if cut >= 0 else after.start())
    cuts.append(len(text))
    return [text[a:b].strip() for a, b in itertools.pairwise(cuts)] if causes else []


def _event(clause: str, before: Event) -> Event:
    head = CAUSE.split(clause)[0] if CAUSE.search(clause) else clause
    outside = re.sub(r"\([^)]*\)", "", clause)
    for text in (head, outside):
        for event, pattern in _EVENTS[:-1]:
            if pattern.search(text):
                return event
    if before is not Event.EDITORIAL and CAUSE.search(clause):
        return before
    return Event.ENTRY_INTO_FORCE if _EVENTS[-1][1].search(clause) else Event.EDITORIAL


def _stage(clause: str, note: RawNote, today: dt.date) -> Stage:
    if _ANNOUNCED.search(note.text[:600]) or _ANNOUNCED.search(clause):
        return Stage.ANNOUNCED
    effect = effective(clause)
    if effect and effect > today:
        return Stage.ANNOUNCED
    return Stage.IN_FORCE


def effective(clause: str) -> dt.date | None:
    """Return the date a note says the change takes effect on, when it names one."""
    match = _EFFECT.search(clause)
    return dates.parse_digits(match[0]) if match else None


REACH = 2000  # letters between a cause and the word for its kind
_KINDS_RU = re.compile(
    r"([Нн]ормативн\w+ постановлени\w+ Конституционн)|([Кк]онституционн\w+ [Зз]акон)|([Зз]акон)|"
    r"([Пп]риказ)|([Пп]остановлени)|([Уу]каз)|([Рр]ешени)|(Кодекс)"
)
_NAMES_RU = (
    "Нормативное постановление Конституционного Суда РК", "Конституционный закон РК", "Закон РК",
    "Приказ", "Постановление", "Указ", "Решение", "Кодекс РК",
)  # fmt: skip
_KINDS_KK = re.compile(
    r"(Конституциялық Сот\w*)|(Конституциялық\s+[Зз]аң)|([Зз]аң)|(бұйры[қғ])|(қаулы)|([Жж]арлы[қғ])|"
    r"(шешім)|(кодекс)"
)
_NAMES_KK = (
    "Конституциялық Сот қаулысы", "Конституциялық заң", "Заң", "бұйрық", "қаулы", "Жарлық", "шешім",
    "кодекс",
)  # fmt: skip


def _cause_name(text: str, cause: re.Match[str] | None, lang: str) -> str:
    """Return the act that caused a change: its kind stands before it in Russian, after it in
    Kazakh."""
    if cause is None:
        return ""
    number = cause[2].rstrip(".-/")
    if lang == "kk":
        after = _KINDS_KK.search(text, cause.end(), cause.end() + REACH)
        name = _NAMES_KK[(after.lastindex or 3) - 1] if after else "Заң"
        if name == "Заң" and "Конституциялық" in text[max(0, cause.start() - 40) : cause.start()]:
            name = "Конституциялық заң"
        return f"ҚР {cause[1]} № {number} {name}" if number else f"ҚР {cause[1]} {name}"
    before = list(_KINDS_RU.finditer(text, max(0, cause.start() - REACH), cause.start()))
    name = _NAMES_RU[(before[-1].lastindex or 3) - 1] if before else "Закон РК"
    return f"{name} от {cause[1]} № {number}"


def _dated(cause: re.Match[str]) -> str:
    """Return the date of a cause with the «г.» after it, which tells a short year from a long
    one."""
    return f"{cause[1]} г"


def _verb(clause: str) -> bool:
    """Tell whether a clause says itself what was done, and to what."""
    bare = re.sub(r"\([^)]*\)", "", clause)
    return any(pattern.search(bare) for _, pattern in _EVENTS[:-1]) and bool(named(bare))


def _href(note: RawNote, number: str) -> str:
    wanted = re.sub(r"\W", "", fold_lookalikes(number))
    for words, target in note.hrefs:
        if wanted and wanted in re.sub(r"\W", "", fold_lookalikes(words)):
            return target
    return note.hrefs[0][1] if len(note.hrefs) == 1 else ""
