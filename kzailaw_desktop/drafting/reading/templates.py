"""Turn the rules of commands into patterns that read them."""

from __future__ import annotations

import re
from functools import cache

from kzailaw_desktop.drafting.commands.rules import rules, table

_SLOTS = {
    "unit": r"(?P<unit>[^«»]*?)",
    "in": r"(?P<in>[^«»]*?)",
    "target": r"(?P<target>[^«»]*?)",
    "new": r"(?P<new>[^«»]+?)",
    "olds": r"(?P<olds>@+)",
    "news": r"(?P<news>@+)",
}
# A quotation is read as one sign, so that the words in it cannot be taken for the command's own.
QUOTE = "\ue000"


@cache
def pattern(rule: str, lang: str) -> re.Pattern[str]:
    """The pattern of a rule; quotations are written as `QUOTE` and their number."""
    quotes = rf"{QUOTE}\d+{QUOTE}(?:\s*(?:,|и|және)\s*{QUOTE}\d+{QUOTE})*"
    slots = dict(_SLOTS)
    slots["olds"], slots["news"] = rf"(?P<olds>{quotes})", rf"(?P<news>{quotes})"
    nouns = table()["nouns"].values()
    forms = [form for noun in nouns for number in ("one", "many") for form in noun[lang][number]]
    any_noun = "|".join(sorted({re.escape(form) for form in forms}, key=len, reverse=True))
    respectively = re.escape(table()["phrases"]["respectively"][lang])
    slots |= dict.fromkeys(("words", "by", "of"), rf"(?:{any_noun})")
    slots["respectively"] = rf"(?:{respectively})?"
    text = rules()[rule].templates[lang]
    made = "".join(
        slots[piece[1:-1]] if piece.startswith("{") else re.escape(piece).replace(r"\ ", r"\s*")
        for piece in re.split(r"(\{\w+\})", text)
        if piece
    )
    return re.compile(rf"\s*{made}\s*", re.IGNORECASE)


@cache
def place_phrases(lang: str) -> list[tuple[str, str]]:
    """The phrases that say in what of a unit words stand, the longest first: (words, where)."""
    phrases = table()["phrases"]
    found = [(phrases[f"{key}{end}"][lang], key) for key in ("both", "heading", "text")
             for end in ("", "_in")]  # fmt: skip
    return sorted(found, key=lambda item: -len(item[0]))
