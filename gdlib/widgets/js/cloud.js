// The cloud that a fixed step ends in: a few walks on a parabola with noise, and the band where most walks are.

import { slider } from "./ui/controls.js";
import { h, set } from "./ui/dom.js";
import { digits, fillIn, fixed } from "./ui/format.js";
import { plot } from "./ui/plot.js";
import { cloudVariance, noisyWalk, varianceAlong } from "./math/index.js";

export function render(ui) {
  const { words } = ui;
  const { curvature, spread, minimum, start, draws, domain, rates, batches } = ui.get("problem");
  const steps = draws[0].length;

  const now = h("strong");
  const chart = plot(ui, { label: words.name, shape: 0.55, tallest: 340 });
  const band = chart.inside("path", { class: "gd-cloud-band" });
  const level = chart.inside("path", { class: "gd-cloud-minimum" });
  const lines = draws.map((_, i) => chart.inside("path", { class: `gd-curve gd-cloud-walk gd-cloud-walk-${i}` }));
  const rate = slider(ui, "lr", {
    label: words.lr,
    options: () => ({ min: Math.log10(rates[0]), max: Math.log10(rates[1]), step: 0.01 }),
    toValue: (place) => Math.min(rates[1], Math.max(rates[0], 10 ** place)),
    toPlace: Math.log10,
    text: (value) => digits(value, 2),
  });
  const batch = slider(ui, "batch", {
    label: words.batch,
    options: () => ({ min: batches[0], max: batches[1], step: 1 }),
  });
  ui.root.append(h("div", { class: "gd-title" }, now), chart.element, h("div", { class: "gd-controls" }, rate, batch));

  ui.onDraw(() => {
    const [lr, size] = [ui.get("lr"), ui.get("batch")];
    const variance = spread ** 2 / size;
    chart.frame({ x: { domain: [0, steps], label: words.step }, y: { domain, label: words.level } });
    draws.forEach((draw, i) => {
      const noise = draw.map((z) => z * Math.sqrt(variance));
      const walk = noisyWalk({ curvature, lr, start: start - minimum, noise });
      set(lines[i], { d: chart.line(walk.map((e, k) => [k, minimum + e])) });
    });
    const mean = (k) => minimum + (1 - lr * curvature) ** k * (start - minimum);
    const wide = varianceAlong({ curvature, lr, variance, steps }).map((v) => 2 * Math.sqrt(v));
    const edge = (sign) => wide.map((width, k) => [k, mean(k) + sign * width]);
    set(band, { d: `${chart.line([...edge(1), ...edge(-1).reverse()])}Z` });
    set(level, { d: chart.line([[0, minimum], [steps, minimum]]) });
    const width = fixed(Math.sqrt(cloudVariance({ curvature, lr, variance })), 1);
    now.textContent = fillIn(words.title, { width });
    chart.describe(fillIn(words.chart, { lr: digits(lr, 2), batch: size, width }));
    ui.say(now.textContent);
  });
}
