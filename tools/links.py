"""`make links`: does each link that leads out of the book still lead somewhere? Sphinx's linkcheck asks, once
a week, since other hosts have to answer.

It fails where there is nothing or no such host. A host that refuses programs, is ill or slow leaves a link in
doubt: that is said, and is no failure.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from tools.execute.stage import execute_all
from tools.publish.sphinx import run_sphinx

IN_DOUBT = re.compile(
    r"(?!.*NameResolutionError).*(\b(403|418|429|5\d\d) (Client|Server) |Max retries|aborted)"
)
HOW = {"anchors": False, "retries": 3, "rate_limit_timeout": 60, "report_timeouts_as_broken": False}


def main(arguments: list[str]) -> int:
    """Check the links of the book in the current folder."""
    root, out = Path.cwd(), Path.cwd() / "_build" / "links"
    if problems := execute_all(root):
        print(*problems, sep="\n")
        return 1
    settings = {f"linkcheck_{name}": value for name, value in HOW.items()}
    run_sphinx(root, out, out / "trees", "linkcheck", settings)
    found = [json.loads(line) for line in (out / "output.json").read_text(encoding="utf-8").splitlines()]
    failed = 0
    for link in found:
        if link["status"] in ("broken", "timeout"):
            doubt = link["status"] == "timeout" or IN_DOUBT.match(link["info"])
            failed += not doubt
            print(f"{'in doubt' if doubt else 'broken'}: {link['uri']}: {link['info']} ({link['filename']})")
    return 1 if failed else 0
