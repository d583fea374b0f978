"""The two projects of a run: how each is made, filled and started."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
PLAIN = Path(__file__).with_name("plain")
PLAIN_NAME = "plainsite"


class StepFailed(Exception):
    """A command did not succeed; its last lines are the message."""


@dataclass(frozen=True)
class Project:
    """A project with its database: where its commands run, and with which environment."""

    name: str
    folder: Path
    environment: Mapping[str, str]

    def run(self, *words: str, log: Path) -> None:
        """Run `python words…` there. Raises StepFailed."""
        self.output(*words, log=log)

    def output(self, *words: str, log: Path) -> str:
        """Run it and return what it prints. Raises StepFailed."""
        with log.open("a") as file:
            done = subprocess.run(
                [sys.executable, *words], cwd=self.folder, env=dict(self.environment), stdout=subprocess.PIPE, stderr=file, text=True
            )
            file.write(done.stdout)
        if done.returncode:
            raise StepFailed(f"{' '.join(words[:4])} failed:\n" + "\n".join(log.read_text(errors="replace").splitlines()[-15:]))
        return done.stdout


def network_project(home: Path, services: Mapping[str, str], **settings: str) -> Project:
    """The network itself, with the bench's settings. `settings` are environment variables of its own."""
    environment = {
        **_clean_environment(),
        **services,
        "DJANGO_SETTINGS_MODULE": "bench.network.settings",
        "PORT": "80",
        "STATIC_ROOT": str(home / "static"),
        "MEDIA_ROOT": str(home / "media"),
        "PAGE_CACHE_SECONDS": "0",
        **settings,
    }
    return Project("network", REPOSITORY, environment)


def generate_plain(folder: Path, labels: Path, log: Path) -> None:
    """A project as `wagtail start` makes it, with the missions' app over it; made anew each time, nothing of it is kept."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with log.open("ab") as file:
        subprocess.run(
            [str(Path(sys.executable).with_name("wagtail")), "start", PLAIN_NAME, str(folder)], stdout=file, stderr=file, check=True
        )
    shutil.copytree(PLAIN / "minimal", folder / "minimal")
    shutil.copy(folder / PLAIN_NAME / "templates" / "base.html", folder / "minimal")
    shutil.copytree(PLAIN / "overlay", folder, dirs_exist_ok=True)
    shutil.copy(labels, folder / "missions" / "labels.json")
    shutil.copy(Path(__file__).with_name("tree.py"), folder / "missions")
    shutil.copytree(REPOSITORY / "themes" / "static" / "themes", folder / PLAIN_NAME / "static" / "themes")


def plain_project(name: str, folder: Path, database_url: str, *, minimal: bool = False) -> Project:
    """The plain project on a database of its own; `minimal` with the least templates that show the same facts."""
    environment = {**_clean_environment(), "DATABASE_URL": database_url, "DJANGO_SETTINGS_MODULE": f"{PLAIN_NAME}.settings.production"}
    if minimal:
        environment["PLAIN_TEMPLATES"] = str(folder / "minimal")
    return Project(name, folder, environment)


def migrate_plain(project: Project, log: Path) -> None:
    """Migrations are made as a developer would have made them, then run; static files are hashed."""
    for command in (("makemigrations", "home", "missions"), ("collectstatic", "--noinput"), ("migrate",)):
        project.run("manage.py", *command, log=log)


def fill_plain(project: Project, plan: Path, portals: int, log: Path) -> None:
    project.run("manage.py", "fill", str(plan), str(portals), log=log)


def _clean_environment() -> dict[str, str]:
    """This process's environment without what would lead a project to other servers or settings."""
    strangers = {"DATABASE_URL", "REDIS_URL", "DJANGO_SETTINGS_MODULE", "PYTHONPATH", "PORT", "HUB_URL", "PAGE_CACHE_SECONDS"}
    strangers |= {"ELASTICSEARCH_URL", "ELASTICSEARCH_API_KEY", "ELASTICSEARCH_CA_FILE", "ELASTICSEARCH_INDEX"}
    return {name: value for name, value in os.environ.items() if name not in strangers}
