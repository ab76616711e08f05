"""Importing files and folders: each file succeeds whole or leaves the library as it was."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kzailaw_desktop.corpus.report import ImportReport
from kzailaw_desktop.domain import Commentary
from kzailaw_desktop.errors import InputRefused, KzaiLawError

if TYPE_CHECKING:
    from kzailaw_desktop.library.library import Library

READABLE = {".txt", ".html", ".htm", ".docx", ".doc", ".pdf", ".xml"}
KNOWN_SIZE = 8_000_000  # bytes; no article is larger


def import_paths(
    library: Library, files: Sequence[Path], doc: str = "", lang: str = "", kind: str = ""
) -> tuple[list[ImportReport], list[KzaiLawError]]:
    """Import files and folders one after the other; what is refused does not stop the rest."""
    reports: list[ImportReport] = []
    errors: list[KzaiLawError] = []
    for file in files:
        for step in library.import_files([file], doc=doc, lang=lang, kind=kind):
            if isinstance(step, ImportReport):
                reports.append(step)
            elif isinstance(step, KzaiLawError):
                errors.append(step)
    return reports, errors


def import_known(library: Library, folders: Sequence[Path]) -> list[ImportReport]:
    """Import the articles in these folders that the catalogue knows and whose text is missing."""
    from kzailaw_desktop.corpus.digest import recognise
    from kzailaw_desktop.corpus.readers import read

    missing = set(library.missing_texts())
    records = {d.id: d for d in library.catalogue() if isinstance(d, Commentary)}
    reports: list[ImportReport] = []
    for file in sorted(f for folder in folders if folder.is_dir() for f in folder.iterdir()):
        if not missing or file.suffix.lower() not in READABLE or file.name == "README.md":
            continue
        try:
            if file.stat().st_size > KNOWN_SIZE:
                continue
            known = recognise(read(file), {i: records[i] for i in missing})
        except (InputRefused, OSError):
            continue  # a file that is none of ours; the user may import it by hand
        if known:
            found, _ = import_paths(library, [file], doc=known, kind="commentary")
            reports += found
            missing.discard(known)
    return reports
