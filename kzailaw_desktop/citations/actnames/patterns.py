"""Patterns of what stands around the noun of an act, in the folded form of `clean`."""

from __future__ import annotations

import re

from kzailaw_desktop.citations.actnames.known import spaced

STATE = (
    r"республики казахстан|рк|р\. ?казахстан|казахстана|республики|"
    r"о республике казахстан"
)
FOREIGN_RU = (
    r"российской федерации|рф|россии|республики беларусь|беларуси|кыргызской республики|кыргызстана|"
    r"республики узбекистан|узбекистана|таджикистана|кнр|китая|республики корея|южной кореи|"
    r"европейского союза|ес|евросоюза|сша|германии|франции|японии|вьетнама|италии|великобритании|"
    r"украины|грузии|армении|азербайджана|турции|снг|оон|совета европы|еаэс|сингапура|эстонии"
)
_FOREIGN_KK = (
    r"ресей|беларусь|озбекстан|кыргыз|кытай|корея|еуропалык одак|еуропа кенес|ео|акш|германия|"
    r"франция|жапония|италия|улыбритания|тмд|буу|еаэо"
)
_DATE_RU = r"от (?P<date>\d{1,2} [а-я]+ \d{4}|\d\d\.\d\d\.(?:\d{4}|\d\d))(?: ?(?:года|г\.?))?"
_NUMBER = r"(?:№|n|no\.?) ?\d[\w/-]*(?: ?(?:зрк|крз))?|\d{1,4}-[ivxхі]+(?: ?(?:зрк|крз))?"
_TITLE = r"«[^«»]{2,260}(?:«[^»]{1,120}»[^»]{0,120})?»"
_TOPIC = (
    r"(?:о|об|обо)(?: (?!в |на |с |для |при |от |по |к |не |что |как |которы|этом|том |них |нем |ней |себе|чем |ком |ст[ .]|п[ .]|пп[ .]|гл[ .]|стать|пункт|подпункт|глав|част[ьи] )[а-я-]{2,}"
    r"(?<!ет)(?<!ит)(?<!ют)(?<!ят)(?<!ся)(?<!ено)(?<!ены)(?<!ый)(?<!ий)(?<!ая)(?<!ое)(?<!ые)"
    r"(?<!ие)(?<!ть)){1,10}"
)
# Whose act it is, before its date: «Приказом министра юстиции от …».
_OFFICE = (
    r"(?:и\. ?о\. )?(?:министра|президента|правительства|председателя|руководителя|акима|правления|"
    r"верховного суда|конституционного суда|конституционного совета|национального банка|маслихата)"
    r"(?: (?!от |о |об )[а-я-]+){0,8}?(?= (?:от \d|№|рк|республики|«)|,? \()"
)
AFTER_RU = spaced(
    rf"(?:,? (?:(?P<foreign>{FOREIGN_RU})|(?P<state>{STATE})|(?:{_DATE_RU})|"
    rf"(?P<number>{_NUMBER})|(?P<title>{_TITLE})|(?P<topic>{_TOPIC})|"
    rf"(?P<office>{_OFFICE})|"
    r"(?P<union>\((?:ес|еаэс)\) ?(?:№ ?)?\d+/\d+))(?!\w))"
)
# «Правилами оказания государственной услуги (пункт 7)»: what the rules are about.
SUBJECT_RU = spaced(r"(?: (?!от |№|утвержд|принят|установ|определ)[а-я-]{3,}){1,8}?(?= ?\()")
# How the titles of laws begin: words in quotation marks that do not are a quotation.
TITLE_OF_LAW = re.compile(r"«(?:(?:о|об|обо|вопросы|некоторые|on|для)\s|[^«»]{2,120}туралы)")
# One more act of a list: «законами «О …» и «О …»», «от 4 мая № 1 и от 5 мая № 2».
NEXT_RU = spaced(
    rf",? (?:и |а также )?(?:(?P<title>{_TITLE})|{_DATE_RU} (?P<number>{_NUMBER}))(?!\w)"
)
# Words that are no part of an act's name although they end as adjectives do.
_NOT_AN_ADJECTIVE = (
    r"(?!стать|част|глав|пункт|подпункт|абзац|раздел|этого|того|его|нашей|своей|всей|ней|"
    r"перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|одиннадц|двенадц|\w+надцат|двадцат|"
    r"тридцат|сороков|пятидесят|котор|одно[йг]|друго|такого|также|нарушени)"
)
BEFORE_RU = spaced(
    r"(?<![а-я])(?:(?P<self>настоящ\w+)|(?P<main>комментируем\w+|обсуждаем\w+|рассматриваем\w+|"
    r"анализируем\w+|исследуем\w+|нашего?|наш)|"
    r"(?P<that>эт(?:от|ого|ому|им|ом|ой|а|у)(?: же)?|данн\w+|указанн\w+|назван\w+|вышеуказанн\w+|"
    r"вышеназван\w+|упомянут\w+|т(?:ого|ому|ем|ом|от) же|последн\w+)|"
    r"(?P<constitutional>конституционн\w+)|"
    r"(?P<more>нов\w+|действующ\w+|принят(?:ый|ого|ому|ым|ом)|федеральн\w+|модельн\w+|"
    r"отраслев\w+|единого|общего|проект(?:а|е|у|ом)?|"
    rf"{_NOT_AN_ADJECTIVE}[а-я-]{{3,}}(?<!нн)(?:ого|его|ому|ему|ой|ей|ым|им|ый|ий|ая|ом|ем))) $"
)
_KAZAKH_DATE = r"(?:\d{4} (?:жылгы|ж\.) \d{1,2} [а-я]+|\d\d\.\d\d\.\d{4})"
_FEDERAL_KK = r"(?:\d{1,3} ?- ?(?:фз|фкз),? )?"
_KAZAKH_KINDS = r"жана|халыкаралык|модельдик|уздик|типтик|нормативтик|федералдык|федералды"
BEFORE_KK = spaced(
    r"(?:(?P<title>» ?)(?:\([^()]{0,60}\) )?(?:(?:бурынгы|колданыстагы|ески|тиисти) )?)?"
    rf"(?:(?:{_KAZAKH_DATE}|№ ?\S+(?: крз)?|\d{{1,4}}-[ivxхі]+(?: крз)?),? )*"
    r"(?P<state>(?:казакстан республикасы(?:нын)?|кр|республика(?:нын)?) )?"
    rf"(?P<foreign>(?:{_FOREIGN_KK})(?:-?\w+)? (?:\w+ )?|\((?:ео|еаэо)\) ?(?:№ ?)?\d+/\d+ )?"
    rf"(?:(?:{_KAZAKH_DATE}|№ ?\S+(?: крз)?),? )*{_FEDERAL_KK}"
    r"(?:\([^()]{0,40}(?:колданыс|енгиз|бастап)[^()]{0,60}\) )?"  # «№ 157-VII (01.01.2023 бастап қолданысқа енгізіледі) Заңымен»
    r"(?:(?P<self>осы)|(?P<main>карастырылып отырган|талданып отырган|комментарийленетин)|"
    r"(?P<that>аталган|корсетилген|бул|сол|айтылган))? ?"
    rf"(?:(?:{_KAZAKH_KINDS}|(?P<constitutional>конституциялык)) )?$"
)
UNQUOTED_KK = re.compile(
    r"(?:(?<![\w-])(?!сайкес |бойынша |туралы |корсетилген |козделген |белгиленген |негизинде )"
    r"[а-я][а-я-]* +){1,6}туралы *$"
)
# «Ақпараттандыру объектілерін сыныптау қағидаларының 15-тармағы»: rules named by what they are
# about, the first word with a capital.
RULES_KK = re.compile(
    r"(?:кагида|ереже|нускаулы|адистеме|стандарт)(?:лар|лер|тар|тер)?(?:ы|и|ын|ин)"
)
SUBJECT_KK = re.compile(
    r"(?<![\w»\")-])[А-ЯӘҒҚҢӨҰҮҺІ](?![А-ЯӘҒҚҢӨҰҮҺІ])[\w-]+(?: [а-яәғқңөұүһі][\w-]+){1,8} $"
)
KINDS_KK = spaced(rf"(?<!\w)(?:{_KAZAKH_KINDS}) $")
BILL = spaced(r" жоба\w*")  # «заң жобасының 3-бабында»
STATE_AFTER = spaced(rf" (?:(?P<foreign>{FOREIGN_RU})|(?:{STATE}))(?!\w)")
STATE_BEFORE = spaced(r"(?<!\w)(?:кр|казакстан республикасы(?:нын)?) $")
SELF_BEFORE = spaced(r"(?:настоящ\w+|осы) $")

