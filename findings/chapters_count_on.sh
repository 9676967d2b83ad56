#!/usr/bin/env bash
# One Sphinx application that builds twice: sphinx-external-toc's chapters count on, 1 and 2 become 3 and 4.
#
# Seen, with a front page and two numbered chapters, each build after an edit of a word in the second one:
#
#< sphinx 7.4.7, sphinx-external-toc 1.1.0
#< sphinx's own toctree, builds 1 to 3: One (1), Two (2) | One (1), Two (2) | One (1), Two (2)
#< sphinx-external-toc, builds 1 to 3:  One (1), Two (2) | One (3), Two (4) | One (5), Two (6)
#
# Why it surprises: the contents did not change, and Sphinx itself numbers them alike each time: its collector
# of tables of contents begins at 1 whenever it numbers. sphinx-external-toc (1.1 brought styles of numbers)
# puts its own collector in that one's place and counts in attributes that are set when the collector is made,
# which is once an application. Nothing warns, also not with -n -W.
#
# What it means for users: `sphinx-build` and tools that start it anew at each edit are safe. A program that
# keeps an application for speed (a server that follows edits, a notebook, a test that builds twice) shows wrong
# numbers in headings, figures and references from the second build on. Make a new application for each build, or
# set the counts back: tools/between_edits.py does so, and a test holds that an edited page keeps its number.
#
# Exits with 0 when the output is the one above, with 1 when it has changed, with 2 when it couldn't be run.

set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
{
    "${PYTHON:-python3}" -m venv "$folder/venv"
    "$folder/venv/bin/pip" install --quiet --disable-pip-version-check sphinx==7.4.7 sphinx-external-toc==1.1.0
} >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 2; }

cat >"$folder/twice.py" <<'PYTHON'
import io
import sys
import time
from importlib.metadata import version
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace

folder = Path(sys.argv[1])
TOC = "root: index\nsubtrees:\n- numbered: true\n  entries:\n  - file: one\n  - file: two\n"


def numbers(name, extensions, index):
    source = folder / name
    source.mkdir()
    (source / "conf.py").write_text(f"extensions = {extensions}\n")
    (source / "index.rst").write_text(index)
    (source / "_toc.yml").write_text(TOC)
    (source / "one.rst").write_text("One\n===\n\nWords.\n")
    said, seen = io.StringIO(), []
    with docutils_namespace():
        app = Sphinx(
            source, source, source / "out", source / "trees", "html", {"nitpicky": True},
            status=None, warning=said, warningiserror=True,
        )
        for build in range(3):
            (source / "two.rst").write_text(f"Two\n===\n\nEdition {build}.\n")
            time.sleep(0.01)
            app.build()
            found = (app.env.toc_secnumbers[page][""][0] for page in ("one", "two"))
            seen.append("One ({}), Two ({})".format(*found))
    assert not said.getvalue(), said.getvalue()
    return " | ".join(seen)


FRONT = "Front\n=====\n\nWords.\n"
TREE = "\n.. toctree::\n   :numbered:\n\n   one\n   two\n"
print(f"sphinx {version('sphinx')}, sphinx-external-toc {version('sphinx-external-toc')}")
print("sphinx's own toctree, builds 1 to 3:", numbers("own", [], FRONT + TREE))
print("sphinx-external-toc, builds 1 to 3: ", numbers("external", ["sphinx_external_toc"], FRONT))
PYTHON

"$folder/venv/bin/python" -W ignore "$folder/twice.py" "$folder" >"$folder/seen" || exit 2
cat "$folder/seen"
sed -n 's/^#< //p' "$0" >"$folder/stated"
if diff "$folder/stated" "$folder/seen" >"$folder/changed"; then
    echo "As stated."
else
    echo "Changed (stated <, seen >):"
    cat "$folder/changed"
    exit 1
fi
