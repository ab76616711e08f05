"""Changes of an act as passages, so that search finds it beside the law."""

from __future__ import annotations

from collections.abc import Iterator

from kzailaw_desktop import eid as eids
from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act, AmendmentNote, DocKind, Document, Passage, Stage
from kzailaw_desktop.labels import language

STAGES = {Stage(key): words for key, words in language.tables("note-stages").items()}


def amendments(document: Document) -> Iterator[Passage]:
    """Yield a passage for each amendment note of an act and each language it is written in.

    `eid` is the id of the note, `targets` are the provisions it speaks of (none: the act as a
    whole), `label` names them after how certain the note is.
    """
    if isinstance(document, Act):
        told: set[tuple[str, str]] = set()
        for note in notes_of(document):
            for lang, wording in note.texts.items():
                if wording and (note.id, lang) not in told:
                    told.add((note.id, lang))
                    yield _passage(document, note, lang, wording)


def notes_of(act: Act) -> Iterator[AmendmentNote]:
    """Yield the notes of the work, and those in its newest text of each language."""
    yield from act.notes
    for lang in dict.fromkeys(text.lang for text in act.expressions):
        newest = act.expression(lang)
        yield from newest.notes if newest is not None else ()


def _passage(act: Act, note: AmendmentNote, lang: str, text: str) -> Passage:
    named = (labels.label(target, lang, act.profile) for target in note.targets)
    units = ", ".join(name for name in named if name)
    return Passage(
        document=act.id,
        kind=DocKind.AMENDMENT,
        eid=note.id,
        lang=lang,
        text=text,
        heading=note.cause,
        label=": ".join(part for part in (STAGES[note.stage].get(lang, ""), units) if part),
        article=eids.article_of(note.targets[0]) if note.targets else "",
        date=note.date,
        targets=note.targets,
        stage=str(note.stage),
    )
