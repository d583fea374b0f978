"""Pages of the admin that this package adds to Wagtail's."""
