// Hyperparameters of a rule: where each may be set, what it is at first, and the sliders that a reader turns.

import { freshId, h, set } from "../ui/dom.js";
import { eigenvalues } from "./eigenvalues.js";

const RANGES = {
  lr: { low: 1e-5, high: 10, log: true },
  eps: { low: 1e-12, high: 1, log: true },
  L: { low: 1e-3, high: 1e4, log: true },
  mu: { low: 1e-4, high: 1e3, log: true },
  longest: { low: 1e-3, high: 1e3, log: true },
  lambd: { low: 1e-6, high: 1, log: true },
  steps: { low: 1, high: 1000, step: 1 },
  up: { low: 1, high: 2 },
  lowest: { low: -10, high: 10 },
};
const rangeOf = (name) => RANGES[name] ?? { low: 0, high: 1 };

/** What hyperparameters are before the reader has set them: as the preset of this rule has them, or another. */
export function valuesFor({ text, names, presets, lr }) {
  const own = Object.values(presets).find((preset) => preset.text === text);
  const known = Object.assign({}, ...Object.values(presets).toReversed().map(({ values }) => values), own?.values);
  return Object.fromEntries(
    names.map((name) => [name, name === "lr" ? lr : Object.hasOwn(known, name) ? known[name] : 0.5]),
  );
}

/**
 * A learning rate to begin with. Plain steps: one over the curvature at the start, or a step as long as a
 * fiftieth of the view where there is none. Adaptive ones, whose steps are about lr: that fiftieth.
 */
export function openingLr(loss, start, view, kind) {
  const fiftieth = Math.max(...view.map(([low, high]) => high - low)) / 50;
  const steepest = eigenvalues(loss.hessian(start)).at(-1);
  const length = Math.hypot(...loss.gradient(start));
  const plain = steepest > 0 ? 1 / steepest : fiftieth / length;
  const lr = kind === "adaptive" || !Number.isFinite(plain) ? fiftieth : Math.min(plain, (20 * fiftieth) / length);
  return Number((Number.isFinite(lr) && lr > 0 ? lr : 0.1).toPrecision(1));
}

// Sliders, each with a box for the exact number. onPick(name, value).
export function dials(ui, { words, onPick }) {
  const element = h("div", { class: "gd-play-dials" });
  let shown = "";
  let parts = {};

  function dial(name) {
    const range = rangeOf(name);
    const id = freshId();
    const [place, back] = range.log ? [Math.log10, (at) => Number((10 ** at).toPrecision(3))] : [(value) => value, (at) => at];
    const step = range.step ?? (range.log ? 0.01 : 0.001);
    const slider = h("input", { type: "range", id, min: place(range.low), max: place(range.high), step });
    const box = h("input", { type: "number", step: "any", class: "gd-play-number", "aria-label": words.exactly.replace("{name}", name) });
    slider.addEventListener("input", () => onPick(name, back(slider.valueAsNumber)), { signal: ui.signal });
    box.addEventListener(
      "input",
      () => {
        if (Math.abs(box.valueAsNumber) <= 1e6) onPick(name, box.valueAsNumber);
      },
      { signal: ui.signal },
    );
    element.append(h("div", { class: "gd-slider" }, h("label", { for: id }, name), slider, box));
    return (value) => {
      slider.value = place(value);
      set(slider, { "aria-valuetext": String(value) });
      if (document.activeElement !== box) box.value = value;
    };
  }

  return {
    element,
    show(values) {
      const names = Object.keys(values);
      if (names.join() !== shown) {
        shown = names.join();
        element.replaceChildren();
        parts = Object.fromEntries(names.map((name) => [name, dial(name)]));
      }
      for (const name of names) parts[name](values[name]);
    },
  };
}
