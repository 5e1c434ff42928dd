"""Keywords, marks and figures as they were meant."""
