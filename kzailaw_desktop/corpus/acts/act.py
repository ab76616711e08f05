"""The grammar of acts: paragraphs of a source -> an `Act` with one expression, and a report."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from kzailaw_desktop.corpus.acts import front, identity
from kzailaw_desktop.corpus.acts.changes import notes
from kzailaw_desktop.corpus.acts.changes.targets import RawNote
from kzailaw_desktop.corpus.acts.layout import quotes
from kzailaw_desktop.corpus.acts.layout.paragraphs import paragraphs, suspects
from kzailaw_desktop.corpus.acts.structure import annexes, eids, marks, titles
from kzailaw_desktop.corpus.acts.structure.marks import Mark
from kzailaw_desktop.corpus.acts.structure.numbers import follows
from kzailaw_desktop.corpus.acts.structure.units import Builder, Node
from kzailaw_desktop.corpus.reports.report import ImportReport, Problem, Repair
from kzailaw_desktop.corpus.reports.wording import say
from kzailaw_desktop.corpus.text import errata as repairs_of
from kzailaw_desktop.corpus.text.errata import Erratum
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.corpus.text.para import Para
from kzailaw_desktop.domain import Act, Expression, Source, UnitKind
from kzailaw_desktop.eid import ActUri
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.text import language_of

_MORE_NUMBERS = re.compile(r"^(?:(?:[-–,]|и|және)\s*\d+(?:-\d+)*[.)]\s*)+")  # «7)–9) исключены»


def parse_act(
    source: SourceText,
    *,
    doc_id: str = "",
    lang: str = "",
    errata: Sequence[Erratum] = (),
    today: dt.date | None = None,
) -> tuple[Act, ImportReport]:
    """The act that a source holds, in its one language, and what was done to read it.

    `today` decides whether a change named with a date is in force already.
    """
    repairs: list[Repair] = []
    if errata:
        source, repairs = repairs_of.apply(source, errata, lang or "kk")
    return _ActReader(source, doc_id, lang, repairs, today or dt.date.today()).run()


class _ActReader:
    """Reads one source; holds what the steps share."""

    def __init__(
        self, source: SourceText, doc_id: str, lang: str, repairs: list[Repair], today: dt.date
    ) -> None:
        self.source = source
        self.paras, joined = paragraphs(source)
        self.lang = lang or source.meta.get("language", "") or self._language()
        self.doc_id = doc_id
        self.today = today
        self.repairs = repairs + [self._told(r) for r in joined]
        self.problems = [
            Problem(number, say("problem-suspect", self.lang, text=words), "unread")
            for number, words in suspects(source)
        ]
        if "legacy-font" in source.meta:
            told = say("repair-font", self.lang, font=source.meta["legacy-font"])
            self.repairs.append(Repair(1, "", "", told))
        self.marks: list[Mark | None] = [marks.mark(p.text, p.folded) for p in self.paras]
        self.raw_notes: list[RawNote] = []
        self.waiting: list[RawNote] = []  # red notes that wait for the unit they concern
        self.conclusions: list[str] = []
        self.last: dict[UnitKind, str] = {}  # the number of the last heading of each kind
        self._published = False  # the publisher's lines at the end have begun

    def _language(self) -> str:
        return language_of("\n".join(p.text for p in self.paras[:400])[:60_000])

    def _told(self, repair: Repair) -> Repair:
        return replace(repair, reason=say(f"repair-{repair.reason}", self.lang))

    def run(self) -> tuple[Act, ImportReport]:
        self._leave_out_contents()
        begin = self._body_begins()
        head = self._front_notes(begin)
        facts, repeated = front.read_front(head, self.source.meta)
        for para in repeated:
            reason = say("repair-repeated-title", self.lang)
            self.repairs.append(Repair(para.line, para.text, "", reason))
        self.builder = Builder()
        self._prepare_ahead()
        self._body(begin)
        front.complete(facts, self.conclusions)
        return self._result(facts)

    # -- before the body ---------------------------------------------------------------------

    def _leave_out_contents(self) -> None:
        begin, end = front.skip_contents(self.paras, self.marks)
        if end > begin:
            gone = self.paras[begin:end]
            words = "\n".join(p.text for p in gone)
            self.repairs.append(Repair(gone[0].line, words, "", say("repair-contents", self.lang)))
            del self.paras[begin:end]
            del self.marks[begin:end]

    def _body_begins(self) -> int:
        """The first paragraph of the body: a heading; in acts without any, a numbered one."""
        headings = (i for i, m in enumerate(self.marks) if marks.is_heading(m))
        first = next(headings, None)
        numbered = next(
            (i for i, m in enumerate(self.marks) if m and not marks.is_heading(m)), None
        )
        if first is None and numbered is None:
            raise InputRefused("act-nothing-found", where=self.source.name)
        if first is None or (numbered is not None and numbered < first):
            assert numbered is not None
            before = [m for m in self.marks[:first] if m and m.kind is UnitKind.PARAGRAPH]
            if first is None or (before and (before[0].num == "1" or len(before) > 2)):
                return numbered
        assert first is not None
        return first

    def _front_notes(self, begin: int) -> list[Para]:
        """The paragraphs before the body without the notes among them."""
        kept: list[Para] = []
        root = Node(None, None)
        place = 0
        while place < begin:
            taken = self._note(place, root)
            if not taken:
                kept.append(self.paras[place])
            place += taken or 1
        return kept

    def _prepare_ahead(self) -> None:
        """For each paragraph the next mark after it, and whether an annex begins."""
        self.annexes = [annexes.begins(self.paras, i) for i in range(len(self.paras))]
        self.ahead: list[Mark | None] = [None] * len(self.paras)
        self.body_ahead = [False] * len(self.paras)
        following: Mark | None = None
        body = False
        for place in range(len(self.paras) - 1, -1, -1):
            self.ahead[place], self.body_ahead[place] = following, body
            if self.annexes[place]:
                following, body = None, False
            elif self.marks[place]:
                following, body = self.marks[place], True

    # -- the body ----------------------------------------------------------------------------

    def _body(self, begin: int) -> None:
        place = begin
        closing = False
        while place < len(self.paras):
            para = self.paras[place]
            annex = self.annexes[place]
            if annex:
                place += self._annex(annex, place)
                closing = False
                continue
            if closing or self._signed(place):
                closing = True
                self._conclude(para)
                place += 1
                continue
            place += self._note(place, self.builder.top) or self._quoted(place) or self._unit(place)

    def _annex(self, annex: annexes.Begin, place: int) -> int:
        parent = annexes.parent(annex, self.builder.root)
        node = self.builder.annex(annex.num, annex.printed, self.paras[place], parent)
        self._settle(node)
        self.last.clear()
        return annex.length

    def _signed(self, place: int) -> bool:
        para = self.paras[place]
        if self.marks[place] or self.body_ahead[place] or not front.is_signature(para.text):
            return False
        tail = " ".join(p.text for p in self.paras[place : place + 3])
        before = self.builder.top.last_words()
        return (front.has_name(tail) or len(para.text) < 60) and not before.endswith(":")

    def _conclude(self, para: Para) -> None:
        if front.PUBLISHER.match(para.text) or (self._published and not para.rows):
            self._published = True
            reason = say("repair-publisher", self.lang)
            self.repairs.append(Repair(para.line, para.text, "", reason))
        elif para.rows:
            self.conclusions += ["\t".join(row) for row in para.rows]
        else:
            self.conclusions.append(para.text)

    def _unit(self, place: int) -> int:
        para, mark = self.paras[place], self.marks[place]
        if para.rows:
            self.builder.table(para)
            return 1
        published = front.PUBLISHER.match(para.text) or self._published
        if published and not self.body_ahead[place] and mark is None:
            self._conclude(para)
            return 1
        if mark is not None:
            mark = self._likely(mark, para, self.ahead[place])
        if mark is None:
            self.builder.plain(para, self.ahead[place])
            return 1
        node = self.builder.open(mark, para)
        self._settle(node)
        words = node.heading if marks.is_heading(mark) else node.text
        words = _after_numbers(words)
        if notes.REMOVED.match(words) and len(words) < 400:
            self._removed(node, para, words)
        return 1

    def _removed(self, node: Node, para: Para, words: str) -> None:
        printed = node.heading or node.text
        node.printed = f"{node.printed} {printed[: len(printed) - len(words)]}".strip()
        node.heading = node.text = ""
        note = RawNote(words, para.line, node, removed=node, hrefs=para.hrefs)
        self.raw_notes.append(note)

    def _likely(self, mark: Mark, para: Para, ahead: Mark | None) -> Mark | None:
        """The mark when it fits its surroundings; an article where "-бап" was left out."""
        if marks.is_heading(mark) and not self._fits(mark):
            return None
        article = self._open_article()
        if mark.kind is UnitKind.PARAGRAPH and article is not None:
            base = mark.num.split("-")[0]
            last = [c.num for c in article.children if c.kind is UnitKind.PARAGRAPH]
            inserted = "-" in mark.num and base == article.num.split("-")[0]
            title = (
                not mark.rest.endswith((".", ";", ":")) and ahead is not None and ahead.num == "1"
            )
            flush = not para.indented or para.style == "heading" or title
            if inserted and flush and not any(n.split("-")[0] == base for n in last):
                return replace(mark, kind=UnitKind.ARTICLE)
            number = int(base) if base.isdigit() else 0
            known = max((int(n.split("-")[0]) for n in last if n[:1].isdigit()), default=0)
            if number > known + 60:
                return None
        return mark

    def _fits(self, mark: Mark) -> bool:
        """Whether a heading without a full stop after its number goes on with the numbering;
        else it is a sentence that begins with a reference: «Статья 5 Закона о связи…»."""
        before = self.last.get(mark.kind, "")
        stopped = mark.printed.endswith((".", ":")) or not mark.rest
        fits = stopped or not before or follows(before, mark.num) or mark.num == "1"
        if fits:
            self.last[mark.kind] = mark.num
        return fits

    def _open_article(self) -> Node | None:
        node: Node | None = self.builder.top
        while node is not None and node.kind is not UnitKind.ARTICLE:
            node = node.parent
        return node

    def _settle(self, node: Node) -> None:
        """The unit that waiting red notes concern has begun."""
        for note in self.waiting:
            note.before = node
        self.waiting.clear()

    # -- notes and quotations ----------------------------------------------------------------

    def _note(self, place: int, top: Node) -> int:
        """Take a note that begins here: how many paragraphs it has, 0 for none."""
        para = self.paras[place]
        kind = front.is_note(para.text, para.folded)
        if not kind and para.style in ("note", "warning"):
            kind = "footnote" if para.style == "note" else "warning"
            mark = self.marks[place]
            if para.style == "note" and mark and notes.REMOVED.match(_after_numbers(mark.rest)):
                return 0
        if not kind and notes.may_be_bare(self.marks[place]) and notes.is_bare(para.folded):
            kind = "footnote"
        if not kind:
            return 0
        length = self._note_length(place, kind)
        taken = self.paras[place : place + length]
        note = RawNote(
            " ".join(p.text for p in taken), para.line, top, kind != "footnote",
            hrefs=[pair for p in taken for pair in p.hrefs],
        )  # fmt: skip
        self.raw_notes.append(note)
        if note.warning:
            self.waiting.append(note)
        return length

    def _note_length(self, place: int, kind: str) -> int:
        """A red note's words stand in the next paragraph; a footnote is one paragraph."""
        if kind == "footnote":
            return 1
        text = self.paras[place].folded
        match = notes.WARNING.match(text) or notes.NOTICE.match(text)
        bare = match is not None and match.end() >= len(text)
        end = place + 1
        while end < len(self.paras) and end < place + 6:
            para = self.paras[end]
            if front.is_note(para.text, para.folded) or para.style == "note" or para.rows:
                break
            content = bare and end == place + 1 and not marks.is_heading(self.marks[end])
            more = not self.marks[end] and notes.is_announced(para.folded)
            if not (para.style == "warning" or content or more):
                break
            end += 1
        return end - place

    def _quoted(self, place: int) -> int:
        """Take a quoted new wording that spans several paragraphs: it is not structure here."""
        if not self.builder.top.last_words().endswith(":"):
            return 0
        length = quotes.length(self.paras, place)
        for para in self.paras[place : place + length]:
            self.builder.quote(para)
        return length

    # -- the result --------------------------------------------------------------------------

    def _result(self, facts: front.Front) -> tuple[Act, ImportReport]:
        root = self.builder.root
        titles.untitle(root, self.marks)
        reason = say("repair-broken", self.lang)
        self.repairs += [Repair(p.line, "\n" + p.text, p.text, reason) for p in self.builder.broken]
        self.problems += eids.assign(root, self.lang)
        resolved = notes.resolve(self.raw_notes, root, self.lang, self.today)
        body = tuple(child.freeze() for child in root.children)
        text = "" if facts.title and facts.subtype else " ".join(p.text for p in self.paras)
        found = identity.identify(facts, resolved, self.source, self.doc_id, text, self.lang)
        self.problems += found.problems
        expression = Expression(
            self.lang, found.edition, found.status, found.title, body,
            preface=tuple(facts.preface), conclusions=tuple(self.conclusions), notes=resolved,
            source=Source(PurePath(self.source.name).name, self.source.url),
        )  # fmt: skip
        act = Act(
            found.doc_id, str(ActUri(found.date, found.number)), found.number, found.date,
            (expression,), found.subtype, found.profile,
        )  # fmt: skip
        return act, self._report(act, expression)

    def _report(self, act: Act, expression: Expression) -> ImportReport:
        counts = Counter(unit.kind.value for unit, _ in expression.walk())
        counts["note"] = len(expression.notes)
        return ImportReport(
            act.id, "act", self.lang, dict(counts), sorted(self.repairs, key=lambda r: r.line),
            sorted(self.problems, key=lambda p: p.line), self.source.name,
            expression.edition.isoformat(),
        )  # fmt: skip


def _after_numbers(words: str) -> str:
    """The words of a line that names several units: «7)–9) исключены»."""
    return _MORE_NUMBERS.sub("", words)
