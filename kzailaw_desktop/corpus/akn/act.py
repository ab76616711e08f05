"""Acts as Akoma Ntoso `act`, one file an expression, and back without loss.

Annexes and tables are `hcontainer`s, which may stand anywhere in the hierarchy. Amendment notes
are `note`s of the metadata with what Akoma Ntoso has no attribute for in our own namespace;
those that changed the text are `textualMod`s and events of the lifecycle as well.
"""

from __future__ import annotations

from functools import lru_cache

from lxml import etree

from kzailaw_desktop.corpus.akn import changes, common, frbr
from kzailaw_desktop.corpus.akn.frbr import Element, add, child, children, text_of
from kzailaw_desktop.domain import Act, Expression, Force, Provision, Source, Status, UnitKind
from kzailaw_desktop.eid import LANG3, act_uri, expression_uri

_CONTAINERS = {UnitKind.ANNEX: "annex", UnitKind.TABLE: "table"}
_KINDS = {kind.value: kind for kind in UnitKind}
_NUM, _HEADING, _INTRO, _CONTENT, _CLOSING, _P, _TABLE = (
    f"{{{frbr.AKN}}}{name}"
    for name in ("num", "heading", "intro", "content", "wrapUp", "p", "table")
)
_WRAPPERS = {_INTRO, _CONTENT, _CLOSING}
# Elements of other people's files for which we have a kind by another name.
_FOREIGN = {"clause": UnitKind.PARAGRAPH, "alinea": UnitKind.SUBPARAGRAPH, "book": UnitKind.PART}


def to_xml(act: Act, expression: Expression) -> bytes:
    """One text of an act as XML."""
    top, document = frbr.root("act", act.subtype or "act")
    meta = add(document, "meta")
    _identification(meta, act, expression)
    changes.write(meta, act, expression)
    _proprietary(meta, act, expression)
    preface = add(document, "preface")
    add(add(preface, "p", attributes={"class": "title"}), "docTitle", expression.title)
    for line in expression.preface:
        add(preface, "p", line)
    body = add(document, "body")
    for unit in expression.body:
        _unit(body, unit)
    if expression.conclusions:
        conclusions = add(document, "conclusions")
        for line in expression.conclusions:
            add(conclusions, "p", line)
    return frbr.to_bytes(top)


def _identification(meta: Element, act: Act, expression: Expression) -> None:
    uri = expression_uri(act.uri, expression.lang, expression.version)
    block = add(meta, "identification", attributes={"source": "#kzailaw"})
    work = _level(block, "FRBRWork", act.uri, "", common.iso(act.date), "Generation", act.id)
    add(work, "FRBRcountry", attributes={"value": "kz"})
    add(work, "FRBRsubtype", attributes={"value": act.subtype})
    add(work, "FRBRnumber", attributes={"value": act.number or "unnumbered"})
    day = common.iso(expression.edition)
    text = _level(block, "FRBRExpression", uri, "", day, "Edition", "", expression.title)
    official = expression.status is Status.OFFICIAL
    add(text, "FRBRauthoritative", attributes={"value": "true" if official else "false"})
    add(text, "FRBRlanguage", attributes={"language": LANG3[expression.lang]})
    _level(block, "FRBRManifestation", uri, ".xml", day, "Edition", "")


def _level(
    block: Element, tag: str, uri: str, suffix: str, day: str, event: str, doc_id: str,
    title: str = "",
) -> Element:  # fmt: skip
    level = add(block, tag)
    add(level, "FRBRthis", attributes={"value": f"{uri}/!main{suffix}"})
    add(level, "FRBRuri", attributes={"value": f"{uri}{suffix}"})
    for name, words in (("id", doc_id), ("title", title)):
        if words:
            add(level, "FRBRalias", attributes={"name": name, "value": frbr.clean(words)})
    known = event if day else "Unknown"
    add(level, "FRBRdate", attributes={"date": day or common.NO_DATE, "name": known})
    author = "#kzailaw" if tag == "FRBRManifestation" else "#kz"
    add(level, "FRBRauthor", attributes={"href": author})
    return level


def _proprietary(meta: Element, act: Act, expression: Expression) -> None:
    block = add(meta, "proprietary", attributes={"source": "#kzailaw"})
    facts = {
        "id": act.id,
        "number": act.number,
        "profile": act.profile,
        "status": expression.status.value,
        "title": expression.title,
        **frbr.source_attributes(expression.source),
        "notBefore": common.iso(expression.not_before),
        "force": "" if expression.force is Force.UNKNOWN else expression.force.value,
        "forceDate": common.iso(expression.force_date),
        "evidence": expression.evidence,
        "reader": expression.reader,
    }
    frbr.own(block, "document", facts)


def _unit(parent: Element, unit: Provision) -> None:
    name = _CONTAINERS.get(unit.kind)
    tag = "hcontainer" if name else unit.kind.value
    element = add(parent, tag, attributes={"eId": unit.eid, "name": name or ""})
    if unit.num:
        add(element, "num", unit.num)
    if unit.heading:
        add(element, "heading", unit.heading)
    if unit.rows:
        _table(element, unit)
    elif unit.children or unit.closing:
        if unit.text:
            add(add(element, "intro"), "p", unit.text)
        for inner in unit.children:
            _unit(element, inner)
        if unit.closing:
            add(add(element, "wrapUp"), "p", unit.closing)
    elif unit.text:
        add(add(element, "content"), "p", unit.text)


