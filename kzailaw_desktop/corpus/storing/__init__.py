"""A library folder: manifest and Akoma Ntoso files."""
