"""`make bench`: what a reader waits for gdlib beside what they wait for torch, each in a fresh Python."""

from __future__ import annotations

import subprocess
import sys

from benchmarks.rounds import medians, report

STATEMENTS = (
    "import torch",
    "import torch, gdlib",
    "from gdlib import descend",
    "from gdlib import descend, Momentum, bowl, seed_loss, claim, check",
    "from gdlib import plot_data",
    "from gdlib import Steps",
)


def main() -> None:
    def fresh(statement: str) -> None:
        subprocess.run([sys.executable, "-c", statement], check=True)

    times = medians({each: lambda each=each: fresh(each) for each in STATEMENTS})
    report("A fresh Python", times, STATEMENTS[0])


if __name__ == "__main__":
    main()
