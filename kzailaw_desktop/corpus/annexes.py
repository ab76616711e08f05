"""Where an annex begins: «Приложение 1 к приказу…», «1-қосымша», «Утверждены приказом…»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kzailaw_desktop.corpus import marks
from kzailaw_desktop.corpus.numbers import normal
from kzailaw_desktop.corpus.paragraphs import Para
from kzailaw_desktop.corpus.units import Node
from kzailaw_desktop.domain import UnitKind

_RU = re.compile(
    r"(?:Приложение|ПРИЛОЖЕНИЕ)(?:\s+(?:№\s?)?(\d+(?:-\d+)?|[IVX]+))?\s*(?:\.|$|(?=\s(?:к|К)\s)|(?=\())"
)
_KK = re.compile(
    r"(?:.{0,240}?\s)?(?:(\d+(?:-\d+)?)\s?-?\s?)?(?:қосымша(?:сы)?|ҚОСЫМША)\.?$|Қосымша\.?$"
)
_APPROVED_RU = re.compile(
    r"(?:Утвержден[аоы]?|УТВЕРЖДЕН[АОЫ]?|Утверждаю)\s*(?:$|(?:приказ|постановлен|решени|указ|Указ|"
    r"распоряжен|Законом|протокол).{0,300}$)"
)
_APPROVED_KK = re.compile(
    r".{0,300}(?:бұйры\S+|қаулы\S+|шешім\S+|жарлы\S+|Жарлы\S+)(?:\s\S+){0,2}?\s+(?:бекітілген|бекітілді|бекітілсін)\.?$|Бекітілген$|БЕКІТІЛГЕН$"
)
_CONTINUES = re.compile(
    r"(?:к|от|утвержден\S*|№|N|приказ\S*|постановлен\S*|решени\S*|Министр\S*|министр\S*|Республики|"
    r"Правительства|\d{4}\s+(?:года|жылғы)|«?_+|\(|форма|нысан)(?:\b|\s|$)|Форма$|Нысан$"
)
_OWN_ACT = re.compile(
    r"\bк\s+(?:\S+\s+)?(?:приказ|постановлен|закон|указ|решени|кодекс|распоряжен)|"
    r"(?:бұйры|қаулы|заң|жарлы|шешім|кодекс|өкім)\S*", re.I
)  # fmt: skip
_OWN_RULES = re.compile(r"\bк\s+\S|(?:қағида|ереже|нұсқаулы|стандарт|әдістеме|талаптар)\S*", re.I)
MARK_LENGTH = 320


@dataclass(frozen=True, slots=True)
class Begin:
    """The lines that announce an annex."""

    num: str
    printed: str
    length: int  # paragraphs


def begins(paras: Sequence[Para], place: int) -> Begin | None:
    """The annex that is announced at a paragraph, or None."""
    para = paras[place]
    text = para.folded
    if para.rows or len(text) > MARK_LENGTH or text.endswith((":", ";", ",")):
        return None
    if para.style in ("note", "warning"):
        return None
    match = _RU.match(text) or _KK.match(text)
    if match is None and not (_APPROVED_RU.match(text) or _APPROVED_KK.match(text)):
        return None
    if match is not None and match.re is _KK and not _plausible_kk(paras, place, text):
        return None
    num = normal(match[1]) if match and match[1] else ""
    end = place + 1
    while end < len(paras) and end < place + 6 and _goes_on(paras[end]):
        end += 1
    printed = " ".join(p.text for p in paras[place:end])
    return Begin(num, printed, end - place)


def _plausible_kk(paras: Sequence[Para], place: int, text: str) -> bool:
    """A Kazakh annex mark ends a title block, never a sentence that runs on."""
    before = paras[place - 1].text if place else ""
    return before[-1:] not in (",", ":") and not marks.mark(text)


def _goes_on(para: Para) -> bool:
    return (
        not para.rows
        and para.style not in ("note", "warning", "heading")
        and len(para.text) < 200
        and bool(_CONTINUES.match(para.folded))
        and not marks.mark(para.text, para.folded)
    )


def parent(begin: Begin, root: Node) -> Node:
    """An annex to rules that are themselves an annex stands inside these."""
    tops = [node for node in root.children if node.kind is UnitKind.ANNEX]
    if not tops or not _OWN_RULES.search(begin.printed) or _OWN_ACT.search(begin.printed):
        return root
    return tops[-1]
