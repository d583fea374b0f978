"""What this package tells those to its right: its facets and documents to search, its pages to the derivation of rights."""

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from countries.models import Organisation, OrganisationKind, Territory
from countries.rights import register_pages_of
from search.documents import register_source
from search.elasticsearch.sender import on_delivery
from search.facets import Facet, Scope, choices_facet, register_facet
from search.months import ANY_MONTH, month_labels, offered_months

from . import search_sources as sources
from .choices import Modality
from .languages import SPOKEN_LANGUAGE_CHOICES
from .models.organisations import pages_of_organisations
from .models.territories import pages_of_territories
from .publication import announce_found
from .skills import SKILL_CHOICES
from .taxonomy import DOMAINS, MISSION_TYPES

register_facet(
    Facet("country", _("Pays"), sources.country_labels, scope=Scope.HUB, choices=sources.countries_of, counted_with="place"),
)
register_facet(Facet("city", _("Ville"), sources.city_labels, choices=sources.cities_of, counted_with="place"))
register_facet(
    Facet("month", _("Mois"), month_labels, keeps_order=True, fits_all=ANY_MONTH, offered=offered_months, counted_with="month"),
)
_domains = [(domain.code, domain.label) for domain in DOMAINS.values()]
_types = [(type_.code, type_.label) for type_ in MISSION_TYPES.values()]
register_facet(choices_facet("domain", _("Domaine"), _domains, counted_with="what"))
register_facet(choices_facet("type", _("Type de mission"), _types, counted_with="what"))
register_facet(choices_facet("modality", _("Modalité"), Modality.choices, keeps_order=True, counted_with="how"))
register_facet(choices_facet("skill", _("Compétences"), SKILL_CHOICES))
register_facet(choices_facet("family", _("En famille"), [("yes", _("Familles bienvenues"))], counted_with="how"))
register_facet(choices_facet("language", _("Langues demandées sur place"), SPOKEN_LANGUAGE_CHOICES))
register_facet(choices_facet("text", _("Texte disponible en"), settings.LANGUAGES, counted_with="text"))
register_facet(choices_facet("organisation", _("Type d’organisation"), OrganisationKind.choices, counted_with="how"))

register_source("mission", sources.build_missions, sources.mission_ids)
register_source("territory", sources.build_territories, sources.territory_ids)
register_source("organisation", sources.build_organisations, sources.organisation_ids)
register_source("news", sources.build_news, sources.news_ids)

on_delivery(announce_found)

register_pages_of(Territory, pages_of_territories)
register_pages_of(Organisation, pages_of_organisations)
