"""*Playground* in the page: what is typed, raced and linked, and what a stranger's link can't do."""

from __future__ import annotations

import json
from urllib.parse import quote
from xml.etree import ElementTree

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, expect

from gdlib import Playground
from gdlib.widgets.rules import RULES
from tests.widgets.conftest import Opener, Stage

pytestmark = pytest.mark.browser


def formula_of(shown: Stage) -> Locator:
    return shown.page.get_by_role("textbox", name="its formula")


def rule_of(shown: Stage, number: int = 1) -> Locator:
    return shown.page.get_by_role("region", name=f"method {number}").get_by_role("textbox", name="its rule")


def fate_of(shown: Stage, number: int = 1) -> str:
    return shown.page.locator(".gd-play-fate").nth(number - 1).inner_text()


def address_of(shown: Stage) -> str:
    shown.page.wait_for_timeout(400)  # it follows once the hand has come to rest
    return str(shown.page.evaluate("location.hash"))


def test_from_nothing_to_ones_own_method_on_ones_own_function(stage: Opener) -> None:
    shown = stage(Playground())
    formula_of(shown).fill("x^2 + 10 y^2")
    shown.drawn()
    rule = rule_of(shown, 2)
    rule.fill("v = beta v + g\np = p - lr (g + boost v)")
    shown.drawn()
    shown.page.get_by_role("slider", name="boost", exact=True).focus()
    shown.page.keyboard.press("ArrowRight")
    shown.drawn()
    assert "Step 200: loss" in fate_of(shown, 2)
    assert "boost:0.501" in address_of(shown).replace("%3A", ":")
    assert shown.complaints == []


def test_a_class_sees_map_and_graphs_at_once_in_large_type_on_the_full_screen(stage: Opener) -> None:
    shown = stage(Playground())
    shown.page.set_viewport_size({"width": 1280, "height": 800})
    full = shown.page.get_by_role("button", name="Full screen")
    full.click()
    shown.page.wait_for_function("document.fullscreenElement?.classList.contains('gd-playground')")
    shown.drawn()
    plots = [box for plot in shown.page.locator(".gd-plot").all() if (box := plot.bounding_box())]
    assert len(plots) == 3
    seen, *graphs = plots
    assert all(graph["x"] >= seen["x"] + seen["width"] for graph in graphs)
    assert all(plot["y"] + plot["height"] <= 800 for plot in plots)
    sizes = shown.page.eval_on_selector_all(
        ".gd-playground :is(label, p, li, select, textarea, button)",
        "all => all.filter(e => e.offsetParent).map(e => parseFloat(getComputedStyle(e).fontSize))",
    )
    assert min(sizes) >= 16
    assert shown.page.evaluate("document.fullscreenElement.scrollWidth") == 1280
    full.click()
    shown.page.wait_for_function("document.fullscreenElement === null")
    assert shown.complaints == []


def test_a_formula_that_is_typed_sign_by_sign_keeps_the_start(stage: Opener) -> None:
    """On the way it has no y for a while, and no x."""
    shown = stage(Playground())
    formula_of(shown).press("ControlOrMeta+a")
    formula_of(shown).press_sequentially("x^4 + 3y^2")
    shown.drawn()
    assert shown.page.get_by_role("textbox", name="start").input_value() == "-1.2, 1"
    assert shown.complaints == []


def lrs_of(shown: Stage) -> list[float]:
    boxes = shown.page.get_by_role("spinbutton", name="lr, exactly")
    return [float(box.input_value()) for box in boxes.all()]


def test_another_loss_gets_learning_rates_that_suit_it(stage: Opener) -> None:
    shown = stage(Playground())
    assert lrs_of(shown) == [0.001, 0.001]
    formula_of(shown).fill("x^2 / 4 + 10 y^2")
    shown.drawn()
    assert lrs_of(shown) == [0.05, 0.05]
    shown.page.get_by_role("spinbutton", name="lr, exactly").first.fill("0.02")
    formula_of(shown).fill("x^2 / 4 + y^2")
    shown.drawn()
    assert lrs_of(shown) == [0.02, 0.5]  # the reader's own stays
    shown.page.get_by_label("loss", exact=True).select_option("bowl")
    shown.drawn()
    assert lrs_of(shown) == [1, 1]
    assert "lr:1" in address_of(shown).replace("%3A", ":")
    assert shown.complaints == []


