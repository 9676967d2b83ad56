#!/bin/bash
# Makes a Jupyter service of Onyxia ready for a notebook:  onyxia.sh ADDRESS BRANCH NOTEBOOK
#
# Onyxia runs it before Jupyter, at each start of the service, and hands over the three words that the launch
# button carries; the notebook's is quoted as in a web address. What is installed before the server starts works
# in the browser; widgets that are installed from inside a notebook print text. The image keeps its own torch,
# numpy and matplotlib. Work that is already there stays as it is.
set -euo pipefail

[ $# -eq 1 ] && set -- $1 # all in one word
address=${1:?the repository to clone} branch=${2:?its branch} notebook=${3:?the notebook to open}
case $notebook in *[!A-Za-z0-9_./~%-]*) echo "This is no notebook: $notebook" >&2 && exit 1 ;; esac

work=${WORKSPACE_DIR:-$HOME/work}
name=$(basename "$address" .git)
config=${JUPYTER_CONFIG_DIR:-$HOME/.jupyter}

if [ ! -e "$work/$name" ]; then
  rm -rf "$work/.$name.part"
  git clone --quiet --depth 1 --branch "$branch" "$address" "$work/.$name.part"
  mv "$work/.$name.part" "$work/$name"
fi
cd "$work/$name"

# What the image has in any version stays; anywidget, whose halves have to fit together, is ours.
python -m pip install --quiet "$(grep ^anywidget== .binder/requirements.txt)" --editable ".[launch]"
settings=labconfig/default_setting_overrides
mkdir -p "$config/$settings.d"
cp ".binder/$settings.json" "$config/$settings.d/$name.json" # what others have set stays
python -c "import gdlib, matplotlib.pyplot" # lists the fonts, and has Python compile what it reads

server=$config/jupyter_server_config.py
touch "$server"
sed -i '/# the start page of a launched book$/d' "$server"
echo "c.LabApp.default_url = '/lab/tree/$name/$notebook'  # the start page of a launched book" >>"$server"

# Some services run this as root, for a user who owns the home folder.
if [ "$(id -u)" -eq 0 ]; then
  chown -R --reference="$HOME" "$work/$name" "$config"
fi
