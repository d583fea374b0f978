"""The list of news."""

from django.http import HttpRequest

from search.presentation import build_pager

from ..models import NewsIndexPage, NewsPage
from .cards import news_cards


def news_index_context(page: NewsIndexPage, request: HttpRequest) -> dict:
    pages = NewsPage.objects.child_of(page).live().order_by("-date", "-pk")
    total = pages.count()
    written = request.GET.get("page", "1")
    last = max(-(-total // page.PER_PAGE), 1)
    number = min(max(int(written), 1), last) if written.isascii() and written.isdigit() and len(written) < 6 else 1
    start = (number - 1) * page.PER_PAGE
    return {
        "items": news_cards(pages[start : start + page.PER_PAGE]),
        "pager": build_pager(total, number, page.PER_PAGE, lambda target: f"{page.get_url()}?page={target}"),
    }
