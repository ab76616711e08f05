"""How kinds of findings and verdicts are named in the window."""

from __future__ import annotations

from kzailaw_desktop.gui.kit.work.i18n import mark
from kzailaw_desktop.library.authenticity import FindingKind, Judgement

KINDS = {
    FindingKind.NUMBER: mark("Number"),
    FindingKind.DATE: mark("Date"),
    FindingKind.REFERENCE: mark("Reference"),
    FindingKind.STRUCTURE: mark("Structure"),
    FindingKind.NEGATION: mark("Negation"),
    FindingKind.MODALITY: mark("Modality"),
    FindingKind.CONJUNCTION: mark("And / or"),
    FindingKind.TERM: mark("Term"),
    FindingKind.MISSING: mark("Missing words"),
    FindingKind.SCOPE: mark("Scope"),
    FindingKind.EDITION: mark("Edition"),
}
VERDICTS = {
    Judgement.DIVERGENCE: mark("Divergence"),
    Judgement.HARMLESS: mark("Harmless"),
    Judgement.WRONG: mark("Not a divergence"),
}
TOKENS = {  # the colour that marks an entry of the list
    Judgement.OPEN: "act",
    Judgement.DIVERGENCE: "note",
    Judgement.HARMLESS: "commentary",
    Judgement.WRONG: "own",
}
