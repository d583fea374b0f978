from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock
from wagtail.fields import RichTextField, StreamField

from countries.models import Organisation, Territory
from countries.models.contacts import PublicContact, validate_phone
from search.documents import following_once
from search.models import Availability
from search.stay import Dates

from ..choices import Audience, Channel, Level, Modality, Support, Visibility, Weekday
from ..fields import ChoiceArrayField, choices_field
from ..forms import Problems
from ..languages import SPOKEN_LANGUAGE_CHOICES
from ..mission_facts import FACTS, push_facts, take_facts
from ..mission_form import MissionPageForm
from ..mission_panels import mission_panels
from ..mission_rules import problems_of
from ..skills import SKILL_CHOICES
from ..taxonomy import DOMAINS, MISSION_TYPE_CHOICES, MISSION_TYPES
from .base import BasePage
from .faces import RowFace, set_fields
from .mission_parts import MissionPlace, MissionSlot
from .missions import Mission
from .organisations import OrganisationPage
from .territories import TerritoryPage


def short_list(label: str, maximum: int, help_text: str = "") -> StreamField:
    """A few short lines of text, each translatable on its own."""
    block = CharBlock(max_length=160, label=_("ligne"))
    return StreamField([("line", block)], verbose_name=label, blank=True, max_num=maximum, help_text=help_text)


