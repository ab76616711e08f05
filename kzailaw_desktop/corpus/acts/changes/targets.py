"""Which unit of an act an amendment note concerns."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kzailaw_desktop.corpus.acts.marks.numbers import WORD_KK, WORD_RU_CASES, normal
from kzailaw_desktop.corpus.acts.tree.nodes import GROUPS, UnitNode
from kzailaw_desktop.domain import Event, UnitKind
from kzailaw_desktop.text import fold_lookalikes

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
CAUSE = re.compile(
    r"(\d{2}\.\d{2}\.\d{4}|\d{4}\.\d{2}\.\d{2}|\d{4}\s?ж\.?\s*\d{2}\.\d{2}|"
    r"\d{2}\.\d{2}\.\d{2}(?=\s*г)|\d{1,2}\s+[а-я]+\s+\d{4}\s+года|"
    r"\d{4}\s+жылғы\s+\d{1,2}\s+[а-яәғқңөұүһі]+)\.?\s*(?:г\.?)?\s*(?:(?:№|N)\s*|(?=ҚР\s[А-Яа-я]*\s?[Зз]аң))"
    r"((?<=[№N\s])[0-9][\w/.-]*(?:\s?-\s?[IVXLCDM]+\b)?(?:-?НП)?|)"
)
_INSERTED_RU = re.compile(
    r"дополн\S+\s+(стать\w+|пунктом|подпунктом|глав\w+|параграфом)\s+(\d+(?:-\d+)*)"
)
_INSERTED_KK = re.compile(
    r"(\d+(?:-\d+)*)\)?\s?-?\s?(ба|тармақша|тармақ|тарау|параграф)\w*\s+толықтыр"
)
_WHOLE = re.compile(
    r"Закон|Кодекс|Конституци(?!онн\w+ (?:Суд|Совет)|ялық (?:Сот|[Кк]еңес))|Указ|Оглавлени|преамбул|Заң|Мазмұн|кіріспе|всему тексту",
    re.I,
)
_KINDS_OF_WORD = {
    "ста": UnitKind.ARTICLE, "пун": UnitKind.PARAGRAPH, "под": UnitKind.POINT,
    "гла": UnitKind.CHAPTER, "пар": UnitKind.SECTION, "ба": UnitKind.ARTICLE,
    "тармақша": UnitKind.POINT, "тармақ": UnitKind.PARAGRAPH, "тарау": UnitKind.CHAPTER,
    "параграф": UnitKind.SECTION,
}  # fmt: skip


@dataclass(slots=True)
class RawNote:
    """A printed note and the place where it stands."""

    text: str
    line: int
    after: UnitNode  # the unit open before it
    warning: bool = False  # a red note: it concerns what follows
    before: UnitNode | None = None  # the unit that opens next
    removed: UnitNode | None = None  # the unit that the note says is gone
    hrefs: list[tuple[str, str]] = field(default_factory=list)


def _context(note: RawNote, names: dict[UnitKind, str]) -> UnitNode:
    """Return where a note speaks from: a red note from the unit it stands before, unless it names
    others than that and so adds to what came before it."""
    ahead = note.before
    if not note.warning or ahead is None or note.after.kind is None:
        return note.after
    if ahead.kind is not None and names.get(ahead.kind) == ahead.num:
        return ahead
    if not names or UnitKind.ARTICLE in names:
        return ahead
    return note.after


class TargetFinder:
    """Finds the units that a note names."""

    def __init__(self, root: UnitNode) -> None:
        self.scopes: dict[tuple[int, UnitKind, str], UnitNode] = {}
        for node in root.walk():
            if node.kind is not None and node.num:
                self.scopes.setdefault((id(_scope(node)), node.kind, node.num), node)
        self.root = root

    def targets(self, note: RawNote, text: str, event: Event) -> tuple[str, ...]:
        """Return the eIds that a clause of a note concerns; none for the act as a whole."""
        if note.removed is not None:
            return (note.removed.eid,)
        head = _CAUSE_BEGINS.split(fold_lookalikes(text), maxsplit=1)[0] or text[:80]
        names = named(re.sub(r"\([^)]*\)", "", head))
        if not names:  # the cause stands first: «ҚР … Заңымен 29-бап өзгертілді»
            head = re.sub(r"\([^)]*\)", "", CAUSE.sub("", fold_lookalikes(text)))
            names = named(head)
        here = _context(note, names)
        inserted = self._inserted(head, names, here) if event is Event.INSERTED else None
        node = inserted or self._find(names, here, head)
        if node is None:
            node = self._default(note, head, here)
        return (node.eid,) if node is not None and node.eid else ()

    def _default(self, note: RawNote, head: str, here: UnitNode) -> UnitNode | None:
        if note.warning:
            whole = note.after.kind is None or _WHOLE.search(note.text)
            return None if whole and note.after.kind is None else note.before
        if _WHOLE.search(head) or here.kind is None:
            return None
        return _article(here) or here

    def _find(self, names: dict[UnitKind, str], here: UnitNode, head: str = "") -> UnitNode | None:
        scope = _scope(here)
        if UnitKind.ANNEX in names:
            annex = self.scopes.get((id(_scope(scope)), UnitKind.ANNEX, names[UnitKind.ANNEX]))
            return annex or self.scopes.get((id(self.root), UnitKind.ANNEX, names[UnitKind.ANNEX]))
        for kind in (UnitKind.TITLE, UnitKind.CHAPTER, UnitKind.SECTION):
            if kind in names and UnitKind.ARTICLE not in names:
                group: UnitNode | None = here
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
        found: UnitNode | None = base if UnitKind.ARTICLE in names else None
        for kind in (UnitKind.PARAGRAPH, UnitKind.POINT):
            if kind in names:
                inside = _descendant(found or base, kind, names[kind])
                if inside is None:
                    found = found or (base if base.kind is UnitKind.PARAGRAPH else None)
                    break
                found = inside
        return self._part(found, head) if found is not None else None

    @staticmethod
    def _part(unit: UnitNode, head: str) -> UnitNode:
        """Return the unnumbered part of a unit that a note names by its ordinal, else the unit."""
        match = _PART.search(head)
        number = normal(match[1] or match[2]) if match else ""
        for child in unit.children:
            if child.kind is UnitKind.SUBPARAGRAPH and child.eid.endswith(f"__subpara_{number}"):
                return child
        return unit

    def _inserted(self, head: str, names: dict[UnitKind, str], here: UnitNode) -> UnitNode | None:
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


def named(head: str) -> dict[UnitKind, str]:
    """Return the units that the head of a note names: kind -> number."""
    names: dict[UnitKind, str] = {}
    for kind, *patterns in _NAMES:
        for pattern in patterns:
            match = pattern.search(head)
            if match and kind not in names:
                names[kind] = normal(match[1])
    return names


def _scope(node: UnitNode) -> UnitNode:
    """Return the act or annex that a unit stands in."""
    while node.parent is not None:
        node = node.parent
        if node.kind is UnitKind.ANNEX:
            break
    return node


def _article(node: UnitNode) -> UnitNode | None:
    """Return the article a unit belongs to, in rules its paragraph, else the group itself."""
    paragraph, current = None, node
    while current.parent is not None:
        if current.kind is UnitKind.ARTICLE:
            return current
        if current.kind is UnitKind.PARAGRAPH:
            paragraph = current
        current = current.parent
    return paragraph or (node if node.kind in GROUPS else None)


def _paragraph(node: UnitNode) -> UnitNode | None:
    while node.parent is not None and node.kind is not UnitKind.PARAGRAPH:
        node = node.parent
    return node if node.kind is UnitKind.PARAGRAPH else None


def _descendant(base: UnitNode, kind: UnitKind, num: str) -> UnitNode | None:
    for node in base.walk():
        if node.kind is kind and node.num == num:
            return node
    return None
