"""Pages whose gaps were kept: where a piece of a line stands says which column it is of."""
