"""Senegal: six cities, in French."""

from sites.demo.content.sn import country, dakar, dakar_neighbourhoods, kaolack, mbour, saint_louis, thies, ziguinchor
from sites.demo.content.vocabulary import Contact, PortalContent

PARTS = (dakar, dakar_neighbourhoods, thies, saint_louis, ziguinchor, kaolack, mbour, country)

PORTAL = PortalContent(
    code="sn",
    contact=Contact(
        name="Awa Ndiaye",
        role="Coordinatrice du portail Sénégal",
        email="senegal@example.org",
        phone="+221 77 000 00 01",
        whatsapp="+221 77 000 00 01",
    ),
    address="Maison des coopérations, rue de Kaolack, Point E, Dakar",
    taglines={"fr": "Vous rentrez quelques jours : six villes vous disent ce qui leur serait utile."},
    introductions={
        "fr": (
            "<p>De Saint-Louis à Ziguinchor, des villes, des associations, des écoles et des centres de santé "
            "publient ici ce dont ils ont besoin, et pour quelles dates. Une matinée sur une plage, une semaine "
            "d’expertise, un appel le mercredi soir : à vous de dire quand vous êtes là et ce que vous savez "
            "faire.</p>"
            "<p>Chaque mission porte le nom de la personne qui vous répondra. La lecture est libre, sans compte, et "
            "répondre ne vous engage à rien tant que la date n’est pas fixée ensemble.</p>"
        )
    },
    city_contacts={
        "dakar": Contact(
            "Coumba Sy",
            "Point focal diaspora, Ville de Dakar",
            "missions.dakar@example.org",
            "+221 77 000 00 10",
            "+221 77 000 00 10",
        ),
        "thies": Contact(
            "Modou Ngom",
            "Point focal diaspora, Ville de Thiès",
            "missions.thies@example.org",
            "+221 77 000 00 20",
            "+221 77 000 00 20",
        ),
        "saint-louis": Contact(
            "Marème Fall",
            "Cellule de coopération, Ville de Saint-Louis",
            "missions.saint-louis@example.org",
            "+221 77 000 00 30",
            "+221 77 000 00 30",
        ),
        "ziguinchor": Contact(
            "Lamine Diédhiou",
            "Point focal diaspora, Ville de Ziguinchor",
            "missions.ziguinchor@example.org",
            "+221 77 000 00 40",
            "+221 77 000 00 40",
        ),
        "kaolack": Contact(
            "Sokhna Mbacké",
            "Action sociale et diaspora, Ville de Kaolack",
            "missions.kaolack@example.org",
            "+221 77 000 00 50",
            "+221 77 000 00 50",
        ),
        "mbour": Contact(
            "Rokhaya Diouf",
            "Accueil de la diaspora, Ville de Mbour",
            "missions.mbour@example.org",
            "+221 77 000 00 60",
            "+221 77 000 00 60",
        ),
    },
    city_introductions={
        "dakar": {
            "fr": (
                "De la Médina à Yoff, la capitale concentre les jeunes diplômés, les archives et le littoral le plus "
                "exposé du pays. Elle cherche des recruteurs, des entraîneurs, des gens du numérique et des bras "
                "pour la baie de Hann."
            )
        },
        "thies": {
            "fr": (
                "Ville du rail et de la tapisserie, à une heure de Dakar, Thiès refait ses places quartier par "
                "quartier. Elle attend des artisans du bâtiment, des spécialistes du compost et des techniciens "
                "prêts à raconter leur métier au lycée."
            )
        },
        "saint-louis": {
            "fr": (
                "Entre le fleuve et une mer qui avance, Saint-Louis protège à la fois ses maisons à balcons et les "
                "familles de la Langue de Barbarie. Elle demande des architectes, des oreilles qui comprennent le "
                "wolof et des visiteurs francs."
            )
        },
        "ziguinchor": {
            "fr": (
                "Au bord de la Casamance, on travaille la mangue, le riz et la mangrove, dans une demi-douzaine de "
                "langues. Ziguinchor accueille des transformateurs de fruits, des lecteurs patients et ceux qui "
                "n’ont pas peur de la vase."
            )
        },
        "kaolack": {
            "fr": (
                "Carrefour du bassin arachidier et grande ville de marché, Kaolack vit du sel, du mil et du "
                "commerce. Elle a besoin de soignants diplômés, de formateurs, d’acheteurs pour ses groupements et "
                "d’un peu de temps pour ses anciens."
            )
        },
        "mbour": {
            "fr": (
                "Grand port de pêche artisanale de la Petite Côte, Mbour est aussi la ville que les voyageurs "
                "traversent sans la voir. Elle propose de la découvrir par le quai, l’école et les ateliers, avec "
                "celles et ceux qui y travaillent."
            )
        },
    },
    organisations=tuple(organisation for part in PARTS for organisation in part.ORGANISATIONS),
    missions=tuple(mission for part in PARTS for mission in part.MISSIONS),
    news=country.NEWS,
)
