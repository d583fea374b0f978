"""Names of social networks, told from an account's address."""

from urllib.parse import urlsplit

NETWORKS = {
    "facebook.com": "Facebook",
    "instagram.com": "Instagram",
    "linkedin.com": "LinkedIn",
    "tiktok.com": "TikTok",
    "whatsapp.com": "WhatsApp",
    "wa.me": "WhatsApp",
    "x.com": "X",
    "twitter.com": "X",
    "youtube.com": "YouTube",
    "t.me": "Telegram",
    "bsky.app": "Bluesky",
}


def label_of(url: str) -> str:
    """The network's name for an account's address; an unknown network is named by its host."""
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    for domain, label in NETWORKS.items():
        if host == domain or host.endswith("." + domain):
            return label
    return host
