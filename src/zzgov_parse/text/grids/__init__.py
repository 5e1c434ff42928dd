"""Printed tables: which lines are one, and their rows of cells."""
