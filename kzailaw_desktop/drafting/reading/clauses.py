"""Take a command of several actions apart: «слова … заменить словами …, слово … исключить»."""

from __future__ import annotations

import re

from kzailaw_desktop.drafting.reading.quotes import QUOTE

_ENDS = {
    "ru": rf"(?<={QUOTE})\s*(?:[,;]|\sи\s|,\s*а\s+также\s)\s*|(?<=исключить)\s*(?:[,;]|\sи\s)\s*",
    "kk": r"(?<=сын)\s*(?:[,;]|\sжәне\s|\sал\s)\s*(?:сондай-ақ\s+)?",
}
_STARTS = {
    "ru": rf"(?=(?:после|перед|слов[ао]?|цифр\w*|знаки?|дополнить|во?)\s(?!{QUOTE}\d+{QUOTE}$))",
    "kk": rf"(?=[\w{QUOTE}])",
}


def clauses(held: str, lang: str) -> list[str]:
    """Return the actions of a command, each with the words of its own; the first names the
    place."""
    return re.split(f"(?:{_ENDS[lang]}){_STARTS[lang]}", held)
