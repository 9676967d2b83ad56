#!/usr/bin/env bash
# One Sphinx application that builds twice: a page is read anew, and its figures are numbered by the old reading.
#
# Seen: a page with a figure called old, and after an edit one called new before it. What is said of both is
# what `numref` needs; None: it has no number, and a reference to it is an AssertionError instead of a warning.
#
#< sphinx 7.4.7
#< first build:                     {'old': (1,), 'new': None}
#< second build, same application:  {'old': (1,), 'new': None}
#< tables on the page that it wrote: 2
#< second build, a new application: {'old': (2,), 'new': (1,)}
#
# Why it surprises: the second build reads the page again (its words are the new ones) and writes the new tree
# to the disk. But the environment keeps the pickled tree of each page that it was asked for, and no reading
# drops that; what numbers figures, and what resolves `numref`, asks there. Nothing warns, also not with -n -W.
#
# What it means for users: as long as each build is a process of its own, nothing. A program that keeps an
# application for speed (a server that follows edits, a test that builds twice) numbers figures by what pages
# were at the first build. Make a new application for each build, or drop the copy of a page that is read:
# tools/between_edits.py does so, and a test inserts a table while the book is served.
#
# Exits with 0 when the output is the one above, with 1 when it has changed, with 2 when it couldn't be run.

set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
{
    "${PYTHON:-python3}" -m venv "$folder/venv"
    "$folder/venv/bin/pip" install --quiet --disable-pip-version-check sphinx==7.4.7
} >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 2; }

cat >"$folder/twice.py" <<'PYTHON'
import io
import sys
import time
from importlib.metadata import version
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace

source = Path(sys.argv[1], "book")
source.mkdir()
(source / "conf.py").write_text("numfig = True\n")
TABLE = ".. table:: Numbers\n   :name: {}\n\n   == ==\n   1  2\n   == ==\n\n"


def numbers(app):
    found = app.env.toc_fignumbers.get("index", {}).get("table", {})
    return {name: found.get(name) for name in ("old", "new")}


def write(*names):
    time.sleep(0.01)
    (source / "index.rst").write_text("Front\n=====\n\n" + "".join(map(TABLE.format, names)))


print(f"sphinx {version('sphinx')}")
said = io.StringIO()
settings = dict(status=None, warning=said, warningiserror=True, confoverrides={"nitpicky": True})
with docutils_namespace():
    write("old")
    app = Sphinx(source, source, source / "out", source / "trees", "html", **settings)
    app.build()
    print("first build:                    ", numbers(app))
    write("new", "old")
    app.build()
    print("second build, same application: ", numbers(app))
    shown = (source / "out" / "index.html").read_text()
    print("tables on the page that it wrote:", shown.count("<table"))
with docutils_namespace():
    again = Sphinx(source, source, source / "out2", source / "trees2", "html", **settings)
    again.build()
    print("second build, a new application:", numbers(again))
assert not said.getvalue(), said.getvalue()
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
