from django.db import models
from django.utils.translation import gettext_lazy as _

from countries.models import Portal


class QueryCount(models.Model):
    """How often a text was searched on a portal on a day, and how often in vain. Nothing says by whom."""

    day = models.DateField(_("jour"))
    portal = models.ForeignKey(Portal, on_delete=models.CASCADE, related_name="+", verbose_name=_("portail"))
    language = models.CharField(_("langue"), max_length=10)
    text = models.CharField(_("mots cherchés"), max_length=80, help_text=_("Sans accents ni majuscules."))
    searches = models.PositiveIntegerField(_("recherches"), default=0)
    found_nothing = models.PositiveIntegerField(_("sans résultat"), default=0)

    class Meta:
        verbose_name = _("mots cherchés")
        verbose_name_plural = _("mots cherchés")
        constraints = [models.UniqueConstraint(fields=["day", "portal", "language", "text"], name="search_query_count_once")]

    def __str__(self) -> str:
        return self.text


class CountedBatch(models.Model):
    """A batch of counts from Valkey whose rows are written: whoever finds it there again, after a crash, does not count it twice."""

    id = models.UUIDField(primary_key=True)
    counted_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("lot de recherches comptées")
        verbose_name_plural = _("lots de recherches comptées")

    def __str__(self) -> str:
        return str(self.id)
