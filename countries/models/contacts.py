from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

validate_phone = RegexValidator(
    r"^\+?[0-9][0-9 ().\-]{5,23}$",
    _("Indiquez un numéro complet avec l’indicatif du pays, par exemple +237 6 99 00 00 01."),
)


class PublicContact(models.Model):
    """The named contact that visitors see: an office's, never a private address. Set once, inherited by missions."""

    contact_name = models.CharField(_("nom du contact"), max_length=120, blank=True)
    contact_role = models.CharField(_("fonction"), max_length=120, blank=True, help_text=_("Par exemple : point focal diaspora."))
    contact_email = models.EmailField(
        _("e-mail du bureau"), blank=True, help_text=_("Une adresse de service : elle est publique. Jamais une adresse privée.")
    )
    contact_phone = models.CharField(_("téléphone du bureau"), max_length=25, blank=True, validators=[validate_phone])
    contact_whatsapp = models.CharField(_("WhatsApp du bureau"), max_length=25, blank=True, validators=[validate_phone])

    CONTACT_FIELDS = ("contact_name", "contact_role", "contact_email", "contact_phone", "contact_whatsapp")

    class Meta:
        abstract = True

    @property
    def has_contact(self) -> bool:
        """Whether a visitor can reach someone by what is set here."""
        return bool(self.contact_email or self.contact_phone or self.contact_whatsapp)
