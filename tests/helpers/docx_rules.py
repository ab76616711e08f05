"""Rules that a Word file must keep so that Word opens it without repair."""

from __future__ import annotations

import posixpath
import zipfile
from collections import Counter
from pathlib import Path

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NS = {"w": W, "r": R}
PPR_ORDER = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr"
    " shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE"
    " autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents"
    " suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle"
    " rPr sectPr pPrChange"
)
RPR_ORDER = (
    "ins del rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof"
    " snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd"
    " fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"
)
TCPR_ORDER = "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar vAlign"


def w(name: str) -> str:
    return f"{{{W}}}{name}"


def part(file: Path, name: str = "word/document.xml") -> etree._Element:
    with zipfile.ZipFile(file) as package:
        return etree.fromstring(package.read(name))


def text(element) -> str:
    """The words of an element; a no-break hyphen is a hyphen."""
    tags = {w("t"), w("delText"), w("noBreakHyphen")}
    return "".join(
        "-" if t.tag == w("noBreakHyphen") else t.text or "" for t in element.iter(*tags)
    )


def problems(file: Path) -> list[str]:
    """Everything that Word would stumble over; empty for a sound file."""
    with zipfile.ZipFile(file) as package:
        names = package.namelist()
        trees = {
            n: etree.fromstring(package.read(n)) for n in names if n.endswith((".xml", ".rels"))
        }
    found = [f"twice: {n}" for n, times in Counter(names).items() if times > 1]
    found += _types(names, trees)
    found += _relationships(names, trees)
    document = trees["word/document.xml"]
    found += _order(document) + _styles(document, trees["word/styles.xml"])
    found += _tables(document) + _comments(document, trees.get("word/comments.xml"))
    found += _revisions(document) + _languages(document) + _fields(document)
    for name, tree in trees.items():
        for element in tree.iter():
            for key in element.attrib if isinstance(element.tag, str) else ():
                if "Theme" in key:
                    found.append(f"{name}: theme font {key}")
    return found


def _types(names, trees) -> list[str]:
    types = trees["[Content_Types].xml"]
    defaults = {e.get("Extension") for e in types if e.tag.endswith("Default")}
    overrides = {e.get("PartName") for e in types if e.tag.endswith("Override")}
    found = [
        f"no content type: {n}"
        for n in names
        if n != "[Content_Types].xml"
        and f"/{n}" not in overrides
        and n.rpartition(".")[2] not in defaults
    ]
    return found + [f"type of an absent part: {o}" for o in overrides if o[1:] not in names]


def _relationships(names, trees) -> list[str]:
    found = []
    for name, tree in trees.items():
        if not name.endswith(".rels"):
            continue
        folder, _, base = name.rpartition("_rels/")
        ids = [e.get("Id") for e in tree]
        if len(ids) != len(set(ids)):
            found.append(f"{name}: ids twice")
        for relation in tree:
            target = posixpath.normpath(posixpath.join("/" + folder, relation.get("Target")))
            if relation.get("TargetMode") != "External" and target[1:] not in names:
                found.append(f"{name}: {target} is absent")
        owner = trees.get(folder + base.removesuffix(".rels"))
        if owner is not None:
            used = set(owner.xpath("//@r:id", namespaces=NS))
            found += [f"{name}: {one} is used but absent" for one in used - set(ids)]
    return found


def _order(document) -> list[str]:
    found = []
    for tag, names in (("pPr", PPR_ORDER), ("rPr", RPR_ORDER), ("tcPr", TCPR_ORDER)):
        order = names.split()
        for props in document.iter(w(tag)):
            got = [etree.QName(child).localname for child in props]
            known = [order.index(name) for name in got if name in order]
            if known != sorted(known) or len(set(got)) != len(got) or len(known) != len(got):
                found.append(f"{tag}: {got}")
    return found


def _styles(document, styles) -> list[str]:
    ids = {s.get(w("styleId")) for s in styles.iter(w("style"))}
    used = set()
    for tag in ("pStyle", "rStyle", "tblStyle"):
        used |= {e.get(w("val")) for e in document.iter(w(tag))}
    based = {e.get(w("val")) for tag in ("basedOn", "next") for e in styles.iter(w(tag))}
    return [f"style {name} is absent" for name in (used | based) - ids]


def _tables(document) -> list[str]:
    found = []
    for table in document.iter(w("tbl")):
        columns = len(table.findall("w:tblGrid/w:gridCol", NS))
        for row in table.findall("w:tr", NS):
            spans = [c.find("w:tcPr/w:gridSpan", NS) for c in row.findall("w:tc", NS)]
            wide = sum(int(s.get(w("val"))) if s is not None else 1 for s in spans)
            if wide != columns:
                found.append(f"row of {wide} in a table of {columns}")
        for cell in table.iter(w("tc")):
            if cell[-1].tag != w("p"):
                found.append("a cell does not end with a paragraph")
        following = table.getnext()
        if following is not None and following.tag == w("tbl"):
            found.append("two tables in a row")
    return found


def _comments(document, comments) -> list[str]:
    starts = [e.get(w("id")) for e in document.iter(w("commentRangeStart"))]
    ends = [e.get(w("id")) for e in document.iter(w("commentRangeEnd"))]
    marks = [e.get(w("id")) for e in document.iter(w("commentReference"))]
    ids = [] if comments is None else [c.get(w("id")) for c in comments]
    found = []
    if not sorted(starts) == sorted(ends) == sorted(marks) == sorted(ids):
        found.append(f"comments: {len(starts)} {len(ends)} {len(marks)} {len(ids)}")
    if len(ids) != len(set(ids)):
        found.append("comment ids twice")
    order = [(e.tag, e.get(w("id"))) for e in document.iter() if e.get(w("id"))]
    for one in ids:
        if order.index((w("commentRangeStart"), one)) > order.index((w("commentRangeEnd"), one)):
            found.append(f"comment {one} ends before it starts")
    return found


def _revisions(document) -> list[str]:
    found, ids = [], []
    for tag in ("ins", "del"):
        for change in document.iter(w(tag)):
            ids.append(change.get(w("id")))
            if not (change.get(w("author")) and change.get(w("date"))):
                found.append("a change without author or date")
    for change in document.iter(w("del")):
        if change.find(".//w:t", NS) is not None:
            found.append("w:t inside w:del")
    for words in document.iter(w("delText")):
        if not any(a.tag == w("del") for a in words.iterancestors()):
            found.append("w:delText outside w:del")
    if len(ids) != len(set(ids)):
        found.append("revision ids twice")
    return found


def _languages(document) -> list[str]:
    return [
        f"no language: {''.join(run.itertext())[:40]}"
        for run in document.iter(w("r"))
        if (run.find("w:t", NS) is not None or run.find("w:delText", NS) is not None)
        and run.find("w:rPr/w:lang", NS) is None
    ]


def _fields(document) -> list[str]:
    kinds = Counter(e.get(w("fldCharType")) for e in document.iter(w("fldChar")))
    return [] if len(set(kinds.values())) <= 1 else [f"fields: {dict(kinds)}"]


def cells(row) -> list[str]:
    """The text of each cell of a row."""
    return ["\n".join(text(p) for p in cell.iter(w("p"))) for cell in row.iterchildren(w("tc"))]


def table_of(file: Path, number: int = 0):
    """A table of a document."""
    return list(part(file).iter(w("tbl")))[number]


def bold(cell) -> list[str]:
    """The runs of a cell in bold."""
    runs = [r for r in cell.iter(w("r")) if r.find(f"{w('rPr')}/{w('b')}") is not None]
    return [text(r) for r in runs]
