"""Put the acts that a bill changes into the order of bills."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting.draft.model import Draft

# The Constitution, constitutional laws, codes, laws, then acts below a law.
_RANKS = ("constitution", "constitutional-law", "code", "law")


def act_kind(act: Act) -> str:
    """Return the kind of an act, with constitutional laws apart."""
    if act.subtype == "law":
        titles = " ".join(e.title.casefold() for e in act.expressions)
        if "конституционный закон" in titles or "конституциялық заң" in titles:
            return "constitutional-law"
    return act.subtype


def ordered_acts(draft: Draft, acts: Mapping[str, Act]) -> list[str]:
    """Ids of the changed acts: by kind, acts of one kind by their date."""

    def key(id: str) -> tuple[int, dt.date]:
        kind = act_kind(acts[id])
        rank = _RANKS.index(kind) if kind in _RANKS else len(_RANKS)
        return rank, acts[id].date or dt.date.max

    return sorted(draft.acts(), key=key)
