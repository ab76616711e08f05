"""What is known about a provision, as lines of the context panel. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from kzailaw_desktop import labels
from kzailaw_desktop.gui.kit.work.i18n import date_text, mark
from kzailaw_desktop.gui.kit.work.naming import stance as stance_word
from kzailaw_desktop.gui.panels.deciding import LinkPlace, decided, link_place
from kzailaw_desktop.gui.panels.lines import GROUPS, ContextLine, Naming
from kzailaw_desktop.gui.panels.references import leading_out
from kzailaw_desktop.gui.panels.snippets import plain_words, reason_marks
from kzailaw_desktop.library.pinpoints.place_words import outside_words
from kzailaw_desktop.text import person

if TYPE_CHECKING:
    from kzailaw_desktop.gui.panels.references import UnitTexts
    from kzailaw_desktop.links.context.model import Context, ContextEntry
    from kzailaw_desktop.workspace.notes.annotation import Annotation
    from kzailaw_desktop.workspace.work import Decision

EVENTS = {
    "inserted": mark("Inserted"),
    "replaced": mark("New wording"),
    "modified": mark("Changed"),
    "removed": mark("Repealed"),
    "heading-changed": mark("Heading changed"),
    "entry-into-force": mark("Enters into force"),
    "court-decision": mark("Court decision"),
    "one-language-change": mark("Changed in one language"),
    "editorial": mark("Editor's note"),
    "presented": mark("Under consideration"),
    "adopted": mark("Adopted"),
    "returned": mark("Returned"),
    "agreed": mark("Agreed"),
    "signed": mark("Signed"),
    "published": mark("Published"),
    "companion-law": mark("Companion law"),
    "proposal": mark("Proposal"),
    "question": mark("Question"),
    "divergence": mark("Divergence of the languages"),
}
TELLING = 18  # letters: «Можно дополнить?» says nothing of a provision by itself
STAGES = {
    "history": mark("history"),
    "in-force": mark("in force"),
    "announced": mark("announced"),
    "reported": mark("reported, text not available here"),
    "proposed": mark("proposed"),
}


class KnownBeside(NamedTuple):
    """What the panel needs beside its entries. `pending`: more may be found in a moment."""

    decisions: Mapping[LinkPlace, Decision]
    naming: Naming
    pending: bool = False


def lines_of(
    context: Context | None,
    own: Iterable[Annotation],
    naming: Naming,
    texts: UnitTexts | None = None,
    decisions: Mapping[LinkPlace, Decision] | None = None,
) -> list[ContextLine]:
    """All groups that have something, each title followed by its entries.

    `texts`: the words of units that the unit refers to; `decisions`: those on links to the act.
    """
    grouped: dict[str, list[ContextLine]] = {key: [] for key, _, _ in GROUPS}
    grouped["own"] = [own_line(a, naming) for a in own]
    for key, _, kind in GROUPS:
        if key == "references_out":
            out = context.references_out if context is not None else ()
            pairs = ((entry, entry_line(entry, kind, naming)) for entry in out)
            grouped[key] = leading_out(pairs, naming, texts)
            continue
        for entry in one_language(getattr(context, key, ()) or (), naming.lang):
            line = note_line(entry, naming) if key == "notes" else entry_line(entry, kind, naming)
            if line.confirmed and decisions and link_place(line) in decisions:
                line = decided(line, decisions[link_place(line)], naming)
            if not line.suggested:
                grouped[key].append(line)
            elif len(line.snippet) >= TELLING:
                grouped["suggested"].append(line)
    lines = []
    for key, title, kind in GROUPS:
        found = grouped[key]
        if key == "suggested":
            found.sort(key=lambda line: -line.score)
        if found:
            head = ContextLine(
                group=key, title=naming.translate(title), count=len(found), kind=kind
            )
            lines += [head, *found]
    return lines


def one_language(entries: Iterable[ContextEntry], lang: str) -> list[ContextEntry]:
    """Each passage once: in the reader's language, else in Russian, else in any."""
    order = {"kk": 2, "ru": 1, lang: 0}
    best: dict[tuple[str, str, str], ContextEntry] = {}
    for entry in entries:
        key = (entry.document, entry.eid, entry.target)
        kept = best.get(key)
        if kept is None or order.get(entry.lang, 9) < order.get(kept.lang, 9):
            best[key] = entry
    return list(best.values())


