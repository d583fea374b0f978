"""Fixtures of the tests that look at the network through a real browser."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Site

from countries.directory import forget_directory
from tests.world import World

from .chromium import find_chromium, how_to_install

# Nothing in the background: a test must see only the requests that its page makes.
FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
HEIGHT = 800


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of this folder, so that `-m "not browser"` leaves them out."""
    for item in items:
        if item.nodeid.startswith("tests/browser/"):
            item.add_marker("browser")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The machine's Chromium, headless. Missing, it fails the tests in CI and skips them elsewhere."""
    program = find_chromium()
    if program is None:
        missing = f"no Chromium: {how_to_install()}"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    # Playwright keeps an event loop running in this thread; Django would take the database calls of the tests for calls from async code.
    before = os.environ.get("DJANGO_ALLOW_ASYNC_UNSAFE")
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=program, args=FLAGS, chromium_sandbox=os.geteuid() != 0, headless=True)
            yield browser
            browser.close()
    finally:
        if before is None:
            del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]
        else:
            os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = before


@pytest.fixture
def page_at(chromium: Browser) -> Iterator[Callable[..., Page]]:
    """`page_at(360)`: a fresh page, that wide, in a browser that prefers French unless `locale` says otherwise.

    The test fails when the page logged an error or a request of its own failed to load.
    """
    errors: list[str] = []
    with ExitStack() as stack:

        def open_page(width: int, *, locale: str = "fr-FR", **context_options: object) -> Page:
            context = chromium.new_context(
                viewport={"width": width, "height": HEIGHT},
                locale=locale,
                **context_options,  # type: ignore[arg-type]
            )
            stack.callback(context.close)
            page = context.new_page()
            page.on("pageerror", lambda error: errors.append(f"error in a script: {error}"))
            page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
            return page

        yield open_page
    assert not errors, "\n".join(errors)


@pytest.fixture
def network(transactional_db: None, world: World, live_server: LiveServer) -> str:
    """The port on which the small network answers."""
    port = urlsplit(live_server.url).port
    Site.objects.update(port=port)
    forget_directory()
    return str(port)
