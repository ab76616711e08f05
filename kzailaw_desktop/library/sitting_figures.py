"""A sitting in figures: who spoke how much, in which language, on which matters and provisions."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Debate
from kzailaw_desktop.text import person

_WORD = re.compile(r"\w+")
Cite = Callable[[str, str], Iterable[str]]  # text and language -> eIds of provisions it names


@dataclass(slots=True)
class SpeakerFigures:
    """What one person said. `words`: language -> words; `matters`: numbers on the agenda."""

    name: str
    role: str
    first: str  # eId of the first paragraph
    speeches: int = 0
    words: dict[str, int] = field(default_factory=dict)
    matters: list[int] = field(default_factory=list)
    provisions: list[str] = field(default_factory=list)

    @property
    def total(self) -> int:
        """Words in all languages."""
        return sum(self.words.values())

    def share(self, lang: str) -> int:
        """Return how much of it is in a language, in per cent."""
        return round(100 * self.words.get(lang, 0) / self.total) if self.total else 0


def figures(debate: Debate, cited: Cite) -> list[SpeakerFigures]:
    """Return the speakers of a sitting, who said most first; one-line formalities of the chair
    count too."""
    found: dict[str, SpeakerFigures] = {}
    opens = {item.first_speech: number for number, item in enumerate(debate.agenda, 1)}
    matter = 0
    for speech in debate.speeches:
        matter = opens.get(speech.eid, matter)
        if not speech.paragraphs:
            continue
        name = person(speech.full_name or speech.speaker)
        who = found.setdefault(
            speech.speaker, SpeakerFigures(name, speech.role, speech.paragraphs[0].eid)
        )
        who.role = who.role or speech.role
        who.speeches += 1
        if matter and matter not in who.matters:
            who.matters.append(matter)
        for paragraph in speech.paragraphs:
            count = len(_WORD.findall(paragraph.text))
            who.words[paragraph.lang] = who.words.get(paragraph.lang, 0) + count
            named = dict.fromkeys(cited(paragraph.text, paragraph.lang))
            who.provisions += [eid for eid in named if eid not in who.provisions]
    return sorted(found.values(), key=lambda who: -who.total)


def as_csv(found: Sequence[SpeakerFigures], head: Sequence[str], lang: str) -> str:
    """Return the figures as a table for a spreadsheet; `head`: names of the eight columns."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(head)
    for who in found:
        provisions = "; ".join(labels.label(eid, lang) for eid in who.provisions)
        matters = ", ".join(map(str, who.matters))
        row = (who.name, who.role, who.speeches, who.total)
        writer.writerow([*map(_safe, map(str, row)), who.words.get("kk", 0),
                         who.words.get("ru", 0), matters, provisions])  # fmt: skip
    return "\ufeff" + out.getvalue()


def _safe(cell: str) -> str:
    """Return a cell that a spreadsheet does not take for a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell
