"""Check that a draft says what it must, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting.checking.findings import DraftFinding, finding
from kzailaw_desktop.drafting.draft.bills import is_bill
from kzailaw_desktop.drafting.draft.model import Change, ChangeKind, Draft
from kzailaw_desktop.drafting.wording.cleaning import CleanedText
from kzailaw_desktop.drafting.wording.holes import is_open
from kzailaw_desktop.text import language_of

LANGS = ("kk", "ru")
_LEAST = 3  # words from which the language of a wording is certain
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def completeness(change: Change, act: Act) -> Iterator[DraftFinding]:
    """Wordings that are missing or stand in the other language's field, and reasons."""
    languages = [lang for lang in LANGS if act.expression(lang)]
    missing = [lang for lang in languages if is_open(change, lang)]
    if missing and len(missing) == len(languages):
        yield finding("draft-empty", change)
    else:
        yield from (finding("draft-one-language", change, lang) for lang in missing)
    for lang in languages:
        if _other_language(change, lang):
            yield finding("draft-other-language", change, lang)
    if not any(text.strip() for text in change.justification.values()):
        yield finding("draft-no-reason", change)


def _other_language(change: Change, lang: str) -> bool:
    text = change.texts.get(lang, "")
    if change.kind is ChangeKind.WORDS:
        text = " ".join(swap.new for swap in change.swaps.get(lang, ()))
    if len(_LETTERS.findall(text)) < _LEAST:
        return False
    found = language_of(text)
    return found in LANGS and found != lang


def acts_named(draft: Draft, acts: Mapping[str, Act]) -> Iterator[DraftFinding]:
    """Acts without a date, or with the name of a file for a title."""
    for id in draft.acts():
        act = acts[id]
        change = next(c for c in draft.changes if c.act == id)
        if act.date is None and not is_bill(act):
            yield DraftFinding("draft-act-undated", change.id, id, "", "", {"act": id})
        for text in act.expressions:
            if text.lang in LANGS and not re.search(r"[А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]{2}", text.title):
                yield DraftFinding("draft-act-unnamed", change.id, id, "", text.lang, {"act": id})


def removed_characters(cleaned: tuple[CleanedText, ...]) -> Iterator[DraftFinding]:
    """Yield the invisible characters that were taken out of wordings."""
    for one in cleaned:
        shown = ", ".join(one.characters)
        yield DraftFinding(
            "draft-cleaned", one.change, one.act, one.eid, one.lang, {"characters": shown}
        )
