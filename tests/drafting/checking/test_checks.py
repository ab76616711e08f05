"""What the checks find in a draft, and what they leave in peace."""

from __future__ import annotations

import pytest
from sample_law import ACTS, DRAFT, LAW, change

from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.drafting import Change, ChangeKind, Draft, WordSwap
from kzailaw_desktop.drafting.checking.checks import check, next_number
from kzailaw_desktop.drafting.wording.defined_terms import defined_terms, loose_uses
from kzailaw_desktop.errors import messages

R, I, X, S = ChangeKind.REPLACE, ChangeKind.INSERT, ChangeKind.REPEAL, ChangeKind.WORDS  # noqa: E741


def codes(*changes: Change) -> list[tuple[str, str, str]]:
    return [
        (f.code.removeprefix("draft-"), f.eid, f.lang) for f in check(Draft(changes=changes), ACTS)
    ]


@pytest.mark.parametrize(
    ("made", "found"),
    [
        (change("art_2__para_2", R, "2. Он күн.", "2. Десять дней."), []),
        (change("art_2__para_2", R, "2. Он күн."), [("one-language", "ru")]),
        (change("art_2__para_2", R, "", "2. Десять."), [("one-language", "kk")]),
        (change("art_2__para_2", R), [("empty", "")]),
        (change("art_2__para_2", R, "2. А.", "2. А.", justification={}), [("no-reason", "")]),
        (change("art_2__para_2", R, "3. А.", "2. А."),
         [("number-mismatch", "kk"), ("numbers-differ", "")]),
        (change("art_2__para_2", R, "2. А:\n1) б;\n2) в.", "2. А:\n1) б."), [("numbers-differ", "")]),
        (change("art_2__para_2", R, "2. Мерзімі – бес күн.", "2. Иначе."),
         [("no-change", "kk"), ("languages", ""), ("languages", "")]),
        (change("art_8", R, "8-бап. А", "Статья 8. А"), [("unknown-unit", "kk"), ("unknown-unit", "ru")]),
        (change("art_2__para_2", I, "2. А.", "2. А."), [("number-taken", "")]),
        (change("art_2__para_4", I, "4. А.", "4. А."), []),
        (change("art_2__para_6", I, "6. А.", "6. А."), [("number-gap", "")]),
        (change("art_2__para_1__point_1-2", I, "1-2) а;", "1-2) а;"), [("number-gap", "")]),
        (change("art_2__para_1__point_1-1", I, "1-1) а;", "1-1) а;"), []),
        (change("art_2__para_2", S, swaps={"kk": (WordSwap("бес", "он"),), "ru": (WordSwap("шесть", "он"),)}),
         [("words-absent", "ru"), ("no-change", "ru"), ("languages", "")]),
        (change("art_3", R, "3-бап. Қорытынды\nҰлттық деректер тіркеу жүйесі.",
                "Статья 3. Заключение\nНациональная цифровая система учета."),
         [("term", "kk"), ("term", "ru")]),
    ],
)  # fmt: skip
def test_one_change(made: Change, found: list[tuple[str, str]]) -> None:
    assert [(code, lang) for code, eid, lang in codes(made) if eid == made.eid] == found


def test_languages_that_say_different_things_are_told() -> None:
    made = change("art_2__para_2", R, "2. Мерзімі – он күн.", "2. Срок не превышает двадцати дней.")
    draft = Draft(changes=(made,))
    told = [f for f in check(draft, ACTS) if f.code == "draft-languages"]
    assert [f.params["why"] for f in told] == ["number-differs", "negation-only-ru"]
    assert "он" in told[0].remark("ru")
    assert "двадцати" in told[0].remark("ru")
    assert not any(f.holds for f in told)


