"""The chapters: that they run, show what they should, and use only what the library offers."""

from __future__ import annotations

import ast
import html
import inspect
import json
import re
from pathlib import Path

import nbformat
import pytest

import gdlib
from tests.book.test_form import CLOSER_LOOKS
from tools.chapters import Chapter, find_chapters
from tools.execute.checks import FALLBACK, IMAGES, verdicts
from tools.execute.notebooks import file_of
from tools.execute.numbers import expressions

pytestmark = pytest.mark.book
ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = [chapter.name for chapter in find_chapters(ROOT)]
CHAPTERS = [chapter.name for chapter in find_chapters(ROOT) if chapter.has_code]
LESSONS = [name for name in CHAPTERS if name.count("/") == 2]  # in the folder of a part
PART_1 = [f"book/loop/{name}" for name in ("knobs", "error", "slope", "steps", "network")]


def executed(name: str) -> nbformat.NotebookNode:
    """The chapter's notebook with its outputs, as the site was built from it."""
    return nbformat.read(file_of(ROOT, name), as_version=4)


def code_cells(notebook: nbformat.NotebookNode) -> list[nbformat.NotebookNode]:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def test_part_1_has_its_five_chapters_in_order() -> None:
    part = [name for name in LESSONS if name.startswith("book/loop/")]
    assert [name for name in part if name not in CLOSER_LOOKS] == PART_1


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("name", CHAPTERS)
def test_a_chapter_ran_cleanly_from_top_to_bottom(name: str) -> None:
    for number, cell in enumerate(code_cells(executed(name)), start=1):
        assert cell.execution_count == number
        raised = [output for output in cell.outputs if output.output_type == "error"]
        assert not raised or "raises-exception" in cell.metadata.get("tags", [])


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("name", CHAPTERS)
def test_every_figure_has_its_picture_caption_and_words(name: str) -> None:
    cells = code_cells(executed(name))
    figures = [cell for cell in cells if "figure" in cell.metadata.get("mystnb", {})]
    assert figures
    for cell in figures:
        pictures = [kind for output in cell.outputs for kind in IMAGES if kind in output.get("data", {})]
        widgets = [
            output for output in cell.outputs if FALLBACK in output.get("data", {}).get("text/html", "")
        ]
        assert pictures in (["image/svg+xml"], ["image/png"]) or len(widgets) == 1
        assert len(cell.metadata["mystnb"]["image"]["alt"].split()) >= 8
        assert len(cell.metadata["mystnb"]["figure"]["caption"].split()) >= 8


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("name", LESSONS)
def test_solutions_pass_their_checkers_and_stubs_do_not(name: str) -> None:
    stubs, solutions = {}, {}
    for cell in code_cells(executed(name)):
        kind = {"exercise": stubs, "solution": solutions}
        for tag in cell.metadata.get("tags", []):
            if tag in kind:
                asked = re.search(r'check\("([\w-]+)"', cell.source)
                assert asked is not None
                kind[tag][asked[1]] = verdicts(cell)
    assert stubs.keys() == solutions.keys()
    assert len(stubs) in (range(5) if name in CLOSER_LOOKS else (3, 4))
    assert set(map(tuple, stubs.values())) <= {(False,)}
    assert set(map(tuple, solutions.values())) <= {(True,)}


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("name", LESSONS)
def test_a_chapter_measures_its_claims(name: str) -> None:
    notes = [
        output.get("metadata", {}).get("gdlib", {})
        for cell in code_cells(executed(name))
        for output in cell.outputs
    ]
    claims = [note["claim"]["statement"] for note in notes if "claim" in note]
    assert len(claims) >= 2
    assert len(set(claims)) == len(claims)


# Where the numbers that the seed notebook prints stand, and to how many decimals.
SEED_NUMBERS = {
    "knobs": [("y_first5", 4)],
    "error": [("mae(y, f(x))", 4), ("quad_mae(1.1,1.1,1.1)", 4)],
    "slope": [("quadratic_loop_zeroed/first_grad", 4)],
    "steps": [
        (f"quadratic_loop_{kind}/{what}", decimals)
        for kind in ("as_in_the_notebook_never_zeroed", "zeroed")
        for what, decimals in (("losses_13_steps", 6), ("final_params", 4))
    ],
    "network": [
        (f"double_relu_loop_{kind}/{what}", decimals)
        for kind in ("as_in_the_notebook_never_zeroed", "zeroed")
        for what, decimals in (("losses_every_5th", 6), ("last_loss", 6), ("final_params", 4))
    ],
}


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("chapter", SEED_NUMBERS)
def test_the_seed_s_numbers_stand_on_the_page(chapter: str) -> None:
    numbers = json.loads((ROOT / "tests/gdlib/data/seed_numbers.json").read_text(encoding="utf-8"))
    printed = "".join(
        output.get("text", "") + output.get("data", {}).get("text/plain", "")
        for cell in code_cells(executed(f"book/loop/{chapter}"))
        for output in cell.outputs
    )
    for place, decimals in SEED_NUMBERS[chapter]:
        found = numbers
        for key in place.split("/"):
            found = found[key]
        for number in found if isinstance(found, list) else [found]:
            assert f"{number:.{decimals}f}" in printed, place


