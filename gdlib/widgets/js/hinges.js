// A curve made of hinges, on data that the reader may draw: knobs for one or two, training for up to 32.

import { button, choice, row, slider } from "./ui/controls.js";
import { h, marks, set } from "./ui/dom.js";
import { digits, fillIn, fixed } from "./ui/format.js";
import { pencil } from "./ui/pencil.js";
import { plot } from "./ui/plot.js";
import { fitLoss, makeMeasure, momentum, reluNetwork } from "./math/index.js";

const DOMAIN = [-2, 2];
const LIMIT = 20_000; // steps; by then nothing moves any more
const KNOB_RANGES = { m: 6, b: 8, w: 4, c: 6 };

// The same as scattered_hinges in gdlib/widgets/hinges.py.
export function scatteredHinges(n, seed = 0) {
  const [low, high] = DOMAIN;
  const each = (make) => Array.from({ length: n }, (_, i) => make(i));
  const kinks = each((i) => low + (high - low) * ((0.728 + 0.618033988749895 * (i + 1) + 0.41421356 * seed) % 1));
  const slopes = each((i) => ((i + seed) % 2 ? -1 : 1));
  const weights = each((i) => (((0.125 + 0.7548776662466927 * (i + 1) + 0.2360679 * seed) % 1) - 0.5) * Math.sqrt(24 / n));
  return [...slopes, ...kinks.map((kink, i) => -slopes[i] * kink), ...weights, 0];
}

export function render(ui) {
  const { words } = ui;
  const sets = ui.get("sets");
  const set_ = () => sets[ui.get("data") === "seed" ? "seed" : "wave"];
  const heights = () => (ui.get("data") === "drawn" ? ui.get("heights") : set_().y);
  const loss = () => fitLoss(reluNetwork, set_().x, heights(), makeMeasure(set_().measure));
  const run = trainer(ui, loss);

  const now = h("strong");
  const note = h("span");
  const area = plot(ui, { label: words.name, interactive: true });
  const lines = area.inside("g", { class: "gd-hinges-each" });
  const dots = area.inside("g");
  const curve = area.inside("path", { class: "gd-curve" });
  const kinks = area.inside("g", { class: "gd-hinges-kinks" });
  const draw = pencil(ui, area, {
    label: words.pencil,
    places: () => set_().x,
    heights,
    put: (drawn) => ui.set({ data: "drawn", heights: drawn }),
    text: (x, y) => fillIn(words.point, { x: fixed(x, 1), y: fixed(y, 2) }),
    allowed: () => ui.get("data") !== "seed",
  });
  const history = plot(ui, { label: words.history, shape: 0.22, tallest: 120 });
  const fall = history.inside("path", { class: "gd-curve gd-hinges-loss" });

  let seed = 0;
  const anew = (n, data = ui.get("data")) => run.begin({ n, data, knobs: scatteredHinges(n, seed) });
  const hinges = slider(ui, "n", {
    label: words.n,
    options: () => ({ min: 1, max: 32, step: 1 }),
    text: (n) => String(n),
    onPick: (n) => anew(n),
  });
  const rate = slider(ui, "lr", {
    label: words.lr,
    options: () => ({ min: -4, max: 0, step: 0.02 }),
    text: (lr) => digits(lr, 2),
    toValue: (place) => 10 ** place,
    toPlace: (lr) => Math.log10(lr),
  });
  const play = button(ui, { label: words.train, onPress: () => run.toggle() });
  const one = button(ui, { label: words.step, onPress: () => run.once() });
  const again = button(ui, { label: words.again, onPress: () => run.again() });
  const scatter = button(ui, {
    label: words.scatter,
    onPress: () => {
      seed += 1;
      anew(ui.get("n"));
    },
  });
  const data = choice(ui, "data", {
    label: words.data,
    choices: words.sets,
    onPick: (name) => {
      run.rest();
      return { data: name };
    },
  });
  const knobs = h("div", { class: "gd-hinges-knobs" });
  ui.root.append(
    h("div", { class: "gd-title" }, now, note),
    area.element,
    h("div", { class: "gd-controls" }, row(play, one, again, scatter, data), hinges, rate, knobs),
    history.element,
  );
  const turn = knobSliders(ui, knobs, run);

  ui.onDraw(() => {
    const { x, range, measure } = set_();
    const point = run.point();
    const n = (point.length - 1) / 3;
    const y = heights();

    area.frame({ x: { domain: DOMAIN, label: words.x }, y: { domain: range, label: words.y } });
    const at = (place) => [place, reluNetwork.value(point, place)];
    const corners = Array.from({ length: n }, (_, i) => -point[n + i] / point[i]).filter(
      (place) => place > DOMAIN[0] && place < DOMAIN[1],
    );
    curve.setAttribute("d", area.line([...DOMAIN, ...corners].sort((p, q) => p - q).map(at)));
    marks(kinks, "circle", corners.length, { r: 4 }).forEach((dot, i) => {
      const [cx, cy] = at(corners[i]);
      set(dot, { cx: area.x(cx), cy: area.y(cy) });
    });
    marks(lines, "path", n).forEach((line, i) => {
      const [m, b, w] = [point[i], point[n + i], point[2 * n + i]];
      const kink = -b / m;
      const on = DOMAIN.filter((place) => m * place + b > 0); // the part that is switched on
      const ends = on.length === 1 ? [...on, kink] : on;
      line.setAttribute("d", area.line(ends.map((place) => [place, w * Math.max(m * place + b, 0)])));
    });
    marks(dots, "circle", x.length, { r: x.length > 30 ? 3 : 4.5, class: "gd-point" }).forEach((dot, i) =>
      set(dot, { cx: area.x(x[i]), cy: area.y(y[i]) }),
    );
    draw();
    turn.draw(n);

    const losses = run.losses();
    const steps = losses.length - 1;
    const top = losses.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, value) : most), 1e-12);
    const bottom = losses.reduce((least, value) => (value > 0 ? Math.min(least, value) : least), top);
    history.frame({
      x: { domain: [0, Math.max(50, steps)], label: words.history },
      y: { domain: [bottom / 1.5, top * 1.5], log: true },
    });
    const every = Math.max(1, Math.ceil(losses.length / 300));
    const shown = losses.map((value, i) => [i, value]).filter(([i]) => i % every === 0 || i === steps);
    fall.setAttribute("d", history.line(shown));
    history.describe(`${words.history}: ${fixed(losses[0], 3)} → ${fixed(losses.at(-1), 3)}`);

    play.textContent = run.playing() ? words.pause : words.train;
    const name = words.measures[measure];
    const value = losses.at(-1);
    now.textContent = `${name} ${digits(value, 3)}`;
    note.textContent = fillIn(run.diverged() ? words.diverged : words.steps, { steps: String(steps) });
    note.classList.toggle("gd-bad", run.diverged());
    area.describe(fillIn(words.picture, { n: String(n), measure: name, loss: digits(value, 3) }));
    ui.say(`${now.textContent}, ${note.textContent}`);
  });
}

