"""A unit set beside a unit of another act is not certain to be of the text's own act."""

import pytest

from kzailaw_desktop.citations.evaluate import LAW, library_index
from kzailaw_desktop.citations.resolving.resolve import cite

INDEX = library_index()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Article 24 corresponds to Article 10 of the Civil Code."),
        ("en", "Article 24 mirrors Article 10 of the Civil Code."),
        ("en", "Article 9 repeats Article 7 of the Personal Data Law."),
        ("en", "Paragraph 2 of Article 8 overlaps with Article 64 of the Labour Code."),
        ("ru", "Статья 9 дублирует статью 7 Закона о персональных данных."),
        ("ru", "Статья 24 соответствует статье 10 Гражданского кодекса."),
        ("kk", "24-бап Азаматтық кодекстің 10-бабына сәйкес келеді."),
    ],
)
def test_compared_unit_is_left_open(lang: str, text: str) -> None:
    first, second = cite(text, INDEX, lang=lang, act=LAW)
    assert (first.act, first.resolved) == ("", False)
    assert second.act
    assert not second.resolved


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Article 17 of this Law corresponds to Article 5 of the EU AI Act."),
        ("en", "Under the AI Law, Article 24 corresponds to Article 10 of the Civil Code."),
        ("en", "Article 24 refers to Article 10 of the Civil Code."),
        ("en", "Article 24 corresponds to the Civil Code."),
        ("ru", "Статья 24 настоящего Закона повторяет статью 10 Гражданского кодекса."),
    ],
)
def test_unit_of_a_named_act_is_certain(lang: str, text: str) -> None:
    first = cite(text, INDEX, lang=lang, act=LAW)[0]
    law = INDEX.get(LAW)
    assert law is not None
    assert (first.act, first.resolved) == (law.uri, True)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Unlike the GDPR, Article 17 bans such systems."),
        ("en", "Compared to the Civil Code, Article 8 is short."),
        ("en", "In contrast to the Labour Code, Chapter 4 (Article 17) is new."),
        ("ru", "В отличие от ГК, статья 17 запрещает такие системы."),
        ("ru", "По сравнению с Трудовым кодексом, статья 8 кратка."),
    ],
)
def test_unit_behind_the_act_it_is_set_against(lang: str, text: str) -> None:
    assert {c.act for c in cite(text, INDEX, lang=lang, act=LAW)} == {""}
