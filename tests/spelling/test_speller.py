"""Spelling without a window: finding dictionaries, cutting words, what is accepted, asking Hunspell."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kzailaw_desktop.search.words.glossary import GlossaryEntry
from kzailaw_desktop.spelling.dictionaries import LARGEST, Dictionary, find
from kzailaw_desktop.spelling.known import KnownWords
from kzailaw_desktop.spelling.process import HunspellProcess, SpellingTrouble
from kzailaw_desktop.spelling.speller import Speller
from kzailaw_desktop.spelling.words import words_of

AFF = "SET UTF-8\nTRY аеиоутнслрвкмдпйы\nSFX A Y 1\nSFX A 0 ы .\n"
WORDS = {
    "kk": ("бап", "жүйе", "құқық", "және", "орган"),
    "ru": ("закон/A", "срок/A", "данные", "хранить", "орган/A"),
    "en": ("the", "law", "notice"),
}


def dictionary(folder: Path, lang: str, name: str, words: tuple[str, ...] = ()) -> Dictionary:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.aff").write_text(AFF, encoding="utf-8")
    listed = words or WORDS[lang]
    lines = "\n".join([str(len(listed)), *listed])
    (folder / f"{name}.dic").write_text(lines + "\n", encoding="utf-8")
    return Dictionary(lang, folder, name)


# -- where dictionaries lie ------------------------------------------------------------------------


def test_the_first_folder_with_both_files_wins(tmp_path: Path) -> None:
    dictionary(tmp_path / "system", "kk", "kk_KZ")
    own = dictionary(tmp_path / "own" / "dict-kk" / "dictionaries", "kk", "kk_KZ")
    assert find("kk", (tmp_path / "own", tmp_path / "system")) == own
    assert find("ru", (tmp_path / "own", tmp_path / "system")) is None


@pytest.mark.parametrize("harm", ["half", "empty", "huge", "folder"])
def test_a_dictionary_that_cannot_be_one_is_passed_over(tmp_path: Path, harm: str) -> None:
    file = dictionary(tmp_path / "first", "ru", "ru_RU").words
    file.unlink()
    if harm == "empty":
        file.touch()
    elif harm == "huge":
        with file.open("wb") as out:
            out.truncate(LARGEST + 1)
    elif harm == "folder":
        file.mkdir()
    good = dictionary(tmp_path / "second", "ru", "ru")
    assert find("ru", (tmp_path / "gone", tmp_path / "first", tmp_path / "second")) == good


# -- words -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("17-баптың 3-тармағы", ["баптың", "тармағы"]),
        ("ҚР АҚ № 230-VIII ЗРК", []),
        ("см. https://adilet.zan.kz/rus и a.b@c.kz", ["см"]),
        ("СОВЕРШЕНСТВОВАНИЕ закона", ["СОВЕРШЕНСТВОВАНИЕ", "закона"]),
        ("қауіп-қатер, и т.д.", ["қауіп-қатер"]),
        ("v2 x86 1а 2025ж", []),
        ("😀 жүйе", ["жүйе"]),
    ],
)
def test_what_is_no_word_is_not_judged(text: str, words: list[str]) -> None:
    found = words_of(text)
    assert [word.text for word in found] == words
    assert all(text[word.start : word.end] == word.text for word in found)


# -- what is accepted besides ----------------------------------------------------------------------

TERMS = (GlossaryEntry("t", {"kk": ("жасанды интеллект",), "ru": ("искусственный интеллект",)}),)


def test_legal_terms_are_right_in_any_form() -> None:
    known = KnownWords({}, lambda: TERMS)
    assert known.accepts("kk", ["интеллектінің", "интелектінің"]) == {"интеллектінің"}
    assert known.accepts("ru", ["интеллектом", "интелектом"]) == {"интеллектом"}
    assert known.near("kk", "Интелектінің")[0] == "Интеллектінің"


def test_own_words_are_kept_and_ignored_ones_are_not() -> None:
    kept: dict[str, object] = {}
    known = KnownWords(kept)
    known.add("ru", "Токаев")
    known.add("ru", "Токаев")
    known.ignore("ru", "пробник")
    assert known.accepts("ru", ["Токаев", "Токаева", "пробник"]) == {"Токаев", "Токаева", "пробник"}
    later = KnownWords(kept)
    assert later.own("ru") == ["Токаев"]
    assert later.accepts("ru", ["пробник"]) == set()
    later.remove("ru", "Токаев")
    assert later.own("ru") == []


@pytest.mark.parametrize(
    "kept", [{"own-words": 5}, {"own-words": {"kk": "x"}}, {"own-words": {"kk": [1]}}]
)
def test_a_damaged_list_of_own_words_is_no_list(kept: dict[str, object]) -> None:
    known = KnownWords(kept)
    assert known.own("kk") == []
    known.add("kk", "сөз")
    assert known.own("kk") == ["сөз"]


# -- asking Hunspell -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def speller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Speller]:
    pytest.importorskip("hunspell", reason="chunspell has no wheel for this system")
    folder = tmp_path_factory.mktemp("dictionaries")
    made = {lang: dictionary(folder, lang, lang) for lang in WORDS}
    found = Speller(KnownWords({}, lambda: TERMS), made.get)
    yield found
    found.close()


@pytest.mark.parametrize(
    ("text", "lang", "wrong"),
    [
        ("Законы и сроки", "ru", [("сроки", "ru")]),
        ("жүйелері және интелект", "kk", [("интелект", "kk")]),
        ("The law, orgn", "", [("orgn", "en")]),
        ("орган және құқуқ", "", [("құқуқ", "kk")]),
        ("закон және the", "", []),
        ("закон", "kk", [("закон", "kk")]),
        ("", "ru", []),
    ],
)
def test_misspelt_words_by_the_language_of_the_field(
    speller: Speller, text: str, lang: str, wrong: list[tuple[str, str]]
) -> None:
    found = speller.misspelt(text, lang)
    assert [(each.word, each.lang) for each in found] == wrong
    assert all(text[each.start : each.end] == each.word for each in found)


def test_suggestions_come_from_the_dictionary_and_the_terms(speller: Speller) -> None:
    assert "данные" in speller.suggestions("даные", "ru")
    assert speller.suggestions("интелект", "kk")[0] == "интеллект"


def test_a_language_without_a_dictionary_is_not_judged(speller: Speller) -> None:
    bare = Speller(KnownWords({}), lambda lang: None)
    assert bare.dictionaries() == {}
    assert bare.misspelt("абракадабра зщш", "ru") == []
    assert bare.suggestions("абракадабра", "ru") == []


@pytest.mark.parametrize("data", [b"", b"\x00\xff" * 500, b"SET NO-SUCH\nSFX A Y 999999999\n"])
def test_a_damaged_dictionary_never_ends_the_program(tmp_path: Path, data: bytes) -> None:
    pytest.importorskip("hunspell", reason="chunspell has no wheel for this system")
    damaged = dictionary(tmp_path, "ru", "ru")
    (tmp_path / "ru.aff").write_bytes(data)
    asked = HunspellProcess({"ru": damaged})
    told = ""
    try:
        left = asked.unknown("ru", ["закон"])
    except SpellingTrouble as error:
        left, told = {"закон"}, error.text("ru")
    finally:
        asked.close()
    assert left <= {"закон"}
    assert not told or "словар" in told.lower()


def test_a_process_that_died_is_told(tmp_path: Path) -> None:
    pytest.importorskip("hunspell", reason="chunspell has no wheel for this system")
    asked = HunspellProcess({"ru": dictionary(tmp_path, "ru", "ru")})
    asked.close()
    with pytest.raises(SpellingTrouble):
        asked.unknown("ru", ["закон"])
