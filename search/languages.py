"""The languages of texts and how PostgreSQL reads them."""

TEXT_CONFIGS = {"fr": "network_french", "en": "network_english", "ar": "network_arabic", "pt": "network_portuguese"}
"""Language → text search configuration: the language's stemmer after accents are folded (see the first migration)."""
