"""A folder of one act: `rus.md`, `kaz.md` and `meta.yaml`, large texts split into parts.

The parts of a large text are named in its index; their names change from edition to edition. The
whole text is put together again, so that a reader sees it as one file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kzailaw_desktop.corpus.readers import files
from kzailaw_desktop.corpus.readers.markdown import facts, reader
from kzailaw_desktop.corpus.readers.plain.charset import decode
from kzailaw_desktop.corpus.readers.process import pool
from kzailaw_desktop.corpus.readers.repository.trees import FileTree
from kzailaw_desktop.corpus.text import superscripts
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.errors import InputRefused

TEXTS = {"kaz.md": "kk", "rus.md": "ru", "eng.md": "en"}
META = "meta.yaml"
MAX_PARTS = 2000
LARGE = 8_000  # characters; below it a child process costs more than it saves
_LINK = re.compile(r"\]\(\s*<?(?:\./)?((?:rus|kaz|eng)/[\w.-]{1,80}\.md)(?:#[\w.-]*)?>?\s*\)")
_BACK = re.compile(r"^\s*(?:↑|\[?\s*←)?\s*\[[^\]]{0,80}\]\(\.\./(?:rus|kaz|eng)\.md[^)]*\)\s*$")
_INDEX_HEADING = re.compile(
    r"#{1,6}\s+(?:Части документа|Содержание|Оглавление|Құжат(?:тың)? бөліктері|Мазмұны?|Parts)",
    re.I,
)
_TABLE_HEAD = re.compile(r"\s*\|[\s|:-]*-{3}|\s*\|(?:[^|]{0,60}\|){1,6}\s*$")


@dataclass(frozen=True, slots=True)
class ActFolder:
    """The place of an act in a tree: its folder and the files in and below it."""

    path: str  # "" for the root of the tree
    names: tuple[str, ...]

    def file(self, name: str) -> str:
        """Return the name of one of its files in the tree."""
        return f"{self.path}/{name}" if self.path else name


def act_folders(names: Sequence[str]) -> list[ActFolder]:
    """Return the folders of acts among the sorted names of a tree."""
    roots: dict[str, list[str]] = {}
    for name in names:
        folder, _, file = name.rpartition("/")
        if file in TEXTS:
            roots.setdefault(folder, [])
    for name in names:
        folder = name.rpartition("/")[0]
        while True:
            if folder in roots:
                roots[folder].append(name)
                break
            if not folder:
                break
            folder = folder.rpartition("/")[0]
    return [ActFolder(path, tuple(inside)) for path, inside in sorted(roots.items())]


def read_act(tree: FileTree, folder: ActFolder) -> list[SourceText]:
    """Return the texts of an act, Kazakh first, each with what `meta.yaml` states of it."""
    meta = folder.file(META)
    head = {}
    if meta in folder.names:
        head = facts.load(_text(tree, meta), f"{tree.name}/{meta}") or {}
    texts = []
    for file, lang in TEXTS.items():
        if folder.file(file) in folder.names:
            whole, removed = assembled(tree, folder, file)
            name = f"{folder.path.rpartition('/')[2] or tree.name}/{file}"
            source = _read(whole, name)
            lines = tuple(superscripts.mend(line) for line in source.lines)
            # the file of the folder speaks for both languages; a text's own head for that text
            stated = {**facts.stated(head, lang), "language": lang, **source.meta}
            url = source.url or stated.pop("url", "")
            stated.pop("url", None)
            source = replace(source, lines=lines, meta=stated, url=url, raw=whole)
            texts.append(replace(source, removed=tuple(removed)))
    return texts


def _read(text: str, name: str) -> SourceText:
    """Return the lines of a text; a large one is read by a child process, beside what goes on
    here."""
    if len(text) < LARGE:
        return reader.read_text(text, name)
    return pool.shared().read("markdown", text.encode("utf-8"), name)


def assembled(tree: FileTree, folder: ActFolder, file: str) -> tuple[str, list[tuple[int, str]]]:
    """Return the whole text of one language, and the lines taken out of the index with their
    numbers."""
    text = _text(tree, folder.file(file))
    below = [
        name[len(folder.path) + 1 if folder.path else 0 :]
        for name in folder.names
        if name.startswith(folder.file(file[:-3] + "/")) and name.endswith(".md")
    ]
    if not below:
        return text, []
    if len(below) > MAX_PARTS:
        raise InputRefused("too-many-files", where=folder.file(file), limit=MAX_PARTS)
    before, linked, after, removed = _split_index(text)
    missing = [name for name in linked if name not in below]
    if missing:
        raise InputRefused("act-part-missing", where=folder.file(file), part=missing[0])
    # parts that the index does not name: annexes last, as their names say
    unnamed = sorted(set(below) - set(linked), key=lambda n: (n.rpartition("/")[2][:2] == "an", n))
    pieces = [before]
    size = len(before)
    for name in (*linked, *unnamed):
        part = _part(_text(tree, folder.file(name)), name)
        size += len(part)
        if size > files.MAX_BYTES:
            raise InputRefused("input-too-large", where=folder.path, size=size >> 20, limit=100)
        pieces.append(part)
    return "\n\n".join((*pieces, after)), removed


def _split_index(text: str) -> tuple[str, list[str], str, list[tuple[int, str]]]:
    """Return an index taken apart: words before its list, the parts in order, words after, the
    list."""
    lines = text.split("\n")
    linked: dict[str, None] = {}
    rows = []
    for number, line in enumerate(lines):
        found = _LINK.findall(line)
        linked.update(dict.fromkeys(found))
        if found:
            rows.append(number)
    if not rows:
        return text, [], "", []
    first, last = rows[0], rows[-1]
    while first and (not lines[first - 1].strip() or _TABLE_HEAD.match(lines[first - 1])):
        first -= 1
    for number in range(first - 1, max(first - 12, -1), -1):
        if _INDEX_HEADING.match(lines[number]):
            first = number
            break
        if lines[number].startswith(("#", ">", "<a ", "**")):
            break
    removed = [(n + 1, lines[n]) for n in range(first, last + 1) if lines[n].strip()]
    return "\n".join(lines[:first]), list(linked), "\n".join(lines[last + 1 :]), removed


def _part(text: str, name: str) -> str:
    """Return a part without its head and the link back to the index."""
    _, body, _ = facts.split_head(text, name)
    lines = body.split("\n")
    for number, line in enumerate(lines[:5]):
        if _BACK.match(line):
            lines[number] = ""
    return "\n".join(lines)


def _text(tree: FileTree, name: str) -> str:
    text, _ = decode(tree.read(name), f"{tree.name}/{name}")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def without_acts(names: Iterable[str], folders: Sequence[ActFolder]) -> list[str]:
    """Return the names of a tree that belong to no folder of an act."""
    taken = {name for folder in folders for name in folder.names}
    return [name for name in names if name not in taken]
