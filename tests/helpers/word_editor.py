"""Edits a Word file as Microsoft Word does: runs torn apart with revision ids, spelling marks,
formatting changes, moved text, insertions in deletions, comments with replies."""

from __future__ import annotations

import random
import zipfile
from pathlib import Path

from docx_rules import W as WORD
from docx_rules import text, w
from lxml import etree

AUTHOR, DATE = "Айгүл Word", "2026-12-01T10:15:00Z"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"


def element(tag: str, /, *children: etree._Element, **attributes: str) -> etree._Element:
    made = etree.Element(w(tag), {w(key): value for key, value in attributes.items()})
    made.extend(children)
    return made


class WordEditor:
    """An open file; `save` writes it back."""

    def __init__(self, file: Path, seed: int = 1) -> None:
        self.file, self.rng = file, random.Random(seed)
        with zipfile.ZipFile(file) as package:
            self.parts = {name: package.read(name) for name in package.namelist()}
        self.document = etree.fromstring(self.parts["word/document.xml"])
        self.number = 5000
        self.comments: list[tuple[str, str, str]] = []  # text, paraId, paraId of the parent

    def save(self) -> Path:
        self.parts["word/document.xml"] = etree.tostring(self.document, xml_declaration=True)
        if self.comments:
            self._write_comments()
        with zipfile.ZipFile(self.file, "w") as package:
            for name, content in self.parts.items():
                package.writestr(name, content)
        return self.file

    def mark(self, name: str, /, *content: etree._Element, **more: str) -> etree._Element:
        self.number += 1
        return element(name, *content, id=str(self.number), author=AUTHOR, date=DATE, **more)

    # -- what Word does to every file that it saves

    def resave(self) -> WordEditor:
        """Tear runs apart, add revision ids, spelling marks and bookmarks; no word changes."""
        for number, paragraph in enumerate(self.document.iter(w("p"))):
            paragraph.set(w("rsidR"), "00A1B2C3")
            paragraph.set(f"{{{_W14}}}paraId", f"{number:08X}")
            for run in list(paragraph.iter(w("r"))):
                self._single(run)
            for run in list(paragraph.iter(w("r"))):
                run.set(w("rsidRPr"), f"00{self.rng.randrange(16**6):06X}")
                self._tear(run)
            if len(paragraph) > 1 and self.rng.random() < 0.3:
                paragraph.insert(1, element("proofErr", type="spellStart"))
                paragraph.append(element("proofErr", type="spellEnd"))
                paragraph.append(element("bookmarkStart", id=str(number), name=f"_Hlk{number}"))
                paragraph.append(element("bookmarkEnd", id=str(number)))
        return self

    def _single(self, run: etree._Element) -> None:
        """Give each stretch of words and each hyphen that holds a run of its own."""
        content = [c for c in run if c.tag in (w("t"), w("delText"), w("noBreakHyphen"))]
        for own in reversed(content[1:]):
            made = element("r")
            props = run.find(w("rPr"))
            if props is not None:
                made.append(etree.fromstring(etree.tostring(props)))
            run.addnext(made)
            made.append(own)

    def _tear(self, run: etree._Element) -> None:
        words = [c for c in run if c.tag in (w("t"), w("delText"))]
        if len(words) != 1 or len(words[0].text or "") < 4 or self.rng.random() < 0.4:
            return
        own = words[0]
        at = self.rng.randrange(1, len(own.text) - 1)
        tail = etree.fromstring(etree.tostring(run))
        last = next(c for c in tail if c.tag == own.tag)
        last.text, own.text = own.text[at:], own.text[:at]
        for one in (own, last):
            one.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        for before in [c for c in tail if c.tag not in (w("rPr"), own.tag)]:
            tail.remove(before)
        run.addnext(tail)
        if self.rng.random() < 0.2:
            tail.insert(0 if tail.find(w("rPr")) is None else 1, element("lastRenderedPageBreak"))

    # -- edits

    def paragraph(self, words: str) -> etree._Element:
        return next(p for p in self.document.iter(w("p")) if words in text(p))

    def run_of(self, words: str) -> etree._Element:
        """A run of its own that holds just these words; they stand in text, not in hyphens."""
        runs = list(self.paragraph(words).iter(w("r")))
        start = "".join(text(run) for run in runs).index(words)
        made = self._made_run(words, runs[0])
        at, end, placed = 0, start + len(words), False
        for run in runs:
            first, last = at, at + len(text(run))
            at = last
            if last <= start or first >= end or first == last:
                continue
            own = next(c for c in run if c.tag in (w("t"), w("delText")))
            head, tail = own.text[: max(0, start - first)], own.text[max(0, end - first) :]
            own.text = head
            if not placed:
                run.addnext(made)
                placed = True
            if tail:
                rest = self._made_run(tail, run)
                made.addnext(rest)
        return made

    def _made_run(self, words: str, like: etree._Element) -> etree._Element:
        made = element("r", rsidR="00DDEEFF")
        props = like.find(w("rPr"))
        if props is not None:
            made.append(etree.fromstring(etree.tostring(props)))
        own = element("t")
        own.text = words
        own.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        made.append(own)
        return made

    def replace(self, old: str, new: str) -> None:
        """Type over words with tracking on."""
        run = self.run_of(old)
        added = self._made_run(new, run)
        gone = self._wrap(run, "del")
        gone.addnext(self.mark("ins", added))

    def _wrap(self, run: etree._Element, name: str) -> etree._Element:
        mark = self.mark(name)
        run.addprevious(mark)
        mark.append(run)
        if name in ("del", "moveFrom"):
            for own in run.iter(w("t")):
                if name == "del":
                    own.tag = w("delText")
        return mark

    def insert_and_cut(self, behind: str, kept: str, cut: str) -> None:
        """Insert words, then delete some of them with tracking on: a deletion in an insertion."""
        run = self.run_of(behind)
        gone = self._made_run(cut, run)
        for own in gone.iter(w("t")):
            own.tag = w("delText")
        run.addnext(self.mark("ins", self._made_run(kept, run), self.mark("del", gone)))

    def move(self, words: str, behind: str) -> None:
        """Drag words to another place with tracking on."""
        run, target = self.run_of(words), self.run_of(behind)
        moved = self._made_run(words, run)
        out = self._wrap(run, "moveFrom")
        out.addprevious(
            element("moveFromRangeStart", id="901", name="move1", author=AUTHOR, date=DATE)
        )
        out.addnext(element("moveFromRangeEnd", id="901"))
        into = self.mark("moveTo", moved)
        target.addnext(into)
        into.addprevious(
            element("moveToRangeStart", id="902", name="move1", author=AUTHOR, date=DATE)
        )
        into.addnext(element("moveToRangeEnd", id="902"))

    def embolden(self, words: str) -> None:
        """A tracked change of formatting only."""
        run = self.run_of(words)
        props = run.find(w("rPr"))
        if props is None:
            props = element("rPr")
            run.insert(0, props)
        props.insert(0, element("b"))
        props.append(self.mark("rPrChange", element("rPr")))

    def quietly(self, old: str, new: str) -> None:
        """Change words with tracking off."""
        run = self.run_of(old)
        next(run.iter(w("t"))).text = new

    def comment(self, words: str, *said: str) -> None:
        """A comment with its replies, all on the same words."""
        run = last = self.run_of(words)
        parent = ""
        for body in said:
            id = str(len(self.comments))
            run.addprevious(element("commentRangeStart", id=id))
            end = element("commentRangeEnd", id=id)
            last.addnext(end)
            last = element("r", element("commentReference", id=id))
            end.addnext(last)
            own = f"00AA{len(self.comments):04X}"
            self.comments.append((body, own, parent))
            parent = parent or own

    def _write_comments(self) -> None:
        root = etree.Element(w("comments"), nsmap={"w": WORD, "w14": _W14})
        extended = etree.Element(f"{{{_W15}}}commentsEx", nsmap={"w15": _W15})
        for number, (body, own, parent) in enumerate(self.comments):
            said = element("t")
            said.text = body
            paragraph = element("p", element("r", said))
            paragraph.set(f"{{{_W14}}}paraId", own)
            root.append(element("comment", paragraph, id=str(number), author=AUTHOR, date=DATE,
                                initials="А"))  # fmt: skip
            entry = etree.SubElement(extended, f"{{{_W15}}}commentEx")
            entry.set(f"{{{_W15}}}paraId", own)
            if parent:
                entry.set(f"{{{_W15}}}paraIdParent", parent)
            entry.set(f"{{{_W15}}}done", "0")
        self.parts["word/comments.xml"] = etree.tostring(root, xml_declaration=True)
        self.parts["word/commentsExtended.xml"] = etree.tostring(extended, xml_declaration=True)
        self._relate()

    def _relate(self) -> None:
        types = self.parts["[Content_Types].xml"].decode()
        relations = self.parts["word/_rels/document.xml.rels"].decode()
        base = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        for part, kind, content in (("comments.xml", _RELATION, f"{base}comments+xml"),
                                    ("commentsExtended.xml", _EXTENDED, f"{base}commentsExtended+xml")):  # fmt: skip
            if part in relations:
                continue
            own = f'<Relationship Id="rW{part[:9]}" Type="{kind}" Target="{part}"/></Relationships>'
            relations = relations.replace("</Relationships>", own)
            known = f'<Override PartName="/word/{part}" ContentType="{content}"/></Types>'
            types = types.replace("</Types>", known)
        self.parts["[Content_Types].xml"] = types.encode()
        self.parts["word/_rels/document.xml.rels"] = relations.encode()
