"""The contents (`_toc.yml`) as the book uses them: parts, their chapters, the closer looks beside these."""

from __future__ import annotations

from dataclasses import dataclass

from sphinx.config import Config
from sphinx.environment import BuildEnvironment
from sphinx_external_toc.api import SiteMap


@dataclass(frozen=True)
class Part:
    """A numbered part of the book, with the names of its chapters."""

    caption: str
    chapters: list[str]


def parts(config: Config) -> list[Part]:
    """The numbered parts, in their order."""
    site_map: SiteMap = config.external_site_map
    return [
        Part(tree.caption or "", [_name(file) for file in tree.files()])
        for tree in site_map.root.subtrees
        if tree.numbered
    ]


def chapters(config: Config) -> list[str]:
    """The chapters of all parts."""
    return [chapter for part in parts(config) for chapter in part.chapters]


def closer_looks(config: Config, chapter: str) -> list[str]:
    """The pages beside a chapter: those that the contents list below it."""
    site_map: SiteMap = config.external_site_map
    page = site_map[chapter] if chapter in site_map else site_map[f"{chapter}.md"]
    return [_name(file) for tree in page.subtrees for file in tree.files()]


def chapter_of(config: Config, name: str) -> str | None:
    """The chapter that a closer look stands beside; None for any other page."""
    return next((chapter for chapter in chapters(config) if name in closer_looks(config, chapter)), None)


def numbered_pages(config: Config) -> list[str]:
    """Chapters and closer looks, in the order of the contents."""
    return [page for chapter in chapters(config) for page in (chapter, *closer_looks(config, chapter))]


def number_of(env: BuildEnvironment, name: str) -> str:
    """A page's number, "4" or "4.1"; empty where it has none."""
    return ".".join(map(str, env.toc_secnumbers.get(name, {}).get("", ())))


def _name(file: str) -> str:
    return str(file).removesuffix(".md")
