"""The check of any text: verdicts, quotations compared, Word copies with comments."""

import json
from pathlib import Path

import docx
import pytest

from kzailaw_desktop import cli
from kzailaw_desktop.citations.checking import compare
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.checking import Verdict, check_file, check_text, write_report

LAW = "Закона РК «Об искусственном интеллекте»"
RIGHT = "Подпункт 6) пункта 3 статьи 17"
WORDS = "определение эмоций физического лица без его согласия"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    root = tmp_path_factory.mktemp("checking")
    return Library.open(root / "library", root / "work.sqlite", index_dir=root / "index")


@pytest.mark.parametrize(
    ("text", "verdict", "why", "nearest"),
    [
        (f"{RIGHT} {LAW} строг.", "found", "", ()),
        (f"Пункт 9 статьи 17 {LAW} строг.", "no-such-unit", "", ("art_17__para_4", "art_17")),
        (f"Статья 45 {LAW} строга.", "no-such-unit", "", ("art_31",)),
        (f"Глава 9 {LAW} строга.", "no-such-unit", "", ("chp_6",)),
        ("Статья 8 Лесного кодекса строга.", "not-in-library", "", ()),
        ("Лесным кодексом это урегулировано.", "not-in-library", "", ()),
        ("Закон РК «Об искусственном интеллекте» принят.", "found", "", ()),
        ("Закон № 231-VIII «Об искусственном интеллекте» принят.", "unclear", "act-name-differs",
         ("/akn/kz/act/2025-11-17/230-viii",)),
        ("Согласно статье 5 это запрещено.", "unclear", "act-unclear", ()),
        ("ЖИ туралы заңның 17-бабының 8-тармағы.", "no-such-unit", "",
         ("art_17__para_4", "art_17")),
        ("Article 17(7) of the AI Law applies.", "no-such-unit", "", ("art_17__para_4", "art_17")),
    ],
)  # fmt: skip
def test_verdicts(
    library: Library, text: str, verdict: str, why: str, nearest: tuple[str, ...]
) -> None:
    (found,) = check_text(library, text)
    assert (found.verdict, found.why, found.nearest) == (Verdict(verdict), why, nearest)


@pytest.mark.parametrize(
    ("quoted", "differences"),
    [
        (WORDS, []),
        (WORDS.capitalize() + ".", []),
        ("определение эмоций … без его согласия", []),
        (WORDS.replace("согласия", "ведома"), [("ведома", "согласия")]),
        (WORDS.replace("физического ", ""), [("", "физического")]),
        ("не " + WORDS, [("не", "")]),
    ],
)
def test_quotations(library: Library, quoted: str, differences: list[tuple[str, str]]) -> None:
    (found,) = check_text(library, f"{RIGHT} {LAW}: «{quoted}».")
    assert found.quote is not None
    told = [(d.quoted, d.text) for d in found.quote.differences]
    assert [(a, b.removeprefix("6 ) ")) for a, b in told] == differences


ROBOTS = "Аудит систем искусственного интеллекта проводится в соответствии с правилами"


@pytest.mark.parametrize(
    ("cited", "quoted", "stands"),
    [
        ("Статья 19", ROBOTS, "art_20__para_1"),
        ("Пункт 2 статьи 20", ROBOTS, "art_20__para_1"),
        ("Статья 20", ROBOTS, ""),
        ("Статья 5", "жизнь, права и свободы рассматриваются как высшая ценность", "art_9"),
        ("Пункт 1 статьи 17", WORDS, "art_17__para_3__point_6"),
        ("Подпункт 5) пункта 3 статьи 17", WORDS, "art_17__para_3__point_6"),
        ("Пункт 3 статьи 17", WORDS, ""),
        ("Глава 4", WORDS, ""),
        ("Статья 17", "эмоций лица", None),
    ],
)
def test_where_quoted_words_stand(
    library: Library, cited: str, quoted: str, stands: str | None
) -> None:
    (found,) = check_text(library, f"{cited} {LAW}: «{quoted}».")
    assert (found.quote.stands if found.quote else None) == stands
    assert found.is_sound == (not stands)


@pytest.mark.parametrize(
    ("text", "differs"),
    [
        (f"Подпункт 7) статьи 4 {LAW}: «безопасности и тайны».", True),
        (f"Подпункт 7) статьи 4 {LAW}: «безопасность и защита».", None),
        (f"Подпункт 7) статьи 4 {LAW} говорит о «безопасности и тайны».", None),
    ],
)
def test_two_words_are_quoted_behind_a_colon(
    library: Library, text: str, differs: bool | None
) -> None:
    (found,) = check_text(library, text)
    assert (None if found.quote is None else not found.quote.same) == differs


