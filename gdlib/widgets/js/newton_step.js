// A point among minima, saddles and a top: the parabola that fits there, Newton's step to where that is level,
// and beside it the step that a cure makes of it.

import { arrow } from "./ui/arrow.js";
import { button, choice, row, slider } from "./ui/controls.js";
import { h, marks, set } from "./ui/dom.js";
import { digits, fillIn, fixed } from "./ui/format.js";
import { handle } from "./ui/handle.js";
import { contourLayer, onTap, starLayer, trailLayer } from "./ui/map.js";
import { plot } from "./ui/plot.js";
import { downhillStep, levelCurves, makeLandscape, newtonStep, quadraticModel, trustRegionStep } from "./math/index.js";

const REACH = 20; // beyond every corner of the window
const SAME = 1e-9; // of a step

export function render(ui) {
  const { words } = ui;
  const { minima, window: window_, radii, rings: shares, level } = ui.get("problem");
  const loss = makeLandscape("himmelblau");
  const inWindow = (place) => place.every((value, i) => value >= window_[i][0] && value <= window_[i][1]);

  // The points come to by the buttons since the reader last moved one, the present one among them.
  let visited = [];
  const moveTo = (place) => {
    visited = [place];
    ui.set({ point: place });
  };

  const map = plot(ui, { label: words.name, shape: 0.985, tallest: 470, interactive: true });
  const contours = contourLayer(map);
  const rings = map.inside("g", { class: "gd-newton-rings", "aria-hidden": "true" });
  const through = map.inside("path", { class: "gd-newton-through" });
  const circle = map.inside("circle", { class: "gd-trust-circle" });
  const trail = trailLayer(map, "trust");
  const star = starLayer(map);
  const target = map.inside("circle", { class: "gd-newton-target", r: 4.5 });
  const arrows = { newton: arrow(map, "newton"), cured: arrow(map, "trust") };
  onTap(ui, map, moveTo);
  const dot = handle(ui, map, { label: words.point, steps: () => [0.05, 0.05], onMove: moveTo });

  let next = {}; // what pressing either button does
  const taker = (which, label) =>
    button(ui, {
      label,
      onPress() {
        const place = next[which];
        if (!place) return;
        next = {}; // until it is drawn
        visited = [...visited, place];
        ui.set({ point: place });
      },
    });
  const takers = { newton: taker("newton", words.take), cured: taker("cured", words.take_cured) };
  const back = button(ui, { label: words.back, onPress: () => moveTo(visited[0]) });
  const cures = choice(ui, "cure", { label: words.cure, choices: words.cures });
  const radius = slider(ui, "radius", {
    label: words.radius,
    options: () => ({ min: radii[0], max: radii[1], step: 0.05 }),
    text: (value) => digits(value, 2),
  });
  const title = h("strong");
  const [kind, bends, newton, cured, note] = ["", "gd-newton-bends", "gd-newton-pure", "gd-newton-cured", ""].map(
    (which) => h("p", { class: which }),
  );
  ui.root.append(
    h("div", { class: "gd-title" }, title),
    h(
      "div",
      { class: "gd-two" },
      h("div", {}, map.element),
      h(
        "div",
        { class: "gd-newton-side" },
        kind, bends, newton, cured, note,
        h("div", { class: "gd-controls" }, row(takers.newton, takers.cured, back), cures, radius),
      ),
    ),
  );

  ui.onDraw(() => {
    const [point, cure, size] = [ui.get("point"), ui.get("cure"), ui.get("radius")];
    const [last] = visited.slice(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) visited = [point]; // moved from elsewhere
    const model = quadraticModel(loss, point);
    const pure = newtonStep(model);
    const found = cure === "trust" ? trustRegionStep(loss, point, size) : downhillStep(loss, point, cure);
    const from = (step) => point.map((value, i) => value + step[i]);
    const ends = { newton: pure && from(pure), cured: from(found.step) };
    next = Object.fromEntries(Object.entries(ends).map(([which, end]) => [which, end && inWindow(end) ? end : null]));

    map.frame({ x: { domain: window_[0], label: "x" }, y: { domain: window_[1], label: "y" } });
    contours(loss, "himmelblau");
    // What the parabola falls from the point to where it is level; it rises where that is less than 0.
    const fall = pure ? -(model.gradient[0] * pure[0] + model.gradient[1] * pure[1]) / 2 : 0;
    const flat = !(Math.abs(fall) > level * Math.max(1, model.value));
    const depth = flat ? Math.max(...model.values.map(Math.abs)) / 2 : fall;
    const curves = (share) => (pure ? levelCurves(model, share * depth, REACH) : []);
    const path = (lines) => lines.map((line) => map.line(line.map(([x, y]) => from([pure[0] + x, pure[1] + y])))).join("");
    const heights = shares.flatMap((share) => [share, -share]);
    marks(rings, "path", heights.length).forEach((ring, i) => set(ring, { d: path(curves(heights[i])) }));
    set(through, { d: path(curves(1)) });
    const [left, top] = [map.x(point[0]), map.y(point[1])];
    set(circle, { cx: left, cy: top, r: map.x(point[0] + size) - left, display: cure === "trust" ? null : "none" });
    set(target, { cx: pure ? map.x(near(ends.newton[0])) : -99, cy: pure ? map.y(near(ends.newton[1])) : -99 });
    star(minima);
    trail(visited.length > 1 ? visited : []);
    arrows.newton(point, pure ? ends.newton.map(near) : point);
    arrows.cured(point, ends.cured);
    dot.place(point, fillIn(words.place, { x: fixed(point[0]), y: fixed(point[1]), loss: digits(model.value) }));
    radius.hidden = cure !== "trust";

    const after = { newton: pure ? loss.value(ends.newton) : NaN, cured: loss.value(ends.cured) };
    const rounding = level * Math.max(1, model.value);
    const climbs = after.newton > model.value + rounding;
    const how = !pure ? "endless" : climbs ? "climbs" : after.newton < model.value - rounding ? "falls" : "stays";
    const opens = !pure ? "singular" : model.values[0] > 0 ? "bowl" : model.values[1] > 0 ? "saddle" : "top";
    title.textContent = words[how];
    title.classList.toggle("gd-bad", climbs || !pure);
    kind.textContent = pure ? `… ${words[opens]}` : words[opens];
    bends.textContent = fillIn(words.curvatures, { low: digits(model.values[0]), high: digits(model.values[1]) });
    const said = (which) => ({ here: digits(model.value), there: digits(after[which]), trials: found.trials });
    newton.textContent = pure ? fillIn(words.newton, said("newton")) : "";
    cured.textContent = fillIn(found.trials > 1 ? words.shortened : words.cured, said("cured"));
    const apart = pure ? Math.hypot(...pure.map((value, i) => value - found.step[i])) : 1;
    const same = pure && apart <= SAME * Math.hypot(...pure);
    note.textContent = same ? words.same : pure && !next.newton ? words.outside : "";
    for (const [which, element] of Object.entries(takers)) element.disabled = !next[which] || how === "stays";
    back.hidden = visited.length < 2;
    const sentence = [title, kind, bends, newton, cured, note].map(({ textContent }) => textContent).join(" ");
    map.describe(`${fillIn(words.picture, { x: fixed(point[0]), y: fixed(point[1]) })} ${sentence}`);
    ui.say(sentence);
  });
}

// So far outside that it can't be seen, and still a number to draw.
const near = (value) => Math.max(-500, Math.min(500, value));
