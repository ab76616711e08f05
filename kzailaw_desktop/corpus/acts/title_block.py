"""Read title, kind, number, date and edition of an act, each with the line it stands on.

Only what the text says of itself counts: its title block, its requisites line (which a source may
break over several lines), the line at its end, and what a page or a card says of the text. Notes,
acts named in them and names of files are evidence of nothing.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from kzailaw_desktop.corpus.acts.facts import Front
from kzailaw_desktop.corpus.acts.force import REPEALED, before_repeal, take_repeal
from kzailaw_desktop.corpus.acts.marks import annexes
from kzailaw_desktop.corpus.acts.requisites import (
    REGISTERED,
    TITLE_KK,
    dated,
    is_kind,
    is_place,
    kind_and_title,
    number_in,
    requisites_length,
    subtype_of,
)
from kzailaw_desktop.corpus.text import dates
from kzailaw_desktop.corpus.text.para import Para, squeeze
from kzailaw_desktop.domain import Force
from kzailaw_desktop.text import fold_lookalikes

_STATED_EDITION = re.compile(
    r"по состоянию на\s+([^)]{8,30})|(\d{4}\.\d{2}\.\d{2}|\d{2}\.\d{2}\.\d{4})[^)]{0,20}"
    r"(?:жағдай бойынша|берілген өзгеріс)|"
    r"(\d{4}\s+жылғы\s+\d{1,2}\s+\S+)[^)]{0,20}жағдай бойынша",
    re.I,
)
# The first words of an act, which are no part of its title.
_PREAMBLE = re.compile(
    r"Настоящ(?:ий|ая|ее|ие)\s+(?:Конституц|Закон|Кодекс|Указ|Приказ|Правил|Положени|Постановлени)|"
    r"Осы\s+(?:Конституция|[Зз]аң|[Кк]одекс|[Жж]арлық|[Бб]ұйрық|[Ққ]ағида|[Ққ]аулы)"
)
_WORKING = re.compile(
    r"рабочий перевод|жұмыс аудармасы|неофициальный перевод|working translation", re.I
)
_IN_NAME_OF = re.compile(r"ИМЕНЕМ РЕСПУБЛИКИ|Республикасының атынан|РЕСПУБЛИКАСЫНЫҢ АТЫНАН", re.I)
# A line at the end of an act: «Астана, Акорда, 17 ноября 2025 года № 230-VIII ЗРК».
_AT_THE_END = re.compile(
    r"(?:г\.\s?|город\s)?(?:[А-ЯӘҒҚҢӨҰҮҺІ][\w-]+(?:\s+қаласы)?,?\s*){0,3}"
    r"(?:«?\d{1,2}»?\s+[а-я]+\s+\d{4}|\d{4}\s+жылғы)|[№N]\s?\d"
)


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
        length = requisites_length(paras, place) if front.date is None and place < 15 else 0
        front.working = front.working or bool(_WORKING.search(text))
        edition = _STATED_EDITION.search(text)
        if edition:
            front.edition = dates.find(edition[1] or edition[2] or edition[3])
            front.found("edition", para.line)
            before = _before_brackets(text, edition.start())
            if before and not done:  # «… О СТОЯНКАХ (по состоянию на …)»
                front.preface.append(text[len(before) :].strip())
                para = replace(para, text=before)
                length = requisites_length([para], 0) if front.date is None else 0
                text, edition = before, None
        if edition:
            front.preface.append(text)
        elif length:
            taken = [para, *paras[place + 1 : place + length]]
            _requisites(front, " ".join(p.text for p in taken), taken[-1].line, taken)
            kinds.insert(0, " ".join(p.text for p in taken))
            done = done or bool(front.title)
            place += length - 1
        elif front.date is None and (kinds or subtype_of(front.title)) and dated(para):
            # «ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН», the title, then «от 3 марта 2024 года № 77-VIII»
            _requisites(front, text, para.line, [para])
            done = done or bool(front.title)
        elif _repeal(front, para) or REGISTERED.match(para.folded) or _IN_NAME_OF.search(text):
            front.preface.append(text)
            done = done or bool(front.title)
        elif not front.title and (both := kind_and_title(text)):
            kinds.append(both[0])
            front.preface.append(both[0])
            front.title = both[1]
            front.found("title", para.line)
        elif is_kind(para):
            kinds.append(text)
            front.preface.append(text)
        elif not front.title and is_place(text):
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


def _before_brackets(text: str, place: int) -> str:
    """Return the words before the brackets in which a place stands; "" when it is in none."""
    opening = text.rfind("(", 0, place)
    return text[:opening].strip() if opening > 0 else ""


def _goes_on(title: str, text: str) -> bool:
    """Tell whether a line begins the title of the act, or goes on with it."""
    if len(text) >= 500 or text.endswith((":", ";")) or _PREAMBLE.match(text):
        return False
    if not title:
        return not text.endswith(".") or len(text) < 200
    if text.endswith(".") and len(text) > 120:
        return False
    if TITLE_KK.search(title) and text[:1].isupper() and not text.isupper():
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
    if REPEALED.search(status):
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
            begin = _title_above(front, paras[:end])
            words = [paras[place].text for place in range(begin, end + 1)]
            while end + 1 < len(paras) and annexes.goes_on(paras[end + 1]):
                end += 1
                words.append(paras[end].text)
            _requisites(front, " ".join(words), paras[end].line, paras[begin : end + 1])
            return end + 1
    return 0


def _title_above(front: Front, paras: Sequence[Para]) -> int:
    """Take the title that stands above an approval; how many paragraphs it has."""
    if not paras or not TITLE_KK.search(paras[0].folded):
        return 0
    front.title = paras[0].text
    front.found("title", paras[0].line)
    return 1


def _requisites(front: Front, text: str, line: int, taken: Sequence[Para]) -> None:
    take_repeal(front, text, line)
    folded = before_repeal(fold_lookalikes(text))
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


def complete(front: Front, conclusions: Sequence[str], line: int) -> None:
    """Take date and number from the last lines of the act where the front lacks them."""
    for text in conclusions:
        folded = fold_lookalikes(text)
        if len(text) > 160 or not _AT_THE_END.match(folded) or REGISTERED.search(folded):
            continue
        if front.date is None and (day := dates.find(folded)):
            front.date = day
            front.found("date", line)
        if not front.number and (number := number_in(folded)):
            front.number = number
            front.found("number", line)
