#!/usr/bin/env bash
# With JupyterLab installed, every program that imports nbformat builds 39 parsers first.
#
# Seen, two environments with the same nbformat, the second with jupyter-events beside it, as any JupyterLab has:
#
#< nbformat 5.11.1, jsonschema 4.26.0, alone: parsers built at import 0
#< nbformat 5.11.1, jsonschema 4.26.0, with jupyter-events 0.12.1: parsers built at import 39
#< nbformat 5.11.1, jsonschema 4.24.1, with jupyter-events 0.12.1: parsers built at import 0
#< formats that the notebooks' schemas (4.0 to 4.5) ask for: none that these parsers check
#< with the parsers the import takes at least three times as long: True
#
# Why it surprises: jupyter-events asks for jsonschema with its extra `format-nongpl`. Since jsonschema 4.25 that
# extra brings rfc3987-syntax, and jsonschema imports it when it is imported itself, to have a check of the
# format `iri` ready; rfc3987-syntax builds a parser by lark for each of its rules while it is imported. nbformat
# imports jsonschema to know its errors, and no notebook has an `iri`. (Seen here: 0.15 s became 1.0 s.)
#
# What it means for users: nbconvert, nbclient, jupytext, myst-nb and all else that reads notebooks start most of a
# second later in an environment that also has JupyterLab, in each process: an execution of 60 notebooks by a
# process each loses a minute. `pip install "jsonschema<4.25"` takes it away; this project's group `lab` asks for
# that.
#
# Exits with 0 when the output is the one above, with 1 when it has changed, with 2 when it couldn't be run.

set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat >"$folder/count.py" <<'PYTHON'
import sys
import time
from importlib.metadata import PackageNotFoundError, version

built = []
try:
    import lark

    once = lark.Lark.__init__

    def counted(self, *given, **options):
        built.append(self)
        once(self, *given, **options)

    lark.Lark.__init__ = counted
except ImportError:
    pass

began = time.perf_counter()
import nbformat  # noqa: E402, F401

took = time.perf_counter() - began
try:
    beside = f"with jupyter-events {version('jupyter-events')}"
except PackageNotFoundError:
    beside = "alone"
packages = ", ".join(f"{name} {version(name)}" for name in ("nbformat", "jsonschema"))
print(f"{packages}, {beside}: parsers built at import {len(built)}")
print(took, file=sys.stderr)
PYTHON

cat >"$folder/formats.py" <<'PYTHON'
import json
from pathlib import Path

import nbformat


def formats(part):
    if isinstance(part, dict):
        found = {part["format"]} if isinstance(part.get("format"), str) else set()
        return found.union(*map(formats, part.values()))
    return set().union(*map(formats, part)) if isinstance(part, list) else set()


schemas = [
    json.loads(file.read_text())
    for file in (Path(nbformat.__file__).parent / "v4").glob("nbformat.v4.[0-9].schema.json")
]
found = set().union(*map(formats, schemas)) & {"iri", "iri-reference"}
print(
    "formats that the notebooks' schemas (4.0 to 4.5) ask for:",
    ", ".join(sorted(found)) or "none that these parsers check",
)
PYTHON

environment() {  # its name, then what to install
    "${PYTHON:-python3}" -m venv "$folder/$1"
    "$folder/$1/bin/pip" install --quiet --disable-pip-version-check "${@:2}"
}
{
    environment alone nbformat==5.11.1 jsonschema==4.26.0
    environment lab nbformat==5.11.1 jsonschema==4.26.0 jupyter-events==0.12.1 rfc3987-syntax==1.1.0 lark==1.3.1
    environment older nbformat==5.11.1 jsonschema==4.24.1 jupyter-events==0.12.1
} >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 2; }

{
    for name in alone lab older; do
        "$folder/$name/bin/python" "$folder/count.py" 2>/dev/null >/dev/null  # compiles what was installed
        "$folder/$name/bin/python" "$folder/count.py" 2>"$folder/$name.took" || exit 2
    done
    "$folder/lab/bin/python" "$folder/formats.py"
    echo "with the parsers the import takes at least three times as long: $(
        "$folder/lab/bin/python" -c 'import sys; print(float(sys.argv[1]) > 3 * float(sys.argv[2]))' \
            "$(cat "$folder/lab.took")" "$(cat "$folder/older.took")"
    )"
} >"$folder/seen"
cat "$folder/seen"
sed -n 's/^#< //p' "$0" >"$folder/stated"
if diff "$folder/stated" "$folder/seen" >"$folder/changed"; then
    echo "As stated."
else
    echo "Changed (stated <, seen >):"
    cat "$folder/changed"
    exit 1
fi
