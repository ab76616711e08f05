"""An act as a text names it, and the names of a text found by where they stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from kzailaw_desktop.citations.actnames.known import known
from kzailaw_desktop.citations.tokens.clean import clean

# «внесены Законом РК», «ҚР Заңымен өзгертілді»: the amending act, not the amended one.
_INSTRUMENTAL = re.compile(
    r"^(?:[\w-]+(?:ым|им)\s+)*(?:закон|указ|приказ)(?:ом|ами)\b|^постановлени(?:ем|ями)\b|"
    r"(?:заңы?|қаулысы|жарлығы|бұйрығы)[мпб]ен$",
    re.IGNORECASE,
)
# Nouns of agreements and statutes of companies: their points are no provisions of acts.
CONTRACT = re.compile(
    r"договор|контракт|соглашени|устав|протокол|оферт|шарт|келисим|жаргы|хаттама|agreement|contract|"
    r"charter|protocol|bylaw|articles of "
)


# Nouns that a text uses of instruments only, when it writes them with a capital letter.
_TREATY = re.compile(
    r"пакт|харти|конвенц|деклараци|протокол|соглашени|договор|регламент|статут|директив|"
    r"covenant|charter|convention|declaration|protocol|agreement|treaty|regulation|directive|statute"
)


@dataclass(frozen=True, slots=True)
class ActName:
    """An act as a text names it.

    `key` says which well-known act it is, `relative` that it is named by pointing only: "self"
    (настоящий, осы), "that" (указанный), "main" (комментируемый, or the bare word «Закон»).
    """

    text: str  # as written, on one line
    start: int
    end: int
    noun: str  # "law", "code", "constitution", "other"
    lang: str
    key: str = ""
    relative: str = ""
    title: str = ""  # letters of the title only
    topic: str = ""  # letters of an unquoted title, perhaps with words too many
    number: str = ""  # "230-viii"
    date: str = ""  # "2013-05-21"
    foreign: bool = False
    weak: bool = False  # «договора», «келісімнің»: an act only when an article of it is cited
    constitutional: bool = False  # «конституционный закон»: a kind of law of its own
    common: bool = False  # «правила о залоге»: a common noun without a title
    loose: bool = False  # capitals of which only their place says that they name an act
    reach: int = 0  # where the brackets end that define a short name for it

    @property
    def behind(self) -> int:
        """Where the name ends, the definition of a short name included."""
        return max(self.end, self.reach)

    @property
    def amends(self) -> bool:
        """Whether the act is named as the one by which something was changed."""
        titled = self.title or self.topic or self.key
        return not titled and bool(_INSTRUMENTAL.search(self.text))

    @property
    def is_treaty(self) -> bool:
        """Whether a bare noun still names an instrument: «Международный пакт», «Хартия»."""
        return self.noun == "other" and not self.common and bool(_TREATY.search(clean(self.text)))

    @property
    def is_contract(self) -> bool:
        """Whether the noun is that of an agreement between persons, without a title of an act."""
        named = self.title or self.topic or self.key or self.foreign
        return self.noun == "other" and not named and bool(CONTRACT.search(clean(self.text)))

    @property
    def is_between_persons(self) -> bool:
        """Whether even a chapter of it is none of an act: «Договор поставки, раздел 3»."""
        if not self.is_contract:
            return False
        titled = " " in self.text and self.text[0].isupper()  # «Факультативного протокола»
        return not titled or bool(re.search(r"договор|контракт|contract|шарт", clean(self.text)))

    @property
    def profile(self) -> str:
        """ "B" for the codes whose "1." is a часть/бөлік."""
        return "B" if self.key and known()[self.key].profile == "B" else ""

    @property
    def identity(self) -> str:
        """What tells the act from another: equal for two names of it, as far as they say."""
        return self.key or self.title or self.number or self.topic or clean(self.text)


@lru_cache(4096)  # a text names the same acts again and again
def letters(text: str) -> str:
    """Return a title as its folded letters and digits only, for comparing."""
    return re.sub(r"[^\w]|_", "", clean(text))


def one_line(text: str, start: int, end: int) -> str:
    """Return the words between two offsets on one line."""
    return " ".join(text[start:end].split())


_KAZAKH_LETTERS = frozenset("әғқңөұүһіӘҒҚҢӨҰҮҺІ")
_KAZAKH_WORD = re.compile(
    r"бап|баб[ынт]|тармак|тармаг|заны?н|туралы|казакстан республикасы|(?<!\w)кр(?!\w)"
)


def is_kazakh(text: str, cleaned: str, start: int, end: int) -> bool:
    """Tell whether the words around a place are Kazakh: «кодекс» is a word of both languages."""
    low, high = max(0, start - 40), end + 40
    return bool(_KAZAKH_LETTERS.intersection(text[low:high])) or bool(
        _KAZAKH_WORD.search(cleaned, low, min(high, len(cleaned)))
    )


class ActNames:
    """The act names of a text, found by where they begin and end."""

    def __init__(self, names: Sequence[ActName]) -> None:
        self.all = list(names)
        self._by_start = {n.start: n for n in self.all}
        self._starts = [n.start for n in self.all]

    def starting_at(self, offset: int) -> ActName | None:
        """Return the name that begins at an offset."""
        return self._by_start.get(offset)

    def before(self, offset: int) -> ActName | None:
        """Return the last name that begins before an offset."""
        i = bisect_right(self._starts, offset - 1)
        return self.all[i - 1] if i else None
