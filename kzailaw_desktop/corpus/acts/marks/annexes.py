"""Where an annex begins: «Приложение 1 к приказу…», «1-қосымша», «Утверждены приказом…»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kzailaw_desktop.corpus.acts.marks import line_marks as marks
from kzailaw_desktop.corpus.acts.marks import person_names
from kzailaw_desktop.corpus.acts.marks.numbers import normal
from kzailaw_desktop.corpus.text.para import Para
from kzailaw_desktop.text import fold_lookalikes

_RU = re.compile(
    r"(?:Приложение|ПРИЛОЖЕНИЕ)(?:\s+(?:№\s?)?(\d+(?:-\d+)?|[IVX]+))?\s*(?:\.|$|(?=\s(?:к|К)\s)|(?=\())"
)
_KK = re.compile(r"(?:.{0,240}?\s)?(?:(\d+(?:-\d+)?)\s?-?\s?)?(?:[Ққ]осымша(?:сы)?|ҚОСЫМША)\.?$")
_APPROVED_RU = re.compile(
    r"(?:Утвержден[аоы]?|УТВЕРЖДЕН[АОЫ]?|Утверждаю)\s*(?:$|(?:приказ|постановлен|решени|указ|Указ|"
    r"распоряжен|Законом|протокол).{0,300}$)"
)
_APPROVED_KK = re.compile(
    r".{0,300}(?:бұйры\S+|қаулы\S+|шешім\S+|жарлы\S+|Жарлы\S+)(?:\s\S+){0,2}?\s+(?:бекітілген|бекітілді)\.?$|Бекітілген$|БЕКІТІЛГЕН$"
)
_KK_LAST = re.compile(
    r"(?:\d+(?:-\d+)?\s?-?\s?)?(?:қосымша|ҚОСЫМША|Қосымша)\.?|[Бб]екітілген|БЕКІТІЛГЕН"
)
_DATIVE = re.compile(r"(?:ына|іне|сына|сіне|на|не|ға|ге|қа|ке|мен|бен|пен)$")
_CONTINUES = re.compile(
    r"(?:к|от|утвержден\S*|№|N|приказ\S*|постановлен\S*|решени\S*|Министр\S*|министр\S*|Республики|"
    r"Правительства|\d{4}\s+(?:года|жылғы)|«?_+|\(|форма|нысан)(?:\b|\s|$)|Форма$|Нысан$"
)
_OWN_ACT = re.compile(
    r"\bк\s+(?:\S+\s+)?(?:приказ|постановлен|закон|указ|решени|кодекс|распоряжен)|"
    r"(?:бұйры|қаулы|заң|жарлы|шешім|кодекс|өкім)\S*", re.I
)  # fmt: skip
_OWN_RULES = re.compile(r"\bк\s+\S|(?:қағида|ереже|нұсқаулы|стандарт|әдістеме|талаптар)\S*", re.I)
_COMMAND = re.compile(r"изложить|исключить|дополнить|утвердить|признать|заменить|внести|согласно\s")
# The name of a body in the genitive, as the lines of a mark break it: «Делами Президента».
_GENITIVE = re.compile(r"[А-ЯЁ][а-яё-]*(?:ого|его|ой|ей|ых|их|ия|ства|тета|ами|ями|ом|та)\b")
# Every mark of an annex has one of these words.
_WORDS = re.compile(r"рилож|РИЛОЖ|тверж|ТВЕРЖ|осымша|ОСЫМША|екіт|ЕКІТ")
MARK_LENGTH = 400
MOST_LINES = 9  # of a mark


@dataclass(frozen=True, slots=True)
class Begin:
    """The lines that announce an annex."""

    num: str
    printed: str
    length: int  # paragraphs


def may_begin(para: Para) -> bool:
    """Tell whether a paragraph is worth a closer look: short, and no rows."""
    return not para.rows and len(para.folded) <= MARK_LENGTH


def begins(paras: Sequence[Para], place: int) -> Begin | None:
    """Return the annex that is announced at a paragraph, or None."""
    para = paras[place]
    text = para.folded
    if para.rows or len(text) > MARK_LENGTH or text.endswith((":", ";", ",")):
        return None
    lines = _in_lines(paras, place)
    if not lines and not _WORDS.search(text):
        return None
    if para.style in ("note", "warning") or _COMMAND.search(text):
        return None
    if lines:
        last = _KK.match(paras[place + lines - 1].folded)
        printed = " ".join(p.text for p in paras[place : place + lines])
        return Begin(normal(last[1]) if last and last[1] else "", printed, lines)
    match = _RU.match(text) or _KK.match(text)
    if match is None and (marks.mark(para.text, text) or not _approved_in_line(text)):
        return None
    if match is not None and match.re is _KK and not _plausible_kk(paras, place, text):
        return None
    num = normal(match[1]) if match and match[1] else ""
    end = place + 1
    while end < len(paras) and end < place + MOST_LINES and _in_mark(paras, place, end):
        end += 1
    printed = " ".join(p.text for p in paras[place:end])
    return Begin(num, printed, end - place)


def _in_mark(paras: Sequence[Para], begin: int, place: int) -> bool:
    """Tell whether a line belongs to the mark that began some lines before: it goes on with it, or
    is the name of a body in the genitive («Делами Президента») with more of the mark after it."""
    para = paras[place]
    if goes_on(para):
        return True
    plain = para.style == paras[begin].style and not para.rows and len(para.text) < 70
    if not plain or para.text.endswith((".", ";", ":")) or marks.mark(para.text, para.folded):
        return False
    after = paras[place + 1] if place + 1 < len(paras) else None
    return bool(_GENITIVE.match(para.folded)) and after is not None and goes_on(after)


def _plausible_kk(paras: Sequence[Para], place: int, text: str) -> bool:
    """A Kazakh annex mark ends a title block, never a sentence that runs on."""
    before = paras[place - 1].text if place else ""
    return before[-1:] not in (",", ":") and not marks.mark(text)


def approved(text: str) -> bool:
    """Tell whether a line says «Утверждены…» or ends in «…бекітілген»."""
    return _approved_in_line(text) or bool(_KK_LAST.fullmatch(text))


def _approved_in_line(text: str) -> bool:
    return bool(_APPROVED_RU.match(text) or _APPROVED_KK.match(text))


def _in_lines(paras: Sequence[Para], place: int) -> int:
    """Paragraphs of a Kazakh annex mark that ends some lines further on, 0 for none."""
    for end in range(place, min(place + 7, len(paras))):
        para = paras[end]
        text = para.folded
        if para.rows or len(text) > 90 or text.endswith((".", ";", ":", "!")):
            return 0
        if "." in text and person_names.ends_in_name(text):  # a signature stands before the mark
            return 0
        if end > place and _KK_LAST.fullmatch(text):
            dative = any(_DATIVE.search(p.folded) for p in paras[place:end])
            return end - place + 1 if dative or "екітіл" in text else 0
        if marks.mark(para.text, text) or para.style in ("note", "warning", "heading"):
            return 0
    return 0


def goes_on(para: Para) -> bool:
    """Tell whether a short line goes on with the mark of an annex."""
    return (
        not para.rows
        and para.style not in ("note", "warning", "heading")
        and len(para.text) < 200
        and (
            bool(_CONTINUES.match(para.folded)) or (para.text[:1].islower() and len(para.text) < 90)
        )
        and not para.text.endswith((";", ":"))
        and not marks.mark(para.text, para.folded)
    )


def is_of_rules(printed: str) -> bool:
    """Tell whether an annex is one to rules that an act approves, not to the act itself."""
    folded = fold_lookalikes(printed)
    return bool(_OWN_RULES.search(folded)) and not _OWN_ACT.search(folded)
