"""Questions asked of the shipped library: filters, facets, equivalents, the user's own notes."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kzailaw_desktop.library import Library
from kzailaw_desktop.library.index_jobs import apply, needed, start
from kzailaw_desktop.library.indexed import own_notes
from kzailaw_desktop.library.indexed.questions import Answer, Question, Questions, author_of
from kzailaw_desktop.workspace import Annotation, SavedSearch

LAW = "law-230-viii"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    home = tmp_path_factory.mktemp("questions")
    made = Library.open(home / "own", home / "work.kzw", index_dir=home / "index")
    made.workspace.save_annotation(
        Annotation(LAW, "art_17", body="Сұрыптау туралы ескертпем", tags=("маңызды",))
    )
    apply(made, needed(made))
    yield made
    made.close()


@pytest.fixture(scope="module")
def questions(library: Library) -> Questions:
    return Questions(library)


def test_nothing_is_left_to_index_after_an_update(library: Library) -> None:
    assert not needed(library)
    assert not library.index_is_stale()


def test_a_note_is_found_by_an_inflected_form(questions: Questions) -> None:
    answer = questions.ask(Question.of("ескертпелерім").asking(kind="note"))
    assert [hit.document for hit in answer.results.hits] == [own_notes.DOCUMENT]
    hit = answer.results.hits[0]
    assert hit.article == "art_17"
    assert "17" in hit.label
    assert answer.facets["kind"]["note"] == 1


def test_a_changed_note_makes_only_itself_stale(library: Library) -> None:
    note = library.workspace.annotations()[0]
    kept = library.workspace.save_annotation(note)
    update = needed(library)
    assert [doc for doc, _ in update.changed] == [own_notes.DOCUMENT]
    assert update.small
    apply(library, update)
    assert kept.id in {h.eid for h in library.index.search(Question.of("ескертпе").request).hits}


@pytest.mark.parametrize("query", ["641-1", "ст. 641-1 КоАП", "641-1-бап", "CAO art. 641-1"])
def test_a_note_on_the_history_of_the_law_leads_to_what_it_speaks_of(
    questions: Questions, query: str
) -> None:
    hits = questions.ask(Question.of(query)).results.hits[:2]
    note = next(hit for hit in hits if hit.kind == "amendment")
    assert (note.document, note.eid) == (LAW, "n17")
    assert note.targets == ("art_18", "art_21", "art_30")
    assert note.stage == "in-force"
    assert "4" in note.snippet.split("МРП")[-1] or note.lang != "ru"  # a note is given whole


def test_notes_are_found_by_article_kind_and_stage(questions: Questions) -> None:
    def stages(query: str, **chips: str) -> set[tuple[str, str]]:
        hits = questions.ask(Question.of(query).asking(fold=False, **chips)).results.hits
        return {(hit.kind, hit.stage) for hit in hits}

    assert stages("бап:15 вид:история статус:сообщено") == {("amendment", "reported")}
    assert stages("штраф", kind="amendment") <= {("amendment", s) for s in ("in-force", "proposed")}
    assert ("amendment", "in-force") in stages("641-1", article="30")


@pytest.mark.parametrize(
    ("russian", "kazakh", "english"),
    [
        ("статья:23", "бап:23", "article:23"),
        ("спикер:Ашимбаев", "сөйлеуші:Әшімбаев", "speaker:Ashimbayev"),
        ("автор:Бердиярова", "автор:Бердиярова", "author:Berdiyarova"),
        ("дата:23.10.2025", "күні:2025-10-23", "date:23.10.2025"),
        ("год:2026 вид:комментарий", "жыл:2026 түр:түсініктеме", "year:2026 kind:commentary"),
        ("язык:казахский риск", "тіл:қазақша риск", "lang:kk риск"),
        ("заголовок:право", "тақырып:право", "heading:право"),
        ("статус:предложено", "мәртебе:ұсыныс", "stage:proposed"),
        ("документ:law-230-viii", "құжат:law-230-viii", "doc:law-230-viii"),
    ],
)
def test_fields_have_names_in_three_languages(
    questions: Questions, russian: str, kazakh: str, english: str
) -> None:
    found = [questions.ask(Question.of(query)).results for query in (russian, kazakh, english)]
    assert found[0].total
    assert len({each.total for each in found}) == 1


def test_a_field_that_is_none_is_told_of(questions: Questions) -> None:
    results = questions.ask(Question.of("автр:Бердиярова")).results
    assert (results.message, results.params["field"]) == ("query-field-unknown", "автр")
    assert not questions.ask(Question.of("статья:23")).results.message
    trouble = questions.ask(Question.of("сөйлеуші:")).trouble
    assert trouble is not None
    assert "«сөйлеуші»" in trouble.text("kk")


def test_the_law_comes_before_notes_on_it(questions: Questions) -> None:
    kinds = [hit.kind for hit in questions.ask(Question.of("управление рисками")).results.hits]
    assert kinds[0] == "act"
    assert kinds.index("amendment") >= 10


def test_facets_stay_when_one_of_them_is_chosen(questions: Questions) -> None:
    free = questions.ask(Question.of("тәуекел"))
    assert set(free.facets["kind"]) >= {"act", "debate", "commentary"}
    narrow = questions.ask(free.question.toggled("kind", "act"))
    assert {hit.kind for hit in narrow.results.hits} == {"act"}
    assert narrow.facets["kind"] == free.facets["kind"]
    assert max(narrow.facets["lang"].values()) == narrow.results.total  # a unit counts once


def test_two_values_of_a_facet_are_either(questions: Questions) -> None:
    both = Question.of("тәуекел").toggled("kind", "act").toggled("kind", "debate")
    assert both.values("kind") == ("act", "debate")
    assert {h.kind for h in questions.ask(both).results.hits} == {"act", "debate"}
    assert both.toggled("kind", "act").toggled("kind", "debate") == Question.of("тәуекел")


@pytest.mark.parametrize("facet", ["kind", "lang", "document", "speaker", "author", "article", "year"])  # fmt: skip
def test_each_value_of_each_facet_can_be_asked_for(questions: Questions, facet: str) -> None:
    free = questions.ask(Question.of("тәуекел OR риск OR risk"))
    value, count = next(iter(free.facets[facet].items()))
    narrow = questions.ask(free.question.toggled(facet, value))
    assert 0 < narrow.results.total <= count + 2
    assert narrow.question.filters() == [(facet, value)]
    assert narrow.question.unfiltered() == free.question


def test_an_equivalent_can_be_taken_away_and_is_still_offered(questions: Questions) -> None:
    whole = questions.ask(Question.of("авторское право"))
    assert "авторлық құқық" in whole.results.expanded
    less = questions.ask(whole.question.asking(without=("авторлық құқық",)))
    assert "авторлық құқық" not in less.results.expanded
    assert set(less.equivalents) == set(whole.equivalents)
    assert _kazakh(less) < _kazakh(whole)


def _kazakh(answer: Answer) -> int:
    """Passages in Kazakh that have all that was asked for, in the user's words or others."""
    return sum(hit.lang == "kk" and hit.tier == 0 for hit in answer.results.hits)


