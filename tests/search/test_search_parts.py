"""The parts of search that have a face of their own."""

from __future__ import annotations

from pathlib import Path

import pytest
from search_passages import GLOSSARY, LAW, SPOKEN

from kzailaw_desktop.domain import Passage
from kzailaw_desktop.errors import LibraryBroken, QueryError
from kzailaw_desktop.search import Glossary, SearchIndex, SearchRequest, find_in
from kzailaw_desktop.search.index import LARGE
from kzailaw_desktop.search.queries.model import And, FieldIs, Not, Or, Phrase, QueryWord, Wildcard
from kzailaw_desktop.search.queries.query import parse
from kzailaw_desktop.search.words.analysis import analyser, fold
from kzailaw_desktop.search.words.glossary import read
from kzailaw_desktop.search.words.marks import marks, names


def word(text: str) -> QueryWord:
    return QueryWord((text,), text)


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("право", word("право")),
        ("авторское право", And((word("авторское"), word("право")))),
        ("«авторское право»", Phrase(("авторское", "право"))),
        ('"право автора"~3', Phrase(("право", "автора"), 3)),
        ("право NEAR/4 автор", Phrase(("право", "автор"), 4)),
        ("құқық НЕМЕСЕ право", Or((word("құқық"), word("право")))),
        ("право -автор", And((word("право"), Not(word("автор"))))),
        ("право ЕМЕС автор", And((word("право"), Not(word("автор"))))),
        ("қау*", Wildcard("қау*")),
        ("статья:23", FieldIs("article", "23")),
        ("бап: 23", FieldIs("article", "23")),
        ('спикер:"Смышляева Е.В."', FieldIs("speaker", "Смышляева Е.В.")),
        ("сөйлеуші:Мун", FieldIs("speaker", "Мун")),
        ("date:2025", FieldIs("date", "2025")),
        ("рис* рис*", Wildcard("рис*")),
        ("что такое ИИ?", And((word("что"), word("такое"), QueryWord(("ИИ",), "ИИ")))),
        ("қауіп-қатер", QueryWord(("қауіп", "қатер"), "қауіп-қатер")),
        ("АВТОРСКОЕ ПРАВО И НЕ", And(tuple(map(word, ("АВТОРСКОЕ", "ПРАВО", "И", "НЕ"))))),
        ("(a OR b) c", And((Or((word("a"), word("b"))), word("c")))),
    ],
)
def test_query_grammar(query: str, tree: object) -> None:
    assert parse(query)[0] == tree


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        ("Ёлка", "елка"),
        ("ҚҰҚЫҚ", "құқық"),
        ("Kазақстан", "казақстан"),
        ("iнжу", "інжу"),
        ("и\u0306од", "йод"),
        ("право\u00adвой", "правовой"),
        ("author’s", "author's"),
    ],
)
def test_folding(raw: str, folded: str) -> None:
    assert fold(raw) == folded


def test_tokens_have_their_place_in_the_original() -> None:
    text = "«Құқықтық» норма³, 23-бап;\nи\u0306од"
    tokens = list(analyser("kk").tokens(text))
    assert [text[t.start : t.end] for t in tokens] == [
        "Құқықтық",
        "норма",
        "23",
        "бап",
        "и\u0306од",
    ]


def test_russian_rules_are_not_rights() -> None:
    stem = analyser("ru").stem
    assert stem("право") == stem("правами")
    assert stem("правила") == stem("правилами") != stem("права")
    assert stem("ИИ") != stem("и")


def test_marks_of_a_passage() -> None:
    found = set(marks(LAW[4]))
    assert {"lang:ru", "kind:act", "at:art_18", "u:art_18__para_1", "art:17", "y:2025"} <= found
    assert {"on:2025-11-17", "no:230-viii"} <= set(marks(LAW[5]))
    assert "who:смышляев" in marks(SPOKEN[1])
    assert names("") == ()


def test_glossary_file_that_is_broken_is_named(tmp_path: Path) -> None:
    file = tmp_path / "glossary.toml"
    file.write_text("[[term]\nid =", encoding="utf-8")
    with pytest.raises(LibraryBroken) as caught:
        read(file)
    assert str(file) in caught.value.text("ru")


def test_glossary_finds_terms_in_any_form() -> None:
    words = ["нарушение", "авторского", "права"]
    assert [(m.start, m.end, m.lang, m.entry.id) for m in GLOSSARY.matches(words)] == [
        (1, 3, "ru", "copyright")
    ]


def test_shipped_abbreviations_join_the_languages() -> None:
    glossary = Glossary.load()
    for abbreviation in ("ИИ", "ЖИ", "РК", "ҚР", "ЗРК", "ҚРЗ", "КоАП"):
        assert glossary.matches([fold(abbreviation)]), abbreviation


