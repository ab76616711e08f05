"""Plant single changes in the code and see whether the tests notice: `make mutants`.

    python tools/mutants.py [--seed S] [--sample N] [--jobs J] [PACKAGE…]

In a copy of the tree one comparison, and/or, constant or statement is changed at a time, chosen by
the seed, N for each package. Then the tests that mirror the package run, `tests/<package>/`, those
that speak of the module or of what it defines first; of the window, whose tests take long, only the
nearest and the flows. Prints each change that no test noticed, and the rate of each package. Changes that change
nothing are set aside in `tools/equivalent.toml`, each with its reason.
"""

from __future__ import annotations

import argparse
import ast
import concurrent.futures
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = "kzailaw_desktop"
NEAREST = 8  # files of tests for a change in the window or at the top
STRONG = 20  # points of a file of tests that names the module or what it defines
WHOLE_WINDOW = ("test_flows.py", "test_window.py", "test_keyboard.py")  # for what no test names
SECONDS = 400  # of processor time for the tests of one change; longer is noticed, as a hang
PATIENCE = 2400  # seconds by the clock, for tests that wait for ever
COPIED = (
    "kzailaw_desktop",
    "tests",
    "corpus",
    "resources",
    "packaging",
    "tools",
    "benchmarks",
    "docs",
)
KINDS = ("comparison", "and/or", "constant", "statement")
OPPOSITE: dict[type[ast.cmpop], str] = {
    ast.Lt: "<=", ast.LtE: "<", ast.Gt: ">=", ast.GtE: ">", ast.Eq: "!=", ast.NotEq: "==",
    ast.Is: "is not", ast.IsNot: "is", ast.In: "not in", ast.NotIn: "in",
}  # fmt: skip


@dataclass(frozen=True)
class Change:
    """One change: what stands between two offsets of a file is replaced."""

    file: str
    line: int
    start: int
    end: int
    new: str
    old: str
    kind: str

    @property
    def told(self) -> str:
        """The change in one line."""
        return f"{self.file}:{self.line}: {_short(self.old)} -> {_short(self.new)}"


def _short(code: str) -> str:
    return repr(" ".join(code.split())[:70])


