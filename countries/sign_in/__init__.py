"""How people come into the admin, and how they look after their access.

django-allauth does the work: sign-in by e-mail with limits, password reset, second factor with recovery codes, list of sessions. Here
stand what the network adds: who must have a second factor, what pages look like and say, and that accounts come from invitations only.
Its addresses (`urls`) take the place of Wagtail's own sign-in.
"""
