// One of the methods: its rule, by name or typed, its hyperparameters, and how it fares.

import { button } from "../ui/controls.js";
import { freshId, h, set } from "../ui/dom.js";
import { digits, fillIn } from "../ui/format.js";
import { eigenvalues } from "./eigenvalues.js";
import { field } from "./fields.js";
import { compileMethod } from "./method.js";
import { dials, openingLr, valuesFor } from "./settings.js";

export const COLOURS = ["first", "second", "third", "fourth"];

/**
 * The panel of method number `i`. change(i, { text, values }) sets its rule in the state, remove(i) takes it
 * out; place() gives { loss, start, view }, on which its first learning rate depends.
 */
export function racer(ui, i, { change, remove, place }) {
  const { words } = ui;
  const presets = ui.get("methods");
  const id = freshId();
  const names = Object.keys(presets);
  const select = h(
    "select",
    { id },
    ...names.map((name) => h("option", { value: name }, words.methods[name])),
    h("option", { value: "" }, words.own_rule),
  );
  let now = { text: "", values: {} };
  let shown = {}; // what was shown last, so that a drag needn't read it again
  let good = null; // the last text that could be read, and what it says
  let offered = ui.get("rules")[i]?.values.lr; // the learning rate that the page chose last

  const kindOf = (text) => names.map((name) => presets[name]).find((preset) => preset.text === text)?.kind;
  const lrFor = (text) => {
    const { loss, start, view } = place();
    const adaptive = kindOf(text) ?? (/sign\(|sqrt\(|norm\(/.test(text) ? "adaptive" : "plain");
    return loss ? openingLr(loss, start, view, adaptive) : 0.1;
  };
  // The new rule with the hyperparameters that it has in common with the old one as they were.
  const pick = (text) => {
    const read = reading(text);
    if (read.fault) return change(i, { text, values: now.values });
    const fresh = valuesFor({ text, names: read.rule.hyperparameters, presets, lr: lrFor(text) });
    const kept = Object.entries(now.values).filter(([name]) => name in fresh);
    offered = fresh.lr;
    const sameKind = (kindOf(text) ?? "own") === (kindOf(now.text) ?? "own") || !kindOf(text);
    return change(i, { text, values: { ...fresh, ...Object.fromEntries(kept.filter(([name]) => name !== "lr" || sameKind)) } });
  };
  select.addEventListener("change", () => (select.value ? pick(presets[select.value].text) : rule.input.focus()), {
    signal: ui.signal,
  });
  const rule = field(ui, { label: words.rule, onText: pick });
  const turn = dials(ui, { words, onPick: (name, value) => change(i, { text: now.text, values: { ...now.values, [name]: value } }) });
  const fate = h("p", { class: "gd-play-fate" });
  const away = button(ui, { label: "×", onPress: () => remove(i) });
  set(away, { "aria-label": fillIn(words.remove, { number: i + 1 }), title: fillIn(words.remove, { number: i + 1 }) });

  return {
    element: h(
      "section",
      { class: `gd-race-panel gd-race-${COLOURS[i]}`, "aria-label": fillIn(words.method_number, { number: i + 1 }) },
      h("div", { class: "gd-play-head" }, h("label", { for: id }, fillIn(words.method_number, { number: i + 1 })), select, away),
      rule.element,
      turn.element,
      fate,
    ),
    /** Show a rule { text, values }; returns { runs, fault }: { text, values, rule } or null, and words. */
    show(given, alone) {
      away.hidden = alone;
      if (given === shown.given) return shown.answer;
      const read = reading(given.text);
      now = given;
      if (!read.fault) {
        const fresh = valuesFor({ text: given.text, names: read.rule.hyperparameters, presets, lr: lrFor(given.text) });
        for (const name of Object.keys(fresh)) fresh[name] = given.values[name] ?? fresh[name];
        now = { text: given.text, values: fresh };
        good = { ...now, rule: read.rule };
      }
      select.value = names.find((name) => presets[name].text === given.text) ?? "";
      const fault = rule.show(given.text, read.fault);
      turn.show(now.values);
      shown = { given, answer: { runs: good, fault } };
      return shown.answer;
    },
    /** The rule with a learning rate for the loss that there is now, unless the reader has set one. */
    suited(rule, anyway) {
      if (!Object.hasOwn(rule.values, "lr") || !(anyway || rule.values.lr === offered)) return rule;
      offered = lrFor(rule.text);
      return { text: rule.text, values: { ...rule.values, lr: offered } };
    },
    name: () => (select.value ? words.methods[select.value] : fillIn(words.method_number, { number: i + 1 })),
    /** Write, and return, how a run fares at a step of it. left: whether it is off the map; first: it is ahead. */
    say(runner, step, left, loss, first) {
      const at = Math.min(step, runner.steps);
      const lost = runner.divergedAt !== null && step >= runner.divergedAt;
      const [low, high] = lost ? [] : [eigenvalues(loss.hessian(runner.points[at]))].map((all) => [all[0], all.at(-1)])[0];
      const say = lost ? words.diverged : left ? words.left : loss.n === 1 ? words.fares_1 : words.fares;
      fate.textContent = fillIn(say, {
        step: lost ? runner.divergedAt : at,
        loss: digits(runner.losses[at]),
        length: digits(runner.lengths[at], 2),
        low: digits(low, 2),
        high: digits(high, 2),
      });
      if (first) fate.append(` ${words.ahead}`);
      fate.classList.toggle("gd-bad", lost || left);
      return fate.textContent;
    },
    quiet() {
      fate.textContent = "";
    },
  };
}

function reading(text) {
  try {
    return { rule: compileMethod(text), fault: null };
  } catch (fault) {
    if (fault.name !== "Fault") throw fault;
    return { rule: null, fault };
  }
}
