"""Each check of the pages fails for a fault of its kind, and for no other."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.serving import served
from tests.site.each_page import EachPageOnAPhone
from tests.site.visits import NARROW, PAGES, PHONE, Tab, Visit

pytestmark = pytest.mark.browser
CHECKS = [name.removeprefix("test_") for name in dir(EachPageOnAPhone) if name.startswith("test_")]
PAGE = """<!doctype html>
<html lang="en" data-theme="dark">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
<script defer src="page.js"></script>
<main><article><h1>A page</h1><section>{body}</section></article></main>
</html>
"""
STYLE = """body { margin: 0 } h1 { font-size: 16px } section, pre { overflow: hidden }
.toggle-hidden > * { display: none } .small > svg { width: 200px }"""
PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><!-- {} --><path d="M0 0h9v9z"/></svg>'
)
DRAWN = '<svg aria-hidden="true" width="{}" height="9"><path d="M0 0h9v9z"/></svg>'
HEARD = '<span class="math-heard"><math><mi>x</mi></math></span>'
LINE = "word_" * 40
LIVE = '<div class="gd-widget"><div class="gd-live">{}</div></div>'
SLIDER = '<div role="slider" tabindex="0" aria-label="a" aria-valuenow="1" aria-valuetext="1">1</div>'
MOVES = """<input type="range" aria-label="a" aria-valuetext="50"
    oninput="this.setAttribute('aria-valuetext', this.value)">"""
TOKEN = '<span class="k{0}" style="color: #{0}; background: #333">A word of code.</span>'
SOUND = f"""<p>Words and <span class="math">{DRAWN.format(30)}{HEARD}</span>.</p>
<div class="math">{DRAWN.format(90)}{HEARD}</div>
<figure><img src="picture.svg" alt="A square."></figure>
<pre style="white-space: pre-wrap; overflow-wrap: anywhere">{LINE}</pre>
{LIVE.format(MOVES)}"""
FAULTS = [
    ("it_complains_of_nothing", "<script>console.warn('Careful.')</script>"),
    ("it_complains_of_nothing", "<script>throw new Error('Lost.')</script>"),
    ("it_asks_for_nothing_from_elsewhere", '<img src="../elsewhere.svg" alt="A square.">'),
    ("it_keeps_to_its_budget", '<img src="heavy.svg" alt="A square.">'),
    (
        "nothing_moves_while_it_loads",
        f"<p>{'A word. ' * 99}</p>"
        "<script>setTimeout(() => document.querySelector('h1').style.marginTop = '300px', 250)</script>",
    ),
    ("axe_finds_nothing", "<button></button>"),
    ("axe_finds_nothing", '<p style="color: #333; background: #222">Hardly to be seen.</p>'),
    ("axe_finds_nothing", f'<div class="highlight">{TOKEN.format("eee")}{TOKEN.format("222")}</div>'),
    ("it_has_the_reader_s_theme", "<script>document.documentElement.dataset.theme = 'light'</script>"),
    ("every_picture_is_drawn", '<img src="broken.png" alt="A square.">'),
    ("every_picture_is_drawn", "<figure>No picture.</figure>"),
    ("every_formula_is_drawn_and_heard", f'<span class="math">{HEARD}</span>'),
    ("every_formula_is_drawn_and_heard", f'<span class="math">{DRAWN.format(30)}</span>'),
    ("every_formula_is_drawn_and_heard", f'<span class="math"><svg aria-hidden="true"></svg>{HEARD}</span>'),
    ("no_tex_is_left_in_words", r"<p>See <a href='page.html'>Without knowing \mu</a>.</p>"),
    ("no_tex_is_left_in_words", "<p>The slope $y^2$ is raw.</p>"),
    ("no_formula_is_cut_off", f'<div class="math">{DRAWN.format(600)}{HEARD}</div>'),
    ("no_formula_is_too_small_to_read", f'<div class="math small">{DRAWN.format(600)}{HEARD}</div>'),
    ("no_table_is_wider_than_its_column", f"<dl><dt>{LINE}</dt><dd>A word.</dd></dl>"),
    (
        "it_is_no_wider_than_the_screen",
        '<div style="position: absolute; left: 0; width: 330px">Wider than the narrowest.</div>',
    ),
    ("every_widget_is_alive_and_fits", '<div class="gd-widget"></div>'),
    ("every_widget_is_alive_and_fits", LIVE.format('<div style="margin-left: -40px">Cut off.</div>')),
    ("every_slider_moves", LIVE.format(SLIDER)),
    ("no_line_of_code_is_cut_off", f'<div class="toggle-hidden"><pre>{LINE}</pre></div>'),
    ("no_line_of_code_is_cut_off", f"<details><summary>Code</summary><pre>{LINE}</pre></details>"),
]


@pytest.fixture
def tab(browser: Browser) -> Iterator[Tab]:
    with closing(Tab(browser, PHONE)) as open_:
        yield open_


@pytest.fixture
def visit_to(tab: Tab, tmp_path: Path) -> Callable[..., Visit]:
    """Visits a page that has this in it."""
    folder = tmp_path / "site"
    folder.mkdir()
    noise = random.Random(0).randbytes(500_000).hex()
    files = {"page.css": STYLE, "page.js": ";", "broken.png": "not a picture"}
    files |= {"picture.svg": PICTURE.format("a square"), "heavy.svg": PICTURE.format(noise)}
    files |= {"../elsewhere.svg": PICTURE.format("another")}
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")

    def visit(body: str, name: str = "page.html", home: str = folder.as_uri()) -> Visit:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(PAGE.format(body=body), encoding="utf-8")
        return tab.visit(home, folder, name)

    return visit


def failing(visit: Visit) -> set[str]:
    """The checks that the page of the visit fails."""
    failed = set()
    for name in CHECKS:
        try:
            getattr(EachPageOnAPhone(), f"test_{name}")(visit)
        except AssertionError:
            failed.add(name)
    return failed


def test_a_sound_page_passes_each_check_on_two_widths(visit_to: Callable[[str], Visit]) -> None:
    visit = visit_to(SOUND)
    assert failing(visit) == set()
    assert sorted(visit.fits) == [NARROW, PHONE.width]
    assert visit.sliders == 1


@pytest.mark.parametrize(
    ("check", "fault"), FAULTS, ids=[f"{check} {n}" for n, (check, _) in enumerate(FAULTS)]
)
def test_a_fault_fails_the_check_of_its_kind_alone(
    visit_to: Callable[[str], Visit], check: str, fault: str
) -> None:
    assert failing(visit_to(fault)) == {check}


def test_a_page_that_is_visited_again_is_asked_what_may_differ(visit_to: Callable[..., Visit]) -> None:
    faults = [fault for check, fault in FAULTS if check == "axe_finds_nothing"]
    violations = visit_to("".join(faults), PAGES[1]).violations
    assert [one.partition(":")[0] for one in violations] == ["color-contrast"] * 2


@pytest.mark.parametrize("page", PAGES[:2])
@pytest.mark.parametrize(
    ("box", "words"),
    [("", "color: #333"), ("background: #bbb", ""), ("opacity: 0.1", ""), ("", "opacity: 0.1")],
)
def test_words_are_found_faint_after_a_page_on_which_the_like_are_clear(
    visit_to: Callable[..., Visit], page: str, box: str, words: str
) -> None:
    body = '<div style="background: #222; {}"><p style="color: #eee; {}">Words.</p></div>'
    assert visit_to(body.format("", "")).violations == []
    violations = visit_to(body.format(box, words), page).violations
    assert [one.partition(":")[0] for one in violations] == ["color-contrast"]


def test_nothing_of_a_page_is_left_for_the_next(visit_to: Callable[..., Visit], tmp_path: Path) -> None:
    with served(tmp_path / "site") as home:
        before = visit_to(f"{SOUND}<script>setInterval(() => console.warn('Careful.'))</script>", home=home)
        assert failing(before) == {"it_complains_of_nothing"}
        (tmp_path / "site" / "picture.svg").write_text("not a picture", encoding="utf-8")
        after = visit_to(SOUND, home=home)
        assert failing(after) == {"every_picture_is_drawn"}
        assert after.weights.keys() == before.weights.keys()


def test_each_check_has_a_fault_to_find() -> None:
    assert {check for check, _ in FAULTS} == set(CHECKS)
