"""Kazakh words of citations, in the folded form of `clean` (ң is н, ғ is г, қ is к, і is и …)."""

from __future__ import annotations

from kzailaw_desktop.domain import UnitKind as K

# Endings after the possessive (-ы/-і) and after the bare stem; a scanned "ң" may be "ц".
_OWN = r"(?:|н|на|не|нын|нин|ныц|ниц|нда|нде|ндагы|ндеги|ндегиге|нан|нен|мен|менен|ндай)"
_PLURAL_OWN = r"(?:|ы|и)" + _OWN
_CASES = r"(?:|тын|тин|ты|ти|ка|ке|та|те|тагы|теги|тан|тен|пен|мен|нын|нин|ны|ни|га|ге|да|де|дан|ден|дагы|деги|дын|дин|ды|ди)"


def _forms(bare: str, own: str, plural: str) -> tuple[str, str]:
    """Patterns of the singular and the plural of a noun."""
    return rf"{bare}{_CASES}|{own}{_OWN}", rf"{bare}{plural}(?:{_CASES}|{_PLURAL_OWN})"


_NOUNS = (
    ("бап", "бабы", "тар", K.ARTICLE),
    ("тармак", "тармагы", "тар", K.PARAGRAPH),
    ("тармакша", "тармакшасы", "лар", K.POINT),
    ("болик", "болиги", "тер", K.SUBPARAGRAPH),
    ("абзац", "абзацы", "тар", K.INDENT),
    ("тарау", "тарауы", "лар", K.CHAPTER),
    ("параграф", "параграфы", "тар", K.SECTION),
    ("болим", "болими", "дер", K.TITLE),
    ("косымша", "косымшасы", "лар", K.ANNEX),
)
UNITS: tuple[tuple[str, K, str], ...] = tuple(
    (pattern, kind, number)
    for bare, own, plural, kind in _NOUNS
    for pattern, number in zip(_forms(bare, own, plural), ("s", "p"), strict=True)
)
# «бабта», «бабтың»: a common misspelling of бапта, баптың.
UNITS += ((r"баб(?:тын|та|тагы|ка|тан|пен|ты)", K.ARTICLE, "s"), (r"бабтар\w*", K.ARTICLE, "p"))
ABBREVIATIONS: dict[str, K] = {"б": K.ARTICLE, "т": K.PARAGRAPH, "тш": K.POINT}
SENTENCE = r"сойлем\w*"

_ONES = {
    "биринши": 1, "екинши": 2, "ушинши": 3, "тортинши": 4, "бесинши": 5, "алтыншы": 6,
    "жетинши": 7, "сегизинши": 8, "тогызыншы": 9,
}  # fmt: skip
ORDINALS: dict[str, int] = {
    **_ONES, "оныншы": 10, "жиырмасыншы": 20, "отызыншы": 30, "кыркыншы": 40,
}  # fmt: skip
TENS = {"он": 10, "жиырма": 20, "отыз": 30, "кырык": 40}
NUMERAL_ENDINGS = frozenset({"ши", "шы", "инши", "ыншы", "нши", "ншы"})

CONJUNCTIONS = frozenset(
    {"жане", "немесе", "не", "сондай", "ак", "мен", "бен", "пен", "болмаса", "иа"}
)
SELF = r"осы"
THAT = r"аталган|корсетилген|бул|сол|аталмыш|айтылган"
INTERPOSED = r"жана|косымша|тиисинше|асиресе"
# «31 баптан тұрады»: a count, not a provision.
COUNTING = r"тур(?:ады|атын|ган|ды)|куралады|куралган|камти\w+|бар|болды|каралды|енгизилди"
NOT_OF = r"кесте\w*|жоспар\w*|бюджет\w*|хаттама\w*"
# Nouns that name acts, in any case.
_ACT_ENDINGS = (
    r"(?:|ы|и|нын|нин|дын|дин|тын|тин|ынын|инин|га|ге|ка|ке|ына|ине|на|не|да|де|та|те|ында|инде|"
    r"ындагы|индеги|дагы|деги|тагы|теги|нан|нен|тан|тен|дан|ден|ынан|инен|мен|пен|бен|ымен|имен|"
    r"(?:ы|и)?(?:мыз|миз)(?:|дын|дин|да|де|дагы|деги|га|ге|дан|ден|ды|ди|бен)|"
    r"ды|ди|ты|ти|ын|ин|сы|си|сынын|синин|сына|сине|сында|синде|сындагы|синдеги|сын|син|сымен|"
    r"симен|нда|сынан|дар\w*|дер\w*|тар\w*|тер\w*|лар\w*|лер\w*)"
)
_ACT_STEMS = (
    "зан|кодекс|конституция|конвенция|жарлы[кг]|каулы|буйры[кг]|ереже|кагида|регламент|директива|"
    "низам|келисимшарт|келисим|хаттама|жаргы"
)
ACTS = (
    rf"(?:{_ACT_STEMS}){_ACT_ENDINGS}|шарт(?:|тын|ка|та|ты|ы|ынын|ында|ына)|"
    r"крз|заннама\w*"
)
