"""Read a document anew: from its kept files, or from its own words where no file is kept.

What the new reading makes of a text takes the place of what the old one made, the edition and the
facts of the act included: a version that invented a date may have called the edition by it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from kzailaw_desktop.corpus.importing.document_import import DocumentImport, ImportWishes
from kzailaw_desktop.corpus.importing.jobs import ImportJob
from kzailaw_desktop.corpus.importing.outcome import STEPS, Progress, Step
from kzailaw_desktop.corpus.importing.placing.known import KnownDocuments, stored
from kzailaw_desktop.corpus.importing.stored_text import source_of
from kzailaw_desktop.corpus.kept import places, records, sources
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.domain import Act, DocKind, Expression
from kzailaw_desktop.eid import act_uri
from kzailaw_desktop.errors import InputRefused, KzaiLawError, NotFound


@dataclass(frozen=True, slots=True)
class _Rereading:
    """One file or stored text to be read. `texts`: what its former reading made, by key."""

    job: ImportJob
    texts: frozenset[str]
    kind: DocKind | None
    lost: int  # words that the former reading lost


def read_again(store: Store, known: KnownDocuments, doc_id: str) -> Iterator[Step]:
    """Read the texts of a document anew, with its card and the user's corrections."""
    before = records.read(store, doc_id)
    todo = [*_kept(store, before), *_stored(store, doc_id, before)]
    acts: list[Act] = []
    for done, each in enumerate(todo):
        wishes = ImportWishes(doc_id, "", each.kind, yes=True, renew=True)
        work = DocumentImport(each.job, store, known, wishes)
        try:
            for step in STEPS:
                yield Progress(each.job.name, step, done, len(todo))
                if step == "saving":
                    _refuse_worse(work, each)
                getattr(work, step)()
        except KzaiLawError as e:
            e.where = e.where or each.job.name
            yield e
            continue
        _drop_former(store, doc_id, each.texts - work.keys)
        acts += [work.document] if isinstance(work.document, Act) else []
        yield from work.reports
    _same_facts(store, doc_id, acts)
    if not todo:
        yield NotFound("reread-no-source", where=doc_id)


def _kept(store: Store, before: Mapping[str, records.Record]) -> list[_Rereading]:
    """Return the files that are kept, each once."""
    found: dict[str, _Rereading] = {}
    for key, record in before.items():
        digest, name = str(record.get("hash", "")), str(record.get("name", ""))
        if not digest or record.get("placed") == "beside":
            continue
        if not sources.is_kept(store, digest, name):
            continue
        lost = int(record.get("account", {}).get("lost", 0)) if record.get("account") else 0
        if digest in found:
            same = found[digest]
            found[digest] = replace(same, texts=same.texts | {key}, lost=same.lost + lost)
            continue
        data = sources.read(store, digest, name) if record.get("format") == "markdown" else b""
        if sources.is_packed(data):
            job = ImportJob(name, name, texts=partial(_unpacked, data))
        else:
            job = ImportJob(name, name, data=partial(sources.read, store, digest, name))
        kind = "" if "@" in key else str(record.get("kind", ""))
        found[digest] = _Rereading(job, frozenset({key}), DocKind(kind) if kind else None, lost)
    return list(found.values())


def _stored(store: Store, doc_id: str, before: Mapping[str, records.Record]) -> list[_Rereading]:
    """Return the texts of an act whose file is not kept, to be read from their own words."""
    act = stored(store, doc_id)
    if not isinstance(act, Act):
        return []
    kept = {key for each in _kept(store, before) for key in each.texts}
    found = []
    for text in act.expressions:
        key = f"{text.lang}@{text.version}"
        if key not in kept:
            name = text.source.name or doc_id
            job = ImportJob(name, name, texts=partial(_lines_of, text))
            found.append(_Rereading(job, frozenset({key}), DocKind.ACT, 0))
    return found


def _unpacked(data: bytes) -> list[SourceText]:
    return [sources.unpack(data)]


def _lines_of(text: Expression) -> list[SourceText]:
    return [source_of(text)]


def _refuse_worse(work: DocumentImport, each: _Rereading) -> None:
    """InputRefused when words are lost that the former reading had: the old text stays."""
    for report in work.reports:
        account = report.account
        lost = account.as_json()["lost"] if account is not None else 0
        if account is not None and account.refused and lost > each.lost:
            raise InputRefused("reread-loses", lost=lost)


def _drop_former(store: Store, doc_id: str, stale: frozenset[str]) -> None:
    """Take out what the former reading made under other names."""
    if not stale or not store.has(doc_id):
        return
    names = [f"{doc_id}/{key}.xml" for key in stale]
    listed = [name for name in names if name in store.entry(doc_id).files]
    if listed and len(listed) < len(store.entry(doc_id).files):
        store.drop(doc_id, listed)
    left = {k: v for k, v in records.read(store, doc_id).items() if k not in stale}
    lines = {k: v for k, v in places.read(store, doc_id).items() if k not in stale}
    store.keep({**records.write(doc_id, left), **places.write(doc_id, lines)})


def _same_facts(store: Store, doc_id: str, acts: list[Act]) -> None:
    """Give all texts of an act the number and date that one of them has."""
    if len(acts) < 2:
        return
    number = next((act.number for act in acts if act.number), "")
    date = next((act.date for act in acts if act.date and act.number == number), None)
    date = date or next((act.date for act in acts if act.date), None)
    main = next((act for act in acts if act.number == number), acts[0])
    if all((act.number, act.date, act.subtype) == (number, date, main.subtype) for act in acts):
        return
    act = store.load(doc_id)
    if isinstance(act, Act):
        uri = act_uri(date, number or doc_id)
        facts = replace(
            act, number=number, date=date, uri=uri, subtype=main.subtype, profile=main.profile
        )
        store.save(facts)
