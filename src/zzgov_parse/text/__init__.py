"""Which characters, in what order: folding, lines, furniture, columns, words."""
