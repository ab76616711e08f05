"""Every inflected form of a term is found; a new form is proposed only where it is certain."""

from __future__ import annotations

import pytest
from sample_law import LAW

from kzailaw_desktop.drafting.wording.term_forms import swaps_of, term_forms


@pytest.mark.parametrize(
    ("lang", "old", "new", "forms"),
    [
        ("ru", "система", "реестр", {"система": "реестр", "системой": ""}),
        ("ru", "владелец", "оператор", {"владелец": "оператор"}),
        ("kk", "иегер", "оператор", {"иегер": "оператор"}),
        ("kk", "тармақ", "бөлік", {"тармақ": "бөлік", "2-тармағы": None}),
        ("ru", "", "а", {}),
    ],
)
def test_forms_of_a_term(lang: str, old: str, new: str, forms: dict[str, str | None]) -> None:
    found = {form.text: form.proposed for form in term_forms([LAW], lang, old, new)}
    assert found == {text: made for text, made in forms.items() if made is not None}


def test_accepted_forms_make_one_change_of_the_whole_act() -> None:
    change = swaps_of("law-1", "ru", [("система", "реестр"), ("системой", ""), ("", "x")])
    assert change.eid == ""
    assert [(swap.old, swap.new) for swap in change.swaps["ru"]] == [("система", "реестр")]
