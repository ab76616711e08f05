"""The words of a Word file, with its tracked changes accepted or rejected."""

from __future__ import annotations

from pathlib import Path

import docx_rules

W = docx_rules.w


def paragraphs(file: Path, style: str, *, accept: bool = True) -> list[str]:
    """The paragraphs of a style that hold words, as they read when all changes are settled."""
    gone = W("del" if accept else "ins")
    found, carry = [], ""
    for paragraph in docx_rules.part(file).iter(W("p")):
        own = paragraph.find(f"{W('pPr')}/{W('pStyle')}")
        if own is None or own.get(W("val")) != style:
            continue
        carry += "".join(
            docx_rules.text(run) for run in paragraph.iter(W("r"))
            if not any(above.tag == gone for above in run.iterancestors())
        )  # fmt: skip
        if paragraph.find(f"{W('pPr')}/{W('rPr')}/{gone}") is None:
            found.append(carry)
            carry = ""
    return [text for text in [*found, carry] if text]
