"""Tell whether a draft is still as it was when a file was written from it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from typing import Any

from kzailaw_desktop.drafting.draft.model import Change, Draft
from kzailaw_desktop.drafting.wording.cleaning import clean_draft

_FIELDS = ("act", "eid", "kind", "texts", "swaps", "sentence", "number", "justification")


def fingerprint(draft: Draft) -> str:
    """Return 16 hexadecimal digits that differ as soon as a change of the draft does."""
    said = [_said(change) for change in clean_draft(draft)[0].changes]
    text = json.dumps(said, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _said(change: Change) -> dict[str, Any]:
    """Return what a change says, without its evidence and the command worded by hand."""
    said = {name: getattr(change, name) for name in _FIELDS}
    said["swaps"] = {lang: [asdict(swap) for swap in own] for lang, own in change.swaps.items()}
    return said
