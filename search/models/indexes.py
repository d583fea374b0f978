from django.db import models

from .documents import SearchDocument


class SearchIndex(models.Model):
    """One index in Elasticsearch: the live one, that which is about to replace it, or one that was replaced.

    Written by `search.indexing` only. From the moment this row is committed, every writer of the search table leaves a SearchLag for it.
    """

    class State(models.TextChoices):
        FILLING = "filling", "filling"
        LIVE = "live", "live"
        RETIRED = "retired", "retired"

    name = models.CharField(max_length=120, unique=True)
    state = models.CharField(max_length=10, choices=State, default=State.FILLING)
    fingerprint = models.CharField(max_length=64, help_text="Of mapping and analysers: where the code has another, it wants another index.")
    fields = models.JSONField(default=list, help_text="What its strict mapping knows; nothing else is sent to it.")
    filled_to = models.BigIntegerField(default=0, help_text="Rows up to this id were sent: an interrupted rebuild goes on from here.")
    created_at = models.DateTimeField(auto_now_add=True)
    live_since = models.DateTimeField(null=True)
    last_sent_at = models.DateTimeField(null=True)
    last_error = models.TextField(blank=True)
    last_error_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["state"], condition=models.Q(state="live"), name="search_index_one_live"),
            models.UniqueConstraint(fields=["state"], condition=models.Q(state="filling"), name="search_index_one_filling"),
        ]

    def __str__(self) -> str:
        return self.name


class SearchLag(models.Model):
    """A row of the search table that an index does not have yet: the outbox, written in the transaction of the change itself.

    Gone once the index has confirmed this version or a later one.
    """

    index = models.ForeignKey(SearchIndex, on_delete=models.CASCADE, related_name="lags")
    document = models.ForeignKey(SearchDocument, on_delete=models.CASCADE, related_name="+")
    version = models.PositiveBigIntegerField()
    since = models.DateTimeField(help_text="When it began to lag; later changes of the same row leave this as it is.")
    attempts = models.PositiveIntegerField(default=0)
    error = models.TextField(blank=True, help_text="What Elasticsearch said of this row alone.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["index", "document"], name="search_lag_once")]

    def __str__(self) -> str:
        return f"{self.document_id} v{self.version} → {self.index_id}"
