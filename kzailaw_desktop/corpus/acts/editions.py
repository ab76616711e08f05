"""The texts of one act together: its languages and editions, and which may take which's place."""

from __future__ import annotations

from collections.abc import Sequence

from kzailaw_desktop.domain import LANGUAGES, Expression, Status

_STANDING = (Status.UNOFFICIAL, Status.WORKING_TRANSLATION, Status.UNVERIFIED, Status.OFFICIAL)


def standing(status: Status) -> int:
    """Return how high a standing is: a text is replaced only by one of equal or higher standing."""
    return _STANDING.index(status)


def may_replace(new: Expression, old: Expression) -> bool:
    """Tell whether a text may take the place of one of the same language and edition."""
    return standing(new.status) >= standing(old.status)


def merge_texts(before: Sequence[Expression], new: Sequence[Expression]) -> tuple[Expression, ...]:
    """Texts of one act together: the same language and edition is replaced, and a text that is
    no translation of ours takes the place of any working translation of its language."""
    keys = {(e.lang, e.version) for e in new}
    real = {e.lang for e in new if standing(e.status) > standing(Status.WORKING_TRANSLATION)}
    kept = [
        e
        for e in before
        if (e.lang, e.version) not in keys
        and not (e.status is Status.WORKING_TRANSLATION and e.lang in real)
    ]
    order = sorted((*kept, *new), key=lambda e: (LANGUAGES.index(e.lang), e.order, e.version))
    return tuple(order)
