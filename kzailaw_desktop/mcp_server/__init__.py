"""The library for agents, if the user wants it: `kzailaw mcp`, the Model Context Protocol over standard
input and output (extra `mcp`).

`answers` and `tools` know nothing of the protocol; `serving` hands the tools to the official SDK.
"""
