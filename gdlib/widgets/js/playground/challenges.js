// The challenges below the race: what is asked, a button that opens it, and what the browser remembers as done.

import { button } from "../ui/controls.js";
import { freshId, h } from "../ui/dom.js";
import { fillIn } from "../ui/format.js";
import { isMet } from "./judge.js";

const KEPT = "gdlib-playground-done";

// onOpen(race) puts a challenge's race in the place of what is there.
export function challenges(ui, onOpen) {
  const { words } = ui;
  const [asked, losses, presets] = ["challenges", "losses", "methods"].map((name) => ui.get(name));
  const done = new Set(remembered().filter((name) => Object.hasOwn(asked, name)));
  let open = null;
  const title = h("summary");
  const marks = {};
  const items = Object.entries(asked).map(([name, race]) => {
    marks[name] = h("strong");
    const press = button(ui, {
      label: words.open,
      onPress() {
        open = name;
        onOpen(race);
      },
    });
    const text = h("span", { id: freshId() }, words.challenge[name], " ", marks[name]);
    press.setAttribute("aria-describedby", text.id);
    return h("li", {}, press, text);
  });
  const element = h("details", { class: "gd-play-challenges" }, title, h("ol", {}, ...items));

  function show() {
    title.textContent = fillIn(words.challenges, { done: done.size, all: items.length });
    for (const name of Object.keys(asked)) marks[name].textContent = done.has(name) ? `✓ ${words.done}` : name === open ? words.asked_now : "";
  }
  show();

  return {
    element,
    /** Looks whether a finished race meets the challenge that is open. text: the formula of its loss. */
    judge({ text, start, runners, rules, lowest, lower }) {
      show();
      if (!open || done.has(open)) return;
      const { loss, start: from, goal } = asked[open];
      if (text !== losses[loss].text || start.some((value, i) => value !== from[i])) return;
      const named = rules.map((rule) => ({ ...rule, name: Object.keys(presets).find((name) => presets[name].text === rule.text) }));
      if (!isMet(goal, { runners, rules: named, lowest, lower })) return;
      done.add(open);
      remember([...done]);
      show();
      ui.say(`${words.challenge[open]} ${words.done}`);
    },
  };
}

function remembered() {
  try {
    const found = JSON.parse(localStorage.getItem(KEPT) ?? "[]");
    return Array.isArray(found) ? found : [];
  } catch {
    return []; // no storage, or something else's: begin anew
  }
}

function remember(names) {
  try {
    localStorage.setItem(KEPT, JSON.stringify(names));
  } catch {
    // A browser that keeps nothing: done is done until the page goes.
  }
}
