// The two graphs of a race: losses above the lowest one known, and lengths of gradients, step by step.

import { marks, set } from "../ui/dom.js";
import { plot } from "../ui/plot.js";
import { COLOURS } from "./racer.js";

const APART = 2; // pixels between what is drawn of a long run: an eye needs no more, and a drag can't do with more

// One curve for each method, and dashed ones for what is promised.
export function chart(ui, label) {
  const area = plot(ui, { label, shape: 0.62, tallest: 240 });
  const promises = area.inside("g", { class: "gd-play-promises", "aria-hidden": "true" });
  const curves = COLOURS.map((colour) => area.inside("path", { class: `gd-curve gd-race-${colour}` }));
  const ends = COLOURS.map((colour) => area.over("circle", { class: `gd-race-end gd-race-${colour}`, r: 4 }));
  return {
    element: area.element,
    describe: area.describe,
    // series: for each method its heights or null. promised: { of, heights }, `of` a method's number or "lower".
    draw({ series, shown, steps, promised }) {
      const domain = decades(series.flatMap((heights) => heights ?? []));
      area.frame({ x: { domain: [0, Math.max(1, steps)], label: ui.words.step }, y: { domain, log: true } });
      curves.forEach((curve, i) => {
        const heights = series[i] ?? [];
        const d = area.line(heights.slice(0, shown + 1).map((height, step) => [step, Math.max(height, domain[0] / 10)]), APART);
        set(curve, { d });
        const end = Math.min(shown, heights.length - 1);
        const inFrame = heights[end] >= domain[0] && heights[end] <= domain[1];
        set(ends[i], inFrame ? { cx: area.x(end), cy: area.y(heights[end]) } : { cx: -99, cy: -99 });
      });
      marks(promises, "path", promised.length).forEach((path, i) => {
        const { of, heights } = promised[i];
        set(path, { class: `gd-curve gd-play-promise gd-race-${COLOURS[of] ?? of}` });
        set(path, { d: area.line(heights.map((height, step) => [step, height > 0 && Number.isFinite(height) ? height : NaN]), APART) });
      });
    },
  };
}

// Whole powers of ten around the heights, ten at most, from the first one up to what is passed soon after.
function decades(heights) {
  const seen = heights.filter((height) => height > 0 && Number.isFinite(height));
  if (!seen.length) return [0.1, 10];
  const first = seen[0];
  const [low, high] = seen.reduce(([low, high], height) => [Math.min(low, height), Math.max(high, height)], [first, first]);
  const top = Math.min(300, Math.ceil(Math.log10(Math.min(high, first * 1e3)) + 0.1));
  return [10 ** Math.max(top - 10, Math.min(top - 2, Math.floor(Math.log10(low)))), 10 ** top];
}
