"""Where clauses begin: markers that are damaged, lost, glued or cut, and where headings end."""
