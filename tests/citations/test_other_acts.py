"""Sentences that cite only other acts: no unit of theirs is shown as a unit of the shipped law."""

from other_acts import sentences

from kzailaw_desktop import paths
from kzailaw_desktop.citations import ActIndex, cite
from kzailaw_desktop.citations.evaluate import LAW, library_index


def test_no_provision_of_another_act_becomes_one_of_the_law() -> None:
    index = library_index()
    law = index.get(LAW)
    assert law is not None
    told = list(sentences())
    assert len(told) >= 1000
    wrong = [
        (text, citation.text)
        for lang, text in told
        for citation in cite(text, index, lang=lang, act=LAW, whole_acts=True)
        if citation.act == law.uri
    ]
    assert wrong == []


def test_the_units_of_other_acts_are_found() -> None:
    index = library_index()
    missed = [text for lang, text in sentences() if not _cites_a_unit(text, lang, index)]
    assert missed == []


def _cites_a_unit(text: str, lang: str, index: ActIndex) -> bool:
    found = cite(text, index, lang=lang, act=LAW)
    return any(c.eid and c.act for c in found)


def test_nor_in_sentences_that_someone_else_wrote() -> None:
    index = library_index()
    law = index.get(LAW)
    assert law is not None
    lines = (paths.data_root() / "tests" / "golden" / "other-acts-blind.tsv").read_text("utf-8")
    told = [line.split("\t") for line in lines.splitlines() if not line.startswith("#")]
    assert len(told) == 1000
    wrong = [
        (text, citation.text)
        for lang, text in told
        for citation in cite(text.replace("\\n", "\n"), index, lang=lang, act=LAW, whole_acts=True)
        if citation.act == law.uri
    ]
    assert wrong == []
