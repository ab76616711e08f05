"""A text that may not take the place of a better one, and in what it differs from it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kzailaw_desktop.corpus.acts.editions import may_replace
from kzailaw_desktop.corpus.proof.doubts import Doubt
from kzailaw_desktop.corpus.reports.wording import say
from kzailaw_desktop.domain import Act, Expression, Provision

MOST = 200  # differences that are listed
_BLANKS = re.compile(r"\s+")


def better(text: Expression, known: Act) -> Expression | None:
    """Return the text of higher standing whose place this one would take; None when there is
    none."""
    for other in known.expressions:
        if (other.lang, other.version) == (text.lang, text.version):
            return None if may_replace(text, other) else other
    return None


def differences(have: Expression, new: Expression, lang: str) -> Iterator[Doubt]:
    """Yield each unit that two texts have differently."""
    old = {unit.eid: _own(unit) for unit, _ in have.walk()}
    seen = set()
    count = 0
    for unit, _ in new.walk():
        seen.add(unit.eid)
        if old.get(unit.eid) != _own(unit) and count < MOST:
            count += 1
            yield _told(unit.eid, old.get(unit.eid, "–"), _own(unit), lang)
    for eid, words in old.items():
        if eid not in seen and count < MOST:
            count += 1
            yield _told(eid, words, "–", lang)


def _own(unit: Provision) -> str:
    parts = [unit.num, unit.heading, unit.text, unit.closing]
    parts += ["\t".join(row) for row in unit.rows]
    return _BLANKS.sub(" ", " ".join(part for part in parts if part)).strip()


def _told(eid: str, have: str, new: str, lang: str) -> Doubt:
    start = next((i for i, (a, b) in enumerate(zip(have, new, strict=False)) if a != b), 0)
    begin = max(0, start - 30)
    shown = {"have": _cut(have, begin), "new": _cut(new, begin)}
    return Doubt("difference", 0, say("doubt-difference", lang, **shown), eid)


def _cut(words: str, begin: int) -> str:
    text = words[begin : begin + 80]
    return f"{'…' if begin else ''}{text}{'…' if len(words) > begin + 80 else ''}"
