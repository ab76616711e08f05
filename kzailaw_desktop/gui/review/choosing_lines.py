"""What the sheet for a line needs, gathered in the background. No Qt widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzailaw_desktop import labels
from kzailaw_desktop.corpus.kept import errata
from kzailaw_desktop.corpus.text.correction import OF_SITTINGS, Correction
from kzailaw_desktop.domain import Act, Debate, Document
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.library.importing.corrections import actions_of, lines_in, lost
from kzailaw_desktop.library.stored.cards import Row, card_of
from kzailaw_desktop.library.stored.originals import Original, original_of

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library

Lines = Sequence[tuple[int, str]]


@dataclass(frozen=True, slots=True)
class LineChoice:
    """What the sheet shows. `read_as`: line -> what it was read as; `speakers`: names to offer."""

    document: str
    lang: str
    lines: Lines
    original: Original
    actions: tuple[str, ...]
    read_as: Mapping[int, str] = field(default_factory=dict)
    speakers: Sequence[str] = ()

    @property
    def sitting(self) -> bool:
        """Whether it is the record of a sitting."""
        return self.actions == OF_SITTINGS


@dataclass(frozen=True, slots=True)
class OwnCorrection:
    """A correction of the user's with the text it belongs to, and whether it has its line."""

    lang: str
    correction: Correction
    lost: bool = False


@dataclass(frozen=True, slots=True)
class CardContents:
    """What the sheet shows."""

    card: Row
    own: bool  # of the user's library
    corrections: list[OwnCorrection] = field(default_factory=list)


def line_choice(library: Library, doc: str, lang: str, reader: str) -> LineChoice:
    """The lines of the file of a text, the file itself, what each line was read as."""
    store, document = library.user_store, library.document(doc)
    original = original_of(library, doc, _text_lang(document, lang))
    lines = lines_in(store, doc, _text_lang(document, lang), original.source)
    read_as: dict[int, str] = {}
    for eid, line in original.places.items():
        read_as.setdefault(line, _name(document, eid, reader))
    return LineChoice(
        doc, _text_lang(document, lang), lines, original, actions_of(store, doc), read_as,
        _speakers(document),
    )  # fmt: skip


def _text_lang(document: Document, lang: str) -> str:
    """A language that the act has a text in; of a sitting, whose language is mixed, any."""
    if not isinstance(document, Act):
        return lang
    langs = [text.lang for text in document.expressions]
    return lang if lang in langs else langs[0]


def _name(document: Document, eid: str, lang: str) -> str:
    if isinstance(document, Act):
        return labels.label(eid, lang, document.profile)
    if isinstance(document, Debate):
        own = eid.partition("__")[0]
        return next((s.speaker for s in document.speeches if s.eid == own), "")
    return ""


def _speakers(document: Document) -> list[str]:
    if not isinstance(document, Debate):
        return []
    return sorted({speech.speaker for speech in document.speeches})


def card_contents(library: Library, doc: str) -> CardContents:
    """The card of a document with the user's corrections of its lines."""
    own = library.user_store.has(doc)
    return CardContents(card_of(library, doc), own, _corrections(library, doc) if own else [])


def _corrections(library: Library, doc: str) -> list[OwnCorrection]:
    found: list[OwnCorrection] = []
    for key, kept in errata.read(library.user_store, doc).items():
        lang = "" if key == errata.SITTING else key
        gone: list[Correction] | None = None
        with suppress(KzaiLawError):
            gone = lost(library.user_store, doc, lang)
        found += [OwnCorrection(lang, each, gone is not None and each in gone) for each in kept]
    return found
