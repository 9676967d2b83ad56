// One or two methods race down a landscape from a start that the reader drags: map, loss curves, verdict.

import { kindOf, panel } from "./racer.js";
import { button, choice, slider } from "./ui/controls.js";
import { h, set } from "./ui/dom.js";
import { digits, fillIn } from "./ui/format.js";
import { handle } from "./ui/handle.js";
import { contourLayer, onTap, starLayer, trailLayer } from "./ui/map.js";
import { playFrom } from "./ui/play.js";
import { plot } from "./ui/plot.js";
import { descend, makeLandscape, makeMethod } from "./math/index.js";

const RACERS = ["first", "second"];

export function render(ui) {
  const { words } = ui;
  const scenes = ui.get("scenes");
  const scene = () => scenes[ui.get("landscape")];

  const map = plot(ui, { label: words.name, shape: 0.985, tallest: 470, interactive: true });
  const contours = contourLayer(map);
  const trails = RACERS.map((racer) => trailLayer(map, racer));
  const stars = starLayer(map);
  const moveStart = (place) => ui.set({ start: place });
  onTap(ui, map, moveStart);
  const start = handle(ui, map, {
    label: words.start,
    onMove: moveStart,
    steps: () => [map.domains.x, map.domains.y].map(([low, high]) => (high - low) / 100),
  });
  const race = plot(ui, { label: words.losses, shape: 0.7, tallest: 260 });
  const curves = RACERS.map((racer) => race.inside("path", { class: `gd-curve gd-race-${racer}` }));
  const ends = RACERS.map((racer) => race.over("circle", { class: `gd-race-end gd-race-${racer}`, r: 4 }));

  const landscapes = choice(ui, "landscape", {
    label: words.landscape,
    choices: words.landscapes,
    onPick: (name) => ({ landscape: name, ...opening(scenes[name], ui) }),
  });
  const kappa = slider(ui, "kappa", {
    label: words.kappa,
    options: () => ({ min: 0, max: 3, step: 0.01 }),
    toValue: (place) => 10 ** place,
    toPlace: Math.log10,
    text: (value) => digits(value, 3),
  });
  const steps = slider(ui, "steps", {
    label: words.steps,
    options: () => ({ min: 0, max: ui.get("longest"), step: 1 }),
  });
  const player = playFrom(ui, { from: 0, to: () => ui.get("steps"), perSecond: () => ui.get("longest") / 4 });
  const play = button(ui, { label: words.race, onPress: player.toggle });
  const panels = RACERS.map((racer) => panel(ui, racer, scene));

  ui.root.append(
    h(
      "div",
      { class: "gd-two" },
      h("div", {}, map.element, h("div", { class: "gd-controls" }, steps, kappa, h("div", { class: "gd-race-map" }, play, landscapes))),
      h("div", {}, ...panels.map(({ element }) => element), h("div", { class: "gd-over-plot" }, words.loss), race.element),
    ),
  );

  ui.onDraw(() => {
    const name = ui.get("landscape");
    const settings = name === "bowl" ? { ...scene().settings, kappa: ui.get("kappa") } : scene().settings;
    const loss = makeLandscape(name, settings);
    const lowest = loss.value(loss.minima[0]);
    const shown = player.at() ?? ui.get("steps");
    kappa.hidden = name !== "bowl";
    play.textContent = player.at() === null ? words.race : words.stop;

    const [across, up] = scene().axes;
    map.frame({ x: { domain: loss.domain[0], label: across }, y: { domain: loss.domain[1], label: up } });
    contours(loss, [name, settings]);
    stars(loss.minima);
    const from = ui.get("start");
    start.place(from, fillIn(words.place, { x: digits(from[0]), y: digits(from[1]), loss: digits(loss.value(from)) }));

    const paths = RACERS.map((racer) => follow(ui, racer, loss));
    const domain = decades(paths, lowest);
    race.frame({ x: { domain: [0, ui.get("longest")], label: words.step }, y: { domain, log: true } });
    const sentences = RACERS.map((racer, i) => {
      panels[i].show(paths[i] !== null);
      if (paths[i] === null) {
        trails[i]([]);
        set(curves[i], { d: "" });
        set(ends[i], { cx: -99 });
        return "";
      }
      const { points, losses, divergedAt } = paths[i];
      const left = trails[i](points.slice(0, shown + 1));
      const heights = losses.map((value) => Math.max(value - lowest, domain[0] / 10));
      set(curves[i], { d: race.line(heights.slice(0, shown + 1).map((value, step) => [step, value])) });
      const inFrame = heights[shown] >= domain[0] && heights[shown] <= domain[1];
      set(ends[i], inFrame ? { cx: race.x(shown), cy: race.y(heights[shown]) } : { cx: -99, cy: -99 });
      return panels[i].say({ heights: losses.map((value) => value - lowest), step: shown, left, divergedAt });
    });
    const picture = fillIn(words.picture, { landscape: words.landscapes[name], steps: shown });
    map.describe(`${picture} ${sentences.join(" ")}`);
    if (player.at() === null) ui.say(sentences.join(" "));
  });
}

// The path of a racer, or null where nobody races.
function follow(ui, racer, loss) {
  const name = ui.get(racer);
  if (name === "nobody") return null;
  const [lr, beta] = [ui.get(`${racer}_lr`), ui.get(`${racer}_beta`)];
  return descend(loss, ui.get("start"), makeMethod(name, { lr, beta, beta1: beta }), ui.get("longest"));
}

// Whole powers of ten around the heights that the racers pass through, ten at most.
function decades(paths, lowest) {
  const heights = paths.flatMap((path) => (path ? path.losses : [])).map((value) => value - lowest);
  const first = heights.find((value) => Number.isFinite(value) && value > 0) ?? 1;
  const top = Math.ceil(Math.log10(first) + 0.3);
  const least = heights.reduce((low, value) => (value > 0 ? Math.min(low, value) : low), first);
  return [10 ** Math.max(top - 8, Math.min(top - 2, Math.floor(Math.log10(least)))), 10 ** top];
}

// Where a race on this landscape begins, and with which learning rates.
function opening({ start, lr }, ui) {
  const rates = RACERS.map((racer) => [`${racer}_lr`, lr[kindOf(ui.get(racer))].start]);
  return { start, ...Object.fromEntries(rates) };
}
