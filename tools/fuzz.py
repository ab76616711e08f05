"""Fuzz the entry points for foreign files: `python tools/fuzz.py [--seconds N] [--seed S] [TARGET…]`.

Each target gets mutated documents for N seconds. Only known trouble (KzaiLawError) may come out,
within ten seconds and the memory of a child that reads. What breaks is written to `fuzz-found/`
with its seed, to become a case of `tests/corpus/readers/fuzz/`. Prints cases, refusals, crashes,
hangs, the worst time and the memory of each target.
"""

from __future__ import annotations

import argparse
import collections
import hashlib
import io
import random
import resource
import signal
import sys
import tempfile
import time
import traceback
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from fuzz_doors import DOORS

from kzailaw_desktop.corpus.akn import from_xml
from kzailaw_desktop.corpus.importing import importer
from kzailaw_desktop.corpus.readers import formats
from kzailaw_desktop.corpus.readers.markdown import facts
from kzailaw_desktop.corpus.readers.process import limits
from kzailaw_desktop.corpus.readers.word.package import DAMAGE
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.errors import KzaiLawError

ROOT = Path(__file__).parents[1]
FOUND = ROOT / "fuzz-found"
SLOW = 10  # seconds of one case that count as a hang
LARGEST = 400_000  # bytes of a seed; larger ones are cut
SMALLEST = 6  # seeds of a slow format, the smallest
MEMORY = 2_000_000_000  # of this process: what swells is a crash here, not of the machine
INTERESTING = (
    b"", b"\x00", b"\xff", b"-1", b"0", b"99999999999999999999", "²".encode(), "Статья 1. ".encode(),
    "1-бап. ".encode(), b"1)", b"1.", "«".encode(), "»".encode(), b"(", b")", b":", b"\n", b"\n\n",
    "Сноска. ".encode(), "Ескерту. ".encode(), b"<table>", b"</table>", b"<ol><li>", b"<sup>1</sup>",
    b"&#0;", b"&amp;", "\ud7ff".encode(), "\ufffe".encode(), "\u00ad".encode(), b"---\n", b"- ", b"> ",
    "ТӨРАҒА. ".encode(), b"|", b"`" * 20, b"[" * 20, b"." * 120, b" " * 200, b"a" * 300,
)  # fmt: skip


def seeds() -> dict[str, list[bytes]]:
    """The documents to begin with, by the id of their format."""
    found: dict[str, list[bytes]] = collections.defaultdict(list)
    folders = [ROOT / "corpus", ROOT / "tests", ROOT.parent / "shared" / "testdata"]
    for folder in folders:
        for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
            kind = next((f for f in formats.FORMATS if path.suffix.lower() in f.extensions), None)
            if "hard" in path.parts:  # bombs, which this process would not survive
                continue
            if kind and path.is_file() and path.stat().st_size < 3_000_000:
                data = path.read_bytes()
                found[kind.id].append(data if kind.id in ("pdf", "docx") else data[:LARGEST])
    # A PDF of hundreds of pages takes half a minute: the smallest make more cases.
    found["pdf"] = [*(_pdf(pages) for pages in (1, 3)), *sorted(found["pdf"], key=len)[:SMALLEST]]
    found["docx"] = sorted(found["docx"], key=len)[: 3 * SMALLEST]
    found["akn"] += [file.read_bytes() for file in sorted((ROOT / "corpus").rglob("*.xml"))]
    found["odt"].append(_odt())
    found["yaml"] = [
        b"act_code: '1'\ntitle:\n  rus: A\nversion_date: 2020-01-01\ntype_codes:\n- A\n"
    ]
    return found


def _pdf(pages: int) -> bytes:
    """A PDF with words at several places and sizes, as small as it can be."""
    words = b"BT /F1 12 Tf 60 700 Td (1-bap. Signal) Tj 0 -20 Td (1. Svyaz besplatna) Tj ET"
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(pages))
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number in range(pages):
        content = 5 + 2 * number
        parts.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R "
            + f">> >> /Contents {content} 0 R >>".encode()
        )
        parts.append(f"<< /Length {len(words)} >>\nstream\n".encode() + words + b"\nendstream")
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + part + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(parts) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    out += f"trailer\n<< /Size {len(parts) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF".encode()
    return bytes(out)


def _odt() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr(
            "content.xml",
            '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
            'xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
            'xmlns:b="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><o:body><o:text>'
            '<t:h>Статья 1. А</t:h><t:list t:style-name="L"><t:list-item t:start-value="2"><t:p>раз'
            '<t:s t:c="3"/><t:tab/></t:p></t:list-item></t:list><b:table><b:table-row>'
            "<b:table-cell><t:p>а</t:p></b:table-cell></b:table-row></b:table>"
            "</o:text></o:body></o:document-content>",
        )
    return out.getvalue()


def mutated(data: bytes, rnd: random.Random) -> bytes:
    """A document changed at a few places; of a package one of its parts."""
    if data[:2] == b"PK" and rnd.random() < 0.85:
        return _part_mutated(data, rnd)
    out = bytearray(data)
    for _ in range(rnd.choice((1, 1, 2, 4, 12))):
        _change(out, rnd)
    return bytes(out)


def _change(out: bytearray, rnd: random.Random) -> None:
    place = rnd.randrange(len(out) + 1)
    length = rnd.choice((1, 2, 8, 60, 700))
    kind = rnd.randrange(7)
    if kind == 0 and place < len(out):
        out[place] ^= 1 << rnd.randrange(8)
    elif kind == 1:
        del out[place : place + length]
    elif kind == 2:
        out[place:place] = rnd.choice(INTERESTING)
    elif kind == 3:
        out[place:place] = out[place : place + length] * rnd.choice((1, 3, 40))
    elif kind == 4:
        other = rnd.randrange(len(out) + 1)
        out[place:place] = out[other : other + length]
    elif kind == 5:
        out[place : place + length] = rnd.choice(INTERESTING)
    else:
        out[place : place + length] = bytes(rnd.randrange(256) for _ in range(length))


