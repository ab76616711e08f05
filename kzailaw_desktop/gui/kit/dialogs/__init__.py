"""Dialogs and messages."""
