"""Clients that write, share, search and import at once while clients and the server are killed.

Usage: .venv/bin/python tools/team_storm.py [--clients 20] [--seconds 600] [--seed 1]

Each client is a process with a machine of its own. Whatever it was told is kept it writes down in a
list outside; at the end everything on the lists must be on the server, no private note in another
client's hands, no unit locked, and every client able to exchange. Prints a JSON document.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "helpers")]

from server_process import ServerProcess, programs  # noqa: E402
from team_server import TeamServer  # noqa: E402

from kzailaw_desktop.errors import KzaiLawError  # noqa: E402
from kzailaw_desktop.library.importing.files import import_paths  # noqa: E402
from kzailaw_desktop.search import SearchRequest  # noqa: E402
from kzailaw_desktop.team.library import TeamLibrary  # noqa: E402
from kzailaw_desktop.team.server.address import Address  # noqa: E402
from kzailaw_desktop.team.work.records import Visibility  # noqa: E402
from kzailaw_desktop.workspace.notes.annotation import Annotation  # noqa: E402

LAW = (
    "О складах № {n}\nЗакон Республики Казахстан от 7 мая 2021 года № {n}-VII ЗРК\nСтатья 1. Склады"
    "\n1. Склады {n} охраняются сторожами.\n2. Сторожа {n} ведут журнал.\nСтатья 2. Срок\nЗакон"
    " вводится в действие с 1 июня 2021 года.\n"
)


def client(number: int, url: str, folder: str, seed: int, seconds: float) -> None:
    """One member at work, until time is up or it is killed; begun anew it goes on."""
    chance = random.Random(seed)
    machine = Path(folder) / f"c{number}"
    machine.mkdir(parents=True, exist_ok=True)
    until = time.monotonic() + seconds
    library: TeamLibrary | None = None
    with (
        (machine / "kept.jsonl").open("a", encoding="utf-8") as kept,
        (machine / "times.jsonl").open("a", encoding="utf-8") as times,
    ):
        while time.monotonic() < until:
            try:
                library = library or TeamLibrary.at(Address.parse(url), "", machine / "data", True)
                act(library, number, chance, machine, kept, times)
            except KzaiLawError:
                time.sleep(0.2)  # the server is away: the next turn tries again
        if library is not None:
            with suppress(KzaiLawError):
                library.close()


def act(library, number, chance, machine, kept, times) -> None:  # type: ignore[no-untyped-def]
    """One turn: a note, a change of it, a draft's unit, a search, an import, an exchange."""
    what = chance.choices(
        ("note", "change", "draft", "search", "import", "exchange"), (30, 15, 10, 20, 2, 23)
    )[0]
    begun = time.perf_counter()
    work = library.workspace
    if what == "note":
        id = f"{number}-{chance.getrandbits(48):012x}"
        body = f"ескерту {id}"
        work.save_annotation(Annotation(document="law", eid="art_1", body=body, id=id))
        kept.write(json.dumps({"id": id, "body": body}) + "\n")
        kept.flush()
        if chance.random() < 0.3:
            library.replica.wish("annotation", id, Visibility.GROUP, "legal")
    elif what == "change":
        own = [a for a in work.annotations() if a.id.startswith(f"{number}-")]
        if own:
            note = chance.choice(own)
            body = f"{note.body} ·"
            from dataclasses import replace

            work.save_annotation(replace(note, body=body))
            kept.write(json.dumps({"id": note.id, "body": body}) + "\n")
            kept.flush()
    elif what == "draft":
        data = work.load("draft", "shared")
        if data is not None:
            unit = f"art_{number}"
            others = [c for c in data["changes"] if c["id"] != unit]
            text = f"{number} {time.time_ns()}"
            change = {"id": unit, "act": "law", "eid": unit, "texts": {"ru": text}}
            work.store("draft", "shared", {**data, "changes": [*others, change]})
            kept.write(json.dumps({"unit": unit, "text": text}) + "\n")
            kept.flush()
    elif what == "search":
        if not library.offline:
            library.search(SearchRequest(chance.choice(("склады", "журнал сторожа", "охраняются"))))
    elif what == "import":
        file = machine / "law.txt"
        file.write_text(LAW.format(n=chance.randint(1000, 1200)), encoding="utf-8")
        reports, _ = import_paths(library, [file])
        for report in reports:
            library.index_document(report.document)
    else:
        if library.exchange() is None:
            library.try_again()
    times.write(json.dumps([what, round(time.perf_counter() - begun, 4), library.offline]) + "\n")


