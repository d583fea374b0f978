"""The way from Wagtail's account page to one's own access."""

from django.forms import Form
from django.utils.translation import pgettext_lazy
from wagtail.admin.views.account import BaseSettingsPanel, SettingsTab

security_tab = SettingsTab("security", pgettext_lazy("compte", "Sécurité"), order=150)


class SecurityPanel(BaseSettingsPanel):
    """Only links: nothing of it is saved with the rest of the page."""

    name = "security"
    title = pgettext_lazy("compte", "Sécurité")
    tab = security_tab
    template_name = "sign_in/account_panel.html"
    order = 100

    def get_form(self) -> Form:
        return Form()
