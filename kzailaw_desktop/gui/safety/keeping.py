"""Words that could not be saved travel with the error, so that the window can keep them."""

from __future__ import annotations

from collections.abc import Callable

from kzailaw_desktop.errors import WorkspaceTrouble


def keeping(work: Callable[[], None], note: tuple[str, str, str]) -> Callable[[], None]:
    """Work that saves a note: document, eId, words."""

    def run() -> None:
        try:
            work()
        except WorkspaceTrouble as error:
            error.params["unsaved"] = note
            raise

    return run
