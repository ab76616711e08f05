"""How a provision is named, in Kazakh, Russian and English, and copied with its source.

A Kazakh name goes from the large unit to the small one, each but the last in the genitive; a
Russian one from the small to the large. In codes of profile "B" a "1." is a часть/бөлік and a
"2)" a пункт/тармақ, so only the words change, never the eId.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzailaw_desktop.labels.citation import act_name, cite_with_source
    from kzailaw_desktop.labels.dates import long_date
    from kzailaw_desktop.labels.naming import label
    from kzailaw_desktop.labels.paraphrase import is_paraphrase, paraphrase_note
    from kzailaw_desktop.labels.spans import span, span_label
    from kzailaw_desktop.labels.standing import (
        edition_text,
        edition_words,
        force_text,
        force_words,
        past_words,
        standing_line,
        status_note,
        status_words,
    )
    from kzailaw_desktop.labels.words import kind_name, ordinal
else:  # the first article on the screen needs only its standing
    from kzailaw_desktop.lazy import lazily

    __getattr__ = lazily(
        __name__,
        citation=("act_name", "cite_with_source"),
        dates=("long_date",),
        naming=("label",),
        paraphrase=("is_paraphrase", "paraphrase_note"),
        spans=("span", "span_label"),
        standing=(
            "edition_text",
            "edition_words",
            "force_text",
            "force_words",
            "past_words",
            "standing_line",
            "status_note",
            "status_words",
        ),
        words=("kind_name", "ordinal"),
    )

__all__ = [
    "act_name",
    "cite_with_source",
    "edition_text",
    "edition_words",
    "force_text",
    "force_words",
    "is_paraphrase",
    "kind_name",
    "label",
    "long_date",
    "ordinal",
    "paraphrase_note",
    "past_words",
    "span",
    "span_label",
    "standing_line",
    "status_note",
    "status_words",
]
