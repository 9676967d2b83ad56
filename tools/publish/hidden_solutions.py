"""Solutions that the book hides, all by `hide_solutions: true` or one by `:hidden:`, with the cells in them.

sphinx-exercise leaves out the directive alone, so of solutions that it gates by a start and an end the cells
and the end would stay. The cells run all the same: a solution is checked, whoever may see it.
"""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.docutils import SphinxDirective
from sphinx.util.logging import getLogger
from sphinx_exercise.directive import ExerciseStartDirective, SolutionStartDirective
from sphinx_exercise.nodes import exercise_end_node, solution_end_node, solution_node

LOGGER = getLogger(__name__)
ENDS = (exercise_end_node, solution_end_node)


class Gate(SphinxDirective):
    """Notes at the start where it stands; where it is hidden, a comment stands for it."""

    def run(self) -> list[nodes.Node]:
        start, *_ = super().run() or [nodes.comment()]
        start["gate"] = self.lineno
        return [start]


class SolutionStart(Gate, SolutionStartDirective): ...


class ExerciseStart(Gate, ExerciseStartDirective): ...


class LeaveOut(SphinxTransform):
    """Removes what is hidden, to its end."""

    default_priority = 9  # before sphinx-exercise puts starts and ends together

    def apply(self, **kwargs: Any) -> None:
        for start in [node for node in self.document.findall(nodes.Element) if "gate" in node]:
            parent, line = start.parent, start.attributes.pop("gate")
            end = start.next_node(lambda node: isinstance(node, ENDS), ascend=True)
            if end is not None and end.parent is not parent:
                reason = "what starts here ends below another heading: start and end it below the same one"
                LOGGER.warning(reason, location=(self.env.docname, line))
                parent.remove(start)
                end.parent.remove(end)
            elif end is not None and isinstance(start, nodes.comment):
                del parent[parent.index(start) : parent.index(end) + 1]


class NameLost(SphinxPostTransform):
    """Says of a solution to nothing where it stands; sphinx-exercise would name another page."""

    default_priority = 20  # before sphinx-exercise looks for the exercise

    def run(self, **kwargs: Any) -> None:
        env: Any = self.env
        for solution in list(self.document.findall(solution_node)):
            if (label := solution["target_label"]) not in env.sphinx_exercise_registry:
                place = next((node for node in solution.findall() if node.line), solution)
                LOGGER.warning("there is no exercise %s for this solution", label, location=place)
                solution.parent.remove(solution)


def setup(app: Sphinx) -> None:
    app.setup_extension("sphinx_exercise")
    app.add_directive("solution-start", SolutionStart, override=True)
    app.add_directive("exercise-start", ExerciseStart, override=True)
    app.add_transform(LeaveOut)
    app.add_post_transform(NameLost)
