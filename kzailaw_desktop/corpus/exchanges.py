"""Questions and their answers told apart in a sitting, and turns that only keep it going."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kzailaw_desktop.corpus.mixed import sentences
from kzailaw_desktop.corpus.speakers import is_chair, is_floor

_FLOOR_GIVEN = re.compile(
    r"\bсөз\b.{0,250}(?:беріледі|береміз)|слово\s+(?:предоставляется|имеет|для|депутат)|"
    r"слово .{0,120}предоставляется",
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
    r"вопросы (?:исчерпаны|закончились)|орныңызға отырыңыз",
    re.I,
)
_ASKS = re.compile(
    r"\?|сұрағым|сұрақ(?:тар)? (?:туындайды|бар|қою)|мой вопрос|вопрос адресован|у меня вопрос",
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
HANDOVER = 260  # characters up to which a chair's turn that gives the floor says nothing itself


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn as far as this module needs it."""

    speaker: str
    text: str


def is_procedural(text: str) -> bool:
    """Whether a turn only thanks, gives the floor, calls a vote, or answers yes or no."""
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


def _spans(turns: Sequence[Turn]) -> list[tuple[int, int]]:
    """First and last turn of each question with all that follows it."""
    spans: list[tuple[int, int]] = []
    start = -1
    questions = False
    given = False
    for place, turn in enumerate(turns):
        if is_chair(turn.speaker):
            closes = bool(_QUESTIONS_CLOSED.search(turn.text))
            gives = bool(_FLOOR_GIVEN.search(turn.text))
            if start >= 0 and (closes or gives):
                spans.append((start, place))
                start = -1
            if closes:
                questions = False
            if _QUESTIONS_OPEN.search(turn.text):
                questions = True
            given = gives and not _for_speech(turn.text)
        elif not is_floor(turn.speaker):
            if start < 0 and given and _ASKS.search(turn.text) and (questions or "?" in turn.text):
                start = place
            given = False
    if start >= 0:
        spans.append((start, len(turns) - 1))
    return spans


def _for_speech(text: str) -> bool:
    """Whether the floor is given for a report or in a debate, not for a question."""
    last = next((s for s in reversed(sentences(text)) if _FLOOR_GIVEN.search(s)), "")
    return bool(_FLOOR_TO_SPEAK.search(last))


def _hands_over(turn: Turn) -> bool:
    if not is_chair(turn.speaker):
        return False
    if _QUESTIONS_CLOSED.search(turn.text) or is_procedural(turn.text):
        return True
    return bool(_FLOOR_GIVEN.search(turn.text)) and len(turn.text) < HANDOVER
