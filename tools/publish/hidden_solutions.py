"""Solutions that the book hides, all by `hide_solutions: true` or one by `:hidden:`, with the cells in them.

sphinx-exercise leaves out the directive alone, so of solutions that it gates by a start and an end the cells
and the end would stay. The cells run all the same: a solution is checked, whoever may see it.
"""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform
from sphinx.util.logging import getLogger
from sphinx_exercise.directive import ExerciseStartDirective, SolutionStartDirective
from sphinx_exercise.nodes import exercise_end_node, solution_end_node

LOGGER = getLogger(__name__)


class hidden(nodes.General, nodes.Element):  # noqa: N801 (docutils names its nodes so)
    """Where something hidden begins."""


class SolutionStart(SolutionStartDirective):
    def run(self) -> list[nodes.Node]:
        return super().run() or [hidden(line=self.lineno)]


class ExerciseStart(ExerciseStartDirective):
    def run(self) -> list[nodes.Node]:
        return super().run() or [hidden(line=self.lineno)]


class LeaveOut(SphinxTransform):
    """Removes what is hidden, to its end."""

    default_priority = 9  # before sphinx-exercise puts starts and ends together

    def apply(self, **kwargs: Any) -> None:
        for start in list(self.document.findall(hidden)):
            parent, first = start.parent, start.parent.index(start)
            ends = (solution_end_node, exercise_end_node)
            last = next((i for i, node in enumerate(parent) if i > first and isinstance(node, ends)), first)
            if last == first:
                LOGGER.warning(
                    "what is hidden here has its end below another heading: end it below this one",
                    location=(self.env.docname, start["line"]),
                )
            del parent[first : last + 1]


def setup(app: Sphinx) -> None:
    app.setup_extension("sphinx_exercise")
    app.add_node(hidden)
    app.add_directive("solution-start", SolutionStart, override=True)
    app.add_directive("exercise-start", ExerciseStart, override=True)
    app.add_transform(LeaveOut)
