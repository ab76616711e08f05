"""The lines of a record sorted: preface, turns, what stands between them, tail, contents."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kzailaw_desktop.corpus.debates import speakers
from kzailaw_desktop.corpus.debates.contents_list import find_contents
from kzailaw_desktop.corpus.debates.corrections import turn_of
from kzailaw_desktop.corpus.debates.lone_labels import is_office_line
from kzailaw_desktop.corpus.debates.remarks import remark_kind
from kzailaw_desktop.corpus.text import layout as layouts
from kzailaw_desktop.corpus.text.correction import Correction
from kzailaw_desktop.corpus.text.lines import Line

_DASH = re.compile(r"^[–—-]\s+")
_TITLE = re.compile(r"«[^«»]{4,300}(?:«[^«»]{1,200}»[^«»]{0,100})?»|\d{1,2}[.)]\s+«.{4,300}»")
_MATTER = re.compile(
    r"(?:\d{1,2}[.)]\s+)?(?:Рассматривается|Рассмотрение|Вопрос(?: \d+)?[.:]|Обсуждение|Қаралатын|"
    r"Қаралады|Қарау|Талқылау|Мәселе(?: \d+)?[.:]|О проекте|Об? .{3,200}(?:закон|вопрос|проект))"
    r".{3,300}",
)


@dataclass(slots=True)
class RecordedTurn:
    """A turn while it is being read. `marks`: remarks inside, by number of fragments before."""

    number: int
    speaker: str
    aside: str = ""
    parts: list[layouts.Fragment] = field(default_factory=list)
    marks: list[tuple[int, str, str]] = field(default_factory=list)  # (place, kind, text)


@dataclass(slots=True)
class DebateRecord:
    """The lines of a record sorted by what they are."""

    preface: list[layouts.Fragment] = field(default_factory=list)
    turns: list[RecordedTurn] = field(default_factory=list)
    before: list[tuple[int, str, str]] = field(default_factory=list)  # remarks before any turn
    tail: list[layouts.Fragment] = field(default_factory=list)
    contents: list[layouts.Fragment] = field(default_factory=list)
    # labels in whose place stands what the user says: line, words
    replaced: list[tuple[int, str]] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)  # speakers by their labels


def single_lines(lines: Sequence[Line]) -> list[Line]:
    """Lines that hold line ends of their own taken apart; a row of a table becomes a line."""
    lines = [
        part
        for line in lines
        for part in [line, *(replace(line, text="\t".join(row)) for row in line.rows)]
    ]
    return [
        replace(line, text=_label_apart(text))
        for line in lines
        for text in (line.text.splitlines() or [""])
    ]


def _label_apart(text: str) -> str:
    """Return a row of a table whose first cell names the speaker, as a label and the words."""
    first, tab, words = text.strip().partition("\t")
    if tab and words.strip() and speakers.names_speaker(first):
        return f"{first.strip().rstrip(':')}: {words.strip()}"
    return text


def sort_lines(
    parts: Sequence[layouts.Fragment], said: Sequence[Sequence[Correction]] = ()
) -> DebateRecord:
    """Every line to the preface, a turn, the tail or the contents.

    `said`: what the user says of each line; it goes before what the line looks like.
    """
    record = DebateRecord()
    texts = [part.text for part in parts]
    style = speakers.survey(texts)
    chair = _spoken(texts, style)
    after_end = _after_end(texts, chair)
    lists = {n for found in find_contents(texts, chair, after_end) for n in found}
    last_spoken = max((n for n, speaks in enumerate(chair) if speaks), default=-1)
    listed = False
    for place, part in enumerate(parts):
        told = {each.action: each.value for each in said[place]} if said else {}
        if told and _take_told(record, part, told):
            continue
        if place in lists:
            record.contents.append(part)
            listed = place > last_spoken
            continue
        kind = remark_kind(part.text)
        if kind == "end" or after_end[place] or listed:
            record.tail.append(part)
        else:
            if not kind and _is_title(parts, place, style):
                kind = "note"
            _take(record, part, kind, style)
            _rename(record, told)
    return _renamed(record)


def _take_told(record: DebateRecord, part: layouts.Fragment, told: dict[str, str]) -> bool:
    """A line that is what the user says; False when it is to be read as it looks."""
    turn = record.turns[-1] if record.turns else None
    if "contents" in told:
        record.contents.append(part)
    elif "turn" in told or ({"speaker", "speakers"} & told.keys() and turn is None):
        name = told.get("speakers") or told.get("speaker") or told.get("turn", "")
        _begin_turn(record, part, name)
    elif "text" in told and turn is not None:
        turn.parts.append(part)
        _rename(record, told)
    elif "remark" in told:
        _mark(record, turn, part.number, remark_kind(part.text) or "scene", part.text)
    else:
        return False
    return True


def _begin_turn(record: DebateRecord, part: layouts.Fragment, name: str) -> None:
    """A turn that begins at a line because the user says so."""
    speaker, words, office = turn_of(part.text, name)
    head = part.text[: len(part.text) - len(words)]
    kept = f"{speaker} {office}".casefold()
    gone = [w for w in layouts.WORD.findall(head) if w.casefold() not in kept]
    if gone:
        record.replaced.append((part.number, " ".join(gone)))
    turn = RecordedTurn(part.number, speaker, office)
    record.turns.append(turn)
    if words:
        lead = layouts.measure(part.text) - layouts.measure(words)
        turn.parts.append(replace(part, text=words, lead=lead, gap=False))


def _rename(record: DebateRecord, told: dict[str, str]) -> None:
    """Give the turn of a line, or every turn with its label, the speaker that the user names."""
    if not record.turns:
        return
    label = record.turns[-1].speaker
    if name := told.get("speakers", ""):
        record.names[label] = name
    elif name := told.get("speaker", ""):
        record.replaced.append((record.turns[-1].number, label))
        record.turns[-1].speaker = name


def _renamed(record: DebateRecord) -> DebateRecord:
    """Return the record with the names that hold for every turn of a label."""
    for turn in record.turns:
        if name := record.names.get(turn.speaker, ""):
            record.replaced.append((turn.number, turn.speaker))
            turn.speaker = name
    return record


def _after_end(texts: Sequence[str], chair: Sequence[bool]) -> list[bool]:
    """Tell whether the sitting was over before each line; another in the same file opens it
    again."""
    flags = []
    ended = False
    for text, speaks in zip(texts, chair, strict=True):
        ended = ended and not speaks
        flags.append(ended)
        ended = ended or remark_kind(text) == "end"
    return flags


def _spoken(texts: Sequence[str], style: speakers.Labelling) -> list[bool]:
    """Tell whether each line begins words of the chair; of anybody, where a record names no
    chair."""
    labels = [speakers.find_label(text, style) for text in texts]
    spoken = [label is not None and bool(label.rest) for label in labels]
    chair = [
        label is not None and bool(label.rest) and speakers.is_chair(label.speaker)
        for label in labels
    ]
    return chair if any(chair) else spoken


def _is_title(parts: Sequence[layouts.Fragment], place: int, style: speakers.Labelling) -> bool:
    """Tell whether a line is the title of the matter that the next turn opens."""
    text = parts[place].text
    if place + 1 >= len(parts) or not (_TITLE.fullmatch(text) or _MATTER.match(text)):
        return False
    if text.rstrip()[-1:] in ".!?…:;" or (place and not _closed(parts[place - 1].text)):
        return False
    return speakers.find_label(parts[place + 1].text, style) is not None


def _closed(text: str) -> bool:
    return speakers.ends_sentence(text) or bool(remark_kind(text))


def _take(
    record: DebateRecord, part: layouts.Fragment, kind: str, style: speakers.Labelling
) -> None:
    """A line before the end of the sitting: a label, a remark, or words spoken."""
    turn = record.turns[-1] if record.turns else None
    if kind != "break" and turn is not None and _open_sentence(turn):
        kind = ""  # a line of a sentence that only looks like a remark
    begins = turn is None or not turn.parts or part.gap or _ended_sentence(turn)
    if turn is not None and style.lone is not None and not turn.parts and not turn.marks:
        begins = False  # below a label that stands alone are its words, be they but a name
    label = None if kind else speakers.find_label(part.text, style, begins=begins)
    if label is not None:
        if label.time:
            _mark(record, turn, part.number, "time", label.time)
        turn = RecordedTurn(part.number, label.speaker, label.aside)
        record.turns.append(turn)
        if label.rest:
            lead = layouts.measure(part.text) - layouts.measure(label.rest)
            turn.parts.append(replace(part, text=label.rest, lead=lead, gap=False))
    elif kind:
        _mark(record, turn, part.number, kind, part.text)
    elif turn is None:
        record.preface.append(part)
    elif style.lone is not None and not turn.parts:
        _take_first(turn, part)
    else:
        turn.parts.append(part)


def _take_first(turn: RecordedTurn, part: layouts.Fragment) -> None:
    """The line below a label that stands alone: an office, or the first words, perhaps after a
    dash."""
    if not turn.aside and is_office_line(part.text):
        turn.aside = part.text.strip()
        return
    text = _DASH.sub("", part.text)
    lead = layouts.measure(part.text) - layouts.measure(text)
    turn.parts.append(replace(part, text=text, lead=lead) if lead else part)


def _mark(
    record: DebateRecord, turn: RecordedTurn | None, number: int, kind: str, text: str
) -> None:
    """A remark into the turn it stands in, or before all turns."""
    if turn is None:
        record.before.append((number, kind, text))
    else:
        turn.marks.append((len(turn.parts), kind, text))


def _open_sentence(turn: RecordedTurn) -> bool:
    """Tell whether the last line of a turn leaves its sentence unfinished."""
    marked = bool(turn.marks) and turn.marks[-1][0] == len(turn.parts)
    return bool(turn.parts) and not marked and turn.parts[-1].text[-1].isalnum()


def _ended_sentence(turn: RecordedTurn) -> bool:
    """Tell whether the last line of a turn ends its sentence."""
    marked = bool(turn.marks) and turn.marks[-1][0] == len(turn.parts)
    return marked or speakers.ends_sentence(turn.parts[-1].text)
