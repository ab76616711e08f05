"""Time and memory of our exports beside bare python-docx writing the same words.

`python benchmarks/export.py [--repeat N] [--json]`. Each measurement is a process of its own; the
peer in the same run writes the same texts into a plain python-docx document: paragraphs, a table
of the same shape, comments; it compares no wordings and sets nothing in bold. Figures are ratios,
ours / peer; below 1 is better.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

ARTICLES, UNITS, COMMENTS, ROWS = 31, 12, 200, 500
CHANGES = 200
WORDS = (
    "жасанды интеллект жүйесі қауіп-қатер дәрежесі меншік иесі уәкілетті орган тәртіппен"
    " система искусственного интеллекта степень риска собственник порядок определяется"
)


def text(seed: int, words: int = 40) -> str:
    """Different words for each seed, about as long as a paragraph of a law."""
    known = WORDS.split()
    return " ".join(known[(seed * 7 + n * (seed % 5 + 1)) % len(known)] for n in range(words))


# -- ours


def our_memo(out: Path) -> None:
    from kzailaw_desktop.domain import Status
    from kzailaw_desktop.export import (
        ActFacts,
        MemoArticle,
        MemoContent,
        MemoNote,
        MemoRow,
        export_memo,
    )

    act = ActFacts(
        {"kk": "Жасанды интеллект туралы", "ru": "Об искусственном интеллекте"},
        "230-VIII",
        dt.date(2025, 11, 17),
        statuses={"kk": Status.OFFICIAL, "ru": Status.WORKING_TRANSLATION},
    )
    articles, made = [], 0
    for a in range(ARTICLES):
        rows = tuple(
            MemoRow(f"art_{a}__para_{u}", {"kk": text(a * 50 + u), "ru": text(a * 50 + u + 7)}, 1)
            for u in range(UNITS)
        )
        notes = []
        for row in rows:
            if made < COMMENTS:
                exact = row.texts["kk"][10:40]
                notes.append(MemoNote(row.eid, "kk", text(made, 12), exact, 10, "А. Б."))
                made += 1
        heading = {"kk": f"{a}-бап", "ru": f"Статья {a}"}
        articles.append(MemoArticle(act, f"art_{a}", heading, rows, notes=tuple(notes)))
    export_memo(MemoContent("Справка", tuple(articles), author="А. Б."), out)


def our_table(out: Path) -> None:
    from kzailaw_desktop.domain import Act, Expression, Provision, Status, UnitKind
    from kzailaw_desktop.drafting import Change, ChangeKind, Draft
    from kzailaw_desktop.export import export_table

    date = dt.date(2025, 11, 17)
    units = tuple(
        Provision(UnitKind.ARTICLE, f"art_{n}", f"Статья {n}.", f"О предмете {n}", children=(
            Provision(UnitKind.PARAGRAPH, f"art_{n}__para_1", "1.", text=text(n)),))
        for n in range(1, ROWS + 1)
    )  # fmt: skip
    act = Act("a", "/a", "1", date, (Expression("ru", date, Status.OFFICIAL, "О всём", units),))
    changes = tuple(
        Change("a", f"art_{n}__para_1", ChangeKind.REPLACE, str(n),
               {"ru": f"1. {proposed(n)}"}, justification={"ru": text(n + 3, 20)})
        for n in range(1, ROWS + 1)
    )  # fmt: skip
    export_table(Draft(author="А. Б.", changes=changes), {"a": act}, out, layout="ru")


def our_papers(out: Path) -> None:
    """All four documents of a draft with 200 changes, one after the other."""
    from kzailaw_desktop.export import DRAFT_DOCUMENTS

    draft, acts = large_draft(CHANGES)
    for name in ("table", "redline", "bill", "explanatory-note"):
        DRAFT_DOCUMENTS[name](draft, acts, out)


def our_checks(out: Path) -> None:
    """The checks of a draft with 160 changes."""
    from kzailaw_desktop.drafting.checking.checks import check

    draft, acts = large_draft(160)
    out.write_text(str(len(check(draft, acts))))


def large_draft(number: int) -> tuple[Any, Any]:
    """Changes of every second kind to paragraphs of an act in one language."""
    from kzailaw_desktop.domain import Act, Expression, Provision, Status, UnitKind
    from kzailaw_desktop.drafting import Change, ChangeKind, Draft, WordSwap

    date = dt.date(2025, 11, 17)
    units = tuple(
        Provision(UnitKind.ARTICLE, f"art_{n}", f"Статья {n}.", f"О предмете {n}", children=(
            Provision(UnitKind.PARAGRAPH, f"art_{n}__para_1", "1.", text=text(n)),))
        for n in range(1, number + 1)
    )  # fmt: skip
    act = Act("a", "/a", "1", date, (Expression("ru", date, Status.OFFICIAL, "О всём", units),))
    changes = []
    for n in range(1, number + 1):
        eid, why = f"art_{n}__para_1", {"ru": text(n + 3, 20)}
        if n % 4 == 0:
            swaps = {"ru": (WordSwap(text(n).split()[0], "новое"),)}
            made = Change("a", eid, ChangeKind.WORDS, str(n), {}, swaps, why)
        elif n % 7 == 0:
            made = Change("a", eid, ChangeKind.REPEAL, str(n), justification=why)
        else:
            made = Change("a", eid, ChangeKind.REPLACE, str(n), {"ru": f"1. {proposed(n)}"},
                          justification=why)  # fmt: skip
        changes.append(made)
    return Draft(author="А. Б.", changes=tuple(changes)), {"a": act}


def proposed(seed: int) -> str:
    """The wording with some words changed."""
    words = text(seed).split()
    return " ".join("новое" if n % 9 == 4 else word for n, word in enumerate(words))


# -- the peer


def bare_memo(out: Path) -> None:
    import docx

    document = docx.Document()
    document.add_heading("Справка", 0)
    made = 0
    for a in range(ARTICLES):
        document.add_heading(f"Статья {a}", 2)
        table = document.add_table(UNITS, 2)
        for u in range(UNITS):
            cells = table.rows[u].cells
            run = cells[0].paragraphs[0].add_run(text(a * 50 + u))
            cells[1].paragraphs[0].add_run(text(a * 50 + u + 7))
            if made < COMMENTS:
                document.add_comment(run, text(made, 12), "А. Б.")
                made += 1
    document.save(str(out))


def bare_table(out: Path) -> None:
    import docx

    document = docx.Document()
    table = document.add_table(ROWS, 5)
    for n, row in enumerate(table.rows, 1):
        heading = f"Статья {n}. О предмете {n}"
        words = [str(n), f"Статья {n}", f"{heading}\n1. {text(n)}", f"{heading}\n1. {proposed(n)}"]
        for cell, value in zip(row.cells, [*words, text(n + 3, 20)], strict=True):
            for number, line in enumerate(value.split("\n")):
                paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
                paragraph.add_run(line)
    document.save(str(out))


CASES: dict[str, tuple[Callable[[Path], None], Callable[[Path], None]]] = {
    f"memo of {ARTICLES} articles, {ARTICLES * UNITS} rows, {COMMENTS} comments": (
        our_memo,
        bare_memo,
    ),
    f"comparative table of {ROWS} rows": (our_table, bare_table),
    f"four documents of {CHANGES} changes, beside one bare table": (our_papers, bare_table),
    "checks of 160 changes, beside one bare table": (our_checks, bare_table),
}


def measure(name: str, side: int, repeat: int) -> dict[str, float]:
    """The best of several runs, each in a fresh process."""
    runs = []
    for _ in range(repeat):
        command = [sys.executable, __file__, "--child", name, str(side)]
        done = subprocess.run(command, capture_output=True, check=True, text=True)
        runs.append(json.loads(done.stdout))
    return {key: min(run[key] for run in runs) for key in runs[0]}


def child(name: str, side: int) -> None:
    import docx  # noqa: F401  imports are done before the clock starts

    import kzailaw_desktop.export  # noqa: F401

    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.docx"
        start = time.process_time()  # of the processor: the machine may be shared
        CASES[name][side](out)
        seconds = time.process_time() - start
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps({"seconds": seconds, "peak_mb": peak, "kb": out.stat().st_size / 1024}))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--child", nargs=2)
    args = parser.parse_args()
    if args.child:
        child(args.child[0], int(args.child[1]))
        return
    results: dict[str, Any] = {}
    for name in CASES:
        ours, peer = (measure(name, side, args.repeat) for side in (0, 1))
        ratio = {key: round(ours[key] / peer[key], 2) for key in ours}
        results[name] = {"ours": ours, "python-docx": peer, "ratio": ratio}
        if not args.json:
            print(name)
            for key in ours:
                print(f"  {key:8} {ours[key]:8.2f} {peer[key]:8.2f}  ratio {ratio[key]}")
    if args.json:
        print(json.dumps(results, ensure_ascii=False))


if __name__ == "__main__":
    main()
