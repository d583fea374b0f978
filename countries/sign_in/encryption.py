"""The secrets of second factors are stored encrypted: a copy of the database is not enough to make codes.

The key comes from SECRET_KEY. After a change of it, the old one must stay among SECRET_KEY_FALLBACKS, or all second factors are lost.
"""

import base64
import logging

from allauth.mfa.totp.internal.auth import generate_totp_secret
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

logger = logging.getLogger(__name__)


def encrypt(text: str) -> str:
    return _keys().encrypt(text.encode()).decode()


def decrypt(encrypted: str) -> str:
    """What was encrypted; where the key is lost, a secret that nobody knows, so that no code fits."""
    try:
        return _keys().decrypt(encrypted.encode()).decode()
    except InvalidToken:
        logger.error("A second factor cannot be read: if SECRET_KEY was changed, put the old one into SECRET_KEY_FALLBACKS.")
        return generate_totp_secret()


def _keys() -> MultiFernet:
    return MultiFernet([Fernet(_derived(key)) for key in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)])


def _derived(key: str) -> bytes:
    derivation = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"countries.sign_in.encryption")
    return base64.urlsafe_b64encode(derivation.derive(key.encode()))
