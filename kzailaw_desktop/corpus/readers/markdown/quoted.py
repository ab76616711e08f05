"""Quoted blocks of a Markdown act sorted: notes, announced changes with their wording, approvals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kzailaw_desktop.corpus.readers.markdown.blocks import MarkdownBlock
from kzailaw_desktop.text import fold_lookalikes

# The lines of an approval or the mark of an annex stand in a quoted block too, but are text.
_TEXT = re.compile(
    r"[«\"“]?(?:Утвержд|Приложени|Бекіт|\d+-(?:қосымша|ші қосымша)|Қосымша|"
    r".{0,400}(?:қосымша|бекітілген)\s*$|Форма\b|Нысан|К (?:приказу|постановлению|решению)|"
    r"Согласован|Келісіл|Зарегистрирован)",
    re.I | re.S,
)
# Kind, date and number of the act itself, quoted below its title.
_REQUISITES = re.compile(
    r"(?:Конституционный закон|Закон|Кодекс|Указ|Постановление|Приказ|Решение|Распоряжение)\b"
    r"[^.;:]{0,160}\sот\s+«?\d{1,2}»?\s+[а-я]+\s+\d{4}\s+года\s+№\s*\S+(?:\s+ЗРК)?\.?|"
    r"[^.;:]{3,160}(?:заңы|кодексі|жарлығы|қаулысы|бұйрығы|шешімі|өкімі)\W+\d{4}\s+жылғы\s+"
    r"\d{1,2}\s+\S+\s+№\s*\S+(?:\s+ҚРЗ)?\.?",
    re.I,
)
FRONT = 3  # blocks before which a quotation may state the requisites
_ANNOUNCED = re.compile(r"предусм[оа]тр|көзделген|көзделуде|көзделіп", re.I)
_EFFECT = re.compile(
    r"(?:вводится|вводятся|введ[её]н\w*) в действие|вступа\w+ в силу|қолданысқа енгізіл|күшіне енеді",
    re.I,
)
_DATE = re.compile(r"\d{2}\.\d{2}\.\d{4}|\d{4}\.\d{2}\.\d{2}|\d{1,2} [а-я]+ \d{4}|\d{4} жылғы")
_REMOVED = re.compile(r"исключ|утратил|алып таста|күші\w* жой", re.I)
_NUMBER = re.compile(r"\d{1,4}(?:-\d{1,3})*")
_OWN_NUMBER = re.compile(r"(?:Статья\s+)?(\d{1,4}(?:-\d{1,3})*)(?:[.)]|-бап)", re.I)
# What a note says is added: «дополнить пунктами 3, 4 и 5», «3, 4 және 5-тармақтармен толықтыру».
_ADDED = re.compile(
    r"(?:дополн\w+\s+(?:стать\w+|пункт\w*|подпункт\w*|част\w+|глав\w+)\s+([\d, и)-]+))|"
    r"([\d, )-]+(?:\s?және\s[\d-]+\)?)?)\s?-?\s?(?:бап|тармақ|тармақша|бөлік|тарау)\w*\s+толықтыр",
    re.I,
)


def with_wording(found: Sequence[MarkdownBlock]) -> list[MarkdownBlock]:
    """Return the blocks with their styles; the wording of announced changes joined to its note."""
    out: list[MarkdownBlock] = []
    place = 0
    while place < len(found):
        block = _styled(found[place], out)
        place += 1
        if block.style == "warning" and _folded(block).rstrip(" *").endswith(":"):
            end = _wording_ends(found, place, block)
            words = [b.text for b in found[place:end]]
            block = replace(block, text=_one_line(" ".join((block.text, *words))))
            place = end
        out.append(block)
    return out


def _styled(block: MarkdownBlock, before: Sequence[MarkdownBlock]) -> MarkdownBlock:
    """Return a block with the style that readers of acts know."""
    if block.style == "quote":
        text = _folded(block)
        stated = len(before) <= FRONT and _REQUISITES.fullmatch(text.strip())
        if stated or _TEXT.match(text):
            return replace(block, style="cell", text=_one_line(block.text))
        style = "warning" if _ANNOUNCED.search(text[:900]) else "note"
        return replace(block, style=style, text=_one_line(block.text))
    if block.style == "italic":
        text = _folded(block)
        note_goes_on = bool(before) and before[-1].style == "note" and text[:1].islower()
        to_come = _EFFECT.search(text) and _DATE.search(text) and not _REMOVED.search(text)
        if note_goes_on or to_come:
            return replace(block, style="note", text=_one_line(block.text))
        return replace(block, style="")
    return block


def _wording_ends(found: Sequence[MarkdownBlock], start: int, note: MarkdownBlock) -> int:
    """Return the place after the wording that an announcement gives.

    It is the rest of the list item that the note stands in; where the note ends its item, the
    units after it that bear the numbers the note adds.
    """
    place = start
    depth = len(note.items)
    while depth and place < len(found) and found[place].items[:depth] == note.items:
        if found[place].style == "quote":
            return place
        place += 1
    return place if place > start else _added_end(found, start, note)


def _added_end(found: Sequence[MarkdownBlock], start: int, note: MarkdownBlock) -> int:
    wanted = {
        number
        for match in _ADDED.finditer(_folded(note))
        for number in _NUMBER.findall(match[1] or match[2] or "")
    }
    place = start
    inside = False
    while place < len(found) and found[place].style != "quote":
        own = _OWN_NUMBER.match(found[place].text)
        heading = found[place].style == "heading"
        if own and (heading or len(found[place].items) <= max(len(note.items), 1)):
            inside = own[1] in wanted
        elif heading:
            inside = False
        if not inside:
            break
        place += 1
    return place


def _folded(block: MarkdownBlock) -> str:
    return fold_lookalikes(block.text)


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
