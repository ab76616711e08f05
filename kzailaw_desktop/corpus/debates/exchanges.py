"""Tell questions from answers in a sitting, and turns that only keep it going."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kzailaw_desktop.corpus.debates.speakers import is_chair
from kzailaw_desktop.corpus.debates.voices import is_floor
from kzailaw_desktop.corpus.text.mixed import sentences

_FLOOR_GIVEN = re.compile(
    r"\bсөз\b.{0,250}(?:беріледі|береміз)|слово\s+(?:предоставляется|имеет|для|депутат)|"
    r"слово .{0,120}предоставляется|ваш вопрос|с[іи]здің сұрағыңыз|сұрағыңызды қой|задавайте",
    re.I | re.S,
)
_FLOOR_TO_SPEAK = re.compile(
    r"баяндама(?: жасау)?|доклад|талқылау|обсужден|жарыссөз|прени|сауал жолда|запрос", re.I
)
_QUESTIONS_OPEN = re.compile(
    r"сұрақтары(?:ңыз|ңыздар)?\s+бар ма|сұрақ(?:тар)?\s+бар ма|сұрақ-жауап|сұрақ қою|"
    r"(?:есть|какие|имеются)(?: ли)?\s+(?:у \w+ )?вопрос|вопросы есть|перейд[её]м к вопросам",
    re.I,
)
_QUESTIONS_CLOSED = re.compile(
    r"сұрақтар\w*\s+жоқ|сұрақ(?:тар)? аяқталды|талқылауға көш|шешім қабылдай(?:ық|мыз)|"
    r"вопросов (?:больше )?нет|больше вопросов|перейд[её]м к обсуждению|переходим к обсуждению|"
    r"вопросы (?:исчерпаны|закончились)|орныңызға отырыңыз|сөз сөйле\w+ деуші|"
    r"кто (?:желает|хочет) выступить|желающие выступить|депутаттық сауалдар\w* көш",
    re.I,
)
_CALLS = re.compile(r"жауап бер|пожалуйста|прошу|мархабат|ответьте|отвечайте|прокомментир", re.I)
_ASKS = re.compile(
    r"\?|прокомментир|түсіндір\w*ңіз|сұрағым|сұрақ(?:тар)? (?:туындайды|бар|қою)|мой вопрос|вопрос адресован|у меня вопрос",
    re.I,
)

# Sentences by which a sitting is kept going; a turn made of these alone is procedural.
_FORMULA = re.compile(
    r"(?:рақмет|рахмет|спасибо|благодарю|thank you)[\s\w,]{0,40}|"
    r"(?:жоқ|иә|бар|нет|да|есть|дұрыс|болды|қолдаймыз|келісеміз)|"
    r"(?:пожалуйста|прошу|мархабат)?[,\s]*(?:[\w-]+ [\w-]+(?:вич|вна|ұлы|улы|қызы|кызы))?[,\s]*"
    r"(?:пожалуйста|прошу|мархабат|жауап беріңіз(?:дер)?|отвечайте|ответьте|сіз не айтасыз|"
    r"тыңдап отырмыз|вы хотели что-то добавить|вы хотите уточнить что-то)?|"
    r".{0,40}сөз .{0,200}беріледі|.{0,60}слово .{0,20}предоставляется .{0,160}|"
    r"(?:құрметті \w+|уважаемые \w+|коллеги|әріптестер|олай болса|енді|онда)?.{0,160}"
    r"(?:сұрақтары\w*|сұрақ|қарсылық|ұсыныс|ескертпе\w*|вопрос\w*|возражен\w*|предложен\w*)"
    r"[^?]{0,60}(?:бар ма|жоқ па|есть|нет)\?|"
    r".{0,400}дауысқа қоямын|.{0,300}ставлю на голосование|.{0,200}ставится на голосование|"
    r"дауыс беру режимі қосылсын|дауыс беріңіздер|тіркеу режимі қосылсын|"
    r"нәтижесін экранда көрсетіңіздер|результаты? на экран|прошу (?:голосовать|проголосовать)|"
    r"включите режим (?:голосования|регистрации)|(?:шешім|қаулы|заң) қабылданды|"
    r"(?:решение|постановление|закон) принят[оа]?|можно (?:дополнить|добавить|ответить)|"
    r"рұқсат па|рұқсат етіңіз|қосымша айтсам бола ма|орныңызға отырыңыз|сау болыңыз(?:дар)?|"
    r"назарларыңызға рақмет|спасибо за внимание|күн тәртібі бекітілді|қажетті кворум бар",
    re.I | re.S,
)
_ASIDE = 80  # characters below which a remark from the side is no question of its own
HANDOVER = 260  # characters up to which a chair's turn that gives the floor says nothing itself


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn as far as this module needs it."""

    speaker: str
    text: str


