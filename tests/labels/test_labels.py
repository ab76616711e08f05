"""Names of provisions, in three languages and both profiles."""

import datetime as dt
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act, Expression, Source, Status

DEEP = "art_679__para_1__point_39__indent_3"


@pytest.mark.parametrize(
    ("eid", "kk", "ru", "ru_long", "en", "en_long"),
    [
        ("art_17", "17-бап", "ст. 17", "статья 17", "Art. 17", "Article 17"),
        ("art_5-1", "5-1-бап", "ст. 5-1", "статья 5-1", "Art. 5-1", "Article 5-1"),
        (
            "art_17__para_3",
            "17-баптың 3-тармағы",
            "п. 3 ст. 17",
            "пункт 3 статьи 17",
            "Art. 17(3)",
            "paragraph 3 of Article 17",
        ),
        (
            "art_17__para_3__point_1",
            "17-баптың 3-тармағының 1) тармақшасы",
            "пп. 1) п. 3 ст. 17",
            "подпункт 1) пункта 3 статьи 17",
            "Art. 17(3)(1)",
            "point 1) of paragraph 3 of Article 17",
        ),
        (
            "art_1__point_11-1",
            "1-баптың 11-1) тармақшасы",
            "пп. 11-1) ст. 1",
            "подпункт 11-1) статьи 1",
            "Art. 1(11-1)",
            "point 11-1) of Article 1",
        ),
        (
            "art_13__para_2__subpara_2",
            "13-баптың 2-тармағының екінші бөлігі",
            "ч. 2 п. 2 ст. 13",
            "часть вторая пункта 2 статьи 13",
            "Art. 13(2), subpara. 2",
            "second subparagraph of paragraph 2 of Article 13",
        ),
        (
            "art_9__subpara_3",
            "9-баптың үшінші бөлігі",
            "ч. 3 ст. 9",
            "часть третья статьи 9",
            "Art. 9, subpara. 3",
            "third subparagraph of Article 9",
        ),
        (
            DEEP,
            "679-баптың 1-тармағының 39) тармақшасының үшінші абзацы",
            "абз. 3 пп. 39) п. 1 ст. 679",
            "абзац третий подпункта 39) пункта 1 статьи 679",
            "Art. 679(1)(39), indent 3",
            "third indent of point 39) of paragraph 1 of Article 679",
        ),
        ("chp_4", "4-тарау", "гл. 4", "глава 4", "Ch. 4", "chapter 4"),
        (
            "chp_10__sec_2",
            "10-тараудың 2-параграфы",
            "§ 2 гл. 10",
            "параграф 2 главы 10",
            "Ch. 10, § 2",
            "clause 2 of chapter 10",
        ),
        ("title_2", "2-бөлім", "разд. 2", "раздел 2", "Sec. 2", "section 2"),
        ("annex_1", "1-қосымша", "прил. 1", "приложение 1", "Annex 1", "annex 1"),
        ("speech_12__p_2", "", "", "", "", ""),
    ],
)
def test_labels_of_profile_a(
    eid: str, kk: str, ru: str, ru_long: str, en: str, en_long: str
) -> None:
    assert labels.label(eid, "kk") == kk
    assert labels.label(eid, "ru") == ru
    assert labels.label(eid, "ru", form="long") == ru_long
    assert labels.label(eid, "en") == en
    assert labels.label(eid, "en", form="long") == en_long


@pytest.mark.parametrize(
    ("eid", "lang", "form", "expected"),
    [
        ("art_641-1__para_1", "ru", "short", "ч. 1 ст. 641-1"),
        ("art_641-1__para_1", "ru", "long", "часть первая статьи 641-1"),
        ("art_641-1__para_1", "kk", "short", "641-1-баптың 1-бөлігі"),
        ("art_641-1__para_1", "kk", "long", "641-1-баптың бірінші бөлігі"),
        ("art_35__para_1__point_2", "ru", "short", "п. 2) ч. 1 ст. 35"),
        ("art_35__para_1__point_2", "ru", "long", "пункт 2) части первой статьи 35"),
        ("art_35__para_1__point_2", "kk", "long", "35-баптың бірінші бөлігінің 2) тармағы"),
        ("art_35__para_1__subpara_2", "ru", "long", "абзац второй части первой статьи 35"),
        ("art_35__para_1-1", "ru", "long", "часть 1-1 статьи 35"),
        ("art_35__para_1", "en", "long", "part 1 of Article 35"),
    ],
)
def test_labels_of_profile_b(eid: str, lang: str, form: str, expected: str) -> None:
    assert labels.label(eid, lang, "B", form) == expected


@pytest.mark.parametrize(
    ("number", "lang", "expected"),
    [
        (1, "ru", "первый"),
        (2, "ru", "второй"),
        (3, "ru", "третий"),
        (6, "ru", "шестой"),
        (8, "ru", "восьмой"),
        (11, "ru", "одиннадцатый"),
        (20, "ru", "двадцатый"),
        (23, "ru", "двадцать третий"),
        (3, "kk", "үшінші"),
        (10, "kk", "оныншы"),
        (11, "kk", "он бірінші"),
        (20, "kk", "жиырмасыншы"),
        (23, "kk", "жиырма үшінші"),
        (2, "en", "second"),
    ],
)
def test_ordinals(number: int, lang: str, expected: str) -> None:
    assert labels.ordinal(number, lang) == expected


