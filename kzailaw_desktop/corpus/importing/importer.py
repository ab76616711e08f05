"""Files of the user -> documents of the user's library.

`import_files` is a generator: it yields `Progress` while it works, an `ImportReport` for every
document that is in the library now, and the error of every file that was refused; with several
files a `Summary` comes last. Closing the generator cancels: a document is saved whole, or not
at all.
"""

from __future__ import annotations

import datetime as dt
import logging
import re
import traceback
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from kzailaw_desktop.corpus import akn
from kzailaw_desktop.corpus.acts import align
from kzailaw_desktop.corpus.acts.act import parse_act
from kzailaw_desktop.corpus.acts.editions import merge_texts
from kzailaw_desktop.corpus.importing import recognise, shipped, stated
from kzailaw_desktop.corpus.importing.jobs import ImportJob, jobs
from kzailaw_desktop.corpus.importing.journal import ImportJournal
from kzailaw_desktop.corpus.importing.known import KnownDocuments, KnownList
from kzailaw_desktop.corpus.importing.whole import refuse_fragment
from kzailaw_desktop.corpus.kept import card as cards
from kzailaw_desktop.corpus.kept import errata, places, records, sources
from kzailaw_desktop.corpus.kept.beside import better, differences
from kzailaw_desktop.corpus.proof.doubts import Doubt
from kzailaw_desktop.corpus.proof.prove import prove, refuse_loss
from kzailaw_desktop.corpus.readers import bilingual, own_files, read_bytes, sniff
from kzailaw_desktop.corpus.reports.reader import VERSION
from kzailaw_desktop.corpus.reports.report import ImportReport, Problem, Repair
from kzailaw_desktop.corpus.reports.wording import READER, say
from kzailaw_desktop.corpus.storing.store import Store, kind_of
from kzailaw_desktop.corpus.text.correction import Correction
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.domain import (
    LANGUAGES,
    Act,
    Commentary,
    DocKind,
    Document,
    Expression,
    Status,
)
from kzailaw_desktop.errors import InputRefused, KzaiLawError, NotFound
from kzailaw_desktop.labels import status_words

