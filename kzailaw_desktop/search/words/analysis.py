"""From text to terms: words with their spans, folding, and a stem per language.

The stem of a word carries a letter for its language (`k`, `r`, `e`), so that a Kazakh and a
Russian stem that happen to look alike do not meet. Spans are code points in the original text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import NamedTuple

import Stemmer

from kzailaw_desktop.search.words import stem_kk

# Letters and digits written out: one class is twice as fast as \w with exceptions, and leaves out
# the raised number of a footnote, which is no part of the word.
_LETTERS = (
    "0-9A-Za-zªµºÀ-ÖØ-öø-ˁͰ-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufefc"
    "\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\U00010000-\U0001efff"
    "\U00020000-\U0003ffff"
)
WORD = re.compile(rf"[{_LETTERS}][{_LETTERS}\u0300-\u036f\u00ad]*(?:['’ʼ][A-Za-zЀ-ӿ]+)?")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
LATIN = re.compile(r"[a-z]")
KAZAKH_LETTERS = frozenset("әғқңөұүһі")
MARK = {"kk": "k", "ru": "r", "en": "e"}

# Latin letters that are taken for Cyrillic ones inside a Cyrillic word, and back.
_TO_CYRILLIC = str.maketrans("abcehikmoptxyəөұ", "авсеһікмортхуәөұ")
_TO_LATIN = str.maketrans("асеһікмоптрхув", "acehikmonmpxyb")
_TIDY = str.maketrans({"ё": "е", "\u00ad": None, "’": "'", "ʼ": "'"})
_CACHE_LIMIT = 200_000


class WordToken(NamedTuple):
    """A word of a text: where it stands, how it looks when folded, and its stem with mark."""

    start: int
    end: int
    word: str
    stem: str


def fold(raw: str) -> str:
    """Return a word as it is compared: NFC, small letters, ё as е, no soft hyphens, one alphabet.

    >>> fold("Ёлка"), fold("Kазақстан"), fold("Қазақстан")
    ('елка', 'казақстан', 'қазақстан')
    """
    word = raw if raw.isascii() else unicodedata.normalize("NFC", raw)
    word = word.lower().translate(_TIDY)
    if not word.isascii() and LATIN.search(word) and CYRILLIC.search(word):
        word = _one_alphabet(word)
    return word


def _one_alphabet(word: str) -> str:
    cyrillic = sum(1 for c in word if "\u0400" <= c <= "\u04ff")
    latin = sum(1 for c in word if "a" <= c <= "z")
    return word.translate(_TO_CYRILLIC if cyrillic >= latin else _TO_LATIN)


class Analyser:
    """Words of one language to stems, remembering what it has seen."""

    def __init__(self, lang: str, stem: Callable[[str], str]) -> None:
        self.lang = lang
        self._mark = MARK[lang]
        self._stem = stem
        self._seen: dict[str, tuple[str, str]] = {}

    def terms(self, raw: str) -> tuple[str, str]:
        """Return the folded word and its marked stem."""
        found = self._seen.get(raw)
        if found is None:
            word = fold(raw)
            if self._mark != "e" and word.isascii() and LATIN.match(word):
                found = (word, ANALYSERS["en"].stem(word))  # dataset is English in any text
            else:
                stem = word if word[:1].isdigit() else self._stem(word)
                found = (word, self._mark + stem)
            if len(self._seen) >= _CACHE_LIMIT:
                self._seen.clear()
            self._seen[raw] = found
        return found

    def stem(self, word: str) -> str:
        """Return the marked stem of a word."""
        return self.terms(word)[1]

    def tokens(self, text: str) -> Iterator[WordToken]:
        """Yield every word of a text in order."""
        seen = self._seen
        for match in WORD.finditer(text):
            raw = match.group()
            word, stem = seen.get(raw) or self.terms(raw)
            yield WordToken(*match.span(), word, stem)

    def pairs(self, text: str) -> list[tuple[str, str]]:
        """Folded words and stems of a text, without places: what the index needs."""
        words = WORD.findall(text)
        seen = self._seen
        for raw in set(words).difference(seen):
            self.terms(raw)
        return [seen[raw] if raw in seen else self.terms(raw) for raw in words]


_russian = Stemmer.Stemmer("russian", 0)
_english = Stemmer.Stemmer("english", 0)


# Snowball takes a rule (правило) for a right (право), and often (часто) for a part (часть).
_RULE = re.compile(r"правил(?:о|а|у|ом|е|ам|ами|ах)?")
_APART = {"часто": "часто", "чаще": "часто", "целом": "целом", "стать": "стать", "стал": "стать"}
_APART |= {"уровень": "уровн", "перечень": "перечн"}
_APART |= {word: word[:-1] for word in ("запись", "видеозапись", "подпись", "перепись", "рукопись")}

# Words some forms of which end as a verb does, so that Snowball cuts them: систем as плачем,
# органа as писана. The adjectives have one such form.
_NOUNS = """
аким актив архив аудит ветеран вызов депозит дефицит диплом журнал инициатив интервал казахстан
канал капитал квартал коллектив кооператив кредит кыргызстан лимит материал мотив норматив обмен
объем опыт орган оригинал основ отдых отзыв перерыв персонал перспектив подъем портал потенциал
прием призыв проблем псевдоним разрыв режим рецидив сигнал систем созыв состав терминал транзит
узбекистан устав филиал экзамен
"""
_ADJECTIVES = "готов допустим закрыт изъят недопустим независим необходим открыт принят скрыт"
_ENDINGS = ("", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах", "ой")
_APART |= {noun + ending: noun for noun in _NOUNS.split() for ending in _ENDINGS}
_APART |= {word: word for word in (*_ADJECTIVES.split(), "граждан")}

# использует, используемый: forms of использовать, of which Snowball leaves two more stems.
_PRESENT = re.compile(
    r"(?<=\w{3})у(?:(?:ет|ют|ешь|ете)(?:ся)?|"
    r"ем(?:ся|[аоы]|ы[йехм]|ыми|ая|ую|о[йем]|ого|ому)?)$"
)

# порядок, ставок, карточек, владелец: порядка, ставка, карточка, владельца.
_FLEETING = re.compile(r"(?<=\w\w[^\Wаеиоуыэюяйь])(?:ок|(?<=[жчш])ек|ец)$")
_FIRM = re.compile(r"(?:восток|висок|кузнец|порок|широк|сорок|строк|[поит]ток)$")

# установлен, отмена: as установленный, отмене.
_SHORT = re.compile(r"(?<=\w{3}ен)[аоы]?$")


def _stem_ru(word: str) -> str:
    if word.startswith("правил") and _RULE.fullmatch(word):
        return "правил"
    if word in _APART:
        return _APART[word]
    if len(word) < 3:
        return word  # ИИ is not и
    if _SHORT.search(word):
        return _SHORT.sub("", word)
    if _FLEETING.search(word) and not _FIRM.search(word):
        word = word[:-2] + ("ь" if word.endswith("лец") else "") + word[-1]
    return str(_russian.stemWord(_PRESENT.sub("овать", word)))


def _stem_en(word: str) -> str:
    return str(_english.stemWord(word))


ANALYSERS = {
    "kk": Analyser("kk", stem_kk.stem),
    "ru": Analyser("ru", _stem_ru),
    "en": Analyser("en", _stem_en),
}


def analyser(lang: str) -> Analyser:
    """Return the analyser of a language; Russian for one that is not known."""
    return ANALYSERS.get(lang, ANALYSERS["ru"])


def languages_of_word(word: str) -> tuple[str, ...]:
    """Return the languages a folded word of a query can be in.

    >>> languages_of_word("құқық"), languages_of_word("право"), languages_of_word("right")
    (('kk',), ('kk', 'ru'), ('en',))
    """
    if not CYRILLIC.search(word):
        return ("en",) if LATIN.search(word) else ("kk", "ru", "en")
    if KAZAKH_LETTERS.intersection(word):
        return ("kk",)
    return ("kk", "ru")


_STOPWORDS = """
және мен пен бен да де та те үшін туралы бойынша бұл осы сол ол деп әрі немесе не ғана болып
табылады бір кім кімге кімнің қандай қалай қашан қайда неге керек ме ма бе па пе қай
и в во на с со к ко по о об обо от до из за для при не что как а но или же бы ли то это этот эта
эти его ее их у над под между через кто где когда какой какая какое какие каких чем чего нужно
можно
the a an of and or to in on for by with is are be as at from that this which what who how when
where why does do can must should
"""

_ASKING = """
мой моя мое мои моего моей моих моим моими моем мою твой твоя твое твои его её наш наше наши нашего
нашим наших ваш ваша ваше ваши вашего вашей сам сама само сами самого меня мной тебя тебе
положено полагается бывает бывают дают дадут дать хочу хочет хотят могу можем придется пришлось
получается собираюсь теме установлено установлен гласит
менің сенің біздің сіздің маған саған бізге сізге мені сені бізді сізді менде өзім өзімнің мына
керекпін бере береді береміз қылу қалады қалса келсе келеді жатыр
mine yours ours myself yourself want wants anyone someone something
кімдер кімді кіммен нені немен қайсы неліктен неше қанша қаншалықты қайдан неден қажет тиіс мүмкін
ба бола болады болса болған болып болу бар жоқ емес ал ала алады алатын алуы деген дейді айтады
айтылған арқылы кезінде кезде ретінде барысында сияқты дейін кейін жөнінде жайлы жайында қатысты
егер мұндай сондай осындай оның олар олардың оған олар өз өзі барлық бүкіл кейбір тек өте енді
сонымен осыған соған ішінде бірақ қоса олай қарамастан сондықтан ретте алдымен әсіресе қана алайда
тұрғыдан тұрғыда осылайша әрбір әйтпесе арасындағы дейінгі яғни онда тағы тіпті өйткені бәрі
дегеніміз дегенді дегенге дегеннің қарай орай соң бойы екен еді ғой арасында аламын аламыз
кого кому кем куда откуда почему зачем сколько насколько каким какими какую каком чему надо нельзя
если должен должна должно должны может могут есть быть будет будут был была было были бы является
иные таких того пожалуйста образом учитывая согласно каждый любой кроме дальше хотя перед пока наша
нашей поскольку частности теперь никаких наверное потом после наряду некоторые тому совсем конечно
становится несмотря поводу никогда намного тогда внутри нигде причем вследствие посредством вообще
относительно иначе помимо всякий ради при
считается считаются раз нужен нужна нужны скольких взять взяли берут возьмут идет идут пришел пришла
называется называют понимается понимают собой себя себе помощью путем среди вместо какого какому
являются следует случае случаях такое такой такая такие чтобы также том тем так свой своих своей
который которая которое которые которых которой этого этом этой этих ни разве неужели он она оно они
них ней него нас нам вы вас мы мне меня вам там здесь тут уже еще только лишь очень даже тоже именно
все всех всего всем поэтому потому однако либо касательно говорит говорится говорят сказал
сказала сказано сказали значит означает делать делает сделать имеет имеют
into it its was were been being these those there whom whose did could may might shall would will
has have had not no if any about between under over their they them such also both each all some
than then so but only very just i you he she we me my your our us him his her please tell say says
given however since although towards across despite furthermore beside cannot already especially
after another otherwise still instead therefore thus moreover able though every itself everyone
mean means meant there whether because while other others
give gives given gave take takes taken took back
said during according regarding concerning upon through without within get
"""


def query_language(text: str) -> str:
    """Return the language a query was most likely written in.

    >>> query_language("23-бап"), query_language("право"), query_language("right"), query_language("17")
    ('kk', 'ru', 'en', '')
    """
    low = text.lower()
    if KAZAKH_LETTERS.intersection(low) or re.search(r"\bба[бп]", low):
        return "kk"
    if CYRILLIC.search(low):
        return "ru"
    return "en" if LATIN.search(low) else ""


STOPWORDS = frozenset(_STOPWORDS.split())
FUNCTION_WORDS = STOPWORDS.union(_ASKING.split())
"""Words that only build a question, in all three languages: nothing is looked for by them."""
