// The things a reader turns: labelled range inputs, switches, choices and buttons, all native elements, each
// tied to a trait of the model in both directions.

import { freshId, h, set } from "./dom.js";

// A slider for the trait `name`. options(): { min, max, step }, asked for at each draw, since data may change it.
// toValue and toPlace translate between the slider's place and the trait (a logarithm, for one). onPick may
// change other traits along with it.
export function slider(
  ui,
  name,
  {
    label,
    options,
    text = String,
    toValue = (place) => place,
    toPlace = (value) => value,
    onPick = (value) => ui.set({ [name]: value }),
  },
) {
  const id = freshId();
  const input = h("input", { type: "range", id });
  const value = h("output", { for: id });
  const element = h("div", { class: "gd-slider" }, h("label", { for: id }, label), input, value);
  let current = "";
  input.addEventListener("input", () => onPick(toValue(input.valueAsNumber)), { signal: ui.signal });
  ui.onDraw(() => {
    const { min, max, step } = options();
    const wanted = `${min} ${max} ${step}`;
    if (wanted !== current) set(input, { min, max, step });
    current = wanted;
    // The input rounds to its steps. A trait between two steps is left as it is until the reader moves it.
    input.value = toPlace(ui.get(name));
    const words = text(ui.get(name));
    value.textContent = words;
    input.setAttribute("aria-valuetext", words);
  });
  return element;
}

// A choice among { value: words } for the trait `name`. onPick may change other traits along with it.
export function choice(ui, name, { label, choices, onPick = (value) => ({ [name]: value }) }) {
  const id = freshId();
  const select = h("select", { id }, ...Object.entries(choices).map(([value, words]) => h("option", { value }, words)));
  select.addEventListener("change", () => ui.set(onPick(select.value)), { signal: ui.signal });
  ui.onDraw(() => {
    select.value = ui.get(name);
  });
  return h("div", { class: "gd-choice" }, h("label", { for: id }, label), select);
}

// A switch for the boolean trait `name`. onPick may change other traits along with it.
export function toggle(ui, name, { label, onPick = (on) => ({ [name]: on }) }) {
  const input = h("input", { type: "checkbox" });
  input.addEventListener("change", () => ui.set(onPick(input.checked)), { signal: ui.signal });
  ui.onDraw(() => {
    input.checked = ui.get(name);
  });
  return h("label", { class: "gd-toggle" }, input, h("span", {}, label));
}

// A button that calls `onPress`.
export function button(ui, { label, onPress }) {
  const element = h("button", { type: "button", class: "gd-button" }, label);
  element.addEventListener("click", onPress, { signal: ui.signal });
  return element;
}

// A row that wraps on a narrow screen.
export function row(...children) {
  return h("div", { class: "gd-row" }, ...children);
}
