// The two graphs beside the map of bowl_explorer.js: the error along each eigenvector, step by step, and the
// factor by which it shrinks against the learning rate.

import { set } from "./ui/dom.js";
import { digits, fillIn, fixed } from "./ui/format.js";
import { handle } from "./ui/handle.js";
import { plot, spread } from "./ui/plot.js";
import { bestLr, rate, stabilityLimit } from "./math/index.js";

export const SIDES = ["flat", "steep"];
const ERRORS = [1e-6, 10];
const HIGHEST = 1.3; // a factor of more is off the graph

export function errorPanel(ui) {
  const area = plot(ui, { label: ui.words.errors, shape: 0.7, tallest: 230 });
  const curves = SIDES.map((side) => area.inside("path", { class: `gd-curve gd-bowl-${side}` }));
  const names = SIDES.map((side) => area.inside("text", { class: `gd-bowl-${side}`, "aria-hidden": "true" }));
  return {
    element: area.element,
    // errors: for each side, the size of the error at each step.
    draw(errors) {
      const steps = errors[0].length - 1;
      area.frame({ x: { domain: [0, steps], label: ui.words.step }, y: { domain: ERRORS, log: true } });
      errors.forEach((sizes, i) => {
        set(curves[i], { d: area.line(sizes.map((size, step) => [step, size])) });
        const last = sizes.findLastIndex((size) => size >= 40 * ERRORS[0] && size <= ERRORS[1]);
        const rightwards = SIDES[i] === "steep" && last < 0.8 * steps; // on either side, so they don't meet
        set(names[i], {
          x: area.x(Math.max(0, last)) + (rightwards ? 7 : -7),
          y: area.y(sizes[Math.max(0, last)]) + (SIDES[i] === "steep" ? -4 : 13),
          "text-anchor": rightwards ? "start" : "end",
          visibility: last < 0 ? "hidden" : null,
        });
        names[i].textContent = ui.words[SIDES[i]];
      });
    },
  };
}

export function ratePanel(ui) {
  const { words } = ui;
  const area = plot(ui, { label: words.rates, shape: 0.7, tallest: 230, interactive: true });
  const beyond = area.inside("rect", { class: "gd-bowl-beyond", "aria-hidden": "true" });
  const slower = area.inside("path", { class: "gd-curve gd-bowl-slower" });
  const curves = SIDES.map((side) => area.inside("path", { class: `gd-curve gd-bowl-thin gd-bowl-${side}` }));
  const [best, limit] = [0, 1].map(() => ({
    line: area.inside("line", { class: "gd-bowl-mark" }),
    text: area.inside("text", { "aria-hidden": "true" }),
  }));
  const dot = handle(ui, area, {
    label: words.lr,
    axis: "x",
    onMove: ([lr]) => ui.set({ lr: Math.max(0.01, lr) }),
    steps: () => [0.01, 0],
  });

  function mark({ line, text }, at, word, anchor) {
    const [left, top, bottom] = [area.x(at), area.y(HIGHEST), area.y(0)];
    set(line, { x1: left, x2: left, y1: top, y2: bottom });
    set(text, { x: left + (anchor === "start" ? 4 : -4), y: bottom - 8, "text-anchor": anchor });
    text.textContent = word;
  }

  return {
    element: area.element,
    // Returns the factor at this lr, the best lr and the limit.
    draw({ lr, beta, mu, L, widest }) {
      area.frame({ x: { domain: [0, widest], label: words.lr }, y: { domain: [0, HIGHEST] } });
      const lrs = spread(0.0001, widest, 161);
      const factors = [mu, L].map((eigenvalue) => lrs.map((at) => rate(at, beta, eigenvalue)));
      curves.forEach((curve, i) => set(curve, { d: area.line(lrs.map((at, k) => [at, factors[i][k]])) }));
      set(slower, { d: area.line(lrs.map((at, k) => [at, Math.max(factors[0][k], factors[1][k])])) });
      const found = {
        factor: Math.max(rate(lr, beta, mu), rate(lr, beta, L)),
        best: bestLr(beta, L, mu),
        limit: stabilityLimit(beta, L),
      };
      const said = { lr: fixed(lr, 2), factor: digits(found.factor, 3) };
      dot.place([lr, Math.min(found.factor, HIGHEST)], fillIn(words.step_is, said));
      const width = Math.max(0, area.x(widest) - area.x(found.limit));
      set(beyond, { x: area.x(found.limit), y: area.y(HIGHEST), width, height: area.height });
      mark(best, found.best, words.best, "end");
      mark(limit, found.limit, words.limit, "start");
      return found;
    },
  };
}
