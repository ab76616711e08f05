"""Saved web pages -> lines: Adilet pages by their anatomy, other pages by their blocks.

Adilet does not mark the nesting of units; a line carries what the page does say: that it is a
heading, a footnote (`span.note`) or a red editor's note, its anchor, and the links in it.
Scripts are dropped, nothing is fetched.
"""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import replace

from lxml import etree
from lxml import html as lxml_html

from kzailaw_desktop.corpus.readers import bilingual
from kzailaw_desktop.corpus.readers.html.walker import Element, Walker, class_words
from kzailaw_desktop.corpus.readers.plain.charset import decode
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.text import language_of

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.I)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>", re.I)
_LANGUAGE = {"lang_rus": "ru", "lang_kaz": "kk", "lang_eng": "en"}
_URL = re.compile(r"https?://[\w.-]*(?:adilet|zan)[\w./#?=@!-]+")


def read(data: bytes, name: str) -> SourceText:
    """Return the lines of a page's text."""
    if data[:200].lstrip().lower().startswith(b"mime-version"):
        data = _from_mime(data, name)
    declared = _CHARSET.search(data[:4096])
    text, encoding = decode(data, name, declared[1].decode("ascii", "ignore") if declared else "")
    try:
        root = lxml_html.document_fromstring(_DECLARATION.sub("", text))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as e:
        raise InputRefused("html-damaged", where=name) from e
    body = root.find("body")
    if body is None:
        body = root
    adilet = _adilet_text(body)
    meta = _meta(root, body, adilet)
    lines: list[Line] = []
    if adilet is not None and meta.get("requisites"):
        lines.append(Line(1, meta["requisites"]))
    container = adilet if adilet is not None else body
    preformatted = _preformatted(container)
    if preformatted:
        lines += [Line(i, t) for i, t in enumerate(preformatted.splitlines(), 1)]
        return SourceText(tuple(lines), "txt", name, encoding, meta.get("url", ""), meta)
    for text, lang in _texts(container):
        own: list[Line] = []
        walker = Walker(own)
        walker.walk(text)
        walker.flush()
        lines += bilingual.marked(own, lang) if lang else own
    if not any(line.text.strip() or line.rows for line in lines):
        raise InputRefused("input-empty", where=name)
    kind = "adilet-html" if adilet is not None else "html"
    return SourceText(tuple(lines), kind, name, encoding, meta.get("url", ""), meta)


def fragment_lines(text: str, number: int) -> list[Line]:
    """Return the lines of a piece of HTML inside another format, at a line of that."""
    try:
        root = lxml_html.fragment_fromstring(text, create_parent="div")
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return []
    lines: list[Line] = []
    walker = Walker(lines, kept=True)
    walker.walk(root)
    walker.flush()
    return [replace(line, number=number + line.number - 1) for line in lines]


def _texts(container: Element) -> list[tuple[Element, str]]:
    """Return the texts of a page: of Adilet's page "in two languages" both, each with its
    language."""
    articles = [a for a in container.iter("article") if a is not container]
    if len(articles) == 2:
        languages = [language_of("".join(a.itertext())[:60_000]) for a in articles]
        if set(languages) == {"kk", "ru"}:
            return list(zip(articles, languages, strict=True))
    return [(container, "")]


def _from_mime(data: bytes, name: str) -> bytes:
    message = email.message_from_bytes(data, policy=email.policy.default)
    for part in message.walk():
        if part.get_content_type() == "text/html":
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                return payload
    raise InputRefused("html-damaged", where=name)


def _adilet_text(body: Element) -> Element | None:
    """Return the element that holds the text of an Adilet page; None on any other page."""
    for element in body.iter("div"):
        classes = class_words(element).split()
        if "container_gamma" in classes and "text" in classes:
            articles = element.findall(".//article")
            return articles[0] if len(articles) == 1 else element
    page = body.find(".//div[@id='container']")
    if page is not None and "npaView" in class_words(page):
        return page.find(".//article")
    return None


def _meta(root: Element, body: Element, adilet: Element | None) -> dict[str, str]:
    meta: dict[str, str] = {}
    heading = body.find(".//h1")
    if adilet is not None and heading is not None:
        meta["title"] = _words(heading)
        slogan = heading.getparent()
        status = slogan.find("span") if slogan is not None else None
        requisites = slogan.find("p") if slogan is not None else None
        if status is not None:
            meta["status"] = _words(status)
        if requisites is not None:
            meta["requisites"] = _words(requisites)
    for element in body.iter("div"):
        for name in class_words(element).split():
            if name in _LANGUAGE:
                meta["language"] = _LANGUAGE[name]
    for link in root.iter("link", "meta"):
        target = link.get("href") or link.get("content") or ""
        known = link.get("rel") == "canonical" or link.get("property") == "og:url"
        if known and target.startswith("http"):
            meta["url"] = target
    if "url" not in meta:
        for comment in root.iter(etree.Comment):
            found = _URL.search(comment.text or "")
            if found:
                meta["url"] = found[0]
    return {name: value for name, value in meta.items() if value}


def _words(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _preformatted(container: Element) -> str:
    """Return the text of `pre` elements when most of a page stands in them."""
    inside = ["".join(pre.itertext()) for pre in container.iter("pre")]
    total = sum(len(t) for t in container.itertext())
    return "\n".join(inside) if inside and sum(map(len, inside)) * 2 > total else ""
