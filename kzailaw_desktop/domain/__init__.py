"""What the program is about: acts, debates, commentary, and what connects them.

Plain frozen values without behaviour beyond walking them. Names follow Akoma Ntoso, FRBR and the
W3C Web Annotation model. Languages are "kk", "ru" and "en" throughout; character offsets are
Python code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from kzailaw_desktop.domain.act import Act, Expression, Force, Provision, UnitKind
from kzailaw_desktop.domain.common import LANGUAGES, DocKind, Paragraph, Source, Status
from kzailaw_desktop.domain.notes import AmendmentNote, Event, Stage

if TYPE_CHECKING:
    from kzailaw_desktop.domain.commentary import (
        Author,
        BibliographicRecord,
        Commentary,
        DigestEntry,
        Section,
    )
    from kzailaw_desktop.domain.debate import AgendaItem, Debate, Remark, Speech
    from kzailaw_desktop.domain.linking import Citation, Link, LinkKind, Passage
else:  # loaded when a name is first asked for: an act is on the screen before
    from kzailaw_desktop.lazy import lazily

    __getattr__ = lazily(
        __name__,
        commentary=("Author", "BibliographicRecord", "Commentary", "DigestEntry", "Section"),
        debate=("AgendaItem", "Debate", "Remark", "Speech"),
        linking=("Citation", "Link", "LinkKind", "Passage"),
    )

Document = Union[Act, "Debate", "Commentary"]

__all__ = [
    "LANGUAGES",
    "Act",
    "AgendaItem",
    "AmendmentNote",
    "Author",
    "BibliographicRecord",
    "Citation",
    "Commentary",
    "Debate",
    "DigestEntry",
    "DocKind",
    "Document",
    "Event",
    "Expression",
    "Force",
    "Link",
    "LinkKind",
    "Paragraph",
    "Passage",
    "Provision",
    "Remark",
    "Section",
    "Source",
    "Speech",
    "Stage",
    "Status",
    "UnitKind",
]
