"""In which language someone who is not at the screen is written to."""

from django.conf import settings

from ..models import User


def language_of(user: User, otherwise: str) -> str:
    """The one chosen in the admin's account page, else another that the admin speaks."""
    profile = getattr(user, "wagtail_userprofile", None)
    wanted = (profile.preferred_language if profile else "") or otherwise
    return wanted if wanted in dict(settings.WAGTAILADMIN_PERMITTED_LANGUAGES) else settings.LANGUAGE_CODE
