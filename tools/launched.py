"""`python -m tools launched PLACE`: makes the chapters of a launched copy good to read as notebooks.

JupyterLab shows a chapter's Markdown cell by cell and knows neither the bibliography nor the other chapters;
it folds nothing, solutions least of all, and shows no captions. So a copy that a launch button opens (Binder
makes one in its image, Onyxia in its service) has its files changed once: they say where the reader is and
how to take the work along. The project's own files stay as they are.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

from tools.execute.folds import makes_a_claim
from tools.references import Reference, read_references

CELL = re.compile(r"^```\{code-cell\}.*?^```[ ]*$", re.MULTILINE | re.DOTALL)
COVER = "# A solution"  # JupyterLab shows the first line of what it folds
# The cells whose code is folded, here and in the notebooks that leave the book.
FOLDED = {"hide-input", "remove-input", "hide-cell", "remove-cell", "solution"}
SEPARATOR = "+++ " + json.dumps({"launched": True})

MARK = re.compile(r'^\+\+\+ .*"launched"', re.MULTILINE)

WELCOME = """\
> **This page runs.** {where} *Run > Run All Cells* computes it from top to bottom, Shift + Enter one \
cell. In an exercise put your answer in place of the dots, and the cell says whether it is right. Three \
dots in a box are folded code, a solution perhaps: a click opens them.
>
> **Try first:** {first}
>
> **To take your work along:** *File > Save*, then *File > Download*. You get this page as a file, with all \
that you have typed, and can upload it here another time (the arrow above the list of files). Outputs are \
not in that file; they come back when it runs, and *File > Print* keeps the page as it looks. {keeps}
"""
# What a chapter says about that, in a comment after its question; and what holds for one that says nothing.
FIRST = re.compile(r"^% Try first: *(.+)\n+", re.MULTILINE)
ANYWHERE = "Move something in a picture, then change a number in the code, and run its cell again."
PLACES = {
    "binder": (
        "You are on a computer that Binder lends you, without an account.",
        "**Binder forgets everything** some ten minutes after you stop working.",
    ),
    "onyxia": (
        "You are in a Jupyter service of your own on Onyxia.",
        "What you save stays in this service and **is gone when you delete the service**.",
    ),
}


def main(arguments: list[str]) -> int:
    """Change the chapters below the current folder, those that aren't yet."""
    if len(arguments) != 1 or arguments[0] not in PLACES:
        sys.exit(f"usage: python -m tools launched {{{','.join(PLACES)}}}")
    change_chapters(Path.cwd(), arguments[0])
    return 0


def change_chapters(root: Path, place: str) -> None:
    """Make every page below root/book ready for that place. Doing it again changes nothing."""
    pages = sorted((root / "book").rglob("*.md"))
    texts = {page: page.read_text(encoding="utf-8") for page in pages}
    labels = {
        label: (page, title)
        for page, text in texts.items()
        for label, title in re.findall(r"^\(([\w-]+)\)=\n+#+ (.+)$", text, flags=re.MULTILINE)
    }
    references = read_references((root / "book" / "references.bib").read_text(encoding="utf-8"))
    for page, text in texts.items():
        if not MARK.search(text):
            ready = ready_to_run(text, page, labels, references, place)
            page.write_text(ready, encoding="utf-8")


def ready_to_run(
    text: str,
    page: Path,
    labels: dict[str, tuple[Path, str]],
    references: dict[str, Reference],
    place: str,
) -> str:
    """One page as a launched copy has it. labels: label -> (its page, its heading)."""
    figures = re.findall(r"^    name: (fig-[\w-]+)$", text, flags=re.MULTILINE)
    numbers = {name: f"Figure {number}" for number, name in enumerate(figures, start=1)}
    prose, cells = CELL.split(text), CELL.findall(text)

    def plain(words: str) -> str:
        return _replace_roles(_whole_exercises(_unboxed(words)), page, labels, references, numbers)

    parts = [plain(FIRST.sub("", prose[0]))]
    if cells:
        where, keeps = PLACES[place]
        found = FIRST.search(text)
        welcome = WELCOME.format(where=where, keeps=keeps, first=found[1] if found else ANYWHERE)
        parts.append(f"{SEPARATOR}\n\n{welcome}\n")
    for cell, words in zip(cells, prose[1:], strict=True):
        parts += [_folded(cell), plain(_caption(cell, numbers) + words)]
    return "".join(parts)


