"""Sentences of the import report, from `resources/messages/corpus.toml`."""

from __future__ import annotations

from contextvars import ContextVar

from kzailaw_desktop.errors import messages

READER: ContextVar[str] = ContextVar("reader", default="")  # language of who reads the report


def say(code: str, lang: str, /, **params: object) -> str:
    """Return the sentence of a code in the reader's language, else in that of the document, filled
    in."""
    sentences = messages().get(code, {})
    lang = READER.get() or lang
    template = sentences.get(lang) or sentences.get("en") or code
    return template.format_map(params)
