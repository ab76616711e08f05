"""A draft file of another form is refused with the place that is wrong."""

from __future__ import annotations

import pytest

from kzailaw_desktop.drafting import Draft
from kzailaw_desktop.drafting.draft.draft_file import LONGEST_TEXT, faults

GOOD = {"act": "a", "eid": "art_1", "texts": {"ru": "x"}}


@pytest.mark.parametrize(
    ("record", "place"),
    [
        ([1], "an object"),
        ({"changes": "x"}, "changes"),
        ({"changes": [1]}, "changes[0]"),
        ({"changes": [{**GOOD, "eid": 7}]}, "changes[0].eid"),
        ({"changes": [{**GOOD, "texts": ["a"]}]}, "changes[0].texts"),
        ({"changes": [{**GOOD, "texts": {"kk": None}}]}, "changes[0].texts.kk"),
        ({"changes": [{**GOOD, "texts": {"kk": "а" * (LONGEST_TEXT + 1)}}]}, "changes[0].texts.kk"),
        ({"changes": [{**GOOD, "sentence": "2"}]}, "changes[0].sentence"),
        ({"changes": [{**GOOD, "swaps": {"ru": "abc"}}]}, "changes[0].swaps"),
        ({"changes": [{**GOOD, "swaps": {"ru": [{"new": "x"}]}}]}, "changes[0].swaps.ru[0]"),
        ({"titles": ["x"]}, "titles"),
    ],
)
def test_faults_name_their_place(record: object, place: str) -> None:
    assert next(faults(record)).startswith(place)


def test_files_of_0_1_are_read() -> None:
    record = {
        "changes": [
            {**GOOD, "kind": "words", "swaps": {"ru": [{"old": "а", "new": "б", "after": False}]}}
        ]
    }
    assert list(faults(record)) == []
    assert Draft.from_record(record).changes[0].swaps["ru"][0].where == "both"


def test_changes_have_ids_of_their_own() -> None:
    draft = Draft.from_record({"changes": [{**GOOD, "id": "a"}, {**GOOD, "id": "a"}]})
    assert len({change.id for change in draft.changes}) == 2
