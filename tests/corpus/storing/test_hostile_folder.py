"""A library folder from anybody: nothing outside it is read, changed or deleted."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kzailaw_desktop.corpus.storing.folder import MAX_BYTES, LibraryFolder, is_plain_name
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Act
from kzailaw_desktop.errors import KzaiLawError, LibraryBroken

LAW = "law-230-viii"
SECRET = b"<secret/>"

NAMES_OUTSIDE = [
    "../secret.xml",
    "law-1-i/../../secret.xml",
    "/etc/passwd",
    "//server/share/x.xml",
    "C:/secret.xml",
    "..\\secret.xml",
    "law-1-i\\..\\..\\secret.xml",
    "\\\\server\\share\\x.xml",
    "law-1-i/.. /x.xml",
    "",
    ".",
    "a//b.xml",
    "a/./b.xml",
    "secret.xml:stream",
    "a\0b.xml",
    "a\nb.xml",
    "x" * 500,
]


@pytest.fixture
def law(root: Path) -> Act:
    found = Store(root / "corpus", read_only=True).load(LAW)
    assert isinstance(found, Act)
    return found


@pytest.fixture
def store(tmp_path: Path, law: Act) -> Store:
    """A library with one sound act, and a file outside it that must stay as it is."""
    (tmp_path / "secret.xml").write_bytes(SECRET)
    found = Store(tmp_path / "library")
    found.save(replace(law, expressions=law.expressions[:1], notes=()))
    return found


def add(store: Store, rows: str) -> None:
    manifest = store.root / "library.toml"
    manifest.write_text(f"{manifest.read_text('utf-8')}\n{rows}", encoding="utf-8")


def entry(id: str, *files: str, kind: str = "act") -> str:
    return f'[[document]]\nid = "{id}"\nkind = "{kind}"\nfiles = {list(files)!r}\n'


def refused(store: Store, id: str) -> LibraryBroken:
    """The one message that a document cannot be used."""
    if id in store.broken():
        error = store.broken()[id]
        assert isinstance(error, LibraryBroken)
        return error
    with pytest.raises(LibraryBroken) as caught:
        store.load(id)
    return caught.value


@pytest.mark.parametrize("name", NAMES_OUTSIDE)
def test_names_that_lead_outside_are_refused(name: str) -> None:
    assert not is_plain_name(name)


@pytest.mark.parametrize(
    "name", ["law-7/kk@2020-01-01.xml", "commentary/Иванов 2024.toml", "заң/қаз.xml", "a..b/x.xml"]
)
def test_plain_names_are_allowed(name: str) -> None:
    assert is_plain_name(name)


@pytest.mark.parametrize("name", ["../secret.xml", "/etc/passwd", "C:/x", "a/../../secret.xml"])
def test_an_entry_outside_is_one_message_and_the_rest_stays(store: Store, name: str) -> None:
    add(store, entry("law-1-i", name))
    assert refused(store, "law-1-i").code == "library-name-outside"
    assert [e.id for e in store.entries()] == [LAW]
    assert isinstance(store.load(LAW), Act)


def test_removing_and_saving_delete_nothing_outside(store: Store, law: Act, tmp_path: Path) -> None:
    add(store, entry("law-1-i", "../secret.xml", "library.toml"))
    store.save(replace(law, id="law-1-i"))
    assert (tmp_path / "secret.xml").read_bytes() == SECRET
    store.remove("law-1-i")
    assert (tmp_path / "secret.xml").read_bytes() == SECRET
    assert [e.id for e in store.entries()] == [LAW]


def test_removing_a_document_leaves_the_files_of_others(store: Store) -> None:
    own = store.entry(LAW).files[0]
    add(store, entry("law-1-i", own, "library.toml", "glossary.toml", "notes.txt"))
    (store.root / "glossary.toml").write_text("")
    (store.root / "notes.txt").write_text("x")
    store.remove("law-1-i")
    assert isinstance(store.load(LAW), Act)
    assert (store.root / "glossary.toml").exists()
    assert (store.root / "notes.txt").exists()


@pytest.mark.parametrize("id", ["../x", "con", "a/b", "", "заң", "x" * 200, "."])
def test_an_id_that_is_no_name_of_a_folder_is_refused(store: Store, id: str) -> None:
    add(store, entry(id, "x.xml"))
    assert [e.id for e in store.entries()] == [LAW]
    assert len(store.broken()) == 1


BAD_TYPES = [
    "files = [[]]",
    "files = [[], {}]",
    "files = 'x.xml'",
    "files = [1, 2]",
    "files = {a = 'b'}",
    "files = [2020-01-01]",
    "kind = 7",
    "kind = 'note'",
    "kind = ['act']",
    "id = 5",
    "id = ['law-1-i']",
    "id = 2020-01-01",
]


@pytest.mark.parametrize("line", BAD_TYPES)
def test_a_value_of_another_type_is_one_message(store: Store, line: str) -> None:
    fields = {"id": "id = 'law-1-i'", "kind": "kind = 'act'", "files": "files = []"}
    fields[line.split()[0]] = line
    add(store, "[[document]]\n" + "\n".join(fields.values()))
    (error,) = store.broken().values()
    assert error.code == "library-entry-broken"
    assert "\n" not in str(error)
    assert isinstance(store.load(LAW), Act)


def test_rows_that_are_no_tables_are_kept_and_named(tmp_path: Path, law: Act) -> None:
    store = Store(tmp_path)
    (tmp_path / "library.toml").write_text("document = [1, 'x', [], {id = 'law-1-i'}]")
    assert len(store.broken()) == 4
    store.save(law)
    assert [e.id for e in store.entries()] == [LAW]
    assert len(store.broken()) == 4


@pytest.mark.parametrize("text", ["[" * 100_000, "document = 5", "a = '", "\xff", "x = [" * 5000])
def test_a_manifest_that_is_none_is_one_message(tmp_path: Path, text: str) -> None:
    (tmp_path / "library.toml").write_bytes(text.encode("latin-1"))
    with pytest.raises(LibraryBroken) as caught:
        Store(tmp_path).entries()
    assert caught.value.code == "library-manifest-broken"


def test_a_document_listed_a_thousand_times_is_read_once(store: Store) -> None:
    add(store, entry(LAW) * 1000)
    assert [e.id for e in store.entries()] == [LAW]
    assert len(store.broken()) == 1
    add(store, entry("law-1-i", *(["law-1-i/kk.xml"] * 1000)))
    assert store.entry("law-1-i").files == ("law-1-i/kk.xml",)
    add(store, entry("law-2-i", *(f"law-2-i/{n}.xml" for n in range(10_000))))
    assert store.broken()["law-2-i"].code == "library-entry-broken"


@pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and devices of Unix")
class TestSpecialFiles:
    """Links, pipes, devices and folders in the place of a document."""

    @pytest.mark.parametrize(
        ("kind", "code"),
        [
            ("link", "library-link-outside"),
            ("folder-link", "library-link-outside"),
            ("chain", "library-link-outside"),
            ("circle", "library-file-not-plain"),
            ("pipe", "library-file-not-plain"),
            ("device", "library-link-outside"),
            ("folder", "library-file-not-plain"),
            ("huge", "library-file-too-large"),
        ],
    )
    def test_it_is_one_message(self, store: Store, tmp_path: Path, kind: str, code: str) -> None:
        name = self.make(kind, store.root, tmp_path)
        add(store, entry("law-1-i", name))
        assert refused(store, "law-1-i").code == code
        store.remove("law-1-i")
        assert (tmp_path / "secret.xml").read_bytes() == SECRET
        assert [e.id for e in store.entries()] == [LAW]

    @staticmethod
    def make(kind: str, root: Path, outside: Path) -> str:
        file = root / "x.xml"
        if kind == "link":
            file.symlink_to(outside / "secret.xml")
        elif kind == "folder-link":
            (root / "away").symlink_to(outside)
            return "away/secret.xml"
        elif kind == "chain":
            (root / "y.xml").symlink_to(outside / "secret.xml")
            file.symlink_to(root / "y.xml")
        elif kind == "circle":
            (root / "y.xml").symlink_to(file)
            file.symlink_to(root / "y.xml")
        elif kind == "pipe":
            os.mkfifo(file)
        elif kind == "device":
            file.symlink_to("/dev/zero")
        elif kind == "folder":
            file.mkdir()
        else:
            with file.open("wb") as made:
                made.truncate(MAX_BYTES + 1)
        return "x.xml"

    def test_nothing_is_written_through_a_link(
        self, store: Store, law: Act, tmp_path: Path
    ) -> None:
        (tmp_path / "outside").mkdir()
        (store.root / "law-1-i").symlink_to(tmp_path / "outside")
        with pytest.raises(LibraryBroken) as caught:
            store.save(replace(law, id="law-1-i"))
        assert caught.value.code == "library-link-outside"
        assert list((tmp_path / "outside").iterdir()) == []

    def test_a_manifest_that_is_a_pipe_is_refused(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "library.toml")
        with pytest.raises(KzaiLawError):
            Store(tmp_path).entries()

    def test_a_link_inside_the_folder_is_followed(self, tmp_path: Path) -> None:
        folder = LibraryFolder(tmp_path)
        folder.write({"a.xml": b"<a/>"})
        (tmp_path / "b.xml").symlink_to("a.xml")
        assert folder.read("b.xml") == b"<a/>"


WRONG_RECORDS = [
    ("[record]\ntitle = 2020-01-01", "title"),
    ("[record.title]\nru = 2020-01-01", "ru"),
    ("[record]\nyear = [2020]", "year"),
    ("[record]\nreceived = 7", "received"),
    ("[record]\nrecognise = 'x'", "recognise"),
    ("[record]\nauthors = 'x'", "authors"),
    ("[[entry]]\nid = 5", "id"),
    ("[[entry]]\nid = 'd1'\nru = ['x']", "ru"),
    ("[[entry]]\nid = 'd1'\nprovisions = [1]", "provisions"),
    ("[[entry]]\nid = 'd1'\nplace = 1", "place"),
    ("[[entry]]\nid = 'd1'\nmismatch = {ru = 1}", "ru"),
    ("entry = 'x'", "entry"),
]


@pytest.mark.parametrize(("lines", "named"), WRONG_RECORDS)
def test_a_record_with_a_value_of_another_type_names_it(
    store: Store, lines: str, named: str
) -> None:
    (store.root / "commentary").mkdir()
    (store.root / "commentary" / "x-2025.toml").write_text(f'id = "x-2025"\n{lines}')
    add(store, entry("x-2025", "commentary/x-2025.toml", kind="commentary"))
    error = refused(store, "x-2025")
    assert error.code == "record-unreadable"
    assert named in str(error)


@pytest.mark.parametrize(
    "lines", ["note = 'x'", "[[note]]\nid = 5", "[[note]]\nid = 'n'\nevent = 3\nstage = 'x'", "a ="]
)
def test_notes_of_another_type_are_one_message(store: Store, lines: str) -> None:
    (store.root / LAW / "notes.toml").write_text(lines)
    assert refused(store, LAW).code == "library-file-broken"


def test_the_examples_of_the_kind_are_one_message_each(
    shared: Path, tmp_path: Path, root: Path
) -> None:
    hard = shared / "testdata" / "cases" / "hard"
    (tmp_path / "library.toml").write_bytes(
        (hard / "library.files-list-of-lists.toml").read_bytes()
    )
    assert list(Store(tmp_path).broken()) == ["salimgerey-2025"]
    for number, file in enumerate(sorted(hard.glob("commentary.*.toml"))):
        store = Store(tmp_path / str(number))
        (store.root / "commentary").mkdir(parents=True)
        add_to = store.root / "library.toml"
        add_to.write_text(entry("x-2025", kind="commentary"))
        (store.root / "commentary" / "x-2025.toml").write_bytes(file.read_bytes())
        assert refused(store, "x-2025").code == "record-unreadable"