SAME_TREE = 0.9  # share of units that two texts of one act have in common
FEWEST_UNITS = 10  # below this many units a tree tells no act from another


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is. `step`: "reading", "recognising", "structure", "saving"."""

    file: str
    step: str
    done: int  # files that are finished
    total: int


@dataclass(frozen=True, slots=True)
class Summary:
    """The outcome of a batch."""

    reports: tuple[ImportReport, ...]
    refused: tuple[KzaiLawError, ...]
    passed: int = 0  # jobs that were done before the batch was stopped


_LOG = logging.getLogger(__name__)
Step = Progress | ImportReport | KzaiLawError | Summary


def import_files(
    paths: Iterable[Path],
    store: Store,
    *,
    catalogue: Iterable[Document] | KnownDocuments = (),
    doc: str = "",
    lang: str = "",
    kind: str = "",
    yes: bool = False,
) -> Iterator[Step]:
    """Import files and folders into a library.

    `catalogue`: the documents known already, to which a text may belong: acts of which this is
    another language or edition, articles with a digest. `doc`, `lang`, `kind` override what is
    recognised. `yes`: the user says so: a text is imported although words of it are lost, and
    takes the place of one of higher standing.
    """
    if lang and lang not in LANGUAGES:
        raise InputRefused("import-language-unknown", lang=lang)
    if kind and kind not in set(DocKind):
        raise InputRefused("import-kind-unknown", kind=kind)
    known = KnownList(catalogue, store) if isinstance(catalogue, Iterable) else catalogue
    paths = list(paths)
    todo = jobs(paths)
    if not todo:
        yield InputRefused("import-nothing")
        return
    journal = ImportJournal(store.root, paths, (doc, lang, kind, str(yes), VERSION))
    reports: list[ImportReport] = []
    refused: list[KzaiLawError] = []
    passed = 0
    for done, job in enumerate(todo):
        if len(todo) > 1 and journal.has(job):
            passed += 1
            continue
        work = _Import(job, store, known, doc, lang, kind, yes)
        try:
            for step in ("reading", "recognising", "structure", "saving"):
                yield Progress(job.name, step, done, len(todo))
                _run(work, step)
        except KzaiLawError as e:
            e.where = e.where or job.where
            refused.append(e)
            yield e
            continue
        reports += work.reports
        if len(todo) > 1:
            journal.note(job)
        yield from work.reports
    if len(todo) > 1:
        journal.finish()
        yield Summary(tuple(reports), tuple(refused), passed)


# What a bug raises on a document that nobody thought of; it stops that document alone.
_UNFORESEEN = (
    ValueError, TypeError, LookupError, AttributeError, AssertionError, ArithmeticError,
    RecursionError, MemoryError, NotImplementedError,
)  # fmt: skip


def _run(work: _Import, step: str) -> None:
    """Do a step of an import; a bug is told as a refusal of this document, and logged."""
    try:
        getattr(work, step)()
    except _UNFORESEEN as e:
        frames = traceback.extract_tb(e.__traceback__)[-3:]
        places = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames))
        _LOG.error(
            "importing failed at %s: %s %s", step, type(e).__name__, places
        )  # no words of it
        raise InputRefused("import-failed", detail=type(e).__name__) from e


class _Import:
    """The import of one document, step by step; an act of a folder has several texts."""

    def __init__(
        self,
        job: ImportJob,
        store: Store,
        known: KnownDocuments,
        doc: str,
        lang: str,
        kind: str,
        yes: bool = False,
    ) -> None:
        self.job = job
        self.yes = yes
        self.store = store
        self.known = known
        self.doc = doc
        self.lang = lang
        self.kind = DocKind(kind) if kind else None
        self.source: SourceText | None = None
        self.texts: Iterable[SourceText] = ()
        self.document: Document | None = None
        self.report: ImportReport | None = None
        self.reports: list[ImportReport] = []
        self.placed: Act | None = None  # the act with the texts that were read so far
        self.data = b""  # the file as it was brought
        self.records: dict[str, records.Record] = {}
        self.lines: places.Lines = {}
        self.aside = False  # kept beside a text of higher standing
        self.differing: list[Doubt] = []

    def reading(self) -> None:
        """Bytes to lines, or to a document when the file is Akoma Ntoso."""
        if self.job.texts is not None:
            self.texts = self.job.texts()
            self.kind = DocKind.ACT
            return
        assert self.job.data is not None
        data = self.data = self.job.data()
        if sniff.format_of(data, self.job.name) == "akn":
            self.document = _valid(akn.from_xml(data))
            self.kind = kind_of(self.document)
        else:
            self.source = read_bytes(data, self.job.name)
            own_files.refuse(data, self.source)
            self.texts = bilingual.apart(self.source)

    def recognising(self) -> None:
        """Which kind of document, and which one."""
        if self.source is None:
            return
        if self.kind in (None, DocKind.COMMENTARY) and not self.doc:
            self.doc = self._catalogued(self.source)
            self.kind = DocKind.COMMENTARY if self.doc else self.kind
        if self.kind is None and isinstance(self.known.get(self.doc), Commentary):
            self.kind = DocKind.COMMENTARY
        self.kind = self.kind or recognise.kind_of(self.source)
        if self.kind is None:
            raise InputRefused("import-kind-unclear")

    def _catalogued(self, source: SourceText) -> str:
        articles = self.known.articles()
        if not articles:
            return ""
        from kzailaw_desktop.corpus.articles import digest

        return digest.recognise(source, articles)

    def structure(self) -> None:
        """Lines to a document and a report."""
        if self.document is not None:
            self.report = _report_of(self.document, self.job.name)
            self._place()
        for source in self.texts:
            self._parse(source)
            read, report = self.document, self.report
            self._place()
            assert read is not None
            assert report is not None
            account = prove(source, read, report)
            if not self.yes:
                refuse_loss(account, self.job.where)
            self._record(source, read, report)
        if not self.reports:
            raise InputRefused("input-empty", where=self.job.where)

    def _record(self, source: SourceText, read: Document, report: ImportReport) -> None:
        """Keep what the import of a text proves."""
        if self.aside and self.differing:
            report.doubts = [*self.differing, *report.doubts]
        text = read.expressions[0] if isinstance(read, Act) else None
        status = text.status if text else getattr(self.document, "status", "")
        report.standing = str(status)
        found = {
            **report.as_json(), "name": source.name, "format": source.format,
            "hash": sources.hash_of(self.data) if self.data else "", "size": len(self.data),
            "reader": VERSION, "imported": dt.date.today().isoformat(),
            "placed": "beside" if self.aside else "in",
        }  # fmt: skip
        for name in ("document", "problems", "counts"):
            found.pop(name)
        key = records.key_of(read) + ("~beside" if self.aside else "")
        self.records[key] = found
        self.lines[key] = report.lines

    def _parse(self, source: SourceText) -> None:
        if self.kind is DocKind.ACT:
            self._act(source)
        elif self.kind is DocKind.DEBATE:
            from kzailaw_desktop.corpus.debates.debate import parse_debate

            known = shipped.recognise(source)
            fixes = known.errata if known else ()
            doc_id = self.doc or self._same_sitting()
            debate, self.report = parse_debate(source, doc_id=doc_id, errata=fixes)
            if own := errata.of_sitting(self.store, debate.id):
                debate, self.report = parse_debate(
                    source, doc_id=debate.id, errata=fixes, corrections=own
                )
            # a record of a sitting, too, is a copy that nothing proves
            copy = replace(debate, status=Status.UNVERIFIED)
            self.document = debate if known else copy
        else:
            self._commentary(source)

    def _act(self, source: SourceText) -> None:
        known = shipped.recognise(source)
        read = partial(
            parse_act,
            source,
            doc_id=self.doc,
            lang=self.lang or (known.lang if known else ""),
            errata=known.errata if known else (),
        )
        act, report = read()
        if corrections := self._corrections(act):
            act, report = read(corrections=corrections)
        lang = act.expressions[0].lang
        report.repairs += [Repair(1, "", "", say(c, lang, **p)) for c, p in source.remarks]
        reason = say("repair-index", lang)
        report.repairs += [Repair(n, text, "", reason) for n, text in source.removed]
        if stated.has_record(source):
            act = stated.apply(act, report, source)
            act = replace(act, id=self.doc) if self.doc else act
        self.document, self.report = act, report

    def _corrections(self, act: Act) -> Sequence[Correction]:
        """What the user has set right in this text before."""
        before = self._imported_before()
        known = before or (self.known.same_act(act) if act.number else None)
        doc_id = self.doc or (known.id if known else act.id)
        return errata.read(self.store, doc_id).get(act.expressions[0].lang, ())

    def _place(self) -> None:
        """Give the document its place in the library, and take its report."""
        if isinstance(self.document, Act):
            self._place_act(self.document)
        elif self.doc and self.document is not None:
            self.document = replace(self.document, id=self.doc)
        other = self.known.get(self.document.id) if self.document else None
        if other is not None and type(other) is not type(self.document):
            raise InputRefused("import-wrong-document", id=other.id)
        if other is not None and self.document is not None and not self.yes:
            refuse_fragment(self.document, other)
        assert self.report is not None
        self.reports.append(self.report)

    def _same_sitting(self) -> str:
        """The sitting that this very file was read into."""
        doc_id = sources.document_of(self.store, sources.hash_of(self.data)) if self.data else ""
        known = doc_id and self.store.has(doc_id)
        return doc_id if known and self.store.entry(doc_id).kind is DocKind.DEBATE else ""

    def _commentary(self, source: SourceText) -> None:
        from kzailaw_desktop.corpus.articles.commentary import parse_commentary

        known = self.known.get(self.doc)
        record = known.record if isinstance(known, Commentary) else None
        self.document, self.report = parse_commentary(source, doc_id=self.doc, record=record)

    # -- acts: pairing, editions ---------------------------------------------------------------

    def _place_act(self, act: Act) -> None:
        """Give the text its place: beside the other languages and editions of its act."""
        assert self.report is not None
        known = self._same_act(act)
        if self.placed is not None:
            known = (
                self.placed
                if known is None
                else replace(
                    known, expressions=merge_texts(known.expressions, self.placed.expressions)
                )
            )
        if known is not None:
            act = replace(
                act, id=known.id, uri=known.uri, number=known.number, date=known.date,
                subtype=known.subtype, profile=known.profile,
            )  # fmt: skip
        elif not self.doc:
            act = replace(act, id=self._free_id(act))
        text = act.expressions[0]
        if known is not None:
            text = _as_translated(text, known)
            self._compare(text, known)
            self._yield_to(text, known)
        before = self.placed.expressions if self.placed else ()
        texts = merge_texts(before, () if self.aside else (text,))
        if texts:
            self.document = self.placed = replace(act, expressions=texts, notes=())
        else:
            self.document = replace(act, expressions=(text,), notes=())
        self.report.document = act.id
        self.report.edition = text.edition.isoformat() if text.edition else None

    def _yield_to(self, text: Expression, known: Act) -> None:
        """Stand aside where a text of higher standing has this very place."""
        assert self.report is not None
        have = None if self.yes else better(text, known)
        self.aside = have is not None
        if have is None:
            return
        lang = READER.get() or text.lang
        self.differing = list(differences(have, text, text.lang))
        words = {"have": status_words(have.status, lang), "new": status_words(text.status, lang)}
        self.report.message = say(
            "import-kept-beside", text.lang, count=len(self.differing), **words
        )

    def _same_act(self, act: Act) -> Act | None:
        before = self._imported_before()
        if before is not None and not self.doc:
            return before
        if not self.doc:
            return self.known.same_act(act) if act.number else self._same_title(act)
        found = self.known.get(self.doc)
        return found if isinstance(found, Act) else None

    def _same_title(self, act: Act) -> Act | None:
        """The only act of the same title and the same tree, for a text without number and date."""
        text = act.expressions[0]
        if act.date is not None or not text.title:
            return None
        own = {unit.eid for unit, _ in text.walk()}
        fits = [a for a in self.known.with_title(text.title) if _same_tree(a, own)]
        if len(fits) != 1:
            return None
        assert self.report is not None
        message = say("doubt-by-title", text.lang, id=fits[0].id)
        self.report.problems = [p for p in self.report.problems if p.kind != "identity"]
        self.report.problems.append(Problem(1, message, "identity"))
        return fits[0]

    def _imported_before(self) -> Act | None:
        """The act that this very file was read into."""
        if not self.data:
            return None
        doc_id = sources.document_of(self.store, sources.hash_of(self.data))
        found = self.known.get(doc_id) if doc_id and self.store.has(doc_id) else None
        return found if isinstance(found, Act) else None

    def _free_id(self, act: Act) -> str:
        """The act's id, with a number when another act has it."""
        candidate, count = act.id, 1
        while not self._fits(candidate, act):
            count += 1
            candidate = f"{act.id}-{count}"
        return candidate

    def _fits(self, doc_id: str, act: Act) -> bool:
        other = self.known.get(doc_id)
        if other is None:
            return True  # free, or damaged: this takes its place
        if not isinstance(other, Act) or act.number:
            return False
        # The same words with other letters are another state of the text; other words another act.
        titles = {records.title_of(r) for r in records.read(self.store, doc_id).values()}
        own = act.expressions[0].title.casefold()
        return own in titles if titles else not other.number

    def _compare(self, text: Expression, known: Act) -> None:
        """Report the units without a partner in the other language of the same edition."""
        assert self.report is not None
        others = {e.lang for e in known.expressions} - {text.lang}
        for lang in sorted(others):
            other = known.expression(lang, text.edition) or known.expression(lang)
            if other is not None:
                self.report.problems += align.without_partner(text, other)

    def saving(self) -> None:
        """Into the library, whole or not at all."""
        assert self.document is not None
        assert self.report is not None
        doc_id = self.document.id
        before = records.read(self.store, doc_id)
        self._say_same(before)
        beside = records.write(doc_id, {**before, **self.records}) if self.records else {}
        if any(self.lines.values()):
            beside |= places.write(doc_id, {**places.read(self.store, doc_id), **self.lines})
        if self.data and self.records:
            beside |= sources.write(self.data, self.job.name, doc_id)
        if self.aside and self.placed is None:
            self.store.keep(beside)
        else:
            card = cards.read(self.store, doc_id)
            self.document = cards.apply(self.document, card)
            self.store.save(self.document, add=True, beside=beside)
            self.known.saved(self.document)
        for report in self.reports:
            report.document = doc_id

    def _say_same(self, before: Mapping[str, records.Record]) -> None:
        """Say so when this very file was imported already, by the same program."""
        for report, record in zip(self.reports, self.records.values(), strict=False):
            old = before.get(records.with_hash(before, record["hash"]), {})
            if record["hash"] and old.get("reader") == record["reader"] and not report.message:
                report.message = say("import-same-file", report.language)


