"""The words by which parts of a scholarly article are known, in three languages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kzailaw_desktop.text import fold_lookalikes

# Role -> headings, lower case. The first language that fits is not asked: words tell enough.
HEADINGS: dict[str, tuple[str, ...]] = {
    "abstract": (
        "аңдатпа",
        "андатпа",
        "аннотация",
        "түйіндеме",
        "түйін",
        "резюме",
        "реферат",
        "abstract",
        "annotation",
        "summary",
        "қысқаша мазмұны",
    ),
    "keywords": (
        "түйін сөздер",
        "түйінді сөздер",
        "тірек сөздер",
        "кілт сөздер",
        "негізгі сөздер",
        "кілттік сөздер",
        "ключевые слова",
        "опорные слова",
        "keywords",
        "key words",
        "key-words",
    ),
    "body": (
        "кіріспе",
        "введение",
        "introduction",
        "өзектілігі",
        "актуальность",
        "relevance",
        "зерттеу әдістері",
        "зерттеу әдістері мен материалдары",
        "материалдар мен әдістер",
        "материалдар және әдістер",
        "зерттеу материалдары мен әдістері",
        "әдіснама",
        "әдістер",
        "методы",
        "методы исследования",
        "методология",
        "материалы и методы",
        "материалы и методы исследования",
        "методы и материалы",
        "методология исследования",
        "methods",
        "materials and methods",
        "methodology",
        "methods and materials",
        "research methods",
        "materials and methods of research",
        "әдебиетке шолу",
        "әдебиеттерге шолу",
        "әдеби шолу",
        "обзор литературы",
        "обзор",
        "literature review",
        "theoretical background",
        "background",
        "талқылау",
        "обсуждение",
        "discussion",
        "талдау",
        "анализ",
        "analysis",
        "нәтижелер",
        "зерттеу нәтижелері",
        "результаты",
        "результаты исследования",
        "results",
        "нәтижелер мен талқылау",
        "нәтижелер және талқылау",
        "нәтижелері және оларды талқылау",
        "зерттеу нәтижелері және талқылау",
        "результаты и обсуждение",
        "результаты и их обсуждение",
        "обсуждение и результаты",
        "обсуждение результатов",
        "results and discussion",
        "results and discussions",
        "discussion and results",
        "findings",
        "негізгі бөлім",
        "негізгі бөлік",
        "основная часть",
        "основные положения",
        "негізгі ережелер",
        "основной текст",
        "main part",
        "main body",
        "main provisions",
        "main text",
        "қорытынды",
        "қорытындылар",
        "тұжырым",
        "тұжырымдар",
        "ұсыныстар",
        "заключение",
        "выводы",
        "вывод",
        "рекомендации",
        "заключение и выводы",
        "conclusion",
        "conclusions",
        "concluding remarks",
        "recommendations",
        "мәселенің қойылуы",
        "постановка проблемы",
        "problem statement",
        "цель исследования",
        "зерттеудің мақсаты",
        "purpose",
    ),
    "references": (
        "әдебиет",
        "әдебиеттер",
        "әдебиеттер тізімі",
        "пайдаланылған әдебиеттер",
        "пайдаланылған әдебиеттер тізімі",
        "қолданылған әдебиеттер",
        "дереккөздер",
        "пайдаланылған дереккөздер тізімі",
        "пайдаланған әдебиеттер тізімі",
        "сілтемелер",
        "литература",
        "список литературы",
        "список использованной литературы",
        "список использованных источников",
        "использованная литература",
        "источники",
        "библиография",
        "библиографический список",
        "references",
        "bibliography",
        "list of references",
        "literature",
        "works cited",
        "транслитерация",
        "transliteration",
    ),
    "back": (
        "авторлар туралы мәлімет",
        "авторлар туралы мәліметтер",
        "авторлар туралы ақпарат",
        "автор туралы мәлімет",
        "автор туралы мәліметтер",
        "авторлар жайлы мәлімет",
        "сведения об авторах",
        "сведения об авторе",
        "информация об авторах",
        "информация об авторе",
        "об авторах",
        "об авторе",
        "information about authors",
        "information about the authors",
        "information about author",
        "information about the author",
        "about the authors",
        "about the author",
        "author info",
        "мүдделер қақтығысы",
        "мүдделер қайшылығы",
        "конфликт интересов",
        "conflict of interest",
        "conflict of interests",
        "conflicts of interest",
        "declaration of interest",
        "авторлардың қосқан үлесі",
        "авторлардың үлесі",
        "вклад авторов",
        "authors' contributions",
        "author contributions",
        "authors contribution",
        "contribution of the authors",
        "contribution of authors",
        "author's contribution",
        "қаржыландыру",
        "қаржыландыру туралы ақпарат",
        "финансирование",
        "источник финансирования",
        "funding",
        "financing",
        "алғыс",
        "алғыс білдіру",
        "благодарность",
        "благодарности",
        "acknowledgements",
        "acknowledgments",
        "acknowledgement",
        "copyright",
        "деректердің қолжетімділігі",
        "доступность данных",
        "data availability",
        "data availability statement",
        "қосымша",
        "приложение",
        "appendix",
    ),
}
ROLE_OF = {heading: role for role, headings in HEADINGS.items() for heading in headings}
_LONGEST = "|".join(re.escape(h) for h in sorted(ROLE_OF, key=len, reverse=True))
_NUMBER = re.compile(r"^(?:(?:\d{1,2}\.)*\d{1,2}[.)]?|[IVX]{1,4}\.)\s+(?=\S)")
_RUN_IN = re.compile(
    rf"(?P<head>{_LONGEST})\s*(?P<mark>[.:]|\s[–—-](?=\s))\s*(?P<rest>\S.*)", re.I | re.S
)
RUN_IN_ALWAYS = {"abstract", "keywords"}


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that was recognised; `rest` are the words after it on the same line."""

    text: str
    role: str
    rest: str = ""


