"""Fixtures for all tests."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import outside
import pytest

from kzailaw_desktop.logs import LOG

# A busy machine is no fault of the code: no time is asserted.
hypothesis.settings.register_profile(
    "untimed", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("untimed")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The real documents beside the project; absent on most machines."""
    folder = ROOT.parent / "shared"
    if not (folder / "testdata").is_dir():
        pytest.skip("../shared is absent: the real documents to test with are not here")
    return folder


class _Errors(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning or error in the program's log fails the test, unless it says that it expects it."""
    handler = _Errors()
    LOG.addHandler(handler)
    yield
    LOG.removeHandler(handler)
    if request.node.get_closest_marker("expects_log") is None:
        texts = [logging.Formatter().format(record) for record in handler.records]
        assert not texts, "\n".join(texts)


@pytest.fixture(autouse=True)
def nothing_outside(request: pytest.FixtureRequest) -> Iterator[None]:
    """Only the tests' own folders are written to, and no other machine is asked.

    In the flows no connection of any kind is made.
    """
    with outside.nothing_outside(outside.HEARD, strict=request.path.name == "test_flows.py"):
        yield