def test_a_divergence_that_stands_already_is_not_told_of_the_draft() -> None:
    swaps = {"kk": (WordSwap("Мерзімі", "Ұзақтығы"),), "ru": (WordSwap("Срок", "Длительность"),)}
    made = change("art_2__para_2", S, swaps=swaps)
    assert [f.code for f in check(Draft(changes=(made,)), ACTS)] == []


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (change("art_2", X), change("art_2__para_2", X), ["art_2__para_2"]),
        (change("art_2__para_2", X), change("art_2", R, "2-бап. А", "Статья 2. А"), ["art_2__para_2"]),
        (change("art_2__para_2", X), change("art_2__para_2", R, "2. А", "2. А", id="x"), ["art_2__para_2"]),
        (change("art_2", X), change("art_2__para_4", I, "4. А", "4. А"), ["art_2__para_4"]),
        (change("art_2", X), change("art_2", ChangeKind.HEADING, "2-бап. Ж", "Статья 2. Н"), ["art_2"]),
        (change("art_2", ChangeKind.HEADING, "2-бап. Ж", "Статья 2. Н"), change("art_2__para_2", X), []),
        (change("art_2__para_1", X), change("art_2__para_2", X), []),
    ],
)  # fmt: skip
def test_changes_that_swallow_one_another(first: Change, second: Change, told: list[str]) -> None:
    assert [eid for code, eid, _ in codes(first, second) if code == "collision"] == told


def test_citations_of_what_the_draft_removes() -> None:
    gone = change("art_2__para_2", X)
    assert ("cited-by", "art_2__para_3", "ru") in codes(gone)
    assert ("cited-by", "art_2__para_3", "kk") in codes(gone)
    citing = change(
        "art_3", R, "3-бап. Қ\n2-баптың 2-тармағына сәйкес.", "Статья 3. З\nпо пункту 2 статьи 2."
    )
    assert ("cites-removed", "art_3", "ru") in codes(gone, citing)
    assert ("cites-removed", "art_3", "kk") in codes(gone, citing)
    amended = change("art_2__para_3", R, "3. Қолданылмайды.", "3. Не применяется.")
    assert [c for c in codes(gone, amended) if c[0] == "cited-by"] == []


def test_citations_of_what_does_not_exist() -> None:
    made = change("art_3", R, "3-бап. Қ\nа", "Статья 3. З\nпо пункту 7 статьи 2.")
    assert ("cites-missing", "art_3", "ru") in codes(made)
    insert = change("art_2__para_4", I, "4. А.", "4. А.")
    made = change("art_3", R, "3-бап. Қ\nа", "Статья 3. З\nпо пункту 4 статьи 2.")
    assert [c for c in codes(insert, made) if c[0] == "cites-missing"] == []


def test_a_good_draft_has_no_doubts_but_those_meant() -> None:
    assert [f.code for f in check(DRAFT, ACTS)] == []


def test_findings_speak_three_languages() -> None:
    found = check(Draft(changes=(change("art_2__para_2", R, "3. А."),)), ACTS)
    for lang in ("kk", "ru", "en"):
        for finding in found:
            text = finding.text(lang)
            assert "{" not in text
            assert text.startswith({"kk": "2-баптың", "ru": "п. 2", "en": "Art. 2"}[lang])
    known = [code for code in messages() if code.startswith("draft-")]
    assert all(set(messages()[code]) == {"kk", "ru", "en"} for code in known)
    assert len(known) > 10


@pytest.mark.parametrize(
    ("parent", "kind", "after", "made"),
    [
        ("art_2", UnitKind.PARAGRAPH, "", "art_2__para_4"),
        ("art_2", UnitKind.PARAGRAPH, "art_2__para_3", "art_2__para_4"),
        ("art_2", UnitKind.PARAGRAPH, "art_2__para_1", "art_2__para_1-1"),
        ("art_2__para_1", UnitKind.POINT, "art_2__para_1__point_2", "art_2__para_1__point_2-1"),
        ("art_3", UnitKind.SUBPARAGRAPH, "", "art_3__subpara_2"),
        ("", UnitKind.ARTICLE, "art_2", "art_2-1"),
        ("", UnitKind.ARTICLE, "", "art_4"),
    ],
)
def test_the_number_of_a_new_unit(parent: str, kind: UnitKind, after: str, made: str) -> None:
    assert next_number(LAW, parent, kind, after) == made


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Национальной системой учета управляет орган.", []),
        ("ru", "Национальной цифровой системой учета", ["Национальной цифровой системой учета"]),
        ("ru", "национальный учет", ["национальный учет"]),
        ("ru", "НСУ ведет орган", ["НСУ"]),
        ("kk", "ұлттық тіркеу жүйесінің", []),
        ("kk", "ұлттық ашық тіркеу жүйесі", ["ұлттық ашық тіркеу жүйесі"]),
    ],
)
def test_terms_used_loosely(lang: str, text: str, found: list[str]) -> None:
    assert [use.found for use in loose_uses(text, defined_terms(LAW, lang))] == found
