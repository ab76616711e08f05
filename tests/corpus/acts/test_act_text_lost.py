"""Any text in: never a crash, and no word is lost."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzailaw_desktop.corpus import akn, readers
from kzailaw_desktop.corpus.acts.act import parse_act
from kzailaw_desktop.corpus.readers import read_bytes
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.domain import Act
from kzailaw_desktop.errors import KzaiLawError

TODAY = dt.date(2026, 11, 20)
LINES = (
    "1-бап. Тақырып",
    "Статья 2. Заголовок",
    "Статья 5-1",
    "22-1. Үкімет мүшелері",
    "Глава I",
    "I тарау",
    "РАЗДЕЛ ПЕРВЫЙ. НАЧАЛО",
    "ОБЩАЯ ЧАСТЬ",
    "§ 1. Сделки",
    "1. Бірінші тармақ:",
    "2. Второй пункт.",
    "1) первый;",
    "2) екінші:",
    "3) исключен Законом РК от 08.07.2024 № 116-VIII;",
    "Часть с большой буквы.",
    "строка с маленькой буквы",
    "а) буква;",
    "– тире;",
    "Сноска. Статья 2 с изменениями, внесенными Законом РК от 06.05.1999 N 377.",
    "Ескерту. 1-бап жаңа редакцияда – ҚР 15.06.2017 № 75-VI Заңымен.",
    "Примечание ИЗПИ!",
    "Подпункт 1) предусматривается исключить Законом РК от 09.01.2026 № 256-VIII.",
    "Приложение 1",
    "к Правилам ведения реестра",
    "1-қосымша",
    "СОДЕРЖАНИЕ",
    '"2. Новая редакция:',
    'конец редакции.";',
    "Президент",
    "Республики Казахстан К. ТОКАЕВ",
    "© 2012. РГП",
    "Примечание. Текст.",
    "Закон Республики Казахстан от 21 мая 2013 года N 94-V",
    "",
    "12",
    "оқып-",
)
words = re.compile(r"\w+")


def everything(act: Act, report: ImportReport) -> str:
    """All words that an import gives back, wherever they went."""
    text = act.expressions[0]
    parts = [text.title, *text.preface, *text.conclusions]
    parts += [unit.full_text() for unit in text.body]
    parts += [words for note in text.notes for words in note.texts.values()]
    parts += [repair.before for repair in report.repairs]
    parts += [problem.message for problem in report.problems]
    return "\n".join(parts)


def assert_nothing_lost(given_text: str, act: Act, report: ImportReport) -> None:
    found = Counter(words.findall(everything(act, report)))
    lost = Counter(words.findall(given_text)) - found
    hyphened = {part for w in words.findall(everything(act, report)) for part in (w,)}
    left = {
        word: count
        for word, count in lost.items()
        if len(word) < 3 or not any(word in other for other in hyphened)
    }
    assert not left, left


def read_lines(lines: list[str], form: str = "txt") -> tuple[Act, ImportReport] | None:
    source = SourceText(tuple(Line(i, t) for i, t in enumerate(lines, 1)), form, "probe.txt")
    found: list[tuple[Act, ImportReport]] = []
    refusal = refusal_of(lambda: found.append(parse_act(source, today=TODAY)))
    assert refusal is None or refusal.code == "act-nothing-found"
    return found[0] if found else None


def refusal_of(work: Callable[[], object]) -> KzaiLawError | None:
    """The known trouble that some work ends in, None when it succeeds."""
    try:
        work()
    except KzaiLawError as error:
        return error
    return None


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(LINES), max_size=40), st.sampled_from(["txt", "docx"]))
def test_lines_of_acts_in_any_order(lines: list[str], form: str) -> None:
    result = read_lines(lines, form)
    if result is None:
        return
    act, report = result
    assert_nothing_lost("\n".join(lines), act, report)
    eids = [unit.eid for unit, _ in act.expressions[0].walk()]
    assert len(eids) == len(set(eids))
    data = akn.to_xml(act)
    assert akn.validate(data) == []
    assert akn.from_xml(data) == act


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.text(max_size=60), max_size=30))
def test_any_lines(lines: list[str]) -> None:
    result = read_lines(["1-бап. Тақырып", *lines])
    assert result is not None
    act, _ = result
    assert akn.from_xml(akn.to_xml(act)) == act


@settings(max_examples=200, deadline=None)
@given(
    st.binary(max_size=400),
    st.sampled_from(
        [b"", b"<html><body>", b"%PDF-1.4\n", b"PK\x03\x04", b"<akomaNtoso", b"\xff\xfe"]
    ),
)
def test_any_bytes(data: bytes, head: bytes) -> None:
    refusal = refusal_of(lambda: parse_act(read_bytes(head + data, "probe"), today=TODAY))
    assert refusal is None or refusal.text("kk") != refusal.code


@pytest.mark.parametrize(
    "name",
    [
        "corpus/law-230-viii.kk.txt",
        "testdata/labour-code.ru.txt",
        "testdata/parliament-law.kk.pdf",
        "testdata/parliament-law.ru.pdf",
        "testdata/personal-data-law-articles-1-7.adilet.ru.html",
    ],
)
def test_real_acts_keep_their_words(shared: Path, name: str) -> None:
    source = readers.read(shared / name)
    act, report = parse_act(source, today=TODAY)
    assert_nothing_lost("\n".join(line.text for line in source.lines), act, report)
