// What the theorems say to this race, in sentences below the graphs, and as curves for the graphs to draw.

import { h } from "../ui/dom.js";
import { digits, fillIn } from "../ui/format.js";
import { eigenvalues } from "./eigenvalues.js";
import { measureCurvature } from "./measure.js";
import { broken, classOf, lowerBound, promise } from "./theory.js";

const PAUSE = 150; // milliseconds of rest before the view is measured: it takes longer than a frame

export function promises(ui) {
  const { words } = ui;
  const presets = ui.get("methods");
  const general = h("p");
  const each = h("ul");
  const element = h("section", { class: "gd-play-promised", "aria-label": words.promised }, h("div", { class: "gd-over-plot" }, words.promised), general, each);
  let facts = null;
  let wanted = "";
  let written = "";
  let timer = 0;
  ui.signal.addEventListener("abort", () => clearTimeout(timer));

  // The facts about what is in view, or null while they are still to be measured.
  function measured(loss, text, view, start) {
    const key = JSON.stringify([text, view, start.slice(2)]);
    if (key === wanted) return facts;
    wanted = key;
    facts = null;
    clearTimeout(timer);
    timer = setTimeout(() => {
      facts = measureCurvature(loss, view, start);
      ui.redraw();
    }, PAUSE);
    return null;
  }

  const nameOf = (text) => Object.keys(presets).find((name) => presets[name].text === text);

  return {
    element,
    /** Writes the sentences; returns { heights, lengths }: the curves of the two graphs. rules: those that run. */
    draw({ loss, text, view, start, lowest, rules, runners, names, count }) {
      const found = measured(loss, text, view, start);
      const curves = { heights: [], lengths: [] };
      if (!found) return curves;
      const R = Math.hypot(...start.map((value, i) => value - lowest.point[i]));
      const gap = loss.value(start) - lowest.value;
      const numbers = { L: digits(found.L), mu: digits(found.mu), kappa: digits(found.L / found.mu), lr: digits(1 / found.L), two: digits(2 / found.L), points: found.points };
      const kind = fillIn(words.classes[classOf(found)], { ...numbers, place: found.kink?.map((value) => digits(value)).join(", ") });
      if (general.textContent !== kind) general.textContent = kind;
      const lines = [];
      rules.forEach((rule, i) => {
        if (!rule || !runners[i]) return;
        const told = promise(nameOf(rule.text), rule.values, found, { R, gap, count });
        if (told.heights) curves.heights.push({ of: i, heights: told.heights });
        if (told.lengths) curves.lengths.push({ of: i, heights: told.lengths });
        const gaps = runners[i].losses.map((value) => value - lowest.value);
        const curvatureAt = (point) => eigenvalues(loss.hessian(point));
        const off = broken({ heights: told.heights, gaps, points: runners[i].points, view, lowest, curvatureAt, facts: found });
        const say = fillIn(words.promises[told.say], numbers);
        const but = off ? ` ${fillIn(words.promises[off.say], { step: off.step, ...off.at, low: digits(off.at.low), high: digits(off.at.high) })}` : "";
        lines.push([names[i], `: ${say}${but}`, off]);
      });
      const lower = lowerBound(found, { R, count });
      if (lower) {
        curves.heights.push({ of: "lower", heights: lower });
        lines.push(["", words.promises.lower, null]);
      }
      const all = JSON.stringify(lines);
      if (all !== written) each.replaceChildren(...lines.map(([name, line, off]) => h("li", { class: off ? "gd-bad" : null }, h("strong", {}, name), line)));
      written = all;
      return curves;
    },
  };
}
