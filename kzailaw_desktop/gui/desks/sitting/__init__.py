"""A sitting at a glance."""
