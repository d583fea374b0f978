from django.apps import AppConfig


class SitesConfig(AppConfig):
    name = "sites"
    label = "network_sites"
    verbose_name = "Network"
