"""Title, kind, number, date and edition of an act, each with the line it was read from.

Only what the text says of itself counts: its title block, its requisites line (which a source may
break over several lines), the line at its end, and what a page or a card says of the text. Notes,
acts named in them and names of files are evidence of nothing.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kzailaw_desktop.corpus.acts.marks import annexes
from kzailaw_desktop.corpus.text import dates
from kzailaw_desktop.corpus.text.lines import Line
from kzailaw_desktop.corpus.text.para import Para, squeeze
from kzailaw_desktop.domain import Force
from kzailaw_desktop.text import fold_lookalikes

_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.I))
    for kind, pattern in (
        ("order", r"\bприказ(?:\b|а\b|ом\b)|бұйры[қғ]"),
        ("resolution", r"\bпостановлени|қаулы"),
        ("decree", r"\bуказ\b|\bуказа\b|жарлы[қғ]"),
        ("decision", r"\bрешени|шешім"),
        ("disposition", r"\bраспоряжени|өкім"),
        ("constitutional-law", r"конституционный закон|конституциялық\s+заң"),
        ("code", r"кодекс"),
        ("law", r"\bзакон|заң(?:ы|ын|ына)?\b"),
        ("constitution", r"конституция"),
        ("rules", r"\bправила\b|қағидалар|\bинструкция|нұсқаулық"),
    )
)
# A kind in the nominative at the beginning of a line, or in Kazakh at its end.
_NAMES_KIND_RU = re.compile(
    r"(?:Совместный |Нормативн\w+ |Временный |Первый )?(?:Конституционный закон|Закон|Кодекс|Указ|"
    r"Приказ|Постановление|Решение|Распоряжение|Конституция)\b",
    re.I,
)
_NAMES_KIND_KK = re.compile(
    r"(?:заңы|кодексі|жарлығы|бұйрығы|қаулысы|шешімі|өкімі|конституциясы)\W*"
    r"(?:№|N|$|\d{4}|[\"»”.]|\d)",
    re.I,
)
_SENTENCE_KK = re.compile(r"енгізілді|сәйкес|алып тасталды|редакция|толықтырыл|өзгеріс", re.I)
_SENTENCE_RU = re.compile(
    r"введен\S* в действие|вводится|заменен|исключен|дополнен|внесен|изложен|в соответствии с|"
    r"утратил|в редакции",
    re.I,
)
_NUMBER = re.compile(
    r"(?:№|N[oо°]?\.?|#)\s*([0-9][0-9A-Za-zА-ЯӘҒҚҢӨҰҮҺІ/.]*(?:\s?[-–]\s?[0-9A-ZА-ЯІӘҒҚҢӨҰҮҺ]+)*)"
)
_STATED_EDITION = re.compile(
    r"по состоянию на\s+([^)]{8,30})|(\d{4}\.\d{2}\.\d{2}|\d{2}\.\d{2}\.\d{4})[^)]{0,20}"
    r"(?:жағдай бойынша|берілген өзгеріс)|"
    r"(\d{4}\s+жылғы\s+\d{1,2}\s+\S+)[^)]{0,20}жағдай бойынша",
    re.I,
)
_WORKING = re.compile(
    r"рабочий перевод|жұмыс аудармасы|неофициальный перевод|working translation", re.I
)
_TITLE_RU = re.compile(r"(?:О|Об|Обо)\s", re.I)
_TITLE_KK = re.compile(r"(?:туралы|жөнінде)\s*[.)»\"]*$", re.I)
_BARE_KIND = re.compile(
    r"(?:ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ\s+)?(?:КОНСТИТУЦИЯЛЫҚ\s+)?(?:ЗАҢЫ|КОДЕКСІ|КОНСТИТУЦИЯСЫ)|"
    r"ҚАЗАҚСТАН РЕСПУБЛИКАСЫ\s+\S.{0,90}(?:ҚАУЛЫСЫ|БҰЙРЫҒЫ|ЖАРЛЫҒЫ|ШЕШІМІ)|НОРМАТИВТІК ҚАУЛЫ|"
    r"(?:СОВМЕСТНЫЙ\s+|НОРМАТИВНОЕ\s+)?(?:КОНСТИТУЦИОННЫЙ\s+)?"
    r"(?:ЗАКОН|КОДЕКС|УКАЗ|ПРИКАЗ|ПОСТАНОВЛЕНИЕ|КОНСТИТУЦИЯ|РЕШЕНИЕ|РАСПОРЯЖЕНИЕ)"
    r"(?:\s+(?:РЕСПУБЛИКИ КАЗАХСТАН|ПРЕЗИДЕНТА.*|ПРАВИТЕЛЬСТВА.*|(?:И\.\s?О\.\s?)?МИНИСТРА.*|"
    r"МАСЛИХАТА.*|АКИМА.*|КОНСТИТУЦИОННОГО СУДА.*|ПАРЛАМЕНТА.*))?|"
    r"(?:КОНСТИТУЦИОННОГО СУДА |ВЕРХОВНОГО СУДА |ПРАВИТЕЛЬСТВА |ПРЕЗИДЕНТА |МИНИСТРА \S.{0,90})?"
    r"РЕСПУБЛИКИ КАЗАХСТАН|ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ|"
    r"ҚАЗАҚСТАН РЕСПУБЛИКАСЫ\s+(?:КОНСТИТУЦИЯЛЫҚ СОТЫНЫҢ|ҮКІМЕТІНІҢ|ПРЕЗИДЕНТІНІҢ|\S+\s+МИНИСТРІНІҢ)|"
    r"БҰЙРЫҚ|ҚАУЛЫ|ЖАРЛЫҚ|Проект|Жоба",
    re.I,
)
_DATE_LINE = re.compile(
    r"(?:от\s+)?(?:(?:г\.\s?)?[А-ЯӘҒҚҢӨҰҮҺІ][\w-]+(?:\s+қаласы)?,\s+)?(?:«?\d{1,2}»?\s+[а-я]+\s+\d{4}|"
    r"\d{4}\s+жылғы\s+«?\d{1,2}|\d{2}\.\d{2}\.\d{4}).{0,60}$",
    re.I,
)
_DATE_INSIDE = re.compile(r"\s(?:от\s+«?\d{1,2}»?\s+[а-я]+\s+\d{4}|\d{4}\s+жылғы\s+«?\d)", re.I)
_NUMBER_LINE = re.compile(r"(?:№|N)\s*\d\S*(?:\s+(?:ЗРК|ҚРЗ))?\.?$")
_REGISTERED = re.compile(
    r"Зарегистрирован|Не подлежит|Қазақстан Республикасы(?:ның)? Әділет министрлігінде"
)
_IN_NAME_OF = re.compile(r"ИМЕНЕМ РЕСПУБЛИКИ|Республикасының атынан|РЕСПУБЛИКАСЫНЫҢ АТЫНАН", re.I)
# A line at the end of an act: «Астана, Акорда, 17 ноября 2025 года № 230-VIII ЗРК».
_AT_THE_END = re.compile(
    r"(?:г\.\s?|город\s)?(?:[А-ЯӘҒҚҢӨҰҮҺІ][\w-]+(?:\s+қаласы)?,?\s*){0,3}"
    r"(?:«?\d{1,2}»?\s+[а-я]+\s+\d{4}|\d{4}\s+жылғы)|[№N]\s?\d"
)
_REPEALED = re.compile(
    r"[Уу]тратил[аио]?\s+силу|УТРАТИЛ[АИО]?\s+СИЛУ|[Пп]рекратил\w*\s+действи|"
    r"[Кк]үш(?:і|ін)\s+(?:жой|жойған)|КҮШІН ЖОЙҒАН"
)
_UNIT_BEFORE = re.compile(r"(?:стать|пункт|подпункт|глав|раздел|приложени|тарма|бап|тарау)\S*\s*$")
_EFFECTIVE = re.compile(
    r"вводится в действие с\s+([^,.;(]{8,30})|вступает в силу с\s+([^,.;(]{8,30})|"
    r"(\d{4}\s+жылғы\s+\d{1,2}\s+\S+)\s+бастап\s+қолданысқа\s+енгізіледі"
)
# The words by which a body enacts: «постановляет:», «ПРИКАЗЫВАЮ:», «қаулы етеді:».
ENACTS = re.compile(
    r"(?:\bп\s?о\s?с\s?т\s?а\s?н\s?о\s?в\s?л\s?я\s?(?:е\s?т|ю)|\bприказыва(?:ю|ем)|\bрешил[аи]?|"
    r"\bқаулы\s+(?:етеді|етемін|қабылдады)|\bбұйырамы[нз]|\bшешім\s+қабылдады|\bшешті)\s*:\s*$",
    re.I,
)
MOST_LINES = 5  # of requisites that a source has broken apart


@dataclass(slots=True)
class Front:
    """What the lines around the body say of the act. `lines`: field -> line it was read from."""

    title: str = ""
    subtype: str = ""
    number: str = ""
    date: dt.date | None = None
    edition: dt.date | None = None
    working: bool = False
    force: Force = Force.UNKNOWN
    force_date: dt.date | None = None
    preface: list[str] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)

    def found(self, name: str, line: int) -> None:
        """Keep the line that a field was read from, the first one."""
        self.lines.setdefault(name, line)


def number_in(text: str) -> str:
    """The number of an act in its requisites: "№ 230-VIII ҚРЗ" -> "230-VIII"."""
    match = _NUMBER.search(fold_lookalikes(text))
    return re.sub(r"\s*[-–]\s*", "-", match[1]).strip(" .-–") if match else ""


def is_requisites(text: str) -> bool:
    """Whether a line gives kind and date of an act: «Закон … от 17 ноября 2025 года № 230-VIII»."""
    if len(text) > 400 or _TITLE_RU.match(text) or _TITLE_KK.search(text):
        return False
    folded = _before_repeal(fold_lookalikes(text))
    if not dates.find(folded):
        return False
    if _NAMES_KIND_RU.match(folded):
        return _SENTENCE_RU.search(folded) is None
    return bool(_NAMES_KIND_KK.search(folded)) and not _SENTENCE_KK.search(folded)


def are_stated(lines: Sequence[Line]) -> bool:
    """Whether kind and date of an act stand among lines, on one of them or on several."""
    paras = [Para(line.number, squeeze(line.text)) for line in lines if line.text.strip()]
    stated = any(_block(paras, place) for place in range(len(paras)))
    return stated or any(annexes.approved(p.folded) for p in paras[:12])


def subtype_of(text: str) -> str:
    """The kind of act that words name, "" for none."""
    folded = fold_lookalikes(text)
    return next((kind for kind, pattern in _KINDS if pattern.search(folded)), "")


def first_sentence(paras: Sequence[Para], signed: Sequence[bool]) -> int | None:
    """Where the words of an act without numbers begin: the first sentence after its requisites.

    None where nothing says that the text is an act.
    """
    stated = next((i + n - 1 for i in range(min(20, len(paras))) if (n := _block(paras, i))), None)
    enacted = next((i for i, p in enumerate(paras[:20]) if ENACTS.search(p.text)), None)
    if stated is None and enacted is None:
        return None
    for place in range(stated + 1 if stated is not None else (enacted or 0), len(paras)):
        para = paras[place]
        if signed[place] or _REGISTERED.match(para.folded):
            continue
        if para.text.endswith((".", ":", ";")):
            return place
    return None


def _block(paras: Sequence[Para], place: int) -> int:
    """How many lines from here are the requisites of the act: 0 for none.

    A source may break them: «НОРМАТИВНОЕ ПОСТАНОВЛЕНИЕ», «КОНСТИТУЦИОННОГО СУДА РЕСПУБЛИКИ
    КАЗАХСТАН», «от 3 декабря 2024 года № 54-НП».
    """
    if is_requisites(paras[place].text):
        more = paras[place + 1 : place + 2]
        return 1 + bool(more and not number_in(paras[place].text) and _is_number(more[0]))
    if not _is_kind(paras[place]):
        return 0
    for end in range(place + 1, min(place + MOST_LINES, len(paras))):
        if _dated(paras[end]):
            words = " ".join(p.text for p in paras[place : end + 1])
            if not subtype_of(words):
                return 0
            more = paras[end + 1 : end + 2]
            return end - place + 1 + bool(more and not number_in(words) and _is_number(more[0]))
        if not (_is_kind(paras[end]) or (paras[end].text.isupper() and len(paras[end].text) < 120)):
            return 0
    return 0


def _dated(para: Para) -> bool:
    """Whether a line ends the requisites: a date, after nothing or after more of the kind."""
    text = para.folded
    if _DATE_LINE.match(text):
        return True
    begun = _DATE_INSIDE.search(text) if len(text) < 240 else None
    if begun is None:
        return False
    head = text[: begun.start()].strip()
    return bool(_BARE_KIND.fullmatch(head)) or head.isupper()


def _is_kind(para: Para) -> bool:
    return len(para.text) < 140 and bool(_BARE_KIND.fullmatch(para.folded.strip()))


def _is_number(para: Para) -> bool:
    return bool(_NUMBER_LINE.match(para.folded))


def read_front(paras: Sequence[Para], meta: dict[str, str]) -> tuple[Front, list[Para]]:
    """Title and requisites from the lines before the body, and lines that only repeat the title."""
    front = Front(title=squeeze(meta.get("title", "")))
    repeated: list[Para] = []
    kinds: list[str] = []
    done = bool(front.title)
    headed = False  # the source marks the lines of the title as a heading
    place = _approval(front, paras)
    while place < len(paras):
        para = paras[place]
        text = para.text
        length = _block(paras, place) if front.date is None and place < 15 else 0
        front.working = front.working or bool(_WORKING.search(text))
        edition = _STATED_EDITION.search(text)
        if edition:
            front.edition = dates.find(edition[1] or edition[2] or edition[3])
            front.found("edition", para.line)
            front.preface.append(text)
        elif length:
            taken = paras[place : place + length]
            _requisites(front, " ".join(p.text for p in taken), taken[-1].line, taken)
            kinds.insert(0, " ".join(p.text for p in taken))
            done = done or bool(front.title)
            place += length - 1
        elif _repeal(front, para) or _REGISTERED.match(para.folded) or _IN_NAME_OF.search(text):
            front.preface.append(text)
            done = done or bool(front.title)
        elif _is_kind(para):
            kinds.append(text)
            front.preface.append(text)
        elif front.title and squeeze(text).casefold() == squeeze(front.title).casefold():
            repeated.append(para)
        elif not done and _goes_on(front.title, text) and not (headed and para.style != "heading"):
            headed = para.style == "heading" and (headed or not front.title)
            front.title = f"{front.title} {text}".strip()
            front.found("title", para.line)
        else:
            front.preface.append(text)
            done = done or bool(front.title)
        place += 1
    _kind_of(front, kinds, meta)
    _from_meta(front, meta)
    return front, repeated


def _goes_on(title: str, text: str) -> bool:
    """Whether a line begins the title of the act, or goes on with it."""
    if len(text) >= 500 or text.endswith((":", ";")):
        return False
    if not title:
        return not text.endswith(".") or len(text) < 200
    if text.endswith(".") and len(text) > 120:
        return False
    if _TITLE_KK.search(title) and text[:1].isupper() and not text.isupper():
        return False
    return not (title.isupper() and not text.isupper() and len(title) > 40)


def _kind_of(front: Front, kinds: Sequence[str], meta: dict[str, str]) -> None:
    if not front.title and kinds and subtype_of(kinds[-1]) in ("code", "constitution"):
        front.title = kinds[-1]
    words = [*kinds, meta.get("requisites", ""), front.title]
    front.subtype = next((s for s in map(subtype_of, words) if s), "")
    if front.subtype:
        front.found("kind", front.lines.get("date", front.lines.get("title", 1)))


def _from_meta(front: Front, meta: dict[str, str]) -> None:
    """What a page or a card says of the text, where its lines do not say it."""
    stated = fold_lookalikes(meta.get("requisites", ""))
    if stated and front.date is None:
        front.date = dates.find(stated)
        front.number = front.number or number_in(stated)
        front.found("date", 1)
    if meta.get("edition"):
        try:
            front.edition = dt.date.fromisoformat(meta["edition"])
        except ValueError:
            front.edition = dates.find(meta["edition"])
        front.found("edition", 1)
    status = meta.get("status", "")
    if _REPEALED.search(status):
        front.force, front.force_date = Force.REPEALED, front.force_date or dates.find(status)
    elif re.search(r"Действующ|Обновлен|Нов|Қолданыстағы|Жаңартылған|Жаңа", status, re.I):
        front.force = Force.IN_FORCE if front.force is Force.UNKNOWN else front.force


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
            _requisites(front, " ".join(words), paras[end].line, paras[: end + 1])
            return end + 1
    return 0


def _before_repeal(text: str) -> str:
    """Requisites without the sentence that the act is repealed, which names another act."""
    match = _REPEALED.search(text)
    return text[: match.start()] if match else text


def _requisites(front: Front, text: str, line: int, taken: Sequence[Para]) -> None:
    take_repeal(front, text, line)
    folded = _before_repeal(fold_lookalikes(text))
    front.date = dates.find(folded)
    found = dates.find_words(folded)
    front.number = number_in(folded[found[2] :] if found else folded) or number_in(folded)
    front.preface.append(text)
    front.found("kind", taken[0].line)
    if front.date:
        dated = (p.line for p in taken if dates.find(p.folded))
        front.found("date", next(dated, line))
    if front.number:
        numbered = (p.line for p in taken if number_in(p.text) == front.number)
        front.found("number", next(numbered, line))


def _repeal(front: Front, para: Para) -> bool:
    """Take a line that says that the whole act is repealed."""
    return len(para.text) < 400 and take_repeal(front, para.text, para.line)


def take_repeal(front: Front, text: str, line: int) -> bool:
    """Take what a line or note says of the repeal of the act as a whole."""
    match = _REPEALED.search(text)
    if match is None or _UNIT_BEFORE.search(text[: match.start()][-24:].rstrip(" 0123456789-)")):
        return False
    front.force = Force.REPEALED
    front.force_date = front.force_date or dates.find(fold_lookalikes(text))
    front.found("force", line)
    return True


def complete(front: Front, conclusions: Sequence[str], line: int) -> None:
    """Take date and number from the last lines of the act where the front lacks them."""
    for text in conclusions:
        folded = fold_lookalikes(text)
        if len(text) > 160 or not _AT_THE_END.match(folded) or _REGISTERED.search(folded):
            continue
        if front.date is None and (day := dates.find(folded)):
            front.date = day
            front.found("date", line)
        if not front.number and (number := number_in(folded)):
            front.number = number
            front.found("number", line)


def entry_into_force(front: Front, words: str, today: dt.date) -> None:
    """Whether the act says of itself that it comes into force on a day still ahead."""
    for match in _EFFECTIVE.finditer(words):
        day = dates.find(fold_lookalikes(match[1] or match[2] or match[3]))
        if day and day > today and front.force is Force.UNKNOWN:
            front.force, front.force_date = Force.NOT_YET, day
        return
