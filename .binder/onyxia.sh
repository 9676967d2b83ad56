#!/bin/bash
# Makes a Jupyter service of Onyxia ready for a chapter:  onyxia.sh ADDRESS BRANCH CHAPTER
#
# Onyxia runs it before Jupyter, at each start of the service, and hands over the three words that the launch
# button carries. What is installed before the server starts works in the browser; widgets that are installed
# from inside a notebook print text. The image keeps its own torch, numpy and matplotlib. Work that is already
# there stays as it is.
set -euo pipefail

[ $# -eq 1 ] && set -- $1 # all in one word
address=${1:?the repository to clone} branch=${2:?its branch} chapter=${3:?the chapter to open}
case $chapter in *[!A-Za-z0-9_./-]*) echo "This is no chapter: $chapter" >&2 && exit 1 ;; esac

work=${WORKSPACE_DIR:-$HOME/work}
name=$(basename "$address" .git)
config=${JUPYTER_CONFIG_DIR:-$HOME/.jupyter}

if [ ! -e "$work/$name" ]; then
  rm -rf "$work/.$name.part"
  git clone --quiet --depth 1 --branch "$branch" "$address" "$work/.$name.part"
  mv "$work/.$name.part" "$work/$name"
fi
cd "$work/$name"

# Of what the chapters need: what isn't there in any version; Jupyter's extensions in ours, which fit together.
python - <<'PYTHON' >"/tmp/$name.txt"
import re
from importlib.metadata import distributions
from pathlib import Path

there = {re.sub("[-_.]+", "-", found.name).lower() for found in distributions() if found.name}
there -= {"anywidget", "jupytext", "jupyterlab-myst"}
for line in Path(".binder/requirements.txt").read_text(encoding="utf-8").splitlines():
    if line.partition("==")[0] not in there and not line.startswith("#"):
        print(line)
PYTHON
python -m pip install --quiet --requirement "/tmp/$name.txt"
python -m pip install --quiet --no-deps --editable .

python -m tools lab --settings-only "$config/labconfig/default_setting_overrides.json"
python -m tools launched onyxia
python -c "import gdlib, matplotlib.pyplot" # lists the fonts, and has Python compile what it reads

server=$config/jupyter_server_config.py
touch "$server"
sed -i '/# the start page of a launched book$/d' "$server"
echo "c.LabApp.default_url = '/lab/tree/$name/$chapter'  # the start page of a launched book" >>"$server"

# Some services run this as root, for a user who owns the home folder.
if [ "$(id -u)" -eq 0 ]; then
  chown -R --reference="$HOME" "$work/$name" "$config"
fi
