"""Acts named as a whole: lists in English, Kazakh cases, and words that only look like an act."""

import pytest

from kzailaw_desktop.citations.evaluate import library_index
from kzailaw_desktop.citations.resolving.resolve import cite

INDEX = library_index()


def acts(text: str, lang: str) -> list[str]:
    """Return the acts that a text names as a whole, in the words of the text."""
    return [c.text for c in cite(text, INDEX, lang=lang, whole_acts=True) if not c.eid]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ('The Laws "On Access to Information" and "On Public Services" differ.', 2),
        ("The Acts “On Waste” and “On Water” differ.", 2),
        ("The Laws «On Media», «On Tourism» and «On Water» differ.", 3),
        ('The Orders "On Fees" or "On Forms" apply.', 2),
        ('The Law "On Access to Information" and "On Public Services" differ.', 1),
    ],
)
def test_titles_behind_a_plural(text: str, count: int) -> None:
    assert len(acts(text, "en")) == count


@pytest.mark.parametrize(
    "text",
    [
        "The parties signed Supplementary Agreement No. 2 to Contract No. 15.",
        "Additional Agreement No. 4 to the Contract was signed.",
        "Supplemental Agreement No. 1 of 3 May 2024 was signed.",
        "A Side Agreement No. 3 was signed.",
        "They rely on Annex 2 and Agreement No. 7 to the Agreement of 2023.",
    ],
)
def test_agreements_of_parties_are_no_acts(text: str) -> None:
    assert acts(text, "en") == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Бұл норма Конституцияны басшылыққа алады.", ["Конституцияны"]),
        ("Сот Азаматтық кодексті және Конституцияны қолданды.", ["Азаматтық кодексті", "Конституцияны"]),
        ("Депутат Ата заңды еске салды.", ["Ата заңды"]),
        ("Министр «Туризм туралы» ережені бекітті.", ["«Туризм туралы» ережені"]),
        ("Берн конвенциясын және Конституцияны сарапшы атады.", ["Берн конвенциясын", "Конституцияны"]),
    ],
)  # fmt: skip
def test_kazakh_accusative(text: str, named: list[str]) -> None:
    assert acts(text, "kk") == named


@pytest.mark.parametrize(
    "words",
    ["заңды тұлғалар", "заңды түрде алынған үй", "заңды күші бар", "заңды мүдделер", "заңды өкілі"],
)
def test_lawful_is_not_the_law(words: str) -> None:
    text = f"«Туризм туралы» Қазақстан Республикасының Заңы (бұдан әрі – Заң): {words} туралы."
    assert len(acts(text, "kk")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Диссертация авторы екінші тарауда ұғымды талдайды.",
        "Монография авторы үшінші тарауда бұл ұғымды талдайды.",
        "Оқулық авторлары 4-тарауда мысал келтіреді.",
        "Кітап авторының 2-тарауда айтқаны қызық.",
        "Баяндама авторы бірінші бөлімде санақ береді.",
    ],
)
def test_chapters_of_authors_are_no_provisions(text: str) -> None:
    assert cite(text, INDEX, lang="kk") == []
