"""Import one document in steps: read, recognise, structure, save."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from kzailaw_desktop.corpus.importing import akn_documents, deadline, parsing
from kzailaw_desktop.corpus.importing.jobs import ImportJob
from kzailaw_desktop.corpus.importing.parsing_ahead import Parsed, ParserProcess
from kzailaw_desktop.corpus.importing.placing.act_placing import ActPlacing
from kzailaw_desktop.corpus.importing.placing.known import KnownDocuments, stored
from kzailaw_desktop.corpus.importing.placing.same_act import read_from
from kzailaw_desktop.corpus.importing.placing.whole import refuse_fragment
from kzailaw_desktop.corpus.importing.recognising import kinds
from kzailaw_desktop.corpus.kept import beside, errata, places, records, sources
from kzailaw_desktop.corpus.kept import card as cards
from kzailaw_desktop.corpus.proof.prove import prove, refuse_loss
from kzailaw_desktop.corpus.readers import bilingual, own_files, read_bytes, sniff
from kzailaw_desktop.corpus.reports.reader import VERSION, is_older
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.reports.wording import say
from kzailaw_desktop.corpus.storing.store import Store, file_name, kind_of
from kzailaw_desktop.corpus.text.correction import Correction
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.domain import Act, Commentary, DocKind, Document
from kzailaw_desktop.errors import InputRefused


@dataclass(frozen=True, slots=True)
class ImportWishes:
    """What the user says of a file, which goes before what is recognised."""

    doc: str = ""
    lang: str = ""
    kind: DocKind | None = None
    yes: bool = False  # import although words are lost, replace a text of higher standing
    renew: bool = False  # it is read again: what the former reading made gives way


class DocumentImport:
    """The import of one document; an act of a folder has several texts.

    The steps are called in the order of `STEPS`; `reports` has a report for each text then.
    """

    def __init__(
        self, job: ImportJob, store: Store, known: KnownDocuments, wishes: ImportWishes
    ) -> None:
        self.reports: list[ImportReport] = []
        self._job = job
        self._store = store
        self._known = known
        self._wishes = wishes
        self._doc = wishes.doc
        self._kind = wishes.kind
        self._data = b""  # the file as it was brought
        self._source: SourceText | None = None  # None for a folder of texts and for Akoma Ntoso
        self._texts: Iterable[SourceText] = ()
        self._ahead: list[Parsed | None] = []  # what was parsed of the texts before their turn
        self._document: Document | None = None
        self._records: dict[str, records.Record] = {}
        self._lines: places.Lines = {}
        self._kept: dict[str, bytes] = {}  # files to be kept, as they were brought, by name
        self._beside: dict[str, bytes] = {}  # texts kept beside a better one
        self._placing = ActPlacing(store, known, wishes.doc, yes=wishes.yes, renew=wishes.renew)

    @property
    def document(self) -> Document | None:
        """The document with all texts that were read so far."""
        return self._document

    @property
    def keys(self) -> frozenset[str]:
        """How the texts that were read are called among the records of the document."""
        return frozenset(self._records)

    def reading(self) -> None:
        """Read bytes as lines, or as a document when the file is Akoma Ntoso."""
        if self._job.texts is not None:
            self._texts = self._job.texts()
            self._kind = DocKind.ACT
            return
        assert self._job.data is not None
        data = self._data = self._job.data()
        if sniff.format_of(data, self._job.name) == "akn":
            self._document = akn_documents.from_file(data, self._job.name)
            self._kind = kind_of(self._document)
        else:
            self._source = read_bytes(data, self._job.name)
            own_files.refuse(data, self._source)
            self._texts = bilingual.apart(self._source)

    def parsing_ahead(self, parser: ParserProcess) -> None:
        """Have the texts of an act's folder parsed by a child, after they were read; the versions of
        a git clone are read one by one."""
        if self._job.texts and isinstance(self._texts, list) and not self._doc:
            self._ahead = parser.parse(self._texts, self._wishes.lang)

    def recognising(self) -> None:
        """Find the kind of the document, and which article it is the full text of."""
        if self._kind is None and self._data:
            self._kind = self._said_kind()
        if self._source is None:
            return
        if self._kind in (None, DocKind.COMMENTARY) and not self._doc:
            self._doc = self._catalogued(self._source)
            self._kind = DocKind.COMMENTARY if self._doc else self._kind
        if self._kind is None and isinstance(self._known.get(self._doc), Commentary):
            self._kind = DocKind.COMMENTARY
        self._kind = self._kind or kinds.kind_of(self._source)
        if self._kind is None:
            raise InputRefused("import-kind-unclear")

    def _said_kind(self) -> DocKind | None:
        """Return what the user said that this very file is, when it came before."""
        doc_id = sources.document_of(self._store, sources.hash_of(self._data))
        return cards.kind_of(cards.read(self._store, doc_id)) if doc_id else None

    def _catalogued(self, source: SourceText) -> str:
        articles = self._known.articles()
        if not articles:
            return ""
        from kzailaw_desktop.corpus.articles import digest

        return digest.recognise(source, articles)

    def structure(self) -> None:
        """Turn lines into a document, prove it, and give it its place in the library."""
        if self._document is not None:
            self._place(self._document, akn_documents.report_of(self._document, self._job.name))
        ahead = iter(self._ahead)
        for source in self._texts:
            with deadline.within(source, self._job.where):
                read, report = self._parse(source, next(ahead, None))
            self._place(read, report)
            with deadline.within(source, self._job.where):
                account = prove(source, read, report)
            if not self._wishes.yes:
                refuse_loss(account, self._job.where)
            self._record(source, read, report)
        if not self.reports:
            raise InputRefused("input-empty", where=self._job.where)

    def _parse(self, source: SourceText, ahead: Parsed | None) -> tuple[Document, ImportReport]:
        """Parse a text with the grammar of its kind."""
        if self._kind is DocKind.ACT:
            return parsing.act_of(source, self._doc, self._wishes.lang, self._corrections, ahead)
        if self._kind is DocKind.DEBATE:
            doc_id = self._doc or self._same_sitting()
            return parsing.sitting_of(source, doc_id, partial(errata.of_sitting, self._store))
        return parsing.article_of(source, self._doc, self._known.get(self._doc))

    def _corrections(self, act: Act) -> Sequence[Correction]:
        """Return what the user has set right in this text before."""
        known = self._read_before() or (self._known.same_act(act) if act.number else None)
        doc_id = self._doc or (known.id if known else act.id)
        return errata.read(self._store, doc_id).get(act.expressions[0].lang, ())

    def _same_sitting(self) -> str:
        """Return the sitting that this very file was read into before, "" when there is none."""
        doc_id = sources.document_of(self._store, sources.hash_of(self._data)) if self._data else ""
        known = doc_id and self._store.has(doc_id)
        return doc_id if known and self._store.entry(doc_id).kind is DocKind.DEBATE else ""

    def _read_before(self) -> Act | None:
        """Return the act that this very file was read into before."""
        return read_from(self._data, self._store, self._known)

    def _place(self, document: Document, report: ImportReport) -> None:
        """Give the document its place in the library, and take its report."""
        if isinstance(document, Act):
            document = self._placing.place(document, report, self._read_before())
        elif self._doc:
            document = replace(document, id=self._doc)
        self._document = document
        other = self._known.get(document.id)
        if other is not None and type(other) is not type(document):
            raise InputRefused("import-wrong-document", id=other.id)
        if other is not None and not self._wishes.yes:
            refuse_fragment(document, other)
        self.reports.append(report)

    def _record(self, source: SourceText, read: Document, report: ImportReport) -> None:
        """Keep what the import of a text proves."""
        aside = self._placing.aside
        if aside and self._placing.differing:
            report.doubts = [*self._placing.differing, *report.doubts]
        data = self._data or sources.pack(source)
        text = read.expressions[0] if isinstance(read, Act) else None
        status = text.status if text else getattr(self._document, "status", "")
        report.standing = str(status)
        found = {
            **report.as_json(), "name": source.name, "format": source.format,
            "hash": sources.hash_of(data) if data else "", "size": len(data),
            "reader": VERSION, "imported": dt.date.today().isoformat(),
            "placed": "beside" if aside else "in", "pages": places.page_starts(source.lines),
        }  # fmt: skip
        for name in ("document", "problems", "counts", "rules"):
            found.pop(name)
        key = records.key_of(read) + ("~beside" if aside else "")
        self._records[key] = found
        self._lines[key] = report.lines
        if data:
            self._kept[source.name if source.raw else self._job.name] = data
        if aside and isinstance(read, Act):
            self._beside |= beside.write(read, report.document)

    def saving(self) -> None:
        """Save the document into the library, whole or not at all."""
        assert self._document is not None
        doc_id = self._document.id
        before = records.read(self._store, doc_id)
        self._say_same(before)
        more = records.write(doc_id, {**before, **self._records}) if self._records else {}
        if any(self._lines.values()):
            more |= places.write(doc_id, {**places.read(self._store, doc_id), **self._lines})
        more |= {**self._sources(doc_id), **self._beside}
        if self._placing.aside and self._placing.placed is None:
            self._store.keep(more)
        else:
            more |= self._with_card(doc_id)
            former = self._former(doc_id, before)
            self._store.save(self._document, add=True, beside=more)
            if former:
                self._store.drop(doc_id, former)
            self._known.saved(self._document)
        for report in self.reports:
            report.document = doc_id

    def _with_card(self, doc_id: str) -> dict[str, bytes]:
        """Set what the user says of the document; its card remembers what the file says."""
        card = cards.read(self._store, doc_id)
        if not card or self._document is None:
            return {}
        former = {**cards.values_of(self._document), **cards.read_former(self._store, doc_id)}
        self._document = cards.apply(self._document, card)
        return cards.write(doc_id, card, former)

    def _sources(self, doc_id: str) -> dict[str, bytes]:
        """Return the files to be kept, as long as there is room for them; else that is said."""
        found: dict[str, bytes] = {}
        for name, data in self._kept.items():
            known = sources.is_kept(self._store, sources.hash_of(data), name)
            if known or sources.has_room(self._store, data):
                found |= sources.write(data, name, doc_id)
                continue
            found |= sources.owner(data, doc_id)
            for report in self.reports:
                limit = sources.BOUND // 1_000_000
                report.message = report.message or say(
                    "source-not-kept", report.language, limit=limit
                )
        return found

    def _former(self, doc_id: str, before: Mapping[str, records.Record]) -> list[str]:
        """Return the files of texts that 0.1 made of this very file under an edition that it
        invented."""
        old = stored(self._store, doc_id)
        if not isinstance(old, Act) or not isinstance(self._document, Act):
            return []
        new = {(text.lang, text.source.name): text.version for text in self._document.expressions}
        texts = [t for t in old.expressions if (t.lang, t.source.name) in new and t.source.name]
        return [
            file_name(doc_id, text)
            for text in texts
            if is_older(text.reader)
            and f"{text.lang}@{text.version}" not in before
            and text.version != new[text.lang, text.source.name]
        ]

    def _say_same(self, before: Mapping[str, records.Record]) -> None:
        """Report a file that was imported already, by the same version of the readers."""
        for report, record in zip(self.reports, self._records.values(), strict=False):
            old = before.get(records.with_hash(before, record["hash"]), {})
            if record["hash"] and old.get("reader") == record["reader"] and not report.message:
                report.message = say("import-same-file", report.language)
