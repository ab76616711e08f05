"""Which kind of answer a question wants: a time, an amount, a leave or a duty; and whether a passage
says such a thing."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NUMBER = (
    r"(?:\d+|од(?:ин|на|ного|ной)|дв(?:а|е|ух)|тр(?:и|ех|ёх)|четыр\w*|пят\w*|шест\w*|сем(?:ь|и)|"
    r"девят\w*|десят\w*|пятнадцат\w*|двадцат\w*|тридцат\w*|бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|"
    r"он|жиырма|отыз|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty)"
)
_TIME = (
    r"сколько (?:\w+ )?(?:дн|час|недел|месяц|лет|минут|времени)|скольк\w+ (?:дн|час|лет|минут|месяц)"
    r"|\bсрок|\bкогда\b|до какого|с какого|как долго|сколько (?:длит|хран|жд)|как часто|длит|"
    r"продолжительн|возраст|неше (?:күн|ай|жыл|сағат|минут|апта)|қанша (?:күн|ай|жыл|сағат|уақыт|мерзім"
    r"|минут|апта)|қашан|мерзім|қай күн|қай уақыт|ұзақтығ|how (?:long|many (?:days|hours|months|years|"
    r"weeks|minutes)|soon|often)|\bwhen\b|deadline|time limit|\bage\b|duration|length|period"
)
_AMOUNT = (
    r"сколько|скольк|ставк|размер|процент|во сколько|максим|миним|предел|лимит|порог|сумм|какая часть|"
    r"кворум|большинств|қанша|неше|мөлшер|пайыз|шек|how (?:much|many|big|high)|\brates?\b|amount|"
    r"maximum|minimum|threshold|limit|quorum"
)
_LEAVE = (
    r"можно ли|могут ли|могу ли|может ли|имею(?:т)? (?:ли )?право|имеет (?:ли )?право|вправе|законно|"
    r"разреш|обязан|должен ли|должны ли|надо ли|нужно ли|нельзя|запре|допуска|плачу ли|бола ма|"
    r"бола ма|ала ма|ала ме|бере ме|құқы[ғл]|рұқсат|тыйым|міндет|керек пе|тиіс пе|\bcan\b|\bmay\b|\bmust\b|"
    r"allowed|permitted|prohibit|forbidden|obliged|have to|right to|required"
)
_SAYS_TIME = (
    rf"{_NUMBER}[- ]?(?:(?:рабоч|календарн|последовательн|следующ|полн|жұмыс|күнтізбелік|working|"
    rf"calendar)\w* )?(?:час|дн[еяй]|день|сут|недел|месяц|лет|год|минут|числа|күн|ай|жыл|сағат|минут|апта|"
    rf"hour|day|week|month|year|minute)|не позднее|до истечения|кешіктірмей|not later than"
)
_SAYS_AMOUNT = (
    rf"%|процент|кратн|размере|ставк[аеиу]|не (?:менее|более|выше|ниже) {_NUMBER}|"
    rf"{_NUMBER}[- ](?:раз|мин|месячн|трет|част|тенге|пайыз|есе|еселе)|большинств|трет(?:ей|и)|"
    rf"мөлшерінде|мөлшері|пайыз|per ?cent|көпшілі"
)
_SAYS_LEAVE = (
    r"вправе|имеет право|имеют право|не допуска|допуска|запреща|обязан|должн|не подлеж|подлеж|не вправе|"
    r"құқылы|құқығы бар|жол беріл|тыйым салын|міндетті|тиіс|алады|may|shall|must|entitled|prohibited"
)
_HEADS_TIME = r"срок|период|продолжительн|дат[аы]|время|возраст|мерзім|ұзақтығ|уақыт|кезең"
_HEADS_AMOUNT = r"ставк|размер|оплат|мөлшер|предел|сумм"
_KINDS = tuple(
    (re.compile(asked, re.IGNORECASE), re.compile(says, re.IGNORECASE), re.compile(heads, re.I))
    for asked, says, heads in (
        (_TIME, _SAYS_TIME, _HEADS_TIME),
        (_AMOUNT, _SAYS_AMOUNT, _HEADS_AMOUNT),
        (_LEAVE, _SAYS_LEAVE, r"(?!)"),
    )
)
_LOOKED_AT = 1500  # letters of a passage


class AskedKind:
    """What kind of answer one query wants.

    >>> AskedKind("сколько дней длится отпуск").signals("отпуск двадцать четыре дня", "Отпуск")
    [1.0, 0.0, 0.0, 0.0, 0.0]
    """

    def __init__(self, query: str) -> None:
        self._asked = [bool(asked.search(query)) for asked, _, _ in _KINDS]
        if self._asked[0]:
            self._asked[1] = False  # «сколько дней» is no amount

    def signals(self, text: str, heading: str) -> list[float]:
        """Return whether time, amount and leave are asked and said, and whether the heading speaks
        of time or amount where that is asked."""
        said, headed = [], []
        for asked, (_, says, heads) in zip(self._asked, _KINDS, strict=True):
            said.append(float(asked and says.search(text, 0, _LOOKED_AT) is not None))
            headed.append(float(asked and heads.search(heading) is not None))
        return [*said, *headed[:2]]


NAMES: Sequence[str] = ("time said", "amount said", "leave said", "time headed", "amount headed")
