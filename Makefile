# KzaiLaw Desktop. `make run` and `make test` do all the set-up themselves.
.PHONY: run test setup lint core-test gui-test corpus package wheel deb appimage release-check stalls pictures bench bench-large eval fuzz mutants soak lock clean help
PY := .venv/bin/python
export PYTHONUTF8 = 1
# Empty: modules are compiled once, not by each of the processes that tests start.
export PYTHONDONTWRITEBYTECODE =
JOBS ?= 3

help:            ## list the targets
	@grep -E '^[a-z-]+:.*##' Makefile | sed 's/:.*##/\t/'

run: setup       ## open the program (without a display: a picture of its first window)
	@sh tools/run.sh

test: setup lint ## everything that must hold before a change lands
	@$(MAKE) --no-print-directory core-test gui-test

setup:           ## virtual environment, packages, system libraries
	@sh tools/setup.sh

lint:
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(PY) tools/imports.py
	$(PY) -m vulture

core-test:
	$(PY) -m pytest tests --ignore=tests/gui -p no:pytest-qt -n $(JOBS)

gui-test:
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest tests/gui -n $(JOBS)

stalls: setup    ## what stops the window for a tenth of a second (on a quiet machine)
	QT_QPA_PLATFORM=offscreen KZAILAW_STALL=0.1 $(PY) -m pytest tests/gui/test_stalls.py tests/gui/test_flows.py

corpus: setup    ## rebuild the shipped library from its source texts
	$(PY) -m kzailaw_desktop.corpus.build

package: setup   ## a folder with the program that needs no Python (dist/kzailaw-desktop)
	sh packaging/build.sh

wheel: setup     ## a wheel and a source archive (dist/wheel), proved in an environment of its own
	sh packaging/wheel.sh

deb: package     ## a Debian package from that folder
	sh packaging/deb.sh

appimage: package ## an AppImage from that folder (needs appimagetool)
	sh packaging/appimage.sh

release-check: wheel ## versions, lock, licences, list of parts (SBOM), known holes
	$(PY) tools/release_check.py

pictures: setup  ## pictures of every view into build/pictures
	QT_QPA_PLATFORM=offscreen $(PY) tools/pictures.py
	QT_QPA_PLATFORM=offscreen $(PY) tools/pictures.py --help-pictures

bench: setup     ## what is measured
	sh benchmarks/run.sh

bench-large: setup ## libraries of 10, 300 and 1,000 acts; a run that was stopped goes on
	nice $(PY) benchmarks/scale/run.py 10 300 1000

eval: setup      ## quality figures of recognition, search and links
	$(PY) -m kzailaw_desktop.cli eval all

fuzz: setup      ## mutated documents at each door, SECONDS each (60), with SEED (1)
	$(PY) tools/fuzz.py --seconds $(or $(SECONDS),60) --seed $(or $(SEED),1) $(TARGETS)

mutants: setup   ## plants SAMPLE changes in each package with SEED, and sees whether tests notice
	nice $(PY) tools/mutants.py --sample $(or $(SAMPLE),10) --seed $(or $(SEED),1) --jobs $(or $(MUTANT_JOBS),2) $(PACKAGES)

soak: setup      ## ACTIONS (2000) random actions on the real window with SEED: memory, exceptions, leaks
	QT_QPA_PLATFORM=offscreen $(PY) tools/soak.py --actions $(or $(ACTIONS),2000) --seed $(or $(SEED),1)

lock: setup      ## pin the versions of all packages, with their hashes
	$(PY) -m pip install -q pip-tools
	$(PY) -m piptools compile -q --strip-extras --generate-hashes --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-header --allow-unsafe --no-annotate --extra dev pyproject.toml -o requirements-dev.lock

clean:           ## remove what can be made again
	rm -rf build dist .venv .mypy_cache .ruff_cache .pytest_cache