def read_again(store: Store, known: KnownDocuments, doc_id: str) -> Iterator[Step]:
    """Read the kept files of a document anew, with its card and the user's corrections."""
    done: set[str] = set()
    for key, record in records.read(store, doc_id).items():
        digest, name = str(record.get("hash", "")), str(record.get("name", ""))
        if not digest or digest in done or record.get("placed") == "beside":
            continue
        done.add(digest)
        job = ImportJob(name, name, data=partial(sources.read, store, digest, name))
        kind = "" if "@" in key else str(record.get("kind", ""))
        work = _Import(job, store, known, doc_id, "", kind, yes=True)
        try:
            for step in ("reading", "recognising", "structure", "saving"):
                yield Progress(name, step, len(done) - 1, len(done))
                getattr(work, step)()
        except KzaiLawError as e:
            e.where = e.where or name
            yield e
            continue
        yield from work.reports
    if not done:
        yield NotFound("reread-no-source", where=doc_id)


def _valid(document: Document) -> Document:
    """A document of Akoma Ntoso as it may be saved; refuses one that the schema would not have."""
    texts: Iterable[Expression | None] = (None,)
    if isinstance(document, Act):
        texts = document.expressions
        languages = {text.lang for text in document.expressions}
    elif isinstance(document, Commentary):
        languages = {document.lang}
    else:
        languages = {p.lang for speech in document.speeches for p in speech.paragraphs}
    if strange := sorted(languages - set(LANGUAGES)):
        raise InputRefused("akn-damaged", detail=f"language {strange[0]!r}")
    for text in texts:
        if wrong := akn.validate(akn.to_xml(document, text)):
            raise InputRefused("akn-damaged", detail=wrong[0][:200])
    return document


