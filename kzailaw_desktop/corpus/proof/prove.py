"""Prove an import: the account of its words, and the doubts that are left."""

from __future__ import annotations

from kzailaw_desktop.corpus.proof.account import WordAccount, take_account
from kzailaw_desktop.corpus.proof.doubts import of_account, of_problems
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.domain import Act, Document
from kzailaw_desktop.errors import InputRefused


def prove(source: SourceText, document: Document, report: ImportReport) -> WordAccount:
    """Complete a report by account and doubts. `document` has the one text that was read."""
    account = take_account(source, document, report)
    text = document.expressions[0] if isinstance(document, Act) else None
    lang = report.language
    doubts = [*of_account(account, lang), *of_problems(report.problems, text, lang)]
    report.proven(account, [*doubts, *report.shape])
    return account


def refuse_loss(account: WordAccount, where: str) -> None:
    """InputRefused when more words are lost or out of place than may be without the user's yes."""
    if not account.refused:
        return
    longest = max((*account.spans, *account.moves), key=lambda span: span.count)
    lost = longest in account.spans
    raise InputRefused(
        "import-words-lost" if lost else "import-words-moved", where=where,
        lost=account.lost if lost else account.moved, words=account.words,
        example=longest.text, line=longest.line,
    )  # fmt: skip
