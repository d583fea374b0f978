"""How a portal's address proves that it leads here: whoever asks signs a question, which the portal that answers there signs in turn.

Nobody else learns anything: without a question of ours the address answers as if there were nothing, so that no draft gives itself away.
"""

import secrets

from django.core import signing

PATH = "/-/portal/"
LASTS = 60
"""Seconds."""

_QUESTION = "countries.addresses.question"
_ANSWER = "countries.addresses.answer"


def question() -> str:
    return signing.dumps(secrets.token_urlsafe(16), salt=_QUESTION)


def answer(asked: str, portal_id: int) -> str | None:
    """What the portal says to a question of ours; None to any other."""
    try:
        once = signing.loads(asked, salt=_QUESTION, max_age=LASTS)
    except signing.BadSignature:
        return None
    return signing.dumps([once, portal_id], salt=_ANSWER)


def answering_portal(asked: str, answered: str) -> int | None:
    """The id of the portal that answered this question; None when it was not one of ours."""
    try:
        once, portal_id = signing.loads(answered, salt=_ANSWER, max_age=LASTS)
        return portal_id if once == signing.loads(asked, salt=_QUESTION) else None
    except (signing.BadSignature, TypeError, ValueError):
        return None
