"""Lines that were read apart from where they belong, put back."""