def test_the_lowest_run_is_named_unless_it_is_a_draw(stage: Opener) -> None:
    shown = stage(Playground())
    shown.drawn()
    assert [fate_of(shown, i).endswith("The lowest of them.") for i in (1, 2)] == [False, True]
    rule_of(shown).fill("v = beta v + g\np = p - lr v + 0")
    shown.drawn()  # its own beta, before which the first is the other method's
    shown.page.get_by_role("spinbutton", name="lr, exactly").first.fill("0.001")
    shown.page.get_by_role("spinbutton", name="beta, exactly").first.fill("0.9")
    shown.drawn()
    assert fate_of(shown) == fate_of(shown, 2)
    shown.page.get_by_role("button", name="take method 2 out").click()
    shown.drawn()
    assert "lowest of them" not in fate_of(shown)
    assert shown.complaints == []


def test_what_can_t_be_read_is_marked_and_the_last_that_could_be_races_on(stage: Opener) -> None:
    shown = stage(Playground())
    before = fate_of(shown)
    formula_of(shown).fill("(1 - x)^2 + 100 (y - x^2")
    shown.drawn()
    fault = shown.page.locator(".gd-play-loss .gd-play-fault").first
    expect(fault).to_contain_text("This bracket is never closed.")
    assert fault.locator("mark").inner_text() == "("
    assert formula_of(shown).get_attribute("aria-invalid") == "true"
    assert fault.get_attribute("id") == formula_of(shown).get_attribute("aria-describedby")
    assert fate_of(shown) == before
    expect(shown.page.locator(".gd-spoken")).to_contain_text("never closed")
    rule_of(shown).fill("p = p - lr g sqrt")
    shown.drawn()
    expect(shown.page.get_by_role("region", name="method 1")).to_contain_text("sqrt needs brackets")
    formula_of(shown).fill("(1 - x)^2 + 100 (y - x^2)^2")
    shown.drawn()
    expect(fault).to_be_hidden()
    assert shown.complaints == []


def test_a_link_is_the_exact_race(stage: Opener) -> None:
    shown = stage(Playground())
    shown.page.get_by_label("loss", exact=True).select_option("himmelblau")
    shown.page.get_by_role("combobox", name="method 1").select_option("Adam")
    shown.page.get_by_role("button", name="Add a method").click()
    rule_of(shown, 3).fill("p = p - 0.01 g; c = c + 1")
    shown.page.get_by_label("of", exact=True).select_option("50")
    shown.drag(shown.slider("start"), by=(40, -30))
    shown.page.get_by_role("button", name="one step back").click()
    shown.drawn()
    fates = [fate_of(shown, number) for number in (1, 2, 3)]
    assert "Step 49" in fates[0]
    other = stage(Playground(), after=address_of(shown))
    other.drawn()
    assert [fate_of(other, number) for number in (1, 2, 3)] == fates
    assert address_of(other) in ("", address_of(shown))
    assert shown.complaints == other.complaints == []


def test_a_link_that_is_followed_while_the_address_is_being_written(stage: Opener) -> None:
    """The page writes its address when the hand has come to rest, which may be just then."""
    shown = stage(Playground())
    link = "#loss=x%5E2&start=3&steps=20&rule1=Momentum&set1=lr:0.1,beta:0.5"
    shown.page.evaluate("hash => { location.hash = hash; history.replaceState(null, '', '#loss=y') }", link)
    shown.drawn()
    assert formula_of(shown).input_value() == "x^2"
    assert shown.page.evaluate("location.hash") == link
    formula_of(shown).fill("x^4")
    shown.page.evaluate("hash => { location.hash = hash }", f"{link}&at=5")
    assert address_of(shown) == f"{link}&at=5"
    assert formula_of(shown).input_value() == "x^2"
    assert shown.complaints == []


