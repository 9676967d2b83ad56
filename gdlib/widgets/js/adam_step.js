// Adam's step: above the gradients with the two averages that Adam keeps of them, below their ratio, the step.

import { choice, row, slider, toggle } from "./ui/controls.js";
import { h, set } from "./ui/dom.js";
import { digits, fillIn, fixed } from "./ui/format.js";
import { pencil } from "./ui/pencil.js";
import { plot } from "./ui/plot.js";
import { adamParts } from "./math/index.js";

const HEIGHTS = [1.5, 4, 8, 16, 32, 64, 128]; // how far the plot of the steps goes

export function render(ui) {
  const { words } = ui;
  const { sequences, limit, ends } = ui.get("problem");
  const grads = () => (ui.get("sequence") === "drawn" ? ui.get("grads") : sequences[ui.get("sequence")]);
  const places = grads().map((_, i) => i + 1);

  const now = h("strong");
  const late = h("span");
  const above = plot(ui, { label: words.name, shape: 0.42, tallest: 260, interactive: true });
  const stems = above.inside("path", { class: "gd-adam-stems" });
  const dots = above.inside("path", { class: "gd-adam-grads" });
  const below = plot(ui, { label: words.name, shape: 0.34, tallest: 220 });
  const rest = below.inside("path", { class: "gd-adam-ones" });
  const curves = { size: above, mean: above, length: below };
  const lines = Object.entries(curves).map(([name, area]) => area.inside("path", { class: `gd-curve gd-adam-${name}` }));
  const labels = Object.entries(curves).map(([name, area]) => area.over("text", { class: `gd-adam-${name}`, "aria-hidden": "true" }));
  const cursor = below.inside("path", { class: "gd-adam-cursor" });
  const draw = pencil(ui, above, {
    label: words.pencil,
    places: () => places,
    heights: grads,
    put: (drawn) => ui.set({ sequence: "drawn", grads: drawn }),
    at: () => ui.get("step") - 1,
    go: (i) => ui.set({ step: i + 1 }),
    text: (step, grad) => fillIn(words.point, { step, grad: fixed(grad) }),
    rise: () => 0.1,
  });

  // A share close to 1 is told by how far from 1 it is.
  const share = (name) =>
    slider(ui, name, {
      label: words[name],
      options: () => ({ min: -Math.log10(1 - ends[name][0]), max: -Math.log10(1 - ends[name][1]), step: 0.05 }),
      toValue: (place) => Math.min(ends[name][1], Math.max(ends[name][0], 1 - 10 ** -place)),
      toPlace: (value) => -Math.log10(1 - value),
      text: (value) => fixed(value, value > 0.99 ? 4 : value > 0.9 ? 3 : 2),
    });
  const eps = slider(ui, "eps", {
    label: words.eps,
    options: () => ({ min: Math.log10(ends.eps[0]), max: Math.log10(ends.eps[1]), step: 0.1 }),
    toValue: (place) => Math.min(ends.eps[1], Math.max(ends.eps[0], 10 ** place)),
    toPlace: Math.log10,
    text: (value) => digits(value, 2),
  });
  ui.root.append(
    h("div", { class: "gd-title" }, now, late),
    above.element,
    below.element,
    h(
      "div",
      { class: "gd-controls" },
      row(
        choice(ui, "sequence", { label: words.sequence, choices: words.sequences }),
        toggle(ui, "correct", { label: words.correct }),
      ),
      share("beta1"),
      share("beta2"),
      eps,
    ),
  );

  ui.onDraw(() => {
    const [beta1, beta2, small, correct, step] = ["beta1", "beta2", "eps", "correct", "step"].map((name) => ui.get(name));
    const parts = adamParts({ grads: grads(), beta1, beta2, eps: small, correct });
    const steps = parts.map((part) => part.step);
    const furthest = Math.max(...steps.map(Math.abs));
    const top = HEIGHTS.find((height) => height > furthest) ?? furthest;
    const xs = { domain: [0, places.length], label: words.step };

    above.frame({ x: { ...xs, label: "" }, y: { domain: [-limit, limit], label: words.grad } });
    below.frame({ x: xs, y: { domain: [-top, top], label: words.length } });
    set(stems, { d: grads().map((grad, i) => `M${above.x(places[i])},${above.y(0)}V${above.y(grad)}`).join("") });
    set(dots, { d: grads().map((grad, i) => `M${above.x(places[i])},${above.y(grad)}h0`).join("") });
    const values = [parts.map(({ size }) => size), parts.map(({ mean }) => mean), steps];
    values.forEach((heights, i) => {
      const area = Object.values(curves)[i];
      set(lines[i], { d: area.line(heights.map((height, k) => [places[k], height])) });
      const end = heights.at(-1);
      set(labels[i], { x: area.x(places.length), y: area.y(end) + (i === 1 ? 16 : -8), "text-anchor": "end" });
      labels[i].textContent = i < 2 ? words[Object.keys(curves)[i]] : "";
    });
    set(rest, { d: [1, -1].map((one) => below.line([[0, one], [places.length, one]])).join("") });
    set(cursor, { d: below.line([[step, -top], [step, top]]) });
    draw();

    const { mean, size, step: ratio } = parts[step - 1];
    const numbers = {
      step,
      mean: fixed(mean),
      size: fixed(size + small),
      ratio: fixed(ratio),
      late: fixed(steps.slice(-100).reduce((sum, length) => sum + Math.abs(length), 0) / 100),
    };
    now.textContent = fillIn(words.title, numbers);
    late.textContent = fillIn(words.late, numbers);
    above.describe(fillIn(words.averages, { steps: places.length, sequence: words.sequences[ui.get("sequence")], ...numbers }));
    below.describe(fillIn(words.steps, numbers));
    ui.say(`${now.textContent}; ${late.textContent}`);
  });
}
