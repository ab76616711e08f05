"""Sittings whose labels stand on lines of their own, and other forms of labels and votes."""

from __future__ import annotations

import pytest

from kzailaw_desktop.corpus.debates.debate import looks_like_debate, parse_debate
from kzailaw_desktop.corpus.debates.remarks import remark_kind
from kzailaw_desktop.corpus.importing.recognising.kinds import kind_of
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.domain import DocKind

RU = (
    "Добрый день, уважаемые коллеги! Начинаем работу.",
    "Спасибо. Какова стоимость проекта?",
    "Стоимость составляет три миллиарда тенге. Деньги предусмотрены.",
    "Мне неясно, кто отвечает за исполнение.",
)
KK = (
    "Қайырлы күн, құрметті әріптестер! Жұмысты бастаймыз.",
    "Рақмет. Жобаның құны қанша?",
    "Құны үш миллиард теңге. Қаражат көзделген.",
    "Орындалуына кім жауап беретіні түсініксіз.",
)


def source(text: str) -> SourceText:
    lines = tuple(Line(n, line) for n, line in enumerate(text.split("\n"), 1))
    return SourceText(lines, "txt", "sitting.txt")


def record(head: str, labels: tuple[str, ...], separator: str, words: tuple[str, ...]) -> str:
    """Each of four sentences said twice, by the labels in turn."""
    turns = zip(labels * 8, words * 2, strict=False)
    return head + "\n\n" + "\n\n".join(f"{label}{separator}{text}" for label, text in turns)


