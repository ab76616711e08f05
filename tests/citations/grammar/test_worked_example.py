"""The worked example of the grammar's docstring, stage by stage: tokens, groups, chain, targets."""

from __future__ import annotations

from kzailaw_desktop.citations import find
from kzailaw_desktop.citations.grammar import grammar
from kzailaw_desktop.citations.tokens.clean import clean
from kzailaw_desktop.citations.tokens.tokens import T, tokenise

TEXT = "пп. 2) и 3) п. 1 ст. 52 ТК"


def test_tokens() -> None:
    kinds = " ".join(T(token.kind).name for token in tokenise(clean(TEXT)))
    assert kinds == "UNIT DOT NUM CLOSE CONJ NUM CLOSE UNIT DOT NUM UNIT DOT NUM OTHER"


def test_groups_from_the_tokens() -> None:
    tokens, i, found = tokenise(clean(TEXT)), 0, []
    while i < len(tokens):
        group, end = grammar.group(tokens, i, False)
        if group is not None:
            found.append((group.unit.value, [item.value for item in group.items]))
        i = end if group is not None else i + 1
    assert found == [("point", ["2", "3"]), ("paragraph", ["1"]), ("article", ["52"])]


def test_a_target_for_each_point_with_the_act_behind() -> None:
    found = [
        ([(step.unit.value, step.num) for step in mention.steps], mention.act and mention.act.text)
        for mention in find(TEXT)
    ]
    larger = [("article", "52"), ("paragraph", "1")]
    assert found == [([*larger, ("point", "2")], "ТК"), ([*larger, ("point", "3")], "ТК")]
