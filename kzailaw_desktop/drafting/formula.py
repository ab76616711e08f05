"""Amending commands as Kazakh legislative technique words them, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Act, UnitKind
from kzailaw_desktop.drafting import grammar
from kzailaw_desktop.drafting.model import Change, ChangeKind, Draft, WordSwap
from kzailaw_desktop.drafting.wording import by_article, proposed

LANGS = ("kk", "ru")


@dataclass(frozen=True, slots=True)
class Command:
    """What is done to one article: a line that introduces several changes, and the changes.

    Each change is a list of lines: the command, then the quoted wording.
    """

    act: str
    eid: str
    lead: str  # "в статье 24:"; "" when there is one change
    changes: tuple[tuple[str, ...], ...]

    def lines(self) -> list[str]:
        """All lines in order."""
        return [*([self.lead] if self.lead else []), *(x for c in self.changes for x in c)]


def commands(draft: Draft, acts: Mapping[str, Act], lang: str) -> list[Command]:
    """The commands of a draft, act by act in its order, article by article in the act's order."""
    found = []
    for act_id in draft.acts():
        for article, changes in by_article(acts[act_id], draft).items():
            found.append(_command(acts[act_id], article, changes, lang))
    return found


def _command(act: Act, article: str, changes: list[Change], lang: str) -> Command:
    groups = in_a_row(changes, lang)
    whole = any(c.eid == article and c.kind is not ChangeKind.HEADING for c in changes)
    if len(groups) < 2 or whole:
        return Command(act.id, article, "", tuple(_worded(act, g, "", lang) for g in groups))
    parts = grammar.parts_within(article)
    if lang == "kk":
        lead = f"{grammar.kazakh(parts, 'locative', act.profile)}:"
    else:
        lead = f"в {grammar.russian(parts, 'locative', act.profile)}:"
    return Command(act.id, article, lead, tuple(_worded(act, g, article, lang) for g in groups))


def in_a_row(changes: list[Change], lang: str) -> list[list[Change]]:
    """Insertions or repeals that stand in a row under one parent make one command."""
    groups: list[list[Change]] = []
    for change in changes:
        last = groups[-1][-1] if groups else None
        if last is not None and _alike(last, change, lang):
            groups[-1].append(change)
        else:
            groups.append([change])
    return groups


def _alike(one: Change, other: Change, lang: str) -> bool:
    return (
        one.kind is other.kind
        and one.kind in (ChangeKind.INSERT, ChangeKind.REPEAL)
        and eids.parent(one.eid) == eids.parent(other.eid) != ""
        and eids.parts(one.eid)[-1][0] is eids.parts(other.eid)[-1][0]
        and not one.formula.get(lang)
        and not other.formula.get(lang)
    )


def formula(act: Act, change: Change, lang: str) -> str:
    """The command for one change by itself, with the quoted wording; as the user worded it."""
    return "\n".join(_worded(act, [change], "", lang))


def _worded(act: Act, changes: list[Change], scope: str, lang: str) -> tuple[str, ...]:
    change = changes[0]
    if change.formula.get(lang):
        return tuple(change.formula[lang].splitlines())
    write = _kazakh if lang == "kk" else _russian
    command = write(act, changes, scope)
    if change.kind in (ChangeKind.REPEAL, ChangeKind.WORDS):
        return (f"{command};",)
    wording = [x for c in changes for x in proposed(act, c, lang).splitlines() or ["…"]]
    wording[0] = f"«{wording[0]}"
    wording[-1] = f"{wording[-1]}»;"
    return (f"{command}:", *wording)


# -- Russian


def _russian(act: Act, changes: list[Change], scope: str) -> str:
    change, profile = changes[0], act.profile
    units = [grammar.parts_within(one.eid, scope) for one in changes]
    parts = units[0]
    match change.kind:
        case ChangeKind.REPLACE:
            return f"{grammar.russian(parts, 'accusative', profile)} изложить в следующей редакции"
        case ChangeKind.HEADING:
            of = f" {grammar.russian(parts, 'genitive', profile)}" if parts else ""
            return f"заголовок{of} изложить в следующей редакции"
        case ChangeKind.REPEAL:
            if len(units) > 1:
                return f"{grammar.russian_many(units, 'accusative', profile)} исключить"
            return f"{grammar.russian(parts, 'accusative', profile)} исключить"
        case ChangeKind.INSERT:
            target = grammar.russian(parts[:-1], "accusative", profile) if parts[1:] else ""
            last = [unit[-1:] for unit in units]
            new = grammar.russian(last[0], "instrumental", profile)
            if len(units) > 1:
                new = grammar.russian_many(last, "instrumental", profile)
            return f"{target} дополнить {new} следующего содержания".strip()
    place = f"в {grammar.russian(parts, 'locative', profile)} " if parts else ""
    return place + ", ".join(_russian_swap(swap) for swap in change.swaps.get("ru", ()))