def test_what_a_right_quotation_cites_is_not_judged(library: Library) -> None:
    words = "осуществляется в порядке, определенном Гражданским кодексом Республики Казахстан"
    found = check_text(library, f"Пункт 1 статьи 24 {LAW}: возмещение «{words}».")
    assert [each.eid for each in found] == ["art_24__para_1"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("По состоянию на 1 декабря 2025 года статья 21 {law} действовала.", "not-in-force-before"),
        ("На 1 декабря 2025 года статья 21 {law} действовала.", "not-in-force-before"),
        ("На 01.12.2025 статья 21 {law} действовала.", "not-in-force-before"),
        ("В редакции от 20 декабря 2025 года статья 21 {law} строга.", "not-in-force-before"),
        ("На 1 февраля 2026 года статья 21 {law} действовала.", ""),
        ("В редакции от 17 ноября 2025 года статья 21 {law} короче.", ""),
        ("As of 1 December 2025, Article 21 of the AI Law was binding.", "not-in-force-before"),
        ("On December 1, 2025 Article 21 of the AI Law was binding.", "not-in-force-before"),
        ("2025 жылғы 1 желтоқсандағы жағдай бойынша ЖИ туралы заңның 21-бабы қолданылған.",
         "not-in-force-before"),
        ("2025 жылғы 1 желтоқсандағы редакцияда ЖИ туралы заңның 21-бабы бар.",
         "not-in-force-before"),
        ("Статья 21 {law} обсуждалась 1 декабря 2025 года в Сенате. "
         "Статья 22 {law} тоже.\n\nАстана, 5 мая 2026 года", ""),
    ],
)  # fmt: skip
def test_the_day_that_a_sentence_speaks_of(library: Library, text: str, why: str) -> None:
    found = check_text(library, f"Справка от 5 мая 2026 года.\n\n{text.format(law=LAW)}")
    assert found[0].why == why


def test_the_day_of_one_sentence_is_not_that_of_the_next(library: Library) -> None:
    text = f"На 1 декабря 2025 года статья 21 {LAW} не действовала. Статья 22 {LAW} действует."
    assert [each.why for each in check_text(library, text)] == ["not-in-force-before", ""]


def test_other_words_are_no_quotation(library: Library) -> None:
    (found,) = check_text(library, f"{RIGHT} {LAW}. «Солнце светит ярко и греет землю весной».")
    assert found.quote is None
    assert not compare("совсем другие слова", "определение эмоций").is_quotation


def test_a_word_file_gets_comments_at_the_places(library: Library, tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Как видно, ")
    paragraph.add_run("пункт 9 стат").bold = True
    paragraph.add_run(f"ьи 17 {LAW} строг.")
    document.add_table(1, 1).cell(0, 0).text = f"Статья 45 {LAW}"
    source, out = tmp_path / "memo.docx", tmp_path / "out.docx"
    document.save(str(source))
    result = write_report(check_file(library, source), out, "ru")
    assert result.items == 2
    comments = [c.text for c in docx.Document(str(out)).comments]
    assert any("п. 4 ст. 17" in text for text in comments)
    assert any("ст. 31" in text for text in comments)
    words = "".join(docx.Document(str(out)).paragraphs[0].text)
    assert words == f"Как видно, пункт 9 статьи 17 {LAW} строг."


@pytest.mark.parametrize("name", ["report.docx", "report.html"])
def test_a_report_of_any_other_file(library: Library, tmp_path: Path, name: str) -> None:
    source = tmp_path / "note.txt"
    source.write_text(f"Пункт 9 статьи 17 {LAW} строг.\n{RIGHT} {LAW} тоже.", encoding="utf-8")
    for lang in ("kk", "ru", "en"):
        assert write_report(check_file(library, source), tmp_path / name, lang).items == 2
    assert (tmp_path / name).stat().st_size > 1000


def test_a_file_that_cannot_be_read(library: Library, tmp_path: Path) -> None:
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 no archive")
    with pytest.raises(InputRefused):
        check_file(library, broken)


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "note.txt"
    source.write_text(f"Статья 45 {LAW}.", encoding="utf-8")
    status = cli.main(
        ["--library", str(tmp_path / "l"), "--workspace", str(tmp_path / "w"),
         "check-citations", str(source), "--json"]
    )  # fmt: skip
    (row,) = json.loads(capsys.readouterr().out)
    assert status == 0
    assert (row["verdict"], row["nearest"]) == ("no-such-unit", ["art_31"])
    assert row["place"] == {"paragraph": 1, "page": None}
