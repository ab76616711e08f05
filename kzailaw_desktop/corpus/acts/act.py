"""The grammar of acts: paragraphs of a source -> an `Act` with one expression, and a report."""

from __future__ import annotations

import datetime as dt
import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePath

from kzailaw_desktop.corpus.acts import force, front, identity, title_block
from kzailaw_desktop.corpus.acts.changes import notes
from kzailaw_desktop.corpus.acts.corrections import Corrected
from kzailaw_desktop.corpus.acts.facts import Front
from kzailaw_desktop.corpus.acts.layout import splitting
from kzailaw_desktop.corpus.acts.layout.paragraphs import paragraphs, suspects
from kzailaw_desktop.corpus.acts.marks import line_marks as marks
from kzailaw_desktop.corpus.acts.marks.line_marks import Mark
from kzailaw_desktop.corpus.acts.placing import apart, subheadings, titles
from kzailaw_desktop.corpus.acts.placing.body import Body
from kzailaw_desktop.corpus.acts.placing.rules import note_placing, place_all
from kzailaw_desktop.corpus.acts.requisites import first_sentence
from kzailaw_desktop.corpus.acts.tree import eids
from kzailaw_desktop.corpus.acts.tree.nodes import UnitNode
from kzailaw_desktop.corpus.proof.doubts import Doubt, of_shape
from kzailaw_desktop.corpus.reports.reader import VERSION
from kzailaw_desktop.corpus.reports.report import ImportReport, PlacedLine, Problem, Repair
from kzailaw_desktop.corpus.reports.wording import say
from kzailaw_desktop.corpus.text import errata as repairs_of
from kzailaw_desktop.corpus.text.correction import Correction
from kzailaw_desktop.corpus.text.errata import Erratum
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.corpus.text.para import Para
from kzailaw_desktop.domain import Act, Expression, Source, UnitKind
from kzailaw_desktop.eid import act_uri
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.text import language_of

FRONT_LINES = 60  # lines at the beginning in which a note on the whole act stands


def parse_act(
    source: SourceText,
    *,
    doc_id: str = "",
    lang: str = "",
    errata: Sequence[Erratum] = (),
    today: dt.date | None = None,
    corrections: Sequence[Correction] = (),
) -> tuple[Act, ImportReport]:
    """Return the act that a source holds, in its one language, and what was done to read it.

    `today` decides whether a change named with a date is in force already; `corrections` are the
    user's own.
    """
    repairs: list[Repair] = []
    if errata:
        source, repairs = repairs_of.apply(source, errata, lang or "kk")
    reader = _ActReader(source, doc_id, lang, repairs, today or dt.date.today())
    return reader.run(corrections)


