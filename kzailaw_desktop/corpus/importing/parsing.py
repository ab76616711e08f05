"""Parse the lines of a text with the grammar of its kind: act, record of a sitting, article.

The grammars of sittings and articles are imported where they are needed: most imports are of
acts, and the start of the program waits for neither.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from kzailaw_desktop.corpus.acts.act import parse_act
from kzailaw_desktop.corpus.importing.recognising import publisher_record, shipped
from kzailaw_desktop.corpus.reports.report import ImportReport, Repair
from kzailaw_desktop.corpus.reports.wording import say
from kzailaw_desktop.corpus.text.correction import Correction
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.domain import Act, Commentary, Debate, Status

# What a bug raises on a document that nobody thought of; it stops that document alone.
UNFORESEEN = (
    ValueError, TypeError, LookupError, AttributeError, AssertionError, ArithmeticError,
    RecursionError, MemoryError, NotImplementedError,
)  # fmt: skip


def parsed(
    source: SourceText, doc_id: str, lang: str, corrections: Sequence[Correction] = ()
) -> tuple[Act, ImportReport]:
    """Parse an act by its lines alone, with what the user has set right in them."""
    known = shipped.recognise(source)
    return parse_act(
        source,
        doc_id=doc_id,
        lang=lang or (known.lang if known else ""),
        errata=known.errata if known else (),
        corrections=corrections,
    )


def act_of(
    source: SourceText,
    doc_id: str,
    lang: str,
    corrections: Callable[[Act], Sequence[Correction]],
    ahead: tuple[Act, ImportReport] | None = None,
) -> tuple[Act, ImportReport]:
    """Parse an act, unless `ahead` is what was parsed of it. `corrections`: what the user has set
    right in this text before."""
    act, report = ahead or parsed(source, doc_id, lang)
    if corrected := corrections(act):
        act, report = parsed(source, doc_id, lang, corrected)
    lang = act.expressions[0].lang
    report.repairs += [Repair(1, "", "", say(c, lang, **p)) for c, p in source.remarks]
    reason = say("repair-index", lang)
    report.repairs += [Repair(n, text, "", reason) for n, text in source.removed]
    if publisher_record.has_record(source):
        act = publisher_record.apply(act, report, source)
        act = replace(act, id=doc_id) if doc_id else act
    return act, report


def sitting_of(
    source: SourceText, doc_id: str, corrections: Callable[[str], Sequence[Correction]]
) -> tuple[Debate, ImportReport]:
    """Parse the record of a sitting; a copy that nothing proves, unless it is a shipped source.

    `corrections`: what the user has set right in the sitting with an id.
    """
    from kzailaw_desktop.corpus.debates.debate import parse_debate

    known = shipped.recognise(source)
    fixes = known.errata if known else ()
    debate, report = parse_debate(source, doc_id=doc_id, errata=fixes)
    if corrected := corrections(debate.id):
        debate, report = parse_debate(source, doc_id=debate.id, errata=fixes, corrections=corrected)
    return (debate if known else replace(debate, status=Status.UNVERIFIED)), report


def article_of(source: SourceText, doc_id: str, known: object) -> tuple[Commentary, ImportReport]:
    """Parse a scholarly article. `known`: the document of this id, whose record is kept."""
    from kzailaw_desktop.corpus.articles.commentary import parse_commentary

    record = known.record if isinstance(known, Commentary) else None
    return parse_commentary(source, doc_id=doc_id, record=record)
