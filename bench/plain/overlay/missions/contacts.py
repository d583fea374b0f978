from django.db import models


class Contact(models.Model):
    """The named contact that visitors see."""

    contact_name = models.CharField(max_length=120, blank=True)
    contact_role = models.CharField(max_length=120, blank=True)
    contact_email = models.EmailField(blank=True)
    contact_phone = models.CharField(max_length=25, blank=True)
    contact_whatsapp = models.CharField(max_length=25, blank=True)

    class Meta:
        abstract = True
