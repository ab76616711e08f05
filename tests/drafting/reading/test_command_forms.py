"""Commands as other drafters word them, in both languages: read as meant, or listed, never guessed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from annex_law import annex_law
from forms_law import law

from kzailaw_desktop.drafting.draft.model import Change, Where
from kzailaw_desktop.drafting.reading.reader import read_bill

ACTS = {"law-9": law(), "law-77": annex_law()}
CASES = [json.loads(line) for name in ("command_forms.jsonl", "compound_forms.jsonl")
         for line in Path(__file__).with_name(name).read_text("utf-8").splitlines()]  # fmt: skip


def plain(change: Change, lang: str) -> list[object]:
    """A change as the cases write it: kind, eId, its swaps or sentence."""
    swaps = [
        [swap.old, swap.new, "end" if swap.end else "after" if swap.after else ""]
        + ([str(swap.where)] if swap.where != Where.BOTH else [])
        for swap in change.swaps.get(lang, ())
    ]
    return [str(change.kind), change.eid, swaps or (f"s={change.sentence}" if change.sentence else None)]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[f"{c['lang']}-{n}" for n, c in enumerate(CASES)])
def test_command_is_read_as_meant(case: dict[str, object]) -> None:
    lang = str(case["lang"])
    act = str(case.get("act", "law-9"))
    read = read_bill(case["lines"], ACTS, lang, act)  # type: ignore[arg-type]
    found = [plain(change, lang) for change in read.changes]
    if case["changes"] is None:
        assert read.unread
        assert not found  # a statement that is not understood whole changes nothing
    else:
        assert not read.unread
        assert found == case["changes"]
