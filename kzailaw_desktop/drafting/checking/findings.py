"""Findings: remarks on a draft, and which of them hold an export up."""

from __future__ import annotations

from dataclasses import dataclass, field

from kzailaw_desktop.bilingual.findings.telling import sentence
from kzailaw_desktop.drafting.draft.model import Change
from kzailaw_desktop.errors import messages
from kzailaw_desktop.labels import label, language

# An export asks once about these; on the command line it needs `--unfinished`.
HOLDING = frozenset(
    f"draft-{code}"
    for code in (
        "one-language", "empty", "other-language", "collision", "unknown-unit", "no-parent",
        "number-taken", "cites-removed", "cited-by", "cites-renumbered",
        "cites-renumbered-unclear", "term", "act-unnamed", "act-undated",
        "act-textless",
    )
)  # fmt: skip
# About a unit that cites another one: it stands elsewhere than the change.
CITING = frozenset({"draft-cited-by", "draft-cites-renumbered", "draft-cites-renumbered-unclear"})
COLLIDING = frozenset({"draft-collision"})  # there is no act that such a draft would make


@dataclass(frozen=True, slots=True)
class DraftFinding:
    """One remark. `code` names the sentence in the messages, `lang` the text it is about."""

    code: str
    change: str  # id of the change
    act: str
    eid: str
    lang: str = ""
    params: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)  # of an act that the draft leaves alone
    profile: str = "A"  # of the act

    @property
    def holds(self) -> bool:
        """Whether an export is held up by it."""
        return self.code in HOLDING

    @property
    def citing(self) -> bool:
        """Whether `act` and `eid` are those of a unit that cites what the change takes away."""
        return self.code in CITING

    def place(self, lang: str) -> str:
        """Return the unit, with the name of its act when the draft leaves that alone."""
        unit = label(self.eid, lang, self.profile)
        name = self.names.get(lang) or next(iter(self.names.values()), "")
        return ", ".join(part for part in (name, unit) if part) or self.act

    def text(self, lang: str) -> str:
        """Return the sentence in the reader's language, the unit first."""
        told = f" ({self.lang})" if self.lang else ""
        return f"{self.place(lang)}{told}: {self.sentence(lang)}"

    def remark(self, lang: str) -> str:
        """Return the sentence alone, for where the unit is shown; the language it concerns
        first."""
        mark = language.table("language-mark").get(self.lang, "")
        sentence = self.sentence(lang)
        return (f"{mark}: " if mark else "") + sentence[:1].upper() + sentence[1:]

    def sentence(self, lang: str) -> str:
        """Return what is remarked, without the place."""
        values = dict(self.params)
        if "other" in values:
            values["other"] = label(values["other"], lang) or values["other"]
        if "why" in values:
            marked = values.pop("marked", "")
            return f"{sentence(values.pop('why'), values, lang)} {marked}".strip()
        return messages().get(self.code, {}).get(lang, self.code).format_map(values)


def finding(code: str, change: Change, lang: str = "", **params: str) -> DraftFinding:
    """Return a finding on a change."""
    return DraftFinding(code, change.id, change.act, change.eid, lang, params)
