"""Lines as a file has them -> paragraphs as the author wrote them.

Text files and PDFs break paragraphs into lines: an indented line begins one, the lines after it
continue it, over page breaks too. Formats that know paragraphs pass through.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kzailaw_desktop.corpus import marks
from kzailaw_desktop.corpus.lines import Line, SourceText
from kzailaw_desktop.corpus.report import Repair
from kzailaw_desktop.text import fold_lookalikes, nfc

# What XML cannot hold, soft hyphens, and marks of direction.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200e\u200f\u202a-\u202e\ud800-\udfff\ufffe\uffff]"
)
_BLANKS = re.compile(r"[ \t\r\n\u00a0\u2000-\u200b\u202f\u3000\ufeff]+")
_END = re.compile(r"[.;:!?…][\"»”')\]]*$")
_PAGE_NUMBER = re.compile(r"[-–—\s]*\d{1,4}[-–—\s]*$")
_STARTS = re.compile(
    r"(?:Сноска|Ескерту)\s*\.|(?:Примечание|Ескертпе)\s+(?:ИЗПИ|РЦПИ)|"
    r"(?:ЗҚАИ|РҚАО|РҚАИ)\S*\s+ескертпесі|Вниманию пользователей|\S+ назарына!|"
    r"Приложение(?:\s+№?\s*\d+)?$|\d*-?\s?қосымша$|©|"
    r"(?:Конституционный закон|Закон|Кодекс|Указ|Приказ|Постановление)\s.{0,80}\sот\s+.{0,10}\d|"
    r"Қазақстан Республикасының\s.{0,60}\d{4} жылғы",
)
_SIGNATORY = re.compile(
    r"(?:Қазақстан Республикасының?|Республиканың|Президент\S*|Премьер-Министр\S*|Министр\S*|"
    r"Төраға\S*|Председатель\S*)(?:\s+\S+){0,3}$"
)
INDENT = 2  # blanks that make an indent; one may be an accident of a page


@dataclass(slots=True)
class Para:
    """One paragraph of the source; `line` is where it begins."""

    line: int
    text: str
    style: str = ""
    anchor: str = ""
    href: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    indented: bool = True
    hrefs: list[tuple[str, str]] = field(default_factory=list)  # words of a link, its target
    folded: str = ""

    def __post_init__(self) -> None:
        self.folded = fold_lookalikes(self.text)


def squeeze(text: str) -> str:
    """Text in normal form with single blanks and none at the ends."""
    return _BLANKS.sub(" ", _UNWANTED.sub("", nfc(text))).strip()


def paragraphs(source: SourceText) -> tuple[list[Para], list[Repair]]:
    """The paragraphs of a source and what was joined or left out to get them."""
    if source.format not in ("txt", "pdf"):
        return _given(source.lines), []
    lines, repairs = _without_furniture(source.lines)
    return _Joiner(lines, repairs).run()


_RUN_TOGETHER = re.compile(r"\b\w*[а-яёәғқңөұүһі]{3}[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]{3}\w*")
_HOLE = re.compile(r"\w+[,;]? {2,3}\w+")


def suspects(source: SourceText) -> list[tuple[int, str]]:
    """Lines in which words seem to have moved or run together: their numbers and the words.

    Holes inside lines tell only where they are rare: a justified text is full of them.
    """
    together = [(n.number, m[0]) for n in source.lines for m in _RUN_TOGETHER.finditer(n.text)]
    if source.format not in ("txt", "pdf"):
        return together
    holes = [
        (line.number, match[0])
        for line in source.lines
        if (match := _HOLE.search(line.text.strip()))
    ]
    if len(holes) > 5 + len(source.lines) * 0.01:
        return together
    return sorted({*together, *holes})


def _given(lines: Iterable[Line]) -> list[Para]:
    """Paragraphs of a format that has them; a heading broken in two is one again."""
    out: list[Para] = []
    for line in lines:
        text = squeeze(line.text)
        if not text and not line.rows:
            continue
        more = line.style == "heading-more"
        if more and out and not marks.is_heading(marks.mark(text)):
            out[-1] = _whole(line, f"{out[-1].text} {text}", out[-1].line)
        else:
            out.append(_whole(line, text, line.number))
    return out


def _whole(line: Line, text: str, number: int) -> Para:
    links = [tuple(link.split("\t")) for link in line.href.split("\n") if "\t" in link]
    rows = tuple(tuple(squeeze(cell) for cell in row) for row in line.rows)
    style = "heading" if line.style == "heading-more" else line.style
    return Para(
        number, text, style, line.anchor, line.href, rows,
        hrefs=[(link[0], link[1]) for link in links],
    )  # fmt: skip


def _shape(text: str) -> str:
    return re.sub(r"\d+", "#", squeeze(text))


def _without_furniture(lines: Sequence[Line]) -> tuple[list[Line], list[Repair]]:
    """The lines without running heads, feet and page numbers of a paged source."""
    pages: dict[int, list[Line]] = {}
    for line in lines:
        if line.text.strip():
            pages.setdefault(line.page, []).append(line)
    if len(pages) < 3:
        return list(lines), []
    edges = [line for page in pages.values() for line in (*page[:3], *page[3:][-3:])]
    counts = Counter(_shape(line.text) for line in edges)
    need = max(3, len(pages) * 0.4)
    drop = {
        line.number
        for line in edges
        if counts[_shape(line.text)] >= need or _PAGE_NUMBER.fullmatch(line.text)
    }
    repairs = [
        Repair(line.number, line.text.strip(), "", "furniture")
        for line in lines
        if line.number in drop
    ]
    return [line for line in lines if line.number not in drop], repairs


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
        wrapped=40 < common <= 135 and goes_on > len(filled) * 0.15,
        indents=deep > len(filled) * 0.08,
        separated=gaps > starts * 0.85 and starts > 3,
        even=most - lengths[int(len(lengths) * 0.7)] <= 7,
    )


class _Joiner:
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
        """Whether a line goes on with the paragraph before it."""
        before, layout = self.out[-1], self.layout
        if _STARTS.match(text) or marks.is_contents(text) or marks.is_contents(before.text):
            return False
        if layout.indents and _indent(line.text) - layout.margin >= INDENT:
            return False
        found = marks.mark(text)
        finished = bool(_END.search(before.text))
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
        """Whether the line before had no room for the first word of this one."""
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
        stem = re.search(r"(\w*)-$", para.text)
        head, tail = stem[1] if stem else "", re.match(r"\w*", text)
        after = tail[0] if tail else ""
        words = self._vocabulary()
        joined, hyphened = (head + after).lower(), f"{head}-{after}".lower()
        keep = (
            not head
            or head[-1:].isdigit()
            or after[:1].isupper()
            or words[hyphened] >= words[joined] > 0
            or words[joined] == 0
        )
        if keep:
            return para.text + text
        self.repairs.append(Repair(line.number, f"{head}-\n{after}", head + after, "hyphen"))
        return para.text[:-1] + text

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
    """Whether a flush line is a numbered unit after all, not the rest of a reference."""
    return (
        found is not None
        and len(found.rest) > 3
        and found.rest[0].isalpha()
        and not _ABBREVIATED.search(before)
    )


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def texts(paras: Iterable[Para]) -> list[str]:
    """The words of paragraphs."""
    return [p.text for p in paras]
