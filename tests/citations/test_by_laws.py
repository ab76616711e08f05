"""Rules and orders speak of themselves, of the rules annexed to them and of annexes of those."""

import pytest

from kzailaw_desktop.citations import ActIndex, cite
from kzailaw_desktop.citations.resolving.index import ActEntry
from kzailaw_desktop.corpus.acts.front import profile

UNITS = frozenset(
    [
        "para_1",
        "para_2",
        "para_2__point_1",
        "annex_1",
        "annex_2",
        "annex_1__para_3",
        "annex_1__para_4",
        "annex_1__para_4__point_2",
        "annex_1__annex_1",
    ]
)
ORDER = ActEntry("/akn/kz/act/2022-10-14/385", "order-385", "385", frozenset(), "A", "order", UNITS)
ACTS = ActIndex([ORDER])


@pytest.mark.parametrize(
    ("text", "here", "eids"),
    [
        ("осы Қағидалардың 3-тармағына сәйкес", "annex_1__para_4", ["annex_1__para_3"]),
        ("в пункте 3 настоящих Правил", "annex_1__para_4", ["annex_1__para_3"]),
        ("подпункт 2) пункта 4", "annex_1__para_3", ["annex_1__para_4__point_2"]),
        ("осы Ережеге 1-қосымшаға сәйкес", "annex_1__para_4", ["annex_1__annex_1"]),
        ("осы бұйрыққа 1-қосымшаға сәйкес", "annex_1__para_4", ["annex_1"]),
        ("согласно приложению 2 к настоящему приказу", "annex_1__para_4", ["annex_2"]),
        ("осы бұйрықтың 2-тармағының 1) тармақшасы", "annex_1__para_4", ["para_2__point_1"]),
        ("пункт 1 настоящего приказа", "para_2", ["para_1"]),
    ],
)
def test_by_laws(text: str, here: str, eids: list[str]) -> None:
    found = cite(text, ACTS, act=ORDER.uri, here=here)
    assert [(c.act, c.eid, c.resolved) for c in found] == [(ORDER.uri, e, True) for e in eids]


def test_other_peoples_rules_are_not_ours() -> None:
    (found,) = cite("пункт 3 Типовых правил приема", ACTS, act=ORDER.uri, here="annex_1__para_4")
    assert (found.act, found.resolved) == ("Типовых правил", False)


@pytest.mark.parametrize(
    ("subtype", "body", "expected"),
    [
        ("code", "пункт 2) части первой статьи 5, пунктом 3) части второй статьи 6 " * 8, "B"),
        ("code", "5-баптың бірінші бөлігінің 2) тармағы, екінші бөлігі " * 8, "B"),
        ("code", "подпунктом 2) пункта 1 статьи 5, часть вторая пункта 3 " * 8, "A"),
        ("law", "пункт 1) статьи 5 " * 9, "A"),
    ],
)
def test_how_a_code_counts_is_told_by_its_own_text(subtype: str, body: str, expected: str) -> None:
    assert profile("Кодекс о новом", subtype, body) == expected
