"""Rows of data with their examples; no logic, no I/O.

A row with a pattern is a `NamedTuple` with the fields `name`, `pattern`, `examples` (text → groups expected, or a tuple of
texts) and `not_examples`. One parametrised test runs every row of every table.
"""