HEAD_RU, HEAD_KK = "Стенограмма заседания 5 мая 2023 года", "2023 жылғы 5 мамыр, отырыс"
FORMS = {
    "a name alone, words below": (
        record(HEAD_RU, ("Председательствующий", "Иванов А.Б.", "Омаров К.К."), "\n", RU),
        ("Председательствующий", "Иванов А.Б.", "Омаров К.К."),
    ),
    "words after a dash": (
        record(HEAD_KK, ("Төраға", "Серіков А.Б.", "Омаров Қ.Қ."), "\n– ", KK),
        ("Төраға", "Серіков А.Б.", "Омаров Қ.Қ."),
    ),
    "with an office": (
        record(HEAD_RU, ("Председатель", "Иванов Пётр Ильич, депутат"), "\n", RU),
        ("Председатель", "Иванов Пётр Ильич"),
    ),
    "the office on the next line": (
        record(HEAD_KK, ("Төрағалық етуші", "Серіков А.Б.\nмәслихат депутаты"), "\n", KK),
        ("Төрағалық етуші", "Серіков А.Б."),
    ),
    "capitals with given names": (
        record(HEAD_KK, ("КОМИССИЯ ТӨРАҒАСЫ", "СЕРІКОВ Асқар Болатұлы"), "\n", KK),
        ("КОМИССИЯ ТӨРАҒАСЫ", "СЕРІКОВ Асқар Болатұлы"),
    ),
    "a colon at the end of the line": (
        record(HEAD_RU, ("Председатель:", "С места:", "Омаров К.К., министр:"), "\n", RU),
        ("Председатель", "С места", "Омаров К.К."),
    ),
    "the office before a dash": (
        record(HEAD_RU, ("ПРЕДСЕДАТЕЛЬ", "ДОКЛАДЧИК – А. Б. ОМАРОВ"), ". ", RU),
        ("ПРЕДСЕДАТЕЛЬ", "А. Б. ОМАРОВ"),
    ),
    "a surname and a given name": (
        record(HEAD_KK, ("Төраға", "Ысқақ Талғат, депутат", "Залдан"), ": ", KK),
        ("Төраға", "Ысқақ Талғат", "Залдан"),
    ),
    "a dash before the office": (
        record(HEAD_KK, ("Төраға", "Ысқақ Талғат – депутат"), ": ", KK),
        ("Төраға", "Ысқақ Талғат"),
    ),
    "voices of several words": (
        record(HEAD_KK, ("ТӨРАҒА", "ОРНЫНАН ДАУЫСТАР"), ". ", KK),
        ("ТӨРАҒА", "ОРНЫНАН ДАУЫСТАР"),
    ),
    "the name in brackets": (
        record(HEAD_RU, ("Вопрос (Иванов А.Б.)", "Ответ (Омаров К.К., министр)"), ": ", RU),
        ("Иванов А.Б.", "Омаров К.К."),
    ),
    "question and answer": (
        record(HEAD_RU, ("Вопрос", "Ответ"), ": ", RU),
        ("Вопрос", "Ответ"),
    ),
    "bold in Markdown": (
        record(HEAD_RU, ("**Председатель.**", "**Иванов А.Б.**"), " ", RU),
        ("Председатель", "Иванов А.Б."),
    ),
    "an office, initials and a surname": (
        record(HEAD_KK, ("Төраға М. С. Әшімов", "Қ. Қ. Омаров"), ": ", KK),
        ("Төраға М. С. Әшімов", "Қ. Қ. Омаров"),
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_turn_has_its_speaker_and_words(form: str) -> None:
    text, speakers = FORMS[form]
    debate, _ = parse_debate(source(text))
    assert [s.speaker for s in debate.speeches] == [speakers[n % len(speakers)] for n in range(8)]
    words = KK if HEAD_KK in text else RU
    said = [" ".join(p.text for p in s.paragraphs) for s in debate.speeches]
    assert said == [*words, *words]


def test_a_sitting_is_known_by_its_turns_alone() -> None:
    text = record("12 желтоқсан", ("Төраға", "Серіков А.Б."), "\n– ", KK)
    assert looks_like_debate(source(text)) >= 0.6
    assert kind_of(source(text)) is DocKind.DEBATE


def test_a_list_of_names_in_a_speech_is_no_label() -> None:
    text = "ТӨРАҒА. Мыналар келді:\nОмаров А.Б.\nСеріков К.К.\nБәрі осында.\nОРНЫНАН. Иә.\nТӨРАҒА. Рақмет."
    debate, _ = parse_debate(source(text))
    assert [s.speaker for s in debate.speeches] == ["ТӨРАҒА", "ОРНЫНАН", "ТӨРАҒА"]


def test_a_sentence_of_the_chair_with_a_name_is_no_label() -> None:
    labels = ("Председатель", "Иванов А.Б.")
    words = ("Пожалуйста, депутат Иванов Пётр Ильич.", "Спасибо. Кто отвечает?")
    debate, _ = parse_debate(source(record(HEAD_RU, labels, "\n", words * 2)))
    assert [s.speaker for s in debate.speeches] == list(labels) * 4


def test_a_label_at_the_end_of_a_page_stays() -> None:
    turn = "ТӨРАҒА\n\nБірінші мәселе.\n\nОМАРОВ А.Б.\n\nРақмет.\n\n"
    pages = [f"{turn}ТӨРАҒА\n\n- {n} -\n\nКелесі мәселе {n}.\n" for n in range(1, 6)]
    lines = [
        Line(n, line, page)
        for n, (page, line) in enumerate(
            ((p, line) for p, text in enumerate(pages, 1) for line in text.split("\n")), 1
        )
    ]
    debate, _ = parse_debate(SourceText(tuple(lines), "pdf", "s.pdf"))
    assert [s.speaker for s in debate.speeches] == ["ТӨРАҒА", "ОМАРОВ А.Б.", "ТӨРАҒА"] * 5


def test_the_title_of_the_next_matter_is_a_note() -> None:
    text = "ТӨРАҒА. Бастаймыз.\n«Музейлер туралы»\nТӨРАҒА. Келесі мәселе.\nОРНЫНАН. Иә.\n* * *\nТӨРАҒА. Рақмет."
    debate, _ = parse_debate(source(text))
    assert [(r.kind, r.text) for r in debate.remarks] == [
        ("note", "«Музейлер туралы»"),
        ("note", "* * *"),
    ]
    assert debate.speeches[0].paragraphs[-1].text == "Бастаймыз."


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Қолдағаны – 91; қарсы – жоқ; қалыс қалғаны – 3.", "vote"),
        ("За – 45, против – нет, воздержались – 2.", "vote"),
        ("Проголосовало за: 98; против: 1; воздержалось: нет", "vote"),
        ("(Проводится голосование.)", "scene"),
        ("- - -", "note"),
        ("За – это хорошо, против – плохо.", ""),
        ("Қарсы болғандар жоқ.", ""),
    ],
)
def test_counts_of_votes_and_ornaments_are_spoken_by_nobody(line: str, kind: str) -> None:
    assert remark_kind(line) == kind


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Мархабат, депутат Пак Алексей Васильевич.", "kk"),
        ("Спасибо. Слово – депутат Қайыров Әділ Үсенұлы.", "ru"),
    ],
)
def test_a_name_decides_no_language(text: str, lang: str) -> None:
    turns = f"Председатель: {text}\nИванов А.Б.: Рақмет сізге, құрметті төраға.\nИз зала: Нет."
    debate, _ = parse_debate(source(f"{HEAD_RU}\n{turns}"))
    assert debate.speeches[0].lang == lang


def test_a_day_in_quotation_marks_is_a_date() -> None:
    text = "Заседание комитета\n«3» октября 2024 г.\nПредседатель: Начнём.\nИз зала: Да.\n"
    debate, _ = parse_debate(source(text))
    assert debate.date.isoformat() == "2024-10-03"
