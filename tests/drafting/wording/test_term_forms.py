"""Every inflected form of a term is found; a new form is proposed only where it is certain."""

from __future__ import annotations

import datetime as dt

import pytest
from sample_law import LAW

from kzailaw_desktop.domain import Act, Expression, Status
from kzailaw_desktop.domain import UnitKind as K
from kzailaw_desktop.drafting import Draft
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.applying.fragment import provision
from kzailaw_desktop.drafting.inflection import kazakh, russian
from kzailaw_desktop.drafting.wording.term_forms import InflectedTerm, term_changes, term_forms


def act_of(text: str, lang: str) -> Act:
    body = (provision(text.split("\n"), K.ARTICLE, "art_1"),)
    date = dt.date(2025, 1, 2)
    return Act("a", "/a", "1", date, (Expression(lang, date, Status.OFFICIAL, "О", body),))


RU = act_of(
    "Статья 1. Новая система\n1. Национальная система создана. Орган ведет национальную систему.\n"
    "2. Системы работают. Для такой системы и других систем нужен план.",
    "ru",
)
KK = act_of(
    "1-бап. Жүйе\n1. Ұлттық жүйе мен жүйенің иесі.\n2. Жүйелер, жүйелерге, жүйесінде, жүйеден.",
    "kk",
)


@pytest.mark.parametrize(
    ("lang", "old", "new", "forms"),
    [
        (
            "ru",
            "система",
            "реестр",
            {"национальная система": "национальный реестр", "системой": "реестром"},
        ),
        ("ru", "владелец", "оператор", {"владелец": "оператор"}),
        ("kk", "иегер", "оператор", {"иегер": "оператор"}),
        ("kk", "тармақ", "бөлік", {"тармақ": "бөлік", "2-тармағы": None}),
        ("ru", "", "а", {}),
        ("kk", " ", "", {}),
    ],
)
def test_forms_of_a_term(lang: str, old: str, new: str, forms: dict[str, str | None]) -> None:
    found = {form.text: form.proposed for form in term_forms([LAW], lang, old, new)}
    assert {text: found.get(text) for text in forms if forms[text]} == {
        text: made for text, made in forms.items() if made
    }


def test_what_agrees_goes_with_the_form() -> None:
    found = {f.text: f.candidates for f in term_forms([RU], "ru", "система", "реестр")}
    assert found == {
        "Новая система": ("Новый реестр",),
        "Национальная система": ("Национальный реестр",),
        "национальную систему": ("национальный реестр",),
        "такой системы": ("такого реестра",),
        "систем": ("реестров",),
        "Системы": ("Реестра", "Реестры"),  # of one, or several: the user decides
    }
    same = {f.text for f in term_forms([RU], "ru", "система", "платформа")}
    assert "система" in same  # nothing beside it changes where the gender stays


def test_kazakh_forms() -> None:
    found = {f.text: f.candidates for f in term_forms([KK], "kk", "жүйе", "кітап")}
    assert found == {
        "Жүйе": ("Кітап",), "жүйе мен": ("кітап пен",), "жүйенің": ("кітаптың",),
        "Жүйелер": ("Кітаптар",), "жүйелерге": ("кітаптарға",), "жүйесінде": ("кітабында",),
        "жүйеден": ("кітаптан",),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("term", "cell", "form"),
    [
        ("уәкілетті орган", "plural dative", "уәкілетті органдарға"),
        ("жасанды интеллект жүйесі", "genitive", "жасанды интеллект жүйесінің"),
        ("жасанды интеллект жүйесі", "plural accusative", "жасанды интеллект жүйелерін"),
        ("қызмет көрсетуші", "ablative", "қызмет көрсетушіден"),
        ("бап", "possessive3 locative", "бабында"),
    ],
)
def test_kazakh_paradigm(term: str, cell: str, form: str) -> None:
    assert kazakh.paradigm(term)[cell] == {form}


@pytest.mark.parametrize(
    ("term", "cell", "form"),
    [
        ("уполномоченный орган", "singular instrumental", "уполномоченным органом"),
        ("система учета", "plural genitive", "систем учета"),
        ("владелец", "singular accusative", "владельца"),
        ("общий журнал", "singular genitive", "общего журнала"),
        ("государственная информация", "singular dative", "государственной информации"),
        ("синий реестр", "plural prepositional", "синих реестрах"),
    ],
)
def test_russian_paradigm(term: str, cell: str, form: str) -> None:
    assert russian.paradigm(term)[cell] == {form}


def accepted(forms: list[InflectedTerm], **own: str) -> dict[InflectedTerm, str]:
    return {form: own.get(form.text, form.proposed) for form in forms}


def test_accepted_forms_become_changes() -> None:
    forms = term_forms([RU], "ru", "система", "реестр")
    changes = term_changes({"ru": accepted(forms, Системы="Реестры")})
    assert [c.eid for c in changes] == ["", "art_1__para_2"]
    draft = Draft(changes=tuple(changes))
    amended = amend(RU, draft, "ru")
    assert not amended.problems
    assert [line.new for line in amended.lines()] == [
        "Статья 1. Новый реестр",
        "1. Национальный реестр создана. Орган ведет национальный реестр.",  # the verb is shown
        "2. Реестры работают. Для такого реестра и других реестров нужен план.",
    ]


def test_what_is_refused_stays() -> None:
    forms = term_forms([KK], "kk", "жүйе", "кітап")
    assert term_changes({"kk": dict.fromkeys(forms, "")}) == []
    only = {form: form.proposed for form in forms if form.text == "жүйенің"}
    (change,) = term_changes({"kk": only})
    assert [(swap.old, swap.new) for swap in change.swaps["kk"]] == [("жүйенің", "кітаптың")]
