"""What kind of document a text is: act, record of a sitting, or article."""

from __future__ import annotations

import re
from collections import Counter

from kzailaw_desktop.corpus.acts import requisites
from kzailaw_desktop.corpus.acts.marks import line_marks as marks
from kzailaw_desktop.corpus.debates.debate import looks_like_debate
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
_RULES = re.compile(
    r"(?:Типов\w+ |Временн\w+ )?(?:Правила|Регламент|Инструкция|Положение|Устав|Методика|Стандарт|Конституция)\b|"
    r".{0,200}(?:қағидалары|регламенті|нұсқаулығы|ережесі|жарғысы|әдістемесі|стандарты|конституциясы)\.?$",
    re.I,
)
SITTING = 0.6  # how like a sitting a text must be that has no words of a sitting
LINES = 3000  # lines that are enough to tell


def kind_of(source: SourceText) -> DocKind | None:
    """Return the kind of a document by its words and marks; None when they do not tell."""
    votes: Counter[DocKind] = Counter()
    articles = numbered = proper = 0
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
            proper += found.kind is UnitKind.ARTICLE
        elif found:
            numbered += 1
    head = [fold_lookalikes(line.text) for line in source.lines[:60]]
    if any(_SITTING.search(text) and len(text) < 200 for text in head):
        votes[DocKind.DEBATE] += 6
    stated = source.format == "adilet-html" or requisites.are_stated(source.lines[:60])
    stated = stated or any(
        requisites.ENACTS.search(line.text.rstrip()) for line in source.lines[:30]
    )
    if stated:
        votes[DocKind.ACT] += 10
    evidence = stated or proper or any(_RULES.match(text.strip()) for text in head[:20])
    if evidence:  # numbers and chapters alone are in reports, plans and theses as well
        votes[DocKind.ACT] += 4 * min(articles, 50) + min(numbered, 20)
    if not votes:
        return _sitting(source)
    best, score = max(votes.items(), key=lambda item: item[1])
    if score < 6:
        return DocKind.ACT if evidence and (numbered or articles) else _sitting(source)
    return best


def _sitting(source: SourceText) -> DocKind | None:
    """A sitting by its turns alone, where no word of its head says so."""
    return DocKind.DEBATE if looks_like_debate(source) >= SITTING else None
