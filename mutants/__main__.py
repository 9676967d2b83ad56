"""`python -m mutants`: put each fault of the list into a copy of gdlib, and write who noticed.

The table, _build/mutants.md, has a line a fault (which claims and whether the tests noticed), the faults that
nothing noticed, and the claims that never noticed any. An entry of the last two needs a line in excused.txt
that says why; without one the command ends with 1.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from mutants.claims import HELD
from mutants.faults import LIST, Fault, copy_project, read_faults
from tools.chapters import find_chapters
from tools.execute.notebooks import load

EXCUSED = Path(__file__).with_name("excused.txt")
TESTS = ["-q", "-x", "-n0", "-p", "no:cacheprovider", "tests/gdlib", "--ignore=tests/gdlib/widgets"]
Claim = tuple[str, str]  # the page, the sentence


@dataclass(frozen=True)
class Verdict:
    """Who noticed a fault. test: the first test that failed, or None. held: the claims that hold even so."""

    noticed: list[Claim]
    test: str | None
    held: list[Claim]
    raised: dict[str, str]


def main(arguments: list[str]) -> int:
    """Try the faults of the list, or those whose words contain one of the arguments.

    With --quick the tests are asked only about faults that no claim noticed.
    """
    root, quick = Path.cwd(), "--quick" in arguments
    arguments = [words for words in arguments if words != "--quick"]
    faults = [
        fault
        for fault in read_faults(LIST.read_text(encoding="utf-8"))
        if not arguments or any(words in str(fault) for words in arguments)
    ]
    excused = read_excuses(EXCUSED.read_text(encoding="utf-8"))
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        sound = Path(folder, "sound")
        copy_project(root, sound)
        for fault in faults:  # before the work: a line that fits nothing is an error of the list
            _with_fault(fault, root, Path(folder, "tried"))
        claims = try_on(sound, [page.name for page in find_chapters(sound) if page.has_code], tests=False)
        if claims.noticed or claims.raised:
            print(f"Without any fault there are claims that don't hold: {claims.noticed} {claims.raised}")
            return 1

        def attempt(numbered: tuple[int, Fault]) -> Verdict:
            number, fault = numbered
            copy = Path(folder, str(number))
            copy_project(root, copy)
            fault.put_into(copy)
            verdict = try_on(copy, pages_with(root, fault), tests=not quick)
            if quick and not verdict.noticed:
                verdict = try_on(copy, [], tests=True)
            by = f"{len(verdict.noticed)} claims" + (", a test" if verdict.test else "")
            print(f"[{time.monotonic() - began:5.0f} s] {fault}: {by}", flush=True)
            return verdict

        with ThreadPoolExecutor(os.cpu_count()) as pool:
            verdicts = list(pool.map(attempt, enumerate(faults)))
    text, faultless = table(faults, verdicts, claims.held, excused, whole=not arguments)
    target = root / "_build" / "mutants.md"
    target.parent.mkdir(exist_ok=True)
    target.write_text(text, encoding="utf-8")
    noticed = {str(fault): verdict.noticed for fault, verdict in zip(faults, verdicts, strict=True)}
    target.with_suffix(".json").write_text(
        json.dumps(noticed, ensure_ascii=False, indent=1), encoding="utf-8"
    )
    print(f"{target} has the table.")
    return 0 if faultless else 1


def _with_fault(fault: Fault, root: Path, place: Path) -> None:
    file = place / "gdlib" / fault.file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text((root / "gdlib" / fault.file).read_text(encoding="utf-8"), encoding="utf-8")
    fault.put_into(place)


def pages_with(root: Path, fault: Fault) -> list[str]:
    """The pages that used the file that the fault is in when they last ran."""
    kept = {chapter.name: load(chapter) for chapter in find_chapters(root)}
    return [name for name, found in kept.items() if found and f"gdlib/{fault.file}" in found.used]


def try_on(copy: Path, pages: list[str], tests: bool = True) -> Verdict:
    """Run claims, and tests of the library, in a copy of the project."""
    environment = os.environ | {"OMP_NUM_THREADS": "1", "MPLBACKEND": "agg", "PYTHONDONTWRITEBYTECODE": "1"}
    run = [sys.executable, "-m"]
    told = subprocess.run(
        [*run, "mutants.claims", *pages], cwd=copy, env=environment, capture_output=True, text=True
    )
    told_of = {line["name"]: line for line in map(json.loads, told.stdout.splitlines())}
    noticed: list[Claim] = []
    held: list[Claim] = []
    raised = {name: line["raised"] for name, line in told_of.items() if line["raised"]}
    for name in pages:
        if name not in told_of:  # the process ended: gdlib can't be imported, say
            raised[name] = (told.stderr.strip().splitlines() or ["ended without a word"])[-1]
        for sentence, fared in told_of.get(name, {"claims": {}})["claims"].items():
            (held if fared == HELD else noticed).append((name, sentence))
    test = None
    if tests:
        told = subprocess.run(
            [*run, "pytest", *TESTS], cwd=copy, env=environment, capture_output=True, text=True
        )
        failed = [line for line in told.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
        test = failed[0].split(" - ")[0].partition(" ")[2] if failed else None
    return Verdict(noticed, test, held, raised)


def read_excuses(text: str) -> dict[str, str]:
    """Why an entry stands where none should: the beginning of a fault or claim, and the reason."""
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return {what.strip(): why.strip() for what, _, why in (line.partition(" | ") for line in lines)}


def _why(what: str, excused: dict[str, str]) -> str | None:
    return next((why for start, why in excused.items() if what.startswith(start)), None)


def _known(claim: Claim) -> Claim:
    """The claim without numbers that a chapter computes into its sentence: a fault may change them."""
    page, sentence = claim
    return page, re.sub(r"\d[\d.,]*%?", "0", sentence)


def table(
    faults: list[Fault],
    verdicts: list[Verdict],
    claims: Iterable[Claim],
    excused: dict[str, str],
    whole: bool,
) -> tuple[str, bool]:
    """The table, and whether each fault was noticed, and each claim noticed some, or says why not."""
    lines = ["# Faults, and who noticed", "", "| fault | claims that noticed | the first test that did |"]
    lines.append("| --- | --- | --- |")
    for fault, verdict in zip(faults, verdicts, strict=True):
        by = "; ".join(f"{sentence} ({page.rpartition('/')[2]})" for page, sentence in verdict.noticed[:5])
        more = f" and {len(verdict.noticed) - 5} more" if len(verdict.noticed) > 5 else ""
        lines.append(f"| {fault} | {len(verdict.noticed)}: {by}{more} | {verdict.test or 'none'} |")
    missed = [str(f) for f, v in zip(faults, verdicts, strict=True) if not v.noticed and not v.test]
    seen = {_known(claim) for verdict in verdicts for claim in verdict.noticed}
    idle = [f"{page}: {said}" for page, said in claims if whole and _known((page, said)) not in seen]
    for title, entries in (
        ("Faults that nothing noticed", missed),
        ("Claims that never noticed a fault", idle),
    ):
        lines += ["", f"## {title}", ""]
        lines += [f"- {entry} ({_why(entry, excused) or 'no reason given'})" for entry in entries] or [
            "None."
        ]
    faultless = all(_why(entry, excused) for entry in [*missed, *idle])
    return "\n".join(lines) + "\n", faultless


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