def _part_mutated(data: bytes, rnd: random.Random) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = {name: package.read(name) for name in package.namelist()}
    except DAMAGE:
        return data
    names = [n for n in parts if n.endswith((".xml", ".rels"))]
    if names:
        name = rnd.choice([*names, *(n for n in names if "document" in n or "content" in n)])
        if rnd.random() < 0.05:
            del parts[name]
        else:
            changed = bytearray(parts[name])
            for _ in range(rnd.choice((1, 2, 5))):
                _change(changed, rnd)
            parts[name] = bytes(changed)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return out.getvalue()


def reading(kind: str) -> Callable[[bytes], None]:
    """The reader of a format, in this process, so that a crash shows where."""

    def run(data: bytes) -> None:
        formats.BY_ID[kind].reader(data, f"x{formats.BY_ID[kind].extensions[0]}")

    return run


def door(data: bytes) -> None:
    """The whole import of a text, into a library that is thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.txt"
        path.write_bytes(data)
        store = Store(Path(folder) / "library")
        for step in importer.import_files([path], store, yes=True):
            if isinstance(step, KzaiLawError) and step.code in ("input-reader-failed",):
                raise AssertionError(step.code)


def yaml_head(data: bytes) -> None:
    """The head of an act in YAML."""
    head = facts.load(data.decode("utf-8", "replace"), "meta.yaml")
    facts.stated(head or {}, "ru")


def akoma_ntoso(data: bytes) -> None:
    """A document in Akoma Ntoso."""
    from_xml(data)


TARGETS: dict[str, tuple[str, Callable[[bytes], None]]] = {
    **{kind: (kind, reading(kind)) for kind in ("txt", "markdown", "html", "docx", "odt", "pdf")},
    "akn": ("akn", akoma_ntoso),
    "yaml": ("yaml", yaml_head),
    "import": ("txt", door),
    **{name: (name, run) for name, (run, _) in DOORS.items()},
}


class TooSlow(Exception):
    """A case took longer than `SLOW` seconds."""


def _alarm(_signal: int, _frame: object) -> None:
    raise TooSlow


def fuzz(target: str, documents: list[bytes], seconds: float, seed: int) -> dict[str, object]:
    """Run a target on mutated documents; the counts."""
    run = TARGETS[target][1]
    rnd = random.Random(f"{target}-{seed}")
    counts: collections.Counter[str] = collections.Counter()
    worst = 0.0
    end = time.monotonic() + seconds
    signal.signal(signal.SIGALRM, _alarm)
    while time.monotonic() < end:
        data = mutated(rnd.choice(documents), rnd)
        start = time.process_time()
        signal.alarm(SLOW * 4)
        try:
            run(data)
            counts["read"] += 1
        except KzaiLawError:
            counts["refused"] += 1
        except (TooSlow, MemoryError) as e:
            counts[type(e).__name__] += 1
            _keep(target, data, type(e).__name__)
        except Exception as e:
            place = traceback.extract_tb(e.__traceback__)[-1]
            key = f"{type(e).__name__} {Path(place.filename).name}:{place.lineno}"
            if not counts[key]:
                _keep(target, data, key)
                print(f"  {target}: {key}: {str(e)[:120]!r}", file=sys.stderr)
            counts[key] += 1
        finally:
            signal.alarm(0)
        took = time.process_time() - start
        if took > SLOW:
            _keep(target, data, "slow")
        worst = max(worst, took)
    return {"counts": counts, "worst": worst, "memory": _memory()}


def _keep(target: str, data: bytes, why: str) -> None:
    FOUND.mkdir(exist_ok=True)
    name = f"{target}-{hashlib.sha1(data).hexdigest()[:10]}"
    (FOUND / name).write_bytes(data)
    (FOUND / f"{name}.why").write_text(why, encoding="utf-8")


def _memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> int:
    """Run the targets named, all of them by default; 1 when anything broke."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("targets", nargs="*", choices=[*TARGETS, []], metavar="TARGET")
    ask.add_argument("--seconds", type=float, default=60)
    ask.add_argument("--seed", type=int, default=1)
    said = ask.parse_args()
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    documents = seeds()
    wanted = said.targets or list(TARGETS)
    documents |= {name: make() for name, (_, make) in DOORS.items() if name in wanted}
    broken = 0
    print(f"bounds: {limits.MEMORY // 10**6} MB, {limits.SECONDS:.0f} s; seed {said.seed}")
    for target in wanted:
        found = fuzz(target, documents[TARGETS[target][0]], said.seconds, said.seed)
        print(_row(target, found), flush=True)
        counts = found["counts"]
        assert isinstance(counts, collections.Counter)
        broken += sum(n for key, n in counts.items() if key not in ("read", "refused"))
    return 1 if broken else 0


def _row(target: str, found: dict[str, object]) -> str:
    counts = found["counts"]
    assert isinstance(counts, collections.Counter)
    bad: Iterator[str] = (
        f"{key} x{n}" for key, n in counts.items() if key not in ("read", "refused")
    )
    return (
        f"{target:9} {sum(counts.values()):7} cases {counts['read']:6} read {counts['refused']:6} "
        f"refused  worst {found['worst']:.2f} s  {found['memory']} MB  {'; '.join(bad) or 'clean'}"
    )


if __name__ == "__main__":
    sys.exit(main())
