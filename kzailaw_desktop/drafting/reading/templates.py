"""Turn the rules of commands into patterns that read them."""

from __future__ import annotations

import re
from functools import cache

from kzailaw_desktop.drafting.commands.rules import rules, table
from kzailaw_desktop.drafting.reading.quotes import QUOTE

_WORDS = f"[^«»{QUOTE}]"
_SLOTS = {
    "unit": rf"(?P<unit>{_WORDS}*?)",
    "in": rf"(?P<in>{_WORDS}*?)",
    "target": rf"(?P<target>{_WORDS}*?)",
    "new": rf"(?P<new>{_WORDS}+?)",
}


@cache
def patterns(rule: str, lang: str) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of a rule, that of our own form first; quotations are `QUOTE` and a
    number."""
    own = rules()[rule]
    return tuple(_pattern(form, lang) for form in (own.templates[lang], *own.readings[lang]))


def _pattern(text: str, lang: str) -> re.Pattern[str]:
    quotes = rf"{QUOTE}\d+{QUOTE}(?:\s*(?:,|и|және)\s*{QUOTE}\d+{QUOTE})*"
    slots = dict(_SLOTS)
    slots["olds"], slots["news"] = rf"(?P<olds>{quotes})", rf"(?P<news>{quotes})"
    nouns = table()["nouns"].values()
    forms = [form for noun in nouns for number in ("one", "many") for form in noun[lang][number]]
    any_noun = "|".join(sorted({re.escape(form) for form in forms}, key=len, reverse=True))
    respectively = re.escape(table()["phrases"]["respectively"][lang])
    slots |= dict.fromkeys(("words", "by", "of"), rf"(?:{any_noun})")
    slots["respectively"] = rf"(?:{respectively})?"
    made = "".join(
        slots[piece[1:-1]] if piece.startswith("{") else re.escape(piece).replace(r"\ ", r"\s*")
        for piece in re.split(r"(\{\w+\})", text)
        if piece
    )
    return re.compile(rf"\s*{made}\s*", re.IGNORECASE)


@cache
def place_phrases(lang: str) -> list[tuple[str, str]]:
    """Return the phrases that say in what of a unit words stand, the longest first: (words,
    where)."""
    phrases = table()["phrases"]
    found = [(phrases[f"{key}{end}"][lang], key) for key in ("both", "heading", "text")
             for end in ("", "_in")]  # fmt: skip
    return sorted(found, key=lambda item: -len(item[0]))
