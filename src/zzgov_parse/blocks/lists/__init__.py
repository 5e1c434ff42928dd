"""Name lists: where they begin and end, and what is one entry."""
