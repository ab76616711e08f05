"""A stemmer for Kazakh.

Suffixes are taken off from the right, as the grammar allows them to follow one another and as
vowel harmony and the last sound before them allow them to look. Of all ways to take a word apart
the one with a root that is known (`resources/search/stems.kk.toml`) and the likeliest suffixes
wins. Derivatives such as `құқықтық` keep a stem of their own.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache

from kzailaw_desktop import paths
from kzailaw_desktop.search.words.suffixes_kk import (
    BACK,
    ENDINGS,
    FRONT,
    LONGEST,
    NOUN,
    VERB,
    VOWELS,
    Suffix,
)

_HARD = str.maketrans({"б": "п", "г": "к", "ғ": "қ"})
_SOUNDS = str.maketrans({"я": "йа", "ю": "йу", "ё": "йо", "э": "е"})
_KNOWN = 6.0  # worth of a root that is known, and of each of its letters
_LETTER = 1.0
_INFINITIVE = "у"  # the stem of a verb ends so: `ет` is meat, `ету` to do
_LEAST = 0.3  # worth that an analysis must pass, or the word stays whole
_BARE = 5.0  # worth of a verb without any ending: rare, so less
_LONGEST_WORD = 40
_SYLLABIC = VOWELS | frozenset("иу")
_EITHER_HARMONY = ("в", "нк", "кт", "рк", "ск")  # loans: Тоқаевтың, Сарсеновке, банктер
_CAUSATIVE = ("дыр", "дір", "тыр", "тір")  # айналдыр: a verb, listed or not
_GAINS = ("акті", "ъекті", "ьекті", "оекті", "пекті", "лекті", "фекті")  # loans: акт, актілер
_MADE = re.compile("ул$|[^ыі]ш$")  # before ы/і no root of its own: шектеулі, төреші
_END_CLUSTERS = """
бл бр бь вр вь гл гр др дь жь зл зм зь йк йн йқ кл кр кс кт лк лм лп лт лқ ль мп мь
нд нк нс нт нц нқ нь пл пр пс пт пь рв рж рк рл рм рн рп рс рт рқ рц рш рь ск сл ст сь сқ
тр ть фл фр фт фь хт шт қт йс йт
"""
_CLUSTERS = frozenset(_END_CLUSTERS.split())  # two consonants that a root may end in


class StemWords:
    """What is known of single words."""

    def __init__(self, data: dict[str, str]) -> None:
        def listed(name: str) -> frozenset[str]:
            return frozenset(_sounds(word) for word in data.get(name, "").split())

        self.nouns = listed("legal") | listed("nominals") | listed("syncope")
        self.nouns |= {noun[:-1] for noun in self.nouns if _loses_last(noun)}
        self.syncope = {_without_last_vowel(root): root for root in listed("syncope")}
        self.separate = listed("separate")
        self.verbs = listed("verbs") | self.separate
        self.active = {verb: self._active(verb) for verb in self.verbs}
        # Listed as nouns for the endings they take as nouns do (отырмын), and verbs all the same.
        self.upright = frozenset(("отыр", "тұр", "жүр", "қой"))
        self.irregular = {word: word for word in listed("closed")}
        for line in data.get("irregular", "").splitlines():
            forms = [_sounds(form) for form in line.split()]
            for form in forms:
                self.irregular.setdefault(form, forms[0])

    def _active(self, verb: str) -> str:
        """Return a listed passive by its active root: оқытыл → оқыт."""
        if verb in self.separate:
            return verb
        for size in (2, 1):
            root, voice = verb[:-size], verb[-size:]
            between = root[-1:] in VOWELS
            if root in self.verbs and (voice in ("ыл", "іл") or (between and voice in "лн")):
                return root
        return verb


@cache
def words() -> StemWords:
    """Return the word lists that come with the program."""
    file = paths.resources() / "search" / "stems.kk.toml"
    return StemWords(tomllib.loads(file.read_text(encoding="utf-8")))


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """Return the part of a folded Kazakh word that its forms share.

    >>> {stem(w) for w in ("құжаттарымызда", "құжатты", "құжат")}
    {'құжат'}
    >>> stem("пайдаланылатын") == stem("пайдаланған")
    True
    >>> stem("құқықтық") == stem("құқық")
    False
    """
    if len(word) < 2 or len(word) > _LONGEST_WORD:
        return word
    return _stem(_sounds(word), words())


def _sounds(word: str) -> str:
    """я, ю, ё and э by their sounds, so that a suffix can begin inside them."""
    return word.translate(_SOUNDS)


def _stem(word: str, known: StemWords) -> str:
    irregular = known.irregular.get(word)
    if irregular is not None:
        return irregular
    if word in known.nouns and word not in known.upright:
        return _tidy(word)
    best, root = _LEAST, word
    if word in known.verbs:
        best, root = _BARE + _LETTER * len(word), _infinitive(known.active[word])
    for score, candidate in _analyses(word, known):
        if score > best:
            best, root = score, candidate
    return root if root.endswith(_INFINITIVE) else _tidy(root)


def _tidy(root: str) -> str:
    """One shape for a root: hard at the end, and loans without what they lose or gain."""
    if root[-1] == "ь" or root.endswith(_GAINS) or (len(root) > 3 and root[-1] == root[-2]):
        root = root[:-1]
    return root[:-1] + root[-1].translate(_HARD)


def _loses_last(root: str) -> bool:
    """Loans that drop their last letter before a suffix: модель, процесс."""
    return root[-1] == "ь" or (len(root) > 3 and root[-1] == root[-2] and root[-1] not in VOWELS)


def _infinitive(root: str) -> str:
    """Return a verb as the dictionary has it: ал, алу; оқы, оқу."""
    return root.rstrip("ыі") + _INFINITIVE


def _without_last_vowel(root: str) -> str:
    at = max(i for i, c in enumerate(root) if c in VOWELS)
    return root[:at] + root[at + 1 :]


def _analyses(word: str, known: StemWords) -> list[tuple[float, str]]:
    """Return every way to take suffixes off: score and root."""
    found: list[tuple[float, str]] = []
    pending: list[tuple[str, str, float, bool]] = [(word, "end", 0.0, True)]
    seen: dict[tuple[str, str, bool], float] = {}
    while pending:
        rest, after, score, sure = pending.pop()
        for size in range(1, min(LONGEST, len(rest) - 2) + 1):
            for suffix in ENDINGS.get(rest[-size:], ()):
                if after not in suffix.before:
                    continue
                left = rest[:-size] + suffix.restore
                if not _fits(left, suffix) or _is_derived(left, suffix, known):
                    continue
                total = score + suffix.worth
                certain = sure and suffix.sure
                state = (left, suffix.slot, certain)
                if seen.get(state, -99.0) >= total:
                    continue
                seen[state] = total
                pending.append((left, suffix.slot, total, certain))
                found += _roots(left, suffix, total, certain, known)
    return found


def _is_derived(left: str, suffix: Suffix, known: StemWords) -> bool:
    """Tell whether what looks like "we did" makes an adjective of a noun: ауылдық, құқықтық."""
    return suffix.slot == "past" and suffix.text[-1] in "қк" and left in known.nouns


def _fits(left: str, suffix: Suffix) -> bool:
    """Tell whether a suffix may follow: the last sound before it, and harmony."""
    last = left[-1]
    if suffix.after == "vowel":
        if last not in VOWELS:
            return False
    elif suffix.after == "consonant":
        if last in VOWELS:
            return False
    elif suffix.after and last not in suffix.after:
        return False
    if not suffix.harmony or left.endswith(_EITHER_HARMONY):
        return True
    for letter in reversed(left):
        if letter in BACK:
            return suffix.harmony == "back"
        if letter in FRONT:
            return suffix.harmony == "front"
        if letter in "иу":  # of either kind
            return True
    return True


def _roots(
    left: str, suffix: Suffix, score: float, certain: bool, known: StemWords
) -> list[tuple[float, str]]:
    """Return what is left as a root: known ones, restored ones, or an unknown one if it can be
    one."""
    if not suffix.rooted:
        return []
    found = []
    if suffix.root == NOUN:
        if left in known.nouns:
            found.append(left)
        hard = left[:-1] + left[-1].translate(_HARD)
        if suffix.text[0] in VOWELS and hard != left and hard in known.nouns:
            found.append(hard)
        restored = known.syncope.get(hard) if suffix.text[0] in VOWELS else None
        if restored:
            found.append(restored)
    else:
        found += _verb_roots(left, known)
    if found:
        worth = score + _KNOWN
        if suffix.root == NOUN and left not in known.upright:
            return [(worth + _LETTER * len(root), root) for root in found]
        return [(worth + _LETTER * len(r), _infinitive(known.active.get(r, r))) for r in found]
    if not certain:
        return []
    root = left if suffix.root == NOUN else _infinitive(left)
    return [(score + _unknown(left, suffix), root)]


def _verb_roots(left: str, known: StemWords) -> list[str]:
    causative = len(left) > 4 and left.endswith(_CAUSATIVE)
    found = [left] if causative or left in known.verbs else []
    hard = left[:-1] + left[-1].translate(_HARD)
    if hard in known.verbs:
        found.append(hard)
    return found


def _unknown(left: str, suffix: Suffix) -> float:
    """Return how likely a root that is not known is: length, a vowel, a bearable end."""
    size = len(left)
    if size < 3 or not _SYLLABIC.intersection(left):
        return -99.0
    if suffix.text[0] in "ыі" and _MADE.search(left):
        return -99.0
    score = -1.5 if size == 3 else (-0.4 if size == 4 else 0.0)
    if not _SYLLABIC.intersection(left[-2:]) and left[-2:] not in _CLUSTERS:
        score -= 2.0
    if suffix.root == VERB and left[-1] in "оөүұ":
        score -= 2.0
    return score
