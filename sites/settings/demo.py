"""The demo: production's code paths (hashed files, no debug pages) on this machine, over plain HTTP, with a key that protects nothing."""

import os
from pathlib import Path

import environ

# While the demo runs it leaves its servers' addresses here, so that commands in a second terminal find them.
environ.Env.read_env(Path(__file__).resolve().parents[2] / ".local" / "demo" / "environment", encoding="utf-8")

PORT = int(os.environ.get("PORT", "8000"))
os.environ.setdefault("SECRET_KEY", "demo-only-" + "x" * 50)
os.environ.setdefault("HUB_URL", f"http://localhost:{PORT}" if PORT != 80 else "http://localhost")
os.environ.setdefault("EMAIL_URL", "consolemail://")

from .production import *  # noqa: E402, F403

SERVE_MEDIA = True
SECURE_SSL_REDIRECT = False
SECURE_HSTS_SECONDS = 0
SECURE_PROXY_SSL_HEADER = None
TRUSTED_PROXIES = 0
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = False
