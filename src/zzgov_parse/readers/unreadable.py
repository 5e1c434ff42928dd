"""What is raised for a file that cannot be read."""

from __future__ import annotations


class UnreadableError(Exception):
    """A file that cannot be read; the message is one line for the user."""
