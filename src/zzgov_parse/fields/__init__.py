"""What one short text says: numerals, document numbers, dates, periods, references, units, people.

Guarantees:

1. A function named `parse_…` or `find_…` takes a `str`, as a user has it; every other function takes a `Text` that was read
   from folded text, and gives model objects with that text's spans.
2. No content raises. What is not certain is `None`, or is left out.
"""
