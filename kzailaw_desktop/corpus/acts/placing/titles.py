"""Articles without titles, whose words begin on the line of their number."""

from __future__ import annotations

from collections.abc import Sequence

from kzailaw_desktop.corpus.acts.marks import line_marks as marks
from kzailaw_desktop.corpus.acts.marks.line_marks import Mark
from kzailaw_desktop.corpus.acts.tree.nodes import UnitNode
from kzailaw_desktop.domain import UnitKind

LIST = (":", ";")  # no title ends so
SENTENCE = (".", *LIST)


def untitle(root: UnitNode, found: Sequence[Mark | None]) -> None:
    """Make the words that stand where a title would the text of their article."""
    whole = _articles_are_sentences(found)
    for node in root.walk():
        if node.kind is not UnitKind.ARTICLE or not node.heading:
            continue
        if node.text:
            if node.heading.endswith(LIST) or (whole and node.heading.endswith(SENTENCE)):
                _words_first(node)
            continue
        alone = not node.children and node.heading.endswith(".") and len(node.heading) > 40
        if alone or whole or node.heading.endswith(LIST):
            node.heading, node.text = "", node.heading


def _words_first(node: UnitNode) -> None:
    """The words on the line of the number begin the text; what stood there is the next part."""
    part = UnitNode(UnitKind.SUBPARAGRAPH, node, node.line)
    part.text, node.text, node.heading = node.text, node.heading, ""
    node.children.insert(0, part)


def _articles_are_sentences(found: Sequence[Mark | None]) -> bool:
    """Whether an act has no titles of articles at all: most lines of articles end like
    sentences, and many articles have no other line."""
    articles = [i for i, m in enumerate(found) if m and m.kind is UnitKind.ARTICLE and m.rest]
    ends = [i for i in articles if (m := found[i]) and m.rest.endswith(SENTENCE)]
    alone = [i for i in ends if i + 1 == len(found) or marks.is_heading(found[i + 1])]
    return len(ends) * 2 > len(articles) and len(alone) * 4 >= len(ends)
