"""The taxonomy: 15 domains and 30 mission types. Codes are frozen; labels are translated (French is the message, see locale/)."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Domain:
    code: str
    label: Promise


@dataclass(frozen=True)
class MissionType:
    """`flags` say what an editor must mind.

    remote: can be done from afar; children: works with children; regulated: acts reserved to licensed professions;
    disclaimer: not financial advice; customs: goods cross a border.
    """

    code: str
    domain: str
    label: Promise
    flags: frozenset[str] = frozenset()


DOMAINS: dict[str, Domain] = {
    domain.code: domain
    for domain in (
        Domain("ent", _("Entrepreneuriat et emploi")),
        Domain("inv", _("Investissement local et immobilier")),
        Domain("inn", _("Innovation et numérique")),
        Domain("edu", _("Éducation et jeunesse")),
        Domain("san", _("Santé et bien-être")),
        Domain("env", _("Environnement et climat")),
        Domain("agr", _("Agriculture et alimentation")),
        Domain("soc", _("Soutien à la société civile")),
        Domain("sol", _("Solidarité et inclusion")),
        Domain("dro", _("Égalité et accès aux droits")),
        Domain("cul", _("Culture et patrimoine")),
        Domain("spo", _("Sport et loisirs")),
        Domain("tou", _("Tourisme et attractivité")),
        Domain("vil", _("Ville et infrastructures")),
        Domain("pub", _("Action publique et coopération")),
    )
}

MISSION_TYPES: dict[str, MissionType] = {
    mission_type.code: mission_type
    for mission_type in (
        MissionType("ent-mentorat", "ent", _("Mentorat d’entrepreneurs et de TPE"), frozenset({"remote"})),
        MissionType("ent-emploi", "ent", _("Coaching emploi et orientation"), frozenset({"remote"})),
        MissionType("inv-visite", "inv", _("Visite d’opportunités et de projets à soutenir"), frozenset({"disclaimer"})),
        MissionType("inv-reseau", "inv", _("Mise en relation d’affaires, achats locaux, export"), frozenset({"disclaimer", "remote"})),
        MissionType("inn-atelier", "inn", _("Atelier numérique, code et IA"), frozenset({"children"})),
        MissionType("inn-projet", "inn", _("Coup de main technique à un projet innovant"), frozenset({"remote"})),
        MissionType("edu-soutien", "edu", _("Soutien scolaire, lecture et langues"), frozenset({"children", "remote"})),
        MissionType("edu-intervention", "edu", _("Témoignage ou cours d’un professionnel"), frozenset({"children"})),
        MissionType("san-caravane", "san", _("Caravane de santé et dépistage"), frozenset({"regulated"})),
        MissionType("san-prevention", "san", _("Prévention et formation de soignants"), frozenset({"remote"})),
        MissionType("env-chantier", "env", _("Nettoyage, plantation, chantier nature")),
        MissionType("env-appui", "env", _("Appui déchets, eau, énergie et sensibilisation"), frozenset({"remote"})),
        MissionType("agr-conseil", "agr", _("Conseil agricole et transformation"), frozenset({"remote"})),
        MissionType("agr-terrain", "agr", _("Chantier agricole et aide alimentaire")),
        MissionType("soc-gestion", "soc", _("Gestion, projets et recherche de fonds d’associations"), frozenset({"remote"})),
        MissionType("soc-com", "soc", _("Communication, photo, vidéo et site d’associations"), frozenset({"remote"})),
        MissionType("sol-don", "sol", _("Collecte et remise de dons matériels"), frozenset({"customs"})),
        MissionType("sol-visite", "sol", _("Visites et accompagnement de personnes fragiles")),
        MissionType("dro-femmes", "dro", _("Ateliers avec les femmes et les filles"), frozenset({"children"})),
        MissionType("dro-infos", "dro", _("Information juridique et aide aux démarches"), frozenset({"regulated", "remote"})),
        MissionType("cul-creation", "cul", _("Atelier artistique et scène locale"), frozenset({"children"})),
        MissionType("cul-memoire", "cul", _("Collecte de mémoires, langues et patrimoine"), frozenset({"remote"})),
        MissionType("spo-stage", "spo", _("Stage et entraînement sportif"), frozenset({"children"})),
        MissionType("spo-evenement", "spo", _("Coup de main à un tournoi ou un événement")),
        MissionType("tou-test", "tou", _("Tester et conseiller un circuit ou un accueil")),
        MissionType("tou-ambassade", "tou", _("Ambassadeur de la ville (récits, réseaux)"), frozenset({"remote"})),
        MissionType("vil-expertise", "vil", _("Expertise urbanisme, bâtiment, eau, transport"), frozenset({"regulated", "remote"})),
        MissionType("vil-chantier", "vil", _("Chantier participatif (école, point d’eau, place)")),
        MissionType("pub-appui", "pub", _("Appui d’expert aux services municipaux"), frozenset({"remote"})),
        MissionType("pub-jumelage", "pub", _("Jumelage, partenariats et réseaux"), frozenset({"remote"})),
    )
}

MISSION_TYPE_CHOICES = [
    (
        domain.label,
        [(mission_type.code, mission_type.label) for mission_type in MISSION_TYPES.values() if mission_type.domain == domain.code],
    )
    for domain in DOMAINS.values()
]
