"""The head of a document: mark, number, date, title, addressees."""
