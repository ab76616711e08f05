"""What imports prove of themselves: words lost, units in places they cannot have, doubts.

Reads every document of `../shared/testdata` (and of the folders named) as an import would, and
prints its account; no gold is needed, since the account is of the source's own words.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from kzailaw_desktop import paths
from kzailaw_desktop.corpus import readers
from kzailaw_desktop.corpus.acts.act import parse_act
from kzailaw_desktop.corpus.articles.commentary import parse_commentary
from kzailaw_desktop.corpus.debates.debate import parse_debate
from kzailaw_desktop.corpus.importing.recognising import kinds as recognise
from kzailaw_desktop.corpus.proof.prove import prove
from kzailaw_desktop.corpus.readers import bilingual
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.domain import Act, DocKind, Document, Provision, UnitKind
from kzailaw_desktop.errors import KzaiLawError

_LARGE = tuple(UnitKind)[:6]  # part … article: none of them stands in itself or in a smaller one
_SUFFIXES = {".txt", ".pdf", ".html", ".htm", ".docx", ".md", ".odt"}
MOST_LOST = 0.001  # of the words


@dataclass(slots=True)
class ImportScore:
    """The figures of one document. `misplaced`: units in a place they cannot have."""

    document: str
    kind: str = ""
    words: int = 0
    lost: int = 0
    misplaced: int = 0
    doubts: dict[str, int] = field(default_factory=dict)
    refused: str = ""

    @property
    def bad(self) -> bool:
        """Whether more is lost than may be, or a unit stands where it cannot."""
        return self.lost > self.words * MOST_LOST or self.misplaced > 0


def score(path: Path) -> ImportScore:
    """Return the figures of one file."""
    found = ImportScore(path.name)
    try:
        source = readers.read(path)
        kind = recognise.kind_of(source)
        if kind is None:
            found.refused = "import-kind-unclear"
            return found
        texts = [(text, *_parse(text, kind)) for text in bilingual.apart(source)]
    except KzaiLawError as error:
        found.refused = error.code
        return found
    found.kind = kind.value
    doubts: Counter[str] = Counter()
    for text, document, report in texts:
        account = prove(text, document, report)
        found.words, found.lost = found.words + account.words, found.lost + account.lost
        found.misplaced += sum(1 for _ in _misplaced(document))
        doubts += Counter(str(doubt.as_json()["kind"]) for doubt in report.doubts)
    found.doubts = dict(doubts)
    return found


def _parse(source: SourceText, kind: DocKind) -> tuple[Document, ImportReport]:
    if kind is DocKind.ACT:
        return parse_act(source)
    return parse_debate(source) if kind is DocKind.DEBATE else parse_commentary(source)


def _misplaced(document: Document) -> Iterator[Provision]:
    """Larger units that stand in smaller ones, or in their like."""
    if not isinstance(document, Act):
        return
    for unit in document.expressions[0].body:
        yield from _below(unit, -1)


def _below(unit: Provision, above: int) -> Iterator[Provision]:
    rank = _LARGE.index(unit.kind) if unit.kind in _LARGE else len(_LARGE)
    nested = unit.kind is UnitKind.SECTION and above == rank  # headings without a word of their own
    if unit.kind is UnitKind.ANNEX:
        rank = -1
    elif unit.kind in _LARGE and above >= rank and not nested:
        yield unit
    for child in unit.children:
        yield from _below(child, rank)


def _files(folders: Sequence[Path]) -> Iterator[Path]:
    for folder in folders:
        found = sorted(folder.rglob("*")) if folder.is_dir() else [folder]
        for path in found:
            named = path.suffix.lower() in _SUFFIXES and path.name != "README.md"
            if path.is_file() and named and "hard" not in path.parts and "drafts" not in path.parts:
                yield path


def main(argv: Sequence[str] | None = None) -> int:
    """Print the figures; exit status 1 when words are lost or units are misplaced."""
    parser = argparse.ArgumentParser(prog="kzailaw eval imports", description=__doc__)
    parser.add_argument("folder", nargs="*", type=Path, help="files or folders")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    options = parser.parse_args(argv)
    shared = paths.data_root().parent / "shared" / "testdata"
    scores = [score(path) for path in _files(options.folder or [shared])]
    if options.json:
        print(json.dumps([asdict(each) for each in scores], ensure_ascii=False, indent=1))
    else:
        _print(scores)
    return int(any(each.bad for each in scores))


def _print(scores: Sequence[ImportScore]) -> None:
    for each in scores:
        if each.refused:
            print(f"{each.document:48} refused: {each.refused}")
            continue
        doubts = ", ".join(f"{kind} {count}" for kind, count in each.doubts.items())
        figures = f"{each.words:7} words  {each.lost:4} lost  {each.misplaced:3} misplaced"
        print(f"{each.document:48} {each.kind:10} {figures}  {doubts}")
    words, lost = sum(s.words for s in scores), sum(s.lost for s in scores)
    misplaced = sum(s.misplaced for s in scores)
    share = lost / max(words, 1)
    print(f"{'all':48} {words} words, {lost} lost ({share:.3%}), {misplaced} units misplaced")


if __name__ == "__main__":
    sys.exit(main())
