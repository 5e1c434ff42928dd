"""Columns that were read row by row: which half line goes on with which."""
