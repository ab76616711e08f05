"""References that someone who had not seen the program typed: each opens what is wanted, or
nothing."""

from collections.abc import Iterator

import pytest

from kzailaw_desktop import paths
from kzailaw_desktop.citations.evaluate import LAW
from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.library import Library

_UNITS = {"article": "art", "chapter": "chp", "paragraph": "para", "subparagraph": "point",
          "part": "subpara"}  # fmt: skip
# Of the same kinds, invented while the parser was mended.
_MORE = [
    ("3 тармақ 17 бап", "art_17__para_3"), ("2 тармақша 3 тармақ 17 бап", "art_17__para_3__point_2"),
    ("17 бпа", "art_17"), ("17-бпа 3-тармақ", "art_17__para_3"), ("17-,fg", "art_17"),
    ("17-,fg 3-nfhvfr", "art_17__para_3"), ("ai law 17", "art_17"), ("ai law art. 17(3)", "art_17__para_3"),
    ("жи заңы 17", "art_17"), ("зии ст 17", "art_17"), ("artificial intelligence law 17", "art_17"),
    ("UDHR 12", "missing"), ("icescr 15", "missing"), ("TFEU 114", "missing"), ("ЕКПЧ ст. 8", "missing"),
    ("п 3 ст 17 ст 18", "art_17__para_3..art_18"),
]  # fmt: skip


def _wished() -> Iterator[tuple[str, str]]:
    path = paths.data_root() / "tests" / "golden" / "typed-blind.tsv"
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        typed, _, wanted = line.partition("\t")
        act, _, unit = wanted.partition(" | ")
        if wanted.startswith("nothing"):
            yield typed, "nothing"
        elif act != LAW:
            yield typed, "missing"
        else:
            yield typed, _eid(unit)


def _eid(unit: str) -> str:
    if unit == "whole act":
        return ""
    if ".." in unit:
        low, high = (part.split()[1] for part in unit.split(".."))
        return f"art_{low}..art_{high}"
    steps = (step.split() for step in unit.split(", "))
    return "__".join(f"{_UNITS[kind]}_{num}" for kind, num in steps)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    root = tmp_path_factory.mktemp("typed")
    return Library.open(root / "library", root / "work.sqlite", index_dir=root / "index")


def _opened(library: Library, typed: str) -> str:
    try:
        found = library.find(typed, LAW)
    except NotFound as error:
        return "missing" if error.code == "act-missing" else "nothing"
    assert found.document == LAW
    return found.eids[0] if len(found.eids) == 1 else f"{found.eids[0]}..{found.eids[-1]}"


def test_there_are_enough() -> None:
    assert len(list(_wished())) == 121


@pytest.mark.parametrize(("typed", "wanted"), [*_wished(), *_MORE])
def test_what_is_opened(library: Library, typed: str, wanted: str) -> None:
    assert _opened(library, typed) == wanted
