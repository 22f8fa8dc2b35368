# Every command a newcomer needs. Plain `make` lists them.
RIGHT_PYTHON := 'import sys; sys.exit(sys.version_info < (3, 11))'
# An empty one is none.
ifeq ($(strip $(PYTHON)),)
override PYTHON := $(shell for each in python3 python3.13 python3.12 python3.11; do \
	$$each -c $(RIGHT_PYTHON) 2>/dev/null && echo $$each && break; done)
endif
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8000
AMBOS_DATA ?= var
export PORT AMBOS_DATA

.DEFAULT_GOAL := help
.PHONY: help setup up test lint fix lock messages

help: ## list the commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 16

setup: $(VENV)/.installed ## make .venv and install everything, pinned by hash

$(VENV)/.installed: requirements.lock pyproject.toml $(wildcard src/ambos/locale/*/LC_MESSAGES/*.po)
	@$(or $(PYTHON),false) -c $(RIGHT_PYTHON) 2>/dev/null || { \
		found="$$($(or $(PYTHON),python3) --version 2>/dev/null | head -n 1)"; \
		echo "Found $${found:-no Python at $(or $(PYTHON),python3)}, expected Python 3.11 or newer:" \
			"install it or name it with PYTHON=…." >&2; exit 2; }
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	@echo "Installing into $(VENV)…"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@$(BIN)/pybabel --quiet compile --domain django --directory src/ambos/locale
	@touch $@

up: setup ## start the whole newsroom (PORT=8000 AMBOS_DATA=var)
	@exec $(BIN)/ambos up

test: setup ## run every test, in a real browser where Chromium is found
	@$(BIN)/python -m pytest -n 3 --dist loadgroup  # two cores; a browser often waits

lint: setup ## check style, types, layers, templates and translations
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/djlint src --lint --quiet
	$(BIN)/python -m ambos manage makemigrations --check --dry-run
	$(BIN)/python .ci/check_messages.py

fix: setup ## repair what can be repaired by itself
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

messages: setup ## gather new interface strings for translation (needs gettext)
	cd src/ambos && ../../$(BIN)/python -m ambos manage makemessages --locale es --no-location --no-obsolete

lock: ## pin the dependencies anew
	$(BIN)/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes \
		--no-annotate --no-header --no-emit-index-url --quiet --upgrade --output-file requirements.lock
