"""What a finding says, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping

from kzailaw_desktop.errors import messages


def sentence(why: str, said: Mapping[str, str], lang: str) -> str:
    """Return what differs, from a finding's `why` and `said`."""
    values = dict(said)
    if why == "modality-differs":
        values = {side: _text(f"modal-{name}", lang) for side, name in values.items()}
    return _text(f"finding-{why}", lang).format(**values)


def _text(code: str, lang: str) -> str:
    texts = messages()[code]
    return texts.get(lang) or texts["en"]
