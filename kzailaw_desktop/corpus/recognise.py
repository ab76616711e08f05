"""What kind of document a text is: act, record of a sitting, or article."""

from __future__ import annotations

import re
from collections import Counter

from kzailaw_desktop.corpus.acts import requisites
from kzailaw_desktop.corpus.acts.structure import marks
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.domain import DocKind, UnitKind
from kzailaw_desktop.text import fold_lookalikes

_SPEAKER = re.compile(
    r"\s*(?:ТӨРАҒА|ТӨРАЙЫМ|ОРНЫНАН|ПРЕДСЕДАТЕЛЬ(?:СТВУЮЩИЙ)?|С МЕСТА|ИЗ ЗАЛА|ЗАЛДАН|"
    r"[А-ЯЁӘҒҚҢӨҰҮҺІ][А-ЯЁӘҒҚҢӨҰҮҺІ-]{2,}\s+[А-ЯЁӘҒҚҢӨҰҮҺІ]\.\s?(?:[А-ЯЁӘҒҚҢӨҰҮҺІ]\.)?)\s?[.:)]?\s"
)
_SITTING = re.compile(r"\bотырысы?\b|стенограм|стенографиялық|\bзаседани[ея]\b", re.I)
_SCHOLARLY = re.compile(
    r"^\s*(?:аннотация|аңдатпа|түйіндеме|abstract|түйін(?:ді)? сөздер|кілт сөздер|"
    r"ключевые слова|key\s?words|references|список (?:использованн|литератур)|әдебиет|"
    r"пайдаланылған әдебиет|введение\b|кіріспе\b|introduction\b|заключение$|қорытынды$|"
    r"conclusions?\b|удк\b|әож\b|мрнти\b|ғтамр\b|doi\b|https?://doi|issn\b|orcid)",
    re.I,
)
LINES = 3000  # lines that are enough to tell


def kind_of(source: SourceText) -> DocKind | None:
    """The kind of a document by its words and marks; None when they do not tell."""
    votes: Counter[DocKind] = Counter()
    articles = numbered = 0
    for line in source.lines[:LINES]:
        text = line.text.strip()
        if not text:
            continue
        folded = fold_lookalikes(text[:200])
        if _SPEAKER.match(folded + " "):
            votes[DocKind.DEBATE] += 2
        elif _SCHOLARLY.match(folded):
            votes[DocKind.COMMENTARY] += 6
        found = marks.mark(text, folded)
        if marks.is_heading(found) and found and found.kind is not UnitKind.PART:
            articles += 1
        elif found:
            numbered += 1
    head = [fold_lookalikes(line.text) for line in source.lines[:60]]
    if any(_SITTING.search(text) and len(text) < 200 for text in head):
        votes[DocKind.DEBATE] += 6
    if (
        any(requisites.is_requisites(text.strip()) for text in head)
        or source.format == "adilet-html"
    ):
        votes[DocKind.ACT] += 10
    votes[DocKind.ACT] += 4 * min(articles, 50) + min(numbered, 20)
    best, score = max(votes.items(), key=lambda item: item[1])
    if score < 6:
        return DocKind.ACT if numbered or articles else None
    return best
