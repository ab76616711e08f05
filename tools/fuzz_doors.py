"""Doors other than readers, for `tools/fuzz.py`: what takes bytes from elsewhere and its seeds."""

from __future__ import annotations

import contextlib
import io
import sqlite3
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from kzailaw_desktop import cli
from kzailaw_desktop.corpus.articles import digest
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.library import Library, checking
from kzailaw_desktop.library.index_jobs import apply, needed
from kzailaw_desktop.library.written import returning
from kzailaw_desktop.search.port import SearchRequest
from kzailaw_desktop.workspace import Annotation, Workspace, jsonld, transfer

ROOT = Path(__file__).parents[1]
TEXTS = (
    "См. пп. 1), 2) и 3) пункта 2 статьи 17, статьи 18–20 и абзац второй части первой ст. 23 Закона.",
    "17-баптың 3-тармағының 1) және 2) тармақшалары, 18 – 20-баптар, осы Заңның 23-бабы.",
    "В соответствии с подпунктом 7) статьи 15 Закона Республики Казахстан от 21 мая 2013 года "
    "«О персональных данных и их защите» и пунктом 1 указанной статьи «системы … подлежат».",
    "art. 17(3)(2), Articles 5 to 7 of the Law “On Artificial Intelligence”; ст.641-1, п.п. 1-1, 2",
)


@cache
def home() -> Path:
    """A folder that lasts as long as the run."""
    kept = tempfile.TemporaryDirectory(prefix="kzailaw-fuzz-")
    _KEPT.append(kept)
    return Path(kept.name)


_KEPT: list[tempfile.TemporaryDirectory[str]] = []


@cache
def library() -> Library:
    """The shipped library with an index."""
    opened = Library.open(home() / "own", home() / "w.sqlite", index_dir=home() / "index")
    apply(opened, needed(opened))
    return opened


def cite(data: bytes) -> None:
    """The citations of a text."""
    library().cite(data.decode("utf-8", "replace"), doc="law-230-viii")


def check(data: bytes) -> None:
    """The verdicts on the citations and quotations of a text."""
    checking.check_text(library(), data.decode("utf-8", "replace"), "law-230-viii")


def typed(data: bytes) -> None:
    """A reference as it is typed, and what is offered for it."""
    text = data.decode("utf-8", "replace")
    library().complete(text, "law-230-viii")
    library().resolve(text, "law-230-viii")


def query(data: bytes) -> None:
    """A search, and the completions of its words."""
    text = data.decode("utf-8", "surrogateescape")
    library().search(SearchRequest(text))
    library().index.suggest(text)


def notes(data: bytes) -> None:
    """Annotations in JSON-LD."""
    file = home() / "notes.jsonld"
    file.write_bytes(data)
    with Workspace.open(home() / "notes.sqlite") as workspace:
        jsonld.import_annotations(workspace, jsonld.read(file))
        workspace.annotations()


def workspace(data: bytes) -> None:
    """A colleague's workspace; what one had must stay as it was."""
    file = home() / "theirs.sqlite"
    file.write_bytes(data)
    own = home() / "mine.sqlite"
    with Workspace.open(own) as opened:
        kept = opened.save_annotation(Annotation("law", "art_1", id="urn:own", body="my own"))
    with Workspace.open(own) as opened:
        try:
            transfer.import_workspace(opened, file)
        finally:
            mine = opened.annotation(kept.id)
            if mine is None or not mine.body:
                raise AssertionError("a note of one's own is gone")
            opened.annotations()


def manifest(data: bytes) -> None:
    """The list of a library's documents."""
    folder = home() / "library"
    folder.mkdir(exist_ok=True)
    (folder / "library.toml").write_bytes(data)
    store = Store(folder)
    store.broken()
    for id in [entry.id for entry in store.entries()]:
        try:
            store.load(id)
        except KzaiLawError:
            continue


def record(data: bytes) -> None:
    """The record of an article."""
    digest.parse_record(data, Path("x.toml"))


def returned(data: bytes) -> None:
    """A Word file that comes back."""
    file = home() / "back.docx"
    file.write_bytes(data)
    if returning.is_returned(file):
        returning.returned(library(), file)


def _own_workspace() -> bytes:
    file = home() / "seed.sqlite"
    with Workspace.open(file) as made:
        for number in range(40):
            made.save_annotation(
                Annotation("law-230-viii", f"art_{number}", body=f"слова {number}")
            )
    with sqlite3.connect(file) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return file.read_bytes()


def _own_notes() -> bytes:
    made = [Annotation("law-230-viii", f"art_{n}", body=f"слова {n}", exact="а") for n in range(6)]
    return jsonld.dumps(made).encode()


def _texts() -> list[bytes]:
    return [text.encode() for text in TEXTS] + ["\n".join(TEXTS * 8).encode()]


def _files(pattern: str) -> Callable[[], list[bytes]]:
    def found() -> list[bytes]:
        return [file.read_bytes() for file in sorted((ROOT / "corpus").glob(pattern))]

    return found


def _words() -> list[bytes]:
    """A memo of our own, and small Word files from elsewhere."""
    memo = home() / "memo.docx"
    own = ("--library", str(home() / "own"), "--workspace", str(home() / "w.sqlite"))
    with contextlib.redirect_stdout(io.StringIO()):
        cli.main([*own, "export", "memo", "--articles", "23", "--out", str(memo)])
    shared = ROOT.parent / "shared" / "testdata"
    small = [f for f in sorted(shared.rglob("*.docx")) if f.stat().st_size < 60_000]
    return [memo.read_bytes(), *[f.read_bytes() for f in small if "hard" not in f.parts][:6]]


DOORS: dict[str, tuple[Callable[[bytes], None], Callable[[], list[bytes]]]] = {
    "cite": (cite, _texts),
    "check": (check, _texts),
    "typed": (typed, lambda: [b"17-3-2", "п. 3 ст. 17".encode(), "17-баптың 3-тармағы".encode()]),
    "query": (query, lambda: ["авторлық құқық".encode(), '"персональные данные" OR risk -қауіп'.encode()]),
    "notes": (notes, lambda: [_own_notes()]),
    "workspace": (workspace, lambda: [_own_workspace()]),
    "manifest": (manifest, _files("library.toml")),
    "record": (record, _files("commentary/*.toml")),
    "returned": (returned, _words),
}  # fmt: skip
