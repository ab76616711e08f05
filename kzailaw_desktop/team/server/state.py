"""How much is kept on a server."""

from __future__ import annotations

from kzailaw_desktop.team.server.connection import ServerConnection

SCHEMAS = ("library", "catalogue", "search", "work")


def sizes(server: ServerConnection) -> dict[str, dict[str, int]]:
    """Bytes and rows of each schema; rows are the server's own estimate but for documents."""
    rows = server.ask(
        "SELECT n.nspname::text, sum(pg_total_relation_size(c.oid))::bigint,"
        " sum(greatest(c.reltuples, 0))::bigint"
        " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE c.relkind = 'r' AND n.nspname = ANY(?) GROUP BY 1 ORDER BY 1",
        (list(SCHEMAS),),
    )
    found = {name: {"bytes": size, "rows": count} for name, size, count in rows}
    documents = server.ask("SELECT count(*) FROM library.document WHERE entry -> 'removed' IS NULL")
    found.setdefault("library", {"bytes": 0, "rows": 0})["documents"] = int(documents[0][0])
    return found
