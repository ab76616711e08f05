"""Thematic suggestions against passages judged by reading.

One half of the gold is for choosing weights and threshold, the other for judging them; the halves
are dealt out passage by passage, so that both hold every document.
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass

from kzailaw_desktop import eid as eids
from kzailaw_desktop import paths
from kzailaw_desktop.citations import ActIndex, cite_document
from kzailaw_desktop.corpus.articles.commentary import parse_commentary
from kzailaw_desktop.corpus.readers import read as read_source
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Act, Commentary, Debate, Passage
from kzailaw_desktop.links.build import SHOWN
from kzailaw_desktop.links.suggesting.formulas import is_formula
from kzailaw_desktop.links.suggesting.groups import groups
from kzailaw_desktop.links.suggesting.reuse import Reuse
from kzailaw_desktop.links.suggesting.thematic import LinkSuggestion, Thematic, Weights, key
from kzailaw_desktop.search.words.glossary import read as read_glossary

FULL_TEXTS = {
    "salimgerey-2025": "commentary-salimgerey-2025.ru.txt",
    "berdiyarova-2026": "commentary-berdiyarova-2026.kk.txt",
    "ibragimova-2025": "commentary-ibragimova-2025.en.txt",
}


@dataclass(frozen=True, slots=True)
class Judged:
    """A passage and the articles that a reader finds in it; `also`: acceptable, not required."""

    document: str
    anchor: str
    articles: tuple[str, ...]
    also: tuple[str, ...]


@dataclass(slots=True)
class Figures:
    """Counts over judged passages."""

    shown: int = 0
    right: int = 0
    wanted: int = 0
    in_three: int = 0
    reached: int = 0  # wanted passages with a right suggestion shown

    @property
    def precision(self) -> float:
        """Share of the suggestions shown that a reader accepts."""
        return self.right / self.shown if self.shown else 1.0

    @property
    def recall_at_3(self) -> float:
        """Share of the passages about an article whose first three suggestions hold it."""
        return self.in_three / self.wanted if self.wanted else 1.0

    @property
    def recall_shown(self) -> float:
        """Share of the passages about an article for which a right one is shown."""
        return self.reached / self.wanted if self.wanted else 1.0


def gold() -> list[Judged]:
    """Return the judged passages."""
    path = paths.data_root() / "tests" / "golden" / "links.toml"
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["passage"]
    return [
        Judged(r["document"], r["anchor"], tuple(r["articles"]), tuple(r["also"])) for r in rows
    ]


def halves(judged: Sequence[Judged]) -> tuple[list[Judged], list[Judged]]:
    """Return the half to choose on and the half to judge on."""
    return list(judged[0::2]), list(judged[1::2])


def documents() -> list[Debate | Commentary]:
    """Return the sitting, and the articles whose full text is beside the checkout."""
    store = Store(paths.shipped_corpus(), read_only=True)
    found: list[Debate | Commentary] = []
    for entry in store.entries():
        if entry.kind == "debate" and isinstance(loaded := store.load(entry.id), Debate):
            found.append(loaded)
    folder = paths.data_root().parent / "shared" / "corpus"
    for doc_id, name in FULL_TEXTS.items():
        if (folder / name).is_file():
            found.append(parse_commentary(read_source(folder / name), doc_id=doc_id)[0])
    return found


def thematic(weights: Weights | None = None) -> Thematic:
    """Suggestions for the law of the library with its glossary."""
    entries = read_glossary(paths.shipped_corpus() / "glossary.toml")
    return Thematic(_law(), entries, weights)


def _law() -> Act:
    law = Store(paths.shipped_corpus(), read_only=True).load("law-230-viii")
    assert isinstance(law, Act)
    return law


def suggestions(
    by: Thematic, found: Sequence[Debate | Commentary], judged: Sequence[Judged]
) -> list[tuple[Judged, list[LinkSuggestion]]]:
    """Return each judged passage of the library with its suggestions, as the program makes them:
    what repeats the words of a provision is suggested that alone, and a formula nothing."""
    result = []
    law = _law()
    reused = Reuse(law)
    index = ActIndex.of([law])
    for document in found:
        own = [j for j in judged if j.document == document.id]
        parts = groups(document)
        cited = cite_document(document, index, act=law.uri)
        by_passage: dict[str, list[str]] = {}
        for c in cited:
            if c.citation.act == law.uri and (article := eids.article_of(c.citation.eid)):
                by_passage.setdefault(f"{c.eid}\t{c.lang}", []).append(article)
        suggested = by.suggest(parts, by_passage)
        by_key = {key(p): p for g in parts for p in g.passages}
        texts = {k: " ".join(p.text.split()) for k, p in by_key.items()}
        for case in own:
            found_key = next((k for k, t in texts.items() if _begins(t, case.anchor)), None)
            if found_key is not None:
                passage = by_key[found_key]
                made = _repeated(reused, passage) or suggested[found_key]
                result.append((case, [] if is_formula(passage.text, passage.lang) else made))
    return result


def _repeated(reused: Reuse, passage: Passage) -> list[LinkSuggestion]:
    """Return the articles whose words a passage repeats; the gold names articles, not points."""
    found: dict[str, LinkSuggestion] = {}
    for each in reused.of(passage.text, passage.lang):
        article = eids.article_of(each.eid)
        if article:
            found.setdefault(article, LinkSuggestion(article, each.score, (each.words,)))
    return list(found.values())


def _begins(text: str, anchor: str) -> bool:
    return anchor in text[: len(anchor) + 40]


def figures(cases: Sequence[tuple[Judged, list[LinkSuggestion]]], threshold: float) -> Figures:
    """Precision of what is shown at a threshold, and recall in the first three."""
    found = Figures()
    for case, suggested in cases:
        accepted = {*case.articles, *case.also}
        shown = [s for s in suggested if s.score >= threshold][:3]
        found.shown += len(shown)
        found.right += sum(s.article in accepted for s in shown)
        if case.articles:
            found.wanted += 1
            found.in_three += any(s.article in case.articles for s in suggested[:3])
            found.reached += any(s.article in case.articles for s in shown)
    return found


def main(argv: Sequence[str] | None = None) -> int:
    """Print precision at the threshold shown and recall in the first three suggestions."""
    parser = argparse.ArgumentParser(prog="kzailaw eval links", description=main.__doc__)
    parser.add_argument("--failures", action="store_true")
    parser.add_argument("--all", action="store_true", help="judge on both halves")
    args = parser.parse_args(argv)
    choosing, judging = halves(gold())
    cases = suggestions(thematic(), documents(), [*choosing, *judging] if args.all else judging)
    result = figures(cases, SHOWN)
    print(
        f"{len(cases)} passages, threshold {SHOWN}: precision {result.precision:.3f} "
        f"({result.right} of {result.shown} shown), recall@3 {result.recall_at_3:.3f} "
        f"({result.in_three} of {result.wanted}), recall shown {result.recall_shown:.3f} "
        f"({result.reached} of {result.wanted})"
    )
    if args.failures:
        for case, suggested in cases:
            shown = ", ".join(f"{s.article} {s.score} {s.reasons}" for s in suggested[:3])
            print(f"{case.articles} {case.also} | {case.anchor[:50]} | {shown}")
    return 0
