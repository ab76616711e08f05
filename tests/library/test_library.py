"""The library as a whole: what is shipped and what the user brings, as one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.domain import Document, Status
from kzailaw_desktop.errors import LibraryBroken, NotFound, WorkspaceTrouble
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.catalogue.linking import LinkWriter
from kzailaw_desktop.library.indexed.indexing import update_index
from kzailaw_desktop.library.pinpoints.sources import pinpoint
from kzailaw_desktop.library.written.exporting import MemoRequest, memo_content
from kzailaw_desktop.links.build import DocumentLinker
from kzailaw_desktop.search import SearchRequest
from kzailaw_desktop.workspace import Annotation

LAW = "law-230-viii"
SENATE = "senate-2025-10-23"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library.open(tmp_path / "lib", tmp_path / "ws.sqlite", index_dir=tmp_path / "index")
    yield opened
    opened.close()


@pytest.fixture
def official(root: Path, tmp_path: Path) -> Path:
    """The Russian text with one word changed, as an official edition would come."""
    text = (root / "corpus" / LAW / "source.ru.txt").read_text(encoding="utf-8")
    changed = text.replace("1) законности;", "1) строгой законности;")
    assert changed != text
    file = tmp_path / "official.txt"
    file.write_text(changed, encoding="utf-8")
    return file


def reports(library: Library, *files: Path) -> list[ImportReport]:
    return [step for step in library.import_files(files) if isinstance(step, ImportReport)]


def test_an_unverified_copy_takes_the_place_of_the_working_translation(
    library: Library, official: Path
) -> None:
    before = library.act(LAW).expression("ru")
    assert before is not None
    assert before.status is Status.WORKING_TRANSLATION
    (report,) = reports(library, official)
    texts = [e for e in library.act(LAW).expressions if e.lang == "ru"]
    assert report.document == LAW
    assert [e.status for e in texts] == [Status.UNVERIFIED]  # a plain file proves nothing
    assert library.act(LAW).expression("kk") is not None


def test_annotations_follow_the_text_that_replaces_theirs(library: Library, official: Path) -> None:
    kept = Annotation(LAW, "art_23__para_1", lang="ru", body="о вкладе человека")
    quoted = Annotation(
        LAW, "art_4__point_1", lang="ru", body="слово", exact="законности", start=0, end=10
    )
    gone = Annotation(
        LAW, "art_4__point_1", lang="ru", body="всё", exact="законности;", start=0, end=11,
        prefix="", suffix="",
    )  # fmt: skip
    for annotation in (kept, quoted, gone):
        library.workspace.save_annotation(annotation)
    reports(library, official)
    now = {a.body: a for a in library.workspace.annotations(document=LAW)}
    assert set(now) == {"о вкладе человека", "слово", "всё"}
    assert now["о вкладе человека"].anchor == ""
    assert now["слово"].anchor in ("moved", "review")


def test_only_a_changed_document_is_indexed_again(library: Library, official: Path) -> None:
    first = update_index(library)
    again = update_index(library)
    reports(library, official)
    third = update_index(library)
    assert (first["documents"], again["documents"], third["documents"]) == (5, 0, 1)
    assert update_index(library, rebuild=True)["documents"] == 5
    hits = library.search(SearchRequest("строгой законности", lang="ru")).hits
    assert hits[0].eid == "art_4__point_1"


def test_the_full_text_of_an_article_joins_its_digest(library: Library, shared: Path) -> None:
    assert library.missing_texts() == ["salimgerey-2025", "ibragimova-2025", "berdiyarova-2026"]
    found = library.import_known([shared / "corpus"])
    assert {r.document for r in found} == {
        "salimgerey-2025", "ibragimova-2025", "berdiyarova-2026",
    }  # fmt: skip
    assert library.missing_texts() == []
    article = library.document("salimgerey-2025")
    assert len(article.digest) >= 20
    assert any(section.role == "body" for section in article.sections)
    assert library.import_known([shared / "corpus"]) == []


def test_the_context_of_article_24_holds_the_exchange_on_insurance(library: Library) -> None:
    context = library.context("art_24")
    speakers = {entry.speaker for entry in context.debate}
    assert {"ОРЫНБАСАРОВ Б.Т.", "АҚҚОЖИНА Б.Б."} <= speakers
    assert any(entry.event == "returned" for entry in context.notes)
    assert library.counts(LAW)["art_24"] > 0


def test_a_note_names_the_unit_that_concerns_the_one_asked_for(library: Library) -> None:
    notes = library.context("art_23").notes
    assert notes
    assert {entry.target.split("__")[0] for entry in notes} == {"art_23"}


def test_a_rejected_suggestion_is_gone_and_a_confirmed_one_is_certain(library: Library) -> None:
    first, second = [e for e in library.context("art_23").debate if str(e.kind) == "thematic"][:2]
    library.decide(first.document, first.eid, LAW, first.target, "rejected")
    library.decide(second.document, second.eid, LAW, second.target, "confirmed")
    now = {(e.eid, str(e.kind)) for e in library.context("art_23").debate}
    assert first.eid not in {eid for eid, _ in now}
    assert (second.eid, "confirmed") in now
    library.decide(first.document, first.eid, LAW, first.target, "")
    assert first.eid in {e.eid for e in library.context("art_23").debate}


@pytest.mark.parametrize(
    ("doc", "eid", "lang", "words"),
    [
        (SENATE, "speech_35__p_1", "ru", "заседание Сената 23.10.2025, Рахметова Ә.Қ."),
        (SENATE, "speech_35__p_1", "kk", "Сенат отырысы 23.10.2025, Рахметова Ә.Қ., 35-сөз"),
        ("salimgerey-2025", "digest_d01", "en", "Salimgerei A. et al., 2025"),
        (LAW, "art_17__para_3", "ru", "рабочий перевод"),
    ],
)
def test_a_pinpoint_says_where_in_the_readers_language(
    library: Library, doc: str, eid: str, lang: str, words: str
) -> None:
    assert words in pinpoint(library, doc, eid, lang)


def test_a_memo_holds_units_entries_notes_and_sources(library: Library) -> None:
    library.workspace.save_annotation(Annotation(LAW, "art_23__para_1", lang="ru", body="моё"))
    content = memo_content(library, MemoRequest(units=((LAW, "art_23"),), lang="ru"))
    (article,) = content.articles
    assert {entry.kind for entry in article.entries} == {"commentary", "debate", "history"}
    assert [note.text for note in article.notes] == ["моё"]
    assert all(set(row.texts) == {"kk", "ru"} for row in article.rows)
    assert any("рабочий перевод" in line for line in content.sources)
    assert not [entry for entry in article.entries if entry.link == "thematic"]
    asked = MemoRequest(units=((LAW, "art_23"),), lang="ru", suggestions=True)
    with_suggestions = memo_content(library, asked).articles[0]
    assert [entry for entry in with_suggestions.entries if entry.link == "thematic"]


def test_links_are_kept_until_a_document_changes(
    library: Library, official: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[str] = []
    writing = LinkWriter.write

    def watched(self: LinkWriter, document: Document, linker: DocumentLinker) -> None:
        written.append(document.id)
        writing(self, document, linker)

    made = library.links.links
    monkeypatch.setattr(LinkWriter, "write", watched)
    library.forget()
    assert library.links.links == made
    assert written == []
    reports(library, official)
    assert library.links.links
    assert written == ["law-230-viii"]


def test_a_library_reads_nothing_until_it_is_asked(tmp_path: Path) -> None:
    late = Library.open(tmp_path / "lib", tmp_path / "ws.sqlite", forgiving=True)
    first = late.first_document()
    assert first is not None
    assert first.id == late.first_document("no such document").id == LAW
    assert not any(tmp_path.iterdir())
    assert late.document(LAW).expressions == first.expressions
    assert late.workspace.annotations() == []


def test_trouble_with_the_folder_does_not_keep_the_law_from_being_read(tmp_path: Path) -> None:
    foreign = tmp_path / "photographs"
    foreign.mkdir()
    (foreign / "cat.jpg").write_bytes(b"cat")
    with pytest.raises(LibraryBroken):
        Library.open(foreign, tmp_path / "ws.sqlite")
    late = Library.open(foreign, tmp_path / "ws.sqlite", forgiving=True)
    assert late.first_document() is not None
    with pytest.raises(LibraryBroken):
        late.ids()


def test_an_empty_workspace_stands_in_for_one_that_cannot_be_opened(tmp_path: Path) -> None:
    file = tmp_path / "ws.sqlite"
    file.write_bytes(b"no database at all" * 400)
    with Library.open(tmp_path / "lib", file, forgiving=True).workspace as stand_in:
        assert stand_in.read_only
        assert stand_in.annotations() == []
    strict = Library.open(tmp_path / "lib", file)
    with pytest.raises(WorkspaceTrouble):
        _ = strict.workspace


@pytest.mark.parametrize(
    ("link", "place"),
    [
        ("/akn/kz/act/2025-11-17/230-viii/~art_17__para_1", (LAW, "art_17__para_1")),
        ("/akn/kz/act/2025-11-17/230-viii", (LAW, "")),
        ("/akn/kz/debaterecord/senate/2025-10-23/~speech_12__p_1", (SENATE, "speech_12__p_1")),
        ("ibragimova-2025", ("ibragimova-2025", "")),
    ],
)
def test_a_copied_link_leads_back(library: Library, link: str, place: tuple[str, str]) -> None:
    assert library.resolve(link, LAW) == library.resolve(link) == place


@pytest.mark.parametrize("link", ["/akn/kz/act/2025-11-17/230-viii/~art_999", "/akn/x/~art_1"])
def test_a_link_that_leads_nowhere_is_told(library: Library, link: str) -> None:
    with pytest.raises(NotFound):
        library.resolve(link)


def test_an_altered_copy_takes_no_place_of_the_official_law(
    library: Library, root: Path, tmp_path: Path
) -> None:
    text = (root / "corpus/law-230-viii/source.kk.txt").read_text(encoding="utf-8")
    (tmp_path / "copy.txt").write_text(text.replace("тұлға", "адам", 1), encoding="utf-8")
    before = library.act(LAW).expression("kk")
    (report,) = reports(library, tmp_path / "copy.txt")
    assert {d.as_json()["kind"] for d in report.doubts} >= {"difference"}
    assert library.act(LAW).expression("kk") == before
    again = Library.open(library.user_dir, shipped=True)  # what was kept beside made it a library
    assert again.act(LAW).expression("kk") == before
    again.close()