def own_line(annotation: Annotation, naming: Naming) -> ContextLine:
    """The user's own note."""
    modified, body = annotation.modified, annotation.body
    title = naming.titles.get(annotation.document)  # a speech has no number to be named by
    marked = annotation.format == "text/markdown"
    return ContextLine(
        key=annotation.id,
        kind="own",
        who=labels.label(annotation.eid, naming.lang) or title or annotation.eid,
        where=date_text(modified.date()) if modified else "",
        snippet=(plain_words(body) if marked else body) or annotation.exact,
        document=annotation.document,
        eid=annotation.eid,
        note_id=annotation.id,
    )


def note_line(note: ContextEntry, naming: Naming) -> ContextLine:
    """An amendment note: how certain it is, date, source."""
    source = note.source
    stage = str(note.stage)
    place = note.place
    known = source in naming.titles
    when = date_text(note.date)
    where = (
        when,
        naming.titles.get(source) or outside_words(source, naming.lang),
        _unit_name(note, naming),
    )
    return ContextLine(
        key=f"note:{note.eid}",
        kind="note",
        who=naming.translate(EVENTS.get(str(note.event), STAGES.get(stage, ""))),
        where=_joined(where),
        snippet=_wording(note),
        document=source if known else "",
        eid=place.split("; ")[0] if known and place.startswith(("speech_", "sec_")) else "",
        lang=note.lang,
        stage=stage,
    )


def entry_line(entry: ContextEntry, kind: str, naming: Naming) -> ContextLine:
    """A passage that is linked to the provision."""
    link = str(entry.kind)
    document = entry.document
    label = entry.label or entry.speaker
    where = [_unit_name(entry, naming)] if kind in ("commentary", "debate") else []
    if kind == "act":
        profile = naming.profiles.get(document, "A")
        label = labels.label(entry.eid, naming.lang, profile) or label
        where = [naming.titles.get(document, document)]
    elif kind == "commentary":
        label = naming.titles.get(document, label)  # the authors' names in the reader's language
    elif kind == "debate":
        label = person(label)
        where.insert(0, naming.titles.get(document, date_text(entry.date)))
    stance = stance_word(entry.stance, naming.lang)
    if stance:
        where.insert(0, stance)
    if entry.digest:
        where.append(labels.paraphrase_note(naming.lang))
    snippet = " ".join(entry.snippet.split())
    mismatch = entry.mismatch
    return ContextLine(
        key=f"{kind}:{document}#{entry.eid}:{getattr(entry, 'target', '')}:{link}",
        kind=kind,
        who=label or naming.titles.get(document, document),
        where=_joined(where),
        snippet=f"{snippet} ≠ {mismatch}" if mismatch else snippet,
        marks=reason_marks(entry, snippet),
        document=document,
        eid=entry.eid,
        lang=entry.lang,
        target=entry.target,
        suggested=link == "thematic",
        confirmed=link == "confirmed",
        score=entry.score,
        reasons=entry.reasons,
    )


def _joined(parts: Iterable[str]) -> str:
    """Source, stance and unit in one line; an arrow parts as well as a dot."""
    return " · ".join(part for part in parts if part).replace(" · → ", " → ")


def _wording(entry: ContextEntry) -> str:
    text = entry.text or entry.snippet
    return " ".join(text.split())


def _unit_name(entry: ContextEntry, naming: Naming) -> str:
    """The unit spoken of, where it is not the current unit itself."""
    target = entry.target
    if not target or entry.relation == "own":
        return ""
    return f"→ {labels.label(target, naming.lang)}" if labels.label(target, naming.lang) else ""
