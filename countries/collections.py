"""Collections of pictures and documents: one per territory and organisation, under its portal's."""

from wagtail.models import Collection

from .models import Organisation, Territory


def ensure_collection(owner: Territory | Organisation) -> Collection:
    """The owner's collection, made when it has none: what its people upload and choose from."""
    if owner.collection is None:
        parent = owner.portal.root_collection
        parent.refresh_from_db()
        name = owner.name if isinstance(owner, Organisation) else owner.name_in(owner.portal.default_language)
        owner.collection = parent.add_child(name=name)
        owner.save(update_fields=["collection"])
    return owner.collection