def storm(clients: int, seconds: float, seed: int) -> dict[str, object]:
    """Run it; what was found."""
    bin = programs()
    assert bin is not None, "no PostgreSQL here"
    folder = Path(tempfile.mkdtemp(prefix="kzailaw-storm-", dir="/tmp"))
    process = ServerProcess(folder / "server", bin)
    chance = random.Random(seed)
    spawn = multiprocessing.get_context("spawn")
    try:
        team = TeamServer(process)
        urls = [str(team.member(f"m{n}", "legal")) for n in range(clients)]
        first = TeamLibrary.at(Address.parse(urls[0]), "", folder / "first")
        first.workspace.store("draft", "shared", {"id": "shared", "changes": []})
        first.replica.wish("draft", "shared", Visibility.ALL)
        first.exchange()
        first.close()
        team.close()

        def begin(n: int, left: float):  # type: ignore[no-untyped-def]
            arguments = (n, urls[n], str(folder), chance.getrandbits(32), left)
            made = spawn.Process(target=client, args=arguments)
            made.start()
            return made

        end = time.monotonic() + seconds
        running = [begin(n, seconds) for n in range(clients)]
        kills = stops = 0
        while (left := end - time.monotonic()) > 15:
            time.sleep(chance.uniform(1.0, 4.0))
            if chance.random() < 0.15:
                process.kill()
                process.start()
                stops += 1
            else:
                n = chance.randrange(clients)
                with suppress(ProcessLookupError):
                    os.kill(running[n].pid or 0, signal.SIGKILL)
                running[n].join()
                running[n] = begin(n, max(1.0, left))
                kills += 1
        for each in running:
            each.join()
        return check(team, urls, folder) | {"clients": clients, "seconds": seconds, "seed": seed,
                                            "killed clients": kills, "killed servers": stops}  # fmt: skip
    finally:
        process.stop()
        shutil.rmtree(folder, ignore_errors=True)


def check(team: TeamServer, urls: list[str], folder: Path) -> dict[str, object]:
    """Everybody exchanges until nothing moves; then the lists are compared."""
    machines = [
        TeamLibrary.at(Address.parse(url), "", folder / f"c{n}" / "data")
        for n, url in enumerate(urls)
    ]
    for _ in range(3):
        for machine in machines:
            machine.exchange()
    lost, seen_by_others, units_lost, conflicts = [], [], [], 0
    everywhere = machines[0].workspace.load("draft", "shared")
    differing = [
        n for n, m in enumerate(machines) if m.workspace.load("draft", "shared") != everywhere
    ]
    for n, machine in enumerate(machines):
        records = machine.server_records()
        rows = records.all()
        records.server.close()
        conflicts += len(machine.replica.conflicts())
        kept_words = json.dumps([c.mine or "" for c in machine.replica.conflicts()])
        wanted: dict[str, str] = {}
        unit = ""
        file = folder / f"c{n}" / "kept.jsonl"
        for line in file.read_text(encoding="utf-8").splitlines() if file.exists() else ():
            row = json.loads(line)
            if "unit" in row:
                unit = row["text"]
            else:
                wanted[row["id"]] = row["body"]
        for id, body in wanted.items():
            row = rows.get(("annotation", id))
            if row is None or json.loads(row[0][5])["body"] != body:
                lost.append(id)
        if unit and unit not in json.dumps(everywhere) and unit not in kept_words:
            units_lost.append(n)
        mine = f"m{n}"
        seen_by_others += [
            key for key, (_, sharing) in rows.items()
            if sharing.owner != mine and sharing.visibility is Visibility.PRIVATE
        ]  # fmt: skip
        machine.close()
    chief = team.connect(team.database, "chief")
    locks = chief.ask("SELECT count(*) FROM work.unit_lock WHERE until > now()")[0][0]
    documents = chief.ask("SELECT count(*) FROM library.document WHERE entry -> 'removed' IS NULL")
    catalogued = chief.ask("SELECT count(*) FROM catalogue.document")
    indexed = chief.ask("SELECT count(*) FROM search.document")
    records = chief.ask("SELECT count(*) FROM work.record")[0][0]
    chief.close()
    spent: dict[str, list[float]] = {}
    for n in range(len(urls)):
        file = folder / f"c{n}" / "times.jsonl"
        for line in file.read_text(encoding="utf-8").splitlines() if file.exists() else ():
            with suppress(ValueError):  # cut off by a kill
                what, seconds, _ = json.loads(line)
                spent.setdefault(what, []).append(seconds)
    return {
        "acknowledged and lost": lost, "drafts' units lost": units_lost,
        "private notes seen by others": [list(key) for key in seen_by_others],
        "machines with another draft": differing, "units locked": locks,
        "records": records, "conflicts kept": conflicts,
        "documents, catalogued, indexed": [documents[0][0], catalogued[0][0], indexed[0][0]],
        "p95 seconds": {k: sorted(v)[int(0.95 * (len(v) - 1))] for k, v in sorted(spent.items())},
        "turns": {k: len(v) for k, v in sorted(spent.items())},
    }  # fmt: skip


if __name__ == "__main__":
    reader = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    reader.add_argument("--clients", type=int, default=20)
    reader.add_argument("--seconds", type=float, default=600)
    reader.add_argument("--seed", type=int, default=1)
    given = reader.parse_args()
    print(json.dumps(storm(given.clients, given.seconds, given.seed), ensure_ascii=False, indent=1))
