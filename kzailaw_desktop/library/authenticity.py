"""The two languages of an act compared: findings, the user's verdicts on them, and what of the
library the comparison learns from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from kzailaw_desktop import labels, paths
from kzailaw_desktop.bilingual import knowledge as known
from kzailaw_desktop.bilingual.alignment import AlignedUnit, aligned_units
from kzailaw_desktop.bilingual.build import both_languages, learn_from
from kzailaw_desktop.bilingual.findings.checks import check_act
from kzailaw_desktop.bilingual.findings.model import FindingKind, LanguageFinding
from kzailaw_desktop.bilingual.findings.telling import sentence
from kzailaw_desktop.domain import Act, Expression, Status
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.export.content import ActFacts
from kzailaw_desktop.export.reports.divergences import DivergenceReport, DivergenceRow
from kzailaw_desktop.search.words import bilingual
from kzailaw_desktop.search.words.glossary import GlossaryEntry, read
from kzailaw_desktop.workspace.notes.annotation import Annotation

if TYPE_CHECKING:
    from kzailaw_desktop.library.library import Library

VERDICTS = "authenticity-verdict"  # kind of record in the workspace
TAG = "divergence"  # of the note that a verdict makes


class Judgement(StrEnum):
    """What the user says of a finding."""

    OPEN = ""
    DIVERGENCE = "divergence"
    HARMLESS = "harmless"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class JudgedFinding:
    """A finding with the user's verdict; `noted`: a divergence that the library's notes name."""

    finding: LanguageFinding
    verdict: Judgement = Judgement.OPEN
    noted: str = ""  # id of the note
    proposal: str = ""  # what the user proposes

    def as_json(self, lang: str) -> dict[str, Any]:
        """As `kzailaw authenticity --json` prints it."""
        one = self.finding
        return {
            "eId": one.eid,
            "kind": str(one.kind),
            "kk": one.kk.text,
            "ru": one.ru.text,
            "why": why(one, lang),
            "sure": one.sure,
            "part": one.part,
            "spans": {"kk": [one.kk.start, one.kk.end], "ru": [one.ru.start, one.ru.end]},
            "verdict": str(self.verdict) or None,
            "noted": self.noted or None,
            "key": one.key,
        }


@dataclass(frozen=True, slots=True)
class LanguageComparison:
    """Two texts of an act and where they may differ."""

    act: Act
    kk: Expression
    ru: Expression
    findings: tuple[JudgedFinding, ...]
    texts: dict[tuple[str, str], AlignedUnit] = field(default_factory=dict)

    def text(self, finding: LanguageFinding, lang: str) -> str:
        """Return the text of a finding's unit, "" of one about the whole act."""
        unit = self.texts.get((finding.eid, finding.part))
        return unit.text(lang) if unit else ""

    @property
    def translation(self) -> str:
        """The language whose text is a working translation, "" when both are originals."""
        texts = (self.kk, self.ru)
        return next((t.lang for t in texts if t.status is Status.WORKING_TRANSLATION), "")


def why(finding: LanguageFinding, lang: str) -> str:
    """Return what differs, as a sentence in the reader's language."""
    return sentence(finding.why, finding.said, lang)


def compare(library: Library, doc: str, edition: dt.date | None = None) -> LanguageComparison:
    """Return the findings of an act; refuses what is no act or has one language only."""
    act = library.document(doc)
    if not isinstance(act, Act):
        raise InputRefused("authenticity-no-act", id=doc)
    kk, ru = _texts(act, edition)
    taught = current_knowledge(library).without(act.id)
    found = check_act(kk, ru, taught, glossary(library))
    kept = _verdicts(library, doc)
    noted = {
        target: note.id
        for note in act.notes
        if str(note.event) == "divergence"
        for target in note.targets
    }
    judged = (_judged(f, kept.get(f.key), noted.get(f.eid, "")) for f in found)
    texts = {(u.eid, u.part): u for u in aligned_units(kk, ru)}
    return LanguageComparison(act, kk, ru, tuple(judged), texts)


def _texts(act: Act, edition: dt.date | None) -> tuple[Expression, Expression]:
    """Return the texts to compare: of the edition asked for, else the newest that both languages
    have."""
    dates: dict[str, set[dt.date]] = {}
    for lang in ("kk", "ru"):
        texts = [e for e in act.expressions if e.lang == lang]
        if not texts:
            raise InputRefused("authenticity-one-language", id=act.id, lang=lang)
        dates[lang] = {e.edition for e in texts if e.edition is not None}
    if edition is not None and not any(edition in own for own in dates.values()):
        listed = ", ".join(sorted(d.isoformat() for d in dates["kk"] | dates["ru"]))
        raise InputRefused(
            "authenticity-no-edition", id=act.id, edition=edition.isoformat(), editions=listed
        )
    common = dates["kk"] & dates["ru"]
    wanted = edition or max(common, default=None)
    found = [act.expression(lang, wanted) or act.expression(lang) for lang in ("kk", "ru")]
    kk, ru = found
    if kk is None or ru is None:  # not reached: both have a text
        raise InputRefused("authenticity-one-language", id=act.id, lang="kk")
    return kk, ru


def glossary(library: Library) -> tuple[GlossaryEntry, ...]:
    """Return the terms of the shipped glossary and of the user's own."""
    files = (paths.shipped_corpus() / "glossary.toml", library.user_store.root / "glossary.toml")
    return tuple(entry for file in files if file.is_file() for entry in read(file))