def _act() -> tuple[Act, Expression, Expression]:
    day = dt.date(2025, 11, 17)
    kk = Expression("kk", day, Status.OFFICIAL, "Жасанды интеллект туралы", ())
    ru = Expression("ru", day, Status.WORKING_TRANSLATION, "Об искусственном интеллекте", ())
    uri = "/akn/kz/act/2025-11-17/230-viii"
    return Act("law-230-viii", uri, "230-VIII", day, (kk, ru)), kk, ru


def test_copy_with_citation_names_act_edition_and_standing() -> None:
    act, kk, ru = _act()
    assert labels.cite_with_source("art_17__para_3", act, ru, "ru") == (
        "Пункт 3 статьи 17 Закона Республики Казахстан от 17 ноября 2025 года № 230-VIII "
        "«Об искусственном интеллекте» (редакция от 17.11.2025; "
        "рабочий перевод, не официальный текст)"
    )
    assert labels.cite_with_source("art_17__para_3", act, kk, "kk") == (
        "«Жасанды интеллект туралы» 2025 жылғы 17 қарашадағы № 230-VIII Қазақстан Республикасы "
        "Заңының 17-бабының 3-тармағы (17.11.2025 редакциясы)"
    )
    assert labels.cite_with_source("art_21", act, kk, "kk").startswith(
        "«Жасанды интеллект туралы» 2025 жылғы 17 қарашадағы № 230-VIII Қазақстан Республикасы "
        "Заңының 21-бабы"
    )
    assert "paragraph 3 of Article 17 of the Law" in labels.cite_with_source(
        "art_17__para_3", act, ru, "en"
    ).replace("Paragraph", "paragraph")


def test_copy_of_a_whole_act() -> None:
    act, kk, _ = _act()
    assert labels.cite_with_source("", act, kk, "kk") == (
        "«Жасанды интеллект туралы» 2025 жылғы 17 қарашадағы № 230-VIII Қазақстан Республикасы "
        "Заңы (17.11.2025 редакциясы)"
    )


def test_gost_entry_has_address_and_day_of_access() -> None:
    act, kk, ru = _act()
    url = "https://adilet.zan.kz/kaz/docs/Z2500000230"
    kk = replace(kk, source=Source("Әділет", url, dt.date(2026, 11, 1)))
    assert labels.cite_with_source("art_17", act, kk, "kk", "gost") == (
        "Жасанды интеллект туралы : 2025 жылғы 17 қарашадағы № 230-VIII Қазақстан Республикасы "
        f"Заңы (17.11.2025 редакциясы) // «Әділет» АҚЖ. – URL: {url} "
        "(қаралған күні: 01.11.2026). – 17-бап."
    )
    assert labels.cite_with_source("art_17", act, ru, "ru", "gost") == (
        "Об искусственном интеллекте : Закон Республики Казахстан от 17 ноября 2025 года "
        "№ 230-VIII (редакция от 17.11.2025; рабочий перевод, не официальный текст). – Ст. 17."
    )


SPANS = [  # units, profile, Russian, Kazakh, English
    (
        [f"art_13__para_1__point_{n}" for n in (1, 2, 3)],
        "A",
        "подпункты 1) – 3) пункта 1 статьи 13",
        "13-баптың 1-тармағының 1) – 3) тармақшалары",
        "points 1) – 3) of paragraph 1 of Article 13",
    ),
    (
        ["art_13__para_1__point_1", "art_13__para_2"],
        "B",
        "части первая и вторая статьи 13",
        "13-баптың бірінші және екінші бөліктері",
        "parts 1 and 2 of Article 13",
    ),
    (
        ["art_12__para_3", "art_13", "art_14"],
        "A",
        "статьи 12 – 14",
        "12 – 14-баптар",
        "Articles 12 – 14",
    ),
    (
        ["art_13__para_1", "art_13__para_1__point_2"],
        "A",
        "пункт 1 статьи 13",
        "13-баптың 1-тармағы",
        "paragraph 1 of Article 13",
    ),
    (
        ["art_5__subpara_2", "art_5__subpara_3", "art_5__subpara_4"],
        "A",
        "части вторая – четвертая статьи 5",
        "5-баптың екінші – төртінші бөліктері",
        "second – fourth subparagraphs of Article 5",
    ),
    (["art_5__subpara_2", "art_5__para_1"], "A", "статья 5", "5-бап", "Article 5"),
    (["speech_1", "speech_2"], "A", "", "", ""),
]


@pytest.mark.parametrize(("units", "profile", "ru", "kk", "en"), SPANS)
def test_several_units_are_named_as_a_span(
    units: list[str], profile: str, ru: str, kk: str, en: str
) -> None:
    found = [labels.span_label(units, lang, profile) for lang in ("ru", "kk", "en")]
    assert found == [ru, kk, en]


def test_every_language_names_the_same_things(root: Path) -> None:
    """A language of content is one file; what only one grammar needs is its own."""
    folder = root / "resources" / "labels"
    files = {f.stem: tomllib.loads(f.read_text("utf-8")) for f in folder.glob("*.toml")}
    own = {
        "ordinal-stems",
        "ordinal-units",
        "ordinal-tens",
        "months-at",
        "plurals",
        "acts-genitive",
        "sitting-titles",
    }
    shared = {lang: set(words) - own for lang, words in files.items()}
    assert shared["kk"] - {"outside-sources"} == shared["ru"] - {"outside-sources"}
    assert shared["ru"] - {"outside-sources"} == shared["en"]
    kinds = {lang: set(words["nouns"]) for lang, words in files.items()}
    assert kinds["kk"] == kinds["ru"] == kinds["en"]
