"""Gold that was judged before the output was seen: what has been reached on it is kept."""

from pathlib import Path

import pytest

from kzailaw_desktop.citations.evaluate import (
    CitationScore,
    blind_files,
    found_targets,
    judge,
    library_index,
    read_cases,
)

LEAST = {"kk": (0.98, 0.95), "ru": (0.98, 0.95), "en": (0.95, 0.90)}  # precision, recall


@pytest.mark.parametrize("lang", LEAST)
@pytest.mark.parametrize("path", blind_files(), ids=lambda p: p.stem)
def test_precision_and_recall(path: Path, lang: str) -> None:
    index, score = library_index(), CitationScore()
    for case in read_cases(path):
        if case.lang == lang:
            score.add(judge(case, found_targets(case, index)))
    precision, recall = LEAST[lang]
    assert (score.precision >= precision, score.recall >= recall) == (True, True), score
