"""Wagtail's admin, limited to what a user has a part in.

Wagtail asks before it lets someone edit; some of its views show more than that, or name what they refuse. Each module here takes the place
of such views; `urls` puts them before Wagtail's own. The leak matrix (tests/isolation) walks through every address of the admin.
"""
