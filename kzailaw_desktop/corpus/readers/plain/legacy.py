"""Kazakh letters typed in fonts of the time before Unicode.

Such a text is Cyrillic of the Windows code page in which letters of other Slavic alphabets stand
where the Kazakh standard KZ-1048 has its own: «Ќазаќстан» for «Қазақстан».
"""

from __future__ import annotations

import re
from dataclasses import replace

from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.errors import InputRefused

SAMPLE = 60_000  # characters that tell the font
_STAND_INS = "ЌќЋћЎўЈҐЄЇґєјЅѕї"
_REAL = "ҚқҺһҰұӘӨҒҮөғәҢңү"
_TABLE = str.maketrans(_STAND_INS, _REAL)
_STAND_IN = re.compile(f"[{_STAND_INS}]")
_KAZAKH = re.compile("[әғқңөұүһӘҒҚҢӨҰҮҺ]")
_SYMBOL_IN_WORD = re.compile(r"[а-яё][¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º¼½¾¿ЂЃѓђљњџ][а-яё]")


def mend(source: SourceText) -> SourceText:
    """Return the source with Kazakh letters put right; refuses fonts that cannot be
    distinguished."""
    sample = "\n".join(line.text for line in source.lines[:3000])[:SAMPLE]
    letters = sum(c.isalpha() for c in sample) or 1
    odd = len(_STAND_IN.findall(sample))
    if odd > letters * 0.004 and odd > 4 * len(_KAZAKH.findall(sample)):
        lines = tuple(
            replace(
                line,
                text=line.text.translate(_TABLE),
                rows=tuple(tuple(c.translate(_TABLE) for c in row) for row in line.rows),
            )
            for line in source.lines
        )
        return replace(source, lines=lines, meta={**source.meta, "legacy-font": "KZ-1048"})
    if len(_SYMBOL_IN_WORD.findall(sample)) > letters * 0.01:
        raise InputRefused("input-legacy-font", where=source.name)
    return source