def is_procedural(text: str) -> bool:
    """Tell whether a turn only thanks, gives the floor, calls a vote, or answers yes or no."""
    parts = sentences(text)
    if not parts:
        return True
    return all(
        _FORMULA.fullmatch(part.rstrip(" .!…").strip()) or _FORMULA.fullmatch(part)
        for part in parts
    )


def mark_exchanges(turns: Sequence[Turn]) -> list[str]:
    """For each turn the id of the exchange it belongs to, "" outside one.

    An exchange begins with a question of someone given the floor while questions are open, and
    holds everything up to the next question or the end of questions; the chair's turn that only
    hands over to the next questioner stays outside. A question that nobody answered is none.
    """
    marks = [""] * len(turns)
    count = 0
    for start, stop in _spans(turns):
        last = stop
        while last > start and _hands_over(turns[last]):
            last -= 1
        answered = any(
            not is_chair(t.speaker)
            and not is_floor(t.speaker)
            and t.speaker != turns[start].speaker
            for t in turns[start + 1 : last + 1]
        )
        if answered:
            count += 1
            marks[start : last + 1] = [f"exchange_{count}"] * (last + 1 - start)
    return marks


@dataclass(slots=True)
class _Floor:
    """Who has the floor for what, while the turns are read one by one."""

    start: int = -1  # the current question
    questions: bool = False  # the chair has opened questions
    given: bool = False  # the chair has just given the floor, not for a report
    called: bool = False  # the chair has just called on somebody to answer
    last: str = ""  # who spoke last, chair and floor aside
    answerers: set[str] = field(default_factory=set)


def _spans(turns: Sequence[Turn]) -> list[tuple[int, int]]:
    """First and last turn of each question with all that follows it."""
    spans: list[tuple[int, int]] = []
    floor = _Floor()
    for place, turn in enumerate(turns):
        if is_chair(turn.speaker):
            if _chair_ends(turn.text, floor) and floor.start >= 0:
                spans.append((floor.start, place))
                floor.start = -1
        elif not is_floor(turn.speaker):
            if floor.start < 0:
                if _opens(turn, floor):
                    floor.start = place
            elif _next_question(turn, turns[floor.start : place], floor):
                spans.append((floor.start, place - 1))
                floor.start = place
            floor.given = floor.called = False
            floor.last = turn.speaker
    if floor.start >= 0:
        spans.append((floor.start, len(turns) - 1))
    return spans


def _chair_ends(text: str, floor: _Floor) -> bool:
    """Take in a turn of the chair; whether it ends the current question."""
    closes = bool(_QUESTIONS_CLOSED.search(text))
    gives = bool(_FLOOR_GIVEN.search(text))
    if closes:
        floor.questions = False
    if _QUESTIONS_OPEN.search(text):
        floor.questions = True
        floor.answerers = {floor.last} if floor.last else set()
    report = gives and _for_speech(text)
    if report:
        floor.questions = False
    floor.given = gives and not report
    floor.called = bool(_CALLS.search(text)) and not gives
    return closes or gives


def _opens(turn: Turn, floor: _Floor) -> bool:
    """Tell whether a turn begins the first question, or the next after the chair has intervened."""
    if not _ASKS.search(turn.text) or is_procedural(turn.text):
        return False
    if floor.given:
        return floor.questions or "?" in turn.text
    return floor.questions and turn.speaker not in floor.answerers


def _next_question(turn: Turn, so_far: Sequence[Turn], floor: _Floor) -> bool:
    """Tell whether a turn inside an exchange is another person's question; else it may be an
    answer."""
    asker = so_far[0].speaker
    if turn.speaker == asker:
        return False
    answered = any(
        t.speaker != asker and not is_chair(t.speaker) and not is_floor(t.speaker)
        for t in so_far[1:]
    )
    new = (
        answered
        and floor.questions
        and not floor.called
        and turn.speaker not in floor.answerers
        and len(turn.text) > _ASIDE
        and bool(_ASKS.search(turn.text))
    )
    if not new:
        floor.answerers.add(turn.speaker)
    return new


def _for_speech(text: str) -> bool:
    """Tell whether the floor is given for a report or in a debate, not for a question."""
    last = next((s for s in reversed(sentences(text)) if _FLOOR_GIVEN.search(s)), "")
    return bool(_FLOOR_TO_SPEAK.search(last))


def _hands_over(turn: Turn) -> bool:
    if not is_chair(turn.speaker):
        return False
    if _QUESTIONS_CLOSED.search(turn.text) or is_procedural(turn.text):
        return True
    return bool(_FLOOR_GIVEN.search(turn.text)) and len(turn.text) < HANDOVER
