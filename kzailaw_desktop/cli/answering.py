"""The command that answers agents."""

from __future__ import annotations

import argparse

from kzailaw_desktop.cli.command import Command, interface_language
from kzailaw_desktop.library import Library


def answer_agents(library: Library, args: argparse.Namespace) -> object:
    """Answer on standard input and output until the other side closes it."""
    from kzailaw_desktop.mcp_server.serving import serve

    serve(library, interface_language())
    return None


COMMANDS = (
    Command("mcp", "answer agents on standard input and output (extra mcp)", answer_agents),
)
