"""Negation: a «не» that one language has and the other lacks.

Negations of both sides are listed in order, whatever carries them: a particle, the verb's suffix
(«берілмейді»), a suffix or preposition of lack («-сыз», «без»), a prefix. Pairs that translate one
another though only one of them is negative in form («кемінде» – «не менее», «қабылдамау» –
«отклонить») are struck out first, then as many of the rest as both sides have; what is over on one
side is the finding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kzailaw_desktop.bilingual.findings.model import NOWHERE, FindingKind, LanguageFinding, found
from kzailaw_desktop.bilingual.findings.reading.blocks import TextBlock
from kzailaw_desktop.text import fold_lookalikes

# What is negative in form on each side. The Kazakh verb's -ма/-ме/-ба/-бе/-па/-пе with an ending.
_KK = re.compile(
    r"\b(?:емес\w*|жоқ(?:\b|т[ыа]\w*|пын)|ешбір\w*|бірде-бір\w*|ешқандай|ешкім\w*|"
    r"\w+[мбп][ае](?:йды|йді|ды|ді|ған\w*|ген\w*|йтын\w*|йтін\w*|са|се|у|уы\w*|уі\w*|уға|уге|уын\w*|"
    r"уін\w*|удың|удің|стан|стен|с|й|йынша|йінше)|\w{2,}(?:сыз|сіз)(?:\b|д[аы]\w+|д[еі]\w+|л[аі]\w+))(?!\w)",
    re.I,
)
_RU = re.compile(
    r"\b(?:не|(?<!бы )(?<!бы то )ни|нет|без|безо|нельзя|отсутств\w+|ник(?:то|ого|ому|ем|ак\w+)|ничто|ничего|никогда|"
    r"не(?!посредств|скольк|обходим|дел|медлен|замедл|отложн|однократ|движим|гатив|фт|устойк|с[еу]т|редко|пременн|который|кто|что|зн|которы)\w{4,}|"
    r"бес(?:пристраст|препятств|контрол|спорн)\w*|без(?:оговор|адрес|отлагат)\w*)(?!\w)",
    re.I,
)
# Words that only look negative, or whose translation is not.
_NOT = {
    "kk": re.compile(
        r"немесе|қамтамасыз\w*|қауіпсізд\w*|қауіпсіз|дербес\w*|тармақ\w*|көмек\w*|жұмыссызд\w*|"
        r"қамсызд\w*|жағымсыз\w*|мемлекет\w*|сенімсізд\w*|өтпейінше",
        re.I,
    ),
    "ru": re.compile(r"небольш\w*|недовер\w*", re.I),
}
# Pairs that translate one another: struck out together, as often as both sides have them.
_PAIRS: tuple[tuple[str, str], ...] = (
    (r"бірде-бір\w*[^.;]{0,80}?м[ае](?:ған|ген|са|се|йды|йді)\w*", r"ни\s+один[^.;]{0,60}?\bне"),
    (r"ешкім\w*[^.;]{0,60}?жоқ", r"никто\s+не"),
    (r"өтпейінше\s+\w+м[еа]йді", r"не\s+ранее"),
    (r"(?:кем дегенде|кемінде)[^.;]{0,40}бұрын|әрі кеткенде", r"не\s+позднее|не\s+позже|не\s+более|не\s+свыше"),
    (r"мүмкін\s+(?:емес|болма)\w*", r"исключена|исключено|невозможн\w+"),
    (r"қабілетсіз\w*", r"недееспособн\w+|неспособн\w+"),
    (r"хабарсыз\s+кет\w+", r"безвестно\s+отсутств\w+"),
    (r"кедергісіз\w*|бөгетсіз\w*", r"беспрепятственн\w+"),
    (r"күттірмей|кідіріссіз\w*|кідірмей", r"безотлагательн\w+|незамедлительн\w+"),
    (r"кірмейді|жатпайды|қолданылмайды", r"кроме|за\s+исключением"),
    (r"кемінде|кем дегенде|кем болма\w+|кем емес|сиретпей|төмен емес|төмен болма\w+", r"не\s+(?:может быть\s+|могут быть\s+|должн\w+ быть\s+)?(?:менее|меньше|реже|ниже)"),
    (r"аспа\w+|артық емес|артық болма\w+|көп емес|жоғары емес|асырмай|асып кетпе\w+", r"не\s+(?:может быть\s+|могут быть\s+|должн\w+ быть\s+|должно\s+)?(?:более|больше|свыше|выше|превыша\w+)"),
    (r"кешіктір\w*мей|кешікпей|кеш емес", r"не\s+позднее|не\s+позже|незамедлительно|немедленно|без\s+промедлени\w+"),
    (r"ерте емес|бұрын емес|өтпейінше|бұрын \w+м[ае]й\w+", r"не\s+ранее"),
    (r"қоспағанда|есептемегенде|қоспай", r"кроме|за\s+исключением|исключая|не\s+считая|помимо|без\s+учета"),
    (r"қарамастан|қарамай\b|қарамағанда", r"независимо|несмотря|вне\s+зависимости"),
    (r"қабылдама\w+|қабылданба\w+", r"откл[оа]н\w+|отказ\w*|отверг\w*|не\s*прин\w+|непринят\w*|не\s+соглас\w+"),
    (r"сақтама\w+|сақталма\w+|бұзба\w+", r"наруш\w+|несоблюд\w+|не\s+соблюд\w+"),
    (r"орындама\w+|орындалма\w+|атқарма\w+|асырма\w+|асырылма\w+", r"не\s*исполн\w+|не\s*выполн\w+|неосуществл\w+|не\s+осуществл\w+"),
    (r"ешкімнің\s+\w*\s*тиіспеу\w*|қол\s+сұғылма\w+|қол\s+сұқпа\w+|тиіспеу\w*", r"неприкосновенн\w+"),
    (r"болғызба\w+|жол\s+берме\w+|жол\s+берілме\w+|болдырма\w+", r"предотвра\w+|предупре\w+|исключ\w+|недопу\w+|не\s+допу\w+|не\s+допуска\w+|пресеч\w+|запрещ\w+"),
    (r"дауыс\s+берме\w+|қалыс\s+қал\w+|бас\s+тарт\w+|бермеу\w*|берме\w+", r"отказ\w*|воздерж\w+|не\s+переда\w+|запрет\w*"),
    (r"келме\w+|қатыспа\w+|болма\w+", r"неявк\w+|отсутств\w+|не\s+явил\w+|не\s+участв\w+|не\s+прибы\w+"),
    (r"жоқ|болма\w+", r"отсутств\w+|нет|невозможн\w+|не\s+име\w+"),
    (r"жоқ\s*(?:болса|болған)|ойдағыдай емес", r"неудовлетвор\w+"),
    (r"құқығы\s+жоқ|хақы\s*жоқ|хақысы\s+жоқ", r"не\s+вправе|не\s+име\w+\s+прав\w*|не\s+обладающ\w+"),
    (r"санкцияланба\w+|рұқсат\s*етілме\w+|рұқсатсыз", r"несанкц\w+|без\s+разрешени\w+|неразрешен\w+"),
    (r"бар-жоғы\w*", r"наличи\w+"),
    (r"мақұлдама\w+", r"неодобрен\w+|не\s+одобр\w+"),
    (r"тоқтаусыз|үздіксіз|ұдайы", r"непрерывн\w+"),
    (r"жеке\s+мүліктік\s+емес|мүліктік\s+емес", r"неимуществен\w+"),
    (r"мақсатсыз", r"нецелев\w+"), (r"күтпеген", r"непредвиден\w+"),
    (r"шектеусіз", r"неограничен\w+"), (r"тікелей", r"непосредствен\w+"),
    (r"тиісінше\s+орындама\w+", r"ненадлежащ\w+"),
)  # fmt: skip
_COMPILED = tuple(
    (re.compile(rf"\b(?:{kk})", re.I), re.compile(rf"\b(?:{ru})", re.I)) for kk, ru in _PAIRS
)
_UNSURE = 3  # negations of a block from which counting them is less sure

Span = tuple[int, int]


def negation(block: TextBlock) -> Iterator[LanguageFinding]:
    """Negations over on one side."""
    kk, ru = _negations(block.kk, "kk"), _negations(block.ru, "ru")
    kk, ru = _without_pairs(block, kk, ru)
    over = len(kk) - len(ru)
    if not over:
        return
    lang, rest = ("kk", kk) if over > 0 else ("ru", ru)
    sure = 0.8 if len(kk) + len(ru) <= _UNSURE else 0.6
    if min(len(kk), len(ru)):
        sure -= 0.15
    unit, own = block.at(lang, *rest[-1 if len(rest) == 1 else 0])
    sides = (own, NOWHERE) if lang == "kk" else (NOWHERE, own)
    yield found(unit, FindingKind.NEGATION, sides, f"negation-only-{lang}", sure, words=own.text)


def _negations(text: str, lang: str) -> list[Span]:
    pattern = _KK if lang == "kk" else _RU
    folded = fold_lookalikes(text)
    return [
        match.span()
        for match in pattern.finditer(folded)
        if not _NOT[lang].fullmatch(match.group())
    ]


def _without_pairs(
    block: TextBlock, kk: Sequence[Span], ru: Sequence[Span]
) -> tuple[list[Span], list[Span]]:
    """Return the negations left when those of pairs are struck out."""
    texts = fold_lookalikes(block.kk), fold_lookalikes(block.ru)
    taken: tuple[list[Span], list[Span]] = ([], [])
    for pair in _COMPILED:
        sides = [
            [m.span() for m in pattern.finditer(text) if not _overlaps(m.span(), used)]
            for pattern, text, used in zip(pair, texts, taken, strict=True)
        ]
        both = min(map(len, sides))
        for side, used in zip(sides, taken, strict=True):
            used += side[:both]
    return (
        [span for span in kk if not _overlaps(span, taken[0])],
        [span for span in ru if not _overlaps(span, taken[1])],
    )


def _overlaps(span: Span, others: Sequence[Span]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)
