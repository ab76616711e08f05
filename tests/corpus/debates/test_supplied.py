"""What we supplied to a record is marked as ours, and its own slips stay as printed."""

from __future__ import annotations

from pathlib import Path

from kzailaw_desktop import paths
from kzailaw_desktop.corpus import akn
from kzailaw_desktop.corpus.debates.debate import parse_debate
from kzailaw_desktop.corpus.debates.exchanges import Turn
from kzailaw_desktop.corpus.debates.introductions import Person, with_full_name
from kzailaw_desktop.corpus.text import errata
from kzailaw_desktop.corpus.text.lines import Line, SourceText

SITTING = """ҮЛГІ ОТЫРЫСЫ
2024 жылғы 5 наурыз
ТӨРАҒА. Бастаймыз. Қарсылық жоқ па?
ОРНЫНАН. Жоқ.
ТӨРАҒА. Отырыс жабық деп жариялаймын.
ОТЫРЫСТЫҢ СОҢЫ
МАЗМҰНЫ
«Үлгі туралы» Қазақстан Республикасының Заңы жөнінде
О Законе Республики Казахстан «Об образце» ........ 3"""


def _sitting(fixes: tuple[errata.Erratum, ...]):  # type: ignore[no-untyped-def]
    lines = tuple(Line(n, text) for n, text in enumerate(SITTING.split("\n"), 1))
    return parse_debate(SourceText(lines, "txt", "x.txt"), errata=fixes)


def test_a_supplied_title_is_marked_in_the_file_and_shown_in_brackets() -> None:
    title = "О Законе Республики Казахстан «Об образце»"
    fix = errata.Erratum(9, "........ 3", "........ 3\n" + title, {}, supplied=True)
    debate, _ = _sitting((fix,))
    (item,) = debate.agenda
    assert item.supplied == ("ru",)
    assert item.shown("ru") == f"[{title}]"
    assert item.shown("kk") == item.texts["kk"]
    assert akn.from_xml(akn.to_xml(debate)).agenda == debate.agenda


def test_a_slip_of_the_record_is_told_and_left(tmp_path: Path) -> None:
    file = tmp_path / "errata.toml"
    file.write_text('[[erratum]]\nline = 5\nsic = true\nbefore = "жабық"\nreason = { en = "?" }\n')
    debate, report = _sitting(errata.load(file))
    assert "жабық" in debate.speeches[-1].paragraphs[-1].text
    assert any(r.reason == "[sic] ?" and r.before == r.after for r in report.repairs)


def test_the_chair_is_named_as_the_speakers_do() -> None:
    chair = Person("Қ.С. ҮЛГІЛІ-БАЕВА", "Төрайым")
    turns = [Turn("А", "Рақмет, құрметті Қарлығаш Сапарқызы."), Turn("ТӨРАҒА", "Қайрат Серікұлы")]
    assert with_full_name(chair, turns).full_name == "Үлгілі-Баева Қарлығаш Сапарқызы"
    assert with_full_name(chair, turns[1:]) == chair


def test_the_shipped_sitting_marks_what_is_ours() -> None:
    file = paths.shipped_corpus() / "senate-2025-10-23" / "debate.xml"
    agenda = akn.from_xml(file.read_bytes()).agenda
    assert [item.supplied for item in agenda] == [(), (), ("ru",)]
