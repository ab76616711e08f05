"""The scope of a qualifier, where it can be seen: before a list in one language, inside it in the
other.

Kazakh puts what qualifies a whole list before it. A Russian qualifier that stands after some
items and is followed by more of them («информация или решение независимо от формы, или действия»)
qualifies only those before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kzailaw_desktop.bilingual.findings.model import FindingKind, LanguageFinding, found, mark
from kzailaw_desktop.bilingual.findings.reading.blocks import TextBlock
from kzailaw_desktop.text import fold_lookalikes

# Qualifiers with their translations: what stands for what.
_QUALIFIERS = tuple(
    (re.compile(kk, re.I), re.compile(ru, re.I))
    for kk, ru in (
        (r"\w+\s+(?:\w+\s+)?қарамастан", r"(?:независимо\s+от|вне\s+зависимости\s+от)\s+\w+(?:\s+\w+){0,3}"),
        (r"жазбаша\s+\w+\s+немесе\s+электрондық\s+\w+", r"(?:выраженн\w+\s+)?в\s+письменном\s+виде\s+или\s+электронной\s+форме"),
        (r"жазбаша\s+(?:түрдегі|нысандағы|түрде|нысанда)", r"(?:выраженн\w+\s+|изложенн\w+\s+)?в\s+письменно\w+\s+(?:виде|форме)"),
        (r"(?:қазақстан республикасының|ҚР)\s+заң\w+\s+(?:белгіленген|көзделген)(?=[^.;]{5,120}(?:немесе|және|,))", r"(?:установленн|предусмотренн)\w+\s+закон\w+(?:\s+республики\s+казахстан)?(?=,)"),
    )
)  # fmt: skip
_JOINT = re.compile(r"\s*,\s*(?:или|либо|и|[а-яё]+)\s", re.I)
_LIST = re.compile(r"(?:немесе|және|мен|,)[^.;]{0,200}(?:немесе|және|өзге\s+де)", re.I)


def scope(block: TextBlock) -> Iterator[LanguageFinding]:
    """Qualifiers before a list in Kazakh, inside it in Russian."""
    for unit in block.units:
        kazakh = fold_lookalikes(unit.kk)
        for kk, ru in _QUALIFIERS:
            left, right = kk.search(kazakh), ru.search(unit.ru)
            if left is None or right is None:
                continue
            if _LIST.search(kazakh, left.end()) and _inside_list(unit.ru, *right.span()):
                marks = mark(unit.kk, *left.span()), mark(unit.ru, *right.span())
                yield found(unit, FindingKind.SCOPE, marks, "scope-narrower-ru", 0.55)
                break


def _inside_list(text: str, start: int, end: int) -> bool:
    """Tell whether an item stands before the qualifier and more follow after a comma."""
    before = text[:start].rstrip(" ,")
    return bool(before) and _JOINT.match(text, end) is not None and before[-1].isalpha()
