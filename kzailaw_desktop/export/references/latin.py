"""Write Kazakh and Russian names in Latin letters for English documents."""

from __future__ import annotations

import re

# BGN/PCGN for Russian and the usual passport forms for the letters of Kazakh alone.
_LETTERS = {
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "yo",
    "ж": "zh", "з": "z", "и": "i", "й": "y", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n",
    "ң": "n", "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u",
    "ү": "u", "ф": "f", "х": "kh", "һ": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ъ": "", "ы": "y", "і": "i", "ь": "", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip


def latin(name: str) -> str:
    """Return a name in Latin letters; what is Latin already stays.

    >>> latin("Аққожина Б.Б.")
    'Akkozhina B.B.'
    """

    def letter(match: re.Match[str]) -> str:
        own = match[0]
        made = _LETTERS[own.lower()]
        return made.capitalize() if own.isupper() else made

    return re.sub("[" + "".join(_LETTERS) + "]", letter, name, flags=re.IGNORECASE)


def english_quotes(text: str) -> str:
    """Return the quotation marks of English: “…” outside, ‘…’ inside."""
    depth, made = 0, []
    for letter in text:
        if letter in "«„":
            made.append("“" if depth % 2 == 0 else "‘")
            depth += 1
        elif letter == "»" and depth:
            depth -= 1
            made.append("”" if depth % 2 == 0 else "’")
        else:
            made.append(letter)
    return "".join(made)