def test_user_glossary_is_read_beside_the_shipped_one(tmp_path: Path) -> None:
    file = tmp_path / "glossary.toml"
    file.write_text('[[term]]\nru = ["песочница"]\nen = ["sandbox"]\n', encoding="utf-8")
    glossary = Glossary.load(None, tmp_path / "absent.toml", file)
    assert glossary.matches(["песочницей"])[0].entry.terms["en"] == ("sandbox",)


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("О правах автора и авторском праве.", "авторское право", ["авторском", "праве"]),
        ("О правах автора.", "авторское право", ["правах"]),
        ("Құқық иеленушінің құқықтары", "құқық", ["Құқық", "құқықтары"]),
        ("Интеллектуальная собственность", "интел", ["Интеллектуальная"]),
        ("Риск и риски", '"риски"', ["Риск", "риски"]),
        ("Нет такого", "право", []),
        ("Любой текст", "", []),
    ],
)
def test_find_in_text(text: str, query: str, found: list[str]) -> None:
    (spans,) = find_in([text], query)
    assert [text[start:end] for start, end in spans] == found


def test_keyword_in_context(filled: SearchIndex) -> None:
    rows = filled.concordance(SearchRequest("авторское право", lang="ru"))
    assert [row.word for row in rows][:1] == ["авторским правом"]
    assert rows[0].left.endswith("охраняются ")
    assert rows[0].left_key()[0] == "охраняются"
    assert rows[0].right_key()[0] == "только"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("автор", "авторлық құқық"),
        ("Смыш", "СМЫШЛЯЕВА Е.В."),
        ("управление р", "Управление рисками"),
        ("кау", "қауіп-қатер"),
        ("творческого вк", "творческого вклада"),
        ("Smysh", "СМЫШЛЯЕВА Е.В."),
        ("риск спикер:см", 'риск спикер:"СМЫШЛЯЕВА Е.В."'),
        ("author:berd", 'author:"Бердиярова"'),
    ],
)
def test_suggestions_while_typing(filled: SearchIndex, typed: str, expected: str) -> None:
    assert expected in [found.text for found in filled.suggest(typed)]


def test_facets_count_every_match(filled: SearchIndex) -> None:
    found = filled.search(SearchRequest("авторское право", limit=1))
    assert len(found.hits) == 1
    assert sum(found.facets["kind"].values()) == found.total
    assert sum(found.facets["lang"].values()) > found.total  # a unit in two languages counts once
    assert found.facets["kind"] == {"act": 2, "debate": 2, "commentary": 2}
    assert found.facets["article"] == {"art_23": 2}


@pytest.mark.parametrize(
    ("query", "message", "meant"),
    [
        ("fdnjhcrjt ghfdj", "search-layout", "авторское право"),
        ("сщзнкшпре", "search-layout", "copyright"),
        ("пормпт", "search-corrected", "промпт"),
    ],
)
def test_slips_of_the_hand(filled: SearchIndex, query: str, message: str, meant: str) -> None:
    found = filled.search(SearchRequest(query))
    assert (found.message, found.suggestions) == (message, (meant,))
    assert found.hits


def test_near_duplicates_are_folded(filled: SearchIndex) -> None:
    text = "Мына мәтін екі рет айтылды: жасанды интеллект қауіпсіз болуы керек, әріптестер."
    twice = [Passage("sitting-2", SPOKEN[0].kind, f"speech_{n}__p_1", "kk", text) for n in (1, 2)]
    filled.update("sitting-2", "1", twice)
    (hit,) = filled.search(SearchRequest("екі рет айтылды")).hits
    assert hit.similar == ("sitting-2/speech_2__p_1",)
    assert len(filled.search(SearchRequest("екі рет айтылды", fold=False)).hits) == 2


def test_word_without_kazakh_letters_comes_after_the_real_one(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path, Glossary())
    kind = SPOKEN[0].kind
    index.update(
        "d",
        "1",
        [
            Passage("d", kind, "speech_1__p_1", "kk", "Қазақ халқының құқығы туралы айтылды."),
            Passage("d", kind, "speech_2__p_1", "kk", "Казак деген сөз осылай да жазылды екен."),
        ],
    )
    found = index.search(SearchRequest("казак"))
    assert [hit.eid for hit in found.hits] == ["speech_2__p_1", "speech_1__p_1"]
    index.close()


def test_related_words_only_when_asked(filled: SearchIndex) -> None:
    more = [Passage("d", SPOKEN[0].kind, "speech_9__p_1", "kk", "Бұл құқықтық мәселе ғой.")]
    filled.update("d", "1", more)
    assert "speech_9__p_1" not in [h.eid for h in filled.search(SearchRequest("құқық")).hits]
    found = filled.search(SearchRequest("құқық", related=True))
    assert "speech_9__p_1" in [h.eid for h in found.hits]


def test_large_library_moves_to_the_other_engine(tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr("kzailaw_desktop.search.index.LARGE", 5)
    assert LARGE > 1000
    index = SearchIndex(tmp_path, GLOSSARY)
    index.update("sitting", "1", SPOKEN)
    assert index.engine == "whoosh"
    before = [hit.eid for hit in index.search(SearchRequest("авторлық құқық")).hits]
    index.update("law", "1", LAW)
    assert index.engine == "fts5"
    assert set(index.fingerprints()) == {"law", "sitting"}
    assert set(before) <= {hit.eid for hit in index.search(SearchRequest("авторлық құқық")).hits}
    again = SearchIndex(tmp_path, GLOSSARY)
    assert (again.engine, again.rebuilt) == ("fts5", None)
    index.close()
    again.close()


def test_field_with_no_value_is_explained() -> None:
    with pytest.raises(QueryError) as caught:
        parse("спикер:")
    assert "спикер" in caught.value.text("en")
