// A curve with three knobs, the data, and how wrong the curve is: turn the knobs until it isn't.

import { choice, row, slider, toggle } from "./ui/controls.js";
import { h, marks } from "./ui/dom.js";
import { fillIn, fixed } from "./ui/format.js";
import { plot, spread } from "./ui/plot.js";
import { fitLoss, makeMeasure, quad } from "./math/index.js";

export function render(ui) {
  const { words } = ui;
  const sets = ui.get("sets");
  const set = () => sets[ui.get("data")];
  const point = () => ["a", "b", "c"].map((name) => ui.get(name));
  const loss = () => fitLoss(quad, set().x, set().y, makeMeasure(ui.get("measure"), { delta: set().delta }));

  const now = h("strong");
  const record = h("span");
  const area = plot(ui, { label: words.name });
  const residuals = area.inside("g");
  const best = area.inside("path", { class: "gd-curve gd-knobs-best" });
  const curve = area.inside("path", { class: "gd-curve" });
  const dots = area.inside("g");

  const knobs = ["a", "b", "c"].map((name) =>
    slider(ui, name, {
      label: name,
      options: () => set().ranges[name],
      text: (value) => fixed(value, set().decimals[name]),
    }),
  );
  const measures = choice(ui, "measure", { label: words.measure, choices: words.measures });
  const data = choice(ui, "data", {
    label: words.data,
    choices: words.sets,
    onPick: (name) => ({ data: name, ...sets[name].start }),
  });
  const answer = toggle(ui, "show_best", { label: words.show_best });
  ui.root.append(
    h("div", { class: "gd-title" }, now, record),
    area.element,
    h("div", { class: "gd-controls" }, ...knobs, row(data, measures, answer)),
  );

  const records = {}; // the lowest loss so far, for each data set and measure

  ui.onDraw(() => {
    const { x, y, domain, range, labels, lowest } = set();
    data.hidden = measures.hidden = !ui.get("menus");
    const measure = ui.get("measure");
    const value = loss().value(point());
    const game = `${ui.get("data")} ${measure}`;
    records[game] = Math.min(value, records[game] ?? Infinity);

    area.frame({ x: { domain, label: labels.x }, y: { domain: range, label: labels.y } });
    const across = spread(...domain, 121);
    curve.setAttribute("d", area.line(across.map((at) => [at, quad.value(point(), at)])));
    best.setAttribute(
      "d",
      ui.get("show_best") ? area.line(across.map((at) => [at, quad.value(lowest[measure].point, at)])) : "",
    );
    marks(dots, "circle", x.length, { r: 4.5, class: "gd-point" }).forEach((dot, i) => {
      dot.setAttribute("cx", area.x(x[i]));
      dot.setAttribute("cy", area.y(y[i]));
    });
    marks(residuals, "line", x.length, { class: "gd-residual" }).forEach((line, i) => {
      line.setAttribute("x1", area.x(x[i]));
      line.setAttribute("x2", area.x(x[i]));
      line.setAttribute("y1", area.y(y[i]));
      line.setAttribute("y2", area.y(quad.value(point(), x[i])));
    });

    const name = words.measures[measure];
    const floor = lowest[measure].loss;
    now.textContent = `${name} ${fixed(value)}`;
    record.textContent = fillIn(records[game] < floor * 1.005 ? words.found : words.record, {
      best: fixed(records[game]),
      lowest: fixed(floor),
    });
    const [a, b, c] = ["a", "b", "c"].map((knob) => fixed(ui.get(knob), set().decimals[knob]));
    area.describe(fillIn(words.picture, { a, b, c, measure: name, loss: fixed(value) }));
    ui.say(`${now.textContent}. ${record.textContent}`);
  });
}
