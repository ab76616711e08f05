"""Take control and invisible characters out of a draft, and list them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace

from kzailaw_desktop.drafting.draft.model import Change, Draft

# Soft hyphens, zero-width and direction marks, byte order marks, control characters, specials.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffc\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"
    "\ud800-\udfff]"
)
_BREAKS = re.compile("\r\n?|\u0085|\u2028|\u2029")


@dataclass(frozen=True, slots=True)
class CleanedText:
    """Characters that were taken out of a text of a change."""

    change: str
    act: str
    eid: str
    lang: str
    characters: tuple[str, ...]  # as «U+00AD SOFT HYPHEN»


def clean(text: str) -> str:
    """The text without invisible characters; other line ends and tabs become ours.

    >>> clean("Стра\u00adхование\\ttекст")
    'Страхование tекст'
    """
    return _INVISIBLE.sub("", _BREAKS.sub("\n", text)).replace("\t", " ")


def invisible(text: str) -> tuple[str, ...]:
    """Return the names of the invisible characters of a text, each once."""
    found = dict.fromkeys(_INVISIBLE.findall(text))
    return tuple(f"U+{ord(c):04X} {unicodedata.name(c, '')}".strip() for c in found)


def clean_draft(draft: Draft) -> tuple[Draft, tuple[CleanedText, ...]]:
    """Return the draft without invisible characters, and what was taken out of its changes."""
    removed: list[CleanedText] = []
    changes = tuple(_clean_change(change, removed) for change in draft.changes)
    done = replace(
        draft,
        changes=changes,
        titles=_texts(draft.titles),
        author=clean(draft.author),
        post=_texts(draft.post),
        entry_into_force=_texts(draft.entry_into_force),
        note={id: _texts(texts) for id, texts in draft.note.items()},
    )
    return (draft if done == draft else done), tuple(removed)  # the same object when it was clean


def _texts(texts: Mapping[str, str]) -> dict[str, str]:
    return {lang: clean(text) for lang, text in texts.items()}


def _clean_change(change: Change, removed: list[CleanedText]) -> Change:
    dirty = False
    for lang in sorted({*change.texts, *change.swaps, *change.justification, *change.formula}):
        words = [change.texts.get(lang, ""), change.justification.get(lang, "")]
        words += [change.formula.get(lang, "")]
        words += [part for swap in change.swaps.get(lang, ()) for part in (swap.old, swap.new)]
        text = "".join(words)
        dirty = dirty or clean(text) != text
        if found := invisible(text):
            removed.append(CleanedText(change.id, change.act, change.eid, lang, found))
    if not dirty:
        return change  # the same object: most drafts have nothing to clean
    swaps = {
        lang: tuple(replace(s, old=clean(s.old), new=clean(s.new)) for s in own)
        for lang, own in change.swaps.items()
    }
    return replace(
        change,
        texts=_texts(change.texts),
        swaps=swaps,
        justification=_texts(change.justification),
        formula=_texts(change.formula),
    )
