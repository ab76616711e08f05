"""Hand the tools to the official SDK of the Model Context Protocol, over standard input and output."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

from kzailaw_desktop import __version__
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.library import Library
from kzailaw_desktop.mcp_server.tools import tools_of

INSTRUCTIONS = (
    "The law of Kazakhstan in Kazakh and Russian, from the user's own library; nothing is changed. "
    "Every result says how it is cited, of which edition it is, where it comes from, and how far it can "
    "be relied on (standing). Give these with whatever you quote: a working translation or an "
    "unverified copy is not the official text. An answer that is not complete says so."
)
NETWORK = ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto", "urllib.Request")


class ExtraMissing(KzaiLawError):
    """The extra `mcp` is not installed."""


def serve(library: Library, lang: str = "en") -> None:
    """Answer on standard input and output until the other side closes it.

    ExtraMissing: the SDK is not installed. From here on the process can reach no network.
    """
    if find_spec("mcp") is None:
        raise ExtraMissing("mcp-missing")
    import anyio

    server = make_server(library, lang)

    async def run() -> None:
        refuse_network()  # after the event loop, which on Windows joins two sockets of its own
        await server.run_stdio_async()

    anyio.run(run)


def make_server(library: Library, lang: str) -> Any:
    """Return the SDK's server with the tools of a library; errors are told in a language."""
    from mcp.server.mcpserver import MCPServer
    from mcp_types import ToolAnnotations

    server = MCPServer("kzailaw", instructions=INSTRUCTIONS, version=__version__, log_level="ERROR")
    reading = ToolAnnotations(
        read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
    )
    for tool in tools_of(library):
        server.add_tool(_told(tool, lang), annotations=reading, structured_output=True)
    return server


def _told(tool: Callable[..., dict[str, Any]], lang: str) -> Callable[..., dict[str, Any]]:
    """Return a tool whose known trouble is one clear line for the agent."""
    from mcp.server.mcpserver.exceptions import ToolError

    @functools.wraps(tool)
    def asked(*args: Any, **kwargs: Any) -> dict[str, Any]:
        try:
            return tool(*args, **kwargs)
        except KzaiLawError as error:
            raise ToolError(error.text(lang)) from error

    return asked


def refuse_network() -> None:
    """Refuse every connection of this process from now on; this cannot be taken back."""

    def refuse(event: str, _arguments: object) -> None:
        if event in NETWORK:
            raise PermissionError(f"kzailaw mcp reaches no network ({event})")

    sys.addaudithook(refuse)
