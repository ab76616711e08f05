"""Random drafts on the law as it is shipped: every document sound, the redline exact."""

from __future__ import annotations

import random
from pathlib import Path

import docx_rules
import pytest
from generated import Maker
from paper_faults import faults
from word_text import paragraphs

from kzailaw_desktop import eid as eids
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Act, Provision, UnitKind
from kzailaw_desktop.drafting import Change, ChangeKind, Draft, WordSwap
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.checking.checks import check, next_number
from kzailaw_desktop.drafting.comparing.comparing import find, unit_text
from kzailaw_desktop.export import DRAFT_DOCUMENTS, export_redline

ACT = "law-230-viii"


@pytest.fixture(scope="module")
def law(root: Path) -> Act:
    act = Store(root / "corpus", read_only=True).load(ACT)
    assert isinstance(act, Act)
    return act


def reworded(text: str, rng: random.Random) -> str:
    """The text with words lost, changed and added, and sometimes a line gone or new."""
    lines = []
    for line in text.splitlines():
        words = line.split(" ")
        for index in range(1, len(words)):
            if rng.random() < 0.15:
                words[index] = rng.choice(["", "жаңа", "новое слово", words[index] + ","])
        lines.append(" ".join(word for word in words if word))
    if rng.random() < 0.3:
        lines.insert(rng.randrange(len(lines) + 1), "9) қосымша жол / новая строка;")
    if len(lines) > 1 and rng.random() < 0.3:
        lines.pop(rng.randrange(len(lines)))
    return "\n".join(lines)


def random_change(law: Act, units: dict[str, Provision], rng: random.Random, number: int) -> Change:
    eid = rng.choice(list(units))
    kind = rng.choice(list(ChangeKind))
    texts: dict[str, str] = {}
    swaps: dict[str, tuple[WordSwap, ...]] = {}
    if kind is ChangeKind.HEADING:
        eid = eids.article_of(eid) or eid
    for lang in ("kk", "ru"):
        unit = find(law, eid, lang)
        assert unit is not None
        if kind is ChangeKind.REPLACE:
            texts[lang] = reworded(unit_text(unit), rng)
        elif kind is ChangeKind.HEADING:
            texts[lang] = f"{unit.num} Жаңа / Новый {unit.heading}"
        elif kind is ChangeKind.WORDS:
            word = rng.choice(unit_text(unit).split())
            swaps[lang] = (WordSwap(word, rng.choice(["", "басқа", "и ещё"]), rng.random() < 0.3),)
        elif kind is ChangeKind.INSERT:
            texts[lang] = "Бірінші / первая\nекінші / вторая"
    if kind is ChangeKind.INSERT:
        parent = rng.choice([eid, eids.parent(eid)])
        inner = UnitKind.PARAGRAPH if eids.article_of(parent) == parent else UnitKind.POINT
        inner = UnitKind.ARTICLE if not parent else inner
        eid = next_number(law, parent, inner, rng.choice(["", eid]))
    return Change(ACT, eid, kind, f"c{number}", texts, swaps, {"ru": "Надо.", "kk": "Керек."})


@pytest.mark.parametrize("seed", range(12))
def test_random_drafts(seed: int, law: Act, tmp_path: Path) -> None:
    rng = random.Random(seed)
    expression = law.expression("kk")
    assert expression is not None
    units = {u.eid: u for u, _ in expression.walk() if eids.article_of(u.eid)}
    changes = [random_change(law, units, rng, n) for n in range(rng.randint(1, 12))]
    draft = Draft("d", author="А. Б.", changes=tuple(changes))
    acts = {ACT: law}
    assert all("{" not in finding.text("kk") for finding in check(draft, acts))
    for name, make in DRAFT_DOCUMENTS.items():
        make(draft, acts, tmp_path / f"{name}.docx")
        assert docx_rules.problems(tmp_path / f"{name}.docx") == []
    for lang in ("kk", "ru"):
        out = tmp_path / f"redline-{lang}.docx"
        export_redline(draft, acts, out, langs=(lang,))
        for accept in (True, False):
            expected = [
                line
                for top in amend(law, draft, lang).tops()
                for pair in top.all_lines()
                if (line := pair.new if accept else pair.old)
            ]
            assert paragraphs(out, "UnitBody", accept=accept) == expected


@pytest.mark.parametrize("seed", range(700, 712))  # benchmarks/round_trip.py does a thousand
def test_papers_of_a_draft_agree(seed: int, law: Act, tmp_path: Path) -> None:
    draft = next(d for n in range(9) if (d := Maker(law, seed + n * 1000).draft(seed)).changes)
    assert list(faults(draft, law, tmp_path)) == []


def test_rejecting_a_redline_gives_the_articles_as_they_are(law: Act) -> None:
    """The old side of the pairs is the text in force, whatever the draft does."""
    rng = random.Random(99)
    expression = law.expression("ru")
    assert expression is not None
    units = {u.eid: u for u, _ in expression.walk() if eids.article_of(u.eid)}
    for _ in range(60):
        changes = [random_change(law, units, rng, n) for n in range(3)]
        draft = Draft("d", changes=tuple(changes))
        old = [line.old for line in amend(law, draft, "ru").lines() if line.old is not None]
        assert old == [line for unit in expression.body for line in unit_text(unit).splitlines()]
