"""Labels that stand alone on a line, with the words on the lines below.

«ПРЕДСЕДАТЕЛЬ», «Омаров А.С., министр», «Депутат А. С. Омаров:». One such line proves nothing: a
speech may hold a list of names. A record labels its speakers so when several such lines come back.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kzailaw_desktop.corpus.debates.roles import OFFICE_FIRST, PERSON, SHORT_PERSON, has_office
from kzailaw_desktop.corpus.debates.voices import VOICE_NAME, is_voice
from kzailaw_desktop.text import fold_lookalikes

LONGEST = 160  # characters of a label with an office
LEAST = 4  # lines that a record needs to be one that labels so
_WORDS = r"[^.:;!?()\[\]\t«»]{2,120}"
_NAME = rf"(?P<name>{PERSON}|{SHORT_PERSON})"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_NAME}(?:\s*,\s*|\s+[–—-]\s+)(?P<office>{_WORDS})",
        rf"{_NAME}\s*\((?P<office>[^()]{{2,120}})\)",
        rf"(?P<office>{_WORDS}?)(?:\s+|\s*[,–—-]\s*){_NAME}",
        _NAME,
    )
)
_END = re.compile(r"\s*[:.–—-]?\s*$")
_OFFICE_LINE = 90  # characters of an office on a line of its own


@dataclass(frozen=True, slots=True)
class LoneLabel:
    """A line that is nothing but a label. `sure`: its form alone proves it in such a record."""

    name: str
    office: str
    sure: bool


def lone_label(line: str) -> LoneLabel | None:
    """Return the label that a whole line is.

    >>> lone_label("Омаров А.С., министр финансов:")
    LoneLabel(name='Омаров А.С.', office='министр финансов', sure=True)
    >>> lone_label("Есть ли вопросы?") is None
    True
    """
    bare = line.strip().strip("*_# ")
    if not bare[:1].isupper() or len(bare) > LONGEST:
        return None
    cut = _END.sub("", bare)
    folded = fold_lookalikes(cut)
    if is_voice(cut):
        return LoneLabel(cut, "", True)
    if (voice := VOICE_NAME.fullmatch(folded)) is not None:
        return LoneLabel(cut[: voice.end()], "", True)
    dotted = bare if bare.endswith(".") and not bare.endswith("..") else cut
    for form in _FORMS:
        match = form.fullmatch(fold_lookalikes(dotted)) or form.fullmatch(folded)
        if match is None:
            continue
        office = (match.groupdict().get("office") or "").strip(" ,–—-")
        before = bool(office) and match.start("office") < match.start("name")
        if office and not (OFFICE_FIRST.match(office) if before else has_office(office)):
            continue
        start, end = match.span("name")
        name = (dotted if len(match.string) == len(dotted) else cut)[start:end].strip()
        plain = re.fullmatch(PERSON, fold_lookalikes(name)) is None
        return LoneLabel(name, office, bool(office) or not plain)
    return None


def survey_lone(lines: Sequence[str]) -> frozenset[str] | None:
    """Return the names that a record of such labels uses; None: it does not label so.

    A voice that comes back, and at least four lines, none of which stands below another such line.
    """
    found = [lone_label(line) for line in lines]
    names: Counter[str] = Counter()
    for place, label in enumerate(found):
        follows = place + 1 < len(lines) and found[place + 1] is None
        if label is not None and follows:
            names[label.name] += 1
    voices = [name for name, times in names.items() if times > 1 and is_voice(name)]
    inline = sum(1 for line in lines if _INLINE.match(fold_lookalikes(line)))
    if sum(names.values()) < LEAST or not voices or inline > sum(names.values()):
        return None
    sure = {each.name for each in found if each is not None and each.sure}
    return frozenset(name for name, times in names.items() if times > 1 or name in sure)


def is_office_line(line: str) -> bool:
    """Tell whether a line below a label is the speaker's office: «министр», «член комитета»."""
    bare = line.strip()
    return (
        len(bare) <= _OFFICE_LINE
        and bare[-1:] not in ".!?…:;"
        and (OFFICE_FIRST.match(bare) is not None or (bare[:1].islower() and has_office(bare)))
    )


_INLINE = re.compile(rf"(?:{VOICE_NAME.pattern}|{PERSON}(?:,[^.:]{{2,80}})?)\s*[.:]\s+\S")
