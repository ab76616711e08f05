"""Word files that came back, beside the drafts and acts of the library."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from kzailaw_desktop.corpus.readers import own_files
from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting import Change, ChangeKind, Draft
from kzailaw_desktop.drafting.comparing.comparing import current, proposed
from kzailaw_desktop.drafting.draft import drafts
from kzailaw_desktop.errors import InputRefused, NotFound
from kzailaw_desktop.export.returned.bring_back import bring_back
from kzailaw_desktop.export.returned.model import Returned, ReturnedChange, ReturnedComment
from kzailaw_desktop.export.returned.package import open_package
from kzailaw_desktop.export.returned.tables import comparative_tables
from kzailaw_desktop.labels import label
from kzailaw_desktop.library.faces import NotesSource
from kzailaw_desktop.library.written import drafts as library_drafts
from kzailaw_desktop.workspace.notes.annotation import Annotation


def returned(library: NotesSource, file: Path, draft: str = "") -> tuple[Returned, Draft | None]:
    """Return what a file brings back, and the draft that it is of, where that is known."""
    acts = {id: library.act(id) for id in library.act_ids()}
    known = [library_drafts.find(library, draft)] if draft else drafts.drafts(library.workspace)
    found = bring_back(file, acts, known if draft else [*known, Draft()])  # it must be named
    return found, known[0] if draft else next((d for d in known if d.id == found.draft_id), None)


def is_returned(file: Path) -> bool:
    """Tell whether a file is one that comes back, not one to import: of ours, or a comparative
    table."""
    if file.suffix.lower() != ".docx":
        return False
    try:
        if own_files.kind_of(file.read_bytes()) is not None:
            return True
        return bool(comparative_tables(open_package(file).body))
    except (OSError, InputRefused):
        return False


def as_json(found: Returned, acts: dict[str, Act]) -> dict[str, Any]:
    """Plain values: changes, comments and untracked edits by unit, author and date."""

    def change(one: ReturnedChange) -> dict[str, Any]:
        return {"label": _label(one, acts), **one.as_json()}

    def comment(one: ReturnedComment) -> dict[str, Any]:
        named = {"act": one.act, "eId": one.eid, "label": _label(one, acts), "lang": one.lang}
        return {**named, "author": one.author, "date": one.date, "text": one.text,
                "quoted": one.quoted}  # fmt: skip

    made: dict[str, Any] = {
        "kind": found.kind or None,
        "draft": found.draft_id or None,
        "outdated": found.outdated,
        "changes": [change(one) for one in found.changes],
        "comments": [comment(one) for one in found.comments],
        "untracked": [change(one) for one in found.untracked],
    }
    if found.draft is not None:
        made["proposals"] = [
            {"act": c.act, "eId": c.eid, "kind": str(c.kind), "texts": c.texts, "swaps": {
                lang: [s.old for s in swaps] for lang, swaps in c.swaps.items()},
             "justification": c.justification}
            for c in found.draft.changes
        ]  # fmt: skip
    if found.draft is not None or found.unresolved:
        made["unresolved"] = found.unresolved
    return made


def _label(one: ReturnedChange | ReturnedComment, acts: dict[str, Act]) -> str:
    lang = one.lang if one.lang in ("kk", "ru") else "ru"
    return label(one.eid, lang, acts[one.act].profile if one.act in acts else "A")


def take(draft: Draft, act: Act, change: ReturnedChange) -> Draft:
    """Return the draft with the wording of others taken over for one line of a unit, in one
    language.

    NotFound: the unit has no such line any more.
    """
    own = next((c for c in draft.changes if c.act == change.act and _is_about(c, change)), None)
    if change.field == "justification":
        if own is None:
            raise NotFound("bring-back-no-change", where=change.eid)
        return draft.with_change(
            replace(own, justification={**own.justification, change.lang: change.after})
        )
    base = own or Change(change.act, change.eid, ChangeKind.REPLACE)
    texts = {}
    for lang in ("kk", "ru"):
        wording = proposed(act, base, lang) if own else current(act, base, lang)
        if lang == change.lang:
            wording = _with_line(wording, change)
        if wording:
            texts[lang] = wording
    kind = base.kind if base.kind in (ChangeKind.INSERT, ChangeKind.HEADING) else ChangeKind.REPLACE
    if not texts.get(change.lang):
        return draft.with_change(replace(base, kind=ChangeKind.REPEAL, texts={}, swaps={}))
    return draft.with_change(replace(base, kind=kind, texts=texts, swaps={}))


def keep_note(library: NotesSource, edit: ReturnedChange | ReturnedComment) -> Annotation:
    """Keep an edit of others as a note on its unit, with its author. NotFound: no known unit."""
    if not edit.act:
        raise NotFound("bring-back-no-unit")
    if isinstance(edit, ReturnedComment):
        body = f"{edit.author}: {edit.text}" if edit.author else edit.text
        note = Annotation(
            edit.act, edit.eid, lang=edit.lang, body=body, exact=edit.quoted, author=edit.author
        )
    else:
        who = ", ".join(edit.authors)
        body = f"{who}: {edit.after or '–'}" if who else edit.after or "–"
        note = Annotation(edit.act, edit.eid, lang=edit.lang, body=body, author=who)
    return library.workspace.save_annotation(note)


def _is_about(own: Change, change: ReturnedChange) -> bool:
    return own.eid == change.eid or (change.eid.startswith(f"{own.eid}__") and own.kind in (
        ChangeKind.REPLACE, ChangeKind.INSERT, ChangeKind.WORDS,
    ))  # fmt: skip


def _with_line(wording: str, change: ReturnedChange) -> str:
    """Return the wording with one line in its new form, a new line at its end, a lost one left
    out."""
    lines = wording.splitlines()
    wanted = [" ".join(line.split()) for line in lines]
    before = " ".join(change.before.split())
    if not change.before:
        return "\n".join([*lines, change.after])
    if before not in wanted:
        raise NotFound("bring-back-no-line", where=change.eid, words=change.before[:60])
    at = wanted.index(before)
    return "\n".join([*lines[:at], *([change.after] if change.after else []), *lines[at + 1 :]])
