"""The fixed answers of the mission's form in French, for the plain project's choices. Wants Django set up."""

from typing import Any


def labels() -> dict[str, Any]:
    from django.utils import translation

    from content.choices import Audience, Level, Modality, Support, Weekday
    from content.languages import SPOKEN_LANGUAGES
    from content.skills import SKILLS
    from content.taxonomy import DOMAINS, MISSION_TYPES
    from countries.models import OrganisationKind

    with translation.override("fr"):
        return {
            "domain": {domain.code: str(domain.label) for domain in DOMAINS.values()},
            "type": {type_.code: str(type_.label) for type_ in MISSION_TYPES.values()},
            "domain_of_type": {type_.code: type_.domain for type_ in MISSION_TYPES.values()},
            "language": {code: str(label) for code, label in SPOKEN_LANGUAGES.items()},
            "skill": {code: str(label) for code, label in SKILLS.items()},
            **{
                name: {str(code): str(label) for code, label in choices.choices}
                for name, choices in (
                    ("modality", Modality),
                    ("organisation", OrganisationKind),
                    ("audience", Audience),
                    ("level", Level),
                    ("support", Support),
                    ("weekday", Weekday),
                )
            },
        }
