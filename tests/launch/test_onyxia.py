"""What Onyxia does before it starts a Jupyter service, in an image that has its own torch."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from tests.launch.conftest import HUB, ODD, button
from tests.launch.lab import Server, environment, new_environment, run

ROOT = Path(__file__).resolve().parents[2]
# By the first letters of their folders: packages, what pip keeps of them, and their halves in JupyterLab.
LACKING = ("anywidget", "gdlib", "jupyterlab_myst", "jupyterlab-myst", "jupytext", "jupyterlab-jupytext")

pytestmark = [
    pytest.mark.launch,
    pytest.mark.skipif(sys.platform != "linux", reason="Onyxia's images are Linux"),
]


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A home folder and the programs of an environment that has torch and JupyterLab, but not the book's."""
    folder = tmp_path_factory.mktemp("onyxia")
    python = new_environment(folder / "environment")
    (site,) = (folder / "environment" / "lib").glob("python*/site-packages")
    # The packages of the tests' own environment stand for the image's, but for those that it lacks.
    theirs = next(path for path in map(Path, sys.path) if (path / "torch").is_dir())
    (folder / "image").mkdir()
    for package in theirs.iterdir():
        if not package.name.startswith(LACKING):
            (folder / "image" / package.name).symlink_to(package)
    (site / "image.pth").write_text(f"{folder / 'image'}\n", encoding="utf-8")
    shutil.copytree(
        theirs.parents[2] / "share" / "jupyter",
        folder / "environment" / "share" / "jupyter",
        ignore=lambda place, names: {name for name in names if name.startswith(LACKING)},
    )
    (folder / "home" / "work").mkdir(parents=True)
    return folder / "home", python


def start(home: Path, python: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """The start of the service: Onyxia fetches the script and pipes it into bash."""
    return subprocess.run(
        ["bash", "-s", "--", *words],
        cwd=home,
        env=environment(home, python, WORKSPACE_DIR=str(home / "work")),
        input=(ROOT / ".binder" / "onyxia.sh").read_text(encoding="utf-8"),
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_service_starts_with_the_notebook_open(published: Path, service: tuple[Path, Path]) -> None:
    home, python = service
    (arguments,) = parse_qs(urlsplit(button("onyxia", ODD)).query)["init.personalInitArgs"]
    words = arguments.strip("«»").replace(HUB.web, published.as_uri()).split()
    done = start(home, python, *words)
    assert done.returncode == 0, done.stdout + done.stderr
    notebook = home / "work" / "how-gd-works" / "notebooks" / "two words" / "é#50%.ipynb"
    mine = notebook.read_text(encoding="utf-8").replace("# 1.", "# Mine.")
    notebook.write_text(mine, encoding="utf-8")
    # Once more, as after a pause, with the words in one: nothing is doubled, nothing lost.
    done = start(home, python, " ".join(words))
    assert done.returncode == 0, done.stdout + done.stderr
    assert notebook.read_text(encoding="utf-8") == mine

    server_settings = (home / ".jupyter" / "jupyter_server_config.py").read_text(encoding="utf-8")
    assert server_settings.count("default_url") == 1
    told = "import gdlib, json, torch; print(json.dumps([gdlib.__file__, torch.__file__]))"
    variables = environment(home, python)
    library, torch = json.loads(run([python / "python", "-c", told], home, variables))
    assert Path(library) == home / "work" / "how-gd-works" / "gdlib" / "__init__.py"
    assert not torch.startswith(str(python.parent))  # the image's own
    assert not list(python.parent.glob("lib/python*/site-packages/matplotlib"))

    server = Server([python / "python", "-m", "jupyterlab"], home / "work", variables)
    try:
        path = urlsplit(server.get("/")).path
        assert unquote(path) == "/lab/tree/how-gd-works/notebooks/two words/é#50%.ipynb"
        content = server.get(path.replace("/lab/tree/", "/api/contents/"))
        assert content["type"] == "notebook"
        news = server.get("/lab/api/settings/@jupyterlab/apputils-extension:notification")
        assert news["schema"]["properties"]["fetchNews"]["default"] == "false"  # else JupyterLab asks
    finally:
        server.stop()


def test_a_notebook_that_is_none_is_refused(published: Path, tmp_path: Path) -> None:
    done = start(tmp_path, Path("/usr/bin"), published.as_uri(), "published", "notebooks/'; rm")
    assert done.returncode != 0
    assert "This is no notebook" in done.stderr
    assert not list(tmp_path.iterdir())
