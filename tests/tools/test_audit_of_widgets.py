"""What the build asks of a cell that shows a widget, and what it makes of its output."""

from __future__ import annotations

from typing import Any

import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook, new_output

from tools.audit import LIVE_ONLY, audit_cell
from tools.execute import Outcome, merge, without_kernel

PICTURE = '<div class="gd-widget"><img class="gd-fallback" src="x" alt="A curve" width="5"></div>'
WORDS: dict[str, Any] = {
    "figure": {"caption": "Turn a."},
    "image": {"alt": 'A "steep" curve <and> \\1 points.'},
}


def cell(data: dict[str, Any], options: dict[str, Any]) -> NotebookNode:
    output = new_output("execute_result", data, execution_count=1, metadata={"gdlib": {"widget": "knobs"}})
    return new_code_cell("Knobs()", metadata={"mystnb": options}, outputs=[output])


@pytest.mark.parametrize(
    ("missing", "said"), [("figure", "no caption"), ("image", "no text alternative"), ("", None)]
)
def test_a_widget_with_a_picture_needs_a_caption_and_words(missing: str, said: str | None) -> None:
    options = {name: value for name, value in WORDS.items() if name != missing}
    reason = audit_cell(cell({"text/html": PICTURE}, options))
    assert reason is None if said is None else said in str(reason)


def test_a_quiz_needs_neither() -> None:
    assert audit_cell(cell({"text/html": '<div class="gd-widget">2 + 2?</div>'}, {})) is None


def test_a_widget_that_only_a_kernel_can_show_is_refused() -> None:
    output = new_output("display_data", {LIVE_ONLY: {"model_id": "1"}, "text/plain": "IntSlider()"})
    assert LIVE_ONLY in without_kernel(output).data
    assert "needs a kernel" in str(audit_cell(new_code_cell("IntSlider()", outputs=[output])))


def test_the_live_view_of_ours_leaves_no_trace_on_the_page() -> None:
    output = new_output("display_data", {LIVE_ONLY: {"model_id": "1"}, "text/html": PICTURE})
    assert list(without_kernel(output).data) == ["text/html"]


def test_the_words_of_the_cell_become_those_of_the_picture() -> None:
    shown = cell({"text/html": PICTURE}, WORDS)
    outcome = Outcome([[dict(shown.outputs[0])]], [], [0.0])
    (merged,) = merge(new_notebook(cells=[shown]), outcome).cells
    html = merged.outputs[0].data["text/html"]
    assert 'alt="A &quot;steep&quot; curve &lt;and&gt; \\1 points." width="5"' in html