def _table(element: Element, unit: Provision) -> None:
    content = add(element, "content")
    if unit.text:
        add(content, "p", unit.text)
    table = add(content, "table", attributes={"eId": f"{unit.eid}__rows"})
    for row in unit.rows:
        tr = add(table, "tr")
        for cell in row:
            add(add(tr, "td"), "p", cell)
    if unit.closing:
        add(content, "p", unit.closing)


# -- reading ---------------------------------------------------------------------------------


def from_root(root: Element) -> Act:
    """Return the act, with its one expression, that an Akoma Ntoso file holds."""
    document = next(iter(root))
    if document.tag != f"{{{frbr.AKN}}}{etree.QName(document).localname}":
        raise ValueError(f"namespace {etree.QName(document).namespace}")
    facts = document.find(f".//{{{frbr.OWN}}}document")
    own = {} if facts is None else {str(k): str(v) for k, v in facts.attrib.items()}
    work = "meta/identification/FRBRWork"
    uri = common.value(document, f"{work}/FRBRuri")
    date = common.known_date(document, f"{work}/FRBRdate")
    number = own.get("number", "" if own else common.value(document, f"{work}/FRBRnumber"))
    subtype = common.value(document, f"{work}/FRBRsubtype") or document.get("name", "law")
    doc_id = own.get("id") or common.alias(document, "FRBRWork", "id") or uri.strip("/")
    return Act(
        doc_id.replace("/", "-"), uri or act_uri(date, number), number, date,
        (_expression(document, own, facts),), subtype, own.get("profile", "A"),
    )  # fmt: skip


def _expression(document: Element, own: dict[str, str], facts: Element | None) -> Expression:
    level = "meta/identification/FRBRExpression"
    edition = common.known_date(document, f"{level}/FRBRdate")
    preface = children(document, "preface/p") + children(document, "preamble/p")
    title = own.get("title", "") or common.alias(document, "FRBRExpression", "title")
    heads = [p for p in preface if p.get("class") == "title"]
    if not title and heads:
        title = text_of(heads[0]).strip()
    if not title:
        title = text_of(document.find(f".//{{{frbr.AKN}}}docTitle")).strip()
    official = common.value(document, f"{level}/FRBRauthoritative") != "false"
    status = own.get("status") or (Status.OFFICIAL if official else Status.UNOFFICIAL).value
    body = child(document, "body")
    lang = common.language(common.value(document, f"{level}/FRBRlanguage", "language"))
    return Expression(
        lang=lang,
        edition=edition,
        status=Status(status),
        title=title,
        body=tuple(_read_children(body)) if body is not None else (),
        preface=tuple(text_of(p) for p in preface if p.get("class") != "title"),
        conclusions=tuple(text_of(p) for p in children(document, "conclusions/p")),
        notes=changes.read(document, lang),
        source=frbr.read_source(facts) if facts is not None else Source(),
        not_before=common.optional(own.get("notBefore", "")),
        force=Force(own.get("force", Force.UNKNOWN.value)),
        force_date=common.optional(own.get("forceDate", "")),
        evidence=own.get("evidence", ""),
        reader=own.get("reader", ""),
    )


def _kind(element: Element) -> UnitKind | None:
    name = _local(element.tag) if isinstance(element.tag, str) else ""
    if name == "hcontainer":
        name = element.get("name", "")
    return _KINDS.get(name) or _FOREIGN.get(name)


@lru_cache(maxsize=256)  # a file has a dozen names and thousands of elements
def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _read_children(element: Element) -> list[Provision]:
    return [_read_unit(inner, kind) for inner in element if (kind := _kind(inner)) is not None]


def _read_unit(element: Element, kind: UnitKind) -> Provision:
    """One walk over what a unit holds: asking for each part by its path takes three times as long."""
    words: dict[str, list[Element]] = {}
    inner = []
    for part in element:
        if (below := _kind(part)) is not None:
            inner.append(_read_unit(part, below))
        elif part.tag in _WRAPPERS:
            words.setdefault(part.tag, []).extend(part)
        else:
            words.setdefault(part.tag, []).append(part)
    content = words.get(_CONTENT, [])
    texts = [p for p in (*words.get(_INTRO, ()), *content) if p.tag == _P]
    after, rows = _read_rows(content)
    return Provision(
        kind, element.get("eId", ""), _joined(words.get(_NUM, [])[:1]).strip(),
        _joined(words.get(_HEADING, [])), _joined([p for p in texts if p not in after]),
        tuple(inner), _joined([p for p in words.get(_CLOSING, ()) if p.tag == _P] or after), rows,
    )  # fmt: skip


def _read_rows(content: list[Element]) -> tuple[list[Element], tuple[tuple[str, ...], ...]]:
    """Return the paragraphs after the first table that has rows, and the rows of all tables."""
    tables = [part for part in content if part.tag == _TABLE]
    rows = [tr for table in tables for tr in children(table, "tr")]
    if not rows:
        return [], ()
    after = list(tables[0].itersiblings(_P))
    cells = (tuple(text_of(td) if len(td) == 0 else _lines(td) for td in tr) for tr in rows)
    return after, tuple(cells)


def _lines(cell: Element) -> str:
    return _joined(children(cell, "p"))


def _joined(elements: list[Element]) -> str:
    return "\n".join(text_of(element) for element in elements)