def test_the_page_of_all_claims_has_every_claim_of_every_chapter_in_order(site: Path) -> None:
    made = [
        note["claim"]["statement"]
        for name in CHAPTERS
        for cell in code_cells(executed(name))
        for output in cell.outputs
        if "claim" in (note := output.get("metadata", {}).get("gdlib", {}))
    ]
    listing = (site / "book" / "claims.html").read_text(encoding="utf-8")
    links = re.findall(r'<a class="reference internal" href="([\w/.-]+)#(claim-[\w-]+)">(.*?)</a>', listing)
    assert [html.unescape(statement) for _, _, statement in links] == [s.replace("'", "’") for s in made]
    assert f"{len(made)} claims on " in listing
    for page, anchor, _ in links:
        text = (site / "book" / page).read_text(encoding="utf-8")
        assert f'<div class="claim" id="{anchor}">' in text


def test_every_checker_belongs_to_an_exercise_of_a_chapter() -> None:
    from gdlib.exercises.check import all_checkers

    asked = {
        name for chapter in CHAPTERS for name in re.findall(r'check\("([\w-]+)"', Chapter(ROOT, chapter).text)
    }
    assert asked == set(all_checkers())


@pytest.mark.parametrize("name", CHAPTERS)
def test_names_from_gdlib_are_public_documented_and_used(name: str) -> None:
    imported: dict[str, str] = {}
    used: set[str] = set()
    notebook = Chapter(ROOT, name).notebook()
    code = [cell.source for cell in code_cells(notebook)]
    code += [f"_ = {text}" for cell in notebook.cells for text in expressions(cell)]
    for source in code:
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("gdlib"):
                imported |= {alias.name: node.module for alias in node.names}
            elif isinstance(node, ast.Name):
                used.add(node.id)
    assert imported
    for imported_name, module in imported.items():
        if module == "gdlib":
            assert imported_name in gdlib.__all__
        thing = getattr(inspect.importlib.import_module(module), imported_name)  # type: ignore[attr-defined]
        assert inspect.getdoc(thing)
    assert imported.keys() <= used


@pytest.mark.parametrize("name", CHAPTERS)
def test_code_fits_its_box(name: str) -> None:
    for cell in code_cells(Chapter(ROOT, name).notebook()):
        for line in cell.source.splitlines():
            assert len(line) <= 84, line


@pytest.mark.parametrize("name", PAGES)
def test_a_page_opens_as_a_notebook(name: str) -> None:
    text = Chapter(ROOT, name).text
    assert "format_name: myst" in text.split("---")[1]
    assert "display_name: Python 3" in text.split("---")[1]


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("name", CHAPTERS)
def test_cells_take_at_most_ten_seconds_together(name: str) -> None:
    # Measured with all cores busy and on any machine: three times the ten seconds of the design.
    assert sum(executed(name).metadata["executed"]["seconds"]) <= 30


def test_the_data_are_those_of_ezekiel(root: Path) -> None:
    lines = (root / "gdlib" / "tables" / "cars.csv").read_text(encoding="utf-8").split()
    rows = [tuple(map(int, line.split(","))) for line in lines[1:]]
    assert lines[0] == "speed_mph,distance_ft"
    assert len(rows) == 50
    assert rows[0] == (4, 2)
    assert rows[-1] == (25, 85)


def test_seed_numbers_stand_on_the_pages(site: Path) -> None:
    numbers = json.loads((ROOT / "tests" / "gdlib" / "data" / "seed_numbers.json").read_text("utf-8"))
    text = {name: (site / f"{name}.html").read_text(encoding="utf-8") for name in PART_1}
    assert f"{numbers['mae(y, f(x))']:.2f}" in text["book/loop/error"]
    assert f"{numbers['quad_mae(1.1,1.1,1.1)']:.2f}" in text["book/loop/error"]
    gradient = numbers["quadratic_loop_zeroed"]["first_grad"]
    for slope in gradient:
        assert f"{abs(slope):.4f}" in text["book/loop/slope"]
    never = numbers["quadratic_loop_as_in_the_notebook_never_zeroed"]["losses_13_steps"]
    zeroed = numbers["quadratic_loop_zeroed"]["losses_13_steps"]
    assert f"{never[-1]:.2f}" in text["book/loop/steps"]
    assert f"{zeroed[0]:.4f}" in text["book/loop/steps"]
    relu = numbers["double_relu_loop_as_in_the_notebook_never_zeroed"]
    assert f"{relu['last_loss']:.2f}" in text["book/loop/network"]
