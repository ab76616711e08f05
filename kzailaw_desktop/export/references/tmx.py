"""The texts of an act, unit beside unit, as TMX 1.4: for translation memories."""

from __future__ import annotations

from lxml import etree

from kzailaw_desktop import __version__, labels
from kzailaw_desktop.domain import Act, Expression, Provision

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
TAGS = {"kk": "kk-KZ", "ru": "ru-KZ", "en": "en"}
Key = tuple[str, str]  # eId and part: heading, text, closing


def tmx(act: Act, langs: tuple[str, ...] = ("kk", "ru")) -> tuple[bytes, int]:
    """Return the file and how many pairs it holds; only units that every language has are taken.

    Edition and standing of each text are in the header and beside each segment's language.
    """
    texts = {lang: act.expression(lang) for lang in langs}
    found = {lang: _segments(text) for lang, text in texts.items() if text is not None}
    root = etree.Element("tmx", version="1.4")
    etree.SubElement(
        root, "header", {
            "creationtool": "KzaiLaw", "creationtoolversion": __version__, "segtype": "block",
            "o-tmf": "AkomaNtoso", "adminlang": "en", "srclang": TAGS[langs[0]],
            "datatype": "plaintext",
        },
    )  # fmt: skip
    header = root[0]
    for lang, text in texts.items():
        if text is not None:
            _property(header, f"x-standing-{lang}", _standing(text))
    body = etree.SubElement(root, "body")
    keys = [key for key in found.get(langs[0], {}) if all(key in found.get(x, {}) for x in langs)]
    for eid, part in keys:
        unit = etree.SubElement(body, "tu", tuid=f"{act.uri}/~{eid}#{part}")
        _property(unit, "x-eId", eid)
        for lang in langs:
            variant = etree.SubElement(unit, "tuv", {XML_LANG: TAGS.get(lang, lang)})
            etree.SubElement(variant, "seg").text = found[lang][eid, part]
    made = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return made, len(keys)


def _property(parent: etree._Element, name: str, value: str) -> None:
    etree.SubElement(parent, "prop", type=name).text = value


def _standing(text: Expression) -> str:
    return labels.standing_line(text, text.lang)


def _segments(text: Expression) -> dict[Key, str]:
    found: dict[Key, str] = {}

    def walk(unit: Provision) -> None:
        parts = (("heading", unit.heading), ("text", unit.text), ("closing", unit.closing))
        for part, words in parts:
            if words.strip():
                found[unit.eid, part] = _clean(words)
        for child in unit.children:
            walk(child)

    for unit in text.body:
        walk(unit)
    return found


def _clean(words: str) -> str:
    """Blanks as one, without characters that XML does not know."""
    joined = " ".join(words.split())
    return "".join(letter for letter in joined if letter.isprintable())