def test_every_method_of_the_menu_can_be_chosen(stage: Opener) -> None:
    shown = stage(Playground())
    menu = shown.page.get_by_role("combobox", name="method 1")
    for name, rule in RULES.items():
        menu.select_option(name)
        shown.drawn()
        assert rule_of(shown).input_value() == rule.text
        assert menu.input_value() == name
        assert fate_of(shown)
    assert shown.complaints == []


def test_every_loss_of_the_menu_can_be_chosen(stage: Opener) -> None:
    shown = stage(Playground())
    for name, loss in Playground().losses.items():
        shown.page.get_by_label("loss", exact=True).select_option(name)
        shown.drawn()
        assert formula_of(shown).input_value() == loss["text"]
        assert shown.page.locator(".gd-play-loss .gd-play-fault").first.is_hidden()
        assert "At the start: loss" in shown.page.locator(".gd-play-here").inner_text()
    assert shown.complaints == []


HOSTILE = [
    "#",
    "#&&&===",
    "#loss=" + quote("<img src=x onerror=alert(1)>"),
    "#loss=" + quote("x'; alert(1); '"),
    "#loss=constructor&rule1=constructor&set1=constructor:1",
    "#rule1=__proto__&set1=__proto__:1",
    "#loss=x&set1=toString:1&rule1=" + quote("p = p - toString g"),
    "#loss=" + "x" * 9000,
    "#loss=" + "(" * 500 + "x",
    "#rule1=" + "p%3Dp%3B" * 300,
    "#start=1e308,1e308",
    "#start=nan,inf",
    "#start=" + "1," * 3000,
    "#view=1,0,1,0",
    "#view=0,0,0,0",
    "#view=-1e999,1e999,0,1",
    "#view=a,b,c,d",
    "#steps=100000000",
    "#steps=-5&at=1e9",
    "#steps=2.5",
    "#at=1000&steps=3",
    "#rule9=Adam&rule1=&rule2=%FF%FE",
    "#%%%",
    "#loss=%E0%A4%A",
    "#set1=lr:1e400&rule1=Adam",
    "#set1=lr:0.1,lr:javascript&rule1=Adam",
    "#loss=" + quote("1/0 * x") + "&rule1=" + quote("p = p / 0"),
    "#loss=" + quote("log(x) + sqrt(-y)") + "&rule1=" + quote("p = p - 1e300 g"),
    "#loss=" + quote("exp(exp(exp(x)))"),
    "#loss=" + quote("0 x + 0 y"),
    "#loss=" + quote("-x^2 - y^2"),
    *(
        "#start=0.5,0.5&loss=" + quote(text)
        for text in ("1e308 sin(x)", "1e308 x - 1e308 y", "1e-308 x", "1e16 + x")
    ),
    "#loss=" + quote("x^2 + y^2") + "&start=9e5,-9e5&view=0,1e-5,0,1e-5",
    "#loss=" + quote("x1 x2 x3 x4 x5 x6 x7 x8 x9 x10"),
    "#loss=" + quote("\u202e(x\u202d)^2"),
    "#loss=x&loss=y&start=1&start=2",
    "#" + "a=1&" * 1500,
    "#javascript:alert(1)",
    "#loss=" + quote("x^2") + "&rule1=" + quote("p = " + "w" * 20 + " p") + "&set1=" + "w" * 20 + ":0.5",
]


@pytest.mark.parametrize("afresh", [True, False], ids=["opened", "pasted"])
def test_a_strangers_link_leaves_the_page_working(stage: Opener, afresh: bool) -> None:
    shown = stage(Playground(), width=390)
    here = shown.page.url
    for after in HOSTILE:
        if afresh:
            shown.page.goto("about:blank")
        shown.page.goto(here + after)
        shown.drawn()
        shown.drawn()
        assert shown.page.evaluate("document.documentElement.scrollWidth") <= 390, after
        assert shown.page.locator(".gd-live img, .gd-live script").count() == 0, after
        shown.page.get_by_label("loss", exact=True).select_option("bowl")
        rule_of(shown).fill("p = p - 0.5 g")
        shown.drawn()
        assert "Step" in fate_of(shown), after
        assert "Diverged" not in fate_of(shown), after
        assert shown.complaints == [], after


