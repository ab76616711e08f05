"""Sittings as Akoma Ntoso `debate`, and back without loss.

Speakers are TLCPerson (`shortForm`: the label as written), roles TLCRole, the chamber a
TLCOrganization, exchanges TLCEvent that speeches refer to; a procedural speech has that word in
its class. Remarks between speeches are `scene`, inside a speech `block`. The agenda is a
container of the preface; a text of it that is ours, not the record's, has status `editorial`.
"""

from __future__ import annotations

import datetime as dt

from lxml import etree

from kzailaw_desktop.corpus.akn import frbr
from kzailaw_desktop.corpus.akn.common import document_of
from kzailaw_desktop.corpus.akn.frbr import Element, add, child, children, text_of
from kzailaw_desktop.domain import AgendaItem, Debate, Paragraph, Remark, Speech, Status

BODIES = {
    "senate": "Сенат",
    "mazhilis": "Мәжіліс",
    "parliament": "Парламент",
    "kurultai": "Құрылтай",
    "maslikhat": "Мәслихат",
}


def to_xml(debate: Debate) -> bytes:
    """Return the sitting as Akoma Ntoso XML (UTF-8)."""
    top, document = frbr.root("debate", "sitting")
    references = _write_meta(document, debate)
    _write_preface(document, debate)
    body = add(document, "debateBody")
    section = add(body, "debateSection", attributes={"name": "sitting", "eId": "sitting"})
    after: dict[str, list[Remark]] = {}
    for remark in debate.remarks:
        after.setdefault(remark.after, []).append(remark)
    _write_scenes(section, after.get("", []))
    for speech in debate.speeches:
        _write_speech(section, speech, references, after)
        _write_scenes(section, after.get(speech.eid, []))
    if len(section) == 0:
        add(section, "p")
    if debate.conclusions:
        block = add(document, "conclusions")
        for line in debate.conclusions:
            add(block, "p", line)
    return frbr.to_bytes(top)


class _References:
    """The `references` of a document, each thing entered once."""

    def __init__(self, element: Element) -> None:
        self.element = element
        self.known: dict[tuple[str, str, str], str] = {}

    def enter(self, tag: str, prefix: str, show: str, short: str = "") -> str:
        """Return the id of a person or role, entered when new."""
        key = (tag, show, short)
        if key not in self.known:
            same = sum(k[0] == tag for k in self.known)
            eid = f"{prefix}_{same + 1}"
            self.known[key] = eid
            attributes = {"eId": eid, "href": f"/akn/ontology/{prefix}/kz.{eid}"}
            element = add(self.element, tag, attributes=attributes)
            element.set("showAs", frbr.clean(show))
            if short:
                element.set("shortForm", frbr.clean(short))
        return self.known[key]


def _write_meta(document: Element, debate: Debate) -> _References:
    meta = add(document, "meta")
    weight: dict[str, int] = {}
    for speech in debate.speeches:
        for p in speech.paragraphs:
            weight[p.lang] = weight.get(p.lang, 0) + len(p.text)
    languages = sorted(weight, key=lambda lang: -weight[lang])
    frbr.identification(meta, debate.uri, debate.title, debate.date, languages, "body")
    block = add(meta, "references", attributes={"source": "#kzailaw"})
    for eid, show in (("body", BODIES.get(debate.body, debate.body)), ("kzailaw", "KzaiLaw")):
        attributes = {"eId": eid, "href": f"/akn/ontology/organization/kz.{eid}", "showAs": show}
        add(block, "TLCOrganization", attributes=attributes)
    references = _References(block)
    for exchange in dict.fromkeys(s.exchange for s in debate.speeches if s.exchange):
        attributes = {"eId": exchange, "href": f"/akn/ontology/event/kz.{exchange}"}
        add(block, "TLCEvent", attributes={**attributes, "showAs": exchange})
    proprietary = add(meta, "proprietary", attributes={"source": "#kzailaw"})
    frbr.own(
        proprietary,
        "document",
        {
            "id": debate.id,
            "body": debate.body,
            "status": debate.status.value,
            **frbr.source_attributes(debate.source),
        },
    )
    return references


def _write_preface(document: Element, debate: Debate) -> None:
    if not debate.preface and not debate.agenda:
        return
    preface = add(document, "preface")
    for line in debate.preface:
        add(preface, "p", line)
    if debate.agenda:
        box = add(preface, "container", attributes={"name": "agenda", "eId": "agenda"})
        for item in debate.agenda:
            refers = f"#{item.first_speech}" if item.first_speech else ""
            own = add(
                box, "container", attributes={"name": "item", "eId": item.eid, "refersTo": refers}
            )
            for lang, text in item.texts.items():
                status = {"status": "editorial"} if lang in item.supplied else {}
                add(own, "p", text, {frbr.XML_LANG: lang, **status})
            if not item.texts:
                add(own, "p")


