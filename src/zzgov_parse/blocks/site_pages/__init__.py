"""What a site prints around a document: labels, menus, its own title of the page."""
