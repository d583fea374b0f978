"""Collections of pictures and documents: one per territory under its portal's, one per organisation under its territory's.

What may be done with a collection may be done with those under it: a focal point reaches what the city's organisations upload.
"""

from wagtail.models import Collection

from .models import Organisation, Territory


def ensure_collection(owner: Territory | Organisation) -> Collection:
    """The owner's collection, made when it has none: what its people upload and choose from."""
    if owner.collection is None:
        territory = owner.territory if isinstance(owner, Organisation) else None
        parent = ensure_collection(territory) if territory else owner.portal.root_collection
        parent.refresh_from_db()
        name = owner.name if isinstance(owner, Organisation) else owner.name_in(owner.portal.default_language)
        owner.collection = parent.add_child(name=name)
        owner.save(update_fields=["collection"])
    return owner.collection
