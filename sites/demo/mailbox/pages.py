"""What the catcher's page shows, in French. Everything that a mail holds is escaped; its HTML stands in a frame without rights."""

import re
from collections.abc import Iterable
from html import escape

from .store import Caught

LINK = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]]")
HEAD = re.compile(r"<head(\s[^>]*)?>", re.IGNORECASE)

FRAME = """<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:,">
</head>
<body>
<main>
{content}
</main>
</body>
</html>
"""

STYLE = """
:root { color-scheme: light; --ink: #241c15; --muted: #655a4f; --line: #e3d9ca; --link: #4a2c1a; --focus: #1f5fbf; }
* { box-sizing: border-box; }
body { margin: 0; background: #faf7f2; color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { margin: 0.5rem 0; font-size: 1.4rem; overflow-wrap: anywhere; }
h2 { margin: 1.5rem 0 0.5rem; font-size: 1.1rem; }
a { color: var(--link); }
a:focus-visible, iframe:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.note, .about { color: var(--muted); }
.mails { list-style: none; margin: 1rem 0; padding: 0; background: #fff; border: 1px solid var(--line); border-radius: 0.5rem; }
.mails li + li { border-top: 1px solid var(--line); }
.mails a { display: block; padding: 0.75rem 1rem; text-decoration: none; overflow-wrap: anywhere; }
.mails a:hover { background: #f3ece1; }
.mails strong { display: block; }
.about { font-size: 0.9rem; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0.25rem 1rem; margin: 0.5rem 0; overflow-wrap: anywhere; }
dt { color: var(--muted); }
dd { margin: 0; }
pre, iframe { width: 100%; margin: 0; background: #fff; border: 1px solid var(--line); border-radius: 0.5rem; }
pre { padding: 1rem; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
iframe { height: 34rem; }
"""


def mail_list(mails: Iterable[Caught]) -> str:
    rows = "\n".join(map(_row, mails))
    found = f'<ul class="mails">\n{rows}\n</ul>' if rows else "<p>Aucun e-mail pour l’instant.</p>"
    note = "Tout ce que la démonstration envoie arrive ici ; rien ne quitte cette machine."
    content = f'<h1>E-mails de la démonstration</h1>\n<p class="note">{note} <a href="/">Actualiser</a></p>\n{found}'
    return FRAME.format(title="E-mails de la démonstration", content=content)


def mail(caught: Caught) -> str:
    facts = {"De": caught.sender, "À": caught.recipients, "Reçu": f"{caught.received_at:%d/%m/%Y %H:%M:%S}"}
    parts = [
        '<p><a href="/">Tous les e-mails</a></p>',
        f"<h1><bdi>{escape(_subject(caught))}</bdi></h1>",
        "<dl>" + "".join(f"<dt>{name}</dt><dd><bdi>{escape(value)}</bdi></dd>" for name, value in facts.items()) + "</dl>",
    ]
    if caught.html:
        rules = "allow-popups allow-popups-to-escape-sandbox"
        frame = f'<iframe src="/mails/{caught.name}/html" title="Mise en page" sandbox="{rules}"></iframe>'
        parts += ["<h2>Mise en page</h2>", frame]
    text = f'<pre dir="auto">{_with_links(caught.text)}</pre>' if caught.text else "<p>Cet e-mail n’a pas de texte.</p>"
    parts += ["<h2>Texte</h2>", text]
    return FRAME.format(title=escape(_subject(caught)), content="\n".join(parts))


def html_of(caught: Caught) -> str:
    """The mail's own document; its links open in a new tab."""
    target = '<base target="_blank">'
    changed, count = HEAD.subn(lambda head: head[0] + target, caught.html, count=1)
    return changed if count else target + caught.html


def not_found() -> str:
    content = '<h1>Cet e-mail n’est plus là</h1>\n<p><a href="/">Tous les e-mails</a></p>'
    return FRAME.format(title="Introuvable", content=content)


def _row(caught: Caught) -> str:
    about = f"{caught.received_at:%d/%m/%Y %H:%M} · {escape(caught.recipients)}"
    subject = f"<strong><bdi>{escape(_subject(caught))}</bdi></strong>"
    return f'<li><a href="/mails/{caught.name}">{subject}<span class="about">{about}</span></a></li>'


def _subject(caught: Caught) -> str:
    return caught.subject or "(sans objet)"


def _with_links(text: str) -> str:
    """Escaped, with what looks like an address of the web made a link."""
    shown, end = [], 0
    for found in LINK.finditer(text):
        url = escape(found[0])
        shown += [escape(text[end : found.start()]), f'<a href="{url}" target="_blank" rel="noopener noreferrer">{url}</a>']
        end = found.end()
    return "".join([*shown, escape(text[end:])])
