"""What an import yields while it runs and when it ends: progress, reports, errors, a summary."""

from __future__ import annotations

from dataclasses import dataclass

from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.errors import KzaiLawError

STEPS = ("reading", "recognising", "structure", "saving")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is. `step`: one of `STEPS`."""

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


Step = Progress | ImportReport | KzaiLawError | Summary
