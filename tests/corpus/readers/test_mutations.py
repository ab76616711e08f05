"""Mutated documents: each reader gives lines or one of the known refusals, nothing else."""

from __future__ import annotations

import io
import random
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzailaw_desktop.corpus.readers import formats
from kzailaw_desktop.corpus.readers.markdown import facts
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.errors import InputRefused

pytest.importorskip("yaml")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def package(**parts: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/") + ".xml", text)
    return out.getvalue()


WORD = {
    "word__document": f'<w:document xmlns:w="{W}"><w:body><w:p><w:pPr><w:pStyle w:val="H"/><w:numPr>'
    '<w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:vertAlign '
    'w:val="superscript"/></w:rPr><w:t>Статья 1</w:t><w:footnoteReference w:id="1"/></w:r></w:p>'
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>а</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>",
    "word__numbering": f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">'
    '<w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
    "word__footnotes": f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="1"><w:p/></w:footnote></w:footnotes>',
}
ODT = {
    "content": '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:text><t:h>А</t:h><t:list '
    't:style-name="L"><t:list-item t:start-value="2"><t:p>раз<t:s t:c="3"/></t:p></t:list-item>'
    "</t:list></o:text></o:body></o:document-content>"
}
HTML = (
    "<html><body><h1>А</h1><ol start='2'><li value='3'>раз<ol><li>два</li></ol></li></ol><table><tr>"
    "<td>а<table><tr><td>б</td></tr></table></td><td>в</td></tr></table><p>7<sup>1</sup> <a "
    "href='x'>б</a><br/></p></body></html>"
)
MARKDOWN = (
    "---\nact_code: '1'\n---\n# А\n\n<a id=\"st1\"></a>\n\n**Статья 1. А**\n\n1. Раз:\n\n   1) два;\n\n"
    "> *Сноска. Б.*\n\n| а | б |\n|---|---|\n| в | г |\n\n<table><tr><td>д</td></tr></table>\n"
)
SIGNS = [
    "", "\x00", "²", "-1", "0", "99999999999999999999", "<", ">", "&", '"', "'", "\n\n", "   ", "*" * 9,
    "[" * 9, "`" * 9, "<table>", "</table>", "<ol>", "&#0;", "1) ", "> ", "|", "\ufffe", "\u00ad",
    "Статья 1. ", "- ", "---\n", ":", "«",
]  # fmt: skip


def changed(text: str, seed: int) -> str:
    rnd = random.Random(seed)
    for _ in range(rnd.randrange(1, 8)):
        place, end = sorted(rnd.randrange(len(text) + 1) for _ in "ab")
        kind = rnd.randrange(4)
        if kind == 0:
            text = text[:place] + text[place + rnd.randrange(9) :]
        elif kind == 1:
            text = text[:place] + rnd.choice(SIGNS) * rnd.choice((1, 1, 30)) + text[place:]
        elif kind == 2:
            text = text[:place] + text[place : place + 200] * 3 + text[place:]
        else:
            text = text[:place] + text[end : end + 60] + text[place:]
    return text


def document(kind: str, seed: int) -> bytes:
    if kind in ("docx", "odt"):
        parts = dict(WORD if kind == "docx" else ODT)
        name = random.Random(seed).choice(list(parts))
        parts[name] = changed(parts[name], seed)
        return package(**parts)
    return changed(HTML if kind == "html" else MARKDOWN, seed).encode("utf-8", "replace")


@pytest.mark.parametrize("kind", ["txt", "markdown", "html", "docx", "odt"])
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32))
def test_readers_give_lines_or_refuse(kind: str, seed: int) -> None:
    try:
        source = formats.BY_ID[kind].reader(document(kind, seed), f"x.{kind}")
    except InputRefused:
        return
    assert isinstance(source, SourceText)
    assert all(isinstance(line.text, str) for line in source.lines)


@settings(max_examples=100, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_heads_of_yaml_are_read_or_refused(seed: int) -> None:
    text = changed(
        "act_code: '1'\ntitle:\n  rus: А\nversion_date: 2020-01-01\ntype_codes:\n- А\n", seed
    )
    try:
        head = facts.load(text, "meta.yaml")
    except InputRefused:
        return
    assert all(isinstance(value, str) for value in facts.stated(head or {}, "ru").values())
