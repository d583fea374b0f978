from django.db import models, transaction


class Followed(models.Model):
    """A row that search and cached pages follow: it is saved in one transaction with what listens, so that all of it happens or none."""

    class Meta:
        abstract = True

    def save(self, *args, **kwargs) -> None:
        with transaction.atomic():
            super().save(*args, **kwargs)
