"""The bibliographic record of an article, from its own front matter, when no catalogue has it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kzailaw_desktop.corpus.articles import article_words as words
from kzailaw_desktop.corpus.articles.article_parts import Part
from kzailaw_desktop.corpus.debates.sitting_head import find_date
from kzailaw_desktop.domain import Author, BibliographicRecord
from kzailaw_desktop.text import language_of

_MARK = re.compile(r"[*¹²³⁴⁵⁶⁷⁸⁹⁰†‡#^{}⁎∗]+")
_JOURNAL = re.compile(
    r"хабаршы|вестник|bulletin|journal|журнал|жаршы|herald|review|ғылыми еңбек", re.I
)
_RECEIVED = re.compile(r"поступил|получен|түсті|түскен|received|submi", re.I)
_ACCEPTED = re.compile(r"принят|қабылданды|қабылданған|accepted|одобрен", re.I)
_PUBLISHED = re.compile(r"опубликован|жарияланды|published|available online", re.I)
_ISSUE = re.compile(
    r"(?:№|No\.?|issue|шығ\w*|вып\w*\.?)\s*(\d+(?:\s*[-–]\s*\d+)?(?:\s*\(\d+\))?)", re.I
)
_VOLUME = re.compile(r"(?:том|vol(?:ume)?\.?|т\.)\s*(\d+)", re.I)
_PAGES = re.compile(r"(?:С\.|с\.|pp?\.|б\.|стр\.)\s*(\d+\s*[-–]\s*\d+)")
_YEAR = re.compile(r"\b(20\d\d|19[89]\d)\b")
_LICENSE = re.compile(r"creative commons[^.]*(?:\([^()]*\))?|CC[ -]BY[\w -]*(?:\d\.\d)?", re.I)


@dataclass(slots=True)
class _Facts:
    """What has been found so far."""

    titles: dict[str, str] = field(default_factory=dict)
    names: dict[str, list[tuple[str, str]]] = field(default_factory=dict)  # name, its marks
    affiliations: dict[str, list[str]] = field(default_factory=dict)
    orcids: list[str] = field(default_factory=list)
    codes: dict[str, str] = field(default_factory=dict)
    doi: str = ""
    journal: str = ""
    dates: dict[str, dt.date] = field(default_factory=dict)
    loose: list[str] = field(default_factory=list)


def read_record(parts: Sequence[Part], furniture: Iterable[str], lang: str) -> BibliographicRecord:
    """Title, authors, DOI, dates, year and journal as far as the article states them."""
    facts = _Facts()
    for place, part in enumerate(parts):
        if part.role == "front":
            following = next((p for p in parts[place:] if p.role != "front" and p.blocks), None)
            spoken = language_of(following.blocks[0].text) if following else lang
            _read_front([b.text for b in part.blocks], spoken, facts)
        if part.role in ("back", "front"):
            for block in part.blocks:
                _read_dates(block.text, facts)
    running = [line for line in furniture if _JOURNAL.search(line)]
    described = " ".join([*running, facts.journal, *facts.loose])
    license_ = next(
        (
            m[0]
            for p in parts
            for b in p.blocks
            if p.role == "back" and (m := _LICENSE.search(b.text))
        ),
        "",
    )
    return BibliographicRecord(
        title=facts.titles,
        authors=_authors(facts),
        journal={lang: _journal(running, facts)} if _journal(running, facts) else {},
        year=_year(facts, described, parts),
        volume=_first(_VOLUME, described),
        issue=_first(_ISSUE, described),
        pages=_first(_PAGES, described),
        doi=facts.doi,
        url=f"https://doi.org/{facts.doi}" if facts.doi else "",
        license=license_,
        received=facts.dates.get("received"),
        accepted=facts.dates.get("accepted"),
        published=facts.dates.get("published"),
        extra=facts.codes,
    )


def _first(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return re.sub(r"\s*[-–]\s*", "–", match[1]) if match else ""


def _journal(running: Sequence[str], facts: _Facts) -> str:
    found = running[0] if running else facts.journal
    name = re.split(r"[.,;]?\s*(?:№|No\.?\s*\d|\bvol|\bтом\b|ISSN|\d{4})", found, flags=re.I)[0]
    return name.strip(" .,–-|")


def _read_front(lines: Sequence[str], lang: str, facts: _Facts) -> None:
    """Each line of a front block by its kind; what is left is the title."""
    rest: list[tuple[int, str]] = []
    people: list[int] = []
    for place, line in enumerate(lines):
        if code := words.CODES.match(line):
            facts.codes.setdefault(_code_name(code[1]), code[2].strip(" .,"))
        elif doi := words.DOI.search(line):
            facts.doi = facts.doi or doi[1].rstrip(".,;)")
        elif words.ORCID.search(line):
            facts.orcids += [o for o in words.ORCID.findall(line) if o not in facts.orcids]
        elif words.EMAIL.search(line) or words.KIND_LINE.fullmatch(line):
            continue
        elif words.AUTHOR_LINE.fullmatch(line):
            people.append(place)
            facts.names.setdefault(lang, []).extend(_names(line))
        elif _is_affiliation(line):
            facts.affiliations.setdefault(lang, []).append(line.strip(" ,"))
        elif words.DATE_LINE.fullmatch(line) or words.DEGREE.match(line):
            continue
        elif _JOURNAL.search(line) and len(line) < 160:
            facts.journal = facts.journal or line
        elif len(line) > 12:
            rest.append((place, line))
    title = _title(rest, people)
    if title and lang not in facts.titles:
        facts.titles[lang] = title
    facts.loose += [line for _, line in rest if line != title]


def _title(rest: Sequence[tuple[int, str]], people: Sequence[int]) -> str:
    """Of the lines that are nothing else: capitals first, then the one nearest the authors."""
    if not rest:
        return ""
    capitals = [line for _, line in rest if line.upper() == line]
    if capitals:
        return " ".join(capitals)
    if not people:
        return max((line for _, line in rest), key=len)
    return min(rest, key=lambda r: (min(abs(r[0] - p) for p in people), -len(r[1])))[1]


def _code_name(word: str) -> str:
    udc = {"УДК", "ӘОЖ", "ЭОЖ", "UDC"}
    name = word.upper()
    return "udc" if name in udc else "jel" if name == "JEL" else "bbk" if name == "ББК" else "mrnti"


def _is_affiliation(line: str) -> bool:
    """Tell whether a line names a university or a place; a long line in capitals is a title."""
    if line.upper() == line and len(line) > 40 and not words.HOUSE.search(line):
        return False
    return bool(words.AFFILIATION.search(line) or _MARK.match(line))


def _names(line: str) -> list[tuple[str, str]]:
    """Return the names of a line of authors, each with the marks that stand after it."""
    spans = list(words.NAME.finditer(line))
    ends = [m.start() for m in spans[1:]] + [len(line)]
    return [
        (m[0].strip(), "".join(re.findall(r"[¹²³⁴⁵⁶⁷⁸⁹]", line[m.end() : end])))
        for m, end in zip(spans, ends, strict=True)
    ]


def _affiliation(marks: str, lines: Sequence[str]) -> str:
    """Return the affiliation lines that carry one of an author's marks; all of them without
    marks."""
    chosen: list[str] = []
    taken = not marks
    for line in lines:
        own = _MARK.match(line)
        if own is not None and marks:
            taken = any(mark in own[0] for mark in marks)
        if taken or not any(_MARK.match(x) for x in lines):
            chosen.append(_MARK.sub("", line).strip(" ,"))
    return ", ".join(chosen)


def _authors(facts: _Facts) -> tuple[Author, ...]:
    """Return the authors, the languages joined by their order in the line."""
    if not facts.names:
        return ()
    names = {lang: list(dict.fromkeys(found)) for lang, found in facts.names.items()}
    most = len(max(names.values(), key=len))
    same = {lang: found for lang, found in names.items() if len(found) == most}
    authors = []
    for place in range(most):
        affiliation = {
            lang: where
            for lang, found in same.items()
            if (where := _affiliation(found[place][1], facts.affiliations.get(lang, ())))
        }
        orcid = facts.orcids[place] if len(facts.orcids) == most else ""
        authors.append(
            Author({lang: found[place][0] for lang, found in same.items()}, affiliation, orcid)
        )
    return tuple(authors)


def _read_dates(text: str, facts: _Facts) -> None:
    if not words.DATE_LINE.fullmatch(text):
        return
    date = find_date(text)
    if date is None:
        return
    for name, pattern in (
        ("received", _RECEIVED),
        ("accepted", _ACCEPTED),
        ("published", _PUBLISHED),
    ):
        if pattern.search(text):
            facts.dates.setdefault(name, date)
            return


def _year(facts: _Facts, described: str, parts: Sequence[Part]) -> int:
    """Return the year: from the DOI, the running header, the dates, else the latest year cited;
    0."""
    for text in (facts.doi, described):
        if match := _YEAR.search(text.replace("-", " ").replace("/", " ")):
            return int(match[1])
    if facts.dates:
        return max(date.year for date in facts.dates.values())
    this = dt.date.today().year
    cited = [
        int(y) for p in parts if p.role != "front" for b in p.blocks for y in _YEAR.findall(b.text)
    ]
    return max((y for y in cited if y <= this), default=0)
