// The two graphs of a race: losses above the lowest one known, and lengths of gradients, step by step.

import { marks, set } from "../ui/dom.js";
import { plot } from "../ui/plot.js";
import { COLOURS } from "./racer.js";

// One curve for each method, and dashed ones for what is promised.
export function chart(ui, label) {
  const area = plot(ui, { label, shape: 0.62, tallest: 240 });
  const promises = area.inside("g", { class: "gd-play-promises", "aria-hidden": "true" });
  const curves = COLOURS.map((colour) => area.inside("path", { class: `gd-curve gd-race-${colour}` }));
  const ends = COLOURS.map((colour) => area.over("circle", { class: `gd-race-end gd-race-${colour}`, r: 4 }));
  return {
    element: area.element,
    describe: area.describe,
    // series: for each method its heights, all above `ground`, or null. promised: { of, heights } above zero, `of`
    // a method's number or "lower".
    draw({ series, ground = 0, shown, steps, promised }) {
      const domain = decades(series.filter(Boolean), ground);
      area.frame({ x: { domain: [0, Math.max(1, steps)], label: ui.words.step }, y: { domain, log: true } });
      curves.forEach((curve, i) => {
        const heights = series[i] ?? [];
        const end = Math.min(shown, heights.length - 1);
        set(curve, { d: area.graph(end + 1, (step) => Math.max(heights[step] - ground, domain[0] / 10)) });
        const last = heights[end] - ground;
        const inFrame = last >= domain[0] && last <= domain[1];
        set(ends[i], inFrame ? { cx: area.x(end), cy: area.y(last) } : { cx: -99, cy: -99 });
      });
      marks(promises, "path", promised.length).forEach((path, i) => {
        const { of, heights } = promised[i];
        set(path, { class: `gd-curve gd-play-promise gd-race-${COLOURS[of] ?? of}` });
        set(path, { d: area.graph(heights.length, (step) => (heights[step] > 0 && heights[step] < Infinity ? heights[step] : NaN)) });
      });
    },
  };
}

// Whole powers of ten around the heights, ten at most, from the first one up to what is passed soon after.
function decades(series, ground) {
  let [first, low, high] = [0, Infinity, 0];
  for (const heights of series) {
    for (let i = 0; i < heights.length; i++) {
      const height = heights[i] - ground;
      if (!(height > 0 && height < Infinity)) continue;
      first ||= height;
      if (height < low) low = height;
      if (height > high) high = height;
    }
  }
  if (!first) return [0.1, 10];
  const top = Math.min(300, Math.ceil(Math.log10(Math.min(high, first * 1e3)) + 0.1));
  return [10 ** Math.max(top - 10, Math.min(top - 2, Math.floor(Math.log10(low)))), 10 ** top];
}
