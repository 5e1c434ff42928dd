"""Lines that hold several elements of a head or of an ending, given a line for each."""
