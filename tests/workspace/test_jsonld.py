"""Web Annotations go out and come back the same; foreign ones are understood."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.workspace import Anchor, Annotation, Motivation, Workspace, jsonld

words = st.text(st.characters(codec="utf-8"), max_size=30)
moments = st.datetimes(timezones=st.just(dt.UTC))
annotations = st.builds(
    Annotation,
    document=words.filter(bool),
    eid=st.sampled_from(["", "art_17__para_3", "speech_12__p_2", "digest_d01"]),
    id=st.uuids().map(lambda u: f"urn:uuid:{u}"),
    edition=st.none() | st.dates(),
    lang=st.sampled_from(["", "kk", "ru", "en"]),
    motivation=st.sampled_from(Motivation),
    body=words,
    format=st.sampled_from(["text/plain", "text/markdown"]),
    tags=st.lists(words.filter(bool), max_size=3).map(tuple),
    colour=st.sampled_from(["", "yellow", "green"]),
    exact=words,
    prefix=words,
    suffix=words,
    start=st.integers(0, 10_000),
    end=st.integers(0, 10_000),
    created=st.none() | moments,
    modified=st.none() | moments,
    author=words,
    anchor=st.sampled_from(Anchor),
    former=words,
)


@given(st.lists(annotations, max_size=4))
def test_round_trip_without_loss(given_: list[Annotation]) -> None:
    assert jsonld.loads(jsonld.dumps(given_)) == given_


@given(annotations)
def test_records_round_trip_too(annotation: Annotation) -> None:
    stored = json.loads(json.dumps(annotation.to_record()))
    assert Annotation.from_record(stored) == annotation


def test_form_is_the_one_of_the_recommendation() -> None:
    note = Annotation(
        "law-230-viii", "art_17", "urn:uuid:1", dt.date(2025, 11, 17), "kk", body="Неге?",
        tags=("қауіп",), colour="green", exact="жүйе", prefix="а ", suffix=" б", start=2, end=6,
    )  # fmt: skip
    page = json.loads(jsonld.dumps([note]))
    assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    (item,) = page["items"]
    assert item["body"] == [
        {"type": "TextualBody", "value": "Неге?", "format": "text/plain"},
        {"type": "TextualBody", "purpose": "tagging", "value": "қауіп"},
    ]
    assert item["target"]["source"] == {"id": "urn:kzailaw:document:law-230-viii", "language": "kk"}
    unit = item["target"]["selector"]
    assert (unit["type"], unit["value"]) == ("FragmentSelector", "art_17")
    assert [s["type"] for s in unit["refinedBy"]] == ["TextQuoteSelector", "TextPositionSelector"]
    assert item["target"]["state"] == {"type": "TimeState", "sourceDate": "2025-11-17"}


@pytest.mark.parametrize(
    ("text", "document", "body", "exact"),
    [
        (
            '{"type": "Annotation", "bodyValue": "да", "target": "http://x/1"}',
            "http://x/1",
            "да",
            "",
        ),
        (
            '[{"body": {"type": "TextualBody", "value": "да"}, "target": {"source": "http://x/2",'
            ' "selector": [{"type": "TextQuoteSelector", "exact": "слово"}]}}]',
            "http://x/2",
            "да",
            "слово",
        ),
        (
            '{"type": "AnnotationCollection", "first": {"items": [{"motivation": "questioning",'
            ' "creator": "http://me", "body": ["a", "b"], "target": ["http://x/3"]}]}}',
            "http://x/3",
            "a\nb",
            "",
        ),
    ],
)
def test_annotations_of_other_programs(text: str, document: str, body: str, exact: str) -> None:
    (found,) = jsonld.loads(text)
    assert (found.document, found.body, found.exact) == (document, body, exact)
    assert found.id


@pytest.mark.parametrize(
    "text", ["", "нет", "[1]", "{}", '{"items": [{"target": {}}]}', '{"items": [{"body": "x"}]}']
)
def test_broken_files_are_refused_whole(text: str) -> None:
    with pytest.raises(InputRefused, match="nothing was taken in"):
        jsonld.loads(text, where="a.jsonld")


def test_import_takes_the_newer_of_two(tmp_path) -> None:
    with Workspace.open(tmp_path / "w.sqlite") as workspace:
        first = workspace.save_annotation(Annotation("law", "art_1", body="раз"))
        text = jsonld.dumps([first, Annotation("law", "art_2", id="urn:2", body="два")])
        workspace.save_annotation(Annotation("law", "art_1", id=first.id, body="новее"))
        assert jsonld.import_annotations(workspace, jsonld.loads(text)) == (1, 1)
        assert [a.body for a in workspace.annotations()] == ["новее", "два"]
        workspace.undo()
        assert [a.body for a in workspace.annotations()] == ["новее"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"[" * 100_000, "annotations-not-jsonld"),
        ("[]".encode("utf-16"), "annotations-not-jsonld"),
        (b"[" + b" " * 200 + b"]", "input-too-large"),
        (b"", "input-empty"),
    ],
)
def test_files_that_are_no_notes_have_one_reason(
    data: bytes, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if code == "input-too-large":
        monkeypatch.setattr(jsonld, "LARGEST", 100)
    file = tmp_path / "a.jsonld"
    file.write_bytes(data)
    with pytest.raises(InputRefused) as refused:
        jsonld.read(file)
    assert refused.value.code == code


def test_notes_are_read_from_a_file(tmp_path: Path) -> None:
    note = Annotation("law", "art_1", id="urn:1", body="раз")
    file = tmp_path / "a.jsonld"
    file.write_text(jsonld.dumps([note]), encoding="utf-8-sig")
    assert [each.body for each in jsonld.read(file)] == ["раз"]
