"""What pages carry besides the body: running heads, page numbers, contents, covers, the tools of a site."""
