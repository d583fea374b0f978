"""Mails: every one is a row first (`countries.models.Mail`), and sent from there.

    send_mail("engagement/mails/answered", user, portal=portal, context={"mission": mission}, key=f"answered:{answer.pk}")

| module | job |
|---|---|
| `outbox` | writes the row, in the transaction of what causes the mail |
| `writing` | subject, text and HTML from three templates, in the reader's language |
| `backend` | Django's EMAIL_BACKEND: what Django, Wagtail or another package sends becomes a row as well |
| `delivery` | sends the rows: after the commit, and by beat for what was left |
"""

from .outbox import Address, send_again, send_mail

__all__ = ["Address", "send_again", "send_mail"]