_MONTHS = {
    "январ": 1, "феврал": 2, "март": 3, "апрел": 4, "ма": 5, "июн": 6, "июл": 7, "август": 8,
    "сентябр": 9, "октябр": 10, "ноябр": 11, "декабр": 12,
    "кантар": 1, "акпан": 2, "наурыз": 3, "сауир": 4, "мамыр": 5, "маусым": 6, "шилде": 7,
    "тамыз": 8, "кыркуйек": 9, "казан": 10, "караша": 11, "желтоксан": 12,
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
_DATE_WORDS = re.compile(r"(\d{1,2}) +([а-яa-z]+),? +(\d{4})|([a-z]+) +(\d{1,2}),? +(\d{4})")
_DATE_KK = re.compile(r"(\d{4}) *(?:жылгы|ж\.) *(\d{1,2}) +([а-я]+)")
_DATE_DIGITS = re.compile(r"(\d\d)\.(\d\d)\.(\d{4}|\d\d(?!\d))")
_CENTURY = 60  # «от 02.06.20» is of 2020, «от 10.03.98» of 1998


def _month(word: str) -> int:
    """Return the month of a word in any case; the longest stem that fits."""
    fitting = [stem for stem in _MONTHS if word.startswith(stem)]
    return _MONTHS[max(fitting, key=len)] if fitting else 0


def date_in(folded: str) -> str:
    """Return the first date in cleaned words, in the ISO form; "" when there is none.

    >>> date_in("от 21 мая 2013 года"), date_in("2025 жылгы 17 карашадагы")
    ('2013-05-21', '2025-11-17')
    """
    if m := _DATE_DIGITS.search(folded):
        day, month, year = m.groups()
        if len(year) == 2:
            year = f"{20 if int(year) < _CENTURY else 19}{year}"
        return f"{year}-{month}-{day}"
    if m := _DATE_KK.search(folded):
        year, day, word = m.groups()
    elif m := _DATE_WORDS.search(folded):
        day, word, year = m[1] or m[5], m[2] or m[4], m[3] or m[6]
    else:
        return ""
    number = _month(word)
    return f"{year}-{number:02}-{int(day):02}" if number and int(day) < 32 else ""


def roman_folded(number: str) -> str:
    """Return a registration number with its Roman part in Latin letters."""
    digits, _, roman = number.partition("-")
    return f"{digits}-{roman.translate(str.maketrans('хіи', 'xii'))}" if roman else digits


def number_in(words: str) -> str:
    """Return the registration number in cleaned words: «№ 230-viii зрк» → "230-viii"."""
    m = re.search(r"\d+(?:-[a-zхіи]+)?", words)
    return roman_folded(m[0]) if m else ""
