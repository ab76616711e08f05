"""Lines of a record that nobody speaks: breaks, the end, scenes, times, votes."""

from __future__ import annotations

import re

from kzailaw_desktop.text import fold_lookalikes

_BREAK = re.compile(
    r"\W*(?:ҮЗІЛІС(?:ТЕН КЕЙІН| ЖАРИЯЛАН\w+)?|ПЕРЕРЫВ(?: ОБЪЯВЛ\w+)?|ПОСЛЕ ПЕРЕРЫВА|"
    r"(?:ҮЗІЛІС|ПЕРЕРЫВ)\W+\d+ (?:МИНУТ\w*|МИН\.?))\W*",
    re.I,
)
_END = re.compile(
    r"\W*(?:ОТЫРЫСТЫҢ СОҢЫ|ОТЫРЫС АЯҚТАЛДЫ|ОТЫРЫС ЖАБЫЛДЫ|КОНЕЦ (?:СОВМЕСТНОГО )?ЗАСЕДАНИЯ|"
    r"ЗАСЕДАНИЕ ОКОНЧЕНО|ЗАСЕДАНИЕ ЗАКРЫТО|БІРЛЕСКЕН ОТЫРЫСТЫҢ СОҢЫ)\W*",
    re.I,
)
_SCENE = re.compile(r"[(\[][^()\[\]]{2,120}[)\]]\.?")
_SCENE_WORD = re.compile(
    r"шу\b|шум|голосован|қол ша|аплодис|күлкі|смех|әнұран|гимн|микрофон|тыныш|оживлен|дауыс|реплик|"
    r"видео|слайд|бейне|үзіліс|перерыв|кворум|тіркел|орын|апплод|applause|laughter|демонстр|"
    r"көрсетіл|показ|минут|құттықта|жест|прослуш",
    re.I,
)
_APPLAUSE = re.compile(
    r"\W*(?:ҚОЛ ШАПАЛАҚТАУ(?:ЛАР)?|ДУ ҚОЛ ШАПАЛАҚТАУ|АПЛОДИСМЕНТЫ|(?:МЕМЛЕКЕТТІК )?ӘНҰРАН "
    r"(?:ОРЫНДАЛАДЫ|ОРЫНДАЛДЫ|ОЙНАЛАДЫ)|(?:ЗВУЧИТ|ИСПОЛНЯЕТСЯ) (?:ГОСУДАРСТВЕННЫЙ )?ГИМН.{0,60}|"
    r"(?:БЕЙНЕРОЛИК|ВИДЕОРОЛИК)\w* (?:КӨРСЕТІЛ\w+|ДЕМОНСТРИР\w+)|КҮЛКІ|СМЕХ|ШУ|ШУМ В ЗАЛЕ)\W*"
)
_TIME = re.compile(
    r"\W*(?:уақыты?|время)?\W*(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s*(?:ч|час\w*|сағат\w*))?|"
    r"\d{1,2}\s*(?:сағат|час\w*)\s*\d{1,2}\s*мин\w*)\W*",
    re.I,
)
_VOTE = re.compile(
    r"\W*(?:(?:дауыс беру(?:дің)?|дауыс берудің) (?:нәтиже\w*|қорытынды\w*)|результаты? голосования|"
    r"(?:қолдағандар|қолдады|жақтап|иә|қарсы(?: болғандар)?|қалыс қалғандар?|қалыс|дауыс бермегендер?|"
    r"дауыс бермеді|барлығы|тіркелгендер|«?за»?|«?против»?|«?воздержал\w+»?|не голосовал\w*|всего|"
    r"зарегистрирован\w*|кворум)\s*[:–—-]+\s*\d+)\b.{0,160}",
    re.I,
)


# «Қолдағаны – 91; қарсы – жоқ; қалыс қалғаны – 3.»: at least two figures, each with its word.
_VOTE_WORD = (
    r"(?:қолда\w+|жақта\w+|иә|қарсы\w*(?: болған\w*| дауыс\w*)?|қалыс\w*(?: қал\w+)?|"
    r"дауыс бер\w+|қатысқан\w*|барлығы|«?за»?|«?против»?|«?воздержал\w+»?|не голосовал\w*|"
    r"голосовал\w*|проголосовал\w*(?: за| против)?|всего|присутств\w+|for|against|abstain\w*)"
)
_VOTE_PART = re.compile(
    rf"{_VOTE_WORD}\W{{1,4}}(?:\d+|жоқ|нет|единогласно|бірауыздан|none)(?:\s+\w+)?", re.I
)


_ORNAMENT = re.compile(r"[*•·–—=_~#-](?:\s*[*•·–—=_~#-]){2,80}")  # «* * *» between two matters


def _is_vote(bare: str) -> bool:
    """Tell whether a line is the count of a vote and nothing else."""
    parts = [part.strip(" .") for part in re.split(r"[;,]", bare) if part.strip(" .")]
    return len(parts) > 1 and all(_VOTE_PART.fullmatch(part) for part in parts)


def remark_kind(line: str) -> str:
    """Return what a line that nobody speaks is: "break", "end", "scene", "time", "vote", "note" (an ornament), or ""."""
    if _ORNAMENT.fullmatch(line.strip()):
        return "note"
    bare = fold_lookalikes(line.strip().strip("*_# "))
    if not bare:
        return ""
    if _END.fullmatch(bare):
        return "end"
    if _BREAK.fullmatch(bare) and bare.upper() == bare:
        return "break"
    if _APPLAUSE.fullmatch(bare):
        return "scene"
    if _SCENE.fullmatch(bare):
        if _BREAK.fullmatch(bare):
            return "break"
        if _TIME.fullmatch(bare):
            return "time"
        return "scene" if _SCENE_WORD.search(bare) else ""
    if _TIME.fullmatch(bare):
        return "time"
    if (_VOTE.fullmatch(bare) or _is_vote(bare)) and not bare[0].islower():
        return "vote"
    return ""
