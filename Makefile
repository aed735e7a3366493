# Distretto's tasks. `make` alone lists them.
.DEFAULT_GOAL := help
SHELL := /bin/sh

HOST ?= 127.0.0.1
PORT ?= 8000
DISTRETTO_HOME ?= $(CURDIR)/var
export PYTHON
BOOTSTRAP := sh scripts/bootstrap.sh
BIN := .venv/bin

## —— Use ————————————————————————————————————————————————————————————
# In front of a terminal the server is a job of its own: Ctrl-C stops it and leaves make alone, which then ends well.
up: ## prepare everything and serve on http://127.0.0.1:8000 (PORT=8010, HOST=0.0.0.0, PYTHON=… change that)
	@case "$$(ps -o stat= -p $$$$ 2>/dev/null)" in *+*) set -m ;; esac; \
	DISTRETTO_HOME="$(DISTRETTO_HOME)" $(BOOTSTRAP) --up --host "$(HOST)" --port "$(PORT)"; exit $$?

prepare: ## the environment alone, with what DATABASE_URL and DISTRETTO_STORAGE ask for (make up does it by itself)
	@$(BOOTSTRAP)

## —— Develop ————————————————————————————————————————————————————————
develop: ## the environment with the test and documentation tools
	@$(BOOTSTRAP) --group dev --group docs

lint: develop ## style, import contracts, types
	$(BIN)/ruff check .
	$(BIN)/lint-imports
	$(BIN)/mypy

test: lint ## everything: lint, unit, golden, faces, journeys in a browser; again on PostgreSQL where there is one
	@$(BIN)/python scripts/test.py

test-unit: develop ## everything but the journeys, on SQLite
	@$(BIN)/python scripts/test.py suite

test-journeys: develop ## the journeys: the real application in a real browser
	@$(BIN)/python scripts/test.py journeys

test-postgresql: develop ## the platform's tests on PostgreSQL (a private server, or the one that DATABASE_URL names)
	@$(BIN)/python scripts/test.py postgresql

test-spark: ## both engines, and a cluster of this machine's own (needs Java 17 or newer; brings pyspark, 430 MB)
	@$(BOOTSTRAP) --group dev --group docs --group spark
	$(BIN)/pytest -q tests/evidence/test_spark.py tests/evidence/test_engine.py tests/evidence/test_reduce.py

bench: ## the benchmarks, each against its peer or its limit
	@$(BOOTSTRAP) --group dev --group bench
	$(BIN)/pytest -q benchmarks

## —— Publish ————————————————————————————————————————————————————————
docs: develop ## the documentation, into site/ (broken links and missing pages are errors)
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict

docs-serve: develop ## the documentation, live on http://127.0.0.1:8010
	$(BIN)/mkdocs serve --dev-addr 127.0.0.1:8010

notices: develop ## THIRD_PARTY.md anew from what the lock file installs
	$(BIN)/python scripts/third_party.py

wheel: develop ## the wheel, into dist/, kept under 25 MB
	@rm -rf dist && "$$($(BOOTSTRAP) --uv)" build --wheel --quiet --out-dir dist
	@$(BIN)/python scripts/wheel_size.py dist

clean: ## what was built; var/ (the data you entered) stays
	rm -rf dist site .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

help: ## this list
	@awk 'BEGIN {FS = ":.*## "} /^## /{print "\n" substr($$0, 4)} /^[a-z-]+:.*## /{printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: up develop lint test test-unit test-journeys test-postgresql test-spark bench docs docs-serve notices wheel clean help
