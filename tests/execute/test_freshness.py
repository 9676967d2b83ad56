"""A chapter runs again exactly when something that its outputs depend on has changed."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.small_book import SmallBook, cell
from tools.chapters import Chapter
from tools.execute import notebooks
from tools.execute.freshness import why

pytestmark = pytest.mark.book
PAGE = "book/loop/one.md"
CODE = """\
from gdlib import load_cars, quad
import gdlib.used
print(quad(1, 1, 1, 2), len(load_cars()[0]), open("notes.txt").read(), open("../above.txt").read())
"""
HIDDEN = ":tags: [hide-input]\n\n"
WHY = """
from pathlib import Path
from tools.chapters import find_chapters
from tools.execute.notebooks import load
from tools.execute.freshness import why
chapters = [chapter for chapter in find_chapters(Path.cwd()) if chapter.runs]
print({chapter.file: why(chapter, load(chapter), {}) for chapter in chapters})
"""


@pytest.fixture(scope="module")
def once(draft: SmallBook) -> SmallBook:
    """A book that has been built. Its chapter reads the cars and files near it, its front page neither."""
    for name in ("book/loop/notes.txt", "book/above.txt"):
        (draft.root / name).write_text(Path(name).stem, encoding="utf-8")
    for name in ("used", "unused"):
        (draft.root / "gdlib" / f"{name}.py").write_text("x = 1\n", encoding="utf-8")
    draft.write(f"Some words.\n\n{cell(CODE, HIDDEN)}\nIt is {{eval}}`quad(1, 1, 1, 2)`.\n")
    draft.write_page("index", cell("import time\nprint('it is', time.time_ns())"))
    build = draft.build()
    assert sorted(build.executed) == ["book/index.md", PAGE]
    assert build.said.startswith("Executing 2 of 2 chapters:\n  executed book/")
    assert " s: it has no outputs yet\n" in build.said
    return draft


def reason(book: SmallBook, name: str = "book/loop/one") -> str | None:
    chapter = Chapter(book.root, name)
    return why(chapter, notebooks.load(chapter), {})


def reasons_of_its_own_tools(book: SmallBook) -> dict[str, str | None]:
    """Why each page would run again, by the tools that lie in the book."""
    done = subprocess.run(
        [sys.executable, "-c", WHY], cwd=book.root, env=book.environment, capture_output=True, check=True
    )
    found: dict[str, str | None] = ast.literal_eval(done.stdout.decode())
    return found


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (PAGE, "print(", "print(1, "),
        (PAGE, "{eval}`quad(1, 1, 1, 2)`", "{eval}`quad(1, 1, 1, 4)`"),
        (PAGE, "hide-input", "raises-exception"),
        (PAGE, "name: python3", "name: another"),
        ("gdlib/used.py", "x", "y"),
        ("gdlib/functions.py", "return a", "return  a"),
        ("gdlib/tables/cars.csv", "4,2\n", "4,2\n4,2\n"),
        ("book/loop/notes.txt", "notes", "other notes"),
        ("book/above.txt", "above", "below"),
        ("constraints.txt", "torch==", "# a remark\ntorch=="),
    ],
)
def test_what_outputs_depend_on(built: SmallBook, file: str, old: str, new: str) -> None:
    assert reason(built) is None
    built.edit(file, old, new)
    assert reason(built) == f"{'its code' if file == PAGE else file} changed"
    if file != PAGE and not file.startswith("gdlib/f"):  # which every name of gdlib may need
        assert (reason(built, "book/index") is None) == (file != "constraints.txt")
    if file == "book/above.txt":
        (built.root / file).unlink()
        assert reason(built) == f"{file} changed"


def test_other_python_and_the_code_that_executes_are_among_it_the_rest_of_the_tools_is_not(
    built: SmallBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    for file in ("tools/publish/claims.py", "tools/execute/folds.py", "tools/serve.py"):
        built.edit(file, "import annotations\n", "import annotations\n# a remark\n")
    assert set(reasons_of_its_own_tools(built).values()) == {None}
    built.edit("tools/execute/cells.py", "import annotations\n", "import annotations\n# a remark\n")
    assert set(reasons_of_its_own_tools(built).values()) == {"the build's own code changed"}
    monkeypatch.setattr(sys, "version", "4.0")
    assert reason(built) == "Python changed"


def test_words_looks_and_settings_run_nothing_and_show(built: SmallBook) -> None:
    (printed,) = re.findall(r"it is \d+", built.html("book/index"))
    for file, old, new in (
        (PAGE, "Some words.", "Other words."),
        (PAGE, "# One", "# Won"),
        (PAGE, "hide-input", "hide-output"),
        ("book/_static/book.css", "{", " {"),
        ("_config.yml", "timeout: 60", "timeout: 61"),
        ("_config.yml", 'execute_notebooks: "off"', "execute_notebooks: force"),  # nor does Sphinx
        ("gdlib/unused.py", "x", "y"),
    ):
        built.edit(file, old, new)
    build = built.build()
    assert build.executed == []
    assert "All 2 chapters with code are up to date after" in build.said
    assert printed in built.html("book/index")
    for words in ("Other words.", "<h1>Won", "It is 7.", "7 50 notes above", "What this code shows"):
        assert words in built.page


def test_a_damaged_notebook_is_made_anew(built: SmallBook) -> None:
    file = built.root / "_build" / "executed" / "book" / "loop" / "one.ipynb"
    text = file.read_text(encoding="utf-8")
    for date, damaged in enumerate((text[:-200], "[]", text.replace("7 50 notes", "8 50 notes"))):
        file.write_text(damaged, encoding="utf-8")
        os.utime(file, (date, date))  # else two of them may bear the same
        assert reason(built) == "it has no outputs yet"
    build = built.build()
    assert build.executed == [PAGE]
    assert "7 50 notes above" in built.page


def test_what_is_edited_while_a_chapter_runs_counts_as_changed(built: SmallBook) -> None:
    edit = "if used.x < 2:\n    open(used.__file__, 'w').write(f'x = {used.x + 1}')"
    built.write(cell(f"from gdlib import used\n{edit}\nprint('it is', used.x)"))
    build = built.build()
    assert build.executed == [PAGE, PAGE]  # the second run found the library as the first one left it
    assert "it is 2" in built.page
    built.edit(PAGE, "< 2", "< 9")
    build = built.build(status=1)
    assert f"{PAGE}: kept changing while it ran: gdlib/used.py changed" in build.last_lines


def test_a_page_that_is_gone_leaves_nothing(built: SmallBook) -> None:
    shutil.rmtree(built.root / "book" / "loop")
    (built.root / "_toc.yml").write_text("format: jb-book\nroot: book/index\n", encoding="utf-8")
    built.build()
    assert list((built.root / "_build").rglob("one.*")) == []