@pytest.mark.parametrize(("query", "code"), [("", "query-empty"), ("*", "query-only-wildcard"), ("бап:", "query-field-empty")])  # fmt: skip
def test_a_query_that_makes_no_sense_is_answered_with_why(
    questions: Questions, query: str, code: str
) -> None:
    answer = questions.ask(Question.of(query))
    assert answer.trouble is not None
    assert answer.trouble.code == code
    assert questions.concordance(Question.of(query)) == []


def test_places_and_spans_are_those_of_the_snippets(questions: Questions, library: Library) -> None:
    question = Question.of("тәуекелдерді бағалау")
    hit = next(h for h in questions.ask(question).results.hits if h.document == LAW)
    assert hit.eid in questions.places(question, LAW)
    passage = next(p for p in library.passages(LAW) if (p.eid, p.lang) == (hit.eid, hit.lang))
    spans = questions.spans(question, passage.text, passage.lang)
    marked = {hit.snippet[a:b] for a, b in hit.marks}
    assert marked <= {passage.text[a:b] for a, b in spans}


def test_a_question_can_be_kept_as_a_search(library: Library) -> None:
    question = Question.of("риск").asking(kind="act", year=2025, without=("тәуекел",))
    library.workspace.save_search(SavedSearch("Тәуекел", question.as_record()))
    kept = library.workspace.saved_searches()[0]
    assert Question.from_record(kept.request) == question
    assert Question.from_record({"query": 7, "year": "x", "other": 1}).request.query == ""


def test_the_child_process_makes_the_same_index(library: Library, tmp_path: Path) -> None:
    other = Library.open(library.user_store.root, tmp_path / "none.kzw", index_dir=tmp_path / "i")
    update = needed(other)
    assert {doc for doc, _ in update.changed} == set(other.ids())
    builder = start(other, update)
    try:
        last = builder.wait(60)
        while last.state == "working":
            last = builder.wait(60)
    finally:
        builder.close()
    assert last.state == "done", last
    other.index.reopen()
    assert not needed(other)
    assert other.search(Question.of("тәуекел").request).total
    other.close()


def test_threads_that_open_the_workspace_at_once_share_it(tmp_path: Path) -> None:
    made = Library.open(tmp_path / "own", tmp_path / "w.kzw", index_dir=tmp_path / "i")
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: made.workspace, range(16)))
    assert len({id(each) for each in found}) == 1
    assert not made.workspace.read_only
    made.close()


def test_an_exported_translation_says_that_it_is_one(
    questions: Questions, library: Library, tmp_path: Path
) -> None:
    from kzailaw_desktop.library.written.result_export import export_results

    answer = questions.ask(Question.of("оценка рисков").asking(kind="act", lang="ru"))
    out = tmp_path / "found.csv"
    export_results(library, answer, out, "kk")
    rows = out.read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) > 1
    assert all("рабочий перевод" in row for row in rows[1:])


def test_an_exported_note_says_where_it_comes_from(
    questions: Questions, library: Library, tmp_path: Path
) -> None:
    from kzailaw_desktop.library.written.result_export import export_results

    out = tmp_path / "told.csv"
    export_results(library, questions.ask(Question.of("641-1").asking(lang="ru")), out, "ru")
    row = out.read_text(encoding="utf-8-sig").splitlines()[1]
    assert "ст. 18, ст. 21, ст. 30" in row
    assert "232-VIII" in row


@pytest.mark.parametrize(
    ("byline", "name"),
    [
        ("Салимгерей А.С. и др., 2025", "Салимгерей А.С."),
        ("Салимгерей А.С. және т.б., 2025", "Салимгерей А.С."),
        ("Аккожина А.Т., 2025", "Аккожина А.Т."),
    ],
)
def test_the_author_is_the_same_in_every_language(byline: str, name: str) -> None:
    assert author_of(byline) == name
