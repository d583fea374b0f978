"""What the demo network contains, as plain data: one module per portal, in the vocabulary of `vocabulary.py`."""