# -- verdicts --------------------------------------------------------------------------------


def _verdicts(library: Library, doc: str) -> dict[str, dict[str, Any]]:
    rows = library.workspace.load_all(VERDICTS)
    return {str(row.get("key")): row for row in rows if row.get("document") == doc}


def _judged(finding: LanguageFinding, row: dict[str, Any] | None, noted: str) -> JudgedFinding:
    """Return a finding with its record; a record that cannot be understood counts for nothing."""
    if row is None or row.get("verdict") not in set(Judgement):
        return JudgedFinding(finding, noted=noted)
    return JudgedFinding(finding, Judgement(row["verdict"]), noted, str(row.get("proposal", "")))


def set_verdict(
    library: Library,
    doc: str,
    finding: LanguageFinding,
    verdict: Judgement,
    lang: str,
    edition: dt.date | None,
    proposal: str = "",
) -> None:
    """Keep a verdict, as one step of undo; a divergence becomes a note on the unit."""
    workspace = library.workspace
    id = f"{doc}:{finding.key}"
    before = workspace.load(VERDICTS, id) or {}
    with workspace.step("set-verdict"):
        if note := str(before.get("note", "")):
            workspace.delete_annotation(note)
        if verdict is Judgement.OPEN:
            workspace.discard(VERDICTS, id)
            return
        kept = ""
        if verdict is Judgement.DIVERGENCE:
            kept = workspace.save_annotation(_note(doc, finding, lang, edition)).id
        row = {"document": doc, "eid": finding.eid, "key": finding.key, "verdict": str(verdict)}
        workspace.store(VERDICTS, id, {**row, "note": kept, "proposal": proposal})


def _note(doc: str, finding: LanguageFinding, lang: str, edition: dt.date | None) -> Annotation:
    """Return the note of a divergence: what differs, and the words of both languages."""
    words = [f"{own.text}" for own in (finding.kk, finding.ru) if own.text]
    body = "\n".join([why(finding, lang), *(f"«{' '.join(w.split())}»" for w in words)])
    return Annotation(
        document=doc,
        eid=finding.eid,
        edition=edition,
        body=body,
        tags=(TAG,),
    )


# -- what the comparison learns from -----------------------------------------------------------


def current_knowledge(library: Library) -> known.Knowledge:
    """Return what is known of words: the shipped lexicon, and what the user's own acts teach.

    The acts are learnt from again when they changed; what was learnt is a cache beside the index.
    """
    acts = list(_teaching(library))
    if not acts:
        return known.shipped()
    stamp = ";".join(f"{act.id}@{_edition(act)}" for act in acts)
    file = bilingual.learnt_file()
    head = file.read_text(encoding="utf-8").partition("\n")[0] if file.is_file() else ""
    if head != f"# {stamp}":
        lexicon, counts = learn_from(acts, glossary(library))
        bilingual.write_pairs(file, lexicon.pairs, stamp)
        known.write_counts(known.learnt_counts(), counts)
        bilingual.lexicon.cache_clear()
        known.shipped.cache_clear()
    return known.shipped()


def _teaching(library: Library) -> Iterator[Act]:
    """Yield the acts in both languages that the shipped lexicon was not learnt from."""
    taught = {act for pair in bilingual.lexicon().pairs for act in pair.acts}
    for entry in library.documents():
        if entry.kind == "act" and {"kk", "ru"} <= set(entry.languages):
            act = library.document(entry.id)
            if isinstance(act, Act) and act.id not in taught and both_languages(act):
                yield act


def _edition(act: Act) -> str:
    texts = both_languages(act)
    return "/".join(str(t.edition or "") for t in texts) if texts else ""


def report(
    comparison: LanguageComparison, lang: str, *, unjudged: bool = False
) -> DivergenceReport:
    """Return the divergences as a table to export; `unjudged`: with what was not judged yet."""
    wanted = {Judgement.DIVERGENCE, Judgement.OPEN} if unjudged else {Judgement.DIVERGENCE}
    rows = [
        DivergenceRow(
            unit=unit_label(comparison, j.finding, lang),
            kk=comparison.text(j.finding, "kk") or j.finding.kk.text,
            ru=comparison.text(j.finding, "ru") or j.finding.ru.text,
            kk_marked=(j.finding.kk.start, j.finding.kk.end),
            ru_marked=(j.finding.ru.start, j.finding.ru.end),
            what=why(j.finding, lang),
            proposal=j.proposal,
            judged=j.verdict is Judgement.DIVERGENCE,
            noted=j.noted,
        )
        for j in comparison.findings
        if j.verdict in wanted
    ]
    act = replace(comparison.act, expressions=(comparison.kk, comparison.ru))
    return DivergenceReport(act, ActFacts.of(act), tuple(rows), lang, date=dt.date.today())


def unit_label(comparison: LanguageComparison, finding: LanguageFinding, lang: str) -> str:
    """Return the name of a finding's unit."""
    label = labels.label(finding.eid, lang, comparison.act.profile)
    return label or comparison.act.number


__all__ = [
    "FindingKind",
    "JudgedFinding",
    "Judgement",
    "LanguageComparison",
    "compare",
    "report",
    "set_verdict",
    "unit_label",
    "why",
]