def test_what_can_t_be_used_of_a_link_is_named_in_words(stage: Opener) -> None:
    shown = stage(Playground(), after="#steps=9999&start=1,1&colour=red")
    assert "colour, steps" in shown.page.locator(".gd-play-fault").first.inner_text()
    assert shown.page.get_by_label("start", exact=True).last.input_value() == "1, 1"


def test_the_longest_run_of_the_largest_formula_never_holds_the_page_for_long(stage: Opener) -> None:
    formula = " + ".join(f"sin({k} x y)" for k in range(1, 36))
    rule = "p = p - 0.0001 (grad(p) + grad(p + 1) + grad(p - 1) + grad(2 p) + g)"
    rules = "".join(f"&rule{i}={quote(rule)}" for i in range(1, 5))
    shown = stage(Playground())
    shown.page.evaluate(
        """() => { window.longest = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => {
            longest = Math.max(longest, entry.duration); })).observe({ type: "longtask" }); }"""
    )
    shown.page.evaluate("hash => { location.hash = hash }", f"#loss={quote(formula)}&steps=1000{rules}")
    expect(shown.page.locator(".gd-play-fate").nth(3)).to_contain_text("Step 1000", timeout=30_000)
    assert shown.page.evaluate("longest") < 1000  # the first look at the view; a step's share is 10 ms
    assert shown.complaints == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("after", ["", "#loss=x%5E2&start=2&rule1=Adam&rule2=p+%3D"])
def test_axe_finds_nothing(stage: Opener, theme: str, after: str) -> None:
    shown = stage(Playground(), theme=theme, after=after)
    found = Axe().run(shown.page, context=".gd-live")
    assert found.violations_count == 0, found.generate_report()


RACE = "#steps=500&rule1=GradientDescent&set1=lr:0.0005&rule2=Momentum&set2=lr:0.0005,beta:0.9"
RACE += "&rule3=Adam&set3=lr:0.02&rule4=Nesterov&set4=lr:0.0005"


def test_a_start_that_moves_takes_all_four_races_along(stage: Opener) -> None:
    shown = stage(Playground(), width=1280, after=RACE)
    before = [fate_of(shown, number) for number in (1, 2, 3, 4)]
    shown.slider("start").focus()
    for key in ["ArrowRight"] * 10 + ["ArrowUp"] * 10:
        shown.page.keyboard.press(key)
        shown.drawn()
    after = [fate_of(shown, number) for number in (1, 2, 3, 4)]
    assert all("Step 500" in fate for fate in after)
    assert all(old != new for old, new in zip(before, after, strict=True))


def test_what_is_promised_is_said_and_drawn(stage: Opener) -> None:
    link = "#loss=" + quote("x^2 / 40 + y^2 / 2") + "&start=-1.3,0.6&view=-1.6,1.6,-1.6,1.6&steps=100"
    link += "&rule1=GradientDescent&set1=lr:1&rule2=Momentum&set2=lr:1,beta:0.6&rule3=Adam&set3=lr:0.1"
    shown = stage(Playground(), after=link)
    promised = shown.page.get_by_role("region", name="What theory promises")
    expect(promised).to_contain_text("from μ = 0.0500 to L = 1.00: strongly convex")
    expect(promised).to_contain_text("for this rule no promise is drawn")
    assert shown.page.locator(".gd-play-promise[d^=M]").count() == 3  # two of them, and the bound from below
    assert promised.locator(".gd-bad").count() == 0
    shown.page.get_by_role("spinbutton", name="lr, exactly").first.fill("2.5")
    expect(promised).to_contain_text("lr must be less than 2/L = 2.00")
    formula_of(shown).fill("abs(x) + y^2")
    expect(promised).to_contain_text("the slope jumps")
    formula_of(shown).fill("x^4 / 4 - x^2 + y^2")
    expect(promised).to_contain_text("not convex there")
    assert shown.complaints == []


