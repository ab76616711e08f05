"""Makes the Word templates: styles, page and header, without a word of content.

`python -m kzailaw_desktop.export.template` writes `resources/templates/*.docx`, the same bytes
each time. Every look is a named style here, so that a user can open the template in Word and
change fonts, indents and margins without touching the program.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path

from kzailaw_desktop import paths
from kzailaw_desktop.export.word.page import BILL, INDENT, LANDSCAPE, PORTRAIT, Page
from kzailaw_desktop.export.word.template_parts import FONT, font_table, theme
from kzailaw_desktop.export.word.wml import NS

_W = f'xmlns:w="{NS}"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_THEME = "application/vnd.openxmlformats-officedocument.theme+xml"


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style. Sizes in points, distances in twips."""

    id: str
    name: str
    based_on: str = "Normal"
    size: float = 0
    bold: bool = False
    italic: bool = False
    caps: bool = False
    align: str = ""  # both, center, left, right
    first: int | None = None  # first line; negative: hanging
    left: int | None = None
    right: int | None = None
    before: int | None = None
    after: int | None = None
    keep_next: bool = False
    level: int | None = None  # outline level, from 0
    following: str = ""
    more: str = ""  # further elements of w:pPr that come before spacing: borders, tabs

    def xml(self) -> str:
        """Return the w:style element."""
        return (
            f'<w:style w:type="paragraph" w:styleId="{self.id}"'
            f"{'' if self.name[0].islower() or self.id in _BUILT_IN else _CUSTOM}>"
            f'<w:name w:val="{self.name}"/>'
            + (f'<w:basedOn w:val="{self.based_on}"/>' if self.based_on else "")
            + (f'<w:next w:val="{self.following}"/>' if self.following else "")
            + f"<w:qFormat/><w:pPr>{self._paragraph()}</w:pPr><w:rPr>{self._run()}</w:rPr></w:style>"
        )

    def _paragraph(self) -> str:
        parts = ["<w:keepNext/>" if self.keep_next else "", self.more]
        if self.before is not None or self.after is not None:
            before = f' w:before="{self.before}"' if self.before is not None else ""
            after = f' w:after="{self.after}"' if self.after is not None else ""
            parts.append(f"<w:spacing{before}{after}/>")
        indents = {"left": self.left, "right": self.right}
        if self.first is not None:
            indents["hanging" if self.first < 0 else "firstLine"] = abs(self.first)
        given = "".join(f' w:{k}="{v}"' for k, v in indents.items() if v is not None)
        parts.append(f"<w:ind{given}/>" if given else "")
        parts.append(f'<w:jc w:val="{self.align}"/>' if self.align else "")
        parts.append(f'<w:outlineLvl w:val="{self.level}"/>' if self.level is not None else "")
        return "".join(parts)

    def _run(self) -> str:
        size = f'<w:sz w:val="{round(self.size * 2)}"/><w:szCs w:val="{round(self.size * 2)}"/>'
        return (
            ("<w:b/><w:bCs/>" if self.bold else "")
            + ("<w:i/><w:iCs/>" if self.italic else "")
            + ("<w:caps/>" if self.caps else "")
            + (size if self.size else "")
        )


_CUSTOM = ' w:customStyle="1"'
_BUILT_IN = {"Normal", "Title", "BodyText", "TOCHeading"}


def _rule(side: str, space: int = 4, size: int = 4) -> str:
    line = f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="808080"/>'
    return f"<w:pBdr>{line}</w:pBdr>"


def _tab(place: int) -> str:
    return f'<w:tabs><w:tab w:val="right" w:pos="{place}"/></w:tabs>'


