"""What was typed or pasted, before it is read as a query."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from kzailaw_desktop.search.port import SearchRequest

MAX_CHARACTERS = 20_000
# Kind, year, number: Z2500000230 since 2010, Z970000155_ before.
_ADDRESS = re.compile(r"\bzan\.(?:gov\.)?kz/\S*?\b[A-Z]\d{2}(\d{7,8})(?![0-9A-Z])", re.IGNORECASE)
_PAGE = re.compile(r"\s*(?:https?://)?(?:[\w-]+\.)+(?:kz|ru|com|org|net)/\S*\s*", re.IGNORECASE)


def clean(query: str) -> str:
    """Return the query without control characters and lone surrogates, of bearable length."""
    query = query[:MAX_CHARACTERS].encode("utf-8", "ignore").decode("utf-8")
    query = unicodedata.normalize("NFC", query)
    return "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in query)


def act_number(query: str) -> str:
    """Return the number of the act whose address on Adilet was pasted, "" when there is none.

    >>> act_number("https://adilet.zan.kz/rus/docs/Z2500000230"), act_number("230")
    ('230', '')
    >>> act_number("adilet.zan.kz/kaz/docs/Z970000155_#z5")
    '155'
    """
    found = _ADDRESS.search(query)
    return found[1].lstrip("0") if found else ""


def is_address(query: str) -> bool:
    """Tell whether nothing but the address of a page was pasted.

    >>> is_address("https://zan.gov.kz/client/#!/doc/230123/rus"), is_address("статья 17")
    (True, False)
    """
    return _PAGE.fullmatch(query) is not None


def cleaned(request: SearchRequest) -> SearchRequest:
    """Return the request with its words and chips cleaned."""
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
