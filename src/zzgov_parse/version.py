"""The version of the package, and of the JSON that it writes."""

__version__ = "0.1.0"

#: Raised when a field of the result changes its name, type or meaning.
SCHEMA_VERSION = "1.0"
