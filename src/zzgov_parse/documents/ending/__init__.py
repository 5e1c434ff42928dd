"""The ending of a document: signatures, date, imprint, and how long it holds."""
