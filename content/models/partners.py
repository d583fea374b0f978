from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from countries.models import Portal


class PortalPartner(Orderable):
    """A partner whose logo a portal shows."""

    portal = ParentalKey(Portal, on_delete=models.CASCADE, related_name="partners")
    name = models.CharField(_("nom"), max_length=120)
    url = models.URLField(_("adresse"), blank=True)
    logo = models.ForeignKey("content.ContentImage", on_delete=models.CASCADE, related_name="+", verbose_name=_("logo"))

    class Meta(Orderable.Meta):
        ordering = ["sort_order", "pk"]
        verbose_name = _("partenaire")
        verbose_name_plural = _("partenaires")
