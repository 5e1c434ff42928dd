# make demo    parse a gazette issue and print what was found
# make test    every check: style, types, tests with coverage
# make bench   the benchmarks; writes benchmarks/RESULTS.md
# make format  put the source in the house style
# make clean   remove everything that these made

# The first Python of version 3.11 or newer; `make PYTHON=/path/to/python` takes another.
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)

VENV := .venv
BIN := $(VENV)/bin
# Everything is installed at the versions of constraints.txt, the build backends too: that is why they are put in first,
# and why the builds then run without an environment of their own.
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: demo test bench format clean

demo: $(VENV)/.installed
	@$(BIN)/zzgov-parse fixtures/gazettes/qinghu-2023-03.txt

test: $(VENV)/.installed-for-test
	$(BIN)/python -m ruff check .
	$(BIN)/python -m ruff format --check .
	$(BIN)/python -m mypy
	$(BIN)/python -m pytest --quiet --cov --cov-report=term --cov-fail-under=95

bench: $(VENV)/.installed-for-test
	$(BIN)/python benchmarks/run.py

format: $(VENV)/.installed-for-test
	$(BIN)/python -m ruff check --fix .
	$(BIN)/python -m ruff format .

clean:
	rm -rf $(VENV) .cache .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache build dist
	find src tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

# Stamps: an install runs again only when what it depends on has changed.
$(VENV)/.created:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed; none was found." >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.build: $(VENV)/.created constraints.txt
	$(PIP) hatchling editables setuptools
	@touch $@

$(VENV)/.installed: $(VENV)/.build pyproject.toml
	$(PIP) --no-build-isolation --editable '.[cli]'
	@touch $@

$(VENV)/.installed-for-test: $(VENV)/.installed
	$(PIP) --no-build-isolation --editable '.[cli,test]'
	@touch $@
