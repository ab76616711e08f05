"""Search beside plain engines over each library that there is: figures by kind and by language."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from kzailaw_desktop.corpus import readers
from kzailaw_desktop.corpus.acts.act import parse_act
from kzailaw_desktop.corpus.passages import passages as passages_of
from kzailaw_desktop.domain import Passage
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.search.evaluating import compare, peers, questions
from kzailaw_desktop.search.evaluating.questions import JudgedQuery
from kzailaw_desktop.search.index import SearchIndex
from kzailaw_desktop.search.port import SearchRequest
from kzailaw_desktop.search.words.glossary import Glossary

CODES = (
    ("labour", "labour-code.ru.txt", "ru"),
    ("tax", "tax-code-2025.ru.txt", "ru"),
    ("rules", "senate-rules.kk.pdf", "kk"),
    ("rules", "senate-rules.ru.pdf", "ru"),
)
NAMES = {"senate": "senate-2025-10-23"}  # how a file of queries calls a document
OWN_SETS = ("search", "search-fresh", "search-third", "search-fourth", "search-fifth")
SEEN = (
    "search-blind",
    "search-sixth",
    "search-stranger-five-seen",
)  # blind once, learnt from since
BLIND = "search-held"
CODES_SEEN = (
    "seen",
    "blind",
    "sixth",
    "stranger-labour-seen",
    "stranger-tax-seen",
    "stranger-rules-seen",
)
Sets = dict[str, list[JudgedQuery]]


def compared(
    shipped: list[Passage], gold: Path, testdata: Path, glossary: Glossary
) -> dict[str, object]:
    """Figures over the shipped library, over all codes together and over general passages, as far
    as their files are here. `gold` is the folder of our own sets."""
    own = {n: questions.read_toml(gold / f"{n}.toml") for n in (*OWN_SETS, *SEEN, BLIND)}
    cases = testdata / "cases" / "search"
    if (cases / "queries.jsonl").is_file():
        own["queries.jsonl"] = questions.read_queries(cases / "queries.jsonl", NAMES)
    report: dict[str, object] = {"shipped library": beside(shipped, own, glossary)}
    codes = list(_codes(testdata))
    if codes:
        report["with all codes"] = beside([*shipped, *codes], _of_codes(gold, cases), glossary)
    if (cases / "kazqad.json.gz").is_file():
        general, asked = questions.read_general(cases / "kazqad.json.gz")
        report["general passages"] = beside(
            general, {"kazqad": asked}, glossary, (*PEERS, peers.grams)
        )
    return report


PEERS: tuple[Callable[[Iterable[Passage]], peers.PlainPeer], ...] = (peers.bare, peers.stemmed)


def beside(
    held: list[Passage],
    sets: Sets,
    glossary: Glossary,
    others: Iterable[Callable[[Iterable[Passage]], peers.PlainPeer]] = PEERS,
) -> dict[str, object]:
    """Figures of search and of plain engines over the same passages."""
    known = {(p.document, p.eid) for p in held}
    eids: dict[str, list[str]] = {}
    for document, eid in sorted(known):
        eids.setdefault(document, []).append(eid)
    result: dict[str, object] = {"passages": len(held)}
    with tempfile.TemporaryDirectory() as folder:
        index = SearchIndex(Path(folder), glossary)
        index.expect(len(held))
        with index.batch():
            for document in dict.fromkeys(p.document for p in held):
                index.update(document, "1", [p for p in held if p.document == document])
        plain = [make(held) for make in others]
        for name, asked in sets.items():
            settled = (q.settled(eids) for q in asked)
            here = [q for q in settled if any(unit in known for unit in q.best)]
            answers = {"search": compare.ours(index, SearchRequest(""))}
            answers |= {peer.name: _units(peer) for peer in plain}
            result[name] = {
                who: compare.by_kind(compare.judge(here, answer)) for who, answer in answers.items()
            }
        for peer in plain:
            peer.close()
        index.close()
    return result


def _units(peer: peers.PlainPeer) -> compare.Answers:
    def answer(query: str) -> compare.Hits:
        return [(unit,) for unit in peer.find(query, compare.DEPTH)]

    return answer


def _codes(testdata: Path) -> Iterator[Passage]:
    for name, file, lang in CODES:
        try:
            act, _ = parse_act(readers.read(testdata / file), lang=lang)
        except KzaiLawError:
            continue  # the file is not here
        yield from (replace(passage, document=name) for passage in passages_of(act))


def _of_codes(gold: Path, cases: Path) -> Sets:
    sets = {
        name: questions.read_toml(gold / f"search-codes-{name}.toml")
        for name in (*CODES_SEEN, "held")
    }
    file = cases / "questions-codes.jsonl"
    return sets | ({file.name: questions.read_codes(file)} if file.is_file() else {})