// Momentum on the knobs, a little in every frame. The model hears of it when the run rests.
function trainer(ui, loss) {
  let point = [...ui.get("knobs")];
  let home = point; // where the run began
  let [state, losses, playing] = [undefined, [loss().value(point)], false];
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

  const steps = (count) => {
    const [method, fit] = [momentum({ lr: ui.get("lr"), beta: 0.9 }), loss()];
    for (let i = 0; i < count && !diverged() && losses.length <= LIMIT; i++) {
      [point, state] = method.step(point, fit.gradient(point), state ?? method.init(point));
      losses.push(fit.value(point));
    }
    ui.redraw();
  };
  const diverged = () => !(losses.at(-1) < 1e9);
  const save = () => {
    if (point.every(Number.isFinite)) ui.set({ knobs: [...point] });
  };
  const rest = () => {
    if (playing) save();
    playing = false;
    ui.redraw();
  };
  const frame = () => {
    if (!playing || ui.signal.aborted) return;
    const until = performance.now() + 5;
    for (let i = 0; i < 4 && performance.now() < until; i++) steps(1);
    if (diverged() || losses.length > LIMIT) rest();
    else requestAnimationFrame(frame);
  };
  const forget = () => [state, losses] = [undefined, [loss().value(point)]];
  const restart = () => {
    point = [...ui.get("knobs")];
    home = point;
    forget();
  };

  for (const name of ["data", "heights"]) {
    ui.model.on(`change:${name}`, forget);
    ui.signal.addEventListener("abort", () => ui.model.off(`change:${name}`, forget));
  }
  const heard = () => {
    // Our own news comes back to us, and a kernel's or a slider's is different.
    const told = ui.get("knobs");
    if (told.length !== point.length || told.some((knob, i) => knob !== point[i])) restart();
  };
  ui.model.on("change:knobs", heard);
  ui.signal.addEventListener("abort", () => ui.model.off("change:knobs", heard));

  return {
    point: () => point,
    losses: () => losses,
    playing: () => playing,
    diverged,
    rest,
    begin(changes) {
      playing = false;
      ui.set(changes);
      restart();
      ui.redraw();
    },
    once() {
      rest();
      if (diverged()) this.again();
      steps(1);
      save();
    },
    again() {
      playing = false;
      this.begin({ knobs: [...home] });
    },
    toggle() {
      if (playing) return rest();
      if (diverged()) this.again();
      if (calm.matches) {
        steps(200);
        return save();
      }
      playing = true;
      requestAnimationFrame(frame);
      ui.redraw();
      return undefined;
    },
  };
}

// Sliders for every knob of one or two hinges; more would be no help.
function knobSliders(ui, home, run) {
  let made = -1;
  let inputs = [];
  const make = (n) => {
    const names = ["m", "b", "w"].flatMap((name) => Array.from({ length: n }, (_, i) => [name, i + 1]));
    // In two columns each hinge has its own.
    inputs = [...names, ["c", 0]].map(([name, i], at) => {
      const label = fillIn(ui.words.knob[name], { i: String(i) });
      const input = h("input", { type: "range", "aria-label": label, step: 0.05 });
      set(input, { min: -KNOB_RANGES[name], max: KNOB_RANGES[name] });
      const value = h("output");
      const turned = () => {
        const knobs = [...run.point()];
        knobs[at] = input.valueAsNumber;
        run.begin({ knobs });
      };
      input.addEventListener("input", turned, { signal: ui.signal });
      const element = h("div", { class: "gd-slider" }, h("span", { "aria-hidden": "true" }, label), input, value);
      return { at, input, value, element };
    });
    home.replaceChildren(...inputs.map((each) => each.element));
  };
  return {
    draw(n) {
      if (n !== made) {
        made = n;
        inputs = [];
        home.replaceChildren();
        if (n <= 2) make(n);
      }
      for (const { at, input, value } of inputs) {
        const knob = run.point()[at];
        input.value = knob;
        value.textContent = fixed(knob, 2);
        input.setAttribute("aria-valuetext", fixed(knob, 2));
      }
    },
  };
}
