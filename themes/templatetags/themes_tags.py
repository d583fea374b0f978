from django import template

register = template.Library()


@register.filter
def tel_href(number: str) -> str:
    """The address that dials a telephone number written for people: "+237 6 99 00 00 12" → "tel:+237699000012"."""
    return f"tel:{'+' if number.lstrip().startswith('+') else ''}{_digits(number)}"


@register.filter
def whatsapp_href(number: str) -> str:
    """The address that opens a WhatsApp conversation with an international number."""
    return f"https://wa.me/{_digits(number)}"


def _digits(number: str) -> str:
    return "".join(character for character in number if character.isdecimal())
