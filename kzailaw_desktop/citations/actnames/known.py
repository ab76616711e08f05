"""The acts known by name: the table acts.toml as patterns."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kzailaw_desktop.citations.tokens.clean import clean
from kzailaw_desktop.citations.tokens.tokens import Token


def spaced(pattern: str) -> re.Pattern[str]:
    """Return the pattern with every blank standing for any number of them."""
    optional = pattern.replace(" ?", "\0").replace(" ", " +")
    return re.compile(optional.replace("\0", " *"))


@dataclass(frozen=True, slots=True)
class Known:
    """A row of acts.toml."""

    key: str
    patterns: tuple[re.Pattern[str], ...]
    short: frozenset[str]
    title: re.Pattern[str] | None
    profile: str
    foreign: bool


@cache
def _table() -> dict[str, dict[str, object]]:
    path = Path(__file__).with_name("acts.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def known() -> dict[str, Known]:
    """Return the acts known by name."""
    found = {}
    for key, row in _table().items():
        if key in ("aliases", "further-titles"):
            continue
        names, short = row.get("names", []), row.get("short", [])
        assert isinstance(names, list)
        assert isinstance(short, list)
        title = str(row.get("title", ""))
        found[key] = Known(
            key,
            tuple(spaced(rf"(?<!\w)(?:{p})(?!\w)") for p in names),
            frozenset(short),
            re.compile(title) if title else None,
            str(row.get("profile", "A")),
            bool(row.get("foreign", False)),
        )
    return found


@cache
def aliases() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Number of an act and a pattern of a further name of it."""
    rows = _table()["aliases"]
    found = []
    for number, patterns in rows.items():
        assert isinstance(patterns, list)
        found += [(number, spaced(rf"(?<!\w)(?:{p})(?!\w)")) for p in patterns]
    return tuple(found)


@cache
def further_titles(number: str) -> tuple[str, ...]:
    """Titles in other languages and short ones of the act with a registration number."""
    found = _table()["further-titles"].get(number, [])
    assert isinstance(found, list)
    return tuple(found)


@cache
def short_names() -> dict[str, str]:
    """Abbreviation as written -> key."""
    return {short: row.key for row in known().values() for short in row.short}


@cache
def short_folded() -> dict[str, str]:
    """Abbreviation in the form of tokens -> key; "" where two abbreviations look alike."""
    found: dict[str, str] = {}
    for short, key in short_names().items():
        folded = clean(short)
        found[folded] = key if found.get(folded, key) == key else ""
    return found


_ANCHORS = (
    "кодекс", "конституци", "конвенци", "регламент", "закон", "акт", "зан", "gdpr", "act", "code",
    "constitution", "convention", "regulation", "пакт", "хартия", "хартии", "деклараци", "covenant",
    "charter", "declaration", "treaty",
)  # fmt: skip


@cache
def _patterns_of(noun: str) -> tuple[tuple[re.Pattern[str], str, bool], ...]:
    """Return the patterns of names that hold a noun, with key and whether the act is foreign."""
    anchor = next((a for a in _ANCHORS if noun.startswith(a)), "")
    return tuple(
        (pattern, row.key, row.foreign)
        for row in known().values()
        for pattern in row.patterns
        if anchor and anchor in pattern.pattern
    )


def known_at(flat: str, token: Token, last: int) -> tuple[int, int, str, bool] | None:
    """Return the longest known name around the noun: start, end, key, foreign."""
    low, high = max(last, 0, token.start - 90), min(len(flat), token.end + 110)
    best: tuple[int, int, str, bool] | None = None
    for pattern, key, foreign in _patterns_of(token.text):
        for m in pattern.finditer(flat, low, high):
            if m.start() > token.start:
                break
            if token.start < m.end() and (best is None or m.end() - m.start() > best[1] - best[0]):
                best = (m.start(), m.end(), key, foreign)
    return best


def with_quotes(flat: str, start: int, end: int) -> tuple[int, int]:
    """Return a name with the quotation marks that its title is only half in."""
    words, behind = flat[start:end], flat[end : end + 1]
    open_quote = words.count("«") > words.count("»")
    if (behind == "»" and open_quote) or (behind == '"' and words.count('"') % 2):
        end += 1
    if start and flat[start - 1] == "«" and words.count("»") > words.count("«"):
        start -= 1
    return start, end
