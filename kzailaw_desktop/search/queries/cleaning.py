"""What was typed or pasted, before it is read as a query."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from kzailaw_desktop.search.port import SearchRequest

MAX_CHARACTERS = 20_000
_ADDRESS = re.compile(r"\badilet\.zan\.kz/\w+/docs/[A-Z](\d{2})\d{4}(\d{4})\b", re.IGNORECASE)


def clean(query: str) -> str:
    """The query without control characters and lone surrogates, of bearable length."""
    query = query[:MAX_CHARACTERS].encode("utf-8", "ignore").decode("utf-8")
    query = unicodedata.normalize("NFC", query)
    return "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in query)


def act_number(query: str) -> str:
    """The number of the act whose address on Adilet was pasted, "" when there is none.

    >>> act_number("https://adilet.zan.kz/rus/docs/Z2500000230"), act_number("230")
    ('230', '')
    """
    found = _ADDRESS.search(query)
    return found[2].lstrip("0") if found else ""


def cleaned(request: SearchRequest) -> SearchRequest:
    """The request with its words and chips cleaned."""
    return replace(
        request,
        query=clean(request.query),
        lang=clean(request.lang),
        kind=clean(request.kind),
        doc=clean(request.doc),
        article=clean(request.article),
        speaker=clean(request.speaker),
        author=clean(request.author),
        without=tuple(map(clean, request.without)),
    )
