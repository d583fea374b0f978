"""What a country's portal is called until somebody names it: “Je suis au Bénin”, in each of its languages."""

import re

from countries.models import Country, Portal

WITHOUT_ARTICLE = frozenset({"BL", "DJ", "MF", "MG", "MU", "PM", "RE", "ST", "WF", "YT"})
PLURAL = frozenset({"KM", "SC"})
MASCULINE_IN_E = frozenset({"MZ", "ZW"})
FEMININE_ALL_THE_SAME = frozenset({"SL"})
WITH_THE = frozenset({"CD", "CF", "CG", "KM"})
COM_ARTIGO = frozenset({"GQ", "GW"})
"""In Portuguese, of the countries that speak it: “na Guiné-Bissau”, but “em Angola”."""


def suggested_name(country: Country, language: str) -> str:
    """The portal's name in one of its languages, in words that fit the country's gender and number."""
    name = country.name_in(language)
    match language:
        case "fr":
            return f"Je suis {_french_preposition(country.pk, name)} {name}"
        case "en":
            return f"I am in {'the ' if country.pk in WITH_THE else ''}{name}"
        case "ar":
            return f"أنا في {name}"
        case "pt":
            return f"Estou {'na' if country.pk in COM_ARTIGO else 'em'} {name}"
    return f"jesuisaupays · {name}"


def _french_preposition(code: str, name: str) -> str:
    """Feminine, or beginning with a vowel: “en”. The first word tells: “en République démocratique du Congo”, “au Congo-Brazzaville”."""
    if code in WITHOUT_ARTICLE:
        return "à"
    if code in PLURAL:
        return "aux"
    first = re.split(r"[ '’-]", name)[0].lower()
    is_feminine = code in FEMININE_ALL_THE_SAME or (first.endswith("e") and code not in MASCULINE_IN_E)
    return "en" if is_feminine or first[0] in "aeiouéèêîô" else "au"


def home_title(portal: Portal, language: str) -> str:
    """The portal's name; one that was suggested in its first language is suggested in each of the others."""
    if portal.country and portal.name == suggested_name(portal.country, portal.default_language):
        return suggested_name(portal.country, language)
    return portal.name
