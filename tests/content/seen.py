"""What visitors see of a page, read from its HTML."""

from bs4 import BeautifulSoup
from django.http import HttpResponse
from django.test import Client

from countries.models import Portal


def visitor_of(portal: Portal, accept_language: str = "fr") -> Client:
    """An anonymous visitor's browser on a portal."""
    return Client(headers={"host": portal.site.hostname, "accept-language": accept_language})


def soup(response: HttpResponse) -> BeautifulSoup:
    return BeautifulSoup(response.content, "html.parser")


def main_text(response: HttpResponse) -> str:
    """The text of the page itself, without its header and footer."""
    return " ".join(soup(response).find("main").get_text(" ").split())


def cards(response: HttpResponse) -> list[str]:
    """The titles of the missions in the page's lists."""
    return [link.get_text() for link in soup(response).select(".card h3 a")]


def links(response: HttpResponse) -> set[str]:
    """Every address that the page leads to."""
    return {link["href"] for link in soup(response).select("a[href]")}
