// The loss along one knob: a point to drag, the tangent there, and what a finite difference makes of it. Below,
// the error of that difference for every step, down to where rounding eats it.

import { choice, row, slider, toggle } from "./ui/controls.js";
import { h, marks, set } from "./ui/dom.js";
import { digits, fillIn, fixed } from "./ui/format.js";
import { handle } from "./ui/handle.js";
import { plot, spread } from "./ui/plot.js";
import { PRECISIONS, finiteDifference, fitLoss, makeMeasure, quad, roundedLoss } from "./math/index.js";

const STEPS = spread(-17, 0.5, 141).map((power) => 10 ** power);
const ERRORS = [1e-16, 100]; // what lies below is drawn on the lower edge

export function render(ui) {
  const { words } = ui;
  const { x, y, held, domains, delta } = ui.get("problem");
  const names = ["a", "b", "c"];
  const knob = () => names.indexOf(ui.get("knob"));
  const pointAt = (value) => held.map((number, i) => (i === knob() ? value : number));
  const exact = () => fitLoss(quad, x, y, makeMeasure(ui.get("measure"), { delta }));
  const difference = (step) => {
    const round = PRECISIONS[ui.get("precision")];
    const loss = roundedLoss({ x, y, measure: ui.get("measure"), delta }, round);
    return finiteDifference(loss, pointAt(ui.get("at")), knob(), step, ui.get("central"), round);
  };

  const truth = h("strong", { class: "gd-slope-truth" }); // in the colours of their lines
  const measured = h("span", { class: "gd-slope-measured" });
  const hill = plot(ui, { label: words.name, shape: 0.5, tallest: 300, interactive: true });
  const curve = hill.inside("path", { class: "gd-curve gd-slope-loss" });
  const tangent = hill.inside("path", { class: "gd-curve" });
  const secant = hill.inside("path", { class: "gd-curve gd-slope-secant" });
  const ends = hill.inside("g");
  const dot = handle(ui, hill, {
    label: words.place,
    axis: "x",
    steps: () => [(domains[ui.get("knob")][1] - domains[ui.get("knob")][0]) / 300, 0],
    onMove: ([value]) => ui.set({ at: value }),
  });
  const errors = plot(ui, { label: words.errors, shape: 0.36, tallest: 220 });
  const cloud = errors.inside("g");
  const here = errors.inside("circle", { class: "gd-slope-now", r: 7 });

  const step = slider(ui, "h", {
    label: words.step,
    options: () => ({ min: -17, max: 0.5, step: 0.125 }),
    toPlace: Math.log10,
    toValue: (place) => 10 ** place,
    text: (value) => digits(value, 2),
  });
  ui.root.append(
    h("div", { class: "gd-title" }, truth, measured),
    hill.element,
    h("div", { class: "gd-controls" }, step),
    errors.element,
    h("div", { class: "gd-controls" }, row(
      choice(ui, "knob", {
        label: words.knob,
        choices: Object.fromEntries(names.map((name) => [name, name])),
        onPick: (name) => ({ knob: name, at: held[names.indexOf(name)] }),
      }),
      choice(ui, "measure", { label: words.measure, choices: words.measures }),
      choice(ui, "precision", { label: words.precision, choices: words.precisions }),
      toggle(ui, "central", { label: words.central }),
    )),
  );

  let clouded = "";
  ui.onDraw(() => {
    const [at, h, central, precision] = ["at", "h", "central", "precision"].map((name) => ui.get(name));
    const loss = exact();
    const height = (value) => loss.value(pointAt(value));
    const slope = loss.gradient(pointAt(PRECISIONS[precision](at)))[knob()];
    const found = difference(h);
    const error = Math.abs(found - slope);

    const domain = domains[ui.get("knob")];
    const points = spread(...domain, 161).map((value) => [value, height(value)]);
    const top = 1.05 * Math.max(...points.map(([, value]) => value));
    hill.frame({ x: { domain, label: ui.get("knob") }, y: { domain: [0, top], label: words.loss } });
    curve.setAttribute("d", hill.line(points));
    const through = (value, steepness) => domain.map((end) => [end, value + steepness * (end - at)]);
    tangent.setAttribute("d", hill.line(through(height(at), slope)));
    const feet = central ? [at - h, at + h] : [at, at + h];
    secant.setAttribute("d", hill.line(through(height(feet[0]) + found * (at - feet[0]), found)));
    marks(ends, "circle", 2, { class: "gd-slope-end", r: 5 }).forEach((foot, i) => {
      set(foot, { cx: hill.x(feet[i]), cy: hill.y(height(feet[i])) });
    });
    dot.place([at, height(at)], fillIn(words.at, { knob: ui.get("knob"), at: fixed(at), loss: fixed(height(at)) }));

    errors.frame({
      x: { domain: [1e-17, 10], log: true, label: words.step_axis },
      y: { domain: ERRORS, log: true, label: words.error },
    });
    const low = (value) => Math.max(ERRORS[0], value);
    // The cloud is the same for every h: only what else it depends on draws it anew.
    const wanted = JSON.stringify([at, ui.get("knob"), ui.get("measure"), precision, central, errors.width]);
    if (wanted !== clouded) marks(cloud, "circle", STEPS.length, { r: 2.2, class: "gd-slope-error" }).forEach((mark, i) => {
      set(mark, { cx: errors.x(STEPS[i]), cy: errors.y(low(Math.abs(difference(STEPS[i]) - slope))) });
    });
    clouded = wanted;
    set(here, { cx: errors.x(h), cy: errors.y(low(error)) });

    truth.textContent = fillIn(words.slope, { slope: fixed(slope, 4) });
    measured.textContent = fillIn(words.difference, { difference: fixed(found, 4), error: digits(error, 2) });
    const sentence = `${truth.textContent}, ${measured.textContent}`;
    hill.describe(`${words.name}. ${sentence}`);
    errors.describe(fillIn(words.errors, { h: digits(h, 2), error: digits(error, 2) }));
    ui.say(sentence);
  });
}
