// A point in a curved valley and a circle around it, in which Gauss and Newton's model is trusted: the lowest
// point of the model within the circle, what it promises, what comes of it, and what the rule does then.

import { arrow } from "./ui/arrow.js";
import { button, row, slider } from "./ui/controls.js";
import { h, marks, set } from "./ui/dom.js";
import { digits, fillIn, fixed } from "./ui/format.js";
import { handle } from "./ui/handle.js";
import { contourLayer, onTap, starLayer, trailLayer } from "./ui/map.js";
import { plot, spread } from "./ui/plot.js";
import { dampedStep, gaussNewtonModel, makeValley, stepWithin, trustRule } from "./math/index.js";

const SAMPLES = 80; // of the arc
const SHARES = [-0.5, 1.2]; // of the whole step's promise
const RINGS = [1, 2, 3, 4, 5, 6, 7].map((i) => (i / 4) ** 2); // the fourth goes through the point

export function render(ui) {
  const { words } = ui;
  const { valley: name, settings, minimum, window: window_, axes, rule } = ui.get("problem");
  const [smallest, largest] = rule.limits;
  const valley = makeValley(name, settings);
  const clampRadius = (value) => Math.min(largest, Math.max(smallest, value));

  // The points come to by the button since the reader last moved one, the present one among them.
  let visited = [];
  const moveTo = (place) => {
    visited = [place];
    ui.set({ point: place });
  };

  const map = plot(ui, { label: words.name, shape: 0.985, tallest: 470, interactive: true });
  const contours = contourLayer(map);
  const rings = map.inside("g", { class: "gd-trust-rings", "aria-hidden": "true" });
  const touching = rings.cloneNode();
  rings.after(touching);
  const circle = map.inside("circle", { class: "gd-trust-circle" });
  const trail = trailLayer(map, "trust");
  const arc = map.inside("path", { class: "gd-trust-arc" });
  const whole = map.inside("circle", { class: "gd-trust-whole", r: 4.5 });
  const star = starLayer(map);
  const stepArrow = arrow(map, "trust");
  onTap(ui, map, moveTo);
  const side = () => (ui.get("point")[0] > (window_[0][0] + window_[0][1]) / 2 ? -1 : 1); // where there is more room
  const rim = handle(ui, map, {
    label: words.rim,
    axis: "x",
    steps: () => [0.02, 0],
    onMove: ([x]) => ui.set({ radius: clampRadius(side() * (x - ui.get("point")[0])) }),
  });
  rim.element.classList.add("gd-trust-rim");
  const dot = handle(ui, map, { label: words.point, steps: () => [0.02, 0.02], onMove: moveTo });

  const falls = plot(ui, { label: words.falls, shape: 0.62, tallest: 230 });
  const [had, promised] = ["had", "promised"].map((which) => falls.inside("path", { class: `gd-curve gd-trust-${which}` }));
  const here = falls.inside("path", { class: "gd-trust-here" });
  const dots = ["had", "promised"].map((which) => falls.inside("circle", { class: `gd-trust-dot gd-trust-${which}`, r: 5 }));

  const radius = slider(ui, "radius", {
    label: words.radius,
    options: () => ({ min: Math.ceil(100 * Math.log10(smallest)) / 100, max: Math.log10(largest), step: 0.01 }),
    toValue: (place) => clampRadius(10 ** place),
    toPlace: Math.log10,
    text: (value) => digits(value, 3),
  });
  let next = null; // what pressing the button does
  const take = button(ui, {
    label: words.take,
    onPress() {
      if (!next) return;
      const { point, radius: size } = next;
      next = null; // until it is drawn
      if (point) visited = [...visited, point];
      ui.set({ radius: size, ...(point ? { point } : {}) });
    },
  });
  const back = button(ui, { label: words.back, onPress: () => moveTo(visited[0]) });
  const title = h("strong");
  const [promise, outcome, then, about] = ["gd-trust-promised", "gd-trust-had", "", ""].map((which) => h("p", { class: which }));
  ui.root.append(
    h("div", { class: "gd-title" }, title),
    h(
      "div",
      { class: "gd-two" },
      h("div", {}, map.element, h("div", { class: "gd-controls" }, radius, row(take, back))),
      h(
        "div",
        { class: "gd-trust-numbers" },
        promise, outcome, then, about,
        h("div", { class: "gd-over-plot" }, words.falls), falls.element,
      ),
    ),
  );

  ui.onDraw(() => {
    const [point, size] = [ui.get("point"), ui.get("radius")];
    const [last] = visited.slice(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) visited = [point]; // moved from elsewhere
    const model = gaussNewtonModel(valley, point);
    const found = stepWithin(model, size);
    const moved = (step) => point.map((value, i) => value + step[i]);
    const [trial, newton] = [moved(found.step), dampedStep(model, 0)];
    const fall = model.value - valley.value(trial);
    const length = Math.hypot(...found.step);
    const told = trustRule({ ...found, had: fall, length, radius: size }, rule);
    const atBottom = found.promised <= rule.least * Math.max(model.value, rule.low);
    const outside = told.taken && trial.some((value, i) => value < window_[i][0] || value > window_[i][1]);
    next = atBottom || outside ? null : { radius: told.next, point: told.taken ? trial : null };

    // The map: the loss, the model's ellipses, the circle, the arc of steps as the circle grows.
    map.frame({ x: { domain: window_[0], label: axes[0] }, y: { domain: window_[1], label: axes[1] } });
    contours(valley, name);
    const whereTo = moved(newton);
    const depth = stepWithin(model, Infinity).promised;
    drawRings(map, rings, model, whereTo, RINGS.map((share) => share * depth));
    drawRings(map, touching, model, whereTo, [depth - found.promised]);
    const [left, top] = [map.x(point[0]), map.y(point[1])];
    set(circle, { cx: left, cy: top, r: map.x(point[0] + size) - left });
    const reach = Math.hypot(...newton);
    const radii = spread(0, Math.min(reach, 2 * largest), SAMPLES).slice(1);
    const along = radii.map((at) => stepWithin(model, at));
    set(arc, { d: map.line([point, ...along.map(({ step }) => moved(step))]) });
    set(whole, { cx: map.x(whereTo[0]), cy: map.y(whereTo[1]) });
    star([minimum]);
    trail(visited.length > 1 ? visited : []);
    stepArrow(point, trial);
    dot.place(point, fillIn(words.place, { x: fixed(point[0]), y: fixed(point[1]), loss: digits(model.value) }));
    const edge = point[0] + side() * size;
    rim.place([Math.min(window_[0][1], Math.max(window_[0][0], edge)), point[1]], digits(size));

    // Beside it, the falls along the arc.
    const widest = 1.05 * Math.min(largest, Math.max(1.2 * reach, size, 0.1));
    falls.frame({ x: { domain: [0, widest], label: words.radius }, y: { domain: SHARES } });
    const share = (value) => (depth ? value / depth : 0);
    const flat = reach < widest ? [[widest, { promised: depth, step: newton }]] : [];
    const curve = [[0, { promised: 0, step: [0, 0] }], ...radii.map((at, i) => [at, along[i]]), ...flat];
    const fallAt = ({ step }) => model.value - valley.value(moved(step));
    set(promised, { d: falls.line(curve.map(([at, one]) => [at, share(one.promised)])) });
    set(had, { d: falls.line(curve.map(([at, one]) => [at, share(fallAt(one))])) });
    set(here, { d: falls.line(SHARES.map((end) => [size, end])) });
    [fall, found.promised].forEach((value, i) => set(dots[i], { cx: falls.x(size), cy: falls.y(Math.max(-9, share(value))) }));

    const values = {
      kept: digits(told.kept, 2), promised: digits(found.promised), had: digits(fall),
      next: digits(told.next), damping: digits(found.damping, 2), loss: digits(model.value),
    };
    title.textContent = fillIn(atBottom ? words.bottom : told.taken ? words.taken : words.refused, values);
    title.classList.toggle("gd-bad", !atBottom && !told.taken);
    promise.textContent = fillIn(words.promised, values);
    outcome.textContent = fillIn(words.had, values);
    then.textContent = atBottom ? "" : outside ? words.outside : fillIn(words[told.change], values);
    about.textContent = fillIn(found.damping ? words.damping : words.undamped, values);
    take.textContent = !atBottom && !told.taken ? words.retry : words.take;
    take.disabled = !next;
    back.hidden = visited.length < 2;
    const sentence = [title, promise, outcome, then].map(({ textContent }) => textContent).join(" ");
    map.describe(`${fillIn(words.picture, { x: fixed(point[0]), y: fixed(point[1]), radius: digits(size, 2) })} ${sentence}`);
    ui.say(sentence);
  });
}

// The ellipses on which the model is so much higher than at its lowest point.
function drawRings(area, layer, { values, vectors }, [x, y], heights) {
  const [ux, uy] = [area.x(1) - area.x(0), area.y(1) - area.y(0)];
  const turn = (Math.atan2(vectors[1][1], vectors[1][0]) * 180) / Math.PI;
  set(layer, { transform: `matrix(${ux} 0 0 ${uy} ${area.x(x)} ${area.y(y)}) rotate(${turn})` });
  const radius = (height, value) => Math.min(1e4, Math.sqrt(height / value) || 0);
  marks(layer, "ellipse", heights.length).forEach((ring, i) => {
    set(ring, { rx: radius(heights[i], values[1]), ry: radius(heights[i], values[0]) });
  });
}