def _same_tree(act: Act, own: set[str]) -> bool:
    """Whether nearly all units of an act, in one of its texts, are those of another text."""
    for text in act.expressions:
        units = {unit.eid for unit, _ in text.walk()}
        if len(units & own) >= SAME_TREE * len(units | own) and len(own) >= FEWEST_UNITS:
            return True
    return False


def _as_translated(text: Expression, known: Act) -> Expression:
    """A text that is word for word one that we have is that text, and stands as high."""
    words = _words(text)
    for other in known.expressions:
        same = other.lang == text.lang and (
            other.version == text.version or other.status is Status.WORKING_TRANSLATION
        )
        if same and _words(other) == words:
            return replace(text, status=other.status, evidence=other.evidence)
    return text


def _words(text: Expression) -> str:
    return re.sub(r"\s+", " ", " ".join(unit.full_text() for unit in text.body))


def _report_of(document: Document, name: str) -> ImportReport:
    report = ImportReport(document.id, kind_of(document).value, "", source=name)
    if isinstance(document, Act):
        text = document.expressions[0]
        report.language = text.lang
        for unit, _ in text.walk():
            report.counts[unit.kind.value] = report.counts.get(unit.kind.value, 0) + 1
    elif isinstance(document, Commentary):
        report.language = document.lang
        report.counts["section"] = len(document.sections)
    else:
        report.language = document.speeches[0].lang if document.speeches else ""
        report.counts["speech"] = len(document.speeches)
    return report
