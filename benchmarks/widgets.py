"""`make bench` for widgets: bytes that a page loads, and time from an input event to the redrawn frame.

    python -m benchmarks.widgets

Each widget stands on a page of its own in Chromium. A slider or handle is dragged. `work` is what the widget
itself does for a frame: its script and the layout after it. `to frame` is from the input event's arrival at
the page to the painted frame. `from hand` counts from the event's time stamp: browsers hold a movement back
until the screen's next frame begins, up to 16.7 ms at 60 Hz, whatever the page does; the bare slider, which
writes one number, shows how long that takes at the least. An event that changes nothing, as most do on a
slider of whole numbers, redraws nothing and isn't counted. The default route for widgets on static pages,
from another host, is given for comparison.
"""

from __future__ import annotations

import gzip
import os
import statistics
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from gdlib.widgets.base import STATIC
from tests.conftest import QUIET, find_browser
from tests.widgets.examples import EXAMPLES
from tools.browsers import WHOLE_BROWSERS

# require.js 2.3.4 and @jupyter-widgets/html-manager 1 (embed-amd.js), as nb_ipywidgets_js asks for them.
DEFAULT_ROUTE_KB = (3600, 900)
FRAMES = 150

BARE = """<input type="range" aria-label="bare" step="any"><output>50</output><script>
    document.querySelector("input").addEventListener("input", event => requestAnimationFrame(() => {
        document.querySelector("output").textContent = event.target.value;
    }));
</script>"""

# To the moment at which a task runs after the frame was painted.
WATCH = """() => {
    window.spans = [];
    window.waits = [];
    const painted = new MessageChannel();
    let since = null, moved = null, drew = false;
    painted.port1.onmessage = () => {
        if (drew) {
            spans.push(performance.now() - since);
            waits.push(performance.now() - moved);
        }
        since = null;
        drew = false;
    };
    const heard = event => {
        if (since !== null) return;
        [since, moved] = [performance.now(), event.timeStamp];
        ask(() => painted.port2.postMessage(0));
    };
    window.work = [];
    const ask = window.requestAnimationFrame;
    window.requestAnimationFrame = draw => ask(now => {
        drew = true;
        const began = performance.now();
        draw(now);
        document.body.offsetHeight; // the layout, too
        work.push(performance.now() - began);
    });
    document.addEventListener("input", heard, true);
    document.addEventListener("pointermove", event => event.buttons && heard(event), true);
}"""


# Four methods of 500 steps on the playground, by its address.
FOUR = "#steps=500&rule1=GradientDescent&set1=lr:0.0005&rule2=Momentum&set2=lr:0.0005,beta:0.9"
FOUR += "&rule3=Adam&set3=lr:0.02&rule4=Nesterov&set4=lr:0.0005"


def drag(browser: Browser, body: str, slider: str, after: str = "") -> dict[str, list[float]]:
    """Milliseconds of work, from input to frame, and from hand to frame, for each frame of a long drag."""
    with tempfile.TemporaryDirectory() as folder:
        page_file = Path(folder) / "page.html"
        scripts = "".join(
            f'<script defer src="{(STATIC / name).as_uri()}"></script>'
            for name in ("widgets.page.js", "playground.page.js")
        )
        page_file.write_text(f'<!doctype html><meta charset="utf-8">{scripts}{body}', encoding="utf-8")
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(page_file.as_uri() + after)
        handle = page.get_by_role("slider", name=slider, exact=True).first
        handle.scroll_into_view_if_needed()
        box = handle.bounding_box()
        assert box is not None
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        page.evaluate(WATCH)
        page.mouse.move(x, y)
        page.mouse.down()
        for step in range(FRAMES):
            page.mouse.move(x + 80 * (1 if step % 40 < 20 else -1) * (step % 20) / 20, y)
        page.mouse.up()
        page.wait_for_timeout(200)
        times: dict[str, list[float]] = page.evaluate(
            "({'work': work, 'to frame': spans, 'from hand': waits})"
        )
        page.close()
    return times


def main() -> None:
    """Print both tables."""
    print("scripts of ours on a page with widgets, and on the playground's")
    for name in ("widgets.page.js", "playground.page.js"):
        code = (STATIC / name).read_bytes()
        print(f"  {len(code) / 1000:6.1f} kB, {len(gzip.compress(code, 9)) / 1000:5.1f} kB compressed")
    print(f"  {DEFAULT_ROUTE_KB[0]:6.1f} kB, {DEFAULT_ROUTE_KB[1]:5.1f} kB by the default route\n")
    flags = [*QUIET, "--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else QUIET
    print(f"{'while dragging, ms':<28}{'':<10}{'frames':>8}{'median':>8}{'95 %':>8}{'worst':>8}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(WHOLE_BROWSERS), args=flags)
        dragged = {
            name: (example.make().html(), example.slider)
            for name, example in EXAMPLES.items()
            if example.slider
        }
        dragged = {
            "a bare slider": (BARE, "bare"),
            **dragged,
            "playground, 4 x 500 steps": dragged["playground"],
        }
        for name, (body, slider) in dragged.items():
            for what, times in drag(browser, body, slider, FOUR if "500" in name else "").items():
                times.sort()
                late = times[int(0.95 * (len(times) - 1))]
                numbers = f"{statistics.median(times):>8.1f}{late:>8.1f}{times[-1]:>8.1f}"
                print(f"  {name:<26}{what:<10}{len(times):>8}{numbers}")
        browser.close()


if __name__ == "__main__":
    main()
