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
from dataclasses import dataclass, field

from kzailaw_desktop.corpus import dates
from kzailaw_desktop.corpus.numbers import WORD_KK, WORD_RU_CASES, normal
from kzailaw_desktop.corpus.units import GROUPS, Node
from kzailaw_desktop.domain import AmendmentNote, Event, Stage, UnitKind
from kzailaw_desktop.text import fold_lookalikes

FOOTNOTE = re.compile(r"(?:\*\s*)?(?:Сноска|Ескерту)\s*[.:]", re.I)
COURT_NOTE = re.compile(
    r"(?:Примечание|Ескертпе|Ескерту)\s*[.!]?\s*(?:См\.|ҚР|Қараңыз).{0,60}(?:Конституц)"
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
_OLD_TEXT = re.compile(r"\((?:см\. стар\. ред|бұр\. ред\. қара)")
REMOVED = re.compile(
    r"(?:\d{4}\.\d{2}\.\d{2}.{0,50}?Заң\S*мен\s+|ҚР\s.{0,60}?мен\s+|Ескерту\.\s+ҚР\s.{0,60}?мен\s+)?"
    r"[\[(]?\s*(?:[Ии]сключен[аоы]?|[Уу]тратил[аио]?\s+силу|[Аа]лып\s+тасталды|[Кк]үш(?:і|тері)н?\s+жой\S+)"
    r"(?:\s|\b|$)(?!.{0,40}\bиз\b)"
)

_SUBJECTS = (
    (UnitKind.POINT, r"подпункт\w*", r"тармақша\w*"),
    (UnitKind.PARAGRAPH, r"пункт\w*", r"тарма[қғ](?!ша)\w*"),
    (UnitKind.ARTICLE, r"стат(?:ь|е)\w*", r"ба[пб]\w*"),
    (UnitKind.SECTION, r"параграф\w*", r"параграф\w*"),
    (UnitKind.CHAPTER, r"глав\w+", r"тарау\w*"),
    (UnitKind.TITLE, r"раздел\w*", r"бөлім\w*"),
    (UnitKind.ANNEX, r"приложени\w+", r"қосымша\w*"),
)
_NUM = r"(\d+(?:-\d+)*|[IVXLC]+(?=\b))"
_NAMES = tuple(
    (
        kind,
        re.compile(rf"(?<![а-я]){ru}\s+(?:№\s*)?{_NUM}\)?", re.I),
        re.compile(rf"(?<![\w-]){_NUM}\)?\s?-?\s?{kk}", re.I),
    )
    for kind, ru, kk in _SUBJECTS
)
_PART = re.compile(rf"(?i)част\w+\s+({WORD_RU_CASES})|({WORD_KK})\s+бөлі[гк]\w*")
_CAUSE_BEGINS = re.compile(
    r"(?:Конституционн\w+\s+)?(?:[Зз]акон|Кодекс|Указ|[Пп]риказ|[Пп]остановлени|[Рр]ешени)\w*\s+"
    r"(?:РК|Республики|Президента|Министра|Правительства|и\.о|Конституционн|Судь)|"
    r"ҚР\s|Қазақстан Республикасы|\d{2}\.\d{2}\.\d{4}|\d{4}\.\d{2}\.\d{2}"
)
_CAUSE = re.compile(
    r"(\d{2}\.\d{2}\.\d{4}|\d{4}\.\d{2}\.\d{2}|\d{4}\s?ж\.?\s*\d{2}\.\d{2}|"
    r"\d{2}\.\d{2}\.\d{2}(?=\s*г)|\d{1,2}\s+[а-я]+\s+\d{4}\s+года|"
    r"\d{4}\s+жылғы\s+\d{1,2}\s+[а-яәғқңөұүһі]+)\.?\s*(?:г\.?)?\s*(?:(?:№|N)\s*|(?=ҚР\s[А-Яа-я]*\s?[Зз]аң))"
    r"((?<=[№N\s])[0-9][\w/.-]*(?:\s?-\s?[IVXLCDM]+\b)?(?:-?НП)?|)"
)
_EFFECT = re.compile(
    r"(?:введ\S+ в действие|вводится в действие|вводятся в действие|действует|вступает в силу)"
    r"\s+с\s+(\d{2}\.\d{2}\.\d{4})|(\d{2}\.\d{2}\.\d{4}|\d{4}\.\d{2}\.\d{2})\.?\s*(?:ж\.)?\s*бастап"
)
_EVENTS: tuple[tuple[Event, re.Pattern[str]], ...] = tuple(
    (event, re.compile(pattern, re.I))
    for event, pattern in (
        (Event.COURT_DECISION, r"нормативн\w+ постановлени\w+ Конституционн|Конституциялық Сот"),
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
_INSERTED_RU = re.compile(
    r"дополн\S+\s+(стать\w+|пунктом|подпунктом|глав\w+|параграфом)\s+(\d+(?:-\d+)*)"
)
_INSERTED_KK = re.compile(
    r"(\d+(?:-\d+)*)\)?\s?-?\s?(ба|тармақша|тармақ|тарау|параграф)\w*\s+толықтыр"
)
_ANNOUNCED = re.compile(r"предусматрива|көзделген|көзделуде|көзделіп")
_WHOLE = re.compile(
    r"Закон|Кодекс|Конституци(?!онн\w+ Суд|ялық Сот)|Указ|Оглавлени|преамбул|Заң|Мазмұн|кіріспе|всему тексту",
    re.I,
)
_KINDS_OF_WORD = {
    "ста": UnitKind.ARTICLE, "пун": UnitKind.PARAGRAPH, "под": UnitKind.POINT,
    "гла": UnitKind.CHAPTER, "пар": UnitKind.SECTION, "ба": UnitKind.ARTICLE,
    "тармақша": UnitKind.POINT, "тармақ": UnitKind.PARAGRAPH, "тарау": UnitKind.CHAPTER,
}  # fmt: skip


@dataclass(slots=True)
class RawNote:
    """A printed note and the place where it stands."""

    text: str
    line: int
    after: Node  # the unit open before it
    warning: bool = False  # a red note: it concerns what follows
    before: Node | None = None  # the unit that opens next
    removed: Node | None = None  # the unit that the note says is gone
    hrefs: list[tuple[str, str]] = field(default_factory=list)


def is_bare(folded: str) -> bool:
    """Whether a line is an amendment note without the word «Сноска» or «Ескерту»."""
    if _CAUSE_FIRST_KK.match(folded):
        return True
    if not (_BARE_RU.match(folded) or _BARE_KK.match(folded) or _OLD_TEXT.search(folded)):
        return False
    return _CAUSE.search(folded) is not None


def is_announced(folded: str) -> bool:
    """Whether a line can only be an editor's note of a change to come."""
    return bool(_ANNOUNCED.search(folded) and _CAUSE.search(folded))


def resolve(
    raw: Iterable[RawNote], root: Node, lang: str, today: dt.date
) -> tuple[AmendmentNote, ...]:
    """The notes of an act, attached to the units of its finished tree."""
    finder = _Finder(root)
    listed = list(raw)
    turned = any(dates.day_first(note.text) or "бұр. ред" in note.text for note in listed)
    found: list[AmendmentNote] = []
    for number, note in enumerate(listed, 1):
        found += _one(note, f"note_{number}", finder, lang, today, turned)
    return tuple(found)


def _one(
    note: RawNote, note_id: str, finder: _Finder, lang: str, today: dt.date, turned: bool
) -> list[AmendmentNote]:
    folded = fold_lookalikes(note.text)
    causes = list(_CAUSE.finditer(folded))
    clauses = _clauses(note.text, causes) or [note.text]
    out: list[AmendmentNote] = []
    event = Event.EDITORIAL
    for place, clause in enumerate(clauses):
        event = Event.REMOVED if note.removed and not place else _event(clause, event)
        cause = causes[place] if causes else None
        out.append(
            AmendmentNote(
                id=note_id if len(clauses) == 1 else f"{note_id}.{place + 1}",
                targets=finder.targets(note, clause, event)
                if not place or _verb(clause)
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
    """The wording cut so that each part holds one cause."""
    cuts = [0]
    for before, after in itertools.pairwise(causes):
        between = text[before.end() : after.start()]
        cut = max(between.rfind(";"), between.rfind(",") if ";" not in between else -1)
        cuts.append(before.end() + cut + 1 if cut >= 0 else after.start())
    cuts.append(len(text))
    return [text[a:b].strip() for a, b in itertools.pairwise(cuts)] if causes else []


def _event(clause: str, before: Event) -> Event:
    head = _CAUSE.split(clause)[0] if _CAUSE.search(clause) else clause
    outside = re.sub(r"\([^)]*\)", "", clause)
    for text in (head, outside):
        for event, pattern in _EVENTS[:-1]:
            if pattern.search(text):
                return event
    if before is not Event.EDITORIAL and _CAUSE.search(clause):
        return before
    return Event.ENTRY_INTO_FORCE if _EVENTS[-1][1].search(clause) else Event.EDITORIAL


def _stage(clause: str, note: RawNote, today: dt.date) -> Stage:
    if _ANNOUNCED.search(note.text):
        return Stage.ANNOUNCED
    effect = effective(clause)
    if effect and effect > today:
        return Stage.ANNOUNCED
    return Stage.IN_FORCE


def effective(clause: str) -> dt.date | None:
    """The date a note says the change takes effect on, when it names one."""
    match = _EFFECT.search(clause)
    return dates.parse_digits(match[0]) if match else None


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
    """The act that caused a change: its kind stands before it in Russian, after it in Kazakh."""
    if cause is None:
        return ""
    number = cause[2].rstrip(".-/")
    if lang == "kk":
        after = _KINDS_KK.search(text, cause.end())
        name = _NAMES_KK[(after.lastindex or 3) - 1] if after else "Заң"
        if name == "Заң" and "Конституциялық" in text[max(0, cause.start() - 40) : cause.start()]:
            name = "Конституциялық заң"
        return f"ҚР {cause[1]} № {number} {name}" if number else f"ҚР {cause[1]} {name}"
    before = list(_KINDS_RU.finditer(text, 0, cause.start()))
    name = _NAMES_RU[(before[-1].lastindex or 3) - 1] if before else "Закон РК"
    return f"{name} от {cause[1]} № {number}"


def _dated(cause: re.Match[str]) -> str:
    """The date of a cause with the «г.» after it, which tells a short year from a long one."""
    return f"{cause[1]} г"


def _verb(clause: str) -> bool:
    """Whether a clause says itself what was done, and to what."""
    bare = re.sub(r"\([^)]*\)", "", clause)
    return any(pattern.search(bare) for _, pattern in _EVENTS[:-1]) and bool(_named(bare))


def _href(note: RawNote, number: str) -> str:
    wanted = re.sub(r"\W", "", fold_lookalikes(number))
    for words, target in note.hrefs:
        if wanted and wanted in re.sub(r"\W", "", fold_lookalikes(words)):
            return target
    return note.hrefs[0][1] if len(note.hrefs) == 1 else ""


def _context(note: RawNote, names: dict[UnitKind, str]) -> Node:
    """Where a note speaks from: a red note from the unit it stands before, unless it names
    others than that and so adds to what came before it."""
    ahead = note.before
    if not note.warning or ahead is None or note.after.kind is None:
        return note.after
    if ahead.kind is not None and names.get(ahead.kind) == ahead.num:
        return ahead
    if not names or UnitKind.ARTICLE in names:
        return ahead
    return note.after


class _Finder:
    """Finds the units that a note names."""

    def __init__(self, root: Node) -> None:
        self.scopes: dict[tuple[int, UnitKind, str], Node] = {}
        for node in root.walk():
            if node.kind is not None and node.num:
                self.scopes.setdefault((id(_scope(node)), node.kind, node.num), node)
        self.root = root

    def targets(self, note: RawNote, text: str, event: Event) -> tuple[str, ...]:
        """The eIds that a clause of a note concerns; none for the act as a whole."""
        if note.removed is not None:
            return (note.removed.eid,)
        head = _CAUSE_BEGINS.split(fold_lookalikes(text), maxsplit=1)[0] or text[:80]
        names = _named(re.sub(r"\([^)]*\)", "", head))
        if not names:  # the cause stands first: «ҚР … Заңымен 29-бап өзгертілді»
            head = re.sub(r"\([^)]*\)", "", _CAUSE.sub("", fold_lookalikes(text)))
            names = _named(head)
        here = _context(note, names)
        inserted = self._inserted(head, names, here) if event is Event.INSERTED else None
        node = inserted or self._find(names, here, head)
        if node is None:
            node = self._default(note, head, here)
        return (node.eid,) if node is not None and node.eid else ()

    def _default(self, note: RawNote, head: str, here: Node) -> Node | None:
        if note.warning:
            whole = note.after.kind is None or _WHOLE.search(note.text)
            return None if whole and note.after.kind is None else note.before
        if _WHOLE.search(head) or here.kind is None:
            return None
        return _article(here) or here

    def _find(self, names: dict[UnitKind, str], here: Node, head: str = "") -> Node | None:
        scope = _scope(here)
        if UnitKind.ANNEX in names:
            annex = self.scopes.get((id(_scope(scope)), UnitKind.ANNEX, names[UnitKind.ANNEX]))
            return annex or self.scopes.get((id(self.root), UnitKind.ANNEX, names[UnitKind.ANNEX]))
        for kind in (UnitKind.TITLE, UnitKind.CHAPTER, UnitKind.SECTION):
            if kind in names and UnitKind.ARTICLE not in names:
                group: Node | None = here
                while group is not None and (group.kind, group.num) != (kind, names[kind]):
                    group = group.parent
                return group or self.scopes.get((id(scope), kind, names[kind]))
        if UnitKind.ARTICLE in names:
            base = self.scopes.get((id(scope), UnitKind.ARTICLE, names[UnitKind.ARTICLE]))
            if base is None:
                return None
        else:
            base = _article(here) or scope
            if UnitKind.PARAGRAPH not in names:
                base = _paragraph(here) or base
        found: Node | None = base if UnitKind.ARTICLE in names else None
        for kind in (UnitKind.PARAGRAPH, UnitKind.POINT):
            if kind in names:
                inside = _descendant(found or base, kind, names[kind])
                if inside is None:
                    found = found or (base if base.kind is UnitKind.PARAGRAPH else None)
                    break
                found = inside
        return self._part(found, head) if found is not None else None

    @staticmethod
    def _part(unit: Node, head: str) -> Node:
        """The unnumbered part of a unit that a note names by its ordinal, else the unit."""
        match = _PART.search(head)
        number = normal(match[1] or match[2]) if match else ""
        for child in unit.children:
            if child.kind is UnitKind.SUBPARAGRAPH and child.eid.endswith(f"__subpara_{number}"):
                return child
        return unit

    def _inserted(self, head: str, names: dict[UnitKind, str], here: Node) -> Node | None:
        ru, kk = _INSERTED_RU.search(head), _INSERTED_KK.search(head)
        if ru:
            kind = _KINDS_OF_WORD[ru[1][:3]]
            num = ru[2]
        elif kk:
            kind, num = _KINDS_OF_WORD[kk[2]], kk[1]
        else:
            return None
        if kind in (UnitKind.ARTICLE, UnitKind.CHAPTER):
            return self.scopes.get((id(_scope(here)), kind, num))
        base = self._find({k: v for k, v in names.items() if (k, v) != (kind, num)}, here)
        return _descendant(base or _article(here) or _scope(here), kind, num)


def _named(head: str) -> dict[UnitKind, str]:
    """The units that the head of a note names: kind -> number."""
    names: dict[UnitKind, str] = {}
    for kind, *patterns in _NAMES:
        for pattern in patterns:
            match = pattern.search(head)
            if match and kind not in names:
                names[kind] = normal(match[1])
    return names


def _scope(node: Node) -> Node:
    """The act or annex that a unit stands in."""
    while node.parent is not None:
        node = node.parent
        if node.kind is UnitKind.ANNEX:
            break
    return node


def _article(node: Node) -> Node | None:
    """The article a unit belongs to, in rules its paragraph, else the group itself."""
    paragraph, current = None, node
    while current.parent is not None:
        if current.kind is UnitKind.ARTICLE:
            return current
        if current.kind is UnitKind.PARAGRAPH:
            paragraph = current
        current = current.parent
    return paragraph or (node if node.kind in GROUPS else None)


def _paragraph(node: Node) -> Node | None:
    while node.parent is not None and node.kind is not UnitKind.PARAGRAPH:
        node = node.parent
    return node if node.kind is UnitKind.PARAGRAPH else None


def _descendant(base: Node, kind: UnitKind, num: str) -> Node | None:
    for node in base.walk():
        if node.kind is kind and node.num == num:
            return node
    return None
