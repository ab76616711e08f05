"""The dates that a text implies: its own, and those that single sentences speak of."""

from __future__ import annotations

import re
from bisect import bisect_right

from kzailaw_desktop.citations.actnames.patterns import date_in
from kzailaw_desktop.citations.mentions.find import Reading
from kzailaw_desktop.citations.tokens.clean import clean

_DAY = r"(?:\d{1,2} [а-я]{3,9} \d{4}|\d{1,2} [a-z]{3,9},? \d{4}|[a-z]{3,9} \d{1,2},? \d{4}|\d\d\.\d\d\.\d{4})"
_DAY_KK = r"(?:\d{4} *(?:жылгы|ж\.) *\d{1,2} [а-я]+|\d\d\.\d\d\.\d{4})"
# What says of which day a statement is: «по состоянию на …», «в редакции от …», at the head of a
# sentence «на …»; "as of …", "on …"; «… жағдай бойынша», «… редакцияда».
_AS_OF = re.compile(
    rf"(?:по состоянию на|в редакции(?: закона)? (?:от|на)|as of|as at|as in force on|as amended to|"
    rf"state of law:?)\s+({_DAY})|({_DAY_KK})(?:[а-я]*\s+(?:\w+\s+){{0,2}}?(?:жагдай|редакция)|[^\n]{{0,14}}жагдай)"
)
_OPENS = re.compile(
    rf"\s*[«\"(]?(?:на|on|as on)\s+({_DAY})(?!\w)|\s*({_DAY_KK})[а-я]*\s+(?:кун|кезде)"
)
_DATED = re.compile(rf"{_DAY}|{_DAY_KK}")
_LETTERHEAD = 600  # characters at either end in which a document bears its own date


class ImpliedDates:
    """The day whose edition the citations of a text are meant by, ISO; "" when it bears none.

    A sentence that cites and says «по состоянию на …» speaks for itself alone; one that cites
    nothing speaks for the text, as does a date at the head or the foot that is not part of the
    name of an act.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._cleaned = clean(reading.text)
        self._cited = sorted(
            [*(m.start for m in reading.mentions), *(n.start for n in reading.acts)]
        )
        self._of_sentence: dict[int, str] = {}
        self.of_text = self._of_sentences() or self._of_letterhead()

    def at(self, offset: int) -> str:
        """Return the day that a citation at an offset is meant by."""
        begin = self._reading.sentences.start(offset)
        return self._of_sentence.get(begin) or self.of_text

    def _of_sentences(self) -> str:
        """Note the days that sentences speak of; return that of the text."""
        of_text = ""
        for match in _AS_OF.finditer(self._cleaned):
            date = date_in(match[1] or match[2])
            if not date or self._is_of_a_name(match.start(1) if match[1] else match.start(2)):
                continue
            begin = self._reading.sentences.start(match.start())
            if self._cites(begin):
                self._of_sentence.setdefault(begin, date)
            else:
                of_text = of_text or date
        for start in {self._reading.sentences.start(offset) for offset in self._cited}:
            opening = _OPENS.match(self._cleaned, start)
            if opening and (date := date_in(opening[1] or opening[2])):
                self._of_sentence.setdefault(start, date)
        return of_text

    def _cites(self, begin: int) -> bool:
        """Tell whether the sentence that begins at a place names an act or a unit of one."""
        i = bisect_right(self._cited, begin - 1)
        return i < len(self._cited) and self._reading.sentences.start(self._cited[i]) == begin

    def _of_letterhead(self) -> str:
        for match in _DATED.finditer(self._cleaned):
            at_an_end = (
                match.end() < _LETTERHEAD or match.start() > len(self._cleaned) - _LETTERHEAD
            )
            if not at_an_end or self._is_of_a_name(match.start()):
                continue
            begin = self._reading.sentences.start(match.start())
            if begin not in self._of_sentence and (date := date_in(match[0])):
                return date
        return ""

    def _is_of_a_name(self, offset: int) -> bool:
        return any(n.start <= offset < n.end for n in self._reading.acts)
