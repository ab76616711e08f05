"""Carrying notes over to the newest edition of their act; what is in doubt goes to review. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from kzailaw_desktop.domain import Act
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.workspace.anchoring import Moved, Reanchoring, unit_texts
from kzailaw_desktop.workspace.notes.annotation import Annotation

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library

Key = tuple[str, str, dt.date]  # document, language, edition that the notes were made on


def renew(library: Library) -> int:
    """Carry over every note made on an older edition; how many were touched.

    Notes that name no edition stay: nothing is known of the text they were made on.
    """
    workspace = library.workspace
    if workspace.read_only:
        return 0
    groups: dict[Key, list[Annotation]] = {}
    for note in workspace.annotations():
        if note.edition is not None:
            groups.setdefault((note.document, note.lang, note.edition), []).append(note)
    moved: list[Moved] = []
    for (document, lang, edition), notes in groups.items():
        moved += _carried(_act(library, document), lang, edition, notes)
    changed = [each for each in moved if each.now != each.before]
    if changed:
        with workspace.step("carry-over"):
            for each in changed:
                workspace.keep(each.now)
    return len(changed)


def _carried(
    act: Act | None, lang: str, edition: dt.date, notes: Iterable[Annotation]
) -> list[Moved]:
    if act is None:
        return []
    lang = lang or act.expressions[0].lang
    newest, old = act.expression(lang), act.expression(lang, edition)
    if newest is None or newest.order <= edition:
        return []
    before = unit_texts(old) if old is not None else {}
    return Reanchoring(before, unit_texts(newest), newest.edition).all(notes)


def on_newest(library: Library, note: Annotation) -> Annotation:
    """The note as one of the newest edition, after the user has decided about it."""
    act = _act(library, note.document)
    newest = act.expression(note.lang or act.expressions[0].lang) if act else None
    return replace(note, edition=newest.edition) if newest is not None else note


def _act(library: Library, document: str) -> Act | None:
    try:
        found = library.document(document)
    except KzaiLawError:
        return None
    return found if isinstance(found, Act) else None
