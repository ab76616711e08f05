"""Lines of wrapped texts -> paragraphs, by indents, empty lines, and how full the lines are."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kzailaw_desktop.corpus.acts import requisites
from kzailaw_desktop.corpus.acts.marks import line_marks as marks
from kzailaw_desktop.corpus.acts.requisites import is_requisites
from kzailaw_desktop.corpus.reports.report import Repair
from kzailaw_desktop.corpus.text.hyphens import is_compound
from kzailaw_desktop.corpus.text.lines import Line
from kzailaw_desktop.corpus.text.para import Para, squeeze
from kzailaw_desktop.text import fold_lookalikes

_END = re.compile(r"[.;:!?…][\"»”')\]]*$")
_STARTS = re.compile(
    r"(?:Сноска|Ескерту)\s*\.|(?:Примечание|Ескертпе)\s+(?:ИЗПИ|РЦПИ)|"
    r"(?:ЗҚАИ|РҚАО|РҚАИ)\S*\s+ескертпесі|Вниманию пользователей|\S+ назарына!|"
    r"Приложение(?:\s+№?\s*\d+)?$|\d*-?\s?қосымша$|©|"
    r"(?:Конституционный закон|Закон|Кодекс|Указ|Приказ|Постановление)\s.{0,80}\sот\s+.{0,10}\d|"
    r"Қазақстан Республикасы(?:ның)?\s.{0,80}\d{4} жылғы",
)
_SIGNATORY = re.compile(
    r"(?:Қазақстан Республикасының?|Республиканың|Президент\S*|Премьер-Министр\S*|Министр\S*|"
    r"Төраға\S*|Председатель\S*)(?:\s+\S+){0,3}$"
)
_ROMAN_TITLE = re.compile(r"[IVXLC]{1,7}\.\s+[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ«\"][^.;:]{2,150}$")
_TITLE = re.compile(
    rf"{_ROMAN_TITLE.pattern}|(?:Глава|Раздел|Параграф|§)\s?\S+\s[^.;:]{{2,150}}$|"
    r"\S+-(?:тарау|бөлім|параграф)\.?\s[^.;:]{2,150}$",
    re.I,
)
_DIVIDED = re.compile(r"[^\W\d_]{2}[-\u00ad\u2010]$")  # a word divided at the end of a line
HEAD = 12  # paragraphs at the beginning, in which requisites stand
LONGEST = 50_000  # characters of a paragraph; no act has longer ones
INDENT = 2  # blanks that make an indent; one may be an accident of a page


@dataclass(frozen=True, slots=True)
class _Layout:
    """How a text of lines is set, measured over the whole of it."""

    margin: int  # blanks before every line
    width: int  # of a full line
    wrapped: bool  # paragraphs go over several lines
    indents: bool  # the first line of a paragraph is indented
    separated: bool  # an empty line stands between paragraphs
    even: bool  # lines are filled to the last letter that fits


def _survey(lines: Sequence[Line]) -> _Layout:
    filled = [line.text for line in lines if line.text.strip()]
    margin = min((_indent(text) for text in filled), default=0)
    deep = sum(_indent(text) - margin >= INDENT for text in filled)
    lengths = sorted(len(text.strip()) for text in filled) or [0]
    common, most = (lengths[int(len(lengths) * share)] for share in (0.9, 0.985))
    goes_on = sum(
        not _END.search(a) and b.lstrip()[:1].islower() for a, b in itertools.pairwise(filled)
    )
    starts = gaps = 0
    gap = True
    for line in lines:
        text = line.text.strip()
        if text and marks.mark(text):
            starts += 1
            gaps += gap or line.style == "gap"
        gap = not text
    return _Layout(
        margin=margin,
        width=common,
        wrapped=(40 < common <= 135 and goes_on > len(filled) * 0.15) or _is_narrow(filled, common),
        indents=deep > len(filled) * 0.08,
        separated=gaps > starts * 0.85 and starts > 3,
        even=most - lengths[int(len(lengths) * 0.7)] <= 7,
    )


def _is_narrow(filled: Sequence[str], common: int) -> bool:
    """Tell whether a text is set in a column of a few words a line, in which words are divided."""
    if not 15 < common <= 40 or len(filled) < 4:
        return False
    pairs = list(itertools.pairwise(text.strip() for text in filled))
    divided = sum(bool(_DIVIDED.search(a)) and b[:1].islower() for a, b in pairs)
    goes_on = sum(not _END.search(a) and b[:1].islower() for a, b in pairs)
    return divided > 0 and goes_on > len(pairs) * 0.15


class Joiner:
    """Joins the lines of one source."""

    def __init__(self, lines: Sequence[Line], repairs: list[Repair]) -> None:
        self.lines = lines
        self.repairs = repairs
        self.layout = _survey(lines)
        self.out: list[Para] = []
        self.opening: marks.Mark | None = None  # the mark of the paragraph that is open
        self.units = 0  # paragraphs with a mark so far
        self.last = ""  # the line before
        self.page = 0
        self.words: Counter[str] | None = None
        self._divides: int | None = None  # lines that end in a hyphen

    def run(self) -> tuple[list[Para], list[Repair]]:
        gaps = 1
        for line in self.lines:
            text = squeeze(line.text)
            if not text:
                gaps += 1
                continue
            gaps += line.style == "gap"
            if self.out and self._continues(line, text, gaps):
                self._append(line, text)
            else:
                self._begin(line, text)
            gaps, self.last, self.page = 0, text, line.page
        for para in self.out:
            para.folded = fold_lookalikes(para.text)
        return self.out, self.repairs

    def _begin(self, line: Line, text: str) -> None:
        indented = _indent(line.text) - self.layout.margin >= INDENT
        para = Para(line.number, text, indented=indented)
        self.out.append(para)
        self.opening = marks.mark(text, para.folded)
        self.units += self.opening is not None

    def _continues(self, line: Line, text: str, gaps: int) -> bool:
        """Tell whether a line goes on with the paragraph before it."""
        before, layout = self.out[-1], self.layout
        if len(before.text) > LONGEST:
            return False
        if len(self.out) <= HEAD and is_requisites(before.text):
            return False  # what follows the requisites of an act is another paragraph
        if _DIVIDED.search(before.text[-4:]) and text[:1].islower():
            return True
        if not self.units and len(self.out) <= HEAD and requisites.parts(before.text, text):
            return False
        if _STARTS.match(text) or marks.is_contents(text) or marks.is_contents(before.text):
            return False
        if layout.indents and _indent(line.text) - layout.margin >= INDENT:
            return False
        if _ROMAN_TITLE.match(fold_lookalikes(text)):
            return False
        found = marks.mark(text)
        if _numbered(found) and _TITLE.match(before.folded) and not _END.search(before.text[-12:]):
            return False  # «1. Общие положения» under «II. Хозяйственное товарищество»
        finished = bool(_END.search(before.text[-12:]))
        if marks.is_heading(found):
            return False
        if finished and len(text) < 45 and _SIGNATORY.match(fold_lookalikes(text)):
            return False
        page_break = bool(self.page and line.page != self.page) or gaps > 1
        if layout.indents:
            return self._continues_flush(text, gaps, finished, page_break, found)
        if layout.wrapped and layout.separated:
            if page_break:
                return not finished and (text[:1].islower() or not marks.is_heading(self.opening))
            return gaps == 0
        return layout.wrapped and self._continues_unmarked(text, gaps, finished, found)

    def _continues_flush(
        self, text: str, gaps: int, finished: bool, page_break: bool, found: marks.Mark | None
    ) -> bool:
        """A line without indent in a text whose paragraphs are indented."""
        in_heading = marks.is_heading(self.opening)
        if finished and _begins_item(found, self.out[-1].text):
            return False
        if gaps and in_heading:
            return page_break and bool(self.page) and not finished and self._full(text)
        if gaps:
            known = self.layout.wrapped and self.units > 0
            return known and (not finished or (page_break and self._full(text)))
        if in_heading and not self.out[-1].indented:
            return not _numbered(found)
        return self.layout.wrapped or not self.out[-1].indented

    def _continues_unmarked(
        self, text: str, gaps: int, finished: bool, found: marks.Mark | None
    ) -> bool:
        """A line of a wrapped text that marks its paragraphs in no way."""
        in_heading = marks.is_heading(self.opening)
        small = text[:1].islower()
        if gaps:
            return small and not finished and not in_heading
        if _numbered(found):
            return not finished and not self.last.endswith(",") and self._full(text) and small
        if marks.is_item(text):
            return False
        if in_heading and not small:
            both = text.isupper() and self.out[-1].text.isupper()
            short = len(text) < self.layout.width * 0.85 and not _END.search(text)
            return self._full(text) and (both or short) and not finished
        return self._full(text) or (not finished and small)

    def _full(self, text: str) -> bool:
        """Tell whether the line before had no room for the first word of this one."""
        if self.layout.even:
            first = text.split(" ", 1)[0]
            return len(self.last) + 1 + len(first) > self.layout.width - 1
        return len(self.last) > self.layout.width * 0.72

    def _append(self, line: Line, text: str) -> None:
        para = self.out[-1]
        if para.text.endswith("-") and text[:1].isalpha():
            para.text = self._dehyphenate(para, line, text)
        else:
            para.text = f"{para.text} {text}"

    def _dehyphenate(self, para: Para, line: Line, text: str) -> str:
        """Join a word broken at a hyphen; the hyphen stays where the document writes one."""
        stem = re.search(r"(\w*)-$", para.text[-80:])
        head, tail = stem[1] if stem else "", re.match(r"\w*", text)
        after = tail[0] if tail else ""
        words = self._vocabulary()
        joined, hyphened = (head + after).lower(), f"{head}-{after}".lower()
        keep = (
            not head
            or head[-1:].isdigit()
            or after[:1].isupper()
            or words[hyphened] >= words[joined] > 0
            or (words[joined] == 0 and self._stays(head, after))
        )
        if keep:
            return para.text + text
        self.repairs.append(Repair(line.number, f"{head}-\n{after}", head + after, "hyphen"))
        return para.text[:-1] + text

    def _stays(self, head: str, after: str) -> bool:
        """Tell whether a hyphen stays that nothing in the text tells of: where lines divide words
        as a matter of course, only that of a compound or after a whole word."""
        if is_compound(head, after):
            return True
        if self._divides is None:
            self._divides = sum(bool(_DIVIDED.search(line.text.rstrip())) for line in self.lines)
        return self._divides < 2 or self._vocabulary()[head.lower()] > 1  # once at this line end

    def _vocabulary(self) -> Counter[str]:
        if self.words is None:
            self.words = Counter(
                w.lower() for line in self.lines for w in re.findall(r"\w+(?:-\w+)*", line.text)
            )
        return self.words


def _numbered(found: marks.Mark | None) -> bool:
    return found is not None and not marks.is_heading(found)


_ABBREVIATED = re.compile(r"(?:ст|см|п|пп|гл|г|№|N|б|т)\.$")


def _begins_item(found: marks.Mark | None, before: str) -> bool:
    """Tell whether a flush line is a numbered unit after all, not the rest of a reference."""
    return (
        found is not None
        and len(found.rest) > 3
        and found.rest[0].isalpha()
        and not _ABBREVIATED.search(before)
    )


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())
