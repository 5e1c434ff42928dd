"""Marks that are no text: of markup, of Markdown, and blanks between the letters of spaced words."""
