"""What is taken off the pages, and what must stay."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from sphinx.errors import ExtensionError

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "book" / "_ext"))

from icons import drawings
from lean import lighter
from one_style import bundle
from pictures import lighter_picture, size_of, with_sizes

PAGE = """<html lang="en" data-content_root="./" data-theme="auto">
<head>
<script>
  document.documentElement.dataset.mode = localStorage.getItem("mode") || "auto";
  document.documentElement.dataset.theme = localStorage.getItem("theme") || "auto";
</script>
<meta name="viewport" content="one" /><meta name="viewport" content="two" />
<link href="_static/styles/a.css?digest=1" rel="stylesheet" />
<link rel="stylesheet" type="text/css" href="_static/b.css?v=2" />
<script src="_static/doctools.js"></script>
<script>let toggle = 1;</script>
<script src="_static/searchtools.js"></script>
</head>
<body><i class="fas fa-expand"></i><i class="theme-switch fa-solid fa-sun fa-lg" title="Light"></i>
<p class="seen">text</p></body></html>"""


def light(page: str) -> str:
    return lighter(page, "const OPTIONS = {}", lambda name: f'viewBox="0 0 1 1"><!-- {name} -->')


def test_a_page_that_is_light_stays_as_it_is() -> None:
    once = light(PAGE)
    assert light(once) == once != PAGE


def test_icons_become_drawings_that_keep_their_other_classes() -> None:
    page = light(PAGE)
    assert '<svg class="icon" height="1em" aria-hidden="true"' in page
    assert '<svg class="icon theme-switch" height="1.25em"' in page
    assert "<!-- expand -->" in page
    assert "<!-- sun -->" in page


def test_scripts_wait_and_those_of_sphinxs_search_go() -> None:
    assert '<script defer="defer" src="_static/doctools.js">' in light(PAGE)
    assert "<script>let toggle = 1;</script>" in light(PAGE)
    assert "searchtools" not in light(PAGE)
    assert light(PAGE).count("viewport") == 1


def test_a_page_has_its_colours_before_any_other_script() -> None:
    assert light(PAGE).startswith('<html lang="en" data-content_root="./" data-theme="light">')
    assert 'matchMedia("(prefers-color-scheme: dark)")' in light(PAGE)
    with pytest.raises(ExtensionError, match="no script that sets its colours"):
        light(PAGE.replace("dataset", "another"))


def test_the_front_page_is_marked_where_it_starts() -> None:
    front = PAGE.replace('<p class="seen">', '<div class="book-map docutils"></div><p class="seen">')
    assert light(front).startswith('<html class="front" lang="en"')
    assert light(light(front)) == light(front)


def test_an_icon_that_the_theme_lacks_is_named() -> None:
    assert drawings()("expand").startswith('viewBox="0 0 448 512"><path d="M')
    with pytest.raises(ExtensionError, match="no icon 'no-such-thing'"):
        drawings()("no-such-thing")


def test_one_sheet_holds_what_is_used_in_the_order_of_the_links(tmp_path: Path) -> None:
    static = tmp_path / "_static"
    (static / "styles").mkdir(parents=True)
    (static / "base.css").write_text(".headerlink { color: red } p { margin: 0 }")
    (static / "styles" / "a.css").write_text(
        '@import "../base.css";\n.seen, .unseen > b { background: url("../dot.png") }'
        "@media print { .unseen { color: red } } @media (width < 9px) { .by-script { top: 0 } }"
    )
    (static / "b.css").write_text("p:not(.unseen) { color: blue } .seen.unseen { left: 0 } #x { right: 0 }")
    (static / "doctools.js").write_text("element.classList.add('by-script')")
    page = tmp_path / "page.html"
    text = bundle(tmp_path, {page: PAGE})[page]
    (sheet,) = static.rglob("*.css")
    assert f'<link rel="stylesheet" href="_static/{sheet.name}">' in text
    assert text.count('rel="stylesheet"') == 1
    rules = sheet.read_text()
    assert "headerlink" not in rules
    assert '.seen{background: url("dot.png")}' in rules
    assert "@media print" not in rules
    assert ".by-script" in rules
    assert "p:not(.unseen)" in rules
    assert "left" not in rules
    order = [rules.index(part) for part in ("margin", ".seen", "p:not", "#x")]
    assert order == sorted(order)


def test_braces_in_comments_texts_and_addresses_part_no_rules(tmp_path: Path) -> None:
    static = tmp_path / "_static"
    (static / "styles").mkdir(parents=True)
    (static / "styles" / "a.css").write_text(
        '@charset "utf-8"; /* .seen { */ p::before { content: "} .unseen {"; margin: 0 } .unseen { left: 0 }'
        ".seen { background: url(a}b.png); /* } */ top: 0 } @font-face { font-family: 'a;b' }"
        "@supports (top: 0) { .unseen { right: 0 } @media print { .seen { left: 1px } } } b { top: 1px }"
    )
    page = tmp_path / "page.html"
    bundle(tmp_path, {page: PAGE})
    (sheet,) = static.rglob("*.css")
    assert sheet.read_text().split("\n") == [
        '@charset "utf-8";',
        'p::before{content: "} .unseen {"; margin: 0}',
        ".seen{background: url(styles/a}b.png);  top: 0}",
        "@font-face{ font-family: 'a;b' }",
        "@supports (top: 0){@media print{.seen{left: 1px}",
        "}",
        "}",
        "b{top: 1px}",
        "",
    ]


@pytest.mark.parametrize(
    ("style", "reason"),
    [
        ("p { top: 0 } b { top: 1px", r"a\.css: a brace is not closed: 'b \{ top: 1px'"),
        (
            "p { top: 0 }} b { top: 1px }",
            r"a\.css: a brace is closed that was not opened, after 'p \{ top: 0 \}'",
        ),
        ("@media print { p { top: 0 }", r"a\.css: a brace is not closed: '@media print"),
    ],
)
def test_a_brace_without_its_partner_is_named(tmp_path: Path, style: str, reason: str) -> None:
    (tmp_path / "_static" / "styles").mkdir(parents=True)
    (tmp_path / "_static" / "styles" / "a.css").write_text(style)
    with pytest.raises(ExtensionError, match=reason):
        bundle(tmp_path, {tmp_path / "page.html": PAGE})


def test_pages_of_the_build_before_follow_a_sheet_that_changes(tmp_path: Path) -> None:
    static = tmp_path / "_static"
    (static / "styles").mkdir(parents=True)
    (static / "styles" / "a.css").write_text("p { margin: 0 }")
    (static / "b.css").write_text("b { margin: 0 }")
    new, old = tmp_path / "new.html", tmp_path / "old.html"
    before = PAGE.replace(PAGE[PAGE.index("<link") : PAGE.index("<script")], "<link>\n")
    before = before.replace("<link>", '<link rel="stylesheet" href="_static/style.0123456789abcdef.css">')
    texts = bundle(tmp_path, {new: PAGE, old: before})
    (sheet,) = static.rglob("*.css")
    assert sheet.name in texts[new]
    assert sheet.name in texts[old]
    assert "style.0123456789abcdef" not in texts[old]


def test_faces_come_inside_of_the_sheet_and_are_unpacked_at_once(tmp_path: Path) -> None:
    static, page = tmp_path / "_static", tmp_path / "page.html"
    (static / "styles" / "fonts").mkdir(parents=True)
    (static / "styles" / "a.css").write_text('@font-face { src: url("fonts/own.woff2") format("woff2") }')
    (static / "b.css").write_text("p { margin: 0 }")
    with pytest.raises(ExtensionError, match=r"a face that is not there: styles/fonts/own\.woff2"):
        bundle(tmp_path, {page: PAGE})
    (static / "styles" / "fonts" / "own.woff2").write_bytes(b"a face")
    once = bundle(tmp_path, {page: PAGE})
    (sheet,) = static.rglob("*.css")
    assert 'src: url("data:font/woff2;base64,YSBmYWNl") format("woff2")' in sheet.read_text()
    assert once[page].index("stylesheet") < once[page].index("document.fonts.load") < once[page].index("body")
    assert bundle(tmp_path, once) == once


def test_a_picture_is_rounded_to_what_an_eye_can_see_and_its_numbers_elsewhere_stay(tmp_path: Path) -> None:
    drawn = (
        '<svg width="300.000pt" height="150.5pt" viewBox="0 0 1 1"><metadata>x</metadata>'
        '<path d="M 1.23456 -0.00049 \nL 10.000001 2.5" transform="scale(0.015625)"/></svg>'
    )
    light = lighter_picture(drawn)
    assert '<path d="M 1.23 0 L 10 2.5" transform="scale(0.015625)"/>' in light
    assert "metadata" not in light
    assert lighter_picture(light) == light
    picture = tmp_path / "one.svg"
    picture.write_text(light)
    assert size_of(picture) == (400, 201)


def test_a_picture_without_a_size_is_named(tmp_path: Path) -> None:
    picture = tmp_path / "one.svg"
    picture.write_text("<svg><path/></svg>")
    with pytest.raises(ValueError, match=r"one\.svg must say its width and height"):
        size_of(picture)


def test_pictures_have_their_size_and_wait_unless_they_say_otherwise() -> None:
    sizes = {"a.svg": (4, 3), "b.svg": (2, 1)}
    text = '<img alt="A" src="../_images/a.svg" /><img alt="B" loading="eager" src="../_images/b.svg" />'
    done = with_sizes(text, sizes)
    assert done == (
        '<img alt="A" src="../_images/a.svg" width="4" height="3" loading="lazy" decoding="async">'
        '<img alt="B" loading="eager" src="../_images/b.svg" width="2" height="1">'
    )
    assert with_sizes(done, sizes) == done
