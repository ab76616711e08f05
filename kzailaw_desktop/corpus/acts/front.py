"""What stands before and after the body of an act: title, date, number, contents, signature."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kzailaw_desktop.corpus.acts.changes import notes
from kzailaw_desktop.corpus.acts.structure import annexes, marks
from kzailaw_desktop.corpus.text import dates
from kzailaw_desktop.corpus.text.para import Para, squeeze
from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.text import fold_lookalikes

_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.I))
    for kind, pattern in (
        ("order", r"\bприказ(?:\b|а\b|ом\b)|бұйры[қғ]"),
        ("resolution", r"\bпостановлени|қаулы"),
        ("decree", r"\bуказ\b|\bуказа\b|жарлы[қғ]"),
        ("decision", r"\bрешени|шешім"),
        ("disposition", r"\bраспоряжени|өкім"),
        ("law", r"конституционный закон|конституциялық\s+заң"),
        ("code", r"кодекс"),
        ("law", r"\bзакон|заң(?:ы|ын|ына)?\b"),
        ("constitution", r"конституция"),
        ("rules", r"\bправила\b|қағидалар|\bинструкция|нұсқаулық"),
    )
)
_NUMBER = re.compile(
    r"(?:№|N[oо°]?\.?|#)\s*([0-9][0-9A-Za-zА-ЯӘҒҚҢӨҰҮҺІ/.]*(?:\s?[-–]\s?[0-9A-ZА-ЯІӘҒҚҢӨҰҮҺ]+)*)"
)
_STATED_EDITION = re.compile(
    r"по состоянию на\s+([^)]{8,30})|(\d{4}\.\d{2}\.\d{2}|\d{2}\.\d{2}\.\d{4})[^)]{0,20}"
    r"(?:жағдай бойынша|берілген өзгеріс)",
    re.I,
)
_PROFILE_B = re.compile(
    r"уголовн|административн\w+ правонаруш|процессуальн|процедурно|қылмыстық|процестік|"
    r"әкімшілік құқық бұзушылық|рәсімдік",
    re.I,
)
_WORKING = re.compile(
    r"рабочий перевод|жұмыс аудармасы|неофициальный перевод|working translation", re.I
)
_TITLE_RU = re.compile(r"(?:О|Об|Обо)\s", re.I)
_TITLE_KK = re.compile(r"(?:туралы|жөнінде)\s*[.)»\"]*$", re.I)
_BARE_KIND = re.compile(
    r"(?:ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ\s+)?(?:КОНСТИТУЦИЯЛЫҚ\s+)?(?:ЗАҢЫ|КОДЕКСІ|КОНСТИТУЦИЯСЫ)|"
    r"(?:КОНСТИТУЦИОННЫЙ\s+)?(?:ЗАКОН|КОДЕКС|УКАЗ|ПРИКАЗ|ПОСТАНОВЛЕНИЕ|КОНСТИТУЦИЯ)"
    r"(?:\s+(?:РЕСПУБЛИКИ КАЗАХСТАН|ПРЕЗИДЕНТА.*|ПРАВИТЕЛЬСТВА.*|МИНИСТРА.*))?|"
    r"РЕСПУБЛИКИ КАЗАХСТАН|ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ|БҰЙРЫҚ|ҚАУЛЫ|ЖАРЛЫҚ|Проект|Жоба",
    re.I,
)
_REGISTERED = re.compile(
    r"Зарегистрирован|Утратил|Не подлежит|Қазақстан Республикасы(?:ның)? Әділет министрлігінде|Күшін жойған"
)
_SIGNATURE = re.compile(
    r"(?:Қазақстан\s+Республикасының?|Республиканың)?\s*Президенті?(?:\s|$)|"
    r"(?:Первый\s+)?Президент(?:\s+Республики(?:\s+Казахстан)?)?(?:\s|$)|Республики Казахстан\s+\S\.|"
    r"Қазақстан\s+Республикасының?(?:$|\s+Премьер)|Республики Казахстан$|"
    r"(?:\S+\s+){0,3}Премьер-Министр(?:і)?(?:\s|$)|"
    r"(?:И\.\s?о\.|Исполняющ\S+ обязанности|Первый заместитель|Заместитель)?\s*Министр(?:а|і|дің)?\b|"
    r"(?:Председател[ья]|Төраға(?:сы)?|Аким|Әкім[і]?|Секретарь|Хатшысы|Судья)(?:\s|$)|"
    r"(?:\S+\s+){0,8}(?:[Мм]инистрі|[Мм]инистрінің м\.а\.|министр)\s+[А-ЯӘҒҚҢӨҰҮҺІ]\.",
)
_NAME_END = re.compile(
    r"[А-ЯЁӘҒҚҢӨҰҮҺІ]\.\s?(?:[А-ЯЁӘҒҚҢӨҰҮҺІ]\.\s?)?[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+\s*[\"»”]?\s*$|"
    r"[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+\s+[А-ЯЁӘҒҚҢӨҰҮҺІ]\.\s?(?:[А-ЯЁӘҒҚҢӨҰҮҺІ]\.)?\s*$"
)
PUBLISHER = re.compile(r"©|\(c\)\s*\d{4}", re.I)


@dataclass(slots=True)
class Front:
    """What the lines around the body say of the act."""

    title: str = ""
    subtype: str = ""
    number: str = ""
    date: dt.date | None = None
    edition: dt.date | None = None
    working: bool = False
    preface: list[str] = field(default_factory=list)


def skip_contents(paras: Sequence[Para], found: Sequence[marks.Mark | None]) -> tuple[int, int]:
    """The span of a list of contents, (0, 0) when there is none.

    A list of contents begins with its heading, or is a run of headings with nothing between, and
    ends where its first heading comes again.
    """
    for place, para in enumerate(paras[:60]):
        if marks.is_contents(para.text):
            return place, _contents_end(found, place + 1)
    first = next((i for i, m in enumerate(found) if marks.is_heading(m)), len(paras))
    run = first
    while run < len(paras) and (marks.is_heading(found[run]) or not found[run]) and run < first + 9:
        run += 1
    headings = sum(marks.is_heading(m) for m in found[first:run])
    if headings >= 6:
        end = _contents_end(found, first)
        if end > first:
            return first, end
    return 0, 0


def _contents_end(found: Sequence[marks.Mark | None], begin: int) -> int:
    first = next((i for i in range(begin, len(found)) if marks.is_heading(found[i])), None)
    if first is None or first > begin + 3:
        return begin
    wanted = found[first]
    assert wanted is not None
    numbered = 0
    for place in range(first + 1, len(found)):
        other = found[place]
        if other is None:
            continue
        if (other.kind, other.num) == (wanted.kind, wanted.num):
            if numbered * 5 >= place - first:
                return begin
            while place - 1 > first:
                larger = found[place - 1]
                if larger is None or larger.kind is not UnitKind.PART:
                    break
                place -= 1
            return place
        numbered += not marks.is_heading(other)
    return begin


def first_sentence(paras: Sequence[Para]) -> int | None:
    """Where the words of an act without numbers begin: the first sentence after its requisites.

    None where nothing says that the text is an act.
    """
    stated = next((i for i, p in enumerate(paras[:20]) if is_requisites(p.text)), None)
    if stated is None:
        return None
    for place in range(stated + 1, len(paras)):
        para = paras[place]
        if is_signature(para.text) or is_note(para.text, para.folded):
            continue
        if para.text.endswith((".", ":", ";")) and not _REGISTERED.match(para.folded):
            return place
    return None


def number_in(text: str) -> str:
    """The number of an act in its requisites: "№ 230-VIII ҚРЗ" -> "230-VIII"."""
    match = _NUMBER.search(fold_lookalikes(text))
    return re.sub(r"\s*[-–]\s*", "-", match[1]).strip(" .-–") if match else ""


def is_requisites(text: str) -> bool:
    """Whether a line gives kind and date of an act: «Закон … от 17 ноября 2025 года № 230-VIII»."""
    if len(text) > 400 or _TITLE_RU.match(text) or _TITLE_KK.search(text):
        return False
    folded = fold_lookalikes(text)
    return bool(dates.find(folded)) and bool(subtype_of(folded))


def subtype_of(text: str) -> str:
    """The kind of act that words name, "" for none."""
    folded = fold_lookalikes(text)
    return next((kind for kind, pattern in _KINDS if pattern.search(folded)), "")


def read_front(paras: Sequence[Para], meta: dict[str, str]) -> tuple[Front, list[Para]]:
    """Title and requisites from the lines before the body, and lines that only repeat the title."""
    front = Front(title=squeeze(meta.get("title", "")))
    repeated: list[Para] = []
    kinds: list[str] = []
    title_done = bool(front.title)
    approved = _approval(front, paras)
    for place, para in enumerate(paras[approved:], approved):
        text = para.text
        front.working = front.working or bool(_WORKING.search(text))
        edition = _STATED_EDITION.search(text)
        if edition:
            front.edition = dates.find(edition[1] or edition[2])
            front.preface.append(text)
        elif front.date is None and place < 15 and is_requisites(text):
            _requisites(front, text)
            kinds.insert(0, text)
            title_done = title_done or bool(front.title)
        elif _REGISTERED.match(para.folded):
            front.preface.append(text)
        elif _BARE_KIND.fullmatch(text):
            kinds.append(text)
            front.preface.append(text)
        elif front.title and squeeze(text).casefold() == squeeze(front.title).casefold():
            repeated.append(para)
        elif not title_done and len(text) < 500 and not text.endswith((":", ";")):
            front.title = f"{front.title} {text}".strip()
        else:
            front.preface.append(text)
            title_done = title_done or bool(front.title)
    if not front.title and kinds:
        front.title = kinds[-1]
    kind_words = kinds or [meta.get("requisites", ""), front.title]
    front.subtype = next((s for s in map(subtype_of, kind_words) if s), "")
    return front, repeated


def _approval(front: Front, paras: Sequence[Para]) -> int:
    """Take the block that says by which act rules were approved: how many paragraphs it has."""
    for end in range(min(7, len(paras))):
        text = paras[end].folded
        if len(text) > 300 or text.endswith((".", ":", ";")):
            return 0
        if annexes.approved(text):
            words = [paras[place].text for place in range(end + 1)]
            while end + 1 < len(paras) and annexes.goes_on(paras[end + 1]):
                end += 1
                words.append(paras[end].text)
            _requisites(front, " ".join(words))
            return end + 1
    return 0


def _requisites(front: Front, text: str) -> None:
    folded = fold_lookalikes(text)
    front.date = dates.find(folded)
    found = dates.find_words(folded)
    front.number = number_in(folded[found[2] :] if found else folded) or number_in(folded)
    front.preface.append(text)


def complete(front: Front, conclusions: Sequence[str]) -> None:
    """Take date and number from the end of the act where the front lacks them."""
    for text in conclusions:
        folded = fold_lookalikes(text)
        front.date = front.date or dates.find(folded)
        front.number = front.number or number_in(folded)


def is_signature(text: str) -> bool:
    """Whether a line looks like the beginning of a signature."""
    if len(text) > 220 or text.endswith((":", ";", ",")):
        return False
    folded = fold_lookalikes(text)
    return bool(_SIGNATURE.match(folded)) and (len(text) < 60 or bool(_NAME_END.search(folded)))


def has_name(text: str) -> bool:
    """Whether a line ends in initials and a surname."""
    return bool(_NAME_END.search(fold_lookalikes(text)))


def profile(title: str, subtype: str, body: str) -> str:
    """ "B" for codes whose "1." is a часть and "2)" a пункт."""
    if subtype == "code" and _PROFILE_B.search(fold_lookalikes(title)):
        return "B"
    if title and subtype:
        return "A"
    own = len(re.findall(r"(?<!под)пункт\w* \d+(?:-\d+)?\) ", body))
    return "B" if own > 3 * len(re.findall(r"подпункт\w* \d+", body)) + 5 else "A"


_NOTE_LETTERS = frozenset("СсЕеПпВвҚқЗзРр<*")


def is_note(text: str, folded: str) -> str:
    """ "footnote", "warning", "notice" or "" by how a line begins."""
    if folded[:1] not in _NOTE_LETTERS:
        return ""
    if notes.COURT_NOTE.match(folded):
        return "footnote"
    if notes.FOOTNOTE.match(folded):
        return "" if notes.is_remark_kk(folded) else "footnote"
    if notes.WARNING.match(folded):
        return "warning"
    return "notice" if notes.NOTICE.match(folded) else ""
