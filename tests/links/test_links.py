"""Links: what is known about a provision, from citations, digests, suggestions and decisions."""

from dataclasses import replace
from pathlib import Path

import pytest

from kzailaw_desktop import paths
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import (
    Act,
    BibliographicRecord,
    Commentary,
    Debate,
    LinkKind,
    Paragraph,
    Section,
)
from kzailaw_desktop.links import ContextEntry, LinkIndex, build_links, definitions_in
from kzailaw_desktop.links.build import SHOWN
from kzailaw_desktop.links.evaluate import documents, figures, gold, halves, suggestions, thematic
from kzailaw_desktop.links.suggesting.formulas import is_formula
from kzailaw_desktop.search.words.glossary import read

LAW = "law-230-viii"
SITTING = "senate-2025-10-23"


@pytest.fixture(scope="module")
def library() -> tuple[list[Act], list[Debate], list[Commentary]]:
    store = Store(paths.shipped_corpus(), read_only=True)
    loaded = [store.load(e.id) for e in store.entries()]
    return (
        [d for d in loaded if isinstance(d, Act)],
        [d for d in loaded if isinstance(d, Debate)],
        [d for d in loaded if isinstance(d, Commentary)],
    )


@pytest.fixture(scope="module")
def index(library: tuple[list[Act], list[Debate], list[Commentary]]) -> LinkIndex:
    return build_links(*library, read(paths.shipped_corpus() / "glossary.toml"))


def speakers(entries: tuple[ContextEntry, ...]) -> set[str]:
    return {e.speaker for e in entries}


def places(entries: tuple[ContextEntry, ...]) -> set[str]:
    return {e.eid.split("__")[0] for e in entries}


@pytest.mark.parametrize(
    ("article", "speeches"),
    [
        # The question, the vice-minister's answer, the deputy's, and a later speech; not her
        # «Можно дополнить?» (speech_38).
        ("art_23", {"speech_35", "speech_37", "speech_40", "speech_50"}),
        ("art_21", {"speech_14", "speech_16", "speech_18"}),
        ("art_24", {"speech_6", "speech_28", "speech_30"}),
    ],
)
def test_sitting_speaks_of_the_article(index: LinkIndex, article: str, speeches: set[str]) -> None:
    assert speeches <= places(index.context(LAW, article).debate)


def test_question_with_a_citation_comes_first(index: LinkIndex) -> None:
    first = index.context(LAW, "art_23").debate[0]
    assert (first.kind, first.speaker) == (LinkKind.EXPLICIT, "РАХМЕТОВА Ә.Қ.")
    assert first.text[first.start : first.end] == "23-бабында"
    assert "23-бабында" in first.snippet


def test_suggestions_have_score_and_reasons(index: LinkIndex) -> None:
    suggested = [e for e in index.context(LAW, "art_21").debate if e.kind is LinkKind.THEMATIC]
    assert suggested
    assert all(SHOWN <= e.score < 1 for e in suggested)
    assert any("дипфейк" in r.lower() for e in suggested for r in e.reasons)


def test_giving_the_floor_is_no_speech_on_the_matter(index: LinkIndex) -> None:
    assert "speech_36" not in places(index.context(LAW, "art_23").debate)


def test_own_before_parts_before_article(index: LinkIndex) -> None:
    order = {"own": 0, "child": 1, "article": 2}
    for eid in ("art_17", "art_17__para_3", "art_18__para_1"):
        context = index.context(LAW, eid)
        ranks = [order[e.relation] for e in context.commentary]
        assert ranks == sorted(ranks)
    relations = {e.relation for e in index.context(LAW, "art_18__para_1").commentary}
    assert "article" in relations
    assert {e.relation for e in index.context(LAW, "art_23").commentary} >= {"own", "child"}


def test_chapter_gathers_its_articles(index: LinkIndex) -> None:
    chapter = index.context(LAW, "chp_4")
    assert any(e.target == "art_23" and e.relation == "child" for e in chapter.debate)


def test_references_of_the_law_itself(index: LinkIndex) -> None:
    out = index.context(LAW, "art_18__para_2").references_out
    assert [(e.target, e.act) for e in out] == [("art_17__para_3", LAW)]
    for lang in ("kk", "ru"):
        into = index.context(LAW, "art_17__para_3", lang).references_in
        assert [(e.eid, e.lang) for e in into] == [("art_18__para_2", lang)]


def test_an_act_as_a_whole_is_linked_in_both_directions(index: LinkIndex) -> None:
    law = index.context(LAW, "")
    assert {"speech_3", "speech_6"} <= places(law.debate)
    out = {e.act for e in law.references_out}
    assert "Гражданским кодексом Республики Казахстан" in out
    assert LAW not in out
    assert not any("заңдар" in act for act in out)  # legislation at large
    assert not any(e.target == "" and e.act == LAW for e in index.context(LAW, "").references_in)


def test_definitions_of_a_unit_in_both_languages(index: LinkIndex) -> None:
    found = {(e.lang, e.eid) for e in index.context(LAW, "art_21").definitions}
    assert {("kk", "art_1__point_4"), ("ru", "art_1__point_4"), ("kk", "art_1__point_7")} <= found


def test_notes_and_counts(index: LinkIndex) -> None:
    notes = index.context(LAW, "art_24__para_2").notes
    assert any(n.event == "returned" and n.lang == "ru" for n in notes)
    counts = index.counts(LAW)
    assert counts["art_23"] > counts["art_6"] > 0


