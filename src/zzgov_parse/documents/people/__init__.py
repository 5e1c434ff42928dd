"""People and units: name lists, decisions on people, printed tables."""
