"""Check that a draft file has the form that the README describes, before it is read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

LONGEST_TEXT = 200_000  # letters of one wording; the longest articles have some 40,000
MOST_CHANGES = 5_000
_TEXTS = ("texts", "justification", "formula")


def faults(record: object) -> Iterator[str]:
    """Yield what is wrong with a record, each with its place: `changes[0].texts.ru: …`."""
    if not isinstance(record, dict):
        yield 'an object with "changes" is expected'
        return
    for name in ("titles", "post", "entry_into_force"):
        yield from _texts(record.get(name, {}), name)
    for name in ("id", "author", "status"):
        if not isinstance(record.get(name, ""), str):
            yield f"{name}: a text is expected"
    note = record.get("note", {})
    if not isinstance(note, dict):
        yield "note: sections by their id are expected"
    else:
        for id, texts in note.items():
            yield from _texts(texts, f"note.{id}")
    changes = record.get("changes", [])
    if not isinstance(changes, list | tuple):
        yield "changes: a list is expected"
        return
    if len(changes) > MOST_CHANGES:
        yield f"changes: at most {MOST_CHANGES}"
        return
    for number, change in enumerate(changes):
        yield from _change(change, f"changes[{number}]")


def _change(change: Any, place: str) -> Iterator[str]:
    if not isinstance(change, dict):
        yield f"{place}: an object is expected"
        return
    for name in ("act", "eid"):
        if not isinstance(change.get(name), str):
            yield f"{place}.{name}: a text is expected"
    for name in ("id", "number", "where"):
        if not isinstance(change.get(name, ""), str):
            yield f"{place}.{name}: a text is expected"
    sentence = change.get("sentence", 0)
    if not isinstance(sentence, int) or isinstance(sentence, bool) or sentence < 0:
        yield f"{place}.sentence: a number from 1 is expected"
    for name in _TEXTS:
        yield from _texts(change.get(name, {}), f"{place}.{name}")
    swaps = change.get("swaps", {})
    if not isinstance(swaps, dict) or not all(
        isinstance(own, list | tuple) for own in swaps.values()
    ):
        yield f"{place}.swaps: a list per language is expected"
        return
    for lang, own in swaps.items():
        for number, swap in enumerate(own):
            good = isinstance(swap, dict) and all(
                isinstance(swap.get(key, ""), str) for key in ("old", "new", "where")
            )
            if not good or not (isinstance(swap.get("old"), str) or swap.get("end")):
                yield f'{place}.swaps.{lang}[{number}]: "old" and "new" are expected'


def _texts(texts: Any, place: str) -> Iterator[str]:
    if not isinstance(texts, dict):
        yield f"{place}: a text per language is expected"
        return
    for lang, text in texts.items():
        if not isinstance(text, str):
            yield f"{place}.{lang}: a text is expected"
        elif len(text) > LONGEST_TEXT:
            yield f"{place}.{lang}: at most {LONGEST_TEXT} letters"
