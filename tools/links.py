"""`make links`: does each link that leads out of the book still lead somewhere? Sphinx's linkcheck asks, once
a week, since other hosts have to answer.

It fails where there is nothing or no such host. A host that refuses programs, is ill or slow leaves a link in
doubt: that is said, and is no failure.
"""

from __future__ import annotations

import re
from pathlib import Path

from tools.publish.sphinx import run_sphinx
from tools.stages import build

IN_DOUBT = re.compile(
    r"timeout |(?!.*NameResolutionError).*(\b(403|418|429|5\d\d) (Client|Server) |Max retries|aborted)"
)
HOW = {"anchors": False, "retries": 3, "rate_limit_timeout": 60, "report_timeouts_as_broken": False}


def main(arguments: list[str]) -> int:
    """Check the links of the book in the current folder."""
    root, out = Path.cwd(), Path.cwd() / "_build" / "links"
    settings = {f"linkcheck_{name}": value for name, value in HOW.items()}
    problems = build(root, lambda root: run_sphinx(root, out, out / "trees", "linkcheck", settings))
    in_doubt = [problem for problem in problems if IN_DOUBT.match(problem.reason)]
    for problem in problems:
        print(f"in doubt, {problem}" if problem in in_doubt else problem)
    return 1 if len(in_doubt) < len(problems) else 0
