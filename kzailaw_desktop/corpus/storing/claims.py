"""What a text of the user's own claims of its standing, and what nothing proves."""

from __future__ import annotations

import re
from dataclasses import replace

from kzailaw_desktop.domain import Act, Expression, Status

_OFFICIAL_HOST = re.compile(r"https?://(?:[\w-]+\.)*(?:adilet\.zan\.kz|zan\.gov\.kz)/")


def without_claims(act: Act) -> Act:
    """Return the act with texts that are official only with evidence.

    Version 0.1 called every import official; only an address of the publisher speaks for it.
    """
    if not any(_claims(text) for text in act.expressions):
        return act
    texts = tuple(
        replace(text, status=Status.UNVERIFIED) if _claims(text) else text
        for text in act.expressions
    )
    return replace(act, expressions=texts)


def _claims(text: Expression) -> bool:
    claimed = text.status is Status.OFFICIAL and not (text.evidence or text.reader)
    return claimed and not _OFFICIAL_HOST.match(text.source.url)
