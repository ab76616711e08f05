"""Word amending commands as Kazakh legislative technique words them, in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting.applying.amended import AmendedAct
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.commands import compound, grammar
from kzailaw_desktop.drafting.commands.act_order import ordered_acts
from kzailaw_desktop.drafting.commands.grammar import Parts
from kzailaw_desktop.drafting.commands.grouping import common_path, merge, runs
from kzailaw_desktop.drafting.commands.operation import Operation, bare_operations
from kzailaw_desktop.drafting.commands.operations import operations
from kzailaw_desktop.drafting.commands.rules import nature_word, phrase, quoted_noun, rules
from kzailaw_desktop.drafting.commands.scopes import resolved
from kzailaw_desktop.drafting.draft.model import Change, Draft

LANGS = ("kk", "ru")


@dataclass(frozen=True, slots=True)
class AmendingCommand:
    """What is done to one article, or to several in a row: lines as a bill prints them.

    Each line of a command, and of the wording it quotes, is one of `lines_`; a line that ends
    with a colon may introduce the commands below it.
    """

    act: str
    text: tuple[str, ...]

    def lines(self) -> list[str]:
        """Return all lines in order."""
        return list(self.text)


def commands(draft: Draft, acts: Mapping[str, Act], lang: str) -> list[AmendingCommand]:
    """Return the commands of a draft, act by act in the order of bills, each act in its text's
    order."""
    found: list[AmendingCommand] = []
    for id in ordered_acts(draft, acts):
        found += act_commands(amend(acts[id], draft, lang))
    return found


def act_commands(amended: AmendedAct) -> list[AmendingCommand]:
    """Return the commands of one act: the last ends with a full stop, the others with a
    semicolon."""
    found = operations(amended)
    writer = _Writer(amended.lang, amended.act.profile)
    blocks = []
    for group in runs(found, 0):
        writer.named = []
        blocks.append(writer.block(group, []))
    lines = [line for block in blocks for line in block]
    made = [AmendingCommand(amended.act.id, tuple(block)) for block in blocks if block]
    if lines:
        *rest, last = made
        *body, end = last.text
        made = [*rest, AmendingCommand(last.act, (*body, end.removesuffix(";") + _stop(end)))]
    return made


def _stop(line: str) -> str:
    return "" if line.endswith((".", ":")) else "."


def formula(act: Act, change: Change, lang: str) -> str:
    """Return the command for one change by itself, with the quoted wording; as the user worded
    it."""
    if change.formula.get(lang):
        return change.formula[lang]
    amended = amend(act, Draft(changes=(change,)), lang)
    found = [op for op in operations(amended) if op.change is not None]
    writer = _Writer(lang, act.profile)
    lines = [line for group in runs(found, 0) for line in writer.block(group, [])]
    if not lines:
        lines = [x for op in bare_operations(change, lang) for x in writer.block([op], [])]
    return "\n".join(lines)


def nature(found: Iterable[Operation], lang: str) -> str:
    """«изменения и дополнения», «дополнение», «өзгерістер мен толықтырулар» …

    Counted by units: several forms exchanged in one of them («соответственно») are one change.
    """
    ops = list(found)
    added = sum(op.addition for op in ops)
    altered = len(ops) - added
    words = [nature_word("change", altered, lang)] if altered else []
    words += [nature_word("addition", added, lang)] if added else []
    if lang == "ru":
        return " и ".join(words)
    return (" мен " if altered > 1 else " пен ").join(words)


def draft_nature(draft: Draft, acts: Mapping[str, Act], lang: str) -> str:
    """Return what a draft does, to all its acts."""
    found = [op for id in draft.acts() for op in operations(amend(acts[id], draft, lang))]
    return nature(found, lang) or nature_word("change", len(draft.changes), lang)


class _Writer:
    """Writes operations in one language."""

    def __init__(self, lang: str, profile: str) -> None:
        self.lang, self.profile = lang, profile
        self.named: Parts = []  # the unit that the last line with a colon named

    def block(self, group: Sequence[Operation], scope: Parts) -> list[str]:
        """Return the lines of operations under one unit, below a line that names it if need be."""
        merged = merge(group)
        if len(merged) > 1:
            common = common_path([op.place for ops in merged for op in ops])
            if len(common) > len(scope):
                lead = phrase("lead", self.lang)
                unit = self._in(common[len(scope) :], case="locative")
                line = " ".join(lead.format(**{"in": unit}).split())
                self.named = common
                return [line, *self._below(group, common)]
        return self._below(group, scope)

    def _below(self, group: Sequence[Operation], scope: Parts) -> list[str]:
        lines: list[str] = []
        for run in runs(group, len(scope)):
            if len(merge(run)) > 1:
                lines += self.block(run, scope)
            else:
                lines += self.command(merge(run)[0], scope)
        return lines

    def command(self, ops: Sequence[Operation], scope: Parts) -> list[str]:
        """One command with the wording it quotes."""
        op = ops[0]
        if op.change is not None and op.change.formula.get(self.lang):
            return op.change.formula[self.lang].splitlines()
        if not op.whole and not all(self._is_clear(one, scope) for one in ops):
            scope = []
        if len(ops) > 1 and op.swaps and not self._compound(ops, scope, "nominative"):
            scope = []
            if not self._compound(ops, scope, "nominative"):
                return [line for one in ops for line in self.command([one], scope)]
        rule = rules()[op.rule]
        text = rule.write(self.lang, **self._slots(ops, scope))
        if not rule.quoted:
            return [f"{text};"]
        wording = [line for one in ops for line in one.quoted] or ["…"]
        wording[0] = f"«{wording[0]}"
        wording[-1] = f"{wording[-1]}»;"
        return [f"{text}:", *wording]

    def _is_clear(self, op: Operation, scope: Parts) -> bool:
        """Tell whether a reader who follows the lines above takes the command as it is meant.

        «в пункте 1: … дополнить частью второй» would add it to the paragraph, not to the article.
        """
        own = op.path[len(scope) :]
        return not self.named or resolved(self.named, own) == op.path

    # -- slots

    def _slots(self, ops: Sequence[Operation], scope: Parts) -> dict[str, str]:
        op = ops[0]
        if op.swaps:
            return self._swap_slots(ops, scope)
        own = [one.path[len(scope) :] for one in ops]
        case = rules()[op.rule].cases[self.lang]
        if op.rule == "heading":
            return {"unit": self._genitive(own[0]) if own[0] else ""}
        slots = {"unit": self._named(own, case)}
        if op.rule == "insert":
            last = [path[-1:] for path in own]
            slots["target"] = self._named([own[0][:-1]], case) if own[0][:-1] else ""
            slots["new"] = self._named(last, "instrumental")
        if op.rule == "renumber":
            new = [[(one.path[-1][0], one.quoted[0])] for one in ops]
            slots["new"] = self._named(new, "instrumental" if self.lang == "ru" else "nominative")
            slots["respectively"] = phrase("respectively", self.lang) if len(ops) > 1 else ""
        return slots

    def _swap_slots(self, ops: Sequence[Operation], scope: Parts) -> dict[str, str]:
        op = ops[0]
        olds, news = [s.old for s in op.swaps], [s.new for s in op.swaps]
        words, _, behind = quoted_noun(olds, self.lang)
        by = quoted_noun(news, self.lang)[1] if all(news) else ""
        case = rules()[op.rule].cases[self.lang]
        if len(ops) > 1:
            place = self._compound(ops, scope, case)
        else:
            place = self._place(op, op.path[len(scope) :], case)
        return {
            "in": place,
            "unit": place,
            "words": words,
            "of": behind,
            "by": by,
            "olds": _quotations(olds),
            "news": _quotations(news),
            "respectively": phrase("respectively", self.lang) if len(olds) > 1 else "",
        }

    def _compound(self, ops: Sequence[Operation], scope: Parts, case: str) -> str:
        """Return several units in which the same words are changed; "" where what the names leave
        out would not be certain."""
        own = [one.path[len(scope) :] for one in ops]
        inside = case in ("locative", "locative_of")
        named = compound.names(own, self.lang, case, self.profile) if all(own) else ""
        return self._within(named) if named and inside else named

    def _place(self, op: Operation, path: Parts, case: str) -> str:
        """Return where words are changed: «в заголовке статьи 24», «пункт 2», «по всему тексту»."""
        if op.whole:
            return phrase(f"whole_{op.where}" if op.where else "whole", self.lang)
        inside = case in ("locative", "locative_of")
        if not op.where:
            return self._in(path, case=case) if inside else self._named([path], case)
        noun = phrase(f"{op.where}_in" if inside else op.where, self.lang)
        of = self._genitive(path) if path else ""
        return f"{of} {noun}" if self.lang == "kk" else f"{noun} {of}"

    def _in(self, path: Parts, *, case: str) -> str:
        return self._within(self._named([path], case)) if path else ""

    def _within(self, name: str) -> str:
        if self.lang == "kk":
            return name
        return f"во {name}" if name.startswith("втор") else f"в {name}"

    def _named(self, paths: list[Parts], case: str) -> str:
        if not paths[0]:
            return ""
        if len(paths) > 1:
            many = grammar.kazakh_many if self.lang == "kk" else grammar.russian_many
            return many(paths, case, self.profile)
        return grammar.named(paths[0], self.lang, case, self.profile)

    def _genitive(self, path: Parts) -> str:
        if self.lang == "kk":
            return grammar.genitives(path, self.profile)
        return grammar.russian(path, "genitive", self.profile)


def _quotations(words: Sequence[str]) -> str:
    return ", ".join(f"«{text}»" for text in words)


__all__ = [
    "AmendingCommand",
    "act_commands",
    "commands",
    "draft_nature",
    "formula",
    "nature",
    "replace",
]
