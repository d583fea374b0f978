"""The network's white paper on the hub: a document page per language, with its file and cover."""

from pathlib import Path

from django.core.files import File
from django.utils import timezone

from content.models import ContentDocument, ContentImage, DocumentPage, HubHomePage
from countries.models import Portal

FILES = Path(__file__).parent / "files"
PAPERS = {
    "fr": ("livre-blanc.pdf", "white-paper-cover.fr.jpg", "livre-blanc"),
    "en": ("white-paper.pdf", "white-paper-cover.en.jpg", "white-paper"),
}


def publish_white_paper(portal: Portal, texts: dict[str, dict], known: set) -> int:
    """Publish what is missing; return how many pages are new."""
    from .fill import key_of

    key, created = key_of(portal.code, "document", "white-paper"), 0
    for home in HubHomePage.objects.child_of(portal.root_page).select_related("locale"):
        language = home.locale.language_code
        if (key, language) in known or language not in PAPERS:
            continue
        file_name, cover_name, slug = PAPERS[language]
        text = texts[language]
        with (FILES / file_name).open("rb") as file, (FILES / cover_name).open("rb") as cover:
            document = ContentDocument.objects.create(
                title=text["title"], file=File(file, name=file_name), collection=portal.root_collection
            )
            image = ContentImage.objects.create(
                title=text["title"], description=text["title"], file=File(cover, name=cover_name), collection=portal.root_collection
            )
        # As a form does: browsers know by the one whether what they have is still true, readers by the other what awaits them.
        document.get_file_hash()
        document.get_file_size()
        page = DocumentPage(
            title=text["title"],
            slug=slug,
            summary=text["summary"],
            description=text["description"],
            cover=image,
            file=document,
            publisher=portal.name,
            pages_count=text["pages"],
            show_in_menus=True,
            translation_key=key,
            locale=home.locale,
            live=True,
            first_published_at=timezone.now(),
            last_published_at=timezone.now(),
        )
        home.add_child(instance=page)
        created += 1
    return created
