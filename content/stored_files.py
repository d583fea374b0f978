"""Where uploaded files lie: all in the private folder, renditions of pictures alone in the public one.

Until the two were told apart everything lay in the public folder, and renditions bore the picture's name.
"""

import filecmp
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.core.files.storage import FileSystemStorage, storages
from django.db.models import Model
from wagtail.utils.file import hash_filelike

from .models.media import RENDITIONS

PRIVATE_FOLDERS = ("original_images", "documents", "avatar_images", "wagtail_uploads")
OLD_RENDITIONS = "images"


@dataclass(frozen=True)
class Moved:
    hidden: int
    """Files that were public and no longer are."""
    dropped: int
    """Files of renditions by names that could be guessed; they are made anew."""


def hide_files(owners: dict[str, type[Model]], renditions: type[Model]) -> Moved:
    """Move what must not be public, and drop old renditions. To be run again as often as one likes: what is done is left alone.

    `owners` are the models whose rows name the files of a folder by `file`.
    """
    hidden = 0
    for folder in PRIVATE_FOLDERS:
        for name in list(_names(folder)):
            _hide(name, owners.get(folder))
            hidden += 1
    renditions.objects.exclude(file__startswith=RENDITIONS).delete()
    dropped = list(_names(OLD_RENDITIONS))
    for name in dropped:
        _public().delete(name)
    return Moved(hidden, len(dropped))


def _names(folder: str) -> Iterator[str]:
    root = Path(_public().path(folder))
    return (f"{folder}/{path.relative_to(root)}" for path in sorted(root.rglob("*")) if path.is_file())


def _hide(name: str, owner: type[Model] | None) -> None:
    public, private = _public(), _private()
    source, target = Path(public.path(name)), Path(private.path(name))
    if target.exists() and not filecmp.cmp(source, target, shallow=False):
        # Two uploads took the same name while both folders were in use: the row says by its checksum which file is its own.
        with source.open("rb") as file:
            rows = owner.objects.filter(file=name, file_hash=hash_filelike(file)) if owner else None
        name = private.get_available_name(name)
        target = Path(private.path(name))
        _copy(source, target)
        if rows is not None:
            rows.update(file=name)
    elif not target.exists():
        _copy(source, target)
    source.unlink()


def _copy(source: Path, target: Path) -> None:
    """Copy a file so that nobody reads it halfway, nor finds half of it should this be cut short."""
    target.parent.mkdir(mode=_private().directory_permissions_mode, parents=True, exist_ok=True)
    part = target.with_name(f"{target.name}.part")
    shutil.copyfile(source, part)
    part.chmod(_private().file_permissions_mode)
    part.replace(target)


def _public() -> FileSystemStorage:
    return storages["renditions"]


def _private() -> FileSystemStorage:
    return storages["default"]