def _write_scenes(section: Element, remarks: list[Remark]) -> None:
    for remark in remarks:
        attributes = {"eId": remark.eid, "class": remark.kind, frbr.XML_LANG: remark.lang}
        add(section, "scene", remark.text, attributes)


def _write_speech(
    section: Element, speech: Speech, references: _References, after: dict[str, list[Remark]]
) -> None:
    show = speech.full_name or speech.speaker
    person = references.enter(
        "TLCPerson", "person", show, speech.speaker if speech.full_name else ""
    )
    attributes = {"eId": speech.eid, "by": f"#{person}"}
    if speech.role:
        attributes["as"] = "#" + references.enter("TLCRole", "role", speech.role)
    if speech.exchange:
        attributes["refersTo"] = f"#{speech.exchange}"
    if speech.procedural:
        attributes["class"] = "procedural"
    element = add(section, "speech", attributes=attributes)
    add(element, "from", speech.speaker)
    for paragraph in speech.paragraphs:
        add(element, "p", paragraph.text, {"eId": paragraph.eid, frbr.XML_LANG: paragraph.lang})
        for remark in after.get(paragraph.eid, []):
            own = {"name": remark.kind, "eId": remark.eid, frbr.XML_LANG: remark.lang}
            add(element, "block", remark.text, own)
    if not speech.paragraphs:
        add(element, "p")


def from_xml(data: bytes | Element) -> Debate:
    """Return the sitting that `to_xml` wrote."""
    document = document_of(data, "debate")
    own = document.find(f".//{{{frbr.OWN}}}document")
    facts: dict[str, str] = (
        {str(k): str(v) for k, v in own.attrib.items()} if own is not None else {}
    )
    speeches, remarks = _read_body(document)
    return Debate(
        id=facts.get("id", ""),
        uri=frbr.work_value(document, "FRBRuri"),
        title=frbr.work_value(document, "FRBRalias"),
        date=dt.date.fromisoformat(frbr.work_value(document, "FRBRdate", "date")),
        body=facts.get("body", ""),
        speeches=tuple(speeches),
        agenda=_read_agenda(document),
        preface=tuple(text_of(p) for p in children(document, "preface/p")),
        conclusions=tuple(text_of(p) for p in children(document, "conclusions/p")),
        status=Status(facts.get("status", Status.OFFICIAL.value)),
        source=frbr.read_source(own),
        remarks=tuple(remarks),
    )


def _read_agenda(document: Element) -> tuple[AgendaItem, ...]:
    return tuple(
        AgendaItem(
            eid=item.get("eId", ""),
            texts={
                p.get(frbr.XML_LANG, ""): text_of(p)
                for p in children(item, "p")
                if p.get(frbr.XML_LANG)
            },
            first_speech=item.get("refersTo", "").removeprefix("#"),
            supplied=tuple(
                p.get(frbr.XML_LANG, "")
                for p in children(item, "p")
                if p.get("status") == "editorial"
            ),
        )
        for item in children(document, "preface/container/container")
    )


def _read_body(document: Element) -> tuple[list[Speech], list[Remark]]:
    references = child(document, "meta/references")
    things = {} if references is None else {r.get("eId", ""): r for r in references}
    speeches: list[Speech] = []
    remarks: list[Remark] = []
    for element in document.iterfind(f".//{{{frbr.AKN}}}debateSection/*"):
        name = etree.QName(element).localname
        if name == "speech":
            speeches.append(_read_speech(element, things, remarks))
        elif name == "scene":
            after = speeches[-1].eid if speeches else ""
            remarks.append(_read_remark(element, element.get("class", ""), after))
    remarks.sort(key=lambda r: int(r.eid.rpartition("_")[2]))
    return speeches, remarks


def _read_remark(element: Element, kind: str, after: str) -> Remark:
    lang = element.get(frbr.XML_LANG, "")
    return Remark(element.get("eId", ""), kind, lang, text_of(element), after)


def _read_speech(element: Element, things: dict[str, Element], remarks: list[Remark]) -> Speech:
    paragraphs: list[Paragraph] = []
    for part in element:
        if not part.get("eId"):
            continue
        if etree.QName(part).localname == "p":
            lang = part.get(frbr.XML_LANG, "")
            paragraphs.append(Paragraph(part.get("eId", ""), lang, text_of(part)))
        else:
            remarks.append(_read_remark(part, part.get("name", ""), paragraphs[-1].eid))
    person = things.get(element.get("by", "").removeprefix("#"))
    role = things.get(element.get("as", "").removeprefix("#"))
    named = person is not None and person.get("shortForm") is not None
    return Speech(
        eid=element.get("eId", ""),
        speaker=text_of(child(element, "from")),
        paragraphs=tuple(paragraphs),
        role="" if role is None else role.get("showAs", ""),
        full_name=person.get("showAs", "") if named and person is not None else "",
        exchange=element.get("refersTo", "").removeprefix("#"),
        procedural="procedural" in element.get("class", "").split(),
    )