class _ActReader:
    """Reads one source; holds what the steps share."""

    def __init__(
        self, source: SourceText, doc_id: str, lang: str, repairs: list[Repair], today: dt.date
    ) -> None:
        self.source = source
        given, joined = paragraphs(source)
        self.paras = splitting.split(given)
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

    def _language(self) -> str:
        return language_of("\n".join(p.text for p in self.paras[:400])[:60_000])

    def _told(self, repair: Repair) -> Repair:
        return replace(repair, reason=say(f"repair-{repair.reason}", self.lang))

    def run(self, corrections: Sequence[Correction] = ()) -> tuple[Act, ImportReport]:
        self._leave_out_contents()
        self._correct(corrections)
        self.marks = subheadings.find(self.paras, self.marks)
        self.body = Body(self.paras, self.marks, self.lang)
        begin = self._body_begins()
        head = self._front_notes(begin)
        facts, repeated = title_block.read_front(head, self.source.meta)
        for para in repeated:
            reason = say("repair-repeated-title", self.lang)
            self.repairs.append(Repair(para.line, para.text, "", reason))
        place_all(self.body, begin)
        title_block.complete(facts, self.body.conclusions, self.paras[-1].line)
        self._force(facts)
        return self._result(facts)

    def _correct(self, corrections: Sequence[Correction]) -> None:
        """Make the user's corrections, and say which found no line."""
        if not corrections:
            return
        corrected = Corrected(self.paras, self.marks, self.lang)
        corrected.apply(corrections, say("repair-user", self.lang))
        self.repairs += corrected.repairs
        self.problems += [
            Problem(c.line, say("doubt-correction-lost", self.lang, text=c.text[:80]), "correction")
            for c in corrected.lost
        ]

    def _force(self, facts: Front) -> None:
        """Whether the act is repealed, or not yet in force, as far as its text says so."""
        whole = (n for n in self.body.raw_notes if n.after.kind is None and not n.removed)
        for note in itertools.takewhile(lambda n: n.line <= FRONT_LINES, whole):
            force.take_repeal(facts, note.text, note.line)
        last = " ".join(p.text for p in self.paras[-FRONT_LINES:])
        force.entry_into_force(facts, last, self.today)

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
        """Return the first paragraph of the body: a heading; in acts without any, a numbered one;
        in acts without numbers, the first sentence after title and requisites."""
        headings = (i for i, m in enumerate(self.marks) if marks.is_heading(m))
        first = next(headings, None)
        numbered = next(
            (i for i, m in enumerate(self.marks) if m and not marks.is_heading(m)), None
        )
        marked = min((i for i in (first, numbered) if i is not None), default=None)
        sentence = self._words_before_annex(marked)
        if sentence is not None:
            return sentence
        if marked is None:
            raise InputRefused("act-nothing-found", where=self.source.name)
        if first is None or (numbered is not None and numbered < first):
            assert numbered is not None
            before = [m for m in self.marks[:first] if m and m.kind is UnitKind.PARAGRAPH]
            if first is None or (before and (before[0].num == "1" or len(before) > 2)):
                return numbered
        assert first is not None
        return first

    def _words_before_annex(self, marked: int | None) -> int | None:
        """Return the first sentence of an act that has no number of its own: of a ratification law,
        the treaty of which is its annex; None when a number stands before the first annex."""
        begins = self.body.annexes[:marked] if marked is not None else self.body.annexes
        end = next((i for i, begun in enumerate(begins) if begun and i), marked)
        if marked is not None and end == marked:
            return None
        paras = self.paras[:end]
        signed = [front.is_signature(p.text) for p in paras]
        return first_sentence(paras, signed)

    def _front_notes(self, begin: int) -> list[Para]:
        """Return the paragraphs before the body without notes and tables among them."""
        kept: list[Para] = []
        root = UnitNode(None, None)
        place = 0
        while place < begin:
            taken = apart.take_note(self.body, place, root)
            taken = taken or apart.take_editorial(self.body, place, root)
            rule = "note" if taken else "title block"
            if not taken and self.paras[place].rows:
                rule = "table"
                self.body.builder.table(self.paras[place])
            elif not taken:
                kept.append(self.paras[place])
            note_placing(self.body, place, taken or 1, rule, None)
            place += taken or 1
        return kept

    # -- the result --------------------------------------------------------------------------

    def _result(self, facts: Front) -> tuple[Act, ImportReport]:
        body = self.body
        root = body.builder.root
        titles.untitle(root, self.marks)
        reason = say("repair-broken", self.lang)
        self.repairs += [Repair(p.line, "\n" + p.text, p.text, reason) for p in body.broken]
        self.repairs += body.taken_out
        self.problems += eids.assign(root, self.lang)
        resolved = notes.resolve(body.raw_notes, root, self.lang, self.today)
        units = tuple(child.freeze() for child in root.children)
        if not units:
            raise InputRefused("act-nothing-found", where=self.source.name)
        text = "" if facts.title and facts.subtype else " ".join(p.text for p in self.paras)
        found = identity.identify(facts, resolved, self.source, self.doc_id, text, self.lang)
        self.problems += found.problems
        expression = Expression(
            self.lang, found.edition, found.status, found.title, units,
            preface=tuple(facts.preface), conclusions=tuple(body.conclusions), notes=resolved,
            source=Source(PurePath(self.source.name).name, self.source.url),
            not_before=found.not_before, force=found.force, force_date=found.force_date,
            evidence=found.evidence, reader=VERSION,
        )  # fmt: skip
        act = Act(
            found.doc_id, act_uri(found.date, found.number or found.doc_id), found.number,
            found.date,
            (expression,), found.subtype, found.profile,
        )  # fmt: skip
        report = self._report(act, expression)
        report.identity = found.fields
        report.shape = list(self._doubts(expression))
        report.placed = [
            PlacedLine(each.line, each.rule, each.unit.eid if each.unit else "")
            for each in sorted(body.placed, key=lambda each: each.line)
        ]
        report.lines = {node.eid: node.line for node in root.walk() if node.eid}
        return act, report

    def _doubts(self, text: Expression) -> Iterator[Doubt]:
        lang = self.lang
        for each in self.body.suspicions:
            eid = each.unit.eid if each.unit else ""
            yield Doubt("quotation", each.line, say(f"doubt-{each.kind}", lang, **each.params), eid)
        for node in self.body.builder.raised:
            yield Doubt("place", node.line, say("doubt-place", lang), node.eid)
        lines = {node.eid: node.line for node in self.body.builder.root.walk()}
        yield from of_shape(text, lines, lang)

    def _report(self, act: Act, expression: Expression) -> ImportReport:
        counts = Counter(unit.kind.value for unit, _ in expression.walk())
        counts["note"] = len(expression.notes)
        return ImportReport(
            act.id, "act", self.lang, dict(counts), sorted(self.repairs, key=lambda r: r.line),
            sorted(self.problems, key=lambda p: p.line), self.source.name,
            expression.edition.isoformat() if expression.edition else None,
        )  # fmt: skip
