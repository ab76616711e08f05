"""Modality: right, duty, necessity, possibility, permission, ban; and/or beside it.

Words of each class are counted on both sides of a block. Official translations keep the counts
but for one class against another only where the meaning changed; a surplus on one side alone is
mostly a noun or a participle, so it is reported for «can be» against «is» only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kzailaw_desktop.bilingual.findings.model import (
    NOWHERE,
    FindingKind,
    LanguageFinding,
    found,
    mark,
)
from kzailaw_desktop.bilingual.findings.reading.blocks import TextBlock
from kzailaw_desktop.text import fold_lookalikes

Span = tuple[int, int]

# Classes, the first that fits a place wins. "limit": «не может быть более», «аспауға тиіс».
_CLASSES: dict[str, tuple[tuple[str, str], ...]] = {
    "kk": (
        ("limit", r"(?:аспа|кем болма|артық болма|төмен болма)\w*\s+тиіс(?:\s+емес)?"),
        ("right", r"құқылы(?=\s+(?:емес|болып табыл))|құқылы(?!\s+бол)|құқығы\s+(?:бар|жоқ)|ха[қк](?:ылы|ысы\s+бар|ы\s+жоқ|ысы\s+жоқ)|құқығын\s+пайдалан\w+"),
        ("duty", r"міндетті(?:\s+емес)?(?=[.;,:\s]|$)(?!\s+(?:түрде|күші|сақтандыр|міндеттем|төле))"),
        ("ban", r"тыйым\s+салын\w+|жол\s+бер(?:ілме|ме)(?:йді|йтін)\w*"),
        ("must", r"тиіс(?!\w)|керек(?!\w)"),
        ("may", r"(?<!\w)мүмкін(?!дік|діг|шіл)\w*|\w{2,}[аеиуйі]\s+ал(?:ады|майды|атын|майтын|маса|са)(?!\w)|\w+(?:уға|уге)\s+бол(?:ады|майды)|ықтимал(?!д)"),
        ("allow", r"жол\s+беріледі|рұқсат\s+(?:етіледі|беріледі)"),
    ),
    "ru": (
        ("limit", r"не\s+мо(?:жет|гут)\s+(?:быть\s+|превышать|составлять\s+)(?:не\s+)?(?:менее|более|ниже|выше|свыше|меньше|больше)?|не\s+долж\w+\s+(?:быть\s+|превышать)(?:менее|более|ниже|выше)?"),
        ("right", r"вправе|име(?:ет|ют|ющ\w+|л|ть)\s+(?:\w+\s+)?право(?!\w)|не\s+имеют?\s+права|пользу(?:ет|ют)ся\s+правом|(?:не\s+)?облада(?:ет|ют)\s+правом"),
        ("duty", r"обязан[ыао]?(?!\w)"),
        ("ban", r"запреща(?:ет|ют)ся|запрещено|не\s+допускается|не\s+допускаются"),
        ("must", r"долж(?:ен|на|но|ны)(?!\w)|подлеж(?:ит|ат)(?!\w)|следует(?!\w)|надлежит"),
        ("may", r"мож(?:ет|но)(?!\w)|могут(?!\w)|могущ\w+|нельзя|способ(?:ен|на|но|ны)(?!\w)|(?:не)?возможн[оа](?!\w)"),
        ("allow", r"(?<!не )допускается|(?<!не )допускаются|разрешается(?!\w)"),
    ),
}  # fmt: skip
_PATTERNS = {
    lang: re.compile("|".join(rf"(?P<{name}>\b(?:{words}))" for name, words in classes), re.I)
    for lang, classes in _CLASSES.items()
}
# Words of ability in any part of speech, to tell «қосыла алатын» from what nothing answers.
_ABLE = {
    "kk": re.compile(r"\b(?:\w{2,}[аеиуйі]\s+ал(?:атын|майтын)(?!\w)|мүмкіндік\w*|мүмкіндіг\w*|қабілет\w*)", re.I),
    "ru": re.compile(r"\b(?:мож(?:ет|но)|могут|могущ\w+|могл\w+|\w*возможн\w+|способн\w+|доступн\w+|позволя\w+|\w+[уюае]емы[йехм]\w*|подлежащ\w+)", re.I),
}  # fmt: skip
_PARTICIPLE = re.compile(r"\b\w{2,}[аеиуйі]\s+ал(?:атын|майтын)(?!\w)", re.I)
# Classes that translate one another often enough to be no finding.
_NEAR = frozenset({frozenset(p) for p in (("ban", "allow"), ("limit", "must"), ("limit", "may"))})


def modality(block: TextBlock) -> Iterator[LanguageFinding]:
    """Yield a modal word of one class where the other language has one of another."""
    sides = {lang: _modals(block.text(lang), lang) for lang in ("kk", "ru")}
    counts = {lang: {c: len(spans) for c, spans in own.items()} for lang, own in sides.items()}
    over = {
        lang: [c for c in sides[lang] if counts[lang][c] > counts[other].get(c, 0)]
        for lang, other in (("kk", "ru"), ("ru", "kk"))
    }
    pairs = [(kk, ru) for kk in over["kk"] for ru in over["ru"] if frozenset((kk, ru)) not in _NEAR]
    if pairs:
        kk, ru = pairs[0]
        unit, left = block.at("kk", *sides["kk"][kk][-1])
        other, right = block.at("ru", *sides["ru"][ru][-1])
        right = right if other.eid == unit.eid else NOWHERE
        yield found(
            unit,
            FindingKind.MODALITY,
            (left, right),
            "modality-differs",
            0.8,
            kazakh=kk,
            russian=ru,
        )
    else:
        yield from _able(block)


def _able(block: TextBlock) -> Iterator[LanguageFinding]:
    """«қосыла алатын» (can be connected) where the Russian says only that it is."""
    kk, ru = fold_lookalikes(block.kk), block.ru
    participles = [m.span() for m in _PARTICIPLE.finditer(kk)]
    if participles and len(_ABLE["kk"].findall(kk)) > len(_ABLE["ru"].findall(ru)):
        unit, own = block.at("kk", *participles[-1])
        yield found(
            unit, FindingKind.MODALITY, (own, NOWHERE), "modality-ability", 0.6, words=own.text
        )


def _modals(text: str, lang: str) -> dict[str, list[Span]]:
    """Return the modal words of a text, class -> spans."""
    words: dict[str, list[Span]] = {}
    for match in _PATTERNS[lang].finditer(fold_lookalikes(text)):
        words.setdefault(match.lastgroup or "", []).append(match.span())
    return words


_OR = {
    "kk": re.compile(r"\b(?:немесе|болмаса|яки|не(?=\s+[^?])|әлде)(?!\w)", re.I),
    "ru": re.compile(r"(?<![-\w])(?:или|либо)(?!\w)", re.I),
}
# Phrases whose «или» joins nothing: тот или иной, так или иначе.
_SET_PHRASE = re.compile(r"\b(?:т\w{1,3}|так\w{0,3})\s+(?:или|либо)\s+ин\w+", re.I)


def conjunction(block: TextBlock) -> Iterator[LanguageFinding]:
    """«или» on one side where the other has «and», unit by unit."""
    for unit in block.units:
        spans = {lang: _ors(unit.text(lang), lang) for lang in ("kk", "ru")}
        over = len(spans["kk"]) - len(spans["ru"])
        if over:
            lang = "kk" if over > 0 else "ru"
            own = mark(unit.text(lang), *spans[lang][-1])
            sides = (own, NOWHERE) if lang == "kk" else (NOWHERE, own)
            yield found(unit, FindingKind.CONJUNCTION, sides, f"or-only-{lang}", 0.7)


def _ors(text: str, lang: str) -> list[Span]:
    folded = fold_lookalikes(text)
    skipped = [m.span() for m in _SET_PHRASE.finditer(folded)] if lang == "ru" else []
    return [
        match.span()
        for match in _OR[lang].finditer(folded)
        if not any(a <= match.start() < b for a, b in skipped)
    ]
