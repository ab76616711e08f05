"""Place the texts of an act: beside its other languages and editions, or beside a better text."""

from __future__ import annotations

import re
from dataclasses import replace

from kzailaw_desktop.corpus.acts import align
from kzailaw_desktop.corpus.acts.editions import merge_texts
from kzailaw_desktop.corpus.importing.placing.beside import better, differences
from kzailaw_desktop.corpus.importing.placing.known import KnownDocuments
from kzailaw_desktop.corpus.importing.placing.same_act import free_id, same_title
from kzailaw_desktop.corpus.kept import records
from kzailaw_desktop.corpus.proof.doubts import Doubt
from kzailaw_desktop.corpus.reports.report import ImportReport, Problem
from kzailaw_desktop.corpus.reports.wording import READER, say
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Act, Expression, Status
from kzailaw_desktop.eid import act_uri
from kzailaw_desktop.labels import status_words


class ActPlacing:
    """Places the texts of one job, which are all of one act."""

    def __init__(
        self, store: Store, known: KnownDocuments, doc_id: str, *, yes: bool, renew: bool = False
    ) -> None:
        self._store = store
        self._known = known
        self._doc_id = doc_id  # the act the user names
        self._yes = yes
        self._renew = renew  # the act is read again: its facts are those of this reading
        self.placed: Act | None = None  # the act with the texts that were read so far
        self.aside = False  # the last text is kept beside a text of higher standing
        self.differing: list[Doubt] = []

    def place(self, act: Act, report: ImportReport, before: Act | None) -> Act:
        """Place the one text of an act, and report what that means.

        `before`: the act that the same file was read into before.
        """
        known = self._with_placed(self._same_act(act, report, before))
        if known is not None:
            act = self._as_known(act, known)
        elif not self._doc_id:
            act = replace(act, id=free_id(act, self._store, self._known))
        text = act.expressions[0]
        if known is not None:
            text = _as_translated(text, known)
            _compare(text, known, report)
            self._yield_to(text, known, report)
        report.document = act.id
        report.edition = text.edition.isoformat() if text.edition else None
        read = self.placed.expressions if self.placed else ()
        texts = merge_texts(read, () if self.aside else (text,))
        if not texts:
            return replace(act, expressions=(text,), notes=())
        self.placed = replace(act, expressions=texts, notes=())
        return self.placed

    def _as_known(self, act: Act, known: Act) -> Act:
        """Return the act with the facts of the one that it is a text of.

        Where it is read again its own facts go first; those of a reading that kept no record of
        what it took them from are nothing to fall back on.
        """
        if not self._renew:
            return replace(
                act, id=known.id, uri=known.uri, number=known.number, date=known.date,
                subtype=known.subtype, profile=known.profile,
            )  # fmt: skip
        sure = self.placed is not None or bool(records.read(self._store, known.id))
        number = act.number or (known.number if sure else "")
        date = act.date or (known.date if sure else None)
        if sure and not act.number:
            act = replace(act, subtype=known.subtype, profile=known.profile)
        return replace(
            act, id=known.id, uri=act_uri(date, number or known.id), number=number, date=date
        )

    def _with_placed(self, known: Act | None) -> Act | None:
        """Return the known act with the texts of this job."""
        if self.placed is None or known is None:
            return self.placed or known
        texts = merge_texts(known.expressions, self.placed.expressions)
        return replace(known, expressions=texts)

    def _same_act(self, act: Act, report: ImportReport, before: Act | None) -> Act | None:
        """Return the act of the library that a text is one of."""
        if self._doc_id:
            found = self._known.get(self._doc_id)
            return found if isinstance(found, Act) else None
        if before is not None:
            return before
        if act.number:
            return self._known.same_act(act)
        named = same_title(act, self._known)
        if named is not None:
            message = say("doubt-by-title", act.expressions[0].lang, id=named.id)
            report.problems = [p for p in report.problems if p.kind != "identity"]
            report.problems.append(Problem(1, message, "identity"))
        return named

    def _yield_to(self, text: Expression, known: Act, report: ImportReport) -> None:
        """Stand aside where a text of higher standing has this very place."""
        have = None if self._yes else better(text, known)
        self.aside = have is not None
        if have is None:
            return
        lang = READER.get() or text.lang
        self.differing = list(differences(have, text, text.lang))
        words = {"have": status_words(have.status, lang), "new": status_words(text.status, lang)}
        report.message = say("import-kept-beside", text.lang, count=len(self.differing), **words)


def _compare(text: Expression, known: Act, report: ImportReport) -> None:
    """Report the units without a partner in the other language of the same edition."""
    for lang in sorted({e.lang for e in known.expressions} - {text.lang}):
        other = known.expression(lang, text.edition) or known.expression(lang)
        if other is not None:
            report.problems += align.without_partner(text, other)


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
