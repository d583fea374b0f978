from django.db import models
from django.utils.translation import gettext_lazy as _


class Synonym(models.Model):
    """What people type, and what is searched along with it; central staff maintain the list, for all portals and languages."""

    term = models.CharField(
        _("mot ou expression"),
        max_length=60,
        help_text=_("Ce que les visiteurs écrivent, par exemple « véto ». Accents et majuscules ne comptent pas."),
    )
    means = models.TextField(
        _("équivaut à"),
        help_text=_("Ce qui est cherché en même temps : un mot ou une expression par ligne, par exemple « vétérinaire »."),
    )
    both_ways = models.BooleanField(
        _("dans les deux sens"),
        default=True,
        help_text=_(
            "Qui cherche « vétérinaire » trouve aussi les textes où il est écrit « véto ». À décocher pour un mot qui a d’autres sens."
        ),
    )
    updated_at = models.DateTimeField(_("modifié le"), auto_now=True)

    class Meta:
        verbose_name = _("synonyme")
        verbose_name_plural = _("synonymes")
        ordering = ["term"]

    def __str__(self) -> str:
        return self.term
