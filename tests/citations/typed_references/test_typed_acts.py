"""Typed references with and without an act: found in the right one, or nothing is opened."""

import pytest

from kzailaw_desktop.citations import ActEntry, ActIndex, look_up, understand
from kzailaw_desktop.citations.actnames.name import letters
from kzailaw_desktop.citations.evaluate import LAW, library_index


def _units(paragraphs: dict[int, int], chapters: int) -> frozenset[str]:
    found = {f"chp_{n}" for n in range(1, chapters + 1)}
    for article, count in paragraphs.items():
        found.add(f"art_{article}")
        for n in range(1, count + 1):
            found |= {f"art_{article}__para_{n}", f"art_{article}__para_{n}__point_1",
                      f"art_{article}__para_{n}__point_2"}  # fmt: skip
    return frozenset(found)


def _act(id: str, titles: list[str], number: str, subtype: str, profile: str = "A") -> ActEntry:
    units = _units(dict.fromkeys(range(1, 61), 4), 6)
    date = {"414-v": "2015-11-23", "2529": "1995-10-16"}.get(number, "")
    return ActEntry(f"/akn/kz/act/{id}", id, number, frozenset(map(letters, titles)), profile,
                    subtype, units, {}, date)  # fmt: skip


LABOUR = _act(
    "TK", ["Трудовой кодекс Республики Казахстан", "Қазақстан Республикасының Еңбек кодексі"],
    "414-v", "code",
)  # fmt: skip
PARLIAMENT = _act(
    "PL", ["О Парламенте Республики Казахстан и статусе его депутатов"], "2529", "law"
)
CRIMINAL = _act("CK", ["Уголовно-процессуальный кодекс Республики Казахстан"], "231-v", "code", "B")

