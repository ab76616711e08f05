"""Letters that recognition takes for others in ways that have one right reading.

Only what cannot be meant is mended: a capital inside a word of small letters, a letter where a
number of a unit stands. The report says of the whole text that it was recognised.
"""

from __future__ import annotations

import re

_SMALL = "а-яёәғқңөұүһі"
# Letters whose capital has the shape of the small one: «баҚтар», «күҮнінен».
_INNER = re.compile(rf"(?<=[{_SMALL}])[ҚҮҰӨҒҢӘСОУХКВМТЗВ](?=[{_SMALL}])")
_DOUBLED = re.compile(r"үҮ|ұҰ|қҚ|өӨ|ғҒ|ңҢ")
_DIGIT = {"З": "3", "О": "0", "І": "1", "I": "1", "l": "1", "б": "6"}
_NUMBER = rf"[\d{''.join(_DIGIT)}]{{1,4}}"
_UNIT_KK = re.compile(rf"^(\s*)({_NUMBER})(?=\s?-\s?(?:бап|тарау|бөлім|тармақ|параграф)\b)")
_UNIT_RU = re.compile(
    rf"^(\s*(?:Статья|СТАТЬЯ|Глава|ГЛАВА|Раздел|Параграф)\s+)({_NUMBER})(?=[.\s]|$)"
)
_POINT = re.compile(r"^(\s*)(З)(?=[.)]\s)")


def mended(line: str) -> str:
    """Return a recognised line with such letters set right.

    >>> mended("З-бап. Осы баҚтар"), mended("Статья З. Права"), mended("З) соқпақ")
    ('3-бап. Осы бақтар', 'Статья 3. Права', '3) соқпақ')
    """
    line = _DOUBLED.sub(lambda m: m[0][0], line)
    line = _INNER.sub(lambda m: m[0].lower(), line)
    for pattern in (_UNIT_KK, _UNIT_RU, _POINT):
        line = pattern.sub(_in_digits, line)
    return line


def _in_digits(match: re.Match[str]) -> str:
    """Return the number in digits; letters alone may be a Roman number or a word, but for two."""
    number = match[2]
    if number not in ("З", "б") and not any(char.isdigit() for char in number):
        return match[0]
    return match[1] + "".join(_DIGIT.get(char, char) for char in number)
