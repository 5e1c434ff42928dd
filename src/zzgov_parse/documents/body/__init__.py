"""The clauses of a document: how they nest, and where their headings end."""