class MissionPage(RowFace, BasePage):
    """A mission's face in one language.

    Its texts are its own. Facts (type, dates, places …) are edited on the page in the source language and copied to the others when
    it is published; capacity, solicitations, verification and confirmation point to the row.
    """

    search_kind = "mission"
    shown_relations = ("mission__organisation", "mission__territory")

    mission = models.ForeignKey(
        Mission, on_delete=models.PROTECT, related_name="pages", null=True, editable=False, verbose_name=_("mission")
    )

    # --- Texts, in the page's language -------------------------------------------------------------------------------------------------

    summary = models.CharField(
        _("résumé"), max_length=200, help_text=_("Une phrase : quoi, et pour qui. C’est elle qu’on lit dans les listes.")
    )
    description = RichTextField(
        _("description"),
        features=["h3", "bold", "ul", "ol"],
        help_text=_("Le besoin, ce qui se passera, heure par heure si possible, et ce qui restera ensuite. Au moins trois phrases."),
    )
    tasks = short_list(_("ce que vous ferez"), 6, _("Six lignes au plus."))
    expected_result = models.TextField(_("résultat attendu"), max_length=400, blank=True)
    prerequisites = short_list(_("prérequis"), 3)
    questions = short_list(_("questions à poser au visiteur"), 5)
    costs = models.CharField(
        _("frais pour le visiteur"), max_length=200, blank=True, help_text=_("Vide : rien à payer. Sinon, combien et pourquoi.")
    )
    equipment = models.CharField(_("matériel à apporter"), max_length=250, blank=True)
    safety_note = models.CharField(_("sécurité"), max_length=300, blank=True)
    safeguarding_note = models.CharField(
        _("protection des enfants"), max_length=300, blank=True, help_text=_("Qui est présent, et quelles règles s’appliquent.")
    )

    # --- Facts: the same in every language (mission_facts.FACTS names them) ---

    mission_type = models.CharField(_("type de mission"), max_length=20, choices=MISSION_TYPE_CHOICES)
    urgent = models.BooleanField(_("urgente"), default=False)
    image = models.ForeignKey(
        "content.ContentImage", on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("image")
    )

    modality = models.CharField(_("modalité"), max_length=10, choices=Modality, default=Modality.ON_SITE)
    accessible = models.BooleanField(_("accessible en fauteuil roulant"), default=False)

    availability = models.CharField(_("disponibilité"), max_length=10, choices=Availability, default=Availability.ANY_TIME)
    window_start = models.DateField(_("du"), null=True, blank=True, help_text=_("Dates du lieu de la mission."))
    window_end = models.DateField(_("au"), null=True, blank=True)
    weekdays = ChoiceArrayField(
        models.PositiveSmallIntegerField(choices=Weekday), verbose_name=_("jours de la semaine"), default=list, blank=True
    )
    start_time = models.TimeField(_("heure de début"), null=True, blank=True)
    end_time = models.TimeField(_("heure de fin"), null=True, blank=True)
    shortest_stay = models.PositiveSmallIntegerField(_("plus court séjour utile (jours)"), default=1)
    effort_hours = models.PositiveSmallIntegerField(_("durée totale (heures)"), null=True, blank=True)
    notice_days = models.PositiveSmallIntegerField(
        _("réponse avant l’arrivée (jours)"), default=0, help_text=_("Combien de jours avant son arrivée le visiteur doit répondre.")
    )
    deadline = models.DateField(_("date limite de réponse"), null=True, blank=True)
    remote_follow_up = models.BooleanField(_("suivi à distance après le retour"), default=False)

    audience = models.CharField(_("ouverte à"), max_length=10, choices=Audience, default=Audience.ALL)
    minimum_age = models.PositiveSmallIntegerField(_("âge minimum"), default=18)
    minors_with_guardian = models.BooleanField(_("mineurs accompagnés bienvenus"), default=False)
    languages_required = choices_field(SPOKEN_LANGUAGE_CHOICES, _("langues nécessaires"))
    languages_useful = choices_field(SPOKEN_LANGUAGE_CHOICES, _("langues utiles"))
    skills_required = choices_field(SKILL_CHOICES, _("compétences nécessaires"))
    skills_useful = choices_field(SKILL_CHOICES, _("compétences utiles"))
    level = models.CharField(_("niveau"), max_length=12, choices=Level, default=Level.NONE)
    licence_required = models.BooleanField(
        _("preuve d’un diplôme ou d’une licence"), default=False, help_text=_("Pour les professions réglementées : soin, droit, bâtiment.")
    )
    with_children = models.BooleanField(_("au contact d’enfants"), default=False)
    families_welcome = models.BooleanField(_("familles bienvenues"), default=False)
    groups_welcome = models.BooleanField(_("groupes bienvenus"), default=False)

    capacity = models.PositiveSmallIntegerField(_("places"), null=True, blank=True, help_text=_("Vide : sans limite."))
    waiting_list = models.BooleanField(_("liste d’attente"), default=False)
    housing = models.CharField(_("logement"), max_length=10, choices=Support, default=Support.NONE)
    meals = models.CharField(_("repas"), max_length=10, choices=Support, default=Support.NONE)
    transport = models.CharField(_("transport"), max_length=10, choices=Support, default=Support.NONE)
    insured = models.BooleanField(_("assurance fournie"), default=False)
    certificate = models.BooleanField(_("attestation remise"), default=False)

    channel = models.CharField(_("comment répondre"), max_length=10, choices=Channel, default=Channel.EMAIL)
    answer_url = models.URLField(_("adresse de réponse"), blank=True)
    answer_days = models.PositiveSmallIntegerField(_("réponse sous (jours)"), default=7)
    contact_name = models.CharField(_("nom du contact"), max_length=120, blank=True)
    contact_role = models.CharField(_("fonction"), max_length=120, blank=True)
    contact_email = models.EmailField(_("e-mail du bureau"), blank=True)
    contact_phone = models.CharField(_("téléphone du bureau"), max_length=25, blank=True, validators=[validate_phone])
    contact_whatsapp = models.CharField(_("WhatsApp du bureau"), max_length=25, blank=True, validators=[validate_phone])

    visibility = models.CharField(_("visible sur"), max_length=10, choices=Visibility, default=Visibility.NETWORK)
    canonical_url = models.URLField(
        _("adresse d’origine"), blank=True, help_text=_("Si la mission est d’abord publiée ailleurs : les moteurs y renvoient.")
    )

    parent_page_types = ["content.TerritoryPage", "content.OrganisationPage", "content.PortalHomePage"]
    subpage_types: list[str] = []
    base_form_class = MissionPageForm
    content_panels = mission_panels()
    override_translatable_fields = FACTS.synchronized_fields()
    exclude_fields_in_copy = ["mission", "row_changes"]
    page_description = _("Un besoin précis, à un endroit, pour un visiteur de passage.")

    class Meta:
        verbose_name = _("mission")
        verbose_name_plural = _("missions")

    # --- What it is -----------------------------------------------------------------------------------------------------------------------

    @property
    def type(self):
        return MISSION_TYPES.get(self.mission_type)

    @property
    def domain(self):
        return DOMAINS[self.type.domain] if self.type else None

    @property
    def is_source(self) -> bool:
        """Whether this page is in the language that the mission was written in: facts are edited here only."""
        return self.mission is None or self.mission.source_language == self.language

    @property
    def organisation(self) -> Organisation | None:
        return self.mission.organisation if self.mission else None

    @property
    def territory(self) -> Territory | None:
        return self.mission.territory if self.mission else None

    @property
    def timezone(self) -> ZoneInfo:
        """The time zone of its dates: its territory's, else its country's."""
        portal = self.portal
        if self.territory:
            return ZoneInfo(self.territory.timezone)
        return ZoneInfo(portal.country.timezone if portal and portal.country else "UTC")

    @cached_property
    def place_list(self) -> list[MissionPlace]:
        """Its places with their cities, asked once."""
        return list(self.places.select_related("territory"))

    @cached_property
    def slot_list(self) -> list[MissionSlot]:
        """Its fixed dates, asked once."""
        return list(self.slots.all()) if self.availability == Availability.SLOTS else []

    @cached_property
    def dates(self) -> Dates:
        """When it takes place, as my stay understands it."""
        return Dates(
            availability=self.availability,
            is_remote=self.modality == Modality.REMOTE,
            start=self.window_start if self.availability in (Availability.WINDOW, Availability.RECURRING) else None,
            end=self.window_end if self.availability in (Availability.WINDOW, Availability.RECURRING) else None,
            slots=tuple((slot.starts_on, slot.last_day) for slot in self.slot_list),
            weekdays=tuple(self.weekdays) if self.availability == Availability.RECURRING else (),
            shortest_stay=self.shortest_stay,
            notice_days=self.notice_days,
            deadline=self.deadline,
        )

    @property
    def last_day(self) -> date | None:
        """The last date on which one can still take part or answer; None: open-ended."""
        last = max((end for _start, end in self.dates.slots), default=None) or self.dates.end
        return min((day for day in (last, self.deadline) if day), default=None)

    @property
    def closes_at(self) -> datetime | None:
        """The instant from which it is over: the end of its last day, there. The last day that can be written stands for none."""
        if self.last_day in (None, date.max):
            return None
        return datetime.combine(self.last_day + timedelta(days=1), time.min, self.timezone)

    @property
    def contact(self) -> PublicContact | None:
        """The named contact that visitors see: its own, else its organisation's, its territory's, its portal's."""
        own = self if any((self.contact_email, self.contact_phone, self.contact_whatsapp)) else None
        candidates = (own, self.organisation, self.territory, self.portal)
        return next((contact for contact in candidates if contact and (contact is own or contact.has_contact)), None)

    # --- Saving ---------------------------------------------------------------------------------------------------------------------------

    def problems(self) -> Problems:
        return problems_of(self)

    def get_search_object_id(self) -> int | None:
        return self.mission_id

    def save(self, *args, **kwargs) -> None:
        is_full = kwargs.get("update_fields") is None
        with following_once():
            if is_full:
                self.attach_row()
            if is_full and not self.is_source:
                take_facts(self)
            super().save(*args, **kwargs)
            if is_full and self.is_source and self.live:
                push_facts(self)

    def attach_row(self) -> None:
        """Give a new page its row, its translation's or one of its own, and keep the row where the tree says it is."""
        if self.mission is None:
            sibling = MissionPage.objects.filter(translation_key=self.translation_key).exclude(pk=self.pk).order_by("pk").first()
            self.mission = sibling.mission if sibling else Mission(source_language=self.language)
        row = self.mission
        changed = self.is_source and set_fields(row, self._place_in_tree() | self._promises(row))
        if self.apply_row_changes(row) or changed or row.pk is None:
            row.save()
        self.mission = row

    def imagine_row(self) -> None:
        self.mission = self.mission or Mission(source_language=self.language)
        if self.is_source:
            set_fields(self.mission, self._place_in_tree() | {"capacity": self.capacity} | (self.row_changes or {}))

    def _place_in_tree(self) -> dict[str, object]:
        """Who answers for it."""
        parent = self.get_parent().specific
        organisation = parent.organisation if isinstance(parent, OrganisationPage) else None
        territory = parent.territory if isinstance(parent, TerritoryPage) else organisation.territory if organisation else None
        return {"portal": self.portal, "territory": territory, "organisation": organisation}

    def _promises(self, row: Mission) -> dict[str, object]:
        """What publishing it says of the row: how many places there are, and that its publisher stands by it."""
        if not self.live:
            return {}
        day = self.last_published_at.date() if self.last_published_at else None
        return {"capacity": self.capacity, "confirmed_on": max((day for day in (day, row.confirmed_on) if day), default=None)}

    # --- Serving --------------------------------------------------------------------------------------------------------------------------

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        from ..composition import mission_context

        return super().get_context(request, *args, **kwargs) | mission_context(self, request)

    def serve(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        # Who asks, and for which city, is on every mission's page: one query instead of three.
        self.mission = Mission.objects.select_related("organisation", "territory").get(pk=self.mission_id)
        response = super().serve(request, *args, **kwargs)
        if response.context_data["status"].is_gone:
            response.status_code = 410
        return response
