"""What the build asks of a cell that shows a widget, and what it makes of its output."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_output

from tools.chapters import Chapter
from tools.execute.cells import Run
from tools.execute.checks import LIVE_ONLY, problem_with
from tools.execute.notebooks import executed

PICTURE = '<div class="gd-widget"><img class="gd-fallback" src="x" alt="A curve" width="5"></div>'
LIVE = {LIVE_ONLY: {"model_id": "1"}}
WORDS: dict[str, Any] = {"figure": {"caption": "Turn a."}, "image": {"alt": "A curve."}}
PAGE = """\
```{code-cell}
---
mystnb:
  image:
    alt: 'A "steep" curve <and> \\1 points.'
---
Knobs()
```
"""


def shown(data: dict[str, Any]) -> NotebookNode:
    return new_output("execute_result", data, execution_count=1, metadata={"gdlib": {"widget": "knobs"}})


@pytest.mark.parametrize(
    ("options", "outputs", "said"),
    [
        (WORDS, [{"text/html": PICTURE}], None),
        ({"image": WORDS["image"]}, [{"text/html": PICTURE}], "no caption"),
        ({"figure": WORDS["figure"]}, [{"text/html": PICTURE}], "no text alternative"),
        (WORDS, [{"text/html": PICTURE}, {"text/plain": "1"}], "shows 2 things, and a figure cell must show"),
        ({}, [{"text/html": '<div class="gd-widget">?</div>'}], None),  # a quiz has no picture
        ({}, [LIVE], "needs a kernel"),
    ],
)
def test_what_a_cell_with_a_widget_needs(
    options: dict[str, Any], outputs: list[dict[str, Any]], said: str | None
) -> None:
    cell = new_code_cell("x", metadata={"mystnb": options}, outputs=[shown(data) for data in outputs])
    reason = problem_with(cell)
    assert reason is None if said is None else said in str(reason)


def test_a_page_has_the_cell_s_words_for_a_widget_s_picture_and_no_trace_of_its_live_view(
    tmp_path: Path,
) -> None:
    (tmp_path / "_config.yml").write_text("title: A book\n", encoding="utf-8")
    (tmp_path / "one.md").write_text(PAGE, encoding="utf-8")
    run = Run([[shown({"text/html": PICTURE, **LIVE})]], [], [0.0], [])
    (cell,) = executed(Chapter(tmp_path, "one"), run).cells
    data = cell.outputs[0].data
    assert list(data) == ["text/html"]
    assert 'alt="A &quot;steep&quot; curve &lt;and&gt; \\1 points." width="5"' in data["text/html"]
