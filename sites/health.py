"""Health: `/-/live` says that this process answers, `/-/ready` names each thing it depends on."""

from collections.abc import Callable

from django.core.cache import cache
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse

from search import status as search_status


def live(request: HttpRequest) -> JsonResponse:
    return JsonResponse({"status": "ok"})


def ready(request: HttpRequest) -> JsonResponse:
    """200 when every dependency answers, else 503; the body names each, without saying more than a stranger may know."""
    checks: dict[str, Callable[[], str]] = {"database": _database, "migrations": _migrations, "cache": _cache}
    results = {name: _outcome(check) for name, check in checks.items()}
    is_ready = all(result == "ok" for result in results.values())
    # Reported only: without its search server the site answers from the database.
    results["search"] = _outcome(search_status.in_a_word)
    return JsonResponse({"status": "ok" if is_ready else "unavailable", **results}, status=200 if is_ready else 503)


def _outcome(check: Callable[[], str]) -> str:
    try:
        return check()
    except Exception as error:  # noqa: BLE001 - whatever is wrong with a dependency, this page must say so
        return f"unavailable ({type(error).__name__})"


def _database() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return "ok"


def _migrations() -> str:
    executor = MigrationExecutor(connection)
    missing = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return f"{len(missing)} missing" if missing else "ok"


def _cache() -> str:
    cache.set("health", "ok", 5)
    return cache.get("health") or "lost"
