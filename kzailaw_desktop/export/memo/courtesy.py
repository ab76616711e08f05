"""Leave formulas of courtesy out of quoted speeches."""

from __future__ import annotations

import re

_FORMULA = re.compile(
    r"(?:рахмет|рақмет|көп рахмет|спасибо|благодарю|большое спасибо|thank you|құрметті|уважаем\w+|"
    r"қайырлы күн|сәлеметсіз бе|добрый (?:день|вечер)|доброе утро|здравствуйте|good morning|"
    r"назарларыңызға рахмет|доклад окончен|баяндама аяқталды)\b[^.!?]*[.!?…]*",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?…]*[.!?…]+[»\"]?\s*|[^.!?…]+$")
LONGEST = 12  # words; a longer sentence says more than its greeting


def without_courtesy(text: str) -> str:
    """Return the text without greetings and thanks at its beginning and end, "" when it is nothing
    else.

    >>> without_courtesy("Құрметті әріптестер! Жүйелер тіркеледі. Рақмет.")
    'Жүйелер тіркеледі.'
    """
    sentences = _SENTENCE.findall(text)
    while sentences and _is_formula(sentences[0]):
        sentences.pop(0)
    while sentences and _is_formula(sentences[-1]):
        sentences.pop()
    return "".join(sentences).strip()


def _is_formula(sentence: str) -> bool:
    bare = sentence.strip()
    return not bare or (bool(_FORMULA.fullmatch(bare)) and len(bare.split()) <= LONGEST)
