"""The result types: frozen pydantic models with the names that the JSON has.

Guarantees:

1. Every object has `spans`; every `str` is canonical (see `fold`); `None` means "not stated".
2. `Gazette.model_validate_json(gazette.model_dump_json()) == gazette`.
"""
