"""The shape of the package: no circles of imports, unique class names, small folders and files, whole translations."""

from __future__ import annotations

import ast
import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

PACKAGE = "kzailaw_desktop"
MOST_MODULES = 14  # in one folder: more are not surveyed in a listing
MOST_LINES = 400  # of one file; half of the files have fewer than 120
LARGER_ROOMS: set[str] = set()
LARGER_FILES: set[str] = set()


@pytest.fixture(scope="module")
def modules(root: Path) -> dict[str, ast.Module]:
    """Every module of the package by its dotted name."""
    found = {}
    for file in (root / PACKAGE).rglob("*.py"):
        name = ".".join(file.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
        found[name] = ast.parse(file.read_text(encoding="utf-8"))
    return found


def imported(tree: ast.Module, known: dict[str, ast.Module]) -> Iterator[str]:
    """The modules of the package that a module imports, for typing and inside functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                yield full if full in known else node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def circles(arrows: dict[str, set[str]]) -> list[list[str]]:
    """The strongly connected components of more than one module (Tarjan)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []

    def visit(name: str) -> None:
        index[name] = low[name] = len(index)
        stack.append(name)
        for other in sorted(arrows[name]):
            if other not in index:
                visit(other)
                low[name] = min(low[name], low[other])
            elif other in stack:
                low[name] = min(low[name], index[other])
        if low[name] == index[name]:
            place = stack.index(name)
            if len(part := stack[place:]) > 1:
                found.append(sorted(part))
            del stack[place:]

    for name in sorted(arrows):
        if name not in index:
            visit(name)
    return found


def test_circles_are_found() -> None:
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"a"}}) == [["b", "c"]]


def test_no_modules_import_one_another_in_a_circle(modules: dict[str, ast.Module]) -> None:
    arrows: dict[str, set[str]] = defaultdict(set)
    for name, tree in modules.items():
        arrows[name] |= {other for other in imported(tree, modules) if other in modules} - {name}
    assert circles(arrows) == []


def test_class_names_are_told_apart(modules: dict[str, ast.Module]) -> None:
    places: dict[str, list[str]] = defaultdict(list)
    for name, tree in modules.items():
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places[node.name].append(name)
    doubled = {name for name, found in places.items() if len(found) > 1}
    assert doubled == set()


def test_folders_can_be_taken_in_at_a_glance(root: Path) -> None:
    sizes: dict[str, int] = defaultdict(int)
    for file in (root / PACKAGE).rglob("*.py"):
        if not file.stem.startswith("__"):
            sizes[file.parent.relative_to(root / PACKAGE).as_posix()] += 1
    large = {folder: size for folder, size in sizes.items() if size > MOST_MODULES}
    assert set(large) <= LARGER_ROOMS, large


def test_files_are_of_one_subject(root: Path) -> None:
    lines = {
        file.relative_to(root / PACKAGE).as_posix(): file.read_text("utf-8").count("\n")
        for file in (root / PACKAGE).rglob("*.py")
    }
    large = {name: count for name, count in lines.items() if count > MOST_LINES}
    assert set(large) <= LARGER_FILES, large


def test_the_ways_of_the_readme_follow_the_imports(
    root: Path, modules: dict[str, ast.Module]
) -> None:
    """A line «gui/window → library/importing → …»: each folder imports the next one or ones."""
    readme = (root / "README.md").read_text("utf-8")
    block = re.search(r"```ways\n(.*?)```", readme, re.S)
    assert block is not None
    steps = []
    for line in block[1].splitlines():
        way = line.partition(":")[2].strip().split(" → ")
        folders = [name.split(", ") for name in way]
        entered = list(itertools.chain.from_iterable(folders))
        assert len(set(entered)) == len(entered), "a folder is entered twice"
        steps += [(a[0], name) for a, b in itertools.pairwise(folders) for name in b]
    assert len(steps) > 12
    missing = [step for step in steps if not _imports(step[0], step[1], modules)]
    assert missing == []


def _imports(folder: str, other: str, modules: dict[str, ast.Module]) -> bool:
    """Whether a module of one folder imports one of another."""
    start, end = (f"{PACKAGE}.{name.replace('/', '.')}" for name in (folder, other))
    return any(
        used == end or used.startswith(f"{end}.")
        for name, tree in modules.items()
        if name == start or name.startswith(f"{start}.")
        for used in imported(tree, modules)
    )


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_translations_are_whole(root: Path, lang: str) -> None:
    """Two changes of a translation that were merged line by line may have lost a tag."""
    file = root / "resources" / "i18n" / f"{lang}.ts"
    texts = [message.findtext("source") for message in ElementTree.parse(file).iter("message")]
    assert None not in texts
    assert [text for text, count in Counter(texts).items() if count > 1] == []
