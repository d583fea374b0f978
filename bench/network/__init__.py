"""The network under measurement: its settings, and how it is filled in bulk."""
