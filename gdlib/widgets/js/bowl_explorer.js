// A quadratic bowl with its shape and the step to set: the path, the error along each eigenvector, and the
// rate at which they shrink against the learning rate. The largest eigenvalue is 1, the smallest 1/kappa.

import { SIDES, errorPanel, ratePanel } from "./bowl_panels.js";
import { button, row, slider, toggle } from "./ui/controls.js";
import { h, marks, set } from "./ui/dom.js";
import { digits, fillIn, fixed } from "./ui/format.js";
import { handle } from "./ui/handle.js";
import { onTap, starLayer, trailLayer } from "./ui/map.js";
import { plot } from "./ui/plot.js";
import { bestBeta, bestLr, bowl, descend, momentum, rate } from "./math/index.js";

const WINDOW = [-1.6, 1.6];
const RINGS = 12;
const L = 1;

export function render(ui) {
  const { words } = ui;
  const beta = () => (ui.get("momentum") ? ui.get("beta") : 0);
  const mu = () => L / ui.get("kappa");
  const widest = (withMomentum) => ui.get("lr_ends")[withMomentum ? "momentum" : "plain"];

  const map = plot(ui, { label: words.name, shape: 0.985, tallest: 470, interactive: true });
  const rings = map.inside("g", { class: "gd-map", "aria-hidden": "true" });
  const axes = SIDES.map((side) => map.inside("line", { class: `gd-bowl-axis gd-bowl-${side}` }));
  const names = SIDES.map((side) => map.inside("text", { class: `gd-bowl-${side}`, "aria-hidden": "true" }));
  const trail = trailLayer(map, "bowl");
  const star = starLayer(map);
  const moveStart = (place) => ui.set({ start: place });
  onTap(ui, map, moveStart);
  const start = handle(ui, map, {
    label: words.start,
    onMove: moveStart,
    steps: () => [0.05, 0.05],
  });
  const errors = errorPanel(ui);
  const rates = ratePanel(ui);

  const kappaSlider = slider(ui, "kappa", {
    label: words.kappa,
    options: () => ({ min: 0, max: 3, step: 0.01 }),
    toValue: (place) => 10 ** place,
    toPlace: Math.log10,
    text: (value) => digits(value, 3),
  });
  const lrSlider = slider(ui, "lr", {
    label: words.lr,
    options: () => ({ min: 0.01, max: widest(ui.get("momentum")), step: 0.01 }),
    text: (value) => fixed(value, 2),
  });
  const betaSlider = slider(ui, "beta", {
    label: words.beta,
    options: () => ({ min: 0, max: 1, step: 0.01 }),
    text: (value) => fixed(value, 2),
  });
  const withMomentum = toggle(ui, "momentum", {
    label: words.momentum,
    onPick: (on) => ({ momentum: on, lr: Math.min(ui.get("lr"), widest(on)) }),
  });
  const best = button(ui, { label: words.best_lr, onPress: () => ui.set({ lr: bestLr(beta(), L, mu()) }) });
  const bestOfBoth = button(ui, {
    label: words.best_both,
    onPress() {
      const fastest = bestBeta(ui.get("kappa"));
      ui.set({ beta: fastest, lr: bestLr(fastest, L, mu()) });
    },
  });

  const verdict = h("strong");
  const formulas = h("div", { class: "gd-over-plot" });
  const heading = (text) => h("div", { class: "gd-over-plot" }, text);
  const controls = [kappaSlider, lrSlider, betaSlider, row(withMomentum, best, bestOfBoth)];
  ui.root.append(
    h("div", { class: "gd-title" }, verdict),
    h(
      "div",
      { class: "gd-two" },
      h("div", {}, map.element, h("div", { class: "gd-controls" }, ...controls)),
      h("div", {}, heading(words.errors), errors.element, heading(words.rates), rates.element, formulas),
    ),
  );

  ui.onDraw(() => {
    const [kappa, lr, angle, from, steps] = ["kappa", "lr", "angle", "start", "steps"].map((name) => ui.get(name));
    const loss = bowl({ kappa, L, angle });
    const path = descend(loss, from, momentum({ lr, beta: beta() }), steps);
    const vectors = [
      [Math.cos(angle), Math.sin(angle)],
      [-Math.sin(angle), Math.cos(angle)],
    ];
    betaSlider.hidden = bestOfBoth.hidden = !ui.get("momentum");

    map.frame({ x: { domain: WINDOW }, y: { domain: WINDOW } });
    drawRings(map, rings, kappa, angle);
    vectors.forEach(([x, y], i) => {
      set(axes[i], { x1: map.x(-3 * x), y1: map.y(-3 * y), x2: map.x(3 * x), y2: map.y(3 * y) });
      set(names[i], { x: map.x(1.05 * x) + 5, y: map.y(1.05 * y) - 6 });
      names[i].textContent = words[SIDES[i]];
    });
    star(loss.minima);
    trail(path.points);
    start.place(from, fillIn(words.place, { x: fixed(from[0]), y: fixed(from[1]) }));

    errors.draw(vectors.map(([vx, vy]) => path.points.map(([x, y]) => Math.abs(x * vx + y * vy))));
    const found = rates.draw({ lr, beta: beta(), mu: mu(), L, widest: widest(ui.get("momentum")) });
    const values = {
      percent: digits(100 * found.factor, 3),
      factor: digits(found.factor, 3),
      steps: digits(Math.max(1, Math.LN10 / -Math.log(found.factor)), 2),
      limit: fixed(found.limit, 2),
      best: fixed(found.best, 2),
      least: digits(100 * rate(found.best, beta(), mu()), 3),
    };
    verdict.textContent = fillIn(found.factor < 1 ? words.shrinks : words.grows, values);
    verdict.classList.toggle("gd-bad", found.factor >= 1);
    formulas.textContent = fillIn(ui.get("momentum") ? words.formulas_beta : words.formulas, values);
    map.describe(fillIn(words.picture, { kappa: digits(kappa, 3), lr: fixed(lr, 2), steps }));
    ui.say(verdict.textContent);
  });
}

// Contour lines at even distances along the steep axis: ellipses, √kappa times longer along the flat one.
function drawRings(area, layer, kappa, angle) {
  const [ux, uy] = [area.x(1) - area.x(0), area.y(1) - area.y(0)];
  const turn = (angle * 180) / Math.PI;
  set(layer, { transform: `matrix(${ux} 0 0 ${uy} ${area.x(0)} ${area.y(0)}) rotate(${turn})` });
  marks(layer, "ellipse", RINGS).forEach((ring, i) => {
    const radius = (2.4 * (RINGS - i)) / RINGS;
    const style = `--gd-height: ${1 - i / (RINGS - 1)}`;
    set(ring, { rx: radius * Math.sqrt(kappa), ry: radius, style });
  });
}
