"""What an import has to do: files, folders of acts, archives, git clones, as a list of jobs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from kzailaw_desktop.corpus.readers import files
from kzailaw_desktop.corpus.readers.repository.act_folder import (
    ActFolder,
    act_folders,
    read_act,
    without_acts,
)
from kzailaw_desktop.corpus.readers.repository.history import ActHistory, Clone, is_clone
from kzailaw_desktop.corpus.readers.repository.trees import DiskTree, FileTree, ZipTree
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.errors import KzaiLawError

SKIPPED = re.compile(
    r"^[.~]|^(?:README|LICENSE|UNLICENSE|CONTRIBUTING|CHANGELOG|AGENTS|CLAUDE)\b|"
    r"\.(?:toml|json|ya?ml|py|css|js|png|jpe?g|gif|svg|ico|gitignore|gitattributes)$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class ImportJob:
    """One document to import: a file by its bytes, or an act by its texts."""

    name: str
    where: str  # path, as messages show it
    data: Callable[[], bytes] | None = None
    texts: Callable[[], Iterable[SourceText]] | None = None
    mark: str = ""  # changes when its files do; "" where that is not known


def jobs(paths: Iterable[Path]) -> list[ImportJob]:
    """Return the jobs that paths stand for, each once."""
    found: dict[str, ImportJob] = {}
    for path in paths:
        try:
            for job in _of(path):
                found.setdefault(job.where, job)
        except KzaiLawError as e:  # raised when its turn comes: it stops no other
            found.setdefault(str(path), ImportJob(path.name, str(path), data=partial(_refuse, e)))
    return list(found.values())


def _refuse(error: KzaiLawError) -> bytes:
    raise error


def _of(path: Path) -> Iterator[ImportJob]:
    if path.is_dir():
        if is_clone(path):
            yield from _clone(path)
        else:
            yield from _tree(DiskTree(path), path)
    elif _is_archive(path):
        yield from _tree(ZipTree(path), path)
    else:
        read = partial(files.read_bytes, path)
        yield ImportJob(path.name, str(path), data=read, mark=_stat(path))


def _stat(path: Path) -> str:
    try:
        facts = path.stat()
    except OSError:
        return ""
    return f"{facts.st_size}:{facts.st_mtime_ns}"


def _is_archive(path: Path) -> bool:
    """Tell whether a file is a ZIP that is no document: a Word file is a ZIP as well."""
    return path.suffix.lower() == ".zip" and path.is_file()


def _tree(tree: FileTree, path: Path) -> Iterator[ImportJob]:
    names = tree.names()
    folders = act_folders(names)
    for folder in folders:
        yield _act(tree, folder, path)
    for name in without_acts(names, folders):
        if not SKIPPED.search(name.rpartition("/")[2]):
            where = str(path / name)
            yield ImportJob(
                name.rpartition("/")[2],
                where,
                data=partial(tree.read, name),
                mark=tree.mark((name,)),
            )


def _act(tree: FileTree, folder: ActFolder, path: Path) -> ImportJob:
    name = folder.path.rpartition("/")[2] or tree.name
    where = str(path / folder.path) if folder.path else str(path)
    return ImportJob(
        name, where, texts=partial(read_act, tree, folder), mark=tree.mark(folder.names)
    )


def _clone(path: Path) -> Iterator[ImportJob]:
    """Yield the acts of a clone with their versions; files that belong to no act are not taken."""
    clone = Clone(path)
    for history in clone.histories():
        folder = history.versions[-1].folder
        name = folder.rpartition("/")[2] or clone.name
        where = str(path / folder) if folder else str(path)
        yield ImportJob(
            name, where, texts=partial(versions, clone, history), mark=history.versions[-1].commit
        )


def versions(clone: Clone, history: ActHistory) -> Iterator[SourceText]:
    """Yield the texts of all versions of an act, oldest first, each edition once: the last that was
    written of it."""
    texts: dict[tuple[str, str], SourceText] = {}
    repealed = ""
    for version in history.versions:
        if version.removed:
            repealed = version.cause or version.subject
            continue
        repealed = ""
        tree = clone.tree(version)
        folder = tree.folder()
        for source in read_act(tree, folder) if folder is not None else ():
            lang = source.meta["language"]
            if version.languages and lang not in version.languages:
                continue
            edition = source.meta.setdefault("edition", version.day.isoformat())
            first = not any(key[0] == lang for key in texts)
            if version.cause and not first:
                source.meta["cause"] = version.cause
            texts[lang, edition] = source
    for source in texts.values():
        if repealed:
            source = replace(source, meta={**source.meta, "status": f"Утратил силу: {repealed}"})
        yield source
