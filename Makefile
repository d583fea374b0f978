# `make` alone lists the commands. Everything they need is installed into .venv and .local of this folder.

PYTHON ?= python3
PORT ?= 8000
MAIL_PORT ?= 8025
SEARCH ?= postgres
ARGS ?=

BIN := .venv/bin
LOCK := $(BIN)/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

.DEFAULT_GOAL := help
.PHONY: help demo demo-reset demo-code elasticsearch test lint format bench messages lock install install-demo

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "%-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
	@printf '\nVariables: PORT=8001, MAIL_PORT=8026, SEARCH=elasticsearch (demo), ARGS="-k portal" (test, bench, lock), PYTHON=/path/to/python3.12\n'

# Exported rather than written before the command: make then runs Python itself, without a shell between that would swallow signals.
demo: export PORT := $(PORT)
demo: export MAIL_PORT := $(MAIL_PORT)
demo: export SEARCH := $(SEARCH)
demo: install-demo ## Open the hub and four country portals at http://localhost:8000/
	@$(BIN)/python -m sites.demo

demo-reset: install-demo ## Remove the demo's data, so that the next `make demo` starts afresh
	@$(BIN)/python -m sites.demo --reset

demo-code: install-demo ## Show the code that the demo's central and country staff are asked for now
	@$(BIN)/python -m sites.demo --code

elasticsearch: install-demo ## Run an Elasticsearch of one's own until Ctrl-C (needs Maven and a JDK of version 21 or later)
	@$(BIN)/python -m sites.services.foreground

test: install ## Run the tests
	@$(BIN)/python -m tests.browser.chromium
	@$(BIN)/python -m pytest $(ARGS)

# The settings want addresses of servers; none is used here.
lint: export DATABASE_URL := postgresql:///unused
lint: export REDIS_URL := redis://unused
lint: export EMAIL_URL := smtp+tls://unused
lint: install ## Check style, templates, layers, types, translations, migrations and settings
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/djlint --lint --quiet .
	$(BIN)/lint-imports --no-logo
	$(BIN)/mypy
	$(BIN)/python -m tools.messages --check
	$(BIN)/python -W ignore::RuntimeWarning manage.py makemigrations --check --dry-run --settings sites.settings.test
	SECRET_KEY=$$($(BIN)/python -c "import secrets; print(secrets.token_urlsafe(50))") \
		$(BIN)/python manage.py check --deploy --fail-level WARNING --settings sites.settings.production

format: install ## Put Python and imports in the project's format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: install ## Measure the public pages with 40 portals
	@$(BIN)/python -m bench $(ARGS)

messages: install ## Collect texts to translate, and compile the translations
	@$(BIN)/python -m tools.messages

lock: install ## Write requirements/*.txt anew from pyproject.toml (ARGS=--upgrade for newer versions)
	$(LOCK) $(ARGS) -o requirements/production.txt
	$(LOCK) $(ARGS) --extra local -c requirements/production.txt -o requirements/local.txt
	$(LOCK) $(ARGS) --extra local --extra dev -c requirements/local.txt -o requirements/dev.txt
	grep -o '^uv==[^ ]*' requirements/dev.txt | $(subst pyproject.toml,-,$(LOCK)) --no-annotate -o requirements/bootstrap.txt

install:
	@$(PYTHON) tools/install.py dev

install-demo:
	@$(PYTHON) tools/install.py local
