"""Name lists in columns: which entry stands where, by numbers, counts and places."""