def test_a_run_above_its_bound_says_which_hypothesis_it_breaks(stage: Opener) -> None:
    """Twenty times as steep beyond the view, where the run begins."""
    link = (
        "#loss=" + quote("x^2 / 2 + relu(x - 2)^2 * 20 + y^2") + "&start=4,0&view=-1.6,1.6,-1.6,1.6&steps=50"
    )
    shown = stage(Playground(), after=link + "&rule1=GradientDescent&set1=lr:0.5")
    promised = shown.page.get_by_role("region", name="What theory promises")
    expect(promised).to_contain_text("it was out of view at step 0")
    assert promised.locator(".gd-bad").count() == 1
    assert shown.complaints == []


def test_a_race_can_be_taken_along(stage: Opener) -> None:
    shown = stage(Playground(), permissions=["clipboard-read", "clipboard-write"])
    with shown.page.expect_download() as notebook:
        shown.page.get_by_role("button", name="Save a notebook").click()
    (cell,) = json.loads(notebook.value.path().read_text())["cells"]
    assert "descend(loss, start, Momentum(lr=0.001, beta=0.9), 200)" in "".join(cell["source"])
    with shown.page.expect_download() as picture:
        shown.page.get_by_role("button", name="Save the picture").click()
    svg = ElementTree.fromstring(picture.value.path().read_text())
    assert svg.tag == "{http://www.w3.org/2000/svg}svg"
    assert len(list(svg.iter("{http://www.w3.org/2000/svg}path"))) > 20
    shown.page.get_by_role("button", name="Copy a link to this race").click()
    expect(shown.page.locator(".gd-play-copied")).not_to_be_empty()
    assert shown.complaints == []


def test_what_is_taken_along_says_where_the_library_is(stage: Opener) -> None:
    shown = stage(Playground())
    shown.page.evaluate("""() => {
      const meta = document.createElement("meta");
      [meta.name, meta.content] = ["gdlib-source", 'git+https://a.org/b@published"'];
      document.head.append(meta);
    }""")
    with shown.page.expect_download() as notebook:
        shown.page.get_by_role("button", name="Save a notebook").click()
    install, race = json.loads(notebook.value.path().read_text())["cells"]
    assert install["source"][-1] == '    %pip install --quiet "git+https://a.org/b@published\\""'
    assert race["source"][1] == '# The library: pip install "git+https://a.org/b@published\\""\n'
    assert shown.complaints == []


def test_a_fit_of_points_that_are_typed(stage: Opener) -> None:
    shown = stage(Playground())
    points = shown.page.get_by_role("textbox", name="its points")
    assert points.is_hidden()
    formula_of(shown).fill("(x t + y - d)^2")
    shown.drawn()
    expect(shown.page.locator(".gd-play-loss")).to_contain_text("t is a number of each point")
    points.fill("0 1\n1 3\n2, 5")
    shown.drawn()
    assert shown.page.locator(".gd-play-loss .gd-play-fault").first.is_hidden()
    expect(shown.page.get_by_role("region", name="What theory promises")).to_contain_text("strongly convex")
    fates = [fate_of(shown), fate_of(shown, 2)]
    points.fill("0 1\n1 three")
    shown.drawn()
    expect(shown.page.locator(".gd-play-loss")).to_contain_text("Two numbers a line are wanted")
    assert [fate_of(shown), fate_of(shown, 2)] == fates
    other = stage(Playground(), after=address_of(shown))
    other.drawn()
    assert [fate_of(other), fate_of(other, 2)] == fates
    assert other.page.get_by_role("textbox", name="its points").input_value() == "0 1\n1 3\n2 5"
    shown.page.get_by_label("loss", exact=True).select_option("parabola")
    shown.drawn()
    assert len(points.input_value().split("\n")) == 20
    assert shown.complaints == other.complaints == []
