"""Records of sittings: speeches, agenda, remarks."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from kzailaw_desktop.domain.common import Paragraph, Source, Status


@dataclass(frozen=True, slots=True)
class Speech:
    """One speaker's turn."""

    eid: str  # "speech_12"
    speaker: str  # as the record writes it: "РАХМЕТОВА Ә.Қ."
    paragraphs: tuple[Paragraph, ...]
    role: str = ""  # where the record names it, in the record's own words
    full_name: str = ""  # where the chair introduces the speaker
    exchange: str = ""  # id shared by a question and its answers: "exchange_3"; "" outside one
    procedural: bool = False  # one-liners such as «Рақмет.» «Жоқ.»

    @property
    def lang(self) -> str:
        """The language most of the speech is in, by characters."""
        weight: dict[str, int] = {}
        for p in self.paragraphs:
            weight[p.lang] = weight.get(p.lang, 0) + len(p.text)
        return max(weight, key=lambda k: weight[k], default="kk")


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A matter on the agenda, in each language the record gives."""

    eid: str  # "agenda_1"
    texts: dict[str, str]
    first_speech: str = ""  # eId of the speech that opens it, when the record shows it
    supplied: tuple[str, ...] = ()  # languages whose text is ours, not the record's

    def shown(self, lang: str) -> str:
        """Return the text in a language, in square brackets when the record does not have it."""
        text = self.texts.get(lang, "")
        return f"[{text}]" if text and lang in self.supplied else text


@dataclass(frozen=True, slots=True)
class Remark:
    """What the record says between the words spoken: a break, a vote, applause, the time."""

    eid: str  # "remark_1"
    kind: str  # "break", "vote", "scene", "time", "note"
    lang: str
    text: str
    after: str = ""  # eId of the speech, or of the paragraph inside a speech, that it follows


@dataclass(frozen=True, slots=True)
class Debate:
    """The record of a sitting."""

    id: str  # "senate-2025-10-23"
    uri: str  # "/akn/kz/debaterecord/senate/2025-10-23"
    title: str
    date: dt.date
    body: str  # "senate", "mazhilis", "parliament"
    speeches: tuple[Speech, ...]
    agenda: tuple[AgendaItem, ...] = ()
    preface: tuple[str, ...] = ()
    conclusions: tuple[str, ...] = ()
    status: Status = Status.OFFICIAL
    source: Source = Source()
    remarks: tuple[Remark, ...] = ()
