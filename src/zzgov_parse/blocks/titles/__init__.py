"""Which lines are titles, addressees, signatures and parts of a head, by what stands beside them."""