def _russian_swap(swap: WordSwap) -> str:
    one, other = _russian_words(swap.old), _russian_words(swap.new)
    if swap.after:
        return f"после {one[2]} «{swap.old}» дополнить {other[1]} «{swap.new}»"
    if not swap.new:
        return f"{one[0]} «{swap.old}» исключить"
    return f"{one[0]} «{swap.old}» заменить {other[1]} «{swap.new}»"


def _russian_words(text: str) -> tuple[str, str, str]:
    """«слово», «словом», «слова» (genitive) or their plural; «цифры» for figures."""
    if text.replace(" ", "").isdigit():
        return ("цифры", "цифрами", "цифр")
    return ("слова", "словами", "слов") if " " in text.strip() else ("слово", "словом", "слова")


# -- Kazakh


def _kazakh(act: Act, changes: list[Change], scope: str) -> str:
    change, profile = changes[0], act.profile
    units = [grammar.parts_within(one.eid, scope) for one in changes]
    parts = units[0]
    match change.kind:
        case ChangeKind.REPLACE:
            return f"{grammar.kazakh(parts, 'nominative', profile)} мынадай редакцияда жазылсын"
        case ChangeKind.HEADING:
            return (
                f"{grammar.genitives(parts, profile)} тақырыбы мынадай редакцияда жазылсын".strip()
            )
        case ChangeKind.REPEAL:
            if len(units) > 1:
                return f"{grammar.kazakh_many(units, 'nominative', profile)} алып тасталсын"
            return f"{grammar.kazakh(parts, 'nominative', profile)} алып тасталсын"
        case ChangeKind.INSERT:
            target = grammar.kazakh(parts[:-1], "nominative", profile) if parts[1:] else ""
            last = [unit[-1:] for unit in units]
            new = grammar.kazakh(last[0], "instrumental", profile)
            if len(units) > 1:
                new = grammar.kazakh_many(last, "instrumental", profile)
            return f"{target} мынадай мазмұндағы {new} толықтырылсын".strip()
    place = f"{grammar.kazakh(parts, 'locative_of', profile)} " if parts else ""
    return place + ", ".join(_kazakh_swap(swap) for swap in change.swaps.get("kk", ()))


def _kazakh_swap(swap: WordSwap) -> str:
    one, other = _kazakh_words(swap.old), _kazakh_words(swap.new)
    if swap.after:
        return f"«{swap.old}» деген {one[2]} кейін «{swap.new}» деген {other[1]} толықтырылсын"
    if not swap.new:
        return f"«{swap.old}» деген {one[0]} алып тасталсын"
    return f"«{swap.old}» деген {one[0]} «{swap.new}» деген {other[1]} ауыстырылсын"


def _kazakh_words(text: str) -> tuple[str, str, str]:
    if text.replace(" ", "").isdigit():
        return ("цифрлар", "цифрлармен", "цифрлардан")
    if " " in text.strip():
        return ("сөздер", "сөздермен", "сөздерден")
    return ("сөз", "сөзбен", "сөзден")


# -- what a draft does to an act, in one phrase


def nature(changes: list[Change], lang: str) -> str:
    """«изменения и дополнения», «дополнение», «өзгерістер мен толықтырулар» …"""
    added = sum(change.kind is ChangeKind.INSERT for change in changes)
    altered = len(changes) - added
    if lang == "kk":
        alterations = "өзгерістер" if altered > 1 else "өзгеріс"
        additions = "толықтырулар" if added > 1 else "толықтыру"
        joint = " мен " if alterations == "өзгерістер" else " пен "
    else:
        alterations = "изменения" if altered > 1 else "изменение"
        additions = "дополнения" if added > 1 else "дополнение"
        joint = " и "
    return joint.join(
        word for word, number in ((alterations, altered), (additions, added)) if number
    )


def is_article(eid: str) -> bool:
    """Whether the eId names an article."""
    found = eids.parts(eid)
    return bool(found) and found[-1][0] is UnitKind.ARTICLE
