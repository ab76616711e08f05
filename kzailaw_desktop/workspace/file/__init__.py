"""The file of the workspace: records, schema, lock, checksums, copies."""
