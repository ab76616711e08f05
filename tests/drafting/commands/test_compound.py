"""The same words changed in several units: named in one command, and read back as they were."""

from __future__ import annotations

import random

import pytest
from annex_law import annex_law
from forms_law import law

from kzailaw_desktop.domain import Act
from kzailaw_desktop.domain import UnitKind as K
from kzailaw_desktop.drafting import Change, ChangeKind, Draft, WordSwap
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.commands.compound import names
from kzailaw_desktop.drafting.reading.reader import read_bill
from kzailaw_desktop.export.draft_documents.bill import bill_lines

ACTS = {"law-9": law(), "law-77": annex_law()}
A, P, S, T = K.ARTICLE, K.PARAGRAPH, K.SUBPARAGRAPH, K.POINT


def swapped(act: str, *eids: str, after: bool = False) -> Draft:
    """The same words changed in units; words that the texts have there or not."""
    swaps = {
        "ru": (WordSwap("орган", "центр", after),),
        "kk": (WordSwap("орган", "орталық", after),),
    }
    return Draft(changes=tuple(Change(act, eid, ChangeKind.WORDS, swaps=swaps) for eid in eids))


@pytest.mark.parametrize(
    ("paths", "ru", "kk"),
    [
        ([[(A, "5"), (P, "1")], [(A, "5"), (P, "2"), (T, "2")]],
         "пункте 1 и подпункте 2) пункта 2 статьи 5",
         "5-баптың 1-тармағындағы және 2-тармағының 2) тармақшасындағы"),
        ([[(A, "5")], [(A, "7")], [(A, "9"), (P, "3")]],
         "статьях 5, 7 и пункте 3 статьи 9", "5, 7-баптардағы және 9-баптың 3-тармағындағы"),
        ([[(A, "5")], [(A, "9"), (P, "1")], [(A, "9"), (P, "3")]],
         "статье 5, пунктах 1 и 3 статьи 9", "5-баптағы, 9-баптың 1 және 3-тармақтарындағы"),
        ([[(P, "1")], [(P, "2"), (T, "2")]],
         "пункте 1 и подпункте 2) пункта 2", "1-тармақтағы және 2-тармақтың 2) тармақшасындағы"),
        ([[(P, "1"), (T, "2")], [(P, "1"), (T, "4")]],
         "подпунктах 2) и 4) пункта 1", "1-тармақтың 2) және 4) тармақшаларындағы"),
        ([[(A, "6"), (S, "1")], [(A, "6"), (S, "2")]],
         "частях первой и второй статьи 6", "6-баптың бірінші және екінші бөліктеріндегі"),
        ([[(T, "1")], [(P, "2"), (T, "2")]], "", "1) тармақшадағы және 2-тармақтың 2) тармақшасындағы"),
        ([[(K.ANNEX, "1"), (P, "1")], [(K.ANNEX, "2")]],
         "пункте 1 приложения 1 и приложении 2", "1-қосымшаның 1-тармағындағы және 2-қосымшадағы"),
    ],
)  # fmt: skip
def test_names_in_a_row(paths, ru: str, kk: str) -> None:
    assert names(paths, "ru", "locative", "A") == ru
    assert names(paths, "kk", "locative_of", "A") == kk


def differing(draft: Draft, acts: dict[str, Act]) -> list[object]:
    """What the bill read back does not say as the draft does."""
    found: list[object] = []
    (id,) = draft.acts()
    for lang in ("ru", "kk"):
        read = read_bill(bill_lines(draft, acts, lang), acts, lang, id)
        found += [(lang, one.text, one.reason) for one in read.unread]
        ways = [[(c.eid, str(c.kind), c.swaps.get(lang), c.texts.get(lang)) for c in changes]
                for changes in (draft.changes, read.changes)]  # fmt: skip
        made = [amend(acts[id], Draft(changes=tuple(c)), lang).lines()
                for c in (draft.changes, read.changes)]  # fmt: skip
        if [line.new for line in made[0]] != [line.new for line in made[1]]:
            found.append((lang, ways))
    return found


TEXTS = {lang: {unit.eid: unit for unit, _ in text.walk()} for lang in ("ru", "kk")
         if (text := law().expression(lang))}  # fmt: skip


def test_one_command_names_all_units() -> None:
    draft = swapped("law-9", "art_5__para_1", "art_7__para_1", "art_7__para_2")
    (command,) = bill_lines(draft, ACTS, "ru")[1:]
    assert (
        command
        == "в пункте 1 статьи 5, пунктах 1 и 2 статьи 7 слово «орган» заменить словом «центр»."
    )
    assert differing(draft, ACTS) == []


def test_a_unit_with_a_change_of_its_own_stands_apart() -> None:
    draft = swapped("law-9", "art_7__para_1", "art_7__para_2")
    more = Change("law-9", "art_7__para_2__point_3", ChangeKind.REPEAL)
    lines = bill_lines(Draft(changes=(*draft.changes, more)), ACTS, "ru")[1:]
    assert lines[0] == "в статье 7:"
    assert lines[-1] == "подпункт 3) исключить."
    assert differing(Draft(changes=(*draft.changes, more)), ACTS) == []


@pytest.mark.parametrize("seed", range(60))
def test_random_units_are_read_back(seed: int) -> None:
    """Words that stand in many units, changed in some of them, beside other changes."""
    rng = random.Random(seed)
    act = ACTS[("law-9", "law-77")[seed % 2]]
    units = [e for e in (u.eid for u, _ in act.expressions[0].walk()) if "chp" not in e]
    chosen = [e for e in units if rng.random() < 0.4]
    way = rng.randrange(3)
    changes = []
    for number, eid in enumerate(chosen):
        inside = any(eid != own and eid.startswith(f"{own}__") for own in chosen)
        if inside:
            continue
        swaps = {lang: (WordSwap("", f", {word}", end=True),) if way == 0 else
                 (WordSwap(word, "иное", way == 1),) for lang, word in (("ru", "орган"), ("kk", "орган"))}  # fmt: skip
        kind = ChangeKind.REPEAL if rng.random() < 0.2 else ChangeKind.WORDS
        own = swaps if kind is ChangeKind.WORDS else {}
        changes.append(Change(act.id, eid, kind, f"c{number}", swaps=own))
    assert not changes or differing(Draft(changes=tuple(changes)), ACTS) == []
