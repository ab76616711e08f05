"""What a draft can be written as, each way with the name its file gets."""

from __future__ import annotations

from dataclasses import dataclass

from kzailaw_desktop.gui.kit.work.i18n import mark


@dataclass(frozen=True, slots=True)
class ExportWay:
    """A document of a draft. `file` is a name in the language of the document.

    `standing`: a table says how far its texts can be relied on; `marked`: the act as it will read
    shows what changes.
    """

    what: str
    lang: str
    text: str
    file: str
    layout: str = ""
    standing: bool = True
    marked: bool = True


EXPORTS = (
    ExportWay("table", "ru", mark("Comparative table, Russian"), "сравнительная таблица.docx"),
    ExportWay("table", "kk", mark("Comparative table, Kazakh"), "салыстырма кесте.docx"),
    ExportWay("table", "kk,ru", mark("Comparative table, both languages"),
              "салыстырма кесте – сравнительная таблица.docx"),
    ExportWay("table", "ru", mark("Comparative table, Russian, a row for each change"),
              "сравнительная таблица по поправкам.docx", "ru-points"),
    ExportWay("table", "ru", mark("Comparative table of the committee, Russian"),
              "сравнительная таблица комитета.docx", "committee-ru"),
    ExportWay("table", "kk", mark("Comparative table of the committee, Kazakh"),
              "комитеттің салыстырма кестесі.docx", "committee-kk"),
    ExportWay("redline", "kk,ru", mark("Redline with tracked changes"),
              "түзетулер – правки.docx"),
    ExportWay("bill", "ru", mark("Amending bill, Russian"), "законопроект.docx"),
    ExportWay("bill", "kk", mark("Amending bill, Kazakh"), "заң жобасы.docx"),
    ExportWay("explanatory-note", "ru", mark("Explanatory note, Russian"),
              "пояснительная записка.docx"),
    ExportWay("explanatory-note", "kk", mark("Explanatory note, Kazakh"), "түсіндірме жазба.docx"),
    ExportWay("consolidated", "ru", mark("The act as it will read, Russian"),
              "акт в новой редакции.docx"),
    ExportWay("consolidated", "kk", mark("The act as it will read, Kazakh"),
              "актінің жаңа редакциясы.docx"),
)  # fmt: skip