def _folded(cell: str) -> str:
    """A code cell whose source is folded in JupyterLab when it is hidden on the page."""
    lines = cell.split("\n")
    end = _end_of_options(lines)
    tags = next((line for line in lines[:end] if re.match(r":?tags: \[", line)), "")
    names = {name.strip() for name in tags.partition("[")[2].rstrip("] ").split(",")}
    claims = makes_a_claim("\n".join(lines[end:-1]))
    if not claims and not FOLDED & names:
        return cell
    if "solution" in names:
        lines.insert(end, COVER)
    if "source_hidden" not in cell:
        colon = "" if lines[1] == "---" else ":"
        lines.insert(
            lines.index(tags) + 1 if tags else 1 + (not colon), f"{colon}jupyter: {{source_hidden: true}}"
        )
    return "\n".join(lines)


def _end_of_options(lines: list[str]) -> int:
    """The number of the line at which a cell's code begins."""
    if lines[1] == "---":
        return lines.index("---", 2) + 1
    return next(number for number, line in enumerate(lines) if number and not line.startswith(":"))


def _caption(cell: str, numbers: dict[str, str]) -> str:
    """A figure's caption as a paragraph, which myst-nb's options keep from JupyterLab."""
    name = re.search(r"^    name: (fig-[\w-]+)$", cell, flags=re.MULTILINE)
    caption = re.search(r"^    caption: \|\n((?:      .*\n|\n)+)", cell, flags=re.MULTILINE)
    if name is None or caption is None:
        return ""
    words = " ".join(line.strip() for line in caption[1].splitlines())
    return f"\n\n*{numbers[name[1]]}.* {words.strip()}\n"


def _unboxed(words: str) -> str:
    """What the site alone draws: a box for looks becomes what it holds, the map of the book goes."""
    words = re.sub(r"^```\{book-map\}\n```[ ]*\n?", "", words, flags=re.MULTILINE)
    return re.sub(r"^```\{container\}.*\n((?:.*\n)*?)```[ ]*$", r"\1", words, flags=re.MULTILINE)


def _whole_exercises(words: str) -> str:
    """Exercises and solutions as boxes of their own, each before its code cell and not around it."""
    words = re.sub(r"^```\{(exercise|solution)-end\}\n```[ ]*\n?", "", words, flags=re.MULTILINE)
    start = re.compile(
        r"^```\{(exercise|solution)-start\}(.*)\n((?::.*\n)*)```\n(.*?)(?=^#|^```\{|\Z)", re.M | re.S
    )
    return start.sub(lambda m: f"````{{{m[1]}}}{m[2]}\n{m[3]}\n{m[4].strip()}\n````\n\n", words)


def _replace_roles(
    words: str,
    page: Path,
    labels: dict[str, tuple[Path, str]],
    references: dict[str, Reference],
    numbers: dict[str, str],
) -> str:
    """Citations, and references to figures and other pages, as plain text and links."""

    def cite(found: re.Match[str]) -> str:
        works = [references[key.strip()] for key in found[2].split(",")]
        if found[1] == "t":
            return ", ".join(work.in_a_sentence() for work in works)
        return f"({'; '.join(work.in_brackets() for work in works)})"

    def refer(found: re.Match[str]) -> str:
        text, label = _text_and_label(found[1])
        if label not in labels:
            return found[0]
        target, title = labels[label]
        if target == page:
            return found[0]
        return f"[{text or title}]({_relative(target, page)})"

    rules: list[tuple[str, Callable[[re.Match[str]], str]]] = [
        (r"\{cite:([tp])\}`([^`]+)`", cite),
        (r"\{ref\}`([^`]+)`", refer),
        (r"\{term\}`([^`]+)`", lambda found: next(filter(None, _text_and_label(found[1])))),
        (r"\{numref\}`([^`]+)`", lambda found: numbers.get(_text_and_label(found[1])[1], "the figure")),
        (r"```\{bibliography\}\n```", lambda _: _list(references)),
        (
            r"```\{all-claims\}\n```",
            lambda _: "*The build makes this list: it stands on the book's website.*",
        ),
    ]
    for pattern, replace in rules:
        words = re.sub(pattern, replace, words)
    return words


def _text_and_label(role: str) -> tuple[str, str]:
    found = re.fullmatch(r"(.+?)\s*<([^<>]+)>", role, flags=re.DOTALL)
    return (found[1], found[2]) if found else ("", role)


def _relative(target: Path, page: Path) -> str:
    if target.parent == page.parent:
        return target.name
    up = "../" * len(page.relative_to(_book(page)).parent.parts)
    return up + target.relative_to(_book(page)).as_posix()


def _book(page: Path) -> Path:
    return next(folder for folder in page.parents if folder.name == "book")


def _list(references: dict[str, Reference]) -> str:
    ordered = sorted(references.values(), key=lambda work: (work.authors, work.year))
    return "\n\n".join(work.in_a_list() for work in ordered)
