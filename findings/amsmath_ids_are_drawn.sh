#!/usr/bin/env bash
# Two builds of one unchanged page with a `\begin{equation}` of its own differ: MyST-Parser draws its id anew.
#
# Seen, two sites from one source in which nothing is dated, page by page:
#
#< myst-parser 3.0.1, sphinx 7.4.7: $$ the same bytes, $$ (label) the same bytes, \begin{align} differs
#< myst-parser 5.2.0, sphinx 9.0.4: $$ the same bytes, $$ (label) the same bytes, \begin{align} differs
#< what differs, without what looks like a UUID: nothing
#< one process, the same random seed, two builds: \begin{align} differs
#
# Why it surprises: Sphinx documents SOURCE_DATE_EPOCH and makes the same bytes from the same source, and a
# formula in dollars gets an id from its label or none. For an equation that is written as an environment at the
# top level (the extension `amsmath`) MyST-Parser's renderer takes a uuid4 as its label, which also is the
# operating system's chance and not that of `random.seed`.
#
# What it means for users: a book of chapters with `\begin{align}`, as jupyter-book's documentation shows them, is
# never built twice alike; who compares two builds, uploads what changed, or keeps a site in git gets every such
# page each time. Nothing can link to such an id either, which is another one by the next build. This project names
# these equations by their page and their place on it, with a test that two builds are the same.
#
# Exits with 0 when the output is the one above, with 1 when it has changed, with 2 when it couldn't be run.

set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

mkdir "$folder/source"
cat >"$folder/source/conf.py" <<'PYTHON'
extensions = ["myst_parser"]
myst_enable_extensions = ["amsmath", "dollarmath"]
html_theme = "basic"
PYTHON
printf '# Contents\n\n```{toctree}\ndollars\nlabelled\nblocks\n```\n' >"$folder/source/index.md"
printf '# Dollars\n\n$$\na + b\n$$\n' >"$folder/source/dollars.md"
printf '# Labelled\n\n$$\na + b\n$$ (sum)\n' >"$folder/source/labelled.md"
printf '# Blocks\n\n\\begin{align}\na &= b \\\\\n  &= c\n\\end{align}\n' >"$folder/source/blocks.md"

cat >"$folder/compare.py" <<'PYTHON'
import random
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from sphinx.application import Sphinx

folder, task = Path(sys.argv[1]), sys.argv[2]
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def site(name):
    out = folder / name
    command = [sys.executable, "-m", "sphinx", "-q", "-E", "-b", "html", "-d", folder / f"{name}.trees"]
    subprocess.run([*command, folder / "source", out], check=True, env={"SOURCE_DATE_EPOCH": "1700000000"})
    return out


def here(name):
    random.seed(0)
    app = Sphinx(folder / "source", folder / "source", folder / name, folder / f"{name}.trees", "html", status=None)
    app.build(force_all=True)
    return folder / name


def verdict(one, other, page):
    same = (one / f"{page}.html").read_bytes() == (other / f"{page}.html").read_bytes()
    return "the same bytes" if same else "differs"


if task == "pages":
    one, other = site("one"), site("other")
    pages = {"$$": "dollars", "$$ (label)": "labelled", "\\begin{align}": "blocks"}
    told = ", ".join(f"{name} {verdict(one, other, page)}" for name, page in pages.items())
    print(f"myst-parser {version('myst-parser')}, sphinx {version('sphinx')}: {told}")
elif task == "ids":
    texts = [UUID.sub("", (folder / name / "blocks.html").read_text()) for name in ("one", "other")]
    print("what differs, without what looks like a UUID:", "nothing" if texts[0] == texts[1] else "more")
else:
    print("one process, the same random seed, two builds: \\begin{align}", verdict(here("three"), here("four"), "blocks"))
PYTHON

environment() {  # its name, then what to install
    "${PYTHON:-python3}" -m venv "$folder/$1"
    "$folder/$1/bin/pip" install --quiet --disable-pip-version-check "${@:2}"
}
{
    environment book myst-parser==3.0.1 sphinx==7.4.7
    environment newest myst-parser==5.2.0 sphinx==9.0.4
} >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 2; }

{
    for name in book newest; do
        mkdir "$folder/$name.sites"
        cp -R "$folder/source" "$folder/$name.sites"
        "$folder/$name/bin/python" "$folder/compare.py" "$folder/$name.sites" pages || exit 2
    done
    "$folder/newest/bin/python" "$folder/compare.py" "$folder/newest.sites" ids || exit 2
    "$folder/newest/bin/python" "$folder/compare.py" "$folder/newest.sites" seed || exit 2
} >"$folder/seen" 2>"$folder/log" || { cat "$folder/log" >&2; exit 2; }
cat "$folder/seen"
sed -n 's/^#< //p' "$0" >"$folder/stated"
if diff "$folder/stated" "$folder/seen" >"$folder/changed"; then
    echo "As stated."
else
    echo "Changed (stated <, seen >):"
    cat "$folder/changed"
    exit 1
fi
