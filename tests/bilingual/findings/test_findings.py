"""Each check finds what it is for, and leaves alone what only looks like it."""

from __future__ import annotations

import pytest

from kzailaw_desktop.bilingual.alignment import AlignedUnit
from kzailaw_desktop.bilingual.findings.checks import check_units
from kzailaw_desktop.bilingual.knowledge import Knowledge, shipped
from kzailaw_desktop.search.words.glossary import GlossaryEntry


def _found(*pairs: tuple[str, str], entries: tuple[GlossaryEntry, ...] = ()) -> set[str]:
    units = [AlignedUnit(f"art_1__para_{n}", *pair) for n, pair in enumerate(pairs, 1)]
    return {f"{f.kind}:{f.why}" for f in check_units(units, shipped(), entries)}


@pytest.mark.parametrize(
    ("kk", "ru", "expected"),
    [
        ("Шешім отыз күн ішінде қабылданады.", "Решение принимается в течение сорока дней.",
         "number:number-differs"),
        ("Комиссия 12 мүшеден құралады.", "Комиссия состоит из 15 членов.", "number:number-differs"),
        ("Заң 2025 жылғы 17 қарашада қабылданды.", "Закон принят 18 ноября 2025 года.",
         "date:date-differs"),
        ("Осы Заңның 17-бабының 3-тармағына сәйкес.", "В соответствии с пунктом 4 статьи 17 "
         "настоящего Закона.", "reference:reference-differs"),
        ("Комитет шешім қабылдайды. Ол жарияланады.", "Комитет принимает решение.",
         "structure:sentences-more-kk"),
        ("Депутаттың шешімі жарияланбайды.", "Решение депутата публикуется.",
         "negation:negation-only-kk"),
        ("Депутат отырысқа қатысуға құқылы.", "Депутат обязан участвовать в заседании.",
         "modality:modality-differs"),
        ("Шешім қабылдануы мүмкін.", "Решение должно быть принято.", "modality:modality-differs"),
        ("Сенат немесе Мәжіліс шешім қабылдайды.", "Сенат и Мажилис принимают решение.",
         "conjunction:or-only-kk"),
        ("ұсынылу нысандарына қарамастан, ақпарат немесе шешім немесе өзге де әрекеттер",
         "информация или решение независимо от формы представления, или действия",
         "scope:scope-narrower-ru"),
    ],
)  # fmt: skip
def test_a_difference_is_found(kk: str, ru: str, expected: str) -> None:
    assert expected in _found((kk, ru))


@pytest.mark.parametrize(
    ("kk", "ru"),
    [
        # dates as one publisher writes them, and in words
        ("Заң 2020.29.06 қабылданды.", "Закон принят 29 июня 2020 года."),
        ("9) 9) қаулы қабылдайды;", "9) принимает постановление;"),  # a number printed twice
        ("Кемінде үштен екісі қатысады.", "Участвует не менее двух третей."),
        ("Мерзім он күннен аспауға тиіс.", "Срок не может быть более десяти дней."),
        ("Белгілі бір жағдайларды қоспағанда, қолданылады.", "Применяется за исключением "
         "определенных случаев."),
        ("Сенат ұсынысты қабылдамаған кезде.", "При отклонении Сенатом предложения."),
        ("Ол үшін комиссия құрылады.", "Для этого образуется комиссия."),
        ("Қандай да бір мәселе бойынша.", "По какому-либо вопросу."),
        ("Депутаттың қатысуға құқығы жоқ.", "Депутат не вправе участвовать."),
        ("Сенат пен Мәжіліс шешім қабылдайды.", "Сенат и Мажилис принимают решение."),
    ],
)  # fmt: skip
def test_a_faithful_translation_is_left_alone(kk: str, ru: str) -> None:
    assert _found((kk, ru)) == set()


def test_a_list_is_compared_with_its_introduction() -> None:
    pairs = (
        ("Депутат:", "Депутат вправе:"),
        ("отырысқа қатысуға;", "участвовать в заседании;"),
        ("сауал жолдауға құқылы.", "направлять запрос."),
    )
    assert _found(*pairs) == set()


def test_items_that_change_places_are_found() -> None:
    first = ("Комитет заң жобасы бойынша қорытынды әзірлейді;",
             "Комитет готовит заключение по проекту закона;")  # fmt: skip
    second = ("депутаттардың отырысқа қатысуын қамтамасыз етеді;",
              "обеспечивает участие депутатов в заседании;")  # fmt: skip
    head = ("Палата органдары:", "Органы Палаты:")
    assert _found(head, first, second) == set()
    turned = _found(head, (first[0], second[1]), (second[0], first[1]))
    assert "structure:item-moved" in turned


def test_a_missing_unit_and_a_missing_phrase_are_found() -> None:
    assert "structure:unit-only-kk" in _found(("Комиссия құрылады.", ""))
    kk = "Сенат Төрағасы отырысты ашады және кворумды қамтамасыз ету жөнінде шаралар қабылдайды."
    ru = "Председатель Сената открывает заседание."
    assert "missing:missing-in-ru" in _found((kk, ru))


TERMS = (
    GlossaryEntry("owner", {"kk": ("иегер",), "ru": ("владелец",)}),
    GlossaryEntry("user", {"kk": ("пайдаланушы",), "ru": ("пользователь",)}),
    GlossaryEntry("damage", {"kk": ("залал",), "ru": ("ущерб",)}, related=("losses",)),
    GlossaryEntry("losses", {"kk": ("шығын",), "ru": ("убытки",)}, related=("damage",)),
)


def test_a_term_taken_for_another_is_found() -> None:
    fine = ("Иегер мен пайдаланушы хабарлайды.", "Владелец и пользователь сообщают.")
    swapped = ("Иегер хабарлайды.", "Пользователь сообщает.")
    assert "term:term-exchanged" in _found(fine, fine, swapped, entries=TERMS)
    assert _found(fine, fine, entries=TERMS) == set()


def test_two_terms_for_one_are_found_over_the_act() -> None:
    usual = ("Залал өтеледі.", "Ущерб возмещается.")
    other = ("Залал өтеледі.", "Убытки возмещаются.")
    assert "term:term-two" in _found(usual, usual, other, other, entries=TERMS)
    assert "term:term-two" not in _found(usual, usual, usual, other, entries=TERMS)


def test_a_finding_keeps_its_key_while_its_words_stay() -> None:
    unit = AlignedUnit("art_1", "Комиссия 12 мүшеден құралады.", "Комиссия состоит из 15 членов.")
    knowledge: Knowledge = shipped()
    one, two = (check_units([unit], knowledge)[0] for _ in range(2))
    assert one.key == two.key
    assert one.kk.text == unit.kk[one.kk.start : one.kk.end] == "12"
