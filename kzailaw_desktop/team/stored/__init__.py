"""The library on a server: documents with copies on this machine, passages and terms."""