class Finder(ast.NodeVisitor):
    """Finds the places of a module where a change can be planted."""

    def __init__(self, file: str, source: str) -> None:
        self.file, self.source = file, source
        self.found: list[Change] = []
        self._bytes = source.encode()
        self._starts = [0]
        for line in self._bytes.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))
        self._inside = 0  # functions around

    def _offset(self, line: int, column: int) -> int:
        return self._starts[line - 1] + column

    def _add(
        self, node: ast.AST, new: str, start: int = -1, end: int = -1, kind: str = "constant"
    ) -> None:
        at = node
        assert isinstance(at, (ast.expr, ast.stmt))
        start = start if start >= 0 else self._offset(at.lineno, at.col_offset)
        end = end if end >= 0 else self._offset(at.end_lineno or 0, at.end_col_offset or 0)
        old = self._bytes[start:end].decode()
        self.found.append(Change(self.file, at.lineno, start, end, new, old, kind))

    def visit_Compare(self, node: ast.Compare) -> None:
        left: ast.expr = node.left
        for operator, right in zip(node.ops, node.comparators, strict=True):
            start = self._offset(left.end_lineno or 0, left.end_col_offset or 0)
            end = self._offset(right.lineno, right.col_offset)
            between = self._bytes[start:end].decode()
            words = between.strip(" ()\n")
            new = between.replace(words, OPPOSITE[type(operator)], 1)
            self._add(node, new, start, end, "comparison")
            left = right
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        old, new = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
        first, second = node.values[0], node.values[1]
        start = self._offset(first.end_lineno or 0, first.end_col_offset or 0)
        end = self._offset(second.lineno, second.col_offset)
        between = self._bytes[start:end].decode()
        self._add(node, re.sub(rf"\b{old}\b", new, between, count=1), start, end, "and/or")
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        value = node.value
        if isinstance(value, bool):
            self._add(node, str(not value))
        elif isinstance(value, int):
            self._add(node, str(value + 1))
        elif isinstance(value, str) and value:
            self._add(node, repr(value + "X"))

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        for part in node.values:  # the constants inside have no places of their own
            if isinstance(part, ast.FormattedValue):
                self.visit(part.value)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._inside += 1
        for default in (*node.args.defaults, *(d for d in node.args.kw_defaults if d)):
            self.visit(default)
        self._body(node.body)
        self._inside -= 1

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._body(node.body)

    def visit_Module(self, node: ast.Module) -> None:
        self._body(node.body)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_If(self, node: ast.If) -> None:
        if ast.unparse(node.test) == "TYPE_CHECKING":
            return
        self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        self._drop(node)
        self.generic_visit(node)

    def visit_Assert(self, node: ast.Assert) -> None:
        """Assertions are for the reader and the type checker."""

    def visit_Expr(self, node: ast.Expr) -> None:
        if isinstance(node.value, ast.Constant):
            return  # a docstring
        self._drop(node)
        self.generic_visit(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self._drop(node)
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        if any(isinstance(target, (ast.Attribute, ast.Subscript)) for target in node.targets):
            self._drop(node)
        self.generic_visit(node)

    def visit_Return(self, node: ast.Return) -> None:
        if node.value is not None and ast.unparse(node.value) not in ("None",):
            self._add(node, "return None", kind="statement")
        self.generic_visit(node)

    def _drop(self, node: ast.stmt) -> None:
        if self._inside:
            self._add(node, "pass", kind="statement")

    def _body(self, body: list[ast.stmt]) -> None:
        for statement in body:
            self.visit(statement)


def changes(file: Path) -> list[Change]:
    """All changes that can be planted in a file."""
    source = file.read_text(encoding="utf-8")
    finder = Finder(file.relative_to(ROOT).as_posix(), source)
    finder.visit(ast.parse(source))
    return [change for change in finder.found if change.new != change.old]


def packages() -> dict[str, list[Path]]:
    """The modules of each package; those at the top together as "top"."""
    found: dict[str, list[Path]] = {}
    for file in sorted((ROOT / PACKAGE).rglob("*.py")):
        parts = file.relative_to(ROOT / PACKAGE).parts
        found.setdefault(parts[0] if len(parts) > 1 else "top", []).append(file)
    return found


def chosen(files: list[Path], number: int, rnd: random.Random) -> list[Change]:
    """Changes of a package: of each kind as many, every place as likely as every other."""
    every: dict[str, list[Change]] = {kind: [] for kind in KINDS}
    for file in files:
        for change in changes(file):
            every[change.kind].append(change)
    found: list[Change] = []
    for place in range(number):
        if left := every[KINDS[place % len(KINDS)]]:
            found.append(left.pop(rnd.randrange(len(left))))
    return found


# -- tests that mirror a module -----------------------------------------------------------------


@cache
def test_files(package: str) -> tuple[tuple[Path, str], ...]:
    """The files of tests of a package, with their texts."""
    folders = [ROOT / "tests" / package]
    files = [f for folder in folders for f in sorted(folder.rglob("test_*.py"))]
    if package != "gui":
        files += sorted((ROOT / "tests").glob("test_*.py"))
    # What looks at all modules or at the tests themselves mirrors none.
    files = [file for file in files if file.name not in ("test_outside.py", "test_structure.py")]
    return tuple((file, file.read_text(encoding="utf-8")) for file in files)


@cache
def mirrored(module: str) -> tuple[str, ...]:
    """The files of tests nearest to a module, the nearest first."""
    path = Path(module)
    parts = path.relative_to(PACKAGE).parts
    package = parts[0] if len(parts) > 1 else "top"
    dotted = ".".join(path.with_suffix("").parts).removesuffix(".__init__")
    home, _, name = dotted.rpartition(".")
    tree = ast.parse((ROOT / module).read_text(encoding="utf-8"))
    kinds = (ast.ClassDef, ast.FunctionDef)
    defined = [n.name for n in tree.body if isinstance(n, kinds) and len(n.name) > 3]
    weights = {
        rf"\b{re.escape(dotted)}\b": 100.0,
        rf"from {re.escape(home)} import [^#]*\b{name}\b": 100.0,
    }
    weights |= {rf"\b{word}\b": 10.0 for word in defined if not word.startswith("_")}
    weights |= {rf"\b{re.escape(part)}\b": 1.0 for part in parts[1:-1]} | {rf"\b{name}\b": 2.0}
    scores: Counter[Path] = Counter()
    for file, text in test_files(package):
        for pattern, weight in weights.items():
            if re.search(pattern, text):
                scores[file] += int(weight)
        stem = file.stem.removeprefix("test_")
        scores[file] += 30 if name.strip("_") and (name in stem or stem in name) else 0
    ordered = [file for file, _ in scores.most_common()]
    near = [file for file in ordered if scores[file] > 0][:NEAREST]
    if package not in ("gui", "top"):
        folder = ROOT / "tests" / package
        near = [file for file in ordered if file.is_relative_to(folder) or scores[file] >= STRONG]
    elif package == "gui":
        near += [f for f in (ROOT / "tests" / "gui").rglob("test_*.py") if f.name in WHOLE_WINDOW and f not in near]  # fmt: skip
    return tuple(file.relative_to(ROOT).as_posix() for file in near)


# -- running ------------------------------------------------------------------------------------


class Trees:
    """Copies of the tree, one for each job, in which changes are planted."""

    def __init__(self, jobs: int) -> None:
        self._home = Path(tempfile.mkdtemp(prefix="kzailaw-mutants-"))
        self._free = [self._copy(number) for number in range(jobs)]

    def _copy(self, number: int) -> Path:
        tree = self._home / str(number) / "tree"
        tree.mkdir(parents=True)
        for name in COPIED:
            shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
        for name in ("pyproject.toml", "CHANGELOG.md", "README.md", "LICENSE", "SECURITY.md",
                     "CONTRIBUTING.md", "Makefile", "requirements-dev.lock"):  # fmt: skip
            shutil.copy(ROOT / name, tree / name)
        shared = ROOT.parent / "shared"
        if shared.is_dir():
            (tree.parent / "shared").symlink_to(shared)
        return tree

    def run(self, change: Change) -> str:
        """What the tests say of a change: "" when they notice nothing."""
        tree = self._free.pop()
        file = tree / change.file
        before = file.read_bytes()
        try:
            file.write_bytes(before[: change.start] + change.new.encode() + before[change.end :])
            return tested(tree, change)
        finally:
            file.write_bytes(before)
            self._free.append(tree)

    def close(self) -> None:
        """Take the copies away."""
        shutil.rmtree(self._home, ignore_errors=True)


def tested(tree: Path, change: Change) -> str:
    """Run the mirrored tests; which of them failed, or how they ended."""
    wanted = mirrored(change.file)
    window = change.file.startswith(f"{PACKAGE}/gui/")
    words = [sys.executable, "-B", "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider",
             "-p", "no:xdist", *(() if window else ("-p", "no:pytest-qt")), *wanted]  # fmt: skip
    home = tree.parent / "home"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    given = os.environ | {
        "PYTHONPATH": str(tree), "QT_QPA_PLATFORM": "offscreen", "HOME": str(home),
        "XDG_CACHE_HOME": str(home / "cache"), "XDG_DATA_HOME": str(home / "data"),
    }  # fmt: skip
    try:
        done = subprocess.run(
            words, cwd=tree, env=given, capture_output=True, text=True, timeout=PATIENCE, check=False,
            preexec_fn=_bound,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return "hangs"
    if done.returncode == 0:
        return ""
    at = re.search(r"(?m)^(?:FAILED|ERROR) (\S+)", done.stdout)
    return at[1] if at else f"pytest ended with {done.returncode}"


def _bound() -> None:
    """Hold the tests to their processor time."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


def set_aside() -> Iterator[tuple[str, str, str]]:
    """File, old and new code of the changes that change nothing."""
    file = ROOT / "tools" / "equivalent.toml"
    if file.exists():
        for row in tomllib.loads(file.read_text(encoding="utf-8")).get("change", ()):
            yield row["file"], row["old"], row["new"]


def main() -> int:
    """Plant changes and print the rates."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("packages", nargs="*")
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--sample", type=int, default=10)
    ask.add_argument("--jobs", type=int, default=1)
    said = ask.parse_args()
    equivalent = set(set_aside())
    noticed, planted, aside = Counter[str](), Counter[str](), Counter[str]()
    trees = Trees(said.jobs)
    work: dict[concurrent.futures.Future[str], tuple[str, Change]] = {}
    try:
        with concurrent.futures.ThreadPoolExecutor(said.jobs) as pool:
            for name, files in packages().items():
                if said.packages and name not in said.packages:
                    continue
                rnd = random.Random(f"{name}-{said.seed}")
                for change in chosen(files, said.sample, rnd):
                    if (change.file, change.old.strip(), change.new.strip()) in equivalent:
                        aside[name] += 1
                    else:
                        work[pool.submit(trees.run, change)] = (name, change)
            for done in concurrent.futures.as_completed(work):
                name, change = work[done]
                planted[name] += 1
                noticed[name] += bool(done.result())
                print(f"{'noticed' if done.result() else 'SURVIVED':9} {change.told} {done.result()}", flush=True)  # fmt: skip
    finally:
        trees.close()
    for name, number in planted.items():
        print(f"{name:12} {noticed[name]:4} of {number:4} noticed = {noticed[name] / number:4.0%}"
              f"{f', {aside[name]} set aside' if aside[name] else ''}")  # fmt: skip
    for title, inside in (("outside gui", False), ("gui", True)):
        names = [name for name in planted if (name == "gui") == inside]
        if number := sum(planted[name] for name in names):
            rate = sum(noticed[name] for name in names) / number
            print(f"{title}: {rate:.1%} of {number} (seed {said.seed})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
