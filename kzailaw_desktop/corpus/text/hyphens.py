"""Hyphens at the ends of lines: the one of a compound word stays, the one of a division goes."""

from __future__ import annotations

import re

# «социально-экономическое», «научно-исследовательская»: a stem in -о before an adjective.
_STEM_RU = re.compile(r"[а-яё]{4,}о$")
_ADJECTIVE_RU = re.compile(
    r"[а-яё]{3,}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ыми|ими|ую|юю)$"
)
_ONE_WORD = re.compile(
    r"(?:много|высоко|низко|вновь|широко|узко|дорого|долго|право|природо|водо|электро)$"
)
# «әлеуметтік-экономикалық», «құқықтық-нормативтік», «ғылыми-зерттеу»: whole words before it.
_WHOLE_KK = re.compile(
    r"(?:[а-яәғқңөұүһі]{3,}(?:лық|лік|дық|дік|тық|тік|шыл|шіл|лы|лі|ды|ді|ты|ті)|ғылыми|саяси|мәдени|"
    r"тарихи|рухани|діни|әскери|экономикалық|техникалық)$"
)
_LONG_KK = re.compile(r"[а-яәғқңөұүһі]{4,}")


def is_compound(left: str, right: str) -> bool:
    """Tell whether two parts at a line end make a word that is written with a hyphen.

    >>> is_compound("социально", "экономическое"), is_compound("осу", "ществляет")
    (True, False)
    >>> is_compound("әлеуметтік", "экономикалық"), is_compound("мемле", "кеттік")
    (True, False)
    """
    low, tail = left.lower(), right.lower()
    if _STEM_RU.search(low) and _ADJECTIVE_RU.match(tail) and not _ONE_WORD.search(low):
        return True
    return bool(_WHOLE_KK.search(low) and _LONG_KK.match(tail))
