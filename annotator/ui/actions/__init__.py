"""What menus, keys and the command palette offer, one module per activity."""
