// A plan of learning rates that the reader draws: on the left the plan, on the right what it promises and what runs
// with it do, both beside those of the line to zero.

import { button, choice, row, slider } from "./ui/controls.js";
import { h, set } from "./ui/dom.js";
import { digits, fillIn, fixed } from "./ui/format.js";
import { handle } from "./ui/handle.js";
import { freehand } from "./ui/pencil.js";
import { plot } from "./ui/plot.js";
import { bestScale, evenNoise, lastPointBound, ratesBetween, runsOnKinks } from "./math/index.js";

const APART = 5; // knots from handle to handle

export function render(ui) {
  const { words } = ui;
  const { steps, runs, weights, spread, distance, slope, least, plans, range } = ui.get("problem");
  const knots = () => (ui.get("plan") === "drawn" ? ui.get("knots") : plans[ui.get("plan")]);
  const put = (drawn) => ui.set({ knots: drawn.map((rate) => Math.min(1, Math.max(0, rate))), plan: "drawn" });
  const scaled = (factor) => put(knots().map((rate) => rate * factor));
  const top = () => Math.max(...knots());
  const stepAt = (i) => (i * steps) / (knots().length - 1);

  const noise = evenNoise(steps * runs * weights.length);
  const followed = (heights) => {
    const rates = ratesBetween(heights, steps, least);
    const losses = runsOnKinks({ rates, weights, runs, noise, spread });
    return {
      rates,
      bounds: rates.map((_, k) => lastPointBound(rates, distance, slope, k + 1)),
      means: losses.map((all) => all.reduce((sum, loss) => sum + loss, 0) / runs),
      lows: losses.map((all) => Math.min(...all)),
      highs: losses.map((all) => Math.max(...all)),
    };
  };
  const line = followed(plans.line);

  const now = h("strong");
  const other = h("span");
  const plan = plot(ui, { label: words.name, shape: 0.8, tallest: 300, interactive: true });
  const curve = plan.inside("path", { class: "gd-curve" });
  const fall = plot(ui, { label: words.name, shape: 0.8, tallest: 300 });
  const band = fall.inside("path", { class: "gd-schedule-band" });
  const curves = Object.fromEntries(
    ["promised-line", "run-line", "promised", "run"].map((name) => [
      name,
      fall.inside("path", { class: `gd-curve gd-schedule-${name}` }),
    ]),
  );
  const labels = ["promised", "run"].map((name) => fall.over("text", { class: `gd-schedule-${name}`, "aria-hidden": "true" }));

  let at = 0;
  freehand(ui, plan, {
    places: () => knots().map((_, i) => stepAt(i)),
    heights: knots,
    put,
    at: () => at,
    go: (i) => (at = i),
  });
  const handles = plans.line.flatMap((_, i) => (i % APART ? [] : [i])).map((i) => ({
    i,
    ...handle(ui, plan, {
      label: fillIn(words.knot, { step: stepAt(i) }),
      axis: "y",
      // Its neighbours stay; what was drawn between moves along.
      onMove: ([, y]) => {
        const more = y - knots()[i];
        put(knots().map((rate, j) => rate + more * Math.max(0, 1 - Math.abs(i - j) / APART)));
      },
      steps: () => [0, 0.01],
    }),
  }));

  const plansChoice = choice(ui, "plan", { label: words.plan, choices: words.plans });
  const scale = button(ui, {
    label: words.scale,
    onPress: () => scaled(Math.min(1 / top(), bestScale(ratesBetween(knots(), steps, least), distance, slope))),
  });
  const largest = slider(ui, "knots", {
    label: words.top,
    options: () => ({ min: 0.01, max: 1, step: 0.01 }),
    toPlace: top,
    text: () => fixed(top()),
    onPick: (value) => (top() > 0 ? scaled(value / top()) : put(knots().map(() => value))),
  });
  ui.root.append(
    h("div", { class: "gd-title" }, now, other),
    h("div", { class: "gd-steps-pair" }, plan.element, fall.element),
    h("div", { class: "gd-controls" }, row(plansChoice, scale), largest),
  );

  ui.onDraw(() => {
    const { rates, bounds, means, lows, highs } = followed(knots());
    const pairs = (values) => values.map((value, k) => [k, value]);
    plan.frame({ x: { domain: [0, steps], label: words.step }, y: { domain: [0, 1], label: words.rate } });
    set(curve, { d: plan.line(knots().map((rate, i) => [stepAt(i), rate])) });
    for (const { i, place } of handles) place([stepAt(i), knots()[i]], digits(knots()[i], 2));

    fall.frame({ x: { domain: [0, steps], label: words.step }, y: { domain: range, log: true, label: words.loss } });
    set(band, { d: `${fall.line([...pairs(highs), ...pairs(lows).reverse()])}Z` });
    const drawn = { "promised-line": line.bounds, "run-line": line.means, promised: bounds, run: means };
    for (const [name, values] of Object.entries(drawn)) set(curves[name], { d: fall.line(pairs(values)) });
    const middle = Math.round(steps * 0.45);
    [Math.max(bounds[middle], line.bounds[middle]), Math.max(highs[middle], line.means[middle])].forEach((height, i) => {
      const y = Math.max(fall.y(range[1]) + 12, fall.y(height) - 7);
      set(labels[i], { x: fall.x(middle), y });
      labels[i].textContent = [words.promised, words.run][i];
    });

    const ends = ({ means: runs_, bounds: promised }) => ({ loss: fixed(runs_.at(-1)), bound: fixed(promised.at(-1)) });
    now.textContent = fillIn(words.title, ends({ means, bounds }));
    other.textContent = fillIn(words.line, ends(line));
    plan.describe(
      fillIn(words.chart, { steps, plan: words.plans[ui.get("plan")], top: digits(Math.max(...rates), 2), last: digits(rates.at(-1), 2) }),
    );
    fall.describe(fillIn(words.fall, { runs, ...ends({ means, bounds }) }));
    ui.say(`${now.textContent}; ${other.textContent}`);
  });
}
