// The playground: a loss that is chosen or typed, up to four methods that are chosen or typed, and their race.

import { button } from "../ui/controls.js";
import { freshId, h, set } from "../ui/dom.js";
import { digits, fillIn } from "../ui/format.js";
import maps from "../ui/maps.css";
import { playFrom } from "../ui/play.js";
import common from "../ui/style.css";
import { MOST, asPoints, pointsText, read, write } from "./address.js";
import { challenges } from "./challenges.js";
import { chart } from "./charts.js";
import { eigenvalues } from "./eigenvalues.js";
import { Fault } from "./fault.js";
import { field } from "./fields.js";
import { compileFormula } from "./formula.js";
import { findLowest, polish } from "./measure.js";
import { promises } from "./promises.js";
import { COLOURS, racer } from "./racer.js";
import { Runner, advance } from "./racing.js";
import { toPython } from "./python.js";
import { scene } from "./scene.js";
import look from "./style.css";
import { notebookOf, pictureOf, save } from "./take.js";

export const style = common + maps + look;

const PATIENCE = 10; // milliseconds for steps before a frame is drawn

export function render(ui, address) {
  const { words } = ui;
  const losses = ui.get("losses");
  const presets = ui.get("methods");
  const state = () => Object.fromEntries(["loss", "data", "view", "start", "steps", "shown", "rules"].map((name) => [name, ui.get(name)]));
  let loss = null; // the last one that could be read
  let lossText = ""; // its formula
  let lossKey = ""; // and its data
  let lowest = null;
  let runs = []; // { key, runner } for each method, or null
  let wrong = [];
  let racing = []; // the rules that run

  // Sets what the reader changed, and keeps the rest in accord: as many coordinates as the loss has.
  const change = (changes) => {
    wrong = [];
    ui.set(changes);
    later();
  };
  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => address.set(write(state(), presets)), 300);
  };
  ui.signal.addEventListener("abort", () => clearTimeout(timer));

  function readLoss(text, data) {
    const key = JSON.stringify([text, data]);
    if (key === lossKey) return null;
    try {
      loss = compileFormula(text, data);
      [lossText, lossKey] = [text, key];
      lowest = null;
      return null;
    } catch (fault) {
      if (fault.name !== "Fault") throw fault;
      return fault;
    }
  }
  // A start with as many numbers as the loss has. Those of before come back: on the way from x^2 to x^2 + y^2 there
  // is a while without a y.
  let numbers = [];
  const fitted = (start, n) => {
    numbers = [...start, ...numbers.slice(start.length)];
    return Array.from({ length: n }, (_, i) => numbers[i] ?? 0);
  };

  const setRule = (i, rule) => change({ rules: ui.get("rules").with(i, rule) });
  const removeRule = (i) => change({ rules: ui.get("rules").toSpliced(i, 1) });
  const place = () => ({ loss, start: ui.get("start"), view: ui.get("view") });
  const panels = COLOURS.map((_, i) => racer(ui, i, { change: setRule, remove: removeRule, place }));

  const lossId = freshId();
  const chosen = h(
    "select",
    { id: lossId },
    ...Object.keys(losses).map((name) => h("option", { value: name }, words.losses[name])),
    h("option", { value: "" }, words.own_loss),
  );
  const listen = (element, listener) => element.addEventListener("change", listener, { signal: ui.signal });
  listen(chosen, () => {
    if (!chosen.value) return formula.input.focus();
    const { text, view, start, data } = losses[chosen.value];
    typed = { text: pointsText(data), fault: null };
    readLoss(text, data);
    change({ loss: text, view, start, data });
    return suit(true);
  });
  // Learning rates for another loss: where the reader has set none, or all of them.
  const suit = (anyway) => change({ rules: ui.get("rules").map((rule, i) => panels[i].suited(rule, anyway)) });
  const formula = field(ui, {
    label: words.formula,
    onText(text) {
      const fault = readLoss(text, ui.get("data"));
      change(fault ? { loss: text } : { loss: text, start: fitted(ui.get("start"), loss.n) });
      if (!fault) suit(false);
    },
  });

  // Points as they are typed: what can't be read stays in the box, and the last ones that could stay in the fit.
  const points = field(ui, {
    label: words.points,
    rows: 3,
    onText(text) {
      const data = asPoints(text);
      typed = { text, fault: data ? null : new Fault("bad_points", 0, text.length, { most: MOST.points }) };
      if (data) change({ data });
      else ui.redraw();
    },
  });
  let typed = { text: "", fault: null };

  const moveStart = (at) => change({ start: [...at, ...ui.get("start").slice(at.length)] });
  const map = scene(ui, moveStart);
  const startId = freshId();
  const startBox = h("input", { id: startId, class: "gd-play-text", inputmode: "text", autocomplete: "off", maxlength: 200 });
  listen(startBox, () => {
    const { found } = read(new URLSearchParams({ start: startBox.value.replaceAll(/[ ;]+/g, ",") }).toString(), presets);
    if (found.start?.length === loss.n) change({ start: found.start });
    startBox.value = ui.get("start").join(", ");
  });
  const zoom = (factor) => () => {
    const view = ui.get("view").map(([low, high]) => {
      const [middle, half] = [(low + high) / 2, ((high - low) / 2) * factor];
      return [middle - half, middle + half].map((end) => Number(end.toPrecision(6)));
    });
    if (view.every(([low, high]) => high - low > 1e-5 && Math.max(-low, high) < MOST.size)) change({ view });
  };
  const around = () => {
    const at = [...ui.get("start"), 0];
    change({
      view: ui.get("view").map(([low, high], i) => [at[i] - (high - low) / 2, at[i] + (high - low) / 2].map((end) => Number(end.toPrecision(6)))),
    });
  };

  const stepsId = freshId();
  const scrub = h("input", { type: "range", id: stepsId, min: 0, step: 1 });
  scrub.addEventListener("input", () => change({ shown: scrub.valueAsNumber }), { signal: ui.signal });
  const scrubbed = h("output", { for: stepsId });
  const lengthId = freshId();
  const length = h("select", { id: lengthId }, ...[10, 20, 50, 100, 200, 500, 1000].map((value) => h("option", { value }, value)));
  listen(length, () => change({ steps: Number(length.value), shown: Number(length.value) }));
  const player = playFrom(ui, { from: 0, to: () => ui.get("steps"), perSecond: () => Math.max(8, ui.get("steps") / 5) });
  const play = button(ui, {
    label: words.play,
    onPress() {
      if (player.at() === null) change({ shown: ui.get("steps") });
      player.toggle();
    },
  });
  const move = (by) => () => change({ shown: Math.min(ui.get("steps"), Math.max(0, ui.get("shown") + by)) });
  const named = (element, name) => set(element, { "aria-label": name, title: name });
  const back = named(button(ui, { label: "◀", onPress: move(-1) }), words.step_back);
  const forth = named(button(ui, { label: "▶", onPress: move(1) }), words.step_forth);

  const add = button(ui, {
    label: words.add,
    onPress() {
      const used = ui.get("rules").map(({ text }) => text);
      const fresh = Object.values(presets).find(({ text }) => !used.includes(text));
      change({ rules: [...ui.get("rules"), { text: fresh.text, values: {} }] });
    },
  });
  const lossChart = chart(ui, words.losses_chart);
  const lengthChart = chart(ui, words.lengths_chart);
  const promised = promises(ui);
  const asked = challenges(ui, ({ loss: name, start, steps, rules }) => {
    const { text, view, data } = losses[name];
    typed = { text: pointsText(data), fault: null };
    change({ loss: text, view, data, start, steps, shown: steps, rules });
  });
  const here = h("p", { class: "gd-play-here" });
  const trouble = h("p", { class: "gd-play-fault", hidden: true });
  const copied = h("output", { class: "gd-play-copied" });
  const link = address.link && button(ui, { label: words.copy_link, onPress: () => copy(address.link(write(state(), presets))) });
  const full = document.fullscreenEnabled ? button(ui, { label: words.full, onPress: () => (document.fullscreenElement ? document.exitFullscreen() : ui.root.requestFullscreen()) }) : "";

  const python = () =>
    toPython({
      loss,
      start: ui.get("start"),
      steps: ui.get("steps"),
      source: address.source,
      methods: racing.map(({ text, values, rule }, i) => {
        const preset = Object.values(presets).find((each) => each.text === text);
        return { title: `${i + 1}. ${panels[i].name()}`, code: preset?.code ?? null, values, rule };
      }),
    });
  const take = [
    ...(link ? [link] : []),
    button(ui, { label: words.copy_python, onPress: () => copy(python()) }),
    button(ui, { label: words.save_notebook, onPress: () => save("race.ipynb", "application/x-ipynb+json", notebookOf(python(), address.source)) }),
    button(ui, { label: words.save_picture, onPress: () => save("race.svg", "image/svg+xml", pictureOf(map.svg, getComputedStyle(ui.root).getPropertyValue("--gd-ground"))) }),
  ];

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      copied.textContent = words.copied;
      ui.say(words.copied);
    } catch {
      copied.textContent = text; // to be copied by hand
    }
  }

  const heading = (text) => h("div", { class: "gd-over-plot" }, text);
  const labelled = (id, label, ...inputs) => h("div", { class: "gd-choice" }, h("label", { for: id }, label), ...inputs);
  ui.root.append(
    trouble,
    h("div", { class: "gd-play-loss" }, labelled(lossId, words.loss_choice, chosen), formula.element, points.element),
    h(
      "div",
      { class: "gd-two gd-play-two" },
      h(
        "div",
        {},
        map.element,
        h("div", { class: "gd-slider" }, h("label", { for: stepsId }, words.step), scrub, scrubbed),
        h("div", { class: "gd-row" }, play, back, forth, labelled(lengthId, words.of_steps, length)),
        h(
          "div",
          { class: "gd-row" },
          labelled(startId, words.start, startBox),
          named(button(ui, { label: "+", onPress: zoom(0.5) }), words.closer),
          named(button(ui, { label: "−", onPress: zoom(2) }), words.wider),
          named(button(ui, { label: "◎", onPress: around }), words.around),
        ),
        here,
      ),
      h("div", { class: "gd-play-methods" }, ...panels.map(({ element }) => element), h("div", { class: "gd-row" }, add)),
      h(
        "div",
        {},
        heading(words.losses_chart),
        lossChart.element,
        heading(words.lengths_chart),
        lengthChart.element,
        promised.element,
      ),
    ),
    h("div", { class: "gd-row gd-play-take" }, ...take, full, copied),
    asked.element,
  );

  function load(text) {
    clearTimeout(timer); // what was to be written is of the race before
    if (text !== address.get()) address.set(text);
    const told = read(text, presets);
    const changes = told.found;
    readLoss(changes.loss ?? ui.get("loss"), changes.data ?? ui.get("data"));
    if (!loss) readLoss(ui.get("loss"), ui.get("data"));
    const steps = changes.steps ?? ui.get("steps");
    changes.start = fitted(changes.start ?? ui.get("start"), loss.n);
    changes.shown = Math.min(steps, changes.shown ?? steps);
    typed = { text: pointsText(changes.data ?? ui.get("data")), fault: null };
    ui.set(changes);
    wrong = told.wrong;
  }
  load(address.get());
  address.onChange(load, ui.signal);

  // The runs as they stand, those anew whose loss, start, rule or settings are others than before.
  function race(rules) {
    const start = ui.get("start");
    runs = rules.map((rule, i) => {
      if (!rule) return null;
      const key = JSON.stringify([lossKey, start, rule.text, rule.values]);
      return runs[i]?.key === key ? runs[i] : { key, runner: new Runner(loss, start, rule.rule.make(rule.values)) };
    });
    const runners = runs.filter(Boolean).map(({ runner }) => runner);
    if (!advance(runners, ui.get("steps"), PATIENCE)) ui.redraw();
    return runs.map((run) => run?.runner ?? null);
  }

  ui.onDraw(() => {
    const faults = [formula.show(ui.get("loss"), readLoss(ui.get("loss"), ui.get("data")))];
    const data = ui.get("data");
    points.element.hidden = !data.length && !/\b[td]\b/.test(ui.get("loss"));
    if (JSON.stringify(asPoints(typed.text)) !== JSON.stringify(data) && !typed.fault) typed.text = pointsText(data);
    faults.push(points.show(typed.text, typed.fault));
    chosen.value = Object.keys(losses).find((name) => losses[name].text === ui.get("loss")) ?? "";
    const start = fitted(ui.get("start"), loss.n);
    if (start.length !== ui.get("start").length) ui.set({ start });
    const view = ui.get("view");
    const given = ui.get("rules");
    panels.forEach(({ element }, i) => {
      element.hidden = i >= given.length;
    });
    add.hidden = given.length >= MOST.rules;
    const read = given.map((rule, i) => panels[i].show(rule, given.length === 1));
    faults.push(...read.map(({ fault }) => fault));
    const rules = read.map(({ runs: rule }) => rule);
    const runners = race(rules);
    racing = rules.filter(Boolean);
    lowest ??= findLowest(loss, view, start);
    for (const runner of runners) lowest = lower(loss, lowest, runner);

    const steps = ui.get("steps");
    const shown = Math.min(steps, player.at() ?? ui.get("shown"));
    set(scrub, { max: steps, "aria-valuetext": fillIn(words.step_of, { step: shown, steps }) });
    scrub.value = shown;
    say(scrubbed, String(shown));
    if (![...length.options].some(({ value }) => Number(value) === steps)) length.add(new Option(steps, steps));
    length.value = steps;
    say(play, player.at() === null ? words.play : words.stop);
    if (document.activeElement !== startBox) startBox.value = start.map((value) => Number(value.toPrecision(6))).join(", ");

    const paths = COLOURS.map((_, i) => runners[i]?.points.slice(0, shown + 1) ?? []);
    const left = map.draw({ loss, text: lossKey, view, start, lowest, paths });
    const first = ahead(runners, shown, lowest.value);
    const said = runners.map((runner, i) => {
      if (runner) return `${panels[i].name()}: ${panels[i].say(runner, shown, left[i], loss, i === first)}`;
      panels[i].quiet();
      return "";
    });
    const at = eigenvalues(loss.hessian(start));
    here.textContent = fillIn(loss.n === 1 ? words.here_1 : words.here, {
      loss: digits(loss.value(start)),
      length: digits(Math.hypot(...loss.gradient(start)), 2),
      values: at.map((value) => digits(value, 3)).join(", "),
    });
    const names = panels.map((panel) => panel.name());
    const curves = promised.draw({ loss, text: lossKey, view, start, lowest, rules, runners, names, count: steps });
    if (runners.length && runners.every((runner) => runner?.isDone(steps))) {
      asked.judge({ text: lossText, start, runners, rules, lowest, steps, lower: curves.heights.find(({ of }) => of === "lower")?.heights ?? null });
    }
    lossChart.draw({ series: runners.map((runner) => runner && runner.losses), ground: lowest.value, shown, steps, promised: curves.heights });
    lengthChart.draw({ series: runners.map((runner) => runner && runner.lengths), shown, steps, promised: curves.lengths });
    map.describe(fillIn(words.picture, { formula: lossText, steps: shown, said: said.join(" ") }));
    trouble.hidden = !wrong.length;
    say(trouble, wrong.length ? fillIn(words.bad_link, { parts: wrong.join(", ") }) : "");
    if (player.at() === null) ui.say(faults.filter(Boolean).join(" ") || said.join(" "));
  });
}

// Which run is the lowest of several at a step, -1 where it is a draw.
function ahead(runners, shown, lowest) {
  const gaps = runners.map((runner) => {
    const gap = runner?.losses[Math.min(shown, runner.steps)] - lowest;
    return Number.isFinite(gap) ? gap : Infinity;
  });
  const [best, next] = gaps.toSorted((a, b) => a - b);
  return best < 0.999 * next ? gaps.indexOf(best) : -1;
}

// A text where it is another: one that is set anew, though the same, is laid out anew.
function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

// The lowest point known, once a run has been lower.
function lower(loss, lowest, runner) {
  if (!runner) return lowest;
  const value = runner.losses.reduce((least, each) => (each < least ? each : least), Infinity);
  if (!(value < lowest.value)) return lowest;
  const found = polish(loss, { point: runner.points[runner.losses.indexOf(value)], value });
  return found.value > -Infinity ? found : { point: runner.points[0], value };
}
