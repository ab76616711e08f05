"""Sentences of the import report, from `resources/messages/corpus.toml`."""

from __future__ import annotations

from kzailaw_desktop.errors import messages


def say(code: str, lang: str, /, **params: object) -> str:
    """The sentence of a code in the language of the document, filled in."""
    sentences = messages().get(code, {})
    template = sentences.get(lang) or sentences.get("en") or code
    return template.format_map(params)
