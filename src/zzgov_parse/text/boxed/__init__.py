"""Name lists that were read box by box: which name each title is of."""
