"""What a git folder of acts says of itself, read without the program: by git and its own files."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FILES = {"kk": "kaz", "ru": "rus"}
_WORD = re.compile(r"\w+")
_PART = re.compile(r"\]\(((?:kaz|rus)/[\w.-]+\.md)\)")
_DATES = re.compile(r"^\s+(kaz|rus): (\d{4}-\d\d-\d\d)$", re.M)
_REPEALED = re.compile(r"\((?:исключен|алып тасталды)\)")
# «3) исключен Законом РК от …»: the number stays, the words are a note on the amendment.
_NOTED = re.compile(r"^(\d+[.)])\s+(?:исключен[аоы]?|алып тасталды)\b.*$")
_LINK = re.compile(r"\]\([^)]*\)")
_NOTE = re.compile(r"^(?:>|\*?\s*(?:Сноска|Ескерту)\b)")


@dataclass(frozen=True, slots=True)
class GitText:
    """A text of an act as a commit has it."""

    folder: str
    lang: str
    date: str  # of the edition, ISO 8601
    words: tuple[str, ...]  # without «(исключен)»
    repealed: int = 0  # how often that stands in it


def git(repo: Path, *words: str) -> str:
    """Run git and return what it prints."""
    done = subprocess.run(["git", *words], cwd=repo, check=True, capture_output=True)
    return done.stdout.decode("utf-8")


def texts(repo: Path, folder: str) -> list[GitText]:
    """Return every text of every commit of an act, the oldest first."""
    found = []
    for commit in reversed(git(repo, "log", "--format=%H", "--", folder).split()):
        meta = git(repo, "show", f"{commit}:{folder}/meta.yaml")
        days = dict(_DATES.findall(meta.partition("version_date:")[2].partition("source:")[0]))
        for lang, name in FILES.items():
            lines = lines_of(repo, commit, folder, name)
            words = [word for line in lines for word in _words(line)]
            repealed = sum(len(_REPEALED.findall(line)) for line in lines)
            found.append(GitText(folder, lang, days[name], tuple(words), repealed))
    return found


def _words(line: str) -> list[str]:
    return _WORD.findall(_LINK.sub("]", _NOTED.sub(r"\1", _REPEALED.sub("", line))))


def lines_of(repo: Path, commit: str, folder: str, name: str) -> list[str]:
    """Return the lines of an act's Markdown as `git show` prints it: without title, anchors, notes
    and the list of its parts, which are put in their places."""
    index = git(repo, "show", f"{commit}:{folder}/{name}.md")
    parts = _PART.findall(index)
    pages = [git(repo, "show", f"{commit}:{folder}/{part}") for part in parts] or [index]
    return [
        line
        for page in pages
        for line in page.splitlines()
        if not line.startswith(("# ", "<a ", "- [", "[")) and not _NOTE.match(line.strip(" *_"))
    ]


def versions(repo: Path) -> dict[str, list[dict[str, Any]]]:
    """Return what `versions.json` says: folder -> its versions with their changes. A unit that is
    repealed a second time does not change: the file says so, `git show` does not."""
    found: dict[str, list[dict[str, Any]]] = json.loads(
        (repo / "versions.json").read_text(encoding="utf-8")
    )
    for rows in found.values():
        gone: set[tuple[str, str]] = set()
        for row in rows:
            kept = []
            for change in row["changes"]:
                unit = change["article"], change["unit"]
                if change["event"] != "repealed" or unit not in gone:
                    kept.append(change)
                if change["event"] == "repealed":
                    gone.add(unit)
            row["changes"] = kept
    return found
