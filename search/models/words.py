from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models


class KnownWord(models.Model):
    """A word of public texts, folded: what another that nobody knows may have meant. Kept by `search.vocabulary`."""

    word = models.CharField(max_length=40, primary_key=True)
    documents = models.PositiveIntegerField(default=1, help_text="That hold it, as they were counted last night.")

    class Meta:
        indexes = [GinIndex(OpClass("word", name="gin_trgm_ops"), name="search_known_word_trigrams")]

    def __str__(self) -> str:
        return self.word
