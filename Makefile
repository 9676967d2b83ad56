# Every command of the project. `make` alone lists them.

PYTHON ?= python3
export VENV ?= .venv
# PyTorch's own index has builds for the CPU, a tenth of the size. `make TORCH_INDEX= ...` leaves it out,
# for those who want CUDA.
export TORCH_INDEX ?= https://download.pytorch.org/whl/cpu

# The versions to install. `make PINS= ...` takes the newest that pyproject.toml allows instead.
export PINS ?= constraints.txt

# What is installed is compiled when it is first imported. Not to keep that would have each process of a
# build, and each kernel, compile it again.
unexport PYTHONDONTWRITEBYTECODE

BIN = $(VENV)/bin
PORT ?= 8000
environment = @command -v $(PYTHON) >/dev/null || { echo "There is no $(PYTHON) here: install Python 3.11 or newer, or name one: make PYTHON=python3.12"; exit 1; }; \
	$(PYTHON) tools/environment.py
compile = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-annotate --custom-compile-command "make pins" pyproject.toml

.DEFAULT_GOAL := help
.PHONY: help links html pdf notebooks test check format serve lab bench bench-build lighthouse widgets pins mutants clean distclean

help:  ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

html:  ## build the book into _build/html; fails on anything wrong
	$(environment) book $(if $(BOOK_PDF),pdf)
	@$(BIN)/python -m tools build

pdf:  ## build the book with a PDF beside it, to print (needs Pango, takes minutes)
	@BOOK_PDF=1 $(MAKE) html

notebooks:  ## write each chapter as a notebook that stands on its own into _build/notebooks
	$(environment) book
	@$(BIN)/python -m tools build
	@rm -rf _build/notebooks && cp -R _build/html/_notebooks _build/notebooks

test:  ## run all tests, side by side (PYTEST_FLAGS=...)
	$(environment) book lab pdf test
	@$(BIN)/python -m tools build  # now, while nothing else runs: chapters have a time to keep
	@SITE_IS_BUILT=1 $(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder $(PYTEST_FLAGS)

check:  ## format, lint and types, without changing anything
	$(environment) book test
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy gdlib tools mutants

format:  ## bring the code into its form
	$(environment) book test
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

serve:  ## show the book at http://localhost:8000 (PORT=... for another) and follow every edit
	$(environment) book
	@$(BIN)/python -m tools serve $(PORT)

# Beside the settings that launched copies have, those that open a chapter as a notebook at a double click.
lab:  ## open the chapters as notebooks in JupyterLab
	$(environment) book lab
	@JUPYTER_CONFIG_PATH=$(CURDIR)/.binder:$(CURDIR)/tools/lab_settings $(BIN)/python -m jupyterlab --LabApp.default_url=/lab/tree/book/index.md

mutants:  ## break gdlib in turn and write which claims and tests notice into _build/mutants.md (an hour)
	$(environment) book test
	@$(BIN)/python -m tools build
	@$(BIN)/python -m mutants

links:  ## ask whether each link out of the built book still leads somewhere; needs the network
	$(environment) book
	@$(BIN)/python -m tools links

bench:  ## compare speeds and counts side by side, in one run
	$(environment) book bench test
	@$(BIN)/python -m benchmarks.imports
	@$(BIN)/python -m benchmarks.descend
	@$(BIN)/python -m benchmarks.minimisers
	@$(BIN)/python -m benchmarks.least_squares
	@$(BIN)/python -m benchmarks.widgets

bench-build:  ## compare the build with stock jupyter-book's and put the figures into README.md (ROUNDS=3)
	$(environment) book bench
	@$(BIN)/python -m benchmarks.build $(ROUNDS)

lighthouse: benchmarks/node/node_modules/.package-lock.json  ## score each page as on a phone (STOCK=1: and stock's beside; needs Node 22)
	$(environment) book
	@$(BIN)/python -m tools build
	@$(BIN)/python -m benchmarks.lighthouse $(if $(STOCK),--stock)

benchmarks/node/node_modules/.package-lock.json: benchmarks/node/package-lock.json
	@npm ci --prefix benchmarks/node --ignore-scripts

widgets: node_modules/.package-lock.json  ## bundle the widgets' JavaScript anew (needs Node 20 or newer)
	@npm run --silent build

node_modules/.package-lock.json: package-lock.json
	@npm ci --ignore-scripts

# torch's version is chosen by hand: measured numbers follow it. Binder makes its image from requirements that
# name no local file (else it would install everything again at each commit), with torch's CPU build; Jupyter
# itself is there already.
pins:  ## choose the newest versions that fit together and write them to constraints.txt
	$(environment) pins
	@echo torch==2.13.0 | $(compile) --all-extras --upgrade --constraints - --output-file constraints.txt
	@echo "--extra-index-url $(TORCH_INDEX)" >.binder/requirements.txt
	@$(compile) --extra launch --no-deps --constraints constraints.txt >>.binder/requirements.txt

clean:  ## remove what was built
	@rm -rf _build .pytest_cache .mypy_cache .ruff_cache .hypothesis

distclean: clean  ## remove the environment too
	@rm -rf node_modules $(VENV) $(VENV).lock
