"""A `Gazette` in other forms: an outline for reading."""
