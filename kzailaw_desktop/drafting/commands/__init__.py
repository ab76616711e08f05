"""The grammar of amending commands: rules, names of units, operations."""
