// One of the racers of race.js: its method, its hyperparameters, and how it fares.

import { choice, slider } from "./ui/controls.js";
import { h } from "./ui/dom.js";
import { digits, fillIn } from "./ui/format.js";

const WITH_BETA = ["Momentum", "Nesterov", "Adam"];

// "adaptive" methods take steps of the size of lr, however steep it is; for "plain" ones the slope counts.
export const kindOf = (method) => (["Adagrad", "RMSprop", "Adam"].includes(method) ? "adaptive" : "plain");

export function panel(ui, racer, scene) {
  const { words } = ui;
  const range = () => scene().lr[kindOf(ui.get(racer))];
  const method = choice(ui, racer, {
    label: words[racer],
    choices: racer === "first" ? words.methods : { ...words.methods, nobody: words.nobody },
    onPick: (name) => ({
      [racer]: name,
      ...(kindOf(name) === kindOf(ui.get(racer)) ? {} : { [`${racer}_lr`]: scene().lr[kindOf(name)].start }),
    }),
  });
  const lr = slider(ui, `${racer}_lr`, {
    label: words.lr,
    options: () => ({ min: Math.log10(range().low), max: Math.log10(range().high), step: 0.01 }),
    toValue: (place) => 10 ** place,
    toPlace: Math.log10,
    text: (value) => digits(value, 3),
  });
  const beta = slider(ui, `${racer}_beta`, {
    label: words.beta,
    options: () => ({ min: 0, max: 0.99, step: 0.01 }),
    text: (value) => value.toFixed(2),
  });
  const fate = h("div", { class: "gd-race-fate" });
  return {
    element: h("div", { class: `gd-race-panel gd-race-${racer}` }, method, lr, beta, fate),
    show(there) {
      lr.hidden = !there;
      beta.hidden = !there || !WITH_BETA.includes(ui.get(racer));
      fate.hidden = !there;
    },
    // Write, and return, how it stands. heights: the losses above the lowest; left: whether it is off the map.
    say({ heights, step, left, divergedAt }) {
      const lost = divergedAt !== null && divergedAt <= step;
      const arrival = heights.findIndex((height) => height <= heights[0] / 1000);
      const arrived = arrival >= 0 && arrival <= step;
      const sentence = lost ? words.diverged : left ? words.left : arrived ? words.arrived : words.fares;
      const values = { height: digits(heights[step], 2), step: lost ? divergedAt : step, arrival };
      fate.textContent = fillIn(sentence, values);
      fate.classList.toggle("gd-bad", lost || left);
      return `${words.methods[ui.get(racer)]}: ${fate.textContent}`;
    },
  };
}