def known_heading(line: str) -> Heading | None:
    """Return a line that is, or begins with, one of the known headings.

    >>> known_heading("2. МАТЕРИАЛЫ И МЕТОДЫ").role
    'body'
    >>> known_heading("Түйін сөздер: құқық, заң.").rest
    'құқық, заң.'
    """
    numbered = _NUMBER.match(line)
    bare = (line[numbered.end() :] if numbered else line).removeprefix("- ")
    folded = fold_lookalikes(bare).replace("’", "'")
    whole = re.sub(r"\s+", " ", folded.strip(" .:*_–—-")).lower()
    if whole in ROLE_OF:
        return Heading(line.strip().removeprefix("- ").rstrip(":").strip(), ROLE_OF[whole])
    match = _RUN_IN.match(folded)
    if match is None:
        return None
    role = ROLE_OF[re.sub(r"\s+", " ", match["head"]).lower()]
    rest = bare[match.start("rest") :].strip()
    text = (line[: len(line) - len(bare)] + bare[: match.end("head")]).strip()
    if role in RUN_IN_ALWAYS:
        return Heading(text, role, rest)
    named = role == "back" or (
        match["mark"].strip() == "." and rest[:1].isupper() and len(rest) > 60
    )
    if named and bare[:1].isupper() and len(match["head"]) > 6:
        return Heading(text, role, rest)
    return None


_MARKS = "*¹²³⁴⁵⁶⁷⁸⁹⁰†‡#^{}⁎∗,;\\s\\d⁽⁾·"
_UP = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІ"
_LOW = "a-zа-яёәғқңөұүһі’'ʼ"
_SURNAME = rf"[{_UP}][{_LOW}{_UP}-]+"
_INITIALS = rf"(?:(?:[{_UP}][a-zа-я]?\.\s?-?){{1,3}})"
NAME = re.compile(
    rf"{_INITIALS}\s?{_SURNAME}|{_SURNAME}\s+{_INITIALS}|"
    rf"{_SURNAME} {_SURNAME} [{_UP}][{_LOW}]+(?:ұлы|улы|қызы|кызы|вич|вна|ич|чна|uly|kyzy|vich|vna)\b"
)
# Possessive: a long list of names must fail fast.
AUTHOR_LINE = re.compile(
    rf"(?:©\s*)?(?:{NAME.pattern})[{_MARKS}]*+"
    rf"(?:(?:(?:and|и|және)\s++)?(?:{NAME.pattern})[{_MARKS}]*+)*+[.,]?"
)
CODES = re.compile(
    r"(УДК|ӘОЖ|ЭОЖ|UDC|ХҒТАР|ҒТАХР|ГТАМР|МРНТИ|ГРНТИ|IRSTI|SRSTI|JEL|ББК)\b\W*([\d.,;:/()+\-\s\w]*)",
    re.I,
)
DOI = re.compile(r"\b(10\.\d{4,9}/[^\s<>\"]+)")
EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
ORCID = re.compile(r"\b(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\b")
KIND_LINE = re.compile(
    r"(?:ғылыми (?:мақала|шолу)|(?:оригинальная |научная |обзорная )+статья|шолу мақаласы|обзор|"
    r"(?:original |research |scientific |review )+article|article|мақала|review)\.?",
    re.I,
)
AFFILIATION = re.compile(
    r"университет|институт|академи|университеті|institute|university|academy|college|колледж|"
    r"министрлігі|министерств|ministry|department|кафедра|факультет|faculty|орталығы|центр|center|"
    r"қазақстан(?: республикасы)?\s*$|казахстан\s*$|kazakhstan\s*\.?$|\bг\. |\bқ\.,|РГП|ЖШС|ТОО|"
    r"(?:россия|ресей|russia|өзбекстан|узбекистан|uzbekistan|poland|польша|turkey|түркия|турция)\s*$",
    re.I,
)
HOUSE = re.compile(r"университет|институт|академи|university|institute|academy|college", re.I)
DEGREE = re.compile(
    r"\bphd\b|докторант|профессор|кандидат|магист|доцент|доктор|student|professor|преподаватель|"
    r"оқытушы|lecturer|researcher|научный сотрудник|ғылыми қызметкер|\bз\.ғ\.|\bк\.ю\.н|\bд\.ю\.н",
    re.I,
)
DATE_LINE = re.compile(
    r"\W*(?:поступил[аио]?|принят[аоы]?|получен[ао]?|одобрен[ао]?|опубликован[ао]?|түсті|қабылданды|"
    r"жарияланды|түскен|қабылданған|received|accepted|published|revised|article submission date|"
    r"submitted|available online|дата (?:поступления|принятия)|редакцияға түсті|"
    r"баспаға (?:түсті|қабылданды))\b.{0,120}",
    re.I,
)
