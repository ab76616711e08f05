"""Names of a package that are loaded from its modules when they are first asked for (PEP 562)."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable


def lazily(package: str, **modules: tuple[str, ...]) -> Callable[[str], object]:
    """Return the `__getattr__` of a package. `modules`: module -> the names that it gives.

    The package imports the same names under `TYPE_CHECKING`, for mypy and for the tests of
    imports.
    """
    homes = {name: module for module, names in modules.items() for name in names}

    def load(name: str) -> object:
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        found: object = getattr(importlib.import_module(f"{package}.{homes[name]}"), name)
        setattr(sys.modules[package], name, found)  # asked once
        return found

    return load
