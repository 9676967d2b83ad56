// The ball of all steps of one length, in a norm to choose, and a gradient to drag: the ball's point furthest
// against the gradient is the step. Thin lines join steps after which the straight-line model is as low.

import { arrow } from "./ui/arrow.js";
import { choice, slider } from "./ui/controls.js";
import { h, marks, set } from "./ui/dom.js";
import { digits, fillIn, fixed } from "./ui/format.js";
import { handle } from "./ui/handle.js";
import { onTap } from "./ui/map.js";
import { plot } from "./ui/plot.js";
import { ballOutline, steepest } from "./math/index.js";

const OUTLINE = 240;
const FAR = 4; // beyond every corner of the window
const POWERS = { euclid: 2, max: Infinity, one: 1 };

export function render(ui) {
  const { words } = ui;
  const { window: [low, high], lr: lengths, p: powers, shortest, between } = ui.get("problem");
  const norm = () => ui.get("norm");
  const axes = () => {
    const [x, y] = ui.get("axis");
    const share = ui.get("across") / Math.hypot(x, y);
    return [[x, y], [-share * y, share * x]];
  };

  const map = plot(ui, { label: words.name, shape: 0.985, tallest: 470, interactive: true });
  const levels = map.inside("g", { class: "gd-balls-levels", "aria-hidden": "true" });
  const ball = map.inside("path", { class: "gd-balls-ball" });
  const touch = map.inside("path", { class: "gd-balls-touch" });
  const flat = map.inside("path", { class: "gd-balls-side" });
  const uphill = arrow(map, "gradient");
  const downhill = arrow(map, "step");
  const names = ["gradient", "step"].map((which) => map.over("text", { class: `gd-balls-${which}`, "aria-hidden": "true" }));
  const moveGradient = (place) => ui.set({ grad: place.map(rounded) });
  onTap(ui, map, moveGradient);
  const steps = () => [0.02, 0.02];
  const shape = handle(ui, map, {
    label: words.axis,
    steps,
    onMove: (place) => ui.set({ axis: kept(place.map((value) => value / ui.get("lr")), shortest, high) }),
  });
  const tip = handle(ui, map, { label: words.gradient, steps, onMove: moveGradient });

  const title = h("strong", { class: "gd-balls-step" });
  const numbers = h("div", { class: "gd-balls-numbers" });
  const p = slider(ui, "p", {
    label: words.p,
    // Even steps of 1/p, so that Euclid's norm is in the middle between 1 and infinity.
    options: () => ({ min: 1 - 1 / powers[0], max: 1 - 1 / powers[1], step: 0.01 }),
    toPlace: (value) => 1 - 1 / value,
    toValue: (place) => Math.min(powers[1], Math.max(powers[0], 1 / (1 - place))),
    text: (value) => digits(value, 3),
  });
  const width = { min: shortest, max: high, step: 0.01 };
  const across = slider(ui, "across", { label: words.across, options: () => width, text: (value) => fixed(value, 2) });
  const lr = slider(ui, "lr", {
    label: words.lr,
    options: () => ({ min: lengths[0], max: lengths[1], step: 0.01 }),
    text: (value) => fixed(value, 2),
  });
  const controls = [choice(ui, "norm", { label: words.norm, choices: words.norms }), lr, p, across];
  ui.root.append(
    h("div", { class: "gd-title" }, title),
    h("div", { class: "gd-two" }, map.element, h("div", {}, h("div", { class: "gd-controls" }, ...controls), numbers)),
  );

  ui.onDraw(() => {
    const [grad, length] = [ui.get("grad"), ui.get("lr")];
    const measure = norm() === "ellipse" ? { axes: axes() } : { p: POWERS[norm()] ?? ui.get("p") };
    const { direction, dual, side } = steepest(measure, grad);
    const away = (point) => point.map((value) => -length * value);
    const step = away(direction);
    const fall = length * dual;
    p.hidden = norm() !== "p";
    across.hidden = norm() !== "ellipse";
    set(shape.element, { display: norm() === "ellipse" ? null : "none" });

    map.frame({ x: { domain: [low, high] }, y: { domain: [low, high] } });
    set(ball, { d: `${map.line(ballOutline(measure, OUTLINE).map(away))}Z` });
    const size = Math.hypot(...grad);
    const lineAt = (height) => {
      const foot = grad.map((g) => (height / size / size) * g);
      const along = [(-FAR * grad[1]) / size, (FAR * grad[0]) / size];
      return map.line([1, -1].map((way) => foot.map((value, i) => value + way * along[i])));
    };
    const most = size ? Math.floor((high * (Math.abs(grad[0]) + Math.abs(grad[1]))) / between) : -0.5;
    marks(levels, "path", 2 * most + 1).forEach((line, i) => set(line, { d: lineAt((i - most) * between) }));
    set(touch, { d: size ? lineAt(-fall) : "" });
    set(flat, { d: side ? map.line(side.map(away)) : "" });
    uphill([0, 0], grad);
    downhill([0, 0], step);
    tip.place(grad, pair(words.place, grad));
    shape.place(axes()[0].map((value) => length * value), pair(words.place, ui.get("axis")));
    [grad, step].forEach((end, i) => beside(map, names[i], end, [words.gradient, words.step][i]));

    const values = {
      g: pair(words.place, grad), step: pair(words.place, step), fall: fixed(fall), dual: fixed(dual), lr: fixed(length),
      formula: fillIn(words.duals[norm()], { q: digits(ui.get("p") === 1 ? Infinity : 1 / (1 - 1 / ui.get("p")), 3) }),
    };
    title.textContent = fillIn(words.title, values);
    const lines = [words.step_is, words.dual_is, words.fall_is, side ? words.side : words.line];
    numbers.replaceChildren(...lines.map((line) => h("p", {}, fillIn(line, { ...values, between }))));
    map.describe(fillIn(words.picture, { ...values, norm: words.norms[norm()] }));
    ui.say(`${title.textContent}. ${fillIn(words.step_is, values)}`);
  });
}

const pair = (words, [x, y]) => fillIn(words, { x: fixed(x), y: fixed(y) });

// To thousandths: arrow keys then come back to where they were, and meet 0 and the diagonal.
const rounded = (value) => Math.round(value * 1000) / 1000;

// A half axis of a length within the limits, and within the window.
function kept([x, y], shortest, edge) {
  const within = (value) => rounded(Math.min(edge, Math.max(-edge, value)));
  const length = Math.hypot(x, y);
  if (length === 0) return [shortest, 0];
  const share = Math.max(1, (shortest * 1.001) / length);
  return [within(share * x), within(share * y)];
}

// A word beyond the end of an arrow from 0, on its outer side.
function beside(area, text, [x, y], words) {
  const room = 10;
  const [left, top] = [area.x(x), area.y(y)];
  const outer = x >= 0 ? "start" : "end";
  // Near the sides of the window the word turns inward.
  const tight = Math.abs(x) > 0.55 * area.domains.x[1];
  const anchor = tight ? "middle" : outer;
  set(text, { x: left + (tight ? 0 : x >= 0 ? room : -room), y: top + (y > 0 ? -14 : 22), "text-anchor": anchor });
  text.textContent = words;
}
