"""Results of a search, of each kind of document."""

from __future__ import annotations

import datetime as dt

from kzailaw_desktop.domain import Author, BibliographicRecord, Commentary
from kzailaw_desktop.export.reports.results import ResultItem, ResultsContent

RECORD = BibliographicRecord(
    {"ru": "О рисках & мерах"}, (Author({"ru": "Иванова И.И."}),), {"ru": "Вестник"}, 2025
)
SOURCE = Commentary("ivanova-2025", "ru", RECORD)
ITEMS = (
    ResultItem("act", "law", "Об образце", "Ст. 17", "Оценка рисков проводится.", lang="ru",
               reference="ст. 17 Закона", marks=((0, 13),)),
    ResultItem("commentary", "ivanova-2025", "О рисках", "Иванова И.И., 2025",
               "Риск {100%} растёт.", "Введение", "ru", "2025", marks=((0, 4),)),
    ResultItem("note", "own-notes", "Мои заметки", "Ст. 18", "=1+1 проверить"),
)  # fmt: skip


def content(*items: ResultItem) -> ResultsContent:
    return ResultsContent("оценка рисков", items or ITEMS, (SOURCE,), "3 найдено", "ru", dt.date(2026, 1, 2))  # fmt: skip
