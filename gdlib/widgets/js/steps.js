// Descent on the seed's data, one step at a time, with a switch for the line that forgets the last gradient.

import { button, choice, row, slider, toggle } from "./ui/controls.js";
import { h, marks, set } from "./ui/dom.js";
import { digits, fillIn, fixed } from "./ui/format.js";
import { playTrait } from "./ui/play.js";
import { plot, spread } from "./ui/plot.js";
import { descend, fitLoss, gradientDescent, makeMeasure, momentum, quad } from "./math/index.js";

export function render(ui) {
  const { words } = ui;
  const { x, y, start, longest, rates, domain, range } = ui.get("problem");

  const now = h("strong");
  const knobs = h("span");
  const fit = plot(ui, { label: words.name, shape: 0.7, tallest: 300 });
  const residuals = fit.inside("g");
  const curve = fit.inside("path", { class: "gd-curve" });
  const dots = fit.inside("g");
  const chart = plot(ui, { label: words.name, shape: 0.7, tallest: 300 });
  const runs = ["zeroed", "unzeroed"].map((name) => ({
    name,
    line: chart.inside("path", { class: `gd-curve gd-steps-${name}` }),
    end: chart.inside("circle", { class: `gd-steps-${name}`, r: 5 }),
    label: chart.over("text", { class: `gd-steps-${name}`, "aria-hidden": "true" }),
  }));

  const rate = slider(ui, "lr", {
    label: words.lr,
    options: () => ({ min: Math.log10(rates[0]), max: Math.log10(rates[1]), step: 0.01 }),
    toValue: (place) => Math.min(rates[1], Math.max(rates[0], 10 ** place)),
    toPlace: Math.log10,
    text: (value) => digits(value, 2),
  });
  const steps = slider(ui, "step", { label: words.steps, options: () => ({ min: 0, max: longest, step: 1 }) });
  const player = playTrait(ui, "step", { last: longest, pace: 70 });
  const play = button(ui, { label: words.play, onPress: player.toggle });
  const one = button(ui, {
    label: words.one,
    onPress: () => ui.set({ step: Math.min(ui.get("step") + 1, longest) }),
  });
  const reset = button(ui, {
    label: words.reset,
    onPress: () => {
      player.stop();
      ui.set({ step: 0 });
    },
  });
  const zero = toggle(ui, "zero_grad", { label: words.zero_grad });
  const measures = choice(ui, "measure", { label: words.measure, choices: words.measures });
  ui.root.append(
    h("div", { class: "gd-title" }, now, knobs),
    h("div", { class: "gd-steps-pair" }, fit.element, chart.element),
    h("div", { class: "gd-controls" }, row(one, play, reset, zero, measures), rate, steps),
  );

  ui.onDraw(() => {
    const [lr, step, name] = [ui.get("lr"), ui.get("step"), words.measures[ui.get("measure")]];
    const loss = fitLoss(quad, x, y, makeMeasure(ui.get("measure")));
    const paths = {
      zeroed: descend(loss, start, gradientDescent({ lr }), longest),
      unzeroed: descend(loss, start, momentum({ lr, beta: 1 }), longest),
    };
    const chosen = ui.get("zero_grad") ? "zeroed" : "unzeroed";
    const alone = !ui.get("menus");
    zero.hidden = measures.hidden = alone;
    const { points, losses } = paths[chosen];
    const away = losses.findIndex((value) => !(value < 1000 * losses[0])); // nan is away as well
    const lost = away >= 0 && away <= step;
    play.textContent = player.on() ? words.pause : words.play;

    fit.frame({ x: { domain, label: words.x }, y: { domain: range, label: words.y } });
    const height = (at) => quad.value(points[step], at);
    set(curve, { d: fit.line(spread(...domain, 121).map((at) => [at, height(at)])) });
    marks(dots, "circle", x.length, { r: 4, class: "gd-point" }).forEach((dot, i) =>
      set(dot, { cx: fit.x(x[i]), cy: fit.y(y[i]) }),
    );
    marks(residuals, "line", x.length, { class: "gd-residual" }).forEach((line, i) => {
      const foot = Math.max(-1e4, Math.min(1e4, fit.y(height(x[i])) || 0)); // far outside is enough
      set(line, { x1: fit.x(x[i]), x2: fit.x(x[i]), y1: fit.y(y[i]), y2: foot });
    });

    const top = 1.6 * losses[0];
    chart.frame({ x: { domain: [0, longest], label: words.step }, y: { domain: [0, top], label: name } });
    for (const { name: run, line, end, label } of runs) {
      const at = paths[run].losses[step];
      const shown = run === chosen || !alone;
      const seen = shown && at <= top;
      set(line, { d: shown ? chart.line(paths[run].losses.slice(0, step + 1).map((value, k) => [k, value])) : "" });
      for (const mark of [line, end, label]) mark.classList.toggle("gd-steps-other", run !== chosen);
      set(end, { cx: seen ? chart.x(step) : -99, cy: seen ? chart.y(at) : -99 });
      // A word stands clear of its curve, on the side where there is room.
      const left = step > longest * 0.6;
      const below = at < paths[run === "zeroed" ? "unzeroed" : "zeroed"].losses[step];
      set(label, {
        x: seen && step > 0 ? chart.x(step) + (left ? -9 : 9) : -999,
        y: seen ? Math.max(22, chart.y(at) + (below ? 18 : -9)) : -999,
        "text-anchor": left ? "end" : "start",
      });
      label.textContent = alone ? "" : words[run];
    }

    const [a, b, c] = points[step].map((knob) => (Math.abs(knob) < 1e4 ? fixed(knob) : digits(knob, 2)));
    const value = (height) => (height < 1e4 ? fixed(height) : digits(height, 2));
    const reached = value(losses[step]);
    now.textContent = fillIn(words.title, { measure: name, loss: reached });
    knobs.textContent = lost ? fillIn(words.diverged, { step: away }) : fillIn(words.knobs, { a, b, c, step });
    knobs.classList.toggle("gd-steps-lost", lost);
    fit.describe(fillIn(words.fit, { step, a, b, c }));
    const [zeroed, unzeroed] = ["zeroed", "unzeroed"].map((run) => value(paths[run].losses[step]));
    chart.describe(alone ? fillIn(words.alone, { step, loss: reached }) : fillIn(words.run, { step, zeroed, unzeroed }));
    if (!player.on()) ui.say(`${now.textContent}. ${knobs.textContent}`);
  });
}
