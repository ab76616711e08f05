"""Pinpoints: where exactly something was said, as plain text, in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzailaw_desktop import labels
from kzailaw_desktop.corpus.passages import byline
from kzailaw_desktop.domain import Act, Commentary, Debate, Status
from kzailaw_desktop.export.references.latin import latin
from kzailaw_desktop.labels import language
from kzailaw_desktop.library.catalogue.describe import sitting_name
from kzailaw_desktop.library.faces import DocumentReader
from kzailaw_desktop.library.pinpoints.place_words import outside_words, place_words
from kzailaw_desktop.text import person

if TYPE_CHECKING:
    from kzailaw_desktop.links import ContextEntry

SPEECH = language.table("speech")
SECTION = language.table("section")
PARAGRAPH = language.table("paragraph")
# A paragraph by its first words: its number changes with the file the article is read from.
BY_WORDS = language.table("paragraph-by-words")
PAGE = language.table("page")


def pinpoint(library: DocumentReader, doc: str, eid: str, lang: str) -> str:
    """ "заседание Сената 23.10.2025, Смышляева Е.В., выступление 36" and the like."""
    document = library.document(doc)
    if isinstance(document, Debate):
        return _in_debate(document, eid, lang)
    if isinstance(document, Commentary):
        return _in_commentary(document, eid, lang)
    return _in_act(document, eid, lang)


def note_source(library: DocumentReader, entry: ContextEntry, lang: str) -> str:
    """Return where an amendment note comes from: a passage of a document, or an outside source."""
    date = f"{entry.date:%d.%m.%Y}" if entry.date else ""
    if entry.source in library.entries():
        inside = entry.place.startswith(("speech_", "sec_", "art_", "chp_"))
        places = entry.place.split("; ") if inside else [""]
        where = "; ".join(
            dict.fromkeys(pinpoint(library, entry.source, place, lang) for place in places)
        )
        words = place_words(entry.place, lang) if not inside else ""
        return ", ".join(part for part in (where, words) if part)
    return ", ".join(
        part for part in (outside_words(entry.label or entry.source, lang), date) if part
    )


def _named(speaker: str, lang: str) -> str:
    """Return a speaker as documents of a language write the name."""
    name = person(speaker)
    return latin(name) if lang == "en" else name


def _in_debate(debate: Debate, eid: str, lang: str) -> str:
    own = eid.split("__")[0]
    speech = next((s for s in debate.speeches if s.eid == own), None)
    parts = [sitting_name(debate, lang)]
    if speech is not None:
        number = own.rpartition("_")[2]
        parts += [_named(speech.speaker, lang), SPEECH[lang].format(n=number)]
    if debate.status is not Status.OFFICIAL:  # a record that nothing proves says so
        parts.append(labels.status_words(debate.status, lang))
    return ", ".join(parts)


def _in_commentary(commentary: Commentary, eid: str, lang: str) -> str:
    parts = [byline(commentary, lang)]
    entry = next((e for e in commentary.digest if e.eid == eid), None)
    if entry is not None:
        if entry.section:
            parts.append(SECTION[lang].format(s=entry.section))
        if entry.page:
            parts.append(PAGE[lang].format(n=entry.page))
        elif entry.anchor:
            parts.append(BY_WORDS[lang].format(words=entry.anchor.strip(" ,;:")))
        elif entry.paragraph:
            parts.append(PARAGRAPH[lang].format(n=entry.paragraph))
        return f"{', '.join(parts)} ({labels.paraphrase_note(lang)})"
    section = next((s for s in commentary.sections if s.eid == eid.split("__")[0]), None)
    if section is not None and section.heading:
        parts.append(SECTION[lang].format(s=section.heading))
    if "__p_" in eid:
        parts.append(PARAGRAPH[lang].format(n=eid.rpartition("_")[2]))
    return ", ".join(parts)


def _in_act(act: Act, eid: str, lang: str) -> str:
    expression = act.expression(lang) or act.expressions[0]
    return labels.cite_with_source(eid, act, expression, lang)
