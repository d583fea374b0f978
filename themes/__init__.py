"""How a portal looks: tokens, templates, components and static files."""
