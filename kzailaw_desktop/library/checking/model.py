"""A checked citation: its verdict, its quotation, and what they rest on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kzailaw_desktop.citations.checking import Difference
from kzailaw_desktop.domain import Expression


class Verdict(StrEnum):
    """What the check says of a citation."""

    FOUND = "found"
    NO_SUCH_UNIT = "no-such-unit"
    CHANGED = "changed"
    REPEALED = "repealed"
    NOT_IN_LIBRARY = "not-in-library"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class QuoteCheck:
    """A quotation beside a citation and how it stands to the provision in a language."""

    text: str
    start: int
    end: int
    lang: str
    differences: tuple[Difference, ...]
    stands: str = ""  # the eId of another unit of the act that has the words

    @property
    def same(self) -> bool:
        """Whether the quotation is the provision's own words."""
        return not self.differences and not self.stands


@dataclass(frozen=True, slots=True)
class Checked:
    """A citation with its verdict. `why` is a code of a message where there is more to say."""

    text: str
    start: int
    end: int
    act: str
    eid: str
    verdict: Verdict
    why: str = ""
    when: str = ""  # the date of the change or repeal that the verdict tells of
    document: str = ""
    nearest: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)  # language -> the provision's words
    quote: QuoteCheck | None = None
    # language -> the text of the act that the citation was judged by
    texts: Mapping[str, Expression] = field(default_factory=dict, repr=False)

    @property
    def is_sound(self) -> bool:
        """Whether there is nothing to mend: the unit is there and its quotation is right."""
        return self.verdict is Verdict.FOUND and (self.quote is None or self.quote.same)
