"""What Onyxia does before it starts a Jupyter service, in an image that has its own torch."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.launch.lab import Server, environment, new_environment, run

ROOT = Path(__file__).resolve().parents[2]
# By the first letters of their folders: packages, what pip keeps of them, and their halves in JupyterLab.
LACKING = ("anywidget", "gdlib", "jupyterlab_myst", "jupyterlab-myst", "jupytext", "jupyterlab-jupytext")

pytestmark = [
    pytest.mark.launch,
    pytest.mark.skipif(sys.platform != "linux", reason="Onyxia's images are Linux"),
]


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's files as a repository, with the branch that the buttons name."""
    folder = tmp_path_factory.mktemp("repositories") / "how-gd-works"
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    for name in listed.stdout.split("\0")[:-1]:
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    author = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"]
    for command in (["init", "--quiet", "--initial-branch=published"], ["add", "--all"]):
        subprocess.run(["git", *command], cwd=folder, check=True)
    subprocess.run(["git", *author, "commit", "--quiet", "--message=All"], cwd=folder, check=True)
    return folder


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


def test_a_service_starts_with_the_chapter_open(repository: Path, service: tuple[Path, Path]) -> None:
    home, python = service
    variables = environment(home, python, WORKSPACE_DIR=str(home / "work"))
    arguments = [f"file://{repository}", "published", "book/step/bowl.md"]
    script = (ROOT / ".binder" / "onyxia.sh").read_text(encoding="utf-8")

    def start_of_the_service(*words: str) -> None:
        # Onyxia fetches the script and pipes it into bash.
        done = subprocess.run(
            ["bash", "-s", "--", *words],
            cwd=home / "work",
            env=variables,
            input=script,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr

    start_of_the_service(*arguments)
    chapter = home / "work" / "how-gd-works" / "book" / "step" / "bowl.md"
    text = chapter.read_text(encoding="utf-8")
    assert "is gone when you delete the service" in text
    chapter.write_text(f"{text}\nMine.\n", encoding="utf-8")
    # Once more, as after a pause, with the words in one: nothing is doubled, nothing lost.
    start_of_the_service(" ".join(arguments))
    assert chapter.read_text(encoding="utf-8") == f"{text}\nMine.\n"
    chapter.write_text(text, encoding="utf-8")

    server_settings = (home / ".jupyter" / "jupyter_server_config.py").read_text(encoding="utf-8")
    assert server_settings.count("default_url") == 1
    told = "import gdlib, json, torch; print(json.dumps([gdlib.__file__, torch.__file__]))"
    library, torch = json.loads(run([python / "python", "-c", told], home, variables))
    assert Path(library) == home / "work" / "how-gd-works" / "gdlib" / "__init__.py"
    assert not torch.startswith(str(python.parent))  # the image's own
    assert not list(python.parent.glob("lib/python*/site-packages/matplotlib"))

    server = Server([python / "python", "-m", "jupyterlab"], home / "work", variables)
    try:
        assert server.get("/").endswith("/lab/tree/how-gd-works/book/step/bowl.md")
        settings = server.get("/lab/api/settings/@jupyterlab/docmanager-extension:plugin")
        viewers = settings["schema"]["properties"]["defaultViewers"]["default"]
        assert viewers["markdown"] == "Jupytext Notebook"
        notebook = server.get("/api/contents/how-gd-works/book/step/bowl.md?type=notebook&content=1")
        assert notebook["type"] == "notebook"
    finally:
        server.stop()


def test_a_chapter_that_is_none_is_refused(repository: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        ["bash", ROOT / ".binder" / "onyxia.sh", f"file://{repository}", "published", "book/'; rm"],
        env={**os.environ, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert "This is no chapter" in done.stderr
    assert not list(tmp_path.iterdir())
