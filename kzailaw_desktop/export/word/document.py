"""A Word document made from one of our templates."""

from __future__ import annotations

import copy
import datetime as dt
import zipfile
from pathlib import Path
from typing import Any

import docx
from docx.opc.exceptions import PackageNotFoundError
from docx.shared import Twips

from kzailaw_desktop import paths
from kzailaw_desktop.corpus.readers.own_files import MARK
from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.export.files import replacing
from kzailaw_desktop.export.word import wml
from kzailaw_desktop.export.word.page import INDENT
from kzailaw_desktop.export.word.properties import attach_properties


def template_file(name: str) -> Path:
    """Return a template of the program by name, or the user's own by path."""
    own = Path(name)
    return own if own.is_absolute() else paths.resources() / "templates" / name


class WordDocument:
    """Collects elements behind one another and writes the file whole or not at all."""

    def __init__(self, template: str | Path = "memo.docx") -> None:
        file = template_file(str(template))
        try:
            self._docx: Any = docx.Document(str(file))
        except (OSError, PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError) as error:
            raise ExportFailed("export-template-missing", name=file.name) from error
        self._end = self._docx.element.body.sectPr
        for left_over in self._docx.element.body.iterchildren(wml.w("p"), wml.w("tbl")):
            self._docx.element.body.remove(left_over)

    @property
    def text_width(self) -> int:
        """Width of the text on the page in twips."""
        page = self._docx.sections[-1]
        width = page.page_width - page.left_margin - page.right_margin
        return int(width // Twips(1))

    def margins(self, left: float, right: float, top: float, bottom: float) -> None:
        """Set the page margins, in centimetres."""
        page = self._docx.sections[-1]
        sides = {"left": left, "right": right, "top": top, "bottom": bottom}
        for side, distance in sides.items():
            setattr(page, f"{side}_margin", Twips(round(distance * wml.TWIPS_PER_CM)))

    def restyle(self, font: str = "", size: float = 0, first_line: float | None = None) -> None:
        """Another font, size of the text (points) or first line (cm) than the template's.

        Sizes that a style sets for itself keep their distance from that of the text.
        """
        styles = self._docx.styles.element
        if font:
            for fonts in styles.iter(wml.w("rFonts")):
                for name in ("ascii", "hAnsi", "eastAsia", "cs"):
                    fonts.set(wml.w(name), font)
        if size:
            sizes = [*styles.iter(wml.w("sz")), *styles.iter(wml.w("szCs"))]
            change = round(size * 2) - int(next(styles.iter(wml.w("sz"))).get(wml.w("val")))
            for one in sizes:
                one.set(wml.w("val"), str(max(12, int(one.get(wml.w("val"))) + change)))
        if first_line is not None:
            for indent in styles.iter(wml.w("ind")):
                if indent.get(wml.w("firstLine")) == str(INDENT):
                    indent.set(wml.w("firstLine"), str(round(first_line * wml.TWIPS_PER_CM)))

    def break_section(self) -> None:
        """End the page and the section here: what follows may have margins of its own."""
        settings = copy.deepcopy(self._end)
        self.add(wml.paragraph("Gap"))
        gap = self._end.getprevious()
        gap.pPr.append(settings)

    def add(self, *elements: wml.Element) -> None:
        """Put paragraphs and tables at the end."""
        for element in elements:
            self._end.addprevious(element)

    def header(self, text: str, lang: str) -> None:
        """The line at the top of each page; a template of the user's may have none."""
        paragraphs = self._docx.sections[0].header.paragraphs
        if paragraphs and text:
            paragraphs[0].style = "header"
            paragraphs[0]._p.append(wml.run(text, lang))

    def mark(self, kind: str, **more: str) -> None:
        """Say in custom properties that the program wrote this, so that it is never imported.

        `more`: what `kzailaw bring-back` needs to find the draft again.
        """
        properties = {MARK: kind} | {f"KzaiLaw.{key.title()}": text for key, text in more.items()}
        attach_properties(self._docx.part.package, properties)

    def describe(self, title: str, author: str, lang: str, date: dt.date | None) -> None:
        """Set the properties that a file manager shows."""
        core = self._docx.core_properties
        moment = dt.datetime.combine(date or dt.date.today(), dt.time())
        core.title, core.author = wml.legal(title)[:255], wml.legal(author)[:255]
        core.language = wml.TAGS.get(lang, "")
        core.created = core.modified = moment
        core.last_modified_by = core.author

    @property
    def part(self) -> Any:
        """The main part of the package, for further parts to be related to."""
        return self._docx.part

    def save(self, out: Path) -> None:
        """Write the file in place of `out`. ExportFailed: see `files.replacing`."""
        with replacing(out) as temporary:
            self._docx.save(str(temporary))
