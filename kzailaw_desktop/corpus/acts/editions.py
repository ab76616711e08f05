"""The texts of one act together: its languages and editions."""

from __future__ import annotations

from collections.abc import Sequence

from kzailaw_desktop.domain import LANGUAGES, Expression, Status


def merge_texts(before: Sequence[Expression], new: Sequence[Expression]) -> tuple[Expression, ...]:
    """Texts of one act together: the same language and edition is replaced, and an official
    text takes the place of any working translation of its language."""
    keys = {(e.lang, e.edition) for e in new}
    official = {e.lang for e in new if e.status is Status.OFFICIAL}
    kept = [
        e
        for e in before
        if (e.lang, e.edition) not in keys
        and not (e.status is Status.WORKING_TRANSLATION and e.lang in official)
    ]
    order = sorted((*kept, *new), key=lambda e: (LANGUAGES.index(e.lang), e.edition))
    return tuple(order)
