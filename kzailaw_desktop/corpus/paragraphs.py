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


class _Joiner:
    """Joins the lines of one source."""

    def __init__(self, lines: Sequence[Line], repairs: list[Repair]) -> None:
        self.lines = lines
        self.repairs = repairs
        filled = [line.text for line in lines if line.text.strip()]
        self.margin = min((_indent(text) for text in filled), default=0)
        deep = sum(_indent(text) - self.margin >= INDENT for text in filled)
        lengths = sorted(len(text.strip()) for text in filled) or [0]
        self.width = lengths[int(len(lengths) * 0.9)]
        self.wrapped = 40 < self.width <= 135 and self._breaks_sentences(filled)
        self.indents = deep > len(filled) * 0.08
        self.out: list[Para] = []
        self.words: Counter[str] | None = None

    @staticmethod
    def _breaks_sentences(filled: Sequence[str]) -> bool:
        """Whether lines often go on in the next one with a small letter."""
        goes_on = sum(
            not _END.search(a) and b.lstrip()[:1].islower() for a, b in itertools.pairwise(filled)
        )
        return goes_on > len(filled) * 0.15

    def run(self) -> tuple[list[Para], list[Repair]]:
        gap, last = True, ""
        for line in self.lines:
            text = squeeze(line.text)
            if not text:
                gap = True
                continue
            if self.out and self._continues(line, text, gap, last):
                self._append(line, text)
            else:
                indented = _indent(line.text) - self.margin >= INDENT
                self.out.append(Para(line.number, text, line.style, indented=indented))
            gap, last = False, text
        return self.out, self.repairs

    def _continues(self, line: Line, text: str, gap: bool, last: str) -> bool:
        before = self.out[-1]
        if _STARTS.match(text) or marks.is_contents(text) or marks.is_contents(before.text):
            return False
        if self.indents and _indent(line.text) - self.margin >= INDENT:
            return False
        found = marks.mark(text)
        in_heading = marks.is_heading(marks.mark(before.text, before.folded))
        finished = bool(_END.search(before.text))
        if marks.is_heading(found) or (finished and _begins_item(found, before.text)):
            return False
        if finished and len(text) < 45 and _SIGNATORY.match(fold_lookalikes(text)):
            return False
        if self.indents:
            if gap:
                return self.wrapped and not finished and not in_heading and bool(self._body())
            if in_heading and not before.indented:
                return not _numbered(found)
            return self.wrapped or not before.indented
        if not self.wrapped or gap or _numbered(found) or marks.is_item(text):
            return self.wrapped and gap and text[:1].islower() and not finished and not in_heading
        full = len(last) > self.width * 0.72
        if in_heading and not text[:1].islower():
            return full and text.isupper() and before.text.isupper()
        return full or (not finished and text[:1].islower())

    def _body(self) -> bool:
        """Whether a unit has begun, so that a blank line may be a page break."""
        return any(marks.mark(p.text, p.folded) for p in self.out[-12:])

    def _append(self, line: Line, text: str) -> None:
        para = self.out[-1]
        if para.text.endswith("-") and text[:1].isalpha():
            para.text = self._dehyphenate(para, line, text)
        else:
            para.text = f"{para.text} {text}"
        para.folded = fold_lookalikes(para.text)

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
