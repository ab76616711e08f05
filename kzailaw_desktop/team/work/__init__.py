"""Notes, decisions and drafts on a server, and their exchange with this machine."""
