"""Organisations of one's portals: who they are, whether they are verified, whether they publish without review.

Country staff and central staff decide; a city's focal point reads what is known of its organisations, without their papers. An
organisation's editors read what is known of theirs, and bring papers.
"""