def test_decisions_of_the_user_are_kept(index: LinkIndex) -> None:
    passage = "speech_40__p_2"
    key = (SITTING, passage, LAW, "art_23")
    rejected = index.with_decisions({key: LinkKind.REJECTED})
    assert passage not in {e.eid for e in rejected.context(LAW, "art_23").debate}
    confirmed = index.with_decisions({key: LinkKind.CONFIRMED})
    entry = next(e for e in confirmed.context(LAW, "art_23").debate if e.eid == passage)
    assert entry.kind is LinkKind.CONFIRMED
    own = (SITTING, "speech_50__p_3", LAW, "art_28")
    added = index.with_decisions({own: LinkKind.CONFIRMED}).context(LAW, "art_28").debate
    assert "speech_50__p_3" in {e.eid for e in added}


def test_explicit_links_cannot_be_rejected(index: LinkIndex) -> None:
    key = (SITTING, "speech_35__p_4", LAW, "art_23")
    kept = index.with_decisions({key: LinkKind.REJECTED}).context(LAW, "art_23").debate
    assert "speech_35__p_4" in {e.eid for e in kept}


def test_act_of_another_name_gets_no_suggestions(
    library: tuple[list[Act], list[Debate], list[Commentary]],
) -> None:
    """A sitting that never names the law is not about it, whatever words it uses."""
    acts, debates, _ = library
    silent = replace(
        debates[0],
        speeches=tuple(
            replace(
                s,
                paragraphs=tuple(
                    replace(p, text=p.text.replace("интеллект", "зерек")) for p in s.paragraphs
                ),
            )
            for s in debates[0].speeches
        ),
    )
    found = build_links(acts, [silent], [], read(paths.shipped_corpus() / "glossary.toml"))
    assert not [k for k in found.links if k.kind is LinkKind.THEMATIC]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Жасанды интеллект жүйелерінің меншік иелері", "kk", ["art_1__point_5"]),
        ("Пайдаланушыларға ақпарат беріледі", "kk", ["art_1__point_7"]),
        ("собственники систем искусственного интеллекта", "ru", ["art_1__point_5"]),
        ("обучение моделей искусственного интеллекта", "ru", ["art_1__point_9"]),
        ("библиотеками данных и пользователями", "ru", ["art_1__point_1", "art_1__point_7"]),
        ("ничего такого", "ru", []),
    ],
)
def test_terms_in_any_form(text: str, lang: str, expected: list[str]) -> None:
    found = definitions_in(text, lang)
    assert [eid for _, _, eid in found] == expected
    assert all(0 <= start < end <= len(text) for start, end, _ in found)


def test_suggestions_hold_their_figures(shared: Path) -> None:
    """On the half of the gold that nothing was chosen on: what a reader accepts, and finds."""
    assert (shared / "corpus").is_dir()
    _, judging = halves(gold())
    result = figures(suggestions(thematic(), documents(), judging), SHOWN)
    assert result.precision >= 0.9
    assert result.recall_at_3 >= 0.8


def test_what_a_speaker_reads_out_leads_to_the_points(index: LinkIndex) -> None:
    for number in range(1, 8):
        read_out = index.context(LAW, f"art_17__para_3__point_{number}").debate
        own = [e.eid for e in read_out if e.relation == "own"]
        assert f"speech_6__p_{11 + number}" in own


def test_a_digest_of_a_chapter_is_an_entry_of_the_chapter(index: LinkIndex) -> None:
    of_chapter = {e.eid for e in index.context(LAW, "chp_4").commentary if e.relation == "own"}
    assert "digest_d31" in of_chapter
    assert "digest_d31" not in {e.eid for e in index.context(LAW, "art_21").commentary}


@pytest.mark.parametrize(
    ("text", "lang", "formula"),
    [
        ("Можно дополнить?", "ru", True),
        ("В этой связи ответьте на следующие вопросы.", "ru", True),
        ("Сұрағыңызға рақмет, құрметті әріптес.", "kk", True),
        ("Thank you for the question, colleagues.", "en", True),
        ("Кто несет ответственность за вред от системы?", "ru", False),
        ("Дербес деректерді кім қорғайды?", "kk", False),
    ],
)
def test_formulas(text: str, lang: str, formula: bool) -> None:
    assert is_formula(text, lang) is formula


def test_a_bare_article_of_an_undeclared_text_is_linked_to_nothing(
    library: tuple[list[Act], list[Debate], list[Commentary]],
) -> None:
    record = BibliographicRecord({"ru": "Записка"}, (), {}, 2026)
    lines = (
        "Закон «Об искусственном интеллекте» принят недавно.",
        "Статья 5 и пункт 3 статьи 17 здесь ни к чему не отнесены.",
        "Статья 18 Закона «Об искусственном интеллекте» говорит о рисках.",
    )
    own = tuple(Paragraph(f"sec_1__p_{n}", "ru", line) for n, line in enumerate(lines, 1))
    heading = "Закон «Об искусственном интеллекте»"
    named = (Paragraph("sec_2__p_1", "ru", "Статья 20 вводит аудит."),)
    note = Commentary(
        "note", "ru", record, (), (Section("sec_1", "", own), Section("sec_2", heading, named))
    )
    made = build_links(library[0], [], [note], read(paths.shipped_corpus() / "glossary.toml"))
    explicit = {e.eid for e in made.context(LAW, "art_5").commentary if e.kind == "explicit"}
    assert explicit == set()
    for article, place in (("art_18", "sec_1__p_3"), ("art_20", "sec_2__p_1")):
        found = made.context(LAW, article).commentary
        assert place in {e.eid for e in found if e.kind is LinkKind.EXPLICIT}