NOTHING = "nothing"
WISHES = [
    # spellings of one point
    ("17 п 3", "art_17__para_3"), ("17п3пп1", "art_17__para_3__point_1"),
    ("17б3т", "art_17__para_3"), ("ст 17 п 3", "art_17__para_3"),
    ("17-бап, 3-тармақ", "art_17__para_3"), ("бап 17", "art_17"), ("chapter 4", "chp_4"),
    ("art17.3.1", "art_17__para_3__point_1"), ("art. 17.3", "art_17__para_3"),
    ("Article 17.3", "art_17__para_3"), ("17.3", "art_17__para_3"), ("17,3", "art_17__para_3"),
    ("17(3)", "art_17__para_3"), ("17 3 1", "art_17__para_3__point_1"),
    ("17/3", "art_17__para_3"), ("ст. 17, п. 3, пп. 1", "art_17__para_3__point_1"),
    ("п. 3 пп. 1 ст. 17", "art_17__para_3__point_1"), ("ст.17 ч.2", NOTHING),
    ("пункт 3 статьи 17", "art_17__para_3"), ("пункте 3 статье 17", "art_17__para_3"),
    ("подпункт 1) пункта 3 статьи 17", "art_17__para_3__point_1"),
    ("subparagraph 1) of paragraph 3 of Article 17", "art_17__para_3__point_1"),
    ("17-баптың 3-тармағының 1) тармақшасы", "art_17__para_3__point_1"),
    ("17 баптың 3 тармағы", "art_17__para_3"), ("17бап", "art_17"), ("17 бап 3", "art_17__para_3"),
    ("ст17 п3", "art_17__para_3"), ("Ст 17", "art_17"), ("СТ. 17", "art_17"),
    ("статья 17.", "art_17"), ("«статья 17»", "art_17"), ("§ 17", NOTHING),
    ("art_17", "art_17"), ("a 17", "art_17"), ("п.3 с.17", "art_17__para_3"),
    ("17 ст. 3 п.", "art_17__para_3"), ("ст.17 п.1 ч.2", "art_17__para_1__subpara_2"),
    ("с 15 по 18 статью", "art_15..art_18"), (",fg 17", "art_17"), ("III глава", "chp_3"),
    # chapters
    ("гл. 4", "chp_4"), ("глава 4", "chp_4"), ("4 тарау", "chp_4"), ("тарау 4", "chp_4"),
    ("четвертая глава", "chp_4"), ("төртінші тарау", "chp_4"), ("ch4", "chp_4"), ("глава 14", NOTHING),
    # words for numbers
    ("статья семнадцать", "art_17"), ("семнадцатая статья", "art_17"), ("он жетінші бап", "art_17"),
    ("он жеті бап", "art_17"), ("article seventeen", "art_17"), ("статья двадцать первая", "art_21"),
    ("жиырма бірінші бап", "art_21"), ("пункт три статьи семнадцать", "art_17__para_3"),
    ("art. twenty", "art_20"),
    # typing errors
    ("сатья 17", "art_17"), ("стаття 17", "art_17"), ("статя 17", "art_17"),
    ("статья 17 пукнт 3", "art_17__para_3"), ("артикл 17", NOTHING), ("17-баап", "art_17"),
    ("17-бап 3-тармак", "art_17__para_3"), ("artcile 17", "art_17"), ("aricle 17", "art_17"),
    ("подпунк 1 пункт 3 статья 17", "art_17__para_3__point_1"), ("chaptr 4", "chp_4"),
    # the other keyboard layout, the row of digits of the Kazakh one, Latin Kazakh
    ("cnfnmz 17", "art_17"), ("cn 17 g 3", "art_17__para_3"), ("фке 17", "art_17"),
    ("фкешсду 17", "art_17"), ("ukfdf 4", "chp_4"), ("пункт 3 cnfnmb 17", "art_17__para_3"),
    ("ст әі", "art_23"), ("ст .", "nothing"), ("ст \".", "art_17"), ("17 bap", "art_17"),
    ("17-bap 3-tarmaq", "art_17__para_3"), ("17 bap 3 tarmaq 1 tarmaqsha", "art_17__para_3__point_1"),
    ("4 tarau", "chp_4"), ("17-babynyn 3-tarmagy", "art_17__para_3"), ("on jetinshi bap", "art_17"),
    # units that are not there
    ("ст. 32", NOTHING), ("99-бап", NOTHING), ("п. 9 ст. 17", NOTHING), ("17-9", NOTHING),
    ("пп. 9 п. 3 ст. 17", NOTHING), ("17-3-9", NOTHING), ("Article 17(9)", NOTHING),
    ("0", NOTHING), ("ст. 17-1", NOTHING), ("17b", NOTHING), ("17а", NOTHING),
    ("п. 3", NOTHING), ("статья", NOTHING), ("вред", NOTHING), ("ст. семь тысяч", NOTHING),
    # ranges and lists
    ("5–11-баптар", "art_5..art_11"), ("ст. 5-11", "art_5..art_11"), ("статьи 5–11", "art_5..art_11"),
    ("статьи с 5 по 11", "art_5..art_11"), ("Articles 5 to 11", "art_5..art_11"),
    ("5-баптан 11-бапқа дейін", "art_5..art_11"), ("ст. 15, 16, 18", "art_15..art_18"),
    ("п. 1–3 ст. 17", "art_17__para_1..art_17__para_3"), ("ст. 30-40", NOTHING),
    # the act that is named wins
    ("ТК 52", "TK art_52"), ("52 ТК", "TK art_52"), ("тк 52", "TK art_52"), ("ст. 52 ТК РК", "TK art_52"),
    ("ст 52 тк рк", "TK art_52"), ("Трудовой кодекс 52", "TK art_52"), ("Еңбек кодексі 52", "TK art_52"),
    ("ҚР ЕК 52-бабы", "TK art_52"), ("Labour Code art 22", "TK art_22"), ("labor code 22", "TK art_22"),
    ("Labour Code art. 22(3)", "TK art_22__para_3"), ("пп. 2 п. 1 ст. 52 ТК", "TK art_52__para_1__point_2"),
    ("ТК гл. 2", "TK chp_2"), ("ТК 99", NOTHING), ("ст. 61 п. 1 ТК", NOTHING), ("ТК", "TK whole"),
    ("Закон о Парламенте 8", "PL art_8"), ("закон о парламенте статья 8 пункт 2", "PL art_8__para_2"),
    ("закон от 16.10.1995 ст. 8", "PL art_8"), ("ст. 5 Закона № 2529", "PL art_5"),
    ("ч. 1 ст. 35 УПК", "CK art_35__para_1"), ("УПК 35-1", "CK art_35__para_1"),
    ("п. 1 ч. 2 ст. 35 УПК", "CK art_35__para_2__point_1"),
    ("ГК 330", NOTHING), ("330 ГК", NOTHING), ("ст. 8 ГК", NOTHING), ("ст. 18 Конституции", NOTHING),
    ("Конституция 18", NOTHING), ("НК 5", NOTHING), ("ст. 10 УК", NOTHING), ("ГК РФ 10", NOTHING),
    ("GDPR 5", NOTHING), ("Article 5 GDPR", NOTHING), ("ст. 5 Закона «О связи»", NOTHING),
    ("закон о рекламе 5", NOTHING), ("Азаматтық кодекстің 8-бабы", NOTHING),
    ("ст. 19 МПГПП", NOTHING), ("Конвенция ст. 5", NOTHING),
    ("ст. 17 Закона об ИИ", "art_17"), ("ЖИ туралы заң 17-бап", "art_17"), ("AI Law art. 17", "art_17"),
    ("закон об искусственном интеллекте", "whole"), ("230-VIII ст. 17", "art_17"),
]  # fmt: skip


def _answer(text: str) -> str:
    typed = understand(text)
    if typed is None:
        return NOTHING
    ai = library_index().get(LAW)
    assert ai is not None
    found = look_up(typed, ActIndex([ai, LABOUR, PARLIAMENT, CRIMINAL]), [LAW])
    if found.act is None or not found.eids:
        return NOTHING
    act = "" if found.act is ai else f"{found.act.id} "
    first, last = found.eids[0] or "whole", found.eids[-1]
    return f"{act}{first}" if len(found.eids) == 1 else f"{act}{first}..{last}"


def test_there_are_a_hundred() -> None:
    assert len(WISHES) >= 100


@pytest.mark.parametrize(("text", "wanted"), WISHES)
def test_what_is_opened(text: str, wanted: str) -> None:
    assert _answer(text) == wanted


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("ст. 32", ("art_31",)),
        ("п. 9 ст. 17", ("art_17__para_4",)),
        ("99", ("art_31",)),
        ("ТК 99", ("art_60",)),
        ("гл. 14", ("chp_6",)),
        ("п. 3 ст. 99", ("art_31",)),
    ],
)
def test_the_nearest_is_told(text: str, nearest: tuple[str, ...]) -> None:
    ai = library_index().get(LAW)
    assert ai is not None
    typed = understand(text)
    assert typed is not None
    found = look_up(typed, ActIndex([ai, LABOUR]), [LAW])
    assert (found.eids, found.nearest) == ((), nearest)
