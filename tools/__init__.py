"""Commands for people who work on the project; nothing here runs on a server."""