def styles(width: int) -> tuple[Style, ...]:
    """Return all paragraph styles for a page whose text is `width` twips wide."""
    return (
        Style("Normal", "Normal", based_on=""),
        Style("BodyText", "Body Text", align="both", first=INDENT),
        Style("Title", "Title", bold=True, align="center", before=60, after=120, keep_next=True),
        Style("Kind", "Document Kind", bold=True, caps=True, align="center", keep_next=True),
        Style("Corner", "Top Right", left=width // 2 + 284, after=240),
        Style("Dateline", "Dateline", before=120, after=200, more=_tab(width)),
        Style("Heading1", "heading 1", bold=True, align="center", before=320, after=140,
              keep_next=True, level=0, following="BodyText"),
        Style("Heading2", "heading 2", bold=True, align="both", first=INDENT, before=280, after=120,
              keep_next=True, level=1, following="BodyText"),
        Style("Heading3", "heading 3", bold=True, italic=True, first=INDENT, before=220, after=60,
              keep_next=True, level=2, following="BodyText"),
        Style("Standing", "Text Standing", size=12, left=170, before=60, after=60,
              more=_rule("left", 8, 12)),
        Style("Gap", "Gap", size=8),
        Style("TableText", "Table Text", size=12, before=30, after=30),
        Style("Unit", "Unit", "TableText"),
        Style("UnitHeading", "Unit Heading", "Unit", bold=True, keep_next=True),
        Style("Unit1", "Unit 1", "Unit"),
        Style("Unit2", "Unit 2", "Unit", left=227),
        Style("Unit3", "Unit 3", "Unit", left=454),
        Style("UnitBody", "Unit Body", "BodyText", after=60),
        Style("Entry", "Entry", "BodyText", before=80),
        Style("Pinpoint", "Pinpoint", size=12, italic=True, left=INDENT, after=80),
        Style("SourceItem", "Source Item", align="both", left=567, first=-567, after=60),
        Style("NoteItem", "Note Item", size=12, align="both", left=567, first=-567, after=60),
        Style("Signature", "Signature Line", before=600, more=_tab(width)),
        Style("Header", "header", size=9, align="center", after=120, more=_rule("bottom", 3)),
        Style("Footer", "footer", size=11, align="center"),
        Style("TOCHeading", "TOC Heading", bold=True, align="center", before=240, after=120,
              keep_next=True),
        Style("TOC1", "toc 1", before=40, more=_tab(width)),
        Style("TOC2", "toc 2", size=12, left=284, more=_tab(width)),
        Style("CommentText", "annotation text", size=10),
        Style("BillHeading", "Bill Heading", "BodyText", bold=True, before=240, after=120,
              keep_next=True, level=0),
        *_table_styles("Table", "Table", 12),
        *_table_styles("Large", "Large Table", 14),
    )  # fmt: skip


def _table_styles(id: str, name: str, size: float) -> tuple[Style, ...]:
    """Styles of comparative tables in one size."""
    return (
        Style(f"{id}Title", f"{name} Title", size=size, bold=True, align="center", keep_next=True),
        Style(f"{id}Head", f"{name} Head", size=size, bold=True, align="center", keep_next=True),
        Style(f"{id}Act", f"{name} Act", size=size, bold=True, align="center", keep_next=True),
        Style(f"{id}Middle", f"{name} Middle", size=size, align="center", after=60),
        # Justified, the lines of so narrow a column would be full of holes.
        Style(f"{id}Cell", f"{name} Cell", size=size, align="left", first=284),
    )


def _borders(inner: str, outer: str, size: int) -> str:
    sides = [("top", outer), ("left", outer), ("bottom", outer), ("right", outer)]
    sides += [("insideH", inner), ("insideV", inner)]
    return "".join(
        f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="{colour}"/>'
        for side, colour in sides
    )


def _table_style(id: str, name: str, borders: str, margin: int) -> str:
    return (
        f'<w:style w:type="table" w:styleId="{id}"{_CUSTOM}><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{borders}</w:tblBorders>'
        f'<w:tblCellMar><w:left w:w="{margin}" w:type="dxa"/>'
        f'<w:right w:w="{margin}" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    )


def _styles_xml(width: int) -> str:
    fonts = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts}"
        '<w:sz w:val="28"/><w:szCs w:val="28"/>'
        '<w:lang w:val="ru-RU" w:eastAsia="ru-RU" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" '
        'w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )
    own = "".join(style.xml() for style in styles(width))
    own = own.replace('w:styleId="Normal"', 'w:default="1" w:styleId="Normal"', 1)
    characters = (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/></w:style>'
        '<w:style w:type="character" w:styleId="CommentReference">'
        '<w:name w:val="annotation reference"/><w:rPr><w:sz w:val="16"/></w:rPr></w:style>'
    )
    tables = (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>'
        "</w:tblPr></w:style>"
        + _table_style("Parallel", "Parallel Text", _borders("BFBFBF", "7F7F7F", 4), 113)
        + _table_style("Comparative", "Comparative Table", _borders("000000", "000000", 4), 85)
    )
    return f"{_HEAD}<w:styles {_W}>{defaults}{own}{characters}{tables}</w:styles>"


def section(page: Page) -> str:
    """Return the w:sectPr of a page, with our header and footer."""
    across = ' w:orient="landscape"' if page.width > page.height else ""
    return (
        f'<w:sectPr {_W} {_R}><w:headerReference w:type="default" r:id="rId4"/>'
        '<w:footerReference w:type="default" r:id="rId5"/>'
        f'<w:pgSz w:w="{page.width}" w:h="{page.height}"{across}/>'
        f'<w:pgMar w:top="{page.top}" w:right="{page.right}" w:bottom="{page.bottom}" '
        f'w:left="{page.left}" w:header="{397 if page.number_on_top else 567}" w:footer="567" '
        'w:gutter="0"/>'
        f"{'<w:titlePg/>' if page.number_on_top else ''}</w:sectPr>"
    )


def _parts(page: Page) -> dict[str, str]:
    number = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE '
        '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        '<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    numbered = f'<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{number}</w:p>'
    if page.number_on_top:  # an empty line keeps the number clear of a table below it
        numbered += '<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>'
    header = "<w:p/>"  # gets the style with its line when there is something to say
    kinds = {"document": "document.main", "styles": "styles", "settings": "settings",
             "header1": "header", "footer1": "footer", "fontTable": "fontTable"}  # fmt: skip
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}.{kind}+xml"/>'
        for name, kind in kinds.items()
    )
    related = [("rId2", "styles"), ("rId3", "settings"), ("rId4", "header1"), ("rId5", "footer1"),
               ("rId6", "fontTable"), ("rId7", "theme")]  # fmt: skip
    package = "http://schemas.openxmlformats.org/package/2006"
    core = "application/vnd.openxmlformats-package.core-properties+xml"
    return {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}'
        f'<Override PartName="/word/theme/theme1.xml" ContentType="{_THEME}"/>'
        f'<Override PartName="/docProps/core.xml" ContentType="{core}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{package}/relationships/metadata/core-properties" '
        'Target="docProps/core.xml"/></Relationships>',
        "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{package}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title></dc:title>'
        "</cp:coreProperties>",
        "word/document.xml": f"<w:document {_W} {_R}><w:body>{section(page)}</w:body></w:document>",
        "word/styles.xml": _styles_xml(page.text_width).removeprefix(_HEAD),
        "word/settings.xml": f'<w:settings {_W}><w:defaultTabStop w:val="709"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting '
        'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
        'w:val="15"/></w:compat></w:settings>',
        "word/fontTable.xml": font_table(),
        "word/theme/theme1.xml": theme(),
        "word/header1.xml": f"<w:hdr {_W}>{numbered if page.number_on_top else header}</w:hdr>",
        "word/footer1.xml": f"<w:ftr {_W}>{header if page.number_on_top else numbered}</w:ftr>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        + "".join(
            f'<Relationship Id="{id}" Type="{_OFFICE}/{name.rstrip("1")}"'
            f' Target="{"theme/theme1" if name == "theme" else name}.xml"/>'
            for id, name in related
        )
        + "</Relationships>",
    }


def build(page: Page, out: Path) -> None:
    """Write one template; the same bytes for the same page."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, xml in _parts(page).items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, _HEAD + xml)


TEMPLATES = {"memo.docx": PORTRAIT, "table.docx": LANDSCAPE, "bill.docx": BILL}


def main() -> None:
    """Write all templates into the resources."""
    for name, page in TEMPLATES.items():
        build(page, paths.resources() / "templates" / name)


if __name__ == "__main__":
    main()
