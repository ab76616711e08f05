"""Check that imports go one way (the contracts in pyproject.toml)."""

from __future__ import annotations

import sys

from importlinter.cli import lint_imports_command

if __name__ == "__main__":
    sys.argv = ["lint-imports", "--no-cache"]
    lint_imports_command()
