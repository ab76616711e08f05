"""The rules of amending commands, read from `resources/drafting/commands.toml`."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from kzailaw_desktop import paths
from kzailaw_desktop.drafting.applying import swaps


@dataclass(frozen=True, slots=True)
class CommandRule:
    """One form of command: its template per language and the case of the unit in it.

    `readings`: other forms of the same command, which are only read.
    """

    id: str
    templates: dict[str, str]
    cases: dict[str, str]
    quoted: bool
    readings: dict[str, tuple[str, ...]]

    def write(self, lang: str, **slots: str) -> str:
        """Return the command with its slots filled; empty ones leave no blank behind."""
        return " ".join(self.templates[lang].format(**slots).split())


@cache
def table() -> dict[str, Any]:
    """Return the whole data file."""
    file = paths.resources() / "drafting" / "commands.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


@cache
def rules() -> dict[str, CommandRule]:
    """Return the rules by id, in their order."""
    return {
        raw["id"]: CommandRule(
            raw["id"],
            {lang: raw[lang] for lang in ("ru", "kk")},
            raw["case"],
            raw.get("quoted", False),
            {lang: tuple(raw.get("read", {}).get(lang, ())) for lang in ("ru", "kk")},
        )
        for raw in table()["rule"]
    }


def phrase(id: str, lang: str) -> str:
    """Return a fixed phrase of commands."""
    return str(table()["phrases"][id][lang])


@cache
def variants() -> list[tuple[re.Pattern[str], str]]:
    """Return what other drafters write, and what it is read as."""
    return [(re.compile(raw["read"]), raw["as"]) for raw in table()["also"]]


@cache
def named_marks() -> list[tuple[re.Pattern[str], str]]:
    """Marks that a command names instead of quoting them, and their quotation."""
    found = []
    for raw in table()["mark"]:
        for lang, (name, means) in (("ru", raw["ru"]), ("kk", raw["kk"])):
            one, by, _ = table()["nouns"]["mark"][lang]["one"]
            for named, noun in ((name, one), (means, by)):
                quoted = (
                    f"«{raw['sign']}» деген {noun}" if lang == "kk" else f"{noun} «{raw['sign']}»"
                )
                found.append((re.compile(rf"\b{named}\b", re.IGNORECASE), quoted))
    return found


def quoted_noun(words: list[str], lang: str) -> tuple[str, str, str]:
    """Return the noun for quotations: as object, as means, and after «после»: слово, словом,
    слова."""
    if all(swaps.is_mark(text) for text in words):
        kind, many = "mark", len(words) > 1
    elif all(swaps.is_figures(text) for text in words):
        kind, many = "figure", len(words) > 1
    else:
        kind, many = "word", len(words) > 1 or swaps.count(words[0]) > 1
    one, means, behind = table()["nouns"][kind][lang]["many" if many else "one"]
    return one, means, behind


def nature_word(kind: str, number: int, lang: str) -> str:
    """«изменение» or «дополнение», in the singular or plural."""
    return str(table()["nature"][kind][lang]["many" if number > 1 else "one"])
