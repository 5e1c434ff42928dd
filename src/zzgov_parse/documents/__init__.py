"""Blocks to documents, and what one document is made of: header, clauses, responsibilities, rosters, endings, checks."""
